//! Letters at the console: chosen, made, printed, thrown away.

use axum::http::StatusCode;
use driehoek::console::BOT_NAME;
use driehoek::console::sessions::{COOKIE, Sessions};
use driehoek::school::invitation::kept::KEPT;
use driehoek::store::fact;

use super::desk::{Desk, Page};
use super::school::School;
use crate::world::{World, on_both_databases};

/// A school whose bot has told its name.
async fn school(world: &World) -> School {
    bot_name(world).await;
    School::new(world, "De Regenboog").await
}

/// The bot's name, as soon as the service has learned it.
async fn bot_name(world: &World) -> String {
    loop {
        if let Some(name) = fact(world.store(), BOT_NAME).await.unwrap() {
            return name;
        }
        tokio::task::yield_now().await;
    }
}

/// Sends the form and waits at the page that it leads to; its address and how it looks in the end.
async fn makes(desk: &mut Desk, form: &str, fields: &[(&str, &str)]) -> (String, Page) {
    let address = desk.sends(form, fields).await.leads_to().to_owned();
    assert!(address.starts_with("/staff/letters/"), "{form} leads to {address:?}");
    loop {
        let page = desk.opens(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        if !page.headers.contains_key("refresh") {
            return (address, page);
        }
        tokio::task::yield_now().await;
    }
}

/// The same browser, signed in as somebody else.
async fn becomes(desk: &mut Desk, world: &World, staff: i64) {
    let sessions = Sessions::new(world.store().clone(), world.clock.clone());
    desk.cookies.insert(COOKIE.to_owned(), sessions.begin(staff).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_makes_letters_for_the_own_group_and_nobody_else_sees_them() {
    on_both_databases(async |world| {
        let school = school(world).await;
        let mut desk = Desk::of(world, school.teacher).await;
        let form = format!("/staff/groups/{}/letters", school.group);
        assert!(desk.opens(&format!("/staff/groups/{}", school.group)).await.says(&form));
        assert!(desk.opens(&form).await.says("Brieven voor 4A"));
        let (address, page) = makes(&mut desk, &form, &[("guardians", "2"), ("language", "ar")]).await;
        assert!(page.says("4 brieven zijn klaar"), "{}", page.text);
        let print = desk.opens(&format!("{address}/print")).await;
        assert_eq!(print.text.matches("<article").count(), 4);
        for (words, there) in [
            ("/staff/letter.css", true),
            ("https://", false),
            ("style=", false),
            ("<style", false),
            ("dir=\"rtl\"", true),
            (&format!("@{}", bot_name(world).await), true),
            ("Amira", true),
            ("Haddad", false),
            ("Jansen", false),
        ] {
            assert_eq!(print.says(words), there, "{words}");
        }
        assert!(desk.opens("/staff/letter.css").await.says("@page"));
        assert!(desk.opens(&form).await.says(&address), "they are found again");

        becomes(&mut desk, world, school.head).await;
        for path in [address.clone(), format!("{address}/print")] {
            assert_eq!(desk.opens(&path).await.status, StatusCode::NOT_FOUND, "not even the head: {path}");
        }
        assert_eq!(desk.sends(&format!("{address}/delete"), &[]).await.status, StatusCode::NOT_FOUND);

        becomes(&mut desk, world, school.teacher).await;
        assert_eq!(
            desk.sends(&format!("{address}/delete"), &[]).await.leads_to(),
            format!("/staff/groups/{}", school.group)
        );
        assert_eq!(desk.opens(&format!("{address}/print")).await.status, StatusCode::NOT_FOUND, "thrown away");
        let noted = "SELECT COUNT(*) FROM audit WHERE action = 'printed-letters' AND object = 'group'";
        assert_eq!(world.count(noted).await, 1, "one entry for a batch");
        for path in ["/staff/letters".to_owned(), format!("/staff/groups/{}/letters", school.other_group)] {
            assert_eq!(desk.opens(&path).await.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(desk.sends(&path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM invitation").await, 4);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_third_adult_gets_a_letter_in_an_own_language() {
    on_both_databases(async |world| {
        let school = school(world).await;
        let mut desk = Desk::of(world, school.office).await;
        let form = format!("/staff/children/{}/letters", school.children[0]);
        let fields = [("guardians", "3"), ("language-1", "ar"), ("language-2", "pl"), ("language-3", "")];
        let (address, page) = makes(&mut desk, &form, &fields).await;
        assert!(page.says("3 brieven zijn klaar"), "{}", page.text);
        let print = desk.opens(&format!("{address}/print")).await;
        let sheets: Vec<&str> = print.text.split("<article").skip(1).collect();
        let reads = |number: usize, tag: &str| sheets[number].contains(&format!("<div lang=\"{tag}\""));
        assert!(reads(0, "ar") && !reads(0, "pl") && reads(1, "pl") && !reads(2, "ar") && !reads(2, "pl"));
        assert!(sheets[2].contains("class=\"everyone\"") && !sheets[0].contains("class=\"everyone\""));
        let again = desk.opens(&form).await;
        assert!(again.says("language-4"), "there is room for one more");
        let chosen = "<option value=\"pl\" selected";
        assert_eq!(again.text.matches(chosen).count(), 1, "the choice is kept");
        let (_, page) = makes(&mut desk, &form, &[("guardians", "many"), ("language-2", "xx")]).await;
        assert!(page.says("3 brieven zijn klaar"), "nonsense changes nothing: {}", page.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_makes_letters_for_the_whole_school_and_they_go_after_an_hour() {
    on_both_databases(async |world| {
        let school = school(world).await;
        let mut desk = Desk::of(world, school.office).await;
        assert!(desk.opens("/staff").await.says("/staff/letters"), "in the navigation");
        let (address, page) = makes(&mut desk, "/staff/letters", &[("guardians", "1")]).await;
        assert!(page.says("3 brieven zijn klaar"), "{}", page.text);
        for _ in 0..3 {
            // Who does nothing for half an hour is signed out.
            world.clock.advance((KEPT - 1) / 3);
            desk.opens("/staff").await;
        }
        world.clock.advance((KEPT - 1) % 3);
        assert_eq!(desk.opens(&format!("{address}/print")).await.status, StatusCode::OK);
        world.clock.advance(1);
        assert_eq!(desk.opens(&format!("{address}/print")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_name_of_the_bot_no_letter_is_made() {
    on_both_databases(async |world| {
        let school = school(world).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("DELETE FROM fact WHERE name = $1").bind(BOT_NAME).execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        let mut desk = Desk::of(world, school.office).await;
        assert!(desk.opens("/staff/letters").await.says("De naam van de bot is nog niet bekend"));
        assert_eq!(desk.sends("/staff/letters", &[]).await.leads_to(), "/staff/letters");
        assert_eq!(world.count("SELECT COUNT(*) FROM invitation").await, 0);
    })
    .await;
}
