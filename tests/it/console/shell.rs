//! `driehoek school` and `driehoek staff`: the real program.

use axum::http::StatusCode;
use driehoek::app::App;
use driehoek::clock::holidays::Holidays;
use driehoek::clock::{Calendar, Clock};
use driehoek::language::{Catalogue, embedded};
use driehoek::store::Store;

use super::desk::Desk;
use crate::program::Stage;

/// Opens the path of a link at a console on this database, by the clock of the machine.
async fn opens(stage: &Stage, link: &str) -> StatusCode {
    let path = link.trim().strip_prefix("https://school.example").expect("the address that people see");
    let store = Store::open(&stage.database).await.unwrap();
    let calendar = Calendar::new(Holidays::default()).unwrap();
    let app = App::new(Catalogue::load(&embedded()).unwrap(), calendar, Clock::system()).unwrap();
    Desk::over(app, store).opens(path).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_begins_with_one_line_in_the_shell() {
    let mut stage = Stage::on_sqlite().await;
    stage.env.push(("DRIEHOEK_PUBLIC_URL", "https://school.example/".into()));
    let create = ["school", "create", "De Regenboog", "--admin", "Hanna Smit"];
    let link = said(&stage, &create).await;
    assert_eq!(opens(&stage, &link).await, StatusCode::OK);
    let again = stage.runs(&create).await;
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("there is a school called De Regenboog already"));
    assert!(said(&stage, &["school", "list"]).await.contains("De Regenboog"));

    let omar = said(&stage, &["staff", "invite", "Omar Bakker", "--role", "office"]).await;
    assert_eq!(opens(&stage, &omar).await, StatusCode::OK);
    let list = said(&stage, &["staff", "list"]).await;
    assert!(list.contains("head\tHanna Smit\t-\tinvited") && list.contains("office\tOmar Bakker"), "{list}");
    let newer = said(&stage, &["staff", "reset", "Omar Bakker", "--school", "De Regenboog"]).await;
    assert_eq!(opens(&stage, &omar).await, StatusCode::NOT_FOUND);
    assert_eq!(opens(&stage, &newer).await, StatusCode::OK);
    said(&stage, &["staff", "deactivate", "Omar Bakker"]).await;
    assert_eq!(opens(&stage, &newer).await, StatusCode::NOT_FOUND);
    for (arguments, says) in [
        (vec!["staff", "deactivate", "Hanna Smit"], "is the only head"),
        (vec!["staff", "reset", "Nobody"], "nobody at De Regenboog is called Nobody"),
        (vec!["staff", "invite", "X", "--role", "boss"], "teacher, office or head"),
        (vec!["staff", "list", "--school", "Elsewhere"], "no school called Elsewhere"),
    ] {
        let output = stage.runs(&arguments).await;
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && error.contains(says), "{arguments:?}: {error}");
    }
}

/// What the program prints, when all is well.
async fn said(stage: &Stage, arguments: &[&str]) -> String {
    let output = stage.runs(arguments).await;
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
