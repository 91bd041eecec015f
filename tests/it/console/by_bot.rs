//! The console and the chat: linking Telegram, and signing in through the bot.

use axum::http::StatusCode;
use driehoek::school::invitation::Typed;
use driehoek::school::staff::secrets;

use super::desk::Desk;
use super::door::{PASSWORD, signs_up};
use super::school::School;
use crate::world::{Parent, World, on_both_databases};

/// The word of the deep link on a page, with what stands before it: `s_...`.
fn payload(text: &str) -> String {
    text.split("?start=").nth(1).expect("a deep link").split('"').next().unwrap().to_owned()
}

/// The large number on a page.
fn number(text: &str) -> String {
    text.split("class=\"big\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// Links this chat to a member of staff, from the account page.
async fn links(world: &World, staff: i64, chat: &Parent<'_>) {
    let mut desk = Desk::of(world, staff).await;
    let page = desk.sends("/staff/account/telegram", &[]).await;
    chat.says(&format!("/start {}", payload(&page.text))).await;
    chat.taps("Ja, koppelen").await;
}

/// Begins a sign-in in a fresh browser: the browser, the payload and the number.
async fn begins(world: &World) -> (Desk, String, String) {
    let mut desk = Desk::new(world);
    let next = desk.sends("/staff/sign-in/bot", &[]).await.leads_to().to_owned();
    let page = desk.opens(&next).await;
    (desk, payload(&page.text), number(&page.text))
}

const FINISH: &str = "/staff/sign-in/bot/finish";

#[tokio::test(flavor = "multi_thread")]
async fn a_linked_member_of_staff_signs_in_by_the_number() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let anne = world.parent_who_reads("English").await;
        links(world, school.teacher, &anne).await;
        assert!(Desk::of(world, school.teacher).await.opens("/staff/account").await.says("is gekoppeld"));
        let (mut desk, payload, number) = begins(world).await;
        assert!(desk.sends(FINISH, &[]).await.says("Nog niet bevestigd"));
        anne.says(&format!("/start {payload}")).await;
        assert!(anne.reads().contains("Iemand wil in een browser inloggen"), "{}", anne.reads());
        assert_eq!(anne.labels().len(), 4, "three numbers, and: it is not me");
        anne.taps(&number).await;
        let (mut elsewhere, ..) = begins(world).await;
        assert!(elsewhere.sends(FINISH, &[]).await.says("Nog niet bevestigd"), "another browser is not signed in");
        for _ in 0..2 {
            desk.opens("/staff/sign-in/bot").await;
            assert_eq!(desk.opens("/staff").await.status, StatusCode::UNAUTHORIZED, "looking signs nobody in");
        }
        assert_eq!(desk.sends(FINISH, &[]).await.leads_to(), "/staff");
        assert!(desk.opens("/staff").await.says("Anne de Vries"));
        assert_eq!(Desk::new(world).sends(FINISH, &[]).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_is_stolen_late_or_wrong_is_refused() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let anne = world.parent_who_reads("English").await;
        links(world, school.teacher, &anne).await;
        let stranger = world.parent_who_reads("English").await;

        let (mut desk, payload, number) = begins(world).await;
        stranger.says(&format!("/start {payload}")).await;
        assert!(!stranger.labels().contains(&number), "a chat that is no colleague's learns nothing");
        anne.says(&format!("/start {payload}")).await;
        let wrong = anne.labels().into_iter().find(|label| label.len() == 2 && *label != number).unwrap();
        anne.taps(&wrong).await;
        assert!(anne.reads().contains("Er is niet ingelogd"), "{}", anne.reads());
        assert!(desk.sends(FINISH, &[]).await.says("Begin opnieuw"), "one wrong number ends it");
        anne.says(&format!("/start {payload}")).await;
        assert!(!anne.labels().contains(&number), "the link works once");

        let (mut late, payload, number) = begins(world).await;
        anne.says(&format!("/start {payload}")).await;
        world.advance(11 * 60).await;
        anne.taps(&number).await;
        assert!(late.sends(FINISH, &[]).await.says("Begin opnieuw"), "after eleven minutes");

        let (mut slow, payload, number) = begins(world).await;
        anne.says(&format!("/start {payload}")).await;
        anne.taps(&number).await;
        world.advance(11 * 60).await;
        assert!(slow.sends(FINISH, &[]).await.says("Begin opnieuw"), "confirmed in time, finished too late");

        let (mut gone, payload, number) = begins(world).await;
        anne.says(&format!("/start {payload}")).await;
        anne.taps(&number).await;
        let mut head = Desk::of(world, school.head).await;
        head.sends(&format!("/staff/people/{}/deactivate", school.teacher), &[]).await;
        assert!(gone.sends(FINISH, &[]).await.says("Begin opnieuw"), "who left meanwhile does not come in");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_is_linked_once_and_to_one_colleague() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let anne = world.parent("Anne", "nl");
        let mut desk = Desk::of(world, school.teacher).await;
        let payload = payload(&desk.sends("/staff/account/telegram", &[]).await.text);
        anne.says(&format!("/start {payload}")).await;
        anne.taps("Nederlands").await;
        assert!(
            anne.reads().contains("Deze chat koppelen aan Anne de Vries"),
            "also as the first word: {}",
            anne.reads()
        );
        anne.taps("Ja, koppelen").await;
        let other = world.parent_who_reads("Nederlands").await;
        other.says(&format!("/start {payload}")).await;
        assert!(!other.labels().contains(&"Ja, koppelen".to_owned()), "the link is used");
        links(world, school.office, &anne).await;
        assert!(anne.reads().contains("werkt niet"), "the chat is a colleague's: {}", anne.reads());
        assert_eq!(world.count("SELECT COUNT(*) FROM staff WHERE person_id IS NOT NULL").await, 1);
        // Who has lost the telephone gets a new link, and the chat on that telephone opens nothing any more.
        Desk::of(world, school.head).await.sends(&format!("/staff/people/{}/link", school.teacher), &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM staff WHERE person_id IS NOT NULL").await, 0);
        links(world, school.teacher, &anne).await;
        desk = Desk::of(world, school.teacher).await;
        desk.sends("/staff/account/telegram/unlink", &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM staff WHERE person_id IS NOT NULL").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_looks_like_the_code_of_a_letter_still_leads_to_the_console() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let anne = world.parent_who_reads("English").await;
        // One word in seventy is such.
        let looks_like_a_code = |token: &String| Typed::parse(&format!("t_{token}")).is_some();
        let token = std::iter::repeat_with(secrets::token).find(looks_like_a_code).unwrap();
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "INSERT INTO ticket (token_hash, purpose, staff_id, state, created_at) VALUES ($1, 'link', $2, 'open', $3)",
        )
        .bind(secrets::hash(token.as_bytes()))
        .bind(school.teacher)
        .bind(world.clock.now())
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        anne.says(&format!("/start t_{token}")).await;
        anne.taps("Ja, koppelen").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_links_a_chat_proves_again_to_be_themselves() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut head = Desk::of(world, school.head).await;
        let page = head.sends(&format!("/staff/people/{}/link", school.teacher), &[]).await;
        let link = page.text.split("<code>https://school.example").nth(1).unwrap().split('<').next().unwrap();
        let mut anne = signs_up(world, link, "anne").await.desk;
        for wrong in [&[][..], &[("current", "not the password")]] {
            let page = anne.sends("/staff/account/telegram", wrong).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(!page.says("?start="), "an open session alone gives nobody a way in that lasts");
        }
        assert!(anne.sends("/staff/account/telegram", &[("current", PASSWORD)]).await.says("?start=t_"));
    })
    .await;
}
