//! A teacher writes to the own class in a browser: the kind, its fields, how parents read it in two languages, sending and
//! stopping; by the rules for accessible pages.

use jiff::civil::{DateTime, datetime};

use super::desk::{arrives, faults};
use super::talks::{fills, follows, is_told, looks_in, reads};
use super::window::in_a_browser_at;
use super::{languages, say};

/// A Monday in November.
const NOW: DateTime = datetime(2026, 11, 23, 10, 0, 0, 0);

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_writes_to_the_class_looks_at_it_sends_it_and_stops_it() {
    let catalogue = languages();
    let (english, dutch) = (say(&catalogue, "en"), say(&catalogue, "nl"));
    in_a_browser_at(NOW, async |window| {
        let mut wrong = Vec::new();
        looks_in(window, &english.console_look_in_teacher(), english).await;
        window.clicks("//nav//a[@href='/staff/reminders']").await;
        arrives(window, &english.send_title()).await;
        wrong.extend(faults(window, "the messages").await);
        window.clicks("//main//a[contains(@href, '/staff/groups/')]").await;
        follows(window, &english.send_new()).await;
        reads(window, &english.send_which()).await;
        wrong.extend(faults(window, "the kinds").await);
        follows(window, &english.from_data("block-bring-tomorrow-name").unwrap()).await;
        arrives(window, &english.from_data("block-bring-tomorrow-name").unwrap()).await;
        wrong.extend(faults(window, "the form").await);
        window.presses(&english.send_look()).await;
        reads(window, &english.console_faults()).await;
        wrong.extend(faults(window, "the form with faults").await);
        fills(window, &[("f_date", "2026-11-24")]).await;
        window.clicks("//input[@name='f_items'][@value='boots']").await;
        window.presses(&english.send_look()).await;
        reads(window, &dutch.from_data("field-item-boots").unwrap()).await;
        window.clicks("//select[@id='language']/option[@value='ar']").await;
        window.presses(&english.send_look()).await;
        let rtl = "return !!document.querySelector('.phone[lang=ar][dir=rtl]')";
        window.until("Arabic from right to left", rtl, &[]).await;
        wrong.extend(faults(window, "the preview").await);
        window.presses(&english.send_it()).await;
        is_told(window, &english.send_on_its_way()).await;
        wrong.extend(faults(window, "a message that waits").await);
        window.presses(&english.send_stop()).await;
        is_told(window, &english.send_stopped()).await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    })
    .await;
}
