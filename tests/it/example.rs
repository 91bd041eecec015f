//! The example school of `driehoek demo`, as the real program makes it.

use std::collections::BTreeMap;

use driehoek::school::reach::store::of_groups;
use driehoek::school::store::schools;
use driehoek::school::{GroupKind, Role, store};
use driehoek::store::Store;

use crate::program::Stage;

/// Runs the demo on this file from its start to its end.
async fn demo_on(stage: &Stage, file: &str) {
    let (path, log) = (stage.path(file), format!("{file}-{}.log", rand::random::<u32>()));
    let mut demo = stage.starts(&["demo", "--port", "0", "--keep", path.to_str().unwrap()], &log);
    demo.says("Open http://127.0.0.1:").await;
    demo.stops().await;
}

async fn store_of(stage: &Stage, file: &str) -> Store {
    Store::open(&format!("sqlite:{}", stage.path(file).display())).await.unwrap()
}

async fn count(store: &Store, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(store.reader()).await.unwrap()
}

#[tokio::test]
async fn the_demo_has_a_school_of_8_groups_and_200_children_with_staff() {
    let stage = Stage::on_sqlite().await;
    demo_on(&stage, "demo.db").await;
    let store = store_of(&stage, "demo.db").await;
    let school = schools(&store).await.unwrap().pop().unwrap();
    assert_eq!(school.name, "obs De Wilgenkring");
    assert!(!school.contact.phone.is_empty() && school.region.is_some());
    let mut tx = store.begin().await.unwrap();
    let groups = store::groups(&mut tx, school.id).await.unwrap();
    let (classes, extra): (Vec<_>, Vec<_>) = groups.iter().partition(|group| group.kind == GroupKind::Class);
    assert_eq!((classes.len(), extra.len()), (8, 1));
    for class in classes {
        assert_eq!(store::children(&mut tx, class.id).await.unwrap().len(), 25, "{}", class.name);
        assert!(!store::teachers(&mut tx, class.id).await.unwrap().is_empty(), "{}", class.name);
    }
    let staff = store::staff_of_school(&mut tx, school.id).await.unwrap();
    let of_role = |role| staff.iter().filter(|staff| staff.role == role).count();
    assert_eq!(Role::ALL.map(of_role), [12, 1, 1]);
    tx.roll_back().await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn the_figures_of_the_example_agree_with_its_rows() {
    let stage = Stage::on_sqlite().await;
    demo_on(&stage, "demo.db").await;
    let store = store_of(&stage, "demo.db").await;
    let rows: Vec<(String, i64, i64, i64, i64)> = sqlx::query_as(
        "SELECT school_group.name, COUNT(DISTINCT child.id),
            COUNT(DISTINCT CASE WHEN guardian.printed_at IS NOT NULL THEN child.id END),
            COUNT(DISTINCT CASE WHEN guardian.person_id IS NOT NULL THEN child.id END),
            COUNT(DISTINCT CASE WHEN person.id IS NOT NULL AND person.unreachable_at IS NULL THEN child.id END)
         FROM child
         JOIN school_group ON school_group.id = child.group_id
         LEFT JOIN guardian ON guardian.child_id = child.id
         LEFT JOIN person ON person.id = guardian.person_id
         GROUP BY school_group.name",
    )
    .fetch_all(store.reader())
    .await
    .unwrap();
    let rows: BTreeMap<_, _> = rows.into_iter().map(|(name, a, b, c, d)| (name, [a, b, c, d])).collect();
    let school = schools(&store).await.unwrap().pop().unwrap();
    let mut tx = store.begin().await.unwrap();
    let figures = of_groups(&mut tx, &school).await.unwrap();
    tx.roll_back().await.unwrap();
    assert_eq!(figures.len(), 8);
    for group in &figures {
        let told = [group.children, group.printed, group.linked, group.reached].map(|count| count as i64);
        let name = &group.group.as_ref().unwrap().name;
        assert_eq!(told, rows[name], "{name}");
    }
    let sum = |of: fn(&[i64; 4]) -> i64| rows.values().map(of).sum::<i64>();
    let (printed, linked, reached) = (sum(|row| row[1]), sum(|row| row[2]), sum(|row| row[3]));
    assert!(200 > printed && printed > linked && linked > reached, "every step of the way has somebody");
    assert!(figures.iter().any(|group| group.paper > 0));
    let seats = count(&store, "SELECT COUNT(*) FROM guardian").await;
    let seated = count(&store, "SELECT COUNT(*) FROM guardian WHERE person_id IS NOT NULL").await;
    assert!((50..70).contains(&(seated * 100 / seats)), "{seated} of {seats} guardians are linked");
    assert_eq!(count(&store, "SELECT COUNT(*) FROM person WHERE chat_id <= 1006").await, 0, "who can be played");
    store.close().await;
}

#[tokio::test]
async fn a_file_that_is_kept_gets_its_school_once() {
    let stage = Stage::on_sqlite().await;
    let everything = async || {
        let store = store_of(&stage, "kept.db").await;
        let mut counts = Vec::new();
        for sql in [
            "SELECT COUNT(*) FROM school",
            "SELECT COUNT(*) FROM child",
            "SELECT COUNT(*) FROM staff",
            "SELECT COUNT(*) FROM guardian",
            "SELECT COUNT(*) FROM person",
            "SELECT CAST(SUM(linked_at) AS BIGINT) FROM guardian",
            "SELECT COUNT(*) FROM round",
            "SELECT COUNT(*) FROM slot",
            "SELECT COUNT(*) FROM booking",
            "SELECT COUNT(*) FROM newsletter_answer",
            // What the demo shows to be scanned is printed anew: nobody kept the paper.
            "SELECT COUNT(*) FROM invitation WHERE used_at IS NULL AND revoked_at IS NULL",
        ] {
            counts.push(count(&store, sql).await);
        }
        store.close().await;
        counts
    };
    demo_on(&stage, "kept.db").await;
    let before = everything().await;
    demo_on(&stage, "kept.db").await;
    assert_eq!(everything().await, before);
}

#[tokio::test]
async fn a_parent_in_the_demo_finds_times_to_choose_from_and_the_school_finds_figures() {
    let stage = Stage::on_sqlite().await;
    demo_on(&stage, "talks.db").await;
    let store = store_of(&stage, "talks.db").await;
    let counts: Vec<(String, i64, i64, i64, i64)> = sqlx::query_as(
        "SELECT school_group.name,
            COUNT(DISTINCT slot.id),
            COUNT(DISTINCT CASE WHEN slot.state = 'reserve' THEN slot.id END),
            COUNT(DISTINCT booking_slot.slot_id),
            COUNT(DISTINCT CASE WHEN slot.state = 'open' AND booking_slot.slot_id IS NULL THEN slot.id END)
         FROM school_group
         JOIN round_group ON round_group.group_id = school_group.id
         JOIN staff_group ON staff_group.group_id = school_group.id
         JOIN slot ON slot.staff_id = staff_group.staff_id AND slot.round_id = round_group.round_id
         LEFT JOIN booking_slot ON booking_slot.slot_id = slot.id
         GROUP BY school_group.name",
    )
    .fetch_all(store.reader())
    .await
    .unwrap();
    assert_eq!(counts.len(), 8, "every class takes part");
    for (name, slots, reserve, taken, free) in counts {
        assert!(slots >= 15 && (1..=5).contains(&reserve), "{name}: {slots} times, {reserve} kept");
        assert!(taken >= 1 && free >= 5, "{name}: {taken} taken, {free} free");
    }
    let published = "SELECT COUNT(*) FROM round WHERE published_at < opens_at AND opens_at < closes_at";
    assert_eq!(count(&store, published).await, 1);
    let early =
        "SELECT COUNT(*) FROM slot JOIN round ON round.id = slot.round_id WHERE slot.starts_at < round.opens_at";
    assert_eq!(count(&store, early).await, 0);
    assert!(count(&store, "SELECT COUNT(*) FROM interpreter_task").await > 0);
    assert!(count(&store, "SELECT COUNT(*) FROM invitee WHERE seen_at IS NULL AND invited_at IS NOT NULL").await > 0);
    store.close().await;
}

#[tokio::test]
async fn the_office_in_the_demo_finds_a_newsletter_with_answers_and_a_letter_to_check() {
    let stage = Stage::on_sqlite().await;
    let path = stage.path("news.db");
    let at = ["demo", "--port", "0", "--at", "2026-11-23T10:00", "--keep", path.to_str().unwrap()];
    let mut demo = stage.starts(&at, "news.log");
    demo.says("Open http://127.0.0.1:").await;
    demo.stops().await;
    let store = store_of(&stage, "news.db").await;
    let count = async |sql| count(&store, sql).await;
    assert_eq!(count("SELECT COUNT(*) FROM newsletter WHERE state = 'sent'").await, 1);
    assert_eq!(count("SELECT COUNT(*) FROM newsletter WHERE state = 'draft'").await, 1);
    let (given, opened) = (
        count("SELECT COUNT(*) FROM newsletter_to WHERE given_at IS NOT NULL").await,
        count("SELECT COUNT(*) FROM newsletter_to WHERE opened_at IS NOT NULL").await,
    );
    let understood = count("SELECT COUNT(*) FROM newsletter_to WHERE understood_at > given_at").await;
    let all = count("SELECT COUNT(*) FROM newsletter_to").await;
    assert!(all > given && given > opened && opened > understood && understood > 50, "{all} {given} {opened}");
    assert_eq!(count("SELECT COUNT(*) FROM newsletter_to WHERE given_at IS NULL AND opened_at IS NOT NULL").await, 0);
    let who_comes = "SELECT COUNT(DISTINCT block_id) FROM newsletter_answer WHERE coming = 'yes'";
    assert_eq!(count(who_comes).await, 2, "the trip and the evening");
    let found = "SELECT COUNT(DISTINCT kind) FROM newsletter_block WHERE state = 'proposed' AND kind IN
                 ('early-end', 'photo-day', 'library-day')";
    assert_eq!(count(found).await, 3);
    assert!(count("SELECT COUNT(*) FROM newsletter_block WHERE state = 'left'").await > 0);
    // The stand-in Telegram never had it: nothing is sent again when the demo starts.
    assert_eq!(count("SELECT COUNT(*) FROM outbox WHERE kind = 'newsletter'").await, 0);
    store.close().await;
}
