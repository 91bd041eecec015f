//! A teacher's message to a group at Telegram's pace, while a newsletter to thousands goes out: the group comes first.

use driehoek::app::GAP;
use driehoek::delivery::{Pace, outbox};
use driehoek::fields::Values;
use driehoek::reminders::{send, store as reminders};
use driehoek::school::store as schools;
use driehoek::store::next_id;

use crate::console::school::School;
use crate::program::PATIENCE;
use crate::world::World;

/// Who gets the newsletter, and how many of them have a child in the group.
const ALL: i64 = 4_000;
const GROUP: usize = 30;
/// So many calls leave in two seconds.
const IN_TWO_SECONDS: usize = 59;

#[tokio::test(flavor = "multi_thread")]
async fn a_group_of_thirty_does_not_wait_for_a_newsletter_to_four_thousand() {
    let mut world = World::on_sqlite().await;
    world.pace = Pace::default();
    let families = world.families(ALL).await;
    let school = School::new(&world, "De Linde").await;
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    for (at, family) in families.iter().rev().take(GROUP).enumerate() {
        let sql = "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, person_id)
                   SELECT $1, $2, $3, $4, $4, id FROM person WHERE chat_id = $5";
        let child = school.children[at % 2];
        if at < 16 {
            let seat = i32::try_from(at / 2 + 1).unwrap();
            let query = sqlx::query(sql).bind(next_id(now, 1)).bind(child).bind(seat).bind(now).bind(*family);
            query.execute(tx.connection()).await.unwrap();
            continue;
        }
        // More children of the group.
        let child = next_id(now, 1);
        sqlx::query(
            "INSERT INTO child (id, school_id, first_name, group_id, created_at)
             SELECT $1, school_id, 'Kind', id, $3 FROM school_group WHERE id = $2",
        )
        .bind(child)
        .bind(school.group)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
        let query = sqlx::query(sql).bind(next_id(now, 1)).bind(child).bind(1).bind(now).bind(*family);
        query.execute(tx.connection()).await.unwrap();
    }
    let school_id = schools::find_group(&mut tx, school.group).await.unwrap().unwrap().school_id;
    let teacher = Some(school.teacher);
    let id = reminders::make_draft(&mut tx, school_id, teacher, "bring-tomorrow", Some(school.group), &[], now)
        .await
        .unwrap();
    let fields = [("date", "2026-11-24"), ("items", "boots"), ("reason", "bosdag")];
    let values = Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect());
    reminders::set_fields(&mut tx, id, &values).await.unwrap();
    send::send(&mut tx, id, now, None).await.unwrap();
    let rows = outbox::broadcast(&mut tx, now, GAP, "1795500000", 0, now, None).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(rows, u64::try_from(ALL).unwrap());
    world.ring();
    let is_under_way = world.telegram.wait_until(|world| world.sent_count() > 20, PATIENCE).await;
    assert!(is_under_way, "the newsletter does not leave");

    // The minute of the teacher is over.
    world.clock.advance(send::WAITS);
    let before = world.telegram.calls().len();
    world.ring();
    let arrived = |calls: &[driehoek::demo::bot_api::Call]| {
        let texts = calls.iter().map(|call| call.body["text"].as_str().unwrap_or_default());
        texts.enumerate().filter(|(_, text)| text.contains("bosdag")).map(|(at, _)| at + 1).collect::<Vec<_>>()
    };
    let all = |world: &driehoek::demo::bot_api::World| {
        let calls: Vec<_> = world.calls().iter().cloned().collect();
        arrived(&calls).len() == GROUP
    };
    assert!(world.telegram.wait_until(all, PATIENCE).await, "the group does not get its message");
    let calls = world.telegram.calls();
    let written: i64 = world.count("SELECT COUNT(*) FROM outbox WHERE kind = 'reminder' AND lane = 2").await;
    assert_eq!(usize::try_from(written).unwrap(), GROUP, "one row for each family");
    // What was counted before the service looked is not the reminder's delay: newsletters go on until its rows are there.
    let places = arrived(&calls.into_iter().skip(before).collect::<Vec<_>>());
    let (first, last) = (places[0], places[GROUP - 1]);
    assert!(last - first < GROUP + 16, "{} calls from the first to the last of {GROUP}", last - first + 1);
    assert!(last < IN_TWO_SECONDS, "the last of {GROUP} was call {last} after the teacher's minute");
    world.stop().await;
}
