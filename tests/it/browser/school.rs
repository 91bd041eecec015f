//! The example school of the demo in a browser: a letter is scanned by a parent, and the office looks who was reached.

use serde_json::json;

use super::paper::scanned;
use super::window::{Window, in_a_browser};
use super::{AXE, languages, say, violations};

const SCHOOL: &str = "obs De Wilgenkring";

/// The link in the QR code of the letter for this child, which the demo shows without paper.
pub(super) async fn link_of(window: &Window, child: &str) -> String {
    let script = "const done = arguments[arguments.length - 1];
        fetch('/demo/api/invitations').then((answer) => answer.json()).then(done)";
    let invitations = window.js_later(script).await;
    let letter = invitations.as_array().unwrap().iter().find(|one| one["title"].as_str().unwrap().starts_with(child));
    let origin = window.js("return location.origin", &[]).await;
    format!("{}/?start={}", origin.as_str().unwrap(), letter.unwrap()["start"].as_str().unwrap())
}

/// Somebody's telephone opens the link, and they press Start.
pub(super) async fn scans(window: &Window, link: &str, name: &str) {
    window.goes_to(link).await;
    window.clicks(&format!("//dialog[@open]//button[starts-with(., \"{name}\")]")).await;
    window
        .until(name, "return document.getElementById('who').textContent.startsWith(arguments[0])", &[json!(name)])
        .await;
    window.presses("Start").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scanned_letter_leads_a_parent_to_the_child_and_works_once() {
    let catalogue = languages();
    let (arabic, ukrainian) = (say(&catalogue, "ar"), say(&catalogue, "uk"));
    in_a_browser(async |window| {
        let link = link_of(window, "Sami").await;
        scans(window, &link, "Nour").await;
        window.taps(&arabic.language().own_name).await;
        window.sees(&arabic.join_title(SCHOOL)).await;
        window.sees("4A").await;
        window.taps(&arabic.join_yes()).await;
        window.sees(&arabic.join_who("Sami")).await;
        window.taps(&arabic.join_mother()).await;
        window.sees(&arabic.join_done_title("Sami")).await;
        window.sees("Joris Wolters").await;
        assert_eq!(window.js("return location.search", &[]).await, json!(""), "the link was used");
        // The same paper in other hands.
        scans(window, &link, "Olena").await;
        window.taps(&ukrainian.language().own_name).await;
        window.sees(&ukrainian.join_code_title()).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_the_office_prints_is_scanned_from_the_paper() {
    let catalogue = languages();
    let (arabic, english) = (say(&catalogue, "ar"), say(&catalogue, "en"));
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("letters.pdf");
    in_a_browser(async |window| {
        let of_the_demo = link_of(window, "Sami").await;
        window.clicks("//main//a[.='School office']").await;
        window.clicks("//button[@value='office']").await;
        window.clicks("//main//a[.='4A']").await;
        window.clicks("//main//a[.='Sami Darwish']").await;
        window.clicks(&format!("//main//a[.=\"{}\"]", english.letters_make())).await;
        window.clicks(&format!("//main//button[.=\"{}\"]", english.letters_make())).await;
        let page = "const link = document.querySelector('main a[href$=\"/print\"]');
                    if (!link && document.querySelector('progress')) location.reload();
                    return !!link";
        window.until("the letters", page, &[]).await;
        let page = window.js("return document.querySelector('main a[href$=\"/print\"]').href", &[]).await;
        window.goes_to(page.as_str().unwrap()).await;
        window.prints(&pdf).await;
        window.looks_printed().await;
        window.js("document.documentElement.style.overflow = 'hidden'", &[]).await;
        window.picture("letter-arabic").await;
        window.looks(1200, 900, 1, "light").await;
        let links = scanned(&pdf);
        assert_eq!(links.len(), 2, "a letter for each guardian");
        scans(window, &links[0], "Nour").await;
        window.taps(&arabic.language().own_name).await;
        window.sees(&arabic.join_title(SCHOOL)).await;
        // The letter that was printed before is paper now.
        scans(window, &of_the_demo, "Nour").await;
        window.sees(&arabic.join_code_title()).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_can_also_be_scanned_from_the_page_and_its_code_typed() {
    let catalogue = languages();
    let (dutch, turkish) = (say(&catalogue, "nl"), say(&catalogue, "tr"));
    in_a_browser(async |window| {
        window.becomes("Sanne").await;
        window.presses("Scan a letter").await;
        window.clicks("//details[@id='invitations']//button[starts-with(., 'Tim')]").await;
        window.taps(&dutch.language().own_name).await;
        window.sees(&dutch.join_title(SCHOOL)).await;
        window.becomes("Zeynep").await;
        let script = "return [...document.querySelectorAll('#invitations button')]
                        .find((button) => button.textContent.startsWith('Emir')).querySelector('small').textContent";
        let code = window.js(script, &[]).await;
        window.js("document.getElementById('text').focus()", &[]).await;
        window.keys(&format!("{}\u{e007}", code.as_str().unwrap().to_lowercase())).await;
        window.taps(&turkish.language().own_name).await;
        window.sees(&turkish.join_title(SCHOOL)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_scanned_is_asked_in_a_dialog_that_everybody_can_use() {
    in_a_browser(async |window| {
        let link = link_of(window, "Maja").await;
        window.goes_to(&link).await;
        window.clicks("//dialog[@open]//h2").await;
        window.js(AXE, &[]).await;
        for (width, height, scheme) in [(1200, 900, "light"), (320, 640, "dark")] {
            window.looks(width, height, 1, scheme).await;
            assert_eq!(violations(window).await, json!([]), "{scheme}, {width} wide");
            let cut = "const box = document.querySelector('dialog').getBoundingClientRect();
                       return Math.max(-box.left, box.right - innerWidth, box.bottom - innerHeight)";
            assert!(window.js(cut, &[]).await.as_f64().unwrap() <= 0.0, "cut at {width}");
        }
        window.presses("Not now").await;
        let shut = "return !document.querySelector('dialog').open
                    && !document.getElementById('start').hidden";
        window.until("the chat as it was", shut, &[]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_of_the_example_sees_who_was_reached() {
    in_a_browser(async |window| {
        window.clicks("//main//a[.='School office']").await;
        window.clicks("//button[@value='head']").await;
        window.clicks("//nav//a[@href='/staff/reach']").await;
        let there = "return document.querySelectorAll('.figures tbody tr').length === 8";
        window.until("eight groups", there, &[]).await;
        let figures = "return [...document.querySelectorAll('.figures tbody tr')].map((row) =>
                         [...row.querySelectorAll('td.number')].map((cell) => Number(cell.textContent)))";
        let rows: Vec<[i64; 5]> = serde_json::from_value(window.js(figures, &[]).await).unwrap();
        assert!(rows.iter().all(|[children, printed, linked, reached, paper]| {
            *children == 25 && printed <= children && linked <= printed && reached <= linked && reached + paper <= 25
        }));
        assert!(rows.iter().any(|row| row[3] < row[2]), "somebody cannot be reached any more");
        window.js(AXE, &[]).await;
        for (name, width, height, scale, scheme) in [
            ("reach-light", 1000, 940, 1, "light"),
            ("reach-dark", 1000, 940, 1, "dark"),
            ("reach-phone", 390, 780, 2, "light"),
        ] {
            window.looks(width, height, scale, scheme).await;
            assert_eq!(violations(window).await, json!([]), "{name}");
            window.picture(name).await;
        }
        window.clicks("//header//a[@href='/']").await;
        window.until("the chats", "return !!document.getElementById('who')", &[]).await;
    })
    .await;
}
