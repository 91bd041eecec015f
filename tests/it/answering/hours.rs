//! When somebody at school hears of a message, and what the parent hears whose message nobody reads.

use driehoek::messages::due::expected;
use jiff::civil::{DateTime, datetime};

use super::HOMEWORK;
use super::stage::{Stage, change};
use crate::console::desk::Desk;
use crate::world::on_both_databases;

/// An hour of November 2026: the 23rd is a Monday.
fn november(day: i8, hour: i8, minute: i8) -> DateTime {
    datetime(2026, 11, day, hour, minute, 0, 0)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_wait_comes_in_the_hours_of_each_reader() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        change(world, "UPDATE staff SET work_days = '3,4,5' WHERE id = $1 AND $2 = 0", stage.duo, 0).await;
        let (anne, bert) = (stage.chat(world, stage.school.teacher).await, stage.chat(world, stage.duo).await);
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        world.advance_to(november(23, 18, 0)).await;
        let before = (anne.received(), bert.received());
        let id = stage.tells(world, seat, "homework-question", HOMEWORK).await;
        assert_eq!((anne.received(), bert.received()), before, "at six nobody is at work");
        // The parent is told when: Anne is there tomorrow at eight.
        let message = stage.message(world, id).await;
        let mut tx = world.store().begin_reading().await.unwrap();
        let when = expected(&world.app(), &mut tx, &message).await.unwrap().expect("nobody is there now");
        tx.roll_back().await.unwrap();
        assert_eq!(world.calendar.civil(when), november(24, 8, 0));
        world.advance_to(november(24, 7, 59)).await;
        assert_eq!((anne.received(), bert.received()), before);
        world.advance_to(november(24, 8, 0)).await;
        assert_eq!((anne.received(), bert.received()), (before.0 + 1, before.1));
        world.advance_to(november(25, 8, 0)).await;
        assert_eq!((anne.received(), bert.received()), (before.0 + 1, before.1 + 1), "each once, on the own day");
        world.advance(3 * 24 * 3600).await;
        assert_eq!((anne.received(), bert.received()), (before.0 + 1, before.1 + 1), "and never again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_today_waits_for_the_morning_only_and_an_emergency_for_nothing() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let office = stage.chat(world, stage.school.office).await;
        let head = stage.chat(world, stage.school.head).await;
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        world.advance_to(november(23, 19, 0)).await;
        let before = office.received();
        stage.tells(world, seat, "ill-today", &[("date", "2026-11-24")]).await;
        assert_eq!(office.received(), before + 1, "after work, and not in the quiet hours");
        world.advance_to(november(23, 23, 0)).await;
        let quiet = (office.received(), head.received());
        stage.tells(world, seat, "late-arrival", &[("date", "2026-11-24")]).await;
        assert_eq!(office.received(), quiet.0, "in the night nobody is woken");
        stage.tells(world, seat, "safety-signal", &[("what", "at-home")]).await;
        assert_eq!(head.received(), quiet.1 + 1, "but for an emergency");
        assert_eq!(office.received(), quiet.0, "which is not for the office");
        world.advance_to(november(24, 7, 30)).await;
        assert_eq!(office.received(), quiet.0 + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_whose_message_for_today_is_not_read_by_the_hour_is_told_to_call() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let en = world.say("en");
        let say = world.say("nl");
        change(world, "UPDATE school SET absence_phone = '015 1234567' WHERE $1 = 0 AND $2 = 0", 0, 0).await;
        let office = stage.chat(world, stage.school.office).await;
        let (unread, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let (read, other) = stage.parent(world, "en", stage.school.children[1], 1).await;
        world.advance_to(november(24, 7, 45)).await;
        stage.tells(world, seat, "ill-today", &[("date", "2026-11-24")]).await;
        stage.tells(world, other, "ill-today", &[("date", "2026-11-24")]).await;
        // The office has seen the second one.
        office.taps(&say.thread_seen()).await;
        let before = (unread.received(), read.received());
        world.advance_to(november(24, 8, 14)).await;
        assert_eq!((unread.received(), read.received()), before);
        world.advance_to(november(24, 8, 15)).await;
        assert_eq!((unread.received(), read.received()), (before.0 + 1, before.1));
        unread.sees(&en.late_call());
        unread.sees("015 1234567");
        world.advance(24 * 3600).await;
        assert_eq!(unread.received(), before.0 + 1, "once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_two_school_days_without_a_reader_the_parent_is_told_once_and_the_message_rises() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let (en, nl) = (world.say("en"), world.say("nl"));
        let teacher = stage.chat(world, stage.school.teacher).await;
        let (parent, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let (_, other) = stage.parent(world, "en", stage.school.children[1], 1).await;
        // Friday: the second school day after it is Tuesday.
        world.advance_to(november(27, 10, 0)).await;
        stage.tells(world, seat, "homework-question", HOMEWORK).await;
        let before = parent.received();
        world.advance_to(november(30, 12, 0)).await;
        assert_eq!(parent.received(), before);
        world.advance_to(datetime(2026, 12, 1, 10, 0, 0, 0)).await;
        assert_eq!(parent.received(), before + 1);
        parent.sees(&en.late_received());
        world.advance(14 * 24 * 3600).await;
        assert_eq!(parent.received(), before + 1, "once");
        stage.tells(world, other, "being-bullied", &[("where", "playground")]).await;
        teacher.says("/staff").await;
        teacher.taps(&nl.thread_chat_open(2)).await;
        let first = teacher.labels().first().cloned().unwrap_or_default();
        assert!(first.contains('❗') && first.contains("Amira"), "{:?}", teacher.labels());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_and_not_answered_is_told_too_and_rises_for_all_who_can_do_something() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let (en, nl) = (world.say("en"), world.say("nl"));
        let (teacher, duo) = (stage.chat(world, stage.school.teacher).await, stage.chat(world, stage.duo).await);
        let (parent, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let (_, other) = stage.parent(world, "en", stage.school.children[1], 1).await;
        world.advance_to(november(27, 10, 0)).await;
        let asked = stage.tells(world, seat, "homework-question", HOMEWORK).await;
        let thanks = stage.tells(world, seat, "compliment", &[("about", "teacher")]).await;
        stage.tells(world, other, "child-is-sad", &[("since", "days")]).await;
        for id in [asked, thanks] {
            teacher.taps_path(&format!("y/s/{}", driehoek::place::base36(id))).await;
        }
        let before = parent.received();
        let mut office = Desk::of(world, stage.school.office).await;
        assert!(!office.opens("/staff/messages").await.says(&nl.thread_elsewhere()));
        world.advance_to(datetime(2026, 12, 1, 10, 0, 0, 0)).await;
        assert_eq!(parent.received(), before + 1, "about the question, and not about the thanks");
        parent.sees(&en.late_received());
        world.advance(14 * 24 * 3600).await;
        assert_eq!(parent.received(), before + 1, "once");
        // The second teacher has it on top; the office sees that somebody waits, and for what not.
        duo.says("/staff").await;
        duo.taps_path("y/o/0").await;
        let first = duo.labels().first().cloned().unwrap_or_default();
        assert!(first.contains('❗'), "{:?}", duo.labels());
        let page = Desk::of(world, stage.school.office).await.opens("/staff/messages").await;
        let name = world.app().tells.find("homework-question").unwrap().name(nl);
        assert!(page.says(&nl.thread_elsewhere()) && page.says("Amira Haddad") && !page.says(&name), "{}", page.text);
        assert!(!page.says("Bram"), "that a child is sad, nobody else hears: {}", page.text);
        let own = Desk::of(world, stage.duo).await.opens("/staff/messages").await;
        assert!(own.says(&nl.thread_waits_long()) && !own.says(&nl.thread_elsewhere()), "{}", own.text);
    })
    .await;
}
