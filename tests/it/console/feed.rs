//! A teacher's talks in the calendar on the own telephone: what stands in it, and for how long the address works.

use axum::http::{StatusCode, header};
use driehoek::conversation::booking::{self, By, Order, State, Taken, Via};
use driehoek::conversation::round::{Rules, store as rounds};
use driehoek::conversation::slot::{Block, store as slots};
use driehoek::conversation::{Kind, Means};
use driehoek::school::store as schools;
use jiff::civil::{DateTime, date, datetime, time};
use serde_json::{Value, json};

use super::desk::{Desk, HOST};
use super::school::School;
use crate::calendars::understood;
use crate::world::{World, on_both_databases};

/// A published round of start conversations, in which these teachers hold talks; the slots of its one block.
async fn round(world: &World, teacher: i64, with: Option<i64>, hours: &[DateTime]) -> Vec<i64> {
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    let staff = schools::find_staff(&mut tx, teacher).await.unwrap().unwrap();
    let school = schools::find_school(&mut tx, staff.school_id).await.unwrap().unwrap();
    let rules = Rules::usual(Kind::Start, &school, &world.calendar, world.calendar.civil(now).date());
    let id = rounds::make(&mut tx, school.id, "2026-2027", &rules, now).await.unwrap();
    rounds::publish(&mut tx, id, now).await.unwrap();
    let block = Block {
        id: 0,
        round_id: id,
        staff_id: teacher,
        with_staff_id: with,
        day: date(2026, 12, 1),
        from: time(14, 0, 0, 0),
        until: time(17, 0, 0, 0),
        place: "Lokaal 4, de Wilg".into(),
        means: vec![Means::Site, Means::Video],
    };
    let at = |hour: &DateTime| world.calendar.instant(*hour);
    let times: Vec<_> = hours.iter().map(|hour| (*hour, at(hour), at(hour) + 20 * 60)).collect();
    slots::add(&mut tx, &block, &times, now).await.unwrap().unwrap();
    let made = slots::of_round(&mut tx, id).await.unwrap();
    tx.commit().await.unwrap();
    made.iter().map(|slot| slot.id).collect()
}

/// A family of this child is invited to the round of the slot.
async fn invited(world: &World, slot: i64, child: i64) -> i64 {
    let mut tx = world.store().begin().await.unwrap();
    let slot = slots::find(&mut tx, slot).await.unwrap().unwrap();
    sqlx::query("INSERT INTO guardian (id, child_id, seat, created_at) VALUES ($1, $1, 1, $2) ON CONFLICT DO NOTHING")
        .bind(child)
        .bind(world.clock.now())
        .execute(tx.connection())
        .await
        .unwrap();
    let id = driehoek::store::next_id(world.clock.now(), 1);
    sqlx::query("INSERT INTO invitee (id, round_id, guardian_id) VALUES ($1, $2, $3)")
        .bind(id)
        .bind(slot.round_id)
        .bind(child)
        .execute(tx.connection())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    id
}

/// The family takes this time, or moves its talk there; the talk's id.
async fn takes(world: &World, invitee_id: i64, slot: i64, state: State, means: Means) -> i64 {
    let mut tx = world.store().begin().await.unwrap();
    let slot = slots::find(&mut tx, slot).await.unwrap().unwrap();
    let order = Order {
        invitee_id,
        slots: &[slot],
        minutes: 20,
        means,
        state,
        via: Via::Parent,
        why: None,
        reserve: false,
        now: world.clock.now(),
    };
    let Taken::Done(booking) = booking::take(&mut tx, &order).await.unwrap() else { panic!("not taken") };
    tx.commit().await.unwrap();
    booking.id
}

async fn cancels(world: &World, booking: i64) {
    let mut tx = world.store().begin().await.unwrap();
    booking::cancel(&mut tx, booking, By::Parent, None, world.clock.now()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
}

/// Makes an address on the account page, and reads it off the page, without the name of the host.
async fn makes_address(desk: &mut Desk) -> String {
    let page = desk.sends("/staff/account/calendar", &[]).await;
    let address = page.text.split("<code>").nth(1).unwrap().split('<').next().unwrap();
    let path = address.strip_prefix(&format!("https://{HOST}")).unwrap();
    assert!(path.starts_with("/staff/feed/") && path.ends_with(".ics") && path.len() == 12 + 22 + 4, "{path}");
    path.to_owned()
}

/// What a calendar program gets there, which knows no session.
async fn calendar(world: &World, path: &str) -> Option<String> {
    let page = Desk::new(world).opens(path).await;
    if page.status == StatusCode::NOT_FOUND {
        return None;
    }
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert!(!page.headers.contains_key(header::SET_COOKIE));
    Some(page.text)
}

/// The events that others read in it: what it is, when, how it stands, which version.
fn events(file: &str) -> Option<Vec<Value>> {
    let read = understood(file)?;
    let events = read["events"].as_array().unwrap();
    Some(events.iter().map(|e| json!([e["summary"], e["starts"], e["status"], e["sequence"]])).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_reads_the_own_talks_in_the_calendar() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let hours = [datetime(2026, 12, 1, 15, 30, 0, 0), datetime(2026, 12, 1, 16, 0, 0, 0)];
        let own = round(world, school.teacher, None, &hours).await;
        let others = round(world, school.office, None, &[datetime(2026, 12, 1, 14, 0, 0, 0)]).await;
        let amira = invited(world, own[0], school.children[0]).await;
        let bram = invited(world, own[0], school.children[1]).await;
        let chidi = invited(world, others[0], school.children[2]).await;
        takes(world, amira, own[0], State::Booked, Means::Site).await;
        takes(world, bram, own[1], State::Proposed, Means::Video).await;
        takes(world, chidi, others[0], State::Booked, Means::Site).await;
        let mut anne = Desk::of(world, school.teacher).await;
        let path = makes_address(&mut anne).await;
        let file = calendar(world, &path).await.unwrap();
        for hidden in ["Haddad", "Jansen", "Chidi", "4A"] {
            assert!(!file.contains(hidden), "{hidden} is of nobody's concern\n{file}");
        }
        let Some(read) = understood(&file) else { return };
        assert_eq!((&read["name"], &read["method"]), (&json!("Gesprekken De Regenboog"), &json!("PUBLISH")));
        assert_eq!(read["events"][0]["location"], json!("Lokaal 4, de Wilg"));
        assert_eq!(read["events"][0]["starts_utc"], json!("2026-12-01T14:30:00+00:00"));
        assert_eq!(read["events"][1]["description"], json!("Dit gesprek is met video."));
        let wanted = [
            json!(["Startgesprek Amira", "2026-12-01T15:30:00", "CONFIRMED", 0]),
            json!(["Nog niet zeker: Startgesprek Bram", "2026-12-01T16:00:00", "CONFIRMED", 0]),
        ];
        assert_eq!(events(&file).unwrap(), wanted);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calendar_follows_a_talk_until_a_month_after_it() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let hours = [datetime(2026, 12, 1, 15, 30, 0, 0), datetime(2026, 12, 1, 16, 0, 0, 0)];
        let own = round(world, school.teacher, Some(school.head), &hours).await;
        let (amira, bram) =
            (invited(world, own[0], school.children[0]).await, invited(world, own[0], school.children[1]).await);
        takes(world, amira, own[0], State::Booked, Means::Site).await;
        takes(world, amira, own[1], State::Booked, Means::Site).await;
        let called_off = takes(world, bram, own[0], State::Booked, Means::Site).await;
        cancels(world, called_off).await;
        let mut anne = Desk::of(world, school.teacher).await;
        anne.sends("/staff/language", &[("language", "en"), ("back", "/staff")]).await;
        let path = makes_address(&mut anne).await;
        let moved = json!(["Start conversation Amira", "2026-12-01T16:00:00", "CONFIRMED", 1]);
        let cancelled = json!(["Cancelled: Start conversation Bram", "2026-12-01T15:30:00", "CANCELLED", 1]);
        let Some(read) = events(&calendar(world, &path).await.unwrap()) else { return };
        assert_eq!(read, [cancelled, moved.clone()], "in the language of who reads it");
        let with = makes_address(&mut Desk::of(world, school.head).await).await;
        let read = events(&calendar(world, &with).await.unwrap()).unwrap();
        assert_eq!(read, [json!(["Startgesprek Amira", "2026-12-01T16:00:00", "CONFIRMED", 1])], "both of a duo");
        world.clock.advance(30 * 24 * 3600);
        assert_eq!(events(&calendar(world, &path).await.unwrap()).unwrap(), [moved], "30 days after it was called off");
        world.clock.advance(9 * 24 * 3600);
        assert_eq!(events(&calendar(world, &path).await.unwrap()).unwrap(), Vec::<Value>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_works_until_it_is_renewed_removed_or_its_owner_leaves() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut anne = Desk::of(world, school.teacher).await;
        assert!(anne.opens("/staff/account").await.says("Agenda-adres maken"));
        let first = makes_address(&mut anne).await;
        assert!(calendar(world, &first).await.is_some());
        let account = anne.opens("/staff/account").await;
        assert!(account.says("sinds") && !account.says(&first), "it is shown once");
        let second = makes_address(&mut anne).await;
        assert_eq!(calendar(world, &first).await, None, "renewed");
        assert!(calendar(world, &second).await.is_some());
        let word = second.strip_suffix(".ics").unwrap();
        for wrong in [
            word.to_owned(),
            format!("{word}.ICS"),
            format!("{}.ics", word.to_uppercase()),
            format!("{}A.ics", &word[..word.len() - 1]),
            "/staff/feed/.ics".into(),
            "/staff/feed/AAAAAAAAAAAAAAAAAAAAAA.ics".into(),
        ] {
            if wrong != second {
                assert_eq!(calendar(world, &wrong).await, None, "{wrong}");
            }
        }
        let kept: String =
            sqlx::query_scalar("SELECT token_hash FROM feed").fetch_one(world.store().reader()).await.unwrap();
        assert!(!second.contains(&kept) && kept.len() == 43, "the database keeps a hash");
        assert_eq!(anne.sends("/staff/account/calendar/remove", &[]).await.leads_to(), "/staff/account");
        assert_eq!(calendar(world, &second).await, None, "removed");
        let third = makes_address(&mut anne).await;
        let mut head = Desk::of(world, school.head).await;
        let page = head.sends(&format!("/staff/people/{}/deactivate", school.teacher), &[]).await;
        assert_eq!(page.leads_to(), "/staff/people");
        assert_eq!(calendar(world, &third).await, None, "gone");
        head.sends(&format!("/staff/people/{}/bring-back", school.teacher), &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM staff WHERE deactivated_at IS NOT NULL").await, 0);
        assert_eq!(calendar(world, &third).await, None, "and stays dead when its owner is back");
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'made-feed'").await, 3);
    })
    .await;
}
