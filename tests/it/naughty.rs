//! Everything that ever broke a program, through the chat: text, caption, start code, pressed button.
//! The strings are Max Woolf's Big List of Naughty Strings (MIT, see `data/naughty_strings.LICENSE`).

use driehoek::place::base36;
use driehoek::school::invitation::batch::{self, Scope};
use driehoek::school::invitation::letter::{self, Style};
use driehoek::school::store as schools;
use driehoek::store::next_id;

use crate::console::desk::Desk;
use crate::console::school::School;
use crate::joining::order;
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

#[tokio::test(flavor = "multi_thread")]
async fn naughty_names_stay_names_on_every_page_letter_and_file() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let names: Vec<String> = naughty_strings().into_iter().filter(|text| visible(text)).collect();
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        for name in &names {
            // PostgreSQL keeps no NUL in a text; a roster with one is cleaned long before.
            let name = name.replace('\0', "");
            sqlx::query(
                "INSERT INTO child (id, school_id, first_name, last_name, year_group, group_id, created_at)
                 SELECT $1, school_id, $2, $2, 4, id, $3 FROM school_group WHERE id = $4",
            )
            .bind(next_id(now, 1))
            .bind(name)
            .bind(now)
            .bind(school.group)
            .execute(tx.connection())
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
        let mut head = Desk::of(world, school.head).await;

        let page = head.opens(&format!("/staff/groups/{}", school.group)).await;
        let rows = page.text.matches("<th scope=\"row\">").count();
        assert_eq!(rows, names.len() + 2, "a row for each child, Amira and Bram among them");
        let reach = head.opens(&format!("/staff/reach/groups/{}", school.group)).await;
        for text in [&page.text, &reach.text] {
            for name in names.iter().filter(|name| name.contains('<') && name.len() > 4) {
                assert!(!text.contains(name.as_str()), "{name} stands unescaped");
            }
        }

        let list = head.sends("/staff/export/children", &[]).await;
        let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(list.text.as_bytes());
        let cells: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
        assert_eq!(cells.len(), names.len() + 3);
        for cell in cells.iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell} is a formula");
        }
        let all: serde_json::Value = serde_json::from_str(&head.sends("/staff/export", &[]).await.text).unwrap();
        assert_eq!(all["child"].as_array().unwrap().len(), names.len() + 3);

        // On a letter: those that look like markup, in a page that a browser reads as text.
        let mut tx = world.store().begin().await.unwrap();
        let regenboog = schools::school_named(&mut tx, "De Regenboog").await.unwrap().unwrap();
        sqlx::query("UPDATE child SET archived_at = 1 WHERE first_name NOT LIKE '%<script%'")
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let made = order(regenboog, Scope::Group(school.group), 1);
        let letters =
            batch::make(world.store(), &world.catalogue, &world.calendar, &made, now, |_, _| ()).await.unwrap();
        assert!(letters.len() > 5, "{}", letters.len());
        let page = letter::page(&letters, &world.catalogue, "Brieven", Style::Inside).unwrap();
        assert!(!page.contains("<script"), "a name became a script");

        // In the chat: first names in the staff's list, as text.
        let parent = world.parent_in("nl").await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1")
            .bind(school.teacher)
            .bind(parent.id)
            .execute(tx.connection())
            .await
            .unwrap();
        sqlx::query("UPDATE child SET archived_at = NULL").execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        parent.taps_path(&format!("d/g/{}", base36(school.group))).await;
        assert!(parent.history().iter().any(|text| text.contains("<script>alert")), "shown as it was written");
    })
    .await;
}
