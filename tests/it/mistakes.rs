//! What an operator gets wrong, and languages with planted faults: one sentence that says what to do, and an
//! exit code that a script can see.

use std::path::Path;

use crate::processes::one_sentence;
use crate::program::Stage;

/// `driehoek serve` with this variable set fails with this sentence.
async fn fails(name: &'static str, value: &str, says: &str) {
    let mut stage = Stage::on_sqlite().await;
    stage.env.push((name, value.to_owned()));
    let said = one_sentence(&stage.runs(&["serve"]).await);
    assert!(said.contains(says), "{said:?} does not say {says:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_missing_or_misshapen_is_told() {
    fails("TELOXIDE_TOKEN", "", "there is no token: set TELOXIDE_TOKEN").await;
    fails("TELOXIDE_TOKEN", "hello", "does not look like a token").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_used_is_told() {
    fails("DATABASE_URL", "mysql://somewhere", "use sqlite:FILE or postgres://").await;
    fails("DATABASE_URL", "sqlite:/nowhere/at/all/driehoek.db", "the database folder /nowhere/at/all").await;
    fails("DATABASE_URL", "postgres://nobody@127.0.0.1:9/nothing", "the database cannot be reached").await;
    let stage = Stage::on_sqlite().await;
    std::fs::create_dir(stage.path("folder.db")).unwrap();
    let url = format!("sqlite:{}", stage.path("folder.db").display());
    fails("DATABASE_URL", &url, "is a folder: name a file").await;
    std::fs::write(stage.path("letter.db"), "Dear parents, this is no database. ".repeat(99)).unwrap();
    let url = format!("sqlite:{}", stage.path("letter.db").display());
    fails("DATABASE_URL", &url, "is not a database").await;
}

/// For root no file is read-only, so the address asks for it; for others it works the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_database_is_told() {
    let stage = Stage::on_sqlite().await;
    stage.store().await.close().await;
    let url = format!("{}?mode=ro", stage.database);
    fails("DATABASE_URL", &url, "is read-only: give this user the right to write").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_are_wrong_are_told_with_their_line() {
    let stage = Stage::on_sqlite().await;
    for (settings, says) in [
        ("per_second = 1.0\n\ndatabse_url = 'x'", "driehoek.toml is not right: line 3: unknown field `databse_url`"),
        ("per_second = [", "driehoek.toml is not right: line 1: "),
        ("region = 'oost'", "oost"),
        ("max_in_flight = 0", "a number from 1 to 256"),
    ] {
        stage.settings(settings);
        let said = one_sentence(&stage.runs(&["serve"]).await);
        assert!(said.contains(says), "{said}");
    }
    let said = one_sentence(&stage.runs(&["--settings", "none.toml", "serve"]).await);
    assert!(said.contains("none.toml cannot be read"), "{said}");
    fails("DRIEHOEK_LISTEN", "somewhere", "DRIEHOEK_LISTEN=somewhere is no address with a port").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_in_use_is_told() {
    let stage = Stage::on_sqlite().await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let said = one_sentence(&stage.runs(&["demo", "--port", &port.to_string()]).await);
    assert!(said.contains(&format!("port {port} is in use: choose another one with --port")), "{said}");
    let address = format!("127.0.0.1:{port}");
    fails("DRIEHOEK_LISTEN", &address, "is in use or not allowed: choose another address").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_nothing_is_refused() {
    let stage = Stage::on_sqlite().await;
    let said = one_sentence(&stage.runs(&["backup", "copy.db"]).await);
    assert!(said.contains("there is no database") && said.contains("DATABASE_URL"), "{said}");
    assert!(!stage.path("driehoek.db").exists() && !stage.path("copy.db").exists(), "and nothing is made");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_has_a_line_for_each_thing() {
    let stage = Stage::on_sqlite().await;
    stage.store().await.close().await;
    let output = stage.runs(&["doctor"]).await;
    let said = String::from_utf8(output.stdout).unwrap();
    for what in ["token: @driehoek_demo_bot answers", "database: SQLite", "languages: ", "disk: "] {
        assert!(said.lines().any(|line| line.starts_with(&format!("ok     {what}"))), "{what} in {said}");
    }
    assert!(said.contains("clock: "), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_help_of_every_command_has_an_example() {
    let stage = Stage::on_sqlite().await;
    for command in [&["demo"][..], &["serve"], &["doctor"], &["backup"], &["locales", "check"]] {
        let output = stage.runs(&[command, &["--help"]].concat()).await;
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(help.contains("Example:\n  ") && help.contains("driehoek "), "{help}");
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { assert!(std::fs::copy(&path, &target).is_ok()) }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_fault_in_a_language_is_found() {
    let stage = Stage::on_sqlite().await;
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let found = async |dir: &str| {
        let output = stage.runs(&["locales", "check", dir]).await;
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    };
    copy(&ours, &stage.path("whole"));
    let (clean, said) = found("whole").await;
    assert!(clean && said.ends_with("No faults.\n"), "{said}");
    assert!(stage.runs(&["locales", "check"]).await.status.success(), "those in the program as well");

    let file = |name: &str| std::fs::read_to_string(ours.join(name)).unwrap();
    let line = |name: &str, id: &str| {
        let text = file(name);
        text.lines().find(|line| line.starts_with(&format!("{id} ="))).unwrap().to_owned()
    };
    let (dutch, polish) = (line("nl/help.ftl", "help-human"), line("pl/help.ftl", "help-human"));
    let count = file("pl/letter.ftl");
    let few = count.lines().find(|line| line.trim_start().starts_with("[few]")).unwrap().to_owned();
    for (kind, name, from, to, says) in [
        ("missing", "pl/help.ftl", polish.as_str(), "", "`help-human` is missing"),
        ("extra", "pl/help.ftl", polish.as_str(), &format!("{polish}\nhelp-extra = x"), "`help-extra` is not in nl"),
        ("variable", "pl/help.ftl", polish.as_str(), "help-human = { $nobody }", "`help-human` has other variables"),
        ("plural", "pl/letter.ftl", few.as_str(), "", "lacks the plural form [few]"),
        ("dutch", "pl/help.ftl", polish.as_str(), dutch.as_str(), "`help-human` is still Dutch"),
        ("junk", "pl/help.ftl", polish.as_str(), "help-human = { $", "help.ftl"),
    ] {
        copy(&ours, &stage.path(kind));
        let text = file(name);
        assert!(text.contains(from), "{kind}: {from}");
        std::fs::write(stage.path(kind).join(name), text.replacen(from, to, 1)).unwrap();
        let (clean, said) = found(kind).await;
        assert!(!clean && said.contains(says), "{kind}: {said}");
    }
    let junk = stage.path("junk").display().to_string();
    fails("DRIEHOEK_LOCALES", &junk, "the languages cannot be loaded: ").await;
    fails("DRIEHOEK_LOCALES", "/nowhere/at/all", "the languages cannot be loaded: ").await;
}
