//! The office makes a newsletter in a browser: pastes the letter, checks what was found, looks at it in Arabic, sends it,
//! corrects a date and puts it on paper; by the rules for accessible pages.

use jiff::civil::{DateTime, datetime};
use serde_json::json;

use super::desk::{arrives, faults};
use super::talks::{fills, follows, is_told, looks_in, reads};
use super::window::in_a_browser_at;
use super::{languages, say};

/// A Monday in November.
const NOW: DateTime = datetime(2026, 11, 23, 10, 0, 0, 0);

const LETTER: &str = "Beste ouders,\n\nOp dinsdag 8 december hebben wij een studiedag. Alle kinderen zijn dan vrij.\n\n\
    De bibliotheek heeft een nieuwe kast van hout.\n\nMet vriendelijke groet,\nHanna Smit\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_becomes_a_newsletter_that_is_read_in_arabic_sent_corrected_and_printed() {
    let catalogue = languages();
    let (english, arabic) = (say(&catalogue, "en"), say(&catalogue, "ar"));
    let study_day = english.from_data("block-study-day-name").unwrap();
    in_a_browser_at(NOW, async |window| {
        let mut wrong = Vec::new();
        looks_in(window, &english.console_look_in_office(), english).await;
        window.clicks("//nav//a[@href='/staff/newsletters']").await;
        arrives(window, &english.issue_list_title()).await;
        follows(window, &english.issue_new()).await;
        arrives(window, &english.issue_new()).await;
        wrong.extend(faults(window, "a new newsletter").await);
        fills(window, &[("title", "Nieuws"), ("letter", LETTER)]).await;
        window.presses(&english.issue_begin()).await;
        arrives(window, &english.issue_check()).await;
        is_told(window, &english.issue_found(1)).await;
        reads(window, "De bibliotheek heeft een nieuwe kast van hout.").await;
        wrong.extend(faults(window, "the check").await);
        window.presses(&english.issue_accept()).await;
        arrives(window, "Nieuws").await;
        reads(window, &study_day).await;
        follows(window, &english.issue_add()).await;
        reads(window, &english.issue_add_which()).await;
        wrong.extend(faults(window, "the kinds").await);
        follows(window, &english.from_data("block-parent-evening-name").unwrap()).await;
        window.presses(&english.issue_add()).await;
        reads(window, &english.console_faults()).await;
        wrong.extend(faults(window, "an announcement with faults").await);
        fills(window, &[("f_date", "2026-12-10"), ("f_start", "19:30")]).await;
        window.clicks("//select[@id='f_evening']/option[@value='thematic']").await;
        window.presses(&english.issue_add()).await;
        is_told(window, &english.issue_added()).await;
        window.clicks("//select[@id='language']/option[@value='ar']").await;
        window.presses(&english.issue_look()).await;
        let rtl = "return document.querySelector('.phone[lang=ar][dir=rtl] h4')?.textContent === arguments[0]";
        let title = arabic.from_data("block-study-day-name").unwrap();
        window.until("Arabic from right to left", rtl, &[json!(title)]).await;
        wrong.extend(faults(window, "the composer").await);
        window.clicks("//input[@name='sure'][ancestor::form[contains(@action, '/send')]]").await;
        window.presses(&english.issue_send()).await;
        reads(window, &english.issue_stop()).await;
        wrong.extend(faults(window, "a newsletter that waits").await);
        window.presses(&english.issue_stop()).await;
        is_told(window, &english.issue_stopped()).await;
        window.clicks(&format!("//a[@aria-label=\"{}\"]", english.issue_label_edit(&study_day))).await;
        arrives(window, &study_day).await;
        wrong.extend(faults(window, "an announcement").await);
        fills(window, &[("f_date", "2026-12-09")]).await;
        window.presses(&english.issue_save()).await;
        is_told(window, &english.issue_saved()).await;
        reads(window, "9 december").await;
        window.presses(&english.issue_paper_notice()).await;
        let sheet = "return document.querySelectorAll('article.two [dir=rtl], article.two').length";
        window.until("a sheet in two languages", &format!("{sheet} > 0"), &[]).await;
        wrong.extend(faults(window, "the sheet").await);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    })
    .await;
}
