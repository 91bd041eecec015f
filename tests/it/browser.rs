//! The demo page in a real browser: what somebody sees who tries Driehoek for the first time, with a mouse,
//! with a keyboard alone, on a narrow phone, in the dark.

mod aboard;
mod desk;
mod messages;
mod newsletter;
mod paper;
mod school;
mod sheets;
mod talks;
mod window;

use driehoek::language::{Catalogue, Say, embedded};
use serde_json::{Value, json};
use window::{Window, in_a_browser};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
/// The rules for accessible pages, as an engine of their own (axe-core, MPL-2.0).
const AXE: &str = include_str!("../data/axe.min.js");

fn languages() -> Catalogue {
    Catalogue::load(&embedded()).unwrap()
}

fn say<'a>(catalogue: &'a Catalogue, tag: &str) -> Say<'a> {
    catalogue.say(catalogue.find(tag).unwrap())
}

/// A parent at the main menu, in the language that is called by its own name.
async fn at_the_menu(window: &Window, name: &str, say: Say<'_>) {
    window.becomes(name).await;
    window.presses("Start").await;
    window.taps(&say.language().own_name).await;
    window.sees(&say.start_welcome_title()).await;
    window.taps(&say.start_ages_done()).await;
    window.sees(&say.menu_title()).await;
}

/// The first card of the topic "Why it helps", from the main menu.
async fn opens_a_card(window: &Window, say: Say<'_>) {
    window.taps(&say.menu_learn()).await;
    window.taps(&say.learn_topic_why()).await;
    window.taps(&say.from_data("card-home-is-half-title").unwrap()).await;
    window.sees(&say.learn_do()).await;
}

/// Forwards the sample letter about lice and a day off, and waits for its school words.
async fn forwards_a_letter(window: &Window, say: Say<'_>) {
    window.presses("Forward a letter").await;
    window.presses("Nieuwsbrief: studiedag en luizencontrole").await;
    window.sees(&say.letter_found_text()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_arabic_card_runs_from_right_to_left_and_changes_in_place() {
    let catalogue = languages();
    let arabic = say(&catalogue, "ar");
    in_a_browser(async |window| {
        at_the_menu(window, "Nour", arabic).await;
        opens_a_card(window, arabic).await;
        assert_eq!(window.received().await, 1, "every screen changed the message in view");
        let script = "const lines = [...document.querySelectorAll('.message:not(.own) .line')];
                      return lines.filter((line) => line.textContent.trim())
                        .every((line) => getComputedStyle(line).direction === 'rtl')";
        assert_eq!(window.js(script, &[]).await, json!(true), "{}", window.reads().await);
        window
            .until(
                "edited",
                "return document.querySelector('.message:not(.own) .meta').textContent.startsWith('edited')",
                &[],
            )
            .await;
        window.looks(1100, 780, 1, "light").await;
        window.picture("arabic-card").await;
        window.presses("Raw calls").await;
        let called = "const calls = [...document.querySelectorAll('#calls .method')].map((call) => call.textContent);
                      return ['sendMessage', 'editMessageText'].every((call) => calls.includes(call))";
        window.until("the calls", called, &[]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forwarded_letter_shows_its_school_words() {
    let catalogue = languages();
    let ukrainian = say(&catalogue, "uk");
    in_a_browser(async |window| {
        at_the_menu(window, "Olena", ukrainian).await;
        window.looks(1100, 1240, 1, "dark").await;
        forwards_a_letter(window, ukrainian).await;
        window.sees("luizenouder").await;
        window.picture("ukrainian-letter").await;
        window.taps("studiedag").await;
        window.sees(&ukrainian.letter_do()).await;
        window.looks(390, 780, 2, "light").await;
        window.picture("phone").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_time_machine_brings_a_tip_at_the_hour_that_was_chosen() {
    let catalogue = languages();
    let turkish = say(&catalogue, "tr");
    in_a_browser(async |window| {
        at_the_menu(window, "Zeynep", turkish).await;
        window.taps(&turkish.menu_tips()).await;
        window.taps(&turkish.tip_rate_3()).await;
        window.taps("08:00").await;
        window.sees("08:00").await;
        let tips = "return [...document.querySelectorAll('.message:not(.own) .bubble')]
                    .filter((bubble) => bubble.textContent.includes(arguments[0]))
                    .map((bubble) => bubble.querySelector('.meta').textContent)";
        let mut hours = Value::Null;
        // The longest holiday has six weeks, in which no tip goes out.
        for _ in 0..8 {
            window.presses("+1 week").await;
            window.until("a week later", "return !document.getElementById('now').ariaBusy", &[]).await;
            hours = window.js(tips, &[json!(turkish.tip_of_the_week())]).await;
            if hours != json!([]) {
                break;
            }
        }
        let hours = hours.as_array().unwrap();
        assert!(!hours.is_empty(), "no tip came: {}", window.reads().await);
        // The clock moves hour by hour from a minute that nobody chose.
        assert!(hours.iter().all(|hour| hour.as_str().unwrap().starts_with("08:")), "{hours:?}");
        window.taps(&turkish.tip_did()).await;
        window.sees(&turkish.tip_thanks_did()).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_in_the_chat_is_a_link_that_keeps_it() {
    let catalogue = languages();
    let dutch = say(&catalogue, "nl");
    in_a_browser(async |window| {
        at_the_menu(window, "Sanne", dutch).await;
        let send =
            "fetch('/demo/api/document?person=1003&file_name=brief.txt', { method: 'POST', body: 'Beste مرحبا' })";
        window.js(send, &[]).await;
        let link = "return document.querySelector('.file a')?.download === 'brief.txt'";
        window.until("the file", link, &[]).await;
        let kept = "const done = arguments[arguments.length - 1];
            fetch(document.querySelector('.file a').href).then(async (answer) =>
                done([await answer.text(), answer.headers.get('content-disposition')]));";
        assert_eq!(window.js_later(kept).await, json!(["Beste مرحبا", "attachment"]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_is_enough() {
    let catalogue = languages();
    let polish = say(&catalogue, "pl");
    in_a_browser(async |window| {
        // To the parent.
        tabs_to(window, "Paweł").await;
        window.keys(ENTER).await;
        window.until("Paweł", "return document.getElementById('who').textContent.startsWith('Paweł')", &[]).await;
        tabs_to(window, "Start").await;
        window.keys(ENTER).await;
        window.sees(&polish.start_choose_language()).await;
        // The message box has the focus now; the buttons of the message stand before it.
        window.js("document.getElementById('log').focus()", &[]).await;
        tabs_to(window, &polish.language().own_name).await;
        window.keys(ENTER).await;
        window.sees(&polish.start_welcome_title()).await;
        let focused = "return !!document.activeElement.closest('.keyboard')";
        window.until("the focus stays at the buttons", focused, &[]).await;
        tabs_to(window, &polish.start_ages_done()).await;
        window.keys(ENTER).await;
        window.sees(&polish.menu_title()).await;
        let visible = "const focused = getComputedStyle(document.activeElement);
                       return focused.outlineStyle !== 'none' && parseFloat(focused.outlineWidth) >= 2";
        assert_eq!(window.js(visible, &[]).await, json!(true), "the focus is seen");
    })
    .await;
}

/// Presses Tab until the focus is at the control that begins with this label.
async fn tabs_to(window: &Window, label: &str) {
    for _ in 0..40 {
        let here = "return document.activeElement.textContent.trim().startsWith(arguments[0])
                    && document.activeElement !== document.body";
        if window.js(here, &[json!(label)]).await == json!(true) {
            return;
        }
        window.keys(TAB).await;
    }
    panic!("Tab never comes to {label}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_keeps_the_rules_for_accessible_pages_at_any_width() {
    let catalogue = languages();
    let arabic = say(&catalogue, "ar");
    in_a_browser(async |window| {
        at_the_menu(window, "Nour", arabic).await;
        opens_a_card(window, arabic).await;
        forwards_a_letter(window, arabic).await;
        window.js(AXE, &[]).await;
        for (width, height) in [(1200, 900), (320, 640)] {
            for scheme in ["light", "dark"] {
                window.looks(width, height, 1, scheme).await;
                for tab in ["Chat", "Raw calls"] {
                    window.presses(tab).await;
                    assert_eq!(violations(window).await, json!([]), "{tab}, {scheme}, {width} wide");
                    let cut = "return document.documentElement.scrollWidth - innerWidth";
                    assert!(window.js(cut, &[]).await.as_i64().unwrap() <= 0, "{tab} is cut at {width}");
                }
                window.presses("Chat").await;
                window.presses("Forward a letter").await;
                assert_eq!(violations(window).await, json!([]), "letters, {scheme}, {width} wide");
                window.keys("\u{e00c}").await;
            }
        }
    })
    .await;
}

/// What axe finds: the rule and the place.
async fn violations(window: &Window) -> Value {
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document).then((result) => done(result.violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`))), (error) => done(String(error)))";
    window.js_later(script).await
}
