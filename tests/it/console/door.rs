//! Getting in: the one-time link, the second factor, signing in and out, and all that is refused.

use axum::http::StatusCode;
use driehoek::console::sessions::COOKIE;
use driehoek::school::audit::Via;
use driehoek::school::staff::changes::{self, By};
use driehoek::school::staff::secrets::Factor;
use driehoek::school::store;

use super::desk::{Desk, Page};
use super::school::School;
use crate::world::{World, on_both_databases};

pub const PASSWORD: &str = "drie groene ramen";
const LOGIN: &str = "hanna.smit";

/// A new one-time link for a member of staff: its path.
pub async fn link_for(world: &World, staff_id: i64) -> String {
    let mut tx = world.store().begin().await.unwrap();
    let staff = store::find_staff(&mut tx, staff_id).await.unwrap().unwrap();
    let by = By { staff_id: None, via: Via::Shell, now: world.clock.now() };
    let token = changes::reset(&mut tx, by, &staff).await.unwrap();
    tx.commit().await.unwrap();
    format!("/staff/invitation/{token}")
}

/// Who has set up the sign-in.
pub struct SignedUp {
    pub desk: Desk,
    pub factor: Factor,
    pub codes: Vec<String>,
}

/// Follows a one-time link to the end, as a person does.
pub async fn signs_up(world: &World, link: &str, login: &str) -> SignedUp {
    let mut desk = Desk::new(world);
    assert!(desk.opens(link).await.says("Welkom"));
    let chosen = [("login", login), ("password", PASSWORD), ("again", PASSWORD)];
    let next = desk.sends(link, &chosen).await;
    let next = next.leads_to().to_owned();
    let factor = factor_on(&desk.opens(&next).await);
    let page = desk.sends(&next, &[("code", &factor.code(world.clock.now()))]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    SignedUp { desk, factor, codes: codes_on(&page) }
}

/// The app for codes, from the secret that stands on a page.
fn factor_on(page: &Page) -> Factor {
    Factor::parse(&codes_on(page)[0].replace(' ', "")).expect("a secret")
}

/// What stands in `code` on a page.
fn codes_on(page: &Page) -> Vec<String> {
    page.text.split("<code>").skip(1).map(|rest| rest.split("</code>").next().unwrap().to_owned()).collect()
}

/// Tries to sign in at a fresh browser.
async fn tries(world: &World, login: &str, password: &str, code: &str) -> (Desk, Page) {
    let mut desk = Desk::new(world);
    let page = desk.sends("/staff/sign-in", &[("login", login), ("password", password), ("code", code)]).await;
    (desk, page)
}

const WRONG: &str = "Naam, wachtwoord of code klopt niet";

#[tokio::test(flavor = "multi_thread")]
async fn a_one_time_link_leads_into_the_console_once() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let link = link_for(world, school.head).await;
        let mut curious = Desk::new(world);
        for _ in 0..3 {
            let page = curious.opens(&link).await;
            assert!(page.says("Hanna Smit") && page.says("hanna.smit"), "looking uses nothing up\n{}", page.text);
        }
        let SignedUp { mut desk, factor, codes } = signs_up(world, &link, "Hanna.Smit").await;
        assert_eq!(codes.len(), 10);
        assert!(desk.opens("/staff").await.says("Hanna Smit"), "signed in at once");
        assert_eq!(curious.opens(&link).await.status, StatusCode::NOT_FOUND, "the link is used");
        world.clock.advance(30);
        let (mut other, page) = tries(world, " HANNA.SMIT ", PASSWORD, &factor.code(world.clock.now())).await;
        assert_eq!(page.leads_to(), "/staff", "{}", page.text);
        assert!(other.opens("/staff").await.says("Hanna Smit"));
        let kept = "SELECT COUNT(*) FROM staff WHERE password_hash LIKE '$argon2id$%' AND invite_hash IS NULL";
        assert_eq!(world.count(kept).await, 1);
        let log = "SELECT COUNT(*) FROM audit WHERE action IN ('set-up-sign-in', 'signed-in')";
        assert_eq!(world.count(log).await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_dead_after_a_week_and_after_a_newer_one() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let first = link_for(world, school.head).await;
        let second = link_for(world, school.head).await;
        let mut desk = Desk::new(world);
        assert_eq!(desk.opens(&first).await.status, StatusCode::NOT_FOUND);
        world.clock.advance(7 * 24 * 3600 - 1);
        assert_eq!(desk.opens(&second).await.status, StatusCode::OK);
        world.clock.advance(1);
        assert_eq!(desk.opens(&second).await.status, StatusCode::NOT_FOUND);
        let made_up = desk.opens("/staff/invitation/AAAAAAAAAAAAAAAAAAAAAA").await;
        assert_eq!(made_up.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_in_an_invitation_is_told_at_the_field() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        signs_up(world, &link_for(world, school.head).await, LOGIN).await;
        let link = link_for(world, school.office).await;
        let mut desk = Desk::new(world);
        for (login, password, again, says) in [
            ("o b", PASSWORD, PASSWORD, "#login"),
            (LOGIN, PASSWORD, PASSWORD, "al van iemand anders"),
            ("omar", "elf tekens!", "elf tekens!", "minstens 12 tekens"),
            ("omar", "omar bakker 123", "omar bakker 123", "te makkelijk te raden"),
            ("omar", PASSWORD, "drie groene deuren", "niet gelijk"),
        ] {
            let page = desk.sends(&link, &[("login", login), ("password", password), ("again", again)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
            assert!(page.says(says) && page.says("aria-invalid"), "{says}\n{}", page.text);
            assert!(!page.says(password), "a password is never sent back");
        }
        let choice = [("login", "omar"), ("password", PASSWORD), ("again", PASSWORD)];
        let next = desk.sends(&link, &choice).await.leads_to().to_owned();
        assert_eq!(desk.sends(&next, &[("code", "000000")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(Desk::new(world).opens(&next).await.status, StatusCode::NOT_FOUND, "another browser has not begun");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_sign_in_never_tells_what_was_wrong() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let SignedUp { factor, codes, .. } = signs_up(world, &link_for(world, school.head).await, LOGIN).await;
        let used = factor.code(world.clock.now());
        let (_, page) = tries(world, LOGIN, PASSWORD, &used).await;
        assert!(page.says(WRONG), "the code that confirmed the set-up was used");
        world.clock.advance(60);
        let code = factor.code(world.clock.now());
        let mut answers = Vec::new();
        for (login, password, code) in
            [("nobody", PASSWORD, code.as_str()), (LOGIN, "drie groene raam", &code), (LOGIN, PASSWORD, "123456")]
        {
            let (mut desk, page) = tries(world, login, password, code).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            answers.push(page.text.replace(login, "NAME"));
            assert_eq!(desk.opens("/staff").await.status, StatusCode::UNAUTHORIZED);
        }
        assert!(answers[0].contains(WRONG));
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0], answers[2]);
        assert_eq!(tries(world, LOGIN, PASSWORD, &code).await.1.leads_to(), "/staff");
        assert!(tries(world, LOGIN, PASSWORD, &code).await.1.says(WRONG), "each code works once");
        let recovery = codes[3].to_lowercase();
        assert_eq!(tries(world, LOGIN, PASSWORD, &recovery).await.1.leads_to(), "/staff");
        assert!(tries(world, LOGIN, PASSWORD, &recovery).await.1.says(WRONG), "so does each recovery code");
        assert_eq!(tries(world, LOGIN, PASSWORD, &codes[4]).await.1.leads_to(), "/staff");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_five_failures_one_waits_a_quarter_of_an_hour() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let SignedUp { factor, .. } = signs_up(world, &link_for(world, school.head).await, LOGIN).await;
        world.clock.advance(60);
        for name in [LOGIN, "nobody"] {
            for _ in 0..5 {
                assert!(tries(world, name, "not the password", "000000").await.1.says(WRONG));
            }
            let right = factor.code(world.clock.now());
            let (_, page) = tries(world, name, PASSWORD, &right).await;
            assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{name}: also the right one, also a name unknown");
        }
        world.clock.advance(15 * 60);
        let right = factor.code(world.clock.now());
        assert_eq!(tries(world, LOGIN, PASSWORD, &right).await.1.leads_to(), "/staff");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_half_an_hour_of_rest_and_after_twelve_hours() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut resting = Desk::of(world, school.head).await;
        world.clock.advance(30 * 60 - 1);
        assert_eq!(resting.opens("/staff").await.status, StatusCode::OK);
        world.clock.advance(30 * 60 - 1);
        assert_eq!(resting.opens("/staff").await.status, StatusCode::OK, "a page is no rest");
        world.clock.advance(30 * 60);
        assert_eq!(resting.opens("/staff").await.status, StatusCode::UNAUTHORIZED);
        let mut busy = Desk::of(world, school.head).await;
        for _ in 0..35 {
            world.clock.advance(20 * 60);
            assert_eq!(busy.opens("/staff").await.status, StatusCode::OK);
        }
        world.clock.advance(20 * 60);
        assert_eq!(busy.opens("/staff").await.status, StatusCode::UNAUTHORIZED, "twelve hours");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cookie_is_new_at_sign_in_and_dead_after_sign_out() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let SignedUp { factor, .. } = signs_up(world, &link_for(world, school.head).await, LOGIN).await;
        world.clock.advance(60);
        let mut desk = Desk::new(world);
        let set = desk.sends("/staff/language", &[("language", "en"), ("back", "/staff/sign-in")]).await;
        let cookie = set.headers["set-cookie"].to_str().unwrap();
        for part in ["__Host-driehoek=", "; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
        let before = desk.cookies[COOKIE].clone();
        let code = factor.code(world.clock.now());
        let typed = [("login", LOGIN), ("password", PASSWORD), ("code", &code)];
        assert_eq!(desk.sends("/staff/sign-in", &typed).await.leads_to(), "/staff");
        let after = desk.cookies[COOKIE].clone();
        assert_ne!(before, after);
        assert_eq!(
            with_cookie(world, &before).await,
            StatusCode::UNAUTHORIZED,
            "the cookie from before is worth nothing"
        );
        assert_eq!(with_cookie(world, &after).await, StatusCode::OK);
        assert_eq!(desk.sends("/staff/sign-out", &[]).await.leads_to(), "/staff/sign-in");
        assert!(desk.cookies.is_empty(), "the browser forgets it");
        assert_eq!(with_cookie(world, &after).await, StatusCode::UNAUTHORIZED, "and so do we");
        let clear = sqlx::query_scalar::<_, i64>("SELECT COUNT(*) FROM session WHERE id_hash = $1 OR data LIKE $1")
            .bind(&after)
            .fetch_one(world.store().reader());
        assert_eq!(clear.await.unwrap(), 0);
    })
    .await;
}

async fn with_cookie(world: &World, cookie: &str) -> StatusCode {
    let mut desk = Desk::new(world);
    desk.cookies.insert(COOKIE.to_owned(), cookie.to_owned());
    desk.opens("/staff").await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_factor_or_password_ends_the_old_one_and_other_sessions() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let SignedUp { mut desk, factor, codes } = signs_up(world, &link_for(world, school.head).await, LOGIN).await;
        let mut elsewhere = Desk::of(world, school.head).await;
        let wrong = desk.sends("/staff/account/factor", &[("current", "not the password")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let next = desk.sends("/staff/account/factor", &[("current", PASSWORD)]).await.leads_to().to_owned();
        let new = factor_on(&desk.opens(&next).await);
        desk.sends(&next, &[("code", &new.code(world.clock.now()))]).await;
        assert!(desk.opens("/staff/account").await.says("De nieuwe code-app werkt"));
        assert_eq!(elsewhere.opens("/staff").await.status, StatusCode::UNAUTHORIZED);
        let fresh = codes_on(&desk.sends("/staff/account/codes", &[("current", PASSWORD)]).await);
        assert_eq!(fresh.len(), 10);
        let password = "vier blauwe deuren";
        let change = [("current", PASSWORD), ("password", password), ("again", password)];
        assert_eq!(desk.sends("/staff/account/password", &change).await.leads_to(), "/staff/account");
        world.clock.advance(60);
        let now = world.clock.now();
        assert!(tries(world, LOGIN, password, &factor.code(now)).await.1.says(WRONG), "the old app");
        assert!(tries(world, LOGIN, password, &codes[0]).await.1.says(WRONG), "an old recovery code");
        assert!(tries(world, LOGIN, PASSWORD, &new.code(now)).await.1.says(WRONG), "the old password");
        assert_eq!(tries(world, LOGIN, password, &new.code(now)).await.1.leads_to(), "/staff");
        assert_eq!(tries(world, LOGIN, password, &fresh[0]).await.1.leads_to(), "/staff");
    })
    .await;
}
