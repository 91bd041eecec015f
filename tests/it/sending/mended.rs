//! What becomes of a message when something changes: a series, its day, its sender, what is lost on its way.

use driehoek::reminders::send::Corrected;
use driehoek::reminders::store::Noted;
use driehoek::reminders::{State, Way, store as reminders};
use driehoek::school::staff::store as staff;
use jiff::civil::{date, datetime};

use super::{DAY, HOUR, MINUTE, bring, holding, note, until_all_is_said};
use crate::console::desk::Desk;
use crate::making::Staff;
use crate::reading::stage::Class;
use crate::world::{Parent, on_both_databases};

#[tokio::test(flavor = "multi_thread")]
async fn a_series_follows_a_correction_and_ends_with_what_is_taken_back() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let until = Some(date(2027, 1, 29));
        let first =
            class.orders_weekly(world, "bring-tomorrow", &bring(date(2026, 11, 25), "gymles"), &[], None, until).await;
        world.advance(MINUTE).await;
        let result = class.mends(world, first, &bring(date(2026, 11, 26), "zwemles")).await;
        assert_eq!(result, Corrected { edited: 1, told_anew: 1, series_follows: true, ..Corrected::default() });
        world.advance_to(datetime(2026, 11, 30, 12, 0, 0, 0)).await;
        let all = class.of_group(world).await;
        assert_eq!(all[1].values, bring(date(2026, 12, 3), "zwemles"), "a week later, on the new day");
        assert!(holding(&parent, "zwemles") > 0);

        // The first one is taken back, and the third one does not come.
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        teacher.chat.taps_path(&format!("f/b/{}", driehoek::place::base36(first))).await;
        assert!(teacher.reads().contains(&say.send_take_back_series()), "{}", teacher.reads());
        teacher.taps(&say.send_take_back_sure()).await;
        assert!(teacher.reads().contains(&say.send_series_ended()), "{}", teacher.reads());
        world.advance(30 * DAY).await;
        let states: Vec<State> = class.of_group(world).await.iter().map(|one| one.state).collect();
        assert_eq!(states, [State::TakenBack, State::Sent, State::Stopped]);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_of_weeks_sends_no_burst() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let id = class.parent(world, "nl", class.school.children[0], 1).await.0.id;
        world.advance_to(datetime(2027, 1, 11, 10, 0, 0, 0)).await;
        let until = Some(date(2027, 3, 26));
        class.orders_weekly(world, "bring-tomorrow", &bring(date(2027, 1, 12), "gymles"), &[], None, until).await;
        world.advance(MINUTE).await;
        world.stop().await;
        world.clock.advance(28 * DAY + HOUR);
        world.start().await;
        let parent = Parent { world, id };
        let before = holding(&parent, "gymles");
        for _ in 0..4 {
            world.falls_due().await;
        }
        assert_eq!(holding(&parent, "gymles"), before, "the day of that week is over");
        let waiting: Vec<i64> = class
            .of_group(world)
            .await
            .iter()
            .filter(|one| one.kind == "bring-tomorrow" && one.state == State::Waiting)
            .map(|one| one.send_at.unwrap())
            .collect();
        let monday = datetime(2027, 3, 1, 10, 1, 0, 0);
        assert_eq!(waiting, [world.calendar.instant(monday)], "after the spring holiday");
        world.advance(60 * DAY).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_about_the_old_day_does_not_count_for_the_new_one() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (_parent, seat) = class.parent(world, "nl", amira, 1).await;
        let id = class.tells(world, "bring-tomorrow", &bring(date(2026, 11, 26), "bos"), &[amira]).await;
        let mut tx = world.store().begin().await.unwrap();
        for noted in [Noted::Opened, Noted::Understood, Noted::Done] {
            reminders::note(&mut tx, id, seat, noted, world.clock.now()).await.unwrap();
        }
        reminders::set_remind(&mut tx, id, seat, Some(world.clock.now() + DAY)).await.unwrap();
        tx.commit().await.unwrap();
        // Other words, the same day: the answer holds.
        class.mends(world, id, &bring(date(2026, 11, 26), "strand")).await;
        let to = class.to(world, id, seat).await;
        assert!(to.done_at.is_some() && to.remind_at.is_some() && to.understood_at.is_none());
        class.mends(world, id, &bring(date(2026, 12, 3), "strand")).await;
        let to = class.to(world, id, seat).await;
        assert_eq!((to.done_at, to.remind_at, to.opened_at), (None, None, None));
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_lost_on_its_way_goes_on_paper_but_what_waits_does_not() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, seat) = class.parent(world, "nl", amira, 1).await;
        let lost = class.orders(world, "well-done-today", &note("verloren"), &[amira], None).await;
        // The row dies: Telegram refuses it.
        let app = world.app();
        world.clock.advance(MINUTE);
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "INSERT INTO outbox (id, lane, chat_id, person_id, kind, subject, state, due_at)
                     SELECT 77, 2, chat_id, id, 'reminder', $2, 'dead', $3 FROM person WHERE chat_id = $1",
        )
        .bind(parent.id)
        .bind(format!("r/{}/{}", driehoek::place::base36(lost), driehoek::place::base36(seat)))
        .bind(world.clock.now())
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        world.falls_due().await;
        assert_eq!(class.way(world, lost, seat).await, Some(Way::Alone), "it may still be on its way");
        // Another one waits for Friday, with others of the week.
        for words in ["een", "twee"] {
            class.tells(world, "well-done-today", &note(words), &[amira]).await;
        }
        world.advance(HOUR + 1).await;
        assert_eq!(class.way(world, lost, seat).await, Some(Way::Paper));
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder_to WHERE way = 'paper'").await, 1);
        let page = Desk::of(world, class.school.teacher).await.opens(&format!("/staff/reminders/{lost}")).await;
        assert!(page.says(&world.say("nl").send_is_not_reached()), "{}", page.text);
        drop(app);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_of_another_group_sends_no_more_to_the_old_one() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, _) = class.parent(world, "nl", amira, 1).await;
        let until = Some(date(2027, 1, 29));
        let series =
            class.orders_weekly(world, "bring-tomorrow", &bring(date(2026, 11, 25), "gymles"), &[], None, until).await;
        world.advance(MINUTE).await;
        assert_eq!(holding(&parent, "gymles"), 1);
        let at = Some(world.clock.now() + HOUR);
        let once = class.orders(world, "bring-tomorrow", &bring(date(2026, 12, 4), "bos"), &[], at).await;
        let about_one = class.orders(world, "well-done-today", &note("samen"), &[amira], at).await;
        let mut tx = world.store().begin().await.unwrap();
        staff::set_groups(&mut tx, class.school.teacher, &[class.school.other_group]).await.unwrap();
        staff::set_groups(&mut tx, class.school.office, &[class.school.group]).await.unwrap();
        tx.commit().await.unwrap();
        world.advance(HOUR).await;
        assert_eq!(class.reminder(world, once).await.staff_id, None, "in the group's name");
        assert_eq!(class.reminder(world, about_one).await.state, State::Left);
        world.advance_to(datetime(2026, 11, 30, 12, 0, 0, 0)).await;
        assert_eq!((holding(&parent, "bos"), holding(&parent, "samen")), (1, 0));
        let left: Vec<_> = class.of_group(world).await.into_iter().filter(|one| one.state == State::Left).collect();
        assert_eq!((left.len(), left[0].series_id), (1, Some(series)), "the series stops");
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stopped_when_a_teacher_left_is_taken_over_or_left_by_a_colleague() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, _) = class.parent(world, "nl", amira, 1).await;
        let at = Some(world.clock.now() + HOUR);
        let about_one = class.orders(world, "well-done-today", &note("samen"), &[amira], at).await;
        let other = class.orders(world, "well-done-today", &note("lezen"), &[amira], at).await;
        let over = class.orders(world, "bring-tomorrow", &bring(date(2026, 11, 23), "bos"), &[], at).await;
        class.anne_leaves(world).await;
        world.advance(HOUR).await;
        let say = world.say("nl");
        let office = Staff::of(world, class.school.office).await;
        office.begins().await;
        office.taps(&say.send_left_button(3)).await;
        office.taps_with("Amira").await;
        assert!(office.reads().contains(&say.send_is_left()), "{}", office.reads());
        office.taps(&say.send_take_over()).await;
        assert!(
            office.reads().contains(&say.send_took_over()) && office.offers(&say.send_stop()),
            "{}",
            office.reads()
        );
        world.advance(MINUTE).await;
        assert_eq!(holding(&parent, "samen") + holding(&parent, "lezen"), 1);
        assert_eq!(class.reminder(world, about_one).await.staff_id, Some(class.school.office));

        // The same in the console: one is left, and the day of the third passes.
        let mut desk = Desk::of(world, class.school.office).await;
        let page = desk.opens("/staff/reminders").await;
        assert!(page.says(&say.send_left_title()) && page.says(&format!("/staff/reminders/{other}")), "{}", page.text);
        desk.sends(&format!("/staff/reminders/{other}/leave"), &[]).await;
        assert_eq!(class.reminder(world, other).await.state, State::Stopped);
        world.advance(DAY).await;
        let mut desk = Desk::of(world, class.school.office).await;
        desk.sends(&format!("/staff/reminders/{over}/take-over"), &[]).await;
        assert!(desk.opens(&format!("/staff/reminders/{over}")).await.says(&say.send_left_over()));
        assert_eq!((class.reminder(world, over).await.state, holding(&parent, "bos")), (State::Left, 0));
        until_all_is_said(world).await;
    })
    .await;
}
