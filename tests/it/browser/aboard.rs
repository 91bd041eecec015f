//! A school comes aboard, from an empty database on: the head signs up, imports the groups, prints a letter, a parent
//! scans it from the paper, and the overview shows it. The real program, a real browser, a stand-in Telegram.

use std::net::TcpListener;

use driehoek::clock::Clock;
use driehoek::demo::bot_api::World as AtTelegram;
use driehoek::school::staff::secrets::Factor;
use serde_json::json;

use super::paper::scanned;
use super::window::{Window, in_an_empty_browser};
use super::{languages, say};
use crate::program::Stage;

const EDEXML: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/edexml.xml");
const PARENT: i64 = 71;

async fn arrives(window: &Window, heading: &str) {
    let script = "return document.querySelector('h1')?.textContent === arguments[0]";
    window.until(heading, script, &[json!(heading)]).await;
}

/// Puts a text into the field with this id.
async fn fills(window: &Window, id: &str, text: &str) {
    window.js("document.getElementById(arguments[0]).focus()", &[json!(id)]).await;
    window.keys(text).await;
}

async fn sees_text(window: &Window, text: &str) {
    let script = "return document.body.textContent.includes(arguments[0])";
    window.until(text, script, &[json!(text)]).await;
}

/// The parent presses the button with this label, as soon as it is there.
async fn taps(stage: &Stage, label: &str) {
    let is_there = |world: &AtTelegram| {
        world
            .last_from_bot(PARENT)
            .is_some_and(|message| message.keyboard.iter().flatten().any(|button| button.text == label))
    };
    stage.until(label, is_there).await;
    stage.telegram.taps(PARENT, label).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_starts_from_nothing_and_reaches_a_first_family() {
    let catalogue = languages();
    let (dutch, arabic, english) = (say(&catalogue, "nl"), say(&catalogue, "ar"), say(&catalogue, "en"));
    let mut stage = Stage::on_sqlite().await;
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let home = format!("http://127.0.0.1:{port}");
    stage.env.push(("DRIEHOEK_CONSOLE", format!("127.0.0.1:{port}")));
    stage.env.push(("DRIEHOEK_PUBLIC_URL", home.clone()));
    let made = stage.runs(&["school", "create", "De Regenboog", "--admin", "Hanna Smit"]).await;
    let said = String::from_utf8(made.stdout).unwrap();
    let link = said.split_whitespace().find(|word| word.starts_with(&home)).expect("a link to sign up").to_owned();
    let mut program = stage.serve("serve.log");
    program.says("the staff console answers").await;
    let pdf = stage.path("letters.pdf");
    in_an_empty_browser(async |window| {
        window.goes_to(&link).await;
        arrives(window, &english.door_invitation_title()).await;
        window.presses(&dutch.language().own_name).await;
        arrives(window, &dutch.door_invitation_title()).await;
        fills(window, "password", "drie groene ramen").await;
        fills(window, "again", "drie groene ramen").await;
        window.presses(&dutch.door_next()).await;
        arrives(window, &dutch.door_factor_title()).await;
        let secret = window.js("return document.querySelector('main code').textContent", &[]).await;
        let factor = Factor::parse(&secret.as_str().unwrap().replace(' ', "")).unwrap();
        fills(window, "code", &factor.code(Clock::system().now())).await;
        window.presses(&dutch.door_next()).await;
        arrives(window, &dutch.door_recovery_title()).await;
        window
            .clicks(&format!(
                "//main//*[self::a or self::button][normalize-space()=\"{}\"]",
                dutch.door_recovery_kept()
            ))
            .await;
        arrives(window, &dutch.console_nav_overview()).await;

        imports_the_groups(window, &stage, &home).await;

        window.clicks("//nav//a[@href='/staff']").await;
        window.clicks("//main//a[.='4A']").await;
        window.clicks(&format!("//main//a[.=\"{}\"]", dutch.letters_make())).await;
        window.js("document.querySelector('select[name=language]').value = 'ar'", &[]).await;
        window.clicks(&format!("//main//button[.=\"{}\"]", dutch.letters_make())).await;
        let page = "const link = document.querySelector('main a[href$=\"/print\"]');
                    if (!link && document.querySelector('progress')) location.reload();
                    return !!link";
        window.until("the letters", page, &[]).await;
        let page = window.js("return document.querySelector('main a[href$=\"/print\"]').href", &[]).await;
        window.goes_to(page.as_str().unwrap()).await;
        window.prints(&pdf).await;
        let letters = scanned(&pdf);
        assert!(letters[0].starts_with("https://t.me/"), "{}", letters[0]);
        let (_, start) = letters[0].split_once("?start=").unwrap();

        stage.parent(PARENT, "ar");
        stage.telegram.says(PARENT, &format!("/start {start}"));
        for label in [arabic.language_name(), arabic.join_yes(), arabic.join_mother()] {
            taps(&stage, &label).await;
        }
        taps(&stage, &arabic.menu_children()).await;
        stage.quiet().await;

        window.goes_to(&format!("{home}/staff/reach")).await;
        arrives(window, &dutch.reach_title()).await;
        let reached = "return [...document.querySelectorAll('.figures tbody tr')]
                         .find((row) => row.querySelector('th').textContent === '4A')
                         .querySelectorAll('td.number')[3].textContent";
        assert_eq!(window.js(reached, &[]).await, json!("1"), "the first family is reached");

        // The head is sent away while the page is open: the next click leads nowhere.
        for arguments in [
            vec!["staff", "invite", "Omar Bakker", "--role", "head", "--school", "De Regenboog"],
            vec!["staff", "deactivate", "Hanna Smit", "--school", "De Regenboog"],
        ] {
            let done = stage.runs(&arguments).await;
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        }
        window.clicks("//nav//a[@href='/staff']").await;
        // The session is gone with its language: the browser's own counts again.
        arrives(window, &english.console_sign_in_first_title()).await;
    })
    .await;
    program.stops().await;
}

/// First a file that is not one, then the right one: what is doubtful is shown with its line before anything is done.
async fn imports_the_groups(window: &Window, stage: &Stage, home: &str) {
    let catalogue = languages();
    let dutch = say(&catalogue, "nl");
    window.goes_to(&format!("{home}/staff/roster")).await;
    let bad = stage.path("klas.xml");
    std::fs::write(&bad, "<!DOCTYPE x [<!ENTITY a \"b\">]><EDEX/>").unwrap();
    fills(window, "file", &bad.display().to_string()).await;
    window.presses(&dutch.roster_upload()).await;
    window.until("what is wrong", "return !!document.querySelector('.faults')", &[]).await;
    fills(window, "file", EDEXML).await;
    window.presses(&dutch.roster_upload()).await;
    sees_text(window, "Noor").await;
    assert_eq!(stage.count("SELECT COUNT(*) FROM child").await, 0, "a preview changes nothing");
    window.presses(&dutch.roster_take_over()).await;
    arrives(window, &dutch.roster_title()).await;
    assert!(stage.count("SELECT COUNT(*) FROM child WHERE archived_at IS NULL").await >= 3);
}
