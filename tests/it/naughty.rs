//! Everything that ever broke a program, through the chat: text, caption, start code, pressed button.
//! The strings are Max Woolf's Big List of Naughty Strings (MIT, see `data/naughty_strings.LICENSE`).

use crate::world::on_both_databases;

/// Telegram's own limit for callback data, in bytes.
const MAX_PATH: usize = 64;

fn naughty_strings() -> Vec<String> {
    serde_json::from_str(include_str!("../data/naughty_strings.json")).unwrap()
}

/// As people's apps do, nothing empty is sent.
fn visible(text: &str) -> bool {
    !text.trim().is_empty()
}

#[tokio::test(flavor = "multi_thread")]
async fn naughty_strings_are_answered_like_any_other() {
    let strings = naughty_strings();
    assert!(strings.len() > 400);
    on_both_databases(async |world| {
        let parent = world.parent_in("en").await;
        let (telegram, id) = (&world.telegram, parent.id);
        let before = parent.received();
        for text in strings.iter().filter(|text| visible(text)) {
            telegram.says(id, text);
            telegram.sends_photo(id, text);
            telegram.says(id, &format!("/start {text}"));
        }
        world.settle().await;
        let asked = strings.iter().filter(|text| visible(text)).count() * 3;
        assert_eq!(parent.received() - before, asked, "each has one answer");
        assert!(parent.history().iter().skip(before).all(|text| !text.trim().is_empty()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn naughty_strings_behind_a_button_open_the_menu_or_nothing() {
    on_both_databases(async |world| {
        let parent = world.parent_in("en").await;
        let gone = world.say("en").nav_gone();
        let strings = naughty_strings();
        let paths = || strings.iter().filter(|text| !text.is_empty() && text.len() <= MAX_PATH);
        for path in paths() {
            world.telegram.presses(parent.id, i64::from(i32::MAX), path);
        }
        world.settle().await;
        let opened = parent.history().iter().filter(|text| **text == gone).count();
        assert_eq!(opened, paths().count(), "each is an old button");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paths_that_almost_fit_are_answered_from_friends_and_strangers() {
    on_both_databases(async |world| {
        let (friend, stranger) = (world.parent_in("uk").await, world.parent("Sam", "tr"));
        let long = |start: &str| format!("{start}{}", "x".repeat(MAX_PATH - start.len()));
        let mut paths: Vec<String> = ["w/w/", "w/d/studiedag/l/c/", "l/c/", "s/l/w/w/", "s/k/uk/w/w/"].map(long).into();
        let numbers =
            ["w/g/0/18446744073709551615", "w/l/-1/0", "w/l/zzzzzzzzzzzzz/0", "w/g/99/0", "t/s/18446744073709551615"];
        paths.extend(numbers.map(str::to_owned));
        paths.extend(
            ["l/t/0/18446744073709551615", "p/a/-9223372036854775808/did", "p/r/4", "l/x/8", "s/k/xx/m"]
                .map(str::to_owned),
        );
        paths.push(format!("{}m", "s/l/".repeat(15)));
        paths.push(format!("{}m", "s/l/".repeat(40_000)));
        for parent in [friend, stranger] {
            let before = parent.received();
            for path in &paths {
                world.telegram.presses(parent.id, i64::from(i32::MAX), path);
            }
            world.settle().await;
            assert_eq!(parent.received() - before, paths.len(), "each has one answer");
        }
    })
    .await;
}
