//! The staff console in a real browser: signing up and in by keyboard alone, and every page by the rules for accessible
//! pages, light and dark, wide and narrow.

use driehoek::clock::Clock;
use driehoek::console;
use driehoek::school::staff::secrets::Factor;
use serde_json::{Value, json};

use super::window::{Window, in_a_browser};
use super::{AXE, ENTER, TAB, languages, say, tabs_to, violations};

/// The address of the demo, without a `/` at the end.
pub(super) async fn origin(window: &Window) -> String {
    window.js("return location.origin", &[]).await.as_str().unwrap().to_owned()
}

/// The first address in the table of the page that begins so.
pub(super) async fn link(window: &Window, start: &str) -> String {
    let script = "return [...document.querySelectorAll('main th a')].map((link) => link.getAttribute('href'))
                  .find((href) => href.startsWith(arguments[0])) ?? ''";
    let found = window.js(script, &[json!(start)]).await.as_str().unwrap().to_owned();
    assert!(!found.is_empty(), "no link to {start}");
    found
}

/// Waits until the page has this heading.
pub(super) async fn arrives(window: &Window, heading: &str) {
    let script = "return document.querySelector('h1')?.textContent === arguments[0]";
    window.until(heading, script, &[json!(heading)]).await;
}

/// Presses Tab until the focus is at the field with this id.
async fn tabs_to_field(window: &Window, id: &str) {
    for _ in 0..60 {
        if window.js("return document.activeElement.id", &[]).await == json!(id) {
            return;
        }
        window.keys(TAB).await;
    }
    panic!("Tab never comes to {id}");
}

/// Goes to a field by Tab and types.
async fn types(window: &Window, id: &str, text: &str) {
    tabs_to_field(window, id).await;
    window.keys(text).await;
}

/// What is wrong with the page as it is, in four looks: by axe's rules, cut at the side, too small to be hit.
pub(super) async fn faults(window: &Window, what: &str) -> Vec<String> {
    let mut faults = Vec::new();
    window.js(AXE, &[]).await;
    for (width, height) in [(1200, 900), (320, 640)] {
        for scheme in ["light", "dark"] {
            window.looks(width, height, 1, scheme).await;
            let found = violations(window).await;
            if found != json!([]) {
                faults.push(format!("{what}, {scheme}, {width} wide: {found}"));
            }
            let cut = "return document.documentElement.scrollWidth - innerWidth";
            if window.js(cut, &[]).await.as_i64().unwrap() > 0 {
                faults.push(format!("{what} is cut at {width}"));
            }
        }
    }
    let small = window.js(SMALL, &[]).await;
    if small != json!([]) {
        faults.push(format!("{what}, under 44 points: {small}"));
    }
    window.looks(1200, 900, 1, "light").await;
    faults
}

async fn looks_right(window: &Window, what: &str) {
    assert_eq!(faults(window, what).await, Vec::<String>::new());
}

/// Buttons and fields that are less than 44 points high; links in running text may be.
const SMALL: &str = "return [...document.querySelectorAll('button, .button, select, textarea,'
      + 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]), nav a, th a')]
    .filter((target) => target.offsetHeight && target.offsetHeight < 44)
    .map((target) => target.outerHTML.slice(0, 80) + ' ' + target.offsetHeight)";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_keeps_the_rules_for_accessible_pages() {
    let catalogue = languages();
    let english = say(&catalogue, "en");
    in_a_browser(async |window| {
        let origin = origin(window).await;
        let goes = async |path: &str| window.goes_to(&format!("{origin}{path}")).await;
        let mut all = Vec::new();
        goes("/staff/sign-in").await;
        all.extend(faults(window, "/staff/sign-in").await);
        window.presses(&english.console_look_in_head()).await;
        arrives(window, &english.console_nav_overview()).await;
        let group = link(window, "/staff/groups/").await;
        goes(&group).await;
        all.extend(faults(window, "a group").await);
        let child = link(window, "/staff/children/").await;
        let who_saw = format!("{child}/who-saw");
        goes("/staff/people").await;
        let member = link(window, "/staff/people/").await;
        for path in [&child, &who_saw, &member] {
            goes(path).await;
            all.extend(faults(window, path).await);
        }
        let table = console::routes(false);
        let plain = table.table().iter().filter(|route| {
            route.method == "GET"
                && !route.path.contains(['{', '.'])
                && route.path.starts_with("/staff")
                && !["/staff/sign-in/bot", "/staff/account/factor/code"].contains(&route.path)
        });
        for route in plain {
            goes(route.path).await;
            if window.js("return document.contentType", &[]).await == json!("text/html") {
                all.extend(faults(window, route.path).await);
            }
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_colleague_signs_up_and_in_with_the_keyboard_alone() {
    let catalogue = languages();
    let english = say(&catalogue, "en");
    let password = "three green windows";
    in_a_browser(async |window| {
        // The clock of the demo stands still since its start.
        let started = Clock::system().now();
        let origin = origin(window).await;
        let goes = async |path: &str| window.goes_to(&format!("{origin}{path}")).await;
        goes("/staff/sign-in").await;
        tabs_to(window, &english.console_look_in_head()).await;
        window.keys(ENTER).await;
        arrives(window, &english.console_nav_overview()).await;
        tabs_to(window, &english.console_skip()).await;
        window.keys(ENTER).await;
        assert_eq!(window.js("return document.activeElement.id", &[]).await, json!("main"), "past the navigation");
        goes("/staff/people/invite").await;
        types(window, "name", "Tess Visser").await;
        tabs_to(window, &english.team_invite()).await;
        window.keys(ENTER).await;
        arrives(window, &english.team_link_title()).await;
        looks_right(window, "the link").await;
        let invitation = code_on(window).await;
        tabs_to(window, &english.console_sign_out()).await;
        window.keys(ENTER).await;
        arrives(window, &english.console_sign_in()).await;

        window.goes_to(&invitation).await;
        arrives(window, &english.door_invitation_title()).await;
        types(window, "password", "short").await;
        window.keys(ENTER).await;
        window.until("faults", "return !!document.querySelector('.faults')", &[]).await;
        looks_right(window, "faults").await;
        tabs_to(window, &english.door_password_short()).await;
        window.keys(ENTER).await;
        assert_eq!(window.js("return document.activeElement.id", &[]).await, json!("password"), "to the field");
        window.keys(password).await;
        types(window, "again", password).await;
        window.keys(ENTER).await;
        arrives(window, &english.door_factor_title()).await;
        looks_right(window, "the second factor").await;
        let factor = Factor::parse(&code_on(window).await.replace(' ', "")).unwrap();
        types(window, "code", &factor.code(started)).await;
        window.keys(ENTER).await;
        arrives(window, &english.door_recovery_title()).await;
        looks_right(window, "the recovery codes").await;
        tabs_to(window, &english.door_recovery_kept()).await;
        window.keys(ENTER).await;
        arrives(window, &english.console_nav_overview()).await;
        goes("/staff/account").await;
        looks_right(window, "the account").await;
        tabs_to(window, &english.console_sign_out()).await;
        window.keys(ENTER).await;
        arrives(window, &english.console_sign_in()).await;

        goes("/").await;
        time_passes(window).await;
        goes("/staff/sign-in").await;
        types(window, "login", "tess.visser").await;
        types(window, "password", password).await;
        types(window, "code", &factor.code(started + PASSED)).await;
        window.keys(ENTER).await;
        arrives(window, &english.console_nav_overview()).await;
        assert!(window.js("return document.cookie", &[]).await == json!(""), "no script can read the cookie");
    })
    .await;
}

/// So many seconds go by between the two codes.
const PASSED: i64 = 120;

async fn time_passes(window: &Window) {
    let script = "const done = arguments[arguments.length - 1];
        fetch('/demo/api/time', { method: 'POST', headers: { 'content-type': 'application/json' },
                                  body: JSON.stringify({ seconds: 120 }) }).then((answer) => done(answer.status))";
    assert_eq!(window.js_later(script).await, json!(204));
}

/// What stands in the first `code` of the page.
async fn code_on(window: &Window) -> String {
    let code: Value = window.js("return document.querySelector('main code').textContent", &[]).await;
    code.as_str().unwrap().to_owned()
}
