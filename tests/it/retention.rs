//! Nothing is kept longer than its rule says, and of what goes not a byte stays.

use driehoek::clock::Calendar;
use driehoek::privacy::register::{Class, Form, Register};
use driehoek::privacy::retention::store::purge;
use driehoek::privacy::retention::{Kept, Kind};
use driehoek::store::{Store, built};
use jiff::ToSpan as _;
use jiff::civil::{DateTime, datetime};
use sqlx::Row as _;

use crate::canary::{self, ANN, Cage, Given, PIA, PIA_CHAT, TOM, schema};
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
            let gone = goes(&canary.who, &canary.column) || changed;
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

/// How many rows are there, or hold what the rule takes.
async fn count(store: &Store, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(store.reader()).await.unwrap()
}

/// When a rule's time is over, counted from `since`.
fn over(kind: Kind, calendar: &Calendar, since: i64) -> i64 {
    match kind.rule().kept {
        Kept::For(seconds) => since + seconds,
        Kept::Months(months) => calendar.instant(calendar.civil(since).checked_add(months.months()).unwrap()),
        // 31 July and 30 days: until the end of 30 August. The moment itself is over already.
        Kept::SchoolYearAnd(30) => calendar.instant(datetime(2027, 8, 31, 0, 0, 0, 0)) - 1,
        Kept::SchoolYearAnd(days) => panic!("{days}"),
    }
}

/// A kind, its table, what a row of it is given, and how such rows are counted.
type Case = (Kind, &'static str, Vec<(&'static str, Given)>, &'static str);

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_stays_until_a_second_before_its_border_and_goes_a_second_after() {
    on_both_databases(async |world| {
        let store = alone(world).await;
        let mut cage = Cage::new(&store).await;
        canary::school(&store).await;
        let since = world.clock.now();
        use Given::{Nothing, Number, Text};
        let school = ("school_id", Number(canary::SCHOOL));
        let seat =
            |id| [("id", Number(id)), ("child_id", Number(canary::BOB)), ("relation", Nothing), ("person_id", Nothing)];
        // What is made of each kind, with its moment, and how it is counted.
        let cases: Vec<Case> = vec![
            (
                Kind::DoneUpdate,
                "inbox",
                vec![("state", Text("done")), ("received_at", Number(since))],
                "SELECT COUNT(*) FROM inbox WHERE state = 'done'",
            ),
            (
                Kind::ParkedUpdate,
                "inbox",
                vec![("state", Text("parked")), ("received_at", Number(since))],
                "SELECT COUNT(*) - 2 FROM inbox WHERE state = 'parked'",
            ),
            (
                Kind::SentMessage,
                "outbox",
                vec![
                    ("id", Number(9)),
                    ("lane", Number(1)),
                    ("person_id", Nothing),
                    ("state", Text("dead")),
                    ("finished_at", Number(since)),
                ],
                "SELECT COUNT(*) - 2 FROM outbox",
            ),
            (
                Kind::FoundList,
                "found_list",
                vec![("id", Number(9)), ("person_id", Number(canary::QIN)), ("created_at", Number(since))],
                "SELECT COUNT(*) - 2 FROM found_list",
            ),
            (
                Kind::Invitation,
                "invitation",
                vec![("id", Number(9)), ("guardian_id", Number(canary::QIN)), ("used_at", Number(since))],
                "SELECT COUNT(*) FROM invitation WHERE id = 9",
            ),
            (
                Kind::Invitation,
                "invitation",
                vec![
                    ("id", Number(9)),
                    ("guardian_id", Number(canary::QIN)),
                    ("used_at", Nothing),
                    ("revoked_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM invitation WHERE id = 9",
            ),
            (
                Kind::Invitation,
                "invitation",
                vec![
                    ("id", Number(9)),
                    ("guardian_id", Number(canary::QIN)),
                    ("used_at", Nothing),
                    ("revoked_at", Nothing),
                    ("expires_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM invitation WHERE id = 9",
            ),
            (
                Kind::CodeTry,
                "code_try",
                vec![("id", Number(9)), ("tried_at", Number(since))],
                "SELECT COUNT(*) FROM code_try WHERE id = 9",
            ),
            (
                Kind::SignInTry,
                "sign_in_try",
                vec![("id", Number(9)), ("tried_at", Number(since))],
                "SELECT COUNT(*) FROM sign_in_try WHERE id = 9",
            ),
            (
                Kind::Session,
                "session",
                vec![("staff_id", Nothing), ("created_at", Number(since))],
                "SELECT COUNT(*) - 2 FROM session",
            ),
            (
                Kind::Ticket,
                "ticket",
                vec![
                    ("staff_id", Nothing),
                    ("purpose", Text("link")),
                    ("state", Text("open")),
                    ("created_at", Number(since)),
                ],
                "SELECT COUNT(*) - 2 FROM ticket",
            ),
            (
                Kind::UnlinkedSeat,
                "guardian",
                [
                    seat(9).as_slice(),
                    &[
                        ("seat", Number(9)),
                        ("paper_at", Nothing),
                        ("left_at", Nothing),
                        ("created_at", Number(0)),
                        ("printed_at", Number(since)),
                    ],
                ]
                .concat(),
                "SELECT COUNT(*) FROM guardian WHERE id = 9",
            ),
            (
                Kind::UnlinkedSeat,
                "guardian",
                [
                    seat(9).as_slice(),
                    &[
                        ("seat", Number(9)),
                        ("paper_at", Nothing),
                        ("left_at", Nothing),
                        ("created_at", Number(since)),
                        ("printed_at", Nothing),
                    ],
                ]
                .concat(),
                "SELECT COUNT(*) FROM guardian WHERE id = 9",
            ),
            (
                Kind::UnlinkedSeat,
                "guardian",
                [
                    seat(9).as_slice(),
                    &[
                        ("seat", Number(9)),
                        ("paper_at", Nothing),
                        ("left_at", Number(since)),
                        ("created_at", Number(0)),
                        ("printed_at", Number(0)),
                    ],
                ]
                .concat(),
                "SELECT COUNT(*) FROM guardian WHERE id = 9",
            ),
            (
                Kind::UnreachablePerson,
                "person",
                vec![
                    ("id", Number(9)),
                    ("tip_rate", Number(0)),
                    ("letter_list", Nothing),
                    ("invitation_id", Nothing),
                    ("unreachable_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM person WHERE id = 9",
            ),
            (
                Kind::ArchivedChild,
                "child",
                vec![
                    ("id", Number(9)),
                    school.clone(),
                    ("group_id", Nothing),
                    ("year_group", Nothing),
                    ("archived_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM child WHERE id = 9",
            ),
            (
                Kind::ArchivedGroup,
                "school_group",
                vec![("id", Number(9)), school.clone(), ("kind", Text("extra")), ("archived_at", Number(since))],
                "SELECT COUNT(*) FROM school_group WHERE id = 9",
            ),
            (
                Kind::StaffInvitation,
                "staff",
                vec![
                    ("id", Number(9)),
                    school.clone(),
                    ("role", Text("head")),
                    ("person_id", Nothing),
                    ("deactivated_at", Nothing),
                    ("invite_until", Number(since)),
                ],
                "SELECT COUNT(invite_hash) FROM staff WHERE id = 9",
            ),
            (
                Kind::StaffSignIn,
                "staff",
                vec![
                    ("id", Number(10)),
                    school.clone(),
                    ("role", Text("head")),
                    ("person_id", Number(canary::QIN)),
                    ("deactivated_at", Number(since)),
                ],
                "SELECT COUNT(login) + COUNT(password_hash) - COUNT(person_id) FROM staff WHERE id = 10",
            ),
            (
                Kind::StaffMember,
                "staff",
                vec![
                    ("id", Number(8)),
                    school.clone(),
                    ("role", Text("head")),
                    ("person_id", Nothing),
                    ("deactivated_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM staff WHERE id = 8",
            ),
            (
                Kind::Audit,
                "audit",
                vec![
                    ("id", Number(9)),
                    school.clone(),
                    ("staff_id", Nothing),
                    ("via", Text("chat")),
                    ("object_id", Number(1)),
                    ("at", Number(since)),
                ],
                "SELECT COUNT(*) FROM audit WHERE id = 9",
            ),
        ];
        let tested = |kind: &Kind| cases.iter().any(|(tested, ..)| tested == kind);
        assert!(Kind::ALL.iter().all(tested), "a kind without a case");
        for (number, (kind, table, given, sql)) in cases.iter().enumerate() {
            let mut tx = store.begin().await.unwrap();
            cage.row(&mut tx, table, &format!("border {number}"), given).await;
            tx.commit().await.unwrap();
            let over = over(*kind, &world.calendar, since);
            for (now, kept) in [(over - 1, 1), (over + 1, 0)] {
                world.clock.advance(now - world.clock.now());
                purge(&store, &world.calendar, world.clock.now(), &[*kind]).await.unwrap();
                assert_eq!(count(&store, sql).await, kept, "{kind:?} at {}", world.calendar.civil(now));
            }
        }
        back(world, store).await;
    })
    .await;
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
        let languages =
            cage.canaries.iter().filter(|canary| canary.who.starts_with("qin at") && canary.column == "language");
        for language in languages {
            assert_eq!(language.rows(&store).await, 1, "in the language of the letter");
        }
        back(world, store).await;
    })
    .await;
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
