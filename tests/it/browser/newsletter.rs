//! A newsletter in a browser, from the letter to the family: the office pastes it, checks what was found, looks at it in
//! Arabic and sends it; a parent reads it in Ukrainian and signs up; the office sees the count, corrects a date and puts it
//! on paper. Every page on the way by the rules for accessible pages.

use driehoek::language::Say;
use jiff::civil::{Date, DateTime, date, datetime, time};
use serde_json::json;

use super::desk::{arrives, faults};
use super::paper::poppler;
use super::school::{link_of, scans};
use super::talks::{at_the_chat, fills, follows, is_told, looks_in, reads, time_passes};
use super::window::{Window, in_a_browser_at};
use super::{languages, say};

/// A Monday in November.
const NOW: DateTime = datetime(2026, 11, 23, 10, 0, 0, 0);
const SCHOOL: &str = "obs De Wilgenkring";
const TITLE: &str = "Nieuws van december";
/// The parent who is played, and a child of hers; it is in group 3.
const PARENT: &str = "Olena";
const CHILD: &str = "Daryna";
/// The study day as the letter has it, and as the office corrects it.
const STUDY_DAY: Date = date(2026, 12, 8);
const CORRECTED: Date = date(2026, 12, 15);
const EVENING: Date = date(2026, 12, 10);

const LETTER: &str = "Beste ouders en verzorgers,

Op dinsdag 8 december hebben alle leerkrachten een studiedag. Alle kinderen zijn dan vrij.

Groep 3 gaat op vrijdag 11 december op schoolreisje naar Archeon. We vertrekken om 8.30 uur met de bus en zijn \
om 15.30 uur terug. Neem een lunchpakket en een regenjas mee. Het schoolreisje kost € 12,50. Betalen is vrijwillig: \
ieder kind gaat mee.

Op donderdag 10 december om 19.30 uur is er een thema-avond over voorlezen. Wilt u zich aanmelden?

De bibliotheek heeft een nieuwe kast van hout.

Met vriendelijke groet,
Hanna Smit
";

/// Opens a page of a newsletter.
async fn goes(window: &Window, issue: &str, path: &str) {
    window.goes_to(&format!("{issue}{path}")).await;
}

/// A picture for the documents, from what an expression finds on: without a bar at the side.
async fn keeps_a_picture(window: &Window, name: &str, from: &str) {
    window.looks(720, 900, 1, "light").await;
    window.js(&format!("document.documentElement.style.overflow = 'hidden'; {from}.scrollIntoView()"), &[]).await;
    window.picture(name).await;
    window.js("document.documentElement.style.overflow = ''; scrollTo(0, 0)", &[]).await;
    window.looks(1200, 900, 1, "light").await;
}

/// A parent has come to the bot with the letter for this child; the talks that she is invited to are told.
async fn comes_to_the_bot(window: &Window, say: Say<'_>) {
    scans(window, &link_of(window, CHILD).await, PARENT).await;
    window.taps(&say.language().own_name).await;
    window.taps(&say.join_yes()).await;
    window.taps(&say.join_mother()).await;
    window.sees(&say.join_done_title(CHILD)).await;
    time_passes(window, "+1 hour", 1).await;
    window.sees(&say.talk_title_start(CHILD)).await;
}

/// The letter is pasted, and what was found in it is accepted. Yields what is wrong with the pages.
async fn pastes_and_checks(window: &Window, english: Say<'_>) -> Vec<String> {
    let open = "return document.querySelectorAll('main section.card').length === arguments[0]";
    looks_in(window, &english.console_look_in_office(), english).await;
    window.clicks("//nav//a[@href='/staff/newsletters']").await;
    arrives(window, &english.issue_list_title()).await;
    follows(window, &english.issue_new()).await;
    arrives(window, &english.issue_new()).await;
    let mut wrong = faults(window, "a new newsletter").await;
    fills(window, &[("title", TITLE), ("letter", LETTER)]).await;
    // As somebody does who wants to see all of it.
    window.js("const letter = document.getElementById('letter'); letter.style.height = '29rem'", &[]).await;
    keeps_a_picture(window, "newsletter-letter", "document.querySelector('h1')").await;
    window.presses(&english.issue_begin()).await;
    arrives(window, &english.issue_check()).await;
    is_told(window, &english.issue_found(3)).await;
    reads(window, "De bibliotheek heeft een nieuwe kast van hout.").await;
    wrong.extend(faults(window, "the check").await);
    keeps_a_picture(window, "newsletter-check", "document.querySelectorAll('section.card')[1]").await;
    for left in [2, 1] {
        window.presses(&english.issue_accept()).await;
        window.until("the next announcement", open, &[json!(left)]).await;
    }
    window.presses(&english.issue_accept()).await;
    arrives(window, TITLE).await;
    wrong
}

/// One announcement more, first with its faults; yields what is wrong with the pages.
async fn adds_one(window: &Window, english: Say<'_>) -> Vec<String> {
    follows(window, &english.issue_add()).await;
    reads(window, &english.issue_add_which()).await;
    let mut wrong = faults(window, "the kinds").await;
    follows(window, &english.from_data("block-library-day-name").unwrap()).await;
    window.presses(&english.issue_add()).await;
    reads(window, &english.console_faults()).await;
    wrong.extend(faults(window, "an announcement with faults").await);
    wrong
}

/// The whole newsletter is looked at in Arabic; yields what is wrong with the page.
async fn looks_at_it_in_arabic(window: &Window, english: Say<'_>, arabic: Say<'_>) -> Vec<String> {
    window.clicks("//select[@id='language']/option[@value='ar']").await;
    window.presses(&english.issue_look()).await;
    let rtl = "return document.querySelector('.phone[lang=ar][dir=rtl] h4')?.textContent === arguments[0]";
    let title = arabic.from_data("block-study-day-name").unwrap();
    window.until("Arabic from right to left", rtl, &[json!(title)]).await;
    faults(window, "the composer").await
}

/// It is on its way in a minute.
async fn sends(window: &Window, english: Say<'_>) {
    window.clicks("//input[@name='sure'][ancestor::form[contains(@action, '/send')]]").await;
    window.presses(&english.issue_send()).await;
    reads(window, &english.issue_stop()).await;
}

/// The parent answers the question, and comes to the evening with somebody.
async fn signs_up(window: &Window, say: Say<'_>) {
    let name = |kind: &str| say.from_data(&format!("block-{kind}-name")).unwrap();
    window.sees(&say.news_title(SCHOOL, TITLE)).await;
    window.sees(&say.news_line(&name("study-day"), &say.full_date(STUDY_DAY))).await;
    window.sees(&say.news_hour(EVENING, time(19, 30, 0, 0))).await;
    window.looks(390, 1220, 1, "light").await;
    window.js("[...document.querySelectorAll('.bubble')].at(-1).scrollIntoView()", &[]).await;
    window.picture("newsletter-summary").await;
    window.looks(1200, 900, 1, "light").await;
    window.taps(&say.full_date(STUDY_DAY)).await;
    window.sees(&say.news_is_understood()).await;
    window.taps(&say.news_sign_up()).await;
    window.sees(&say.news_sign_up_which()).await;
    window.taps(&say.news_button(&say.short_date(EVENING), &name("parent-evening"))).await;
    window.taps(&say.news_come_family()).await;
    window.sees(&say.news_how_many()).await;
    window.taps("2").await;
    window.sees(&say.news_coming_people(2)).await;
}

/// The office sees who comes, and corrects the day of the first announcement. Yields what is wrong with the pages.
async fn sees_the_count_and_corrects(window: &Window, issue: &str, english: Say<'_>) -> Vec<String> {
    let name = |kind: &str| english.from_data(&format!("block-{kind}-name")).unwrap();
    goes(window, issue, "").await;
    reads(window, &english.issue_is_sent(NOW.date(), time(12, 0, 0, 0))).await;
    let row = "const row = [...document.querySelectorAll('#results ~ .wide tbody tr')]
                 .find((row) => row.querySelector('th').textContent === arguments[0]);
               return [...row.querySelectorAll('td')].map((cell) => cell.textContent)";
    assert_eq!(window.js(row, &[json!(name("parent-evening"))]).await, json!(["1", "2", "0", "0"]));
    let mut wrong = faults(window, "what came of it").await;
    goes(window, issue, "/council").await;
    arrives(window, &english.issue_council_title(TITLE)).await;
    wrong.extend(faults(window, "the page for the council").await);
    goes(window, issue, "").await;
    let label = english.issue_label_correct(&name("study-day"));
    window.clicks(&format!("//a[@aria-label=\"{label}\"]")).await;
    arrives(window, &name("study-day")).await;
    reads(window, &english.issue_correct_text()).await;
    wrong.extend(faults(window, "a correction").await);
    fills(window, &[("f_date", &CORRECTED.to_string())]).await;
    window.presses(&english.send_correction()).await;
    arrives(window, TITLE).await;
    reads(window, &english.issue_is_corrected(NOW.date())).await;
    wrong
}

/// The sheets, on the screen and printed; yields what is wrong with them.
async fn prints(window: &Window, issue: &str, english: Say<'_>, arabic: Say<'_>) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut wrong = Vec::new();
    let label = arabic.from_data("block-study-day-name").unwrap();
    for (button, size) in [(english.issue_paper_notice(), "(A4)"), (english.issue_paper_booklet(), "(A5)")] {
        goes(window, issue, "").await;
        window.clicks("//select[@id='on-paper']/option[@value='ar']").await;
        window.presses(&button).await;
        let both = "return document.querySelector('[lang=ar][dir=rtl] h3')?.textContent === arguments[0]
                    && document.querySelector('div[lang=nl]').textContent.includes('15 december')";
        window.until("a sheet in two languages", both, &[json!(label)]).await;
        wrong.extend(faults(window, &button).await);
        let pdf = folder.path().join("sheet.pdf");
        window.prints(&pdf).await;
        let facts = poppler("pdfinfo", &[&pdf.display().to_string()]);
        assert!(facts.contains(size), "{button}: {facts}");
    }
    goes(window, issue, "/paper").await;
    window.until("a sheet for each family", "return document.querySelectorAll('article.sheet').length > 20", &[]).await;
    wrong.extend(faults(window, "the sheets for families").await);
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_becomes_a_newsletter_that_a_parent_answers_and_that_is_corrected_and_printed() {
    let catalogue = languages();
    let (english, arabic, ukrainian) = (say(&catalogue, "en"), say(&catalogue, "ar"), say(&catalogue, "uk"));
    let study_day = |say: Say<'_>| say.from_data("block-study-day-name").unwrap();
    in_a_browser_at(NOW, async |window| {
        comes_to_the_bot(window, ukrainian).await;

        let mut wrong = pastes_and_checks(window, english).await;
        let issue = window.js("return location.origin + location.pathname", &[]).await.as_str().unwrap().to_owned();
        wrong.extend(adds_one(window, english).await);
        goes(window, &issue, "").await;
        wrong.extend(looks_at_it_in_arabic(window, english, arabic).await);
        sends(window, english).await;
        wrong.extend(faults(window, "a newsletter that waits").await);
        window.presses(&english.issue_stop()).await;
        is_told(window, &english.issue_stopped()).await;
        window.clicks(&format!("//a[@aria-label=\"{}\"]", english.issue_label_edit(&study_day(english)))).await;
        arrives(window, &study_day(english)).await;
        wrong.extend(faults(window, "an announcement").await);
        goes(window, &issue, "").await;
        sends(window, english).await;

        at_the_chat(window).await;
        time_passes(window, "+1 hour", 1).await;
        signs_up(window, ukrainian).await;

        looks_in(window, &english.console_look_in_office(), english).await;
        wrong.extend(sees_the_count_and_corrects(window, &issue, english).await);

        at_the_chat(window).await;
        window.sees(&ukrainian.news_anew()).await;
        let line = ukrainian.news_line(&study_day(ukrainian), &ukrainian.full_date(CORRECTED));
        window.sees(&ukrainian.news_line_changed(&line)).await;

        looks_in(window, &english.console_look_in_office(), english).await;
        wrong.extend(prints(window, &issue, english, arabic).await);
        window.goes_to(issue.trim_end_matches(|sign: char| sign != '/').trim_end_matches('/')).await;
        arrives(window, &english.issue_list_title()).await;
        reads(window, TITLE).await;
        wrong.extend(faults(window, "the newsletters").await);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    })
    .await;
}
