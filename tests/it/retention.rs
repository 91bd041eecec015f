//! Nothing is kept longer than its rule says, and of what goes not a byte stays.

mod borders;

use driehoek::privacy::register::{Class, Form, Register};
use driehoek::privacy::retention::Kind;
use driehoek::privacy::retention::store::purge;
use driehoek::store::{Store, built};
use jiff::civil::{DateTime, datetime};
use sqlx::Row as _;

use crate::canary::{self, ANN, PIA, PIA_CHAT, TOM, schema};
use crate::console::school::School;
use crate::world::{World, on_both_databases};

/// Everything SQLite has on the disk; None where the database is not files of ours.
fn files(store: &Store) -> Option<Vec<u8>> {
    let file = store.file()?;
    let read = |ending: &str| std::fs::read(file.with_extension(ending)).unwrap_or_default();
    Some([std::fs::read(file).unwrap(), read("db-wal"), read("db-shm")].concat())
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    // The first byte is rare enough to look for it alone.
    bytes.windows(needle.len()).any(|window| window == needle)
}

async fn set(store: &Store, sql: &'static str, value: i64, id: i64) {
    let mut tx = store.begin().await.unwrap();
    sqlx::query(sql).bind(value).bind(id).execute(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
}

/// The database of a world whose service is stopped: nobody else writes.
async fn alone(world: &mut World) -> Store {
    world.stop().await;
    Store::open(&world.url).await.unwrap()
}

async fn back(world: &mut World, store: Store) {
    store.close().await;
    // What the story left is nobody's.
    let store = Store::open(&world.url).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    for table in ["outbox", "inbox", "audit", "school", "person", "lease"] {
        sqlx::query(built(format!("DELETE FROM {table}"))).execute(tx.connection()).await.unwrap();
    }
    tx.commit().await.unwrap();
    store.close().await;
    world.start().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_register_names_every_column_of_every_table_and_no_other() {
    on_both_databases(async |world| {
        let kept: Vec<(String, String)> =
            schema(world.store()).await.into_iter().map(|column| (column.table, column.name)).collect();
        let register = Register::read().unwrap();
        let mut named: Vec<(String, String)> = Vec::new();
        for table in &register.tables {
            named.extend(table.columns.iter().map(|column| (table.name.clone(), column.0.clone())));
        }
        for column in &kept {
            assert!(named.contains(column), "{column:?} is kept and stands in no register: name it in register.toml");
        }
        for column in &named {
            assert!(kept.contains(column), "{column:?} stands in the register and is not kept");
        }
        assert_eq!(kept.len(), named.len(), "each once");
        for column in schema(world.store()).await {
            let form = register.table(&column.table).unwrap().columns.iter().find(|known| known.0 == column.name);
            let is_text = column.kind == "text";
            let fits = match form.unwrap().2 {
                Form::Text => is_text,
                Form::Choice => true,
                Form::Number | Form::Time | Form::Id => !is_text,
            };
            assert!(fits, "{column:?} is not of the form that the register says");
        }
    })
    .await;
}

#[test]
fn the_document_shows_the_register() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/privacy.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (head, rest) = text.split_once("<!-- register -->\n").expect("where the register begins");
    let (shown, tail) = rest.split_once("<!-- end of the register -->").expect("where the register ends");
    let register = Register::read().unwrap().markdown();
    if std::env::var("DRIEHOEK_WRITE_DOCS").is_ok() {
        let text = format!("{head}<!-- register -->\n{register}<!-- end of the register -->{tail}");
        std::fs::write(path, text).unwrap();
        return;
    }
    assert!(
        shown == register,
        "docs/privacy.md is not up to date: run this test with DRIEHOEK_WRITE_DOCS=1 to write it"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn forgetting_a_parent_leaves_no_byte_and_takes_nothing_from_the_others() {
    on_both_databases(async |world| {
        let store = alone(world).await;
        let cage = canary::school(&store).await;
        let goes = |who: &str, column: &str| who == "pia" || (who.starts_with("pia at") && column == "linked_at");
        let before = files(&store);
        let mut tx = store.begin().await.unwrap();
        driehoek::privacy::store::forget(&mut tx, PIA, PIA_CHAT, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        store.tidy().await.unwrap();
        let after = files(&store);
        for canary in &cage.canaries {
            // When they left is the one new thing that a seat says.
            let changed = canary.who.starts_with("pia at") && canary.column == "left_at";
            // What was prepared is the parent's own; the talk itself is the school's appointment.
            let own_words =
                canary.table == "invitee" && !["interpreter_language", "left_out_at"].contains(&canary.column.as_str());
            let of_seat = ["preparation", "joiner", "reminder_to", "message", "translation_try", "call_wish"];
            let read = ["newsletter_to", "newsletter_answer"];
            let prepared =
                of_seat.contains(&canary.table.as_str()) || read.contains(&canary.table.as_str()) || own_words;
            let gone = goes(&canary.who, &canary.column) || changed || canary.who.starts_with("pia at") && prepared;
            assert_eq!(canary.rows(&store).await, i64::from(!gone), "{canary:?}");
            if let (Some(before), Some(after)) = (&before, &after) {
                assert!(holds(before, &canary.bytes()), "it was there: {canary:?}");
                assert!(!gone || !holds(after, &canary.bytes()), "bytes are left: {canary:?}");
            }
        }
        if let Some(after) = &after {
            assert!(!holds(after, &PIA_CHAT.to_be_bytes()[2..]) && !holds(after, PIA_CHAT.to_string().as_bytes()));
        }
        back(world, store).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_what_the_purge_takes_no_byte_is_left_and_the_others_keep_all() {
    on_both_databases(async |world| {
        let store = alone(world).await;
        let cage = canary::school(&store).await;
        let at = |civil: DateTime| world.calendar.instant(civil);
        // Ann left last summer, Pia closed the chat in August, Tom left 14 months ago.
        set(&store, "UPDATE child SET archived_at = $1 WHERE id = $2", at(datetime(2026, 7, 14, 12, 0, 0, 0)), ANN)
            .await;
        set(
            &store,
            "UPDATE school_group SET archived_at = $1 WHERE id = $2",
            at(datetime(2026, 7, 31, 12, 0, 0, 0)),
            canary::ENDED,
        )
        .await;
        set(&store, "UPDATE person SET unreachable_at = $1 WHERE id = $2", at(datetime(2026, 8, 20, 12, 0, 0, 0)), PIA)
            .await;
        set(&store, "UPDATE staff SET deactivated_at = $1 WHERE id = $2", at(datetime(2025, 9, 23, 12, 0, 0, 0)), TOM)
            .await;
        set(&store, "UPDATE audit SET at = $1 WHERE id = $2", at(datetime(2025, 9, 23, 12, 0, 0, 0)), TOM).await;
        // The newsletter of Ann's class is of years ago.
        set(&store, "UPDATE newsletter SET made_at = $1 WHERE id = $2", at(datetime(2023, 9, 1, 12, 0, 0, 0)), ANN)
            .await;
        purge(&store, &world.calendar, world.clock.now(), &Kind::ALL).await.unwrap();
        store.tidy().await.unwrap();
        let after = files(&store);
        let tries = ["sign_in_try", "code_try"];
        let goes = |who: &str| who.contains("ann") || who.contains("pia") || who == "tom" || who == "ended";
        for canary in &cage.canaries {
            let gone = goes(&canary.who) && !tries.contains(&canary.table.as_str());
            assert_eq!(canary.rows(&store).await, i64::from(!gone), "{canary:?}");
            if let Some(after) = &after {
                assert_eq!(holds(after, &canary.bytes()), !gone, "in the files: {canary:?}");
            }
        }
        back(world, store).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_year_group_leaves_no_name_in_the_file() {
    let mut world = World::on_sqlite().await;
    let store = alone(&mut world).await;
    let mut tx = store.begin().await.unwrap();
    sqlx::query("INSERT INTO school (id, name, school_year, created_at) VALUES (1, 'De Linde', '2025-2026', 0)")
        .execute(tx.connection())
        .await
        .unwrap();
    let left = world.calendar.instant(datetime(2026, 7, 10, 12, 0, 0, 0));
    for id in 1..=2_000_i64 {
        // Names of many lengths, so that pages split at many places; every third child has left.
        sqlx::query(
            "INSERT INTO child (id, school_id, source_key, first_name, last_name, created_at, archived_at)
             VALUES ($1, 1, $2, $3, $4, 0, $5)",
        )
        .bind(id * 7_919 % 1_000_003)
        .bind(format!("sleutel-{id}-"))
        .bind(format!("{}-{id}-", if id % 3 == 0 { "Vertrokken" } else { "Gebleven" }))
        .bind("x".repeat(usize::try_from(id * 37 % 90).unwrap()))
        .bind((id % 3 == 0).then_some(left))
        .execute(tx.connection())
        .await
        .unwrap();
        // As in life: rows change before they go.
        sqlx::query("UPDATE child SET prefix = $2 WHERE id = $1")
            .bind(id * 7_919 % 1_000_003)
            .bind("van der".repeat(usize::try_from(id % 5).unwrap()))
            .execute(tx.connection())
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    purge(&store, &world.calendar, world.clock.now(), &Kind::ALL).await.unwrap();
    store.tidy().await.unwrap();
    let bytes = files(&store).unwrap();
    assert!(holds(&bytes, b"Gebleven-1000-") && holds(&bytes, b"sleutel-1000-"), "who stays is there");
    assert!(!holds(&bytes, b"Vertrokken"), "a name is left");
    let keys: Vec<i64> =
        (1..=2_000).filter(|id| id % 3 == 0 && holds(&bytes, format!("sleutel-{id}-").as_bytes())).collect();
    assert_eq!(keys, Vec::<i64>::new(), "keys are left");
    back(&mut world, store).await;
    world.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_that_wants_paper_keeps_its_seat_and_an_open_letter_lives() {
    on_both_databases(async |world| {
        let store = alone(world).await;
        let cage = canary::school(&store).await;
        let year = 365 * 24 * 3600;
        set(&store, "UPDATE person SET unreachable_at = $1 WHERE id = $2", world.clock.now() - year, canary::QIN).await;
        set(
            &store,
            "UPDATE guardian SET created_at = $1, printed_at = $1, left_at = $1 WHERE id = $2",
            world.clock.now() - year,
            canary::QIN,
        )
        .await;
        purge(&store, &world.calendar, world.clock.now(), &Kind::ALL).await.unwrap();
        assert_eq!(count(&store, "SELECT COUNT(*) FROM person").await, 1, "Qin's chat is forgotten");
        let seats = "SELECT COUNT(*) FROM guardian WHERE person_id IS NULL AND paper_at IS NOT NULL";
        assert_eq!(count(&store, seats).await, 2, "Qin still wants paper");
        let languages = cage.canaries.iter().filter(|canary| {
            canary.who.starts_with("qin at") && canary.table == "guardian" && canary.column == "language"
        });
        for language in languages {
            assert_eq!(language.rows(&store).await, 1, "in the language of the letter");
        }
        back(world, store).await;
    })
    .await;
}

/// How many rows are there, or hold what the rule takes.
async fn count(store: &Store, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(store.reader()).await.unwrap()
}

/// Everything that was purged so far, as the service says.
async fn last_purge(world: &World) -> DateTime {
    let last =
        sqlx::query("SELECT value FROM fact WHERE name = 'purged'").fetch_one(world.store().reader()).await.unwrap();
    world.calendar.civil(last.get::<String, _>(0).parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_service_purges_at_ten_past_four_and_makes_good_for_a_night_that_it_missed() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Linde").await;
        world.advance(0).await;
        let left = world.clock.now();
        set(world.store(), "UPDATE child SET archived_at = $1 WHERE id = $2", left, school.children[0]).await;
        world.advance_to(datetime(2026, 11, 24, 4, 9, 59, 0)).await;
        assert_eq!(last_purge(world).await.date(), jiff::civil::date(2026, 11, 23), "not before its time");
        world.advance(1).await;
        assert_eq!(last_purge(world).await, datetime(2026, 11, 24, 4, 10, 0, 0));
        world.advance_to(datetime(2027, 8, 30, 12, 0, 0, 0)).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 3);
        world.stop().await;
        world.clock.advance(world.calendar.instant(datetime(2027, 8, 31, 9, 0, 0, 0)) - world.clock.now());
        world.start().await;
        world.advance(0).await;
        assert_eq!(last_purge(world).await, datetime(2027, 8, 31, 9, 0, 0, 0), "the night was missed");
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 2, "who left last school year is gone");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumped_has_a_day_to_be_mended_before_anything_is_purged() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Linde").await;
        world.advance(0).await;
        let left = world.clock.now();
        set(world.store(), "UPDATE child SET archived_at = $1 WHERE id = $2", left, school.children[0]).await;
        world.advance_to(datetime(2027, 9, 10, 12, 0, 0, 0)).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 3, "ten months at once: maybe it is no September");
        world.advance_to(datetime(2027, 9, 11, 12, 0, 0, 0)).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 2, "a night later it still is");
    })
    .await;
}

/// Only for the reader: what is personal has to be in the proofs above.
#[test]
fn the_register_knows_what_is_personal() {
    let register = Register::read().unwrap();
    let class = |table: &str, column: &str| {
        register.table(table).unwrap().columns.iter().find(|known| known.0 == column).unwrap().1
    };
    assert_eq!(class("child", "first_name"), Class::Personal);
    assert_eq!(class("person", "chat_id"), Class::Personal);
    for (table, column) in [("staff", "totp_secret"), ("invitation", "secret_hash"), ("session", "id_hash")] {
        assert_eq!(class(table, column), Class::Secret);
    }
}
