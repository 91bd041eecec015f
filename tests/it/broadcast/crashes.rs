//! kill -9 in the middle of a broadcast, while some calls are refused: nobody is missed, no more doubles than messages on
//! their way at the kills, and who asks something meanwhile is answered.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use driehoek::app::App;
use driehoek::clock::holidays::Holidays;
use driehoek::clock::{Calendar, Clock};
use driehoek::demo::bot_api::Fault;
use driehoek::language::{Catalogue, embedded};
use driehoek::newsletter::send::{self, Sending};
use driehoek::newsletter::{New, Scope, Standing, Whom, store as newsletters};
use driehoek::school::{SchoolYear, store as schools};
use driehoek::store::{Store, Tx, next_id};
use jiff::civil::date;
use rand::rngs::SmallRng;
use rand::{Rng as _, SeedableRng as _};

use super::press::{TITLE, values};
use crate::program::Stage;

const IN_FLIGHT: usize = 4;
const LANGUAGES: [&str; 6] = ["nl", "en", "ar", "tr", "uk", "pl"];
/// Somebody who is no parent of the school and asks something meanwhile.
const OTHER: i64 = 60_000;

#[tokio::test(flavor = "multi_thread")]
async fn fifty_kills_in_a_broadcast_miss_nobody() {
    survives(Stage::on_sqlite().await, 50, 600).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_kills_in_a_broadcast_on_postgresql_miss_nobody() {
    let Some(stage) = Stage::on_postgres().await else { return };
    survives(stage, 10, 300).await;
}

async fn survives(stage: Stage, kills: usize, families: i64) {
    let seed = std::env::var("DRIEHOEK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(rand::random);
    eprintln!("DRIEHOEK_SEED={seed}");
    let mut chance = SmallRng::seed_from_u64(seed);
    stage.settings(&format!("max_in_flight = {IN_FLIGHT}"));
    let chats: Vec<i64> = (0..families).map(|family| 100_000 + family).collect();
    for chat in chats.iter().chain([&OTHER]) {
        stage.parent(*chat, "nl");
        stage.telegram.says(*chat, "/start");
    }
    stage.telegram.forget_updates();
    prepare(&stage, &chats).await;
    stage.telegram.fault(Fault::Slow { share: 0.3, millis: 5 });
    stage.telegram.fault(Fault::TooManyRequests { after_calls: 0, retry_after: 0, share: 0.05 });
    let have_it = |world: &driehoek::demo::bot_api::World| {
        chats.iter().filter(|chat| world.messages(**chat).iter().any(|message| message.text.contains(TITLE))).count()
    };
    for round in 0..kills {
        let program = stage.serve("killed.log");
        let goal = chats.len() * (round + 1) / (kills + 1);
        let goal = goal.saturating_sub(chance.random_range(0..3));
        stage.telegram.wait_until(|world| have_it(world) >= goal, Duration::from_secs(10)).await;
        program.kill_9().await;
        if stage.database.starts_with("postgres") {
            stage.change("UPDATE lease SET until = 0").await;
        }
    }
    let program = stage.serve("last.log");
    // Somebody asks something in the middle.
    let asked = Instant::now();
    let before = stage.telegram.messages(OTHER).len();
    stage.telegram.says(OTHER, "/help");
    stage.until("who asks is answered", |world| world.messages(OTHER).len() > before + 1).await;
    eprintln!("answered within {:?}", asked.elapsed());
    stage.until("everybody has it", |world| have_it(world) == chats.len()).await;
    stage.quiet().await;
    program.stops().await;

    assert_eq!(stage.telegram.violations(), Vec::<String>::new());
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    for chat in &chats {
        let messages = stage.telegram.messages(*chat);
        let had = messages.iter().filter(|message| message.from_bot && message.text.contains(TITLE)).count();
        *times.entry(had).or_default() += 1;
    }
    assert_eq!(times.get(&0), None, "somebody was missed: {times:?}");
    let doubles: usize = times.iter().map(|(had, people)| (had - 1) * people).sum();
    eprintln!("{kills} kills, {doubles} came twice");
    assert!(doubles <= kills * IN_FLIGHT, "{doubles} doubles");
    let store = stage.store().await;
    let mut tx = store.begin_reading().await.unwrap();
    let lines: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM newsletter_to WHERE given_at IS NOT NULL")
        .fetch_one(tx.connection())
        .await
        .unwrap();
    tx.roll_back().await.unwrap();
    store.close().await;
    assert_eq!(lines, families, "every seat has its line, once");
}

/// A school with a family for each chat, and a newsletter that waits for its moment: now. It is never quiet there and what
/// it tells is urgent, so that the day on which the test runs does not matter.
async fn prepare(stage: &Stage, chats: &[i64]) {
    let store = Store::open(&stage.database).await.unwrap();
    let clock = Clock::system();
    let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
    let app = App::new(Catalogue::load(&embedded()).unwrap(), calendar, clock.clone()).unwrap();
    let now = clock.now();
    let mut tx = store.begin().await.unwrap();
    let year = SchoolYear::of(date(2026, 11, 23));
    let school = schools::make_school(&mut tx, "De Linde", year, now).await.unwrap().expect("a new name");
    sqlx::query("UPDATE school SET quiet_from = '03:00', quiet_until = '03:00'")
        .execute(tx.connection())
        .await
        .unwrap();
    for (at, chat) in chats.iter().enumerate() {
        family(&mut tx, school, *chat, LANGUAGES[at % LANGUAGES.len()], now).await;
    }
    let closed = values(&[("date", "2099-01-05"), ("cause", "snow")]);
    let id = newsletters::make(&mut tx, school, None, Scope::School, None, TITLE, now).await.unwrap();
    let (standing, whom) = (Standing::Accepted, Whom::Everybody);
    let new = New { standing, kind: "school-closed", values: &closed, whom: &whom, sentence: None, unsure: "" };
    newsletters::add_block(&mut tx, id, &new, now).await.unwrap();
    // Its minute is over.
    let sending = send::send(&mut tx, &app, id, None, now - send::WAITS).await.unwrap();
    assert!(matches!(sending, Sending::Goes(_)), "{sending:?}");
    tx.commit().await.unwrap();
    store.close().await;
}

async fn family(tx: &mut Tx, school: i64, chat: i64, language: &str, now: i64) {
    sqlx::query("INSERT INTO person (id, chat_id, language, created_at, seen_at) VALUES ($1, $1, $2, $3, $3)")
        .bind(chat)
        .bind(language)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
    let (child, guardian) = (next_id(now, 1), next_id(now, 1));
    sqlx::query("INSERT INTO child (id, school_id, first_name, created_at) VALUES ($1, $2, 'Kind', $3)")
        .bind(child)
        .bind(school)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
    sqlx::query(
        "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, person_id) VALUES ($1, $2, 1, $3, $3, $4)",
    )
    .bind(guardian)
    .bind(child)
    .bind(now)
    .bind(chat)
    .execute(tx.connection())
    .await
    .unwrap();
}
