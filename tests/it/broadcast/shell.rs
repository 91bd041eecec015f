//! `driehoek newsletter`: a letter is looked at, an issue is looked at and sent, once, and how far it is.

use std::process::Output;

use driehoek::clock::Clock;
use driehoek::school::{SchoolYear, store as schools};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};

use crate::program::Stage;

const ISSUE: &str = r#"
title = "Weekbrief 48"
greeting = "Tot snel!"
letter = "Beste ouders, er is een studiedag."

[[block]]
kind = "study-day"
years = [3, 4]
fields = { date = "DAY", reason = "Met Amira Haddad" }
"#;

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_issue_goes_from_a_file() {
    let stage = Stage::on_sqlite().await;
    let store = stage.store().await;
    let mut tx = store.begin().await.unwrap();
    let year = SchoolYear::of(date(2026, 11, 23));
    let school = schools::make_school(&mut tx, "De Linde", year, 0).await.unwrap().expect("a new name");
    sqlx::query(
        "INSERT INTO child (id, school_id, first_name, last_name, created_at) VALUES (1, $1, 'Amira', 'Haddad', 0)",
    )
    .bind(school)
    .execute(tx.connection())
    .await
    .unwrap();
    tx.commit().await.unwrap();
    store.close().await;

    // The program reads the machine's clock: a day that is soon, whenever this runs.
    let now = Timestamp::from_second(Clock::system().now()).unwrap();
    let day = now.to_zoned(TimeZone::UTC).date().checked_add(40.days()).unwrap();
    let sentence = format!("Op {} is er een studiedag.", day.strftime("%d-%m-%Y"));
    std::fs::write(stage.path("letter.txt"), format!("Beste ouders,\n\n{sentence} Alle kinderen zijn vrij.\n"))
        .unwrap();
    let found = stage.runs(&["newsletter", "check", "letter.txt"]).await;
    assert!(found.status.success(), "{}", said(&found));
    let text = said(&found);
    assert!(text.contains("study-day") && text.contains(&format!("> {sentence}")), "{text}");

    std::fs::write(stage.path("wrong.toml"), "title = \"Nieuws\"\n[[block]]\nkind = \"feest\"\n").unwrap();
    for command in ["check", "send"] {
        let wrong = stage.runs(&["newsletter", command, "wrong.toml"]).await;
        assert!(!wrong.status.success() && said(&wrong).contains("block 1 (feest)"), "{}", said(&wrong));
    }

    std::fs::write(stage.path("issue.toml"), ISSUE.replace("DAY", &day.to_string())).unwrap();
    let looked = stage.runs(&["newsletter", "check", "issue.toml"]).await;
    let text = said(&looked);
    assert!(looked.status.success() && text.contains("look: block 1") && text.contains("Amira Haddad"), "{text}");
    assert_eq!(stage.count("SELECT COUNT(*) FROM newsletter").await, 0, "looking keeps nothing");

    let sent = stage.runs(&["newsletter", "send", "issue.toml"]).await;
    assert!(sent.status.success(), "{}", said(&sent));
    let again = stage.runs(&["newsletter", "send", "issue.toml"]).await;
    assert!(!again.status.success() && said(&again).contains("--again"), "{}", said(&again));
    assert_eq!(stage.count("SELECT COUNT(*) FROM newsletter WHERE state = 'waiting'").await, 1);
    assert_eq!(stage.count("SELECT COUNT(*) FROM audit WHERE action = 'sent-newsletter' AND via = 'shell'").await, 1);
    let status = stage.runs(&["newsletter", "status"]).await;
    assert!(status.status.success() && said(&status).contains("waiting  0 of 0 have it"), "{}", said(&status));
}
