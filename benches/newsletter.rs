//! A newsletter to 20,000 parents in six languages: how long it takes until all of it stands in the outbox, and to make
//! the messages: `cargo bench --bench newsletter`. What they were is noted in `benches/README.md`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails")]

use std::time::Instant;

use driehoek::app::App;
use driehoek::clock::holidays::Holidays;
use driehoek::clock::{Calendar, Clock};
use driehoek::delivery::{Desk as _, Rendered, outbox};
use driehoek::fields::Values;
use driehoek::language::{Catalogue, embedded};
use driehoek::newsletter::{New, Scope, Standing, Whom, due, send, store as newsletters};
use driehoek::school::{SchoolYear, store as schools};
use driehoek::store::{Store, next_id};
use jiff::civil::{date, datetime};

const PARENTS: usize = 20_000;
const LANGUAGES: [&str; 6] = ["nl", "en", "ar", "tr", "uk", "pl"];
/// So many rows are claimed at once.
const BATCH: usize = 30;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let folder = tempfile::tempdir().unwrap();
        on(&format!("sqlite:{}", folder.path().join("bench.db").display())).await;
        if let Ok(url) = std::env::var("BENCH_POSTGRES") {
            on(&url).await;
        }
    });
}

async fn on(url: &str) {
    let store = Store::open(url).await.unwrap();
    let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
    let clock = Clock::manual(calendar.instant(datetime(2026, 11, 23, 10, 0, 0, 0)));
    let app = App::new(Catalogue::load(&embedded()).unwrap(), calendar, clock.clone()).unwrap();
    prepare(&store, &app).await;
    clock.advance(send::WAITS);
    let started = Instant::now();
    let written = due::give_due(&app, &store).await.unwrap();
    println!("{:?}: {written} rows queued in {:?}", store.engine(), started.elapsed());

    let mut tx = store.begin().await.unwrap();
    sqlx::query("INSERT INTO lease (name, holder, fence, until) VALUES ('service', 'bench', 1, 9000000000)")
        .execute(tx.connection())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let (started, mut made) = (Instant::now(), 0);
    while started.elapsed().as_secs() < 20 {
        let mut tx = store.begin().await.unwrap();
        let rows = outbox::due(&mut tx, clock.now(), &[], BATCH, true).await.unwrap();
        let ids: Vec<i64> = rows.into_iter().map(|(id, _)| id).collect();
        let claimed = outbox::claim(&mut tx, &ids, 1).await.unwrap();
        if claimed.is_empty() {
            break;
        }
        let claimed: Vec<_> = claimed.iter().collect();
        let calls = app.render(&mut tx, &claimed).await.unwrap();
        made += calls.iter().filter(|call| matches!(call, Rendered::Call(_))).count();
        tx.commit().await.unwrap();
    }
    println!("{made} messages made in {:?}", started.elapsed());
    store.close().await;
}

async fn prepare(store: &Store, app: &App) {
    let now = app.clock.now();
    let mut tx = store.begin().await.unwrap();
    let school = schools::make_school(&mut tx, "De Linde", SchoolYear::of(date(2026, 11, 23)), now).await.unwrap();
    let school = school.unwrap();
    for family in 0..PARENTS {
        let chat = 1_000_000 + i64::try_from(family).unwrap();
        let (child, guardian) = (next_id(now, 1), next_id(now, 1));
        let year = i64::try_from(family % 8 + 1).unwrap();
        sqlx::query("INSERT INTO person (id, chat_id, language, created_at, seen_at) VALUES ($1, $1, $2, $3, $3)")
            .bind(chat)
            .bind(LANGUAGES[family % LANGUAGES.len()])
            .bind(now)
            .execute(tx.connection())
            .await
            .unwrap();
        sqlx::query(
            "INSERT INTO child (id, school_id, first_name, year_group, created_at) VALUES ($1, $2, 'Kind', $3, $4)",
        )
        .bind(child)
        .bind(school)
        .bind(year)
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
    let id = newsletters::make(&mut tx, school, None, Scope::School, None, "Weekbrief 48", now).await.unwrap();
    for (day, whom) in [("2026-12-10", Whom::Everybody), ("2026-12-11", Whom::Years(vec![3, 4]))] {
        let values =
            Values([("date", day), ("part", "whole-day")].map(|(name, value)| (name.into(), value.into())).into());
        let standing = Standing::Accepted;
        let new = New { standing, kind: "study-day", values: &values, whom: &whom, sentence: None, unsure: "" };
        newsletters::add_block(&mut tx, id, &new, now).await.unwrap();
    }
    send::send(&mut tx, app, id, None, now).await.unwrap();
    tx.commit().await.unwrap();
}
