//! A round of talks in a browser, from making it to the plan: the office makes it and publishes it, a parent reads the
//! invitation in the own language, chooses a time and prepares, the teacher notes the talk and makes the plan, the
//! parent agrees. And every page of talks by the rules for accessible pages.

use driehoek::language::Say;
use jiff::civil::{Date, DateTime, Time, date, datetime, time};
use serde_json::{Value, json};

use super::desk::{arrives, faults, link, origin};
use super::school::{link_of, scans};
use super::window::{Window, in_a_browser_at};
use super::{languages, say};

/// A Monday in which the start conversations of the example run.
const NOW: DateTime = datetime(2026, 11, 23, 9, 0, 0, 0);
/// The parent who is played, and a child of hers.
const PARENT: &str = "Olena";
const CHILD: &str = "Daryna";
const FULL_NAME: &str = "Daryna Kovalchuk";
/// The first teacher of the school by name, whom everybody is who looks in as a teacher; the child is in group 3.
const TEACHER: &str = "Anouk van den Brink";
const OTHER_CLASSES: [&str; 7] = ["1/2A", "1/2B", "4A", "4B", "5", "6", "7/8"];
/// What the form proposes on that Monday: parents choose from here, talks from there.
const OPENS: DateTime = datetime(2026, 11, 26, 8, 0, 0, 0);
const FIRST_DAY: Date = date(2026, 12, 8);
/// The day of the talk.
const DAY: Date = date(2026, 12, 9);

/// In as somebody of this role, without a password.
pub(super) async fn looks_in(window: &Window, role: &str, english: Say<'_>) {
    window.goes_to(&format!("{}/staff/sign-in", origin(window).await)).await;
    window.presses(role).await;
    arrives(window, &english.console_nav_overview()).await;
}

/// The parent's chat.
pub(super) async fn at_the_chat(window: &Window) {
    window.goes_to(&format!("{}/", origin(window).await)).await;
    window.becomes(PARENT).await;
}

/// Presses a button of the time machine so many times.
pub(super) async fn time_passes(window: &Window, button: &str, times: usize) {
    for _ in 0..times {
        window.presses(button).await;
        window.until("a later time", "return !document.getElementById('now').ariaBusy", &[]).await;
    }
}

/// Fills in fields of a form by their ids.
pub(super) async fn fills(window: &Window, fields: &[(&str, &str)]) {
    let script = "const field = document.getElementById(arguments[0]);
                  field.value = arguments[1];
                  return field.value";
    for (field, value) in fields {
        assert_eq!(window.js(script, &[json!(field), json!(value)]).await, json!(value), "{field}");
    }
}

/// Clicks a link of the page by its name.
pub(super) async fn follows(window: &Window, name: &str) {
    window.clicks(&format!("//main//a[normalize-space()=\"{name}\"]")).await;
}

/// Waits until the page tells this first.
pub(super) async fn is_told(window: &Window, notice: &str) {
    let script = "return document.querySelector('main > .notice')?.textContent === arguments[0]";
    window.until(notice, script, &[json!(notice)]).await;
}

/// Waits until these words stand on the page of the console.
pub(super) async fn reads(window: &Window, words: &str) {
    let script = "return !!document.querySelector('main')?.textContent.includes(arguments[0])";
    window.until(words, script, &[json!(words)]).await;
}

/// The first address on the page that holds this.
async fn address(window: &Window, part: &str) -> String {
    let script = "return [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
                  .find((href) => href.includes(arguments[0])) ?? ''";
    let found = window.js(script, &[json!(part)]).await.as_str().unwrap().to_owned();
    assert!(!found.is_empty(), "no link with {part}");
    found
}

/// The buttons under the newest message that has some.
async fn buttons(window: &Window) -> Vec<String> {
    let script = "return [...[...document.querySelectorAll('.keyboard')].at(-1).querySelectorAll('button')]
                  .map((button) => button.textContent)";
    serde_json::from_value(window.js(script, &[]).await).unwrap()
}

/// The office makes a round of ten-minute talks for one class as the form proposes it.
async fn makes_a_round(window: &Window, english: Say<'_>) {
    window.clicks("//nav//a[@href='/staff/rounds']").await;
    arrives(window, &english.round_title()).await;
    follows(window, &english.round_new()).await;
    arrives(window, &english.round_new()).await;
    follows(window, &english.round_kind_progress()).await;
    window.until("ten minutes", "return document.getElementById('minutes')?.value === '10'", &[]).await;
    window.presses(&english.round_save()).await;
    arrives(window, &english.round_groups()).await;
    is_told(window, &english.round_made()).await;
    for class in OTHER_CLASSES {
        window.clicks(&format!("//label[normalize-space()=\"{}\"]", english.round_takes_part(class))).await;
    }
    window.presses(&english.round_save()).await;
    arrives(window, &english.round_name(&english.round_kind_progress(), FIRST_DAY)).await;
    is_told(window, &english.round_groups_changed()).await;
}

/// The office gives the teacher's times: an evening, and an afternoon that it looks at before.
async fn gives_times(window: &Window, english: Say<'_>) {
    follows(window, TEACHER).await;
    arrives(window, &english.round_times_of(TEACHER)).await;
    fills(window, &[("day", "2026-12-08"), ("from", "18:30"), ("until", "20:00"), ("place", "Lokaal 3")]).await;
    window.presses(&english.round_add()).await;
    let blocks = "return document.querySelectorAll('h3[id^=block-]').length === arguments[0]";
    window.until("a block", blocks, &[json!(1)]).await;
    fills(window, &[("day", "2026-12-09"), ("from", "15:00"), ("until", "17:00"), ("place", "Lokaal 3")]).await;
    window.presses(&english.round_look()).await;
    reads(window, &english.round_preview()).await;
    reads(window, &english.round_hours(time(15, 15, 0, 0), time(15, 25, 0, 0))).await;
    assert_eq!(window.js(blocks, &[json!(1)]).await, json!(true), "who only looks changes nothing");
    window.presses(&english.round_add()).await;
    window.until("two blocks", blocks, &[json!(2)]).await;
    assert_eq!(faults(window, "times that can be removed").await, Vec::<String>::new());
    window.clicks("//nav//a[starts-with(@href, '/staff/rounds/')]").await;
}

/// The office reads what will happen, and publishes.
async fn publishes(window: &Window, english: Say<'_>) {
    arrives(window, &english.round_name(&english.round_kind_progress(), FIRST_DAY)).await;
    follows(window, &english.round_publish()).await;
    arrives(window, &english.round_publish()).await;
    reads(window, &english.round_before()).await;
    reads(window, &english.round_moment(OPENS.date(), OPENS.time())).await;
    reads(window, &english.round_step_reserve(10)).await;
    window.presses(&english.round_publish_now()).await;
    is_told(window, &english.round_published()).await;
}

/// The parent chooses a time of the day; which one it is. No more than three taps.
async fn chooses(window: &Window, say: Say<'_>) -> Time {
    window.taps(&say.talk_choose()).await;
    window.sees(&say.talk_days_title(CHILD)).await;
    let days = buttons(window).await;
    let day = (1..20).map(|free| say.talk_day_button(DAY, free)).find(|day| days.contains(day));
    window.taps(&day.unwrap_or_else(|| panic!("{DAY} is not in {days:?}"))).await;
    window.sees(&say.talk_times_title(DAY)).await;
    let times = buttons(window).await;
    let starts = [time(15, 0, 0, 0), time(15, 15, 0, 0), time(15, 30, 0, 0)];
    let at = starts.into_iter().find(|at| times.contains(&say.talk_time_with(*at, TEACHER)));
    let at = at.unwrap_or_else(|| panic!("no time in {times:?}"));
    window.taps(&say.talk_time_with(at, TEACHER)).await;
    window.sees(&say.talk_booked_title()).await;
    at
}

/// The parent takes the talk into a calendar.
async fn takes_the_file(window: &Window, say: Say<'_>, at: Time) {
    window.taps(&say.talk_file()).await;
    let link = "return document.querySelector('.file a')?.download === 'talk.ics'";
    window.until("the calendar file", link, &[]).await;
    let kept = "const done = arguments[arguments.length - 1];
        fetch(document.querySelector('.file a').href).then((answer) => answer.text()).then(done)";
    let file: Value = window.js_later(kept).await;
    let starts = format!("DTSTART;TZID=Europe/Amsterdam:{}", DAY.to_datetime(at).strftime("%Y%m%dT%H%M%S"));
    assert!(file.as_str().unwrap().contains(&starts), "{file}");
    window.taps(&say.nav_back()).await;
    window.sees(&say.talk_title_progress(CHILD)).await;
}

/// The parent answers one question and lets the teacher read the Dutch.
async fn prepares(window: &Window, say: Say<'_>, dutch: Say<'_>) {
    window.taps(&say.talk_prepare()).await;
    window.sees(&say.prepare_title(CHILD)).await;
    window.taps(&say.prepare_begin()).await;
    window.sees(&say.prepare_proud()).await;
    window.taps(&format!("⬜ {}", say.prepare_proud_read())).await;
    window.taps(&say.nav_next()).await;
    window.sees(&say.prepare_likes()).await;
    window.taps(&say.prepare_stop()).await;
    window.sees(&say.prepare_title(CHILD)).await;
    window.taps(&say.prepare_read()).await;
    window.sees(&say.prepare_proud_read()).await;
    window.sees(&dutch.prepare_proud_read()).await;
    window.taps(&say.prepare_approve()).await;
    window.sees(&say.prepare_approved(OPENS.date())).await;
}

/// The teacher sees the talk and what the parent prepared.
async fn finds_the_talk(window: &Window, english: Say<'_>, at: Time) {
    looks_in(window, &english.console_look_in_teacher(), english).await;
    follows(window, &english.talks_of(TEACHER)).await;
    arrives(window, &english.talks_of(TEACHER)).await;
    let hour = at.strftime("%H:%M").to_string();
    let row = format!("//tr[th[.='{FULL_NAME}']][td[starts-with(., '{hour}')]]");
    window.clicks(&format!("{row}//a[.=\"{}\"]", english.talks_link_preparation())).await;
    arrives(window, &english.prepared_title(CHILD)).await;
    reads(window, &english.prepare_proud_read()).await;
    assert_eq!(faults(window, "what is prepared").await, Vec::<String>::new());
}

/// After the talk the teacher notes it and makes the plan.
async fn makes_the_plan(window: &Window, english: Say<'_>) {
    looks_in(window, &english.console_look_in_teacher(), english).await;
    follows(window, &english.agreed_after_title()).await;
    arrives(window, &english.agreed_after_title()).await;
    assert_eq!(faults(window, "after the talks").await, Vec::<String>::new());
    let of_child = format!("//section[h3[contains(., '{FULL_NAME}')]]");
    window.clicks(&format!("{of_child}//button[.=\"{}\"]", english.agreed_held())).await;
    is_told(window, &english.agreed_noted_held()).await;
    window.clicks(&format!("{of_child}//a[.=\"{}\"]", english.agreed_make())).await;
    arrives(window, &english.agreed_form_new()).await;
    for (field, choice) in [("g1_aim", "read"), ("g1_school", "material"), ("g1_parents", "read")] {
        window.clicks(&format!("//select[@id='{field}']/option[@value='{choice}']")).await;
    }
    window.presses(&english.agreed_save()).await;
    arrives(window, &english.agreed_title_of(FULL_NAME)).await;
    is_told(window, &english.agreed_saved(1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_is_walked_from_making_it_to_the_plan() {
    let catalogue = languages();
    let (english, dutch, ukrainian) = (say(&catalogue, "en"), say(&catalogue, "nl"), say(&catalogue, "uk"));
    in_a_browser_at(NOW, async |window| {
        scans(window, &link_of(window, CHILD).await, PARENT).await;
        window.taps(&ukrainian.language().own_name).await;
        window.taps(&ukrainian.join_yes()).await;
        window.taps(&ukrainian.join_mother()).await;
        window.sees(&ukrainian.join_done_title(CHILD)).await;
        // The round that runs already invites who has come now.
        time_passes(window, "+1 hour", 1).await;
        window.sees(&ukrainian.talk_title_start(CHILD)).await;
        window.taps(&ukrainian.talk_what()).await;
        window.sees(&ukrainian.talk_what_start_title()).await;

        looks_in(window, &english.console_look_in_office(), english).await;
        makes_a_round(window, english).await;
        gives_times(window, english).await;
        publishes(window, english).await;

        at_the_chat(window).await;
        time_passes(window, "+1 day", 3).await;
        window.sees(&ukrainian.talk_title_progress(CHILD)).await;
        window.looks(390, 780, 2, "light").await;
        window.picture("talk-invitation").await;
        window.looks(1200, 900, 1, "light").await;
        let at = chooses(window, ukrainian).await;
        takes_the_file(window, ukrainian, at).await;
        prepares(window, ukrainian, dutch).await;
        finds_the_talk(window, english, at).await;

        at_the_chat(window).await;
        time_passes(window, "+1 week", 1).await;
        time_passes(window, "+1 day", 6).await;
        time_passes(window, "+1 hour", 6).await;
        makes_the_plan(window, english).await;
        let plan = window.js("return location.href", &[]).await;

        at_the_chat(window).await;
        window.sees(&ukrainian.plan_title(CHILD)).await;
        window.sees(&ukrainian.plan_aim_read()).await;
        window.taps(&ukrainian.plan_agree()).await;
        window.sees(&ukrainian.plan_agreed()).await;
        window.goes_to(plan.as_str().unwrap()).await;
        reads(window, &english.agreed_is_agreed(DAY)).await;
        assert_eq!(faults(window, "the plan").await, Vec::<String>::new());
    })
    .await;
}

/// What is wrong with the pages at these addresses.
async fn faults_at(window: &Window, paths: &[&str]) -> Vec<String> {
    let (origin, mut all) = (origin(window).await, Vec::new());
    for path in paths {
        window.goes_to(&format!("{origin}{path}")).await;
        all.extend(faults(window, path).await);
    }
    all
}

/// A round in which the school makes the plan, out for everybody; what is wrong with the pages on the way.
async fn faults_of_a_proposal(window: &Window, english: Say<'_>) -> Vec<String> {
    window.goes_to(&format!("{}/staff/rounds/new", origin(window).await)).await;
    window.clicks("//input[@name='mode'][@value='propose']").await;
    window.presses(&english.round_save()).await;
    arrives(window, &english.round_groups()).await;
    window.presses(&english.round_save()).await;
    is_told(window, &english.round_groups_changed()).await;
    follows(window, &english.round_publish()).await;
    arrives(window, &english.round_publish()).await;
    let mut all = faults(window, "before publishing").await;
    window.presses(&english.round_publish_now()).await;
    is_told(window, &english.round_published()).await;
    follows(window, &english.proposal_title()).await;
    arrives(window, &english.proposal_title()).await;
    all.extend(faults(window, "the proposal").await);
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_talks_keeps_the_rules_for_accessible_pages() {
    let catalogue = languages();
    let english = say(&catalogue, "en");
    in_a_browser_at(NOW, async |window| {
        let origin = origin(window).await;
        let goes = async |path: &str| window.goes_to(&format!("{origin}{path}")).await;
        let mut all = Vec::new();
        looks_in(window, &english.console_look_in_office(), english).await;
        goes("/staff/rounds").await;
        let round = link(window, "/staff/rounds/").await;
        goes(&round).await;
        window.looks(1000, 1240, 1, "light").await;
        window.js("document.documentElement.style.overflow = 'hidden'", &[]).await;
        window.picture("talk-round").await;
        let (times, talks) = (address(window, "/times?").await, address(window, "/talks?").await);
        let invited = address(window, "/invited?").await;
        goes(&times).await;
        let copy = address(window, "copy=").await;
        goes(&talks).await;
        let (talk, schedule) = (address(window, "/talk?").await, address(window, "/schedule?").await);
        let (edit, groups) = (format!("{round}/edit"), format!("{round}/groups"));
        all.extend(faults_at(window, &[&round, &edit, &groups, &invited, &times, &copy, &talks, &talk]).await);
        let orders = schedule.split('?').next().unwrap();
        let (ill, shift) = (format!("{orders}/ill"), format!("{orders}/move"));
        let (late, print) = (format!("{orders}/late?minutes=10"), schedule.replace('?', "/print?"));
        all.extend(faults_at(window, &[&schedule, &ill, &shift, &late, &print]).await);
        all.extend(faults_of_a_proposal(window, english).await);
        assert!(all.is_empty(), "{}", all.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_teachers_talks_keeps_the_rules_for_accessible_pages() {
    let catalogue = languages();
    let english = say(&catalogue, "en");
    in_a_browser_at(NOW, async |window| {
        looks_in(window, &english.console_look_in_teacher(), english).await;
        let (schedule, after) = (address(window, "/schedule").await, address(window, "/after").await);
        follows(window, &english.talks_of(TEACHER)).await;
        arrives(window, &english.talks_of(TEACHER)).await;
        // Each talk is arranged in its own round.
        address(window, "/talk?round=").await;
        let (plan, prepared) = (address(window, "/plan").await, address(window, "/preparation").await);
        let form = format!("{plan}/new");
        let mut all = faults_at(window, &[&schedule, &after, &plan, &form, &prepared, "/staff/account"]).await;
        window.presses(&english.feed_make()).await;
        arrives(window, &english.feed_address_title()).await;
        all.extend(faults(window, "the calendar address").await);
        assert!(all.is_empty(), "{}", all.join("\n"));
    })
    .await;
}
