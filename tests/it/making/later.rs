//! Another day and hour by taps, the menu of commands, a draft from the plan, and who has answered.

use driehoek::reminders::send::WAITS;
use driehoek::reminders::store::{Noted, note};
use jiff::civil::{date, datetime};

use super::in_the_chat::writes_boots_for;
use super::{Staff, in_state};
use crate::reading::stage::Class;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn any_day_with_school_and_any_hour_is_chosen_by_taps() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        writes_boots_for(world, &teacher, "4-12-2026").await;
        teacher.taps(&say.send_at()).await;
        assert!(!teacher.offers(&say.full_date(date(2026, 11, 28))), "a Saturday: {:?}", teacher.chat.labels());
        teacher.taps(&say.full_date(date(2026, 11, 26))).await;
        assert!(!teacher.offers("07:00") && !teacher.offers("20:30"), "{:?}", teacher.chat.labels());
        teacher.taps("18:30").await;
        let before = parent.received();
        world.advance_to(datetime(2026, 11, 26, 18, 29, 0, 0)).await;
        assert_eq!(parent.received(), before);
        world.advance_to(datetime(2026, 11, 26, 18, 30, 0, 0)).await;
        assert_eq!(parent.received(), before + 1);

        // Every week from the thirtieth on, twice.
        writes_boots_for(world, &teacher, "4-12-2026").await;
        teacher.taps(&say.send_weekly()).await;
        teacher.taps(&say.send_weekly_first()).await;
        teacher.taps(&say.full_date(date(2026, 11, 30))).await;
        teacher.taps("17:00").await;
        teacher.taps(&say.send_until(date(2026, 12, 7))).await;
        assert!(teacher.reads().contains(&say.send_until(date(2026, 12, 7))), "{}", teacher.reads());
        world.advance_to(datetime(2026, 11, 30, 17, 0, 0, 0)).await;
        assert_eq!(in_state(world, "bring-tomorrow", "sent").await, 2);
        world.advance_to(datetime(2026, 12, 7, 17, 0, 0, 0)).await;
        assert_eq!(in_state(world, "bring-tomorrow", "sent").await, 3);
        assert_eq!(in_state(world, "bring-tomorrow", "waiting").await, 0);
        // A button of a day that is over sends nothing.
        writes_boots_for(world, &teacher, "4-12-2026").await;
        let draft: i64 = sqlx::query_scalar("SELECT MAX(id) FROM reminder WHERE state = 'draft'")
            .fetch_one(world.store().reader())
            .await
            .unwrap();
        let (draft, at) = (driehoek::place::base36(draft), driehoek::place::base36(world.clock.now() - 60));
        teacher.chat.taps_path(&format!("f/Z/{draft}/{at}")).await;
        assert_eq!(in_state(world, "bring-tomorrow", "draft").await, 1);
        world.advance(14 * 24 * 3600).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_of_a_teachers_chat_has_the_commands_of_staff() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let teacher = Staff::of(world, class.school.teacher).await;
        let names = || {
            let names = |world: &driehoek::demo::bot_api::World| {
                let commands = world.commands_for(teacher.chat.id, Some("nl"));
                commands.iter().map(|command| command.command.clone()).collect::<Vec<_>>()
            };
            world.telegram.look(names)
        };
        assert!(!names().contains(&"remind".to_owned()), "{:?}", names());
        teacher.chat.says("/start").await;
        assert_eq!(names()[..2], ["staff", "remind"]);
        assert!(names().contains(&"menu".to_owned()));
        let mut tx = world.store().begin().await.unwrap();
        let now = Some(world.clock.now());
        driehoek::school::staff::store::set_deactivated(&mut tx, class.school.teacher, now).await.unwrap();
        tx.commit().await.unwrap();
        teacher.chat.says("/remind").await;
        assert!(!names().contains(&"remind".to_owned()), "who left loses it: {:?}", names());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_left_to_ask_and_what_has_no_question_is_only_read() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, seat) = class.parent(world, "nl", amira, 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        let id = class.sends(world, "well-done-today", &[("text", "samen")], Some(amira)).await;
        parent.taps(&say.remind_read()).await;
        assert!(parent.reads().contains(&say.remind_is_read()), "{}", parent.reads());
        assert!(!parent.reads().contains(&say.remind_is_understood()), "{}", parent.reads());
        teacher.chat.taps_path(&format!("f/r/{}", driehoek::place::base36(id))).await;
        assert!(teacher.reads().contains(&say.send_is_read()), "{}", teacher.reads());
        assert!(!teacher.reads().contains(&say.send_is_understood()), "{}", teacher.reads());
        teacher.taps(&say.send_to_silent()).await;
        assert!(teacher.reads().contains(&say.send_silent_none()), "{}", teacher.reads());
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder WHERE state = 'draft'").await, 0);

        // What asks something is understood.
        let fields = [("date", "2026-11-26"), ("items", "boots")];
        let asks = class.sends(world, "bring-tomorrow", &fields, Some(amira)).await;
        let mut tx = world.store().begin().await.unwrap();
        note(&mut tx, asks, seat, Noted::Understood, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        teacher.chat.taps_path(&format!("f/r/{}", driehoek::place::base36(asks))).await;
        assert!(teacher.reads().contains(&say.send_is_understood()), "{}", teacher.reads());
        world.advance(WAITS).await;
        world.advance(14 * 24 * 3600).await;
    })
    .await;
}
