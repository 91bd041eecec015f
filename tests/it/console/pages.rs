//! The first pages, and what holds for all of them.

use axum::http::{Method, StatusCode};
use driehoek::console;
use driehoek::school::rights::Action;

use super::desk::Desk;
use super::school::School;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn a_head_sees_every_group_and_a_teacher_the_own_ones() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut head = Desk::of(world, school.head).await;
        let overview = head.opens("/staff").await;
        for words in ["De Regenboog", "Hanna Smit", "4A", "5B", "Plusklas", "Anne de Vries"] {
            assert!(overview.says(words), "{words}\n{}", overview.text);
        }
        let mut teacher = Desk::of(world, school.teacher).await;
        let overview = teacher.opens("/staff").await;
        assert!(overview.says("4A") && !overview.says("5B") && !overview.says("Plusklas"), "{}", overview.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_allowed_looks_like_what_does_not_exist() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let other = School::new(world, "Het Kompas").await;
        let mut teacher = Desk::of(world, school.teacher).await;
        assert!(teacher.opens(&format!("/staff/groups/{}", school.group)).await.says("Amira Haddad"));
        assert!(teacher.opens(&format!("/staff/children/{}", school.children[1])).await.says("Bram Jansen"));
        let missing = teacher.opens("/staff/groups/1").await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
        let without_path = |text: &str| text.lines().filter(|line| !line.contains("name=\"back\"")).collect::<String>();
        for path in [
            format!("/staff/groups/{}", school.other_group),
            format!("/staff/groups/{}", other.group),
            format!("/staff/children/{}", school.children[2]),
            format!("/staff/children/{}", other.children[0]),
            "/staff/groups/four".to_owned(),
            "/staff/nothing/here".to_owned(),
        ] {
            let page = teacher.opens(&path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(without_path(&page.text), without_path(&missing.text), "{path}");
        }
        let seen = "SELECT COUNT(*) FROM audit WHERE action IN ('saw-group', 'saw-child')";
        assert_eq!(world.count(seen).await, 2, "only what was seen is in the log");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_comes_in_without_signing_in() {
    on_both_databases(async |world| {
        let mut desk = Desk::new(world);
        for route in console::routes(false).table() {
            let path = route.path.replace("{id}", "1");
            let page = match route.method {
                Method::GET => desk.opens(&path).await,
                _ => desk.sends(&path, &[]).await,
            };
            let open = route.action == Action::SignIn;
            assert_eq!(page.status != StatusCode::UNAUTHORIZED, open, "{} {path}: {}", route.method, page.status);
            assert!(open || page.says("/staff/sign-in"), "the way in is shown at {path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_and_only_the_demo_lets_one_look_in() {
    on_both_databases(async |world| {
        School::new(world, "De Regenboog").await;
        let local = [("host", "127.0.0.1:8080"), ("sec-fetch-site", "same-origin")];
        let mut demo = Desk::in_the_demo(world);
        assert_eq!(demo.sends_from("/staff/look-in", &[("role", "head")], &local).await.leads_to(), "/staff");
        let overview = demo.asks(Method::GET, "/staff", &local, axum::body::Body::empty()).await;
        assert!(overview.says("Hanna Smit"));
        let elsewhere = demo.opens("/staff").await;
        assert_eq!(elsewhere.status, StatusCode::FORBIDDEN, "the demo answers this machine only");
        let mut real = Desk::new(world);
        assert_eq!(real.sends("/staff/look-in", &[("role", "head")]).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_speaks_the_language_one_chooses() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut desk = Desk::new(world);
        assert!(desk.opens("/staff/sign-in").await.says("Inloggen"));
        desk.language = "ar,en-GB;q=0.8,nl;q=0.5";
        assert!(desk.opens("/staff/sign-in").await.says("Sign in"), "the first that the console speaks");
        let choice = [("language", "nl"), ("back", "/staff/sign-in")];
        assert_eq!(desk.sends("/staff/language", &choice).await.leads_to(), "/staff/sign-in");
        assert!(desk.opens("/staff/sign-in").await.says("Inloggen"), "the choice wins");
        for back in ["https://other.example", "//other.example", "/staffx", "/other"] {
            let away = desk.sends("/staff/language", &[("language", "nl"), ("back", back)]).await;
            assert_eq!(away.leads_to(), "/staff", "{back}");
        }
        let mut office = Desk::of(world, school.office).await;
        office.sends("/staff/language", &[("language", "en"), ("back", "/staff")]).await;
        assert!(Desk::of(world, school.office).await.opens("/staff").await.says("Overview"), "also next time");
        let mut head = Desk::of(world, school.head).await;
        head.language = "en";
        assert!(head.opens("/staff").await.says("Overview"), "who has not chosen reads the browser's language");
        assert_eq!(
            office.sends("/staff/language", &[("language", "ar"), ("back", "/staff")]).await.status,
            StatusCode::NOT_FOUND,
            "the console does not speak it"
        );
    })
    .await;
}
