//! What comes every week, once more to who did not react, and once where two look at once.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_series_comes_every_week_but_not_in_the_holiday_and_ends_on_its_day() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        world.advance_to(datetime(2026, 12, 8, 10, 0, 0, 0)).await;
        let until = Some(date(2027, 1, 15));
        let wednesday = bring(date(2026, 12, 9), "gymles");
        let first = class.orders_weekly(world, "bring-tomorrow", &wednesday, &[], None, until).await;
        world.advance(MINUTE).await;
        let say = world.say("nl");
        parent.sees(&say.full_date(date(2026, 12, 9)));
        for day in [date(2026, 12, 15), date(2027, 1, 5), date(2027, 1, 12)] {
            let at = day.at(10, 1, 0, 0);
            world.advance(world.calendar.instant(at) - world.clock.now() - 1).await;
            assert!(!parent.reads().contains(&say.full_date(day.tomorrow().unwrap())));
            world.advance(1).await;
            parent.sees(&say.full_date(day.tomorrow().unwrap()));
        }
        world.advance(30 * DAY).await;
        let all = class.of_group(world).await;
        assert_eq!(all.len(), 4);
        assert!(all.iter().all(|one| one.state == State::Sent && one.series_id == Some(first)));
        assert_eq!(all[3].values, bring(date(2027, 1, 13), "gymles"));
        // The next of a series can be stopped, and then there is none after it.
        let values = bring(date(2027, 2, 17), "gymles");
        class.orders_weekly(world, "bring-tomorrow", &values, &[], None, Some(date(2027, 4, 1))).await;
        world.advance(MINUTE).await;
        let next = class.of_group(world).await.into_iter().find(|one| one.state == State::Waiting).unwrap();
        assert!(class.stops(world, next.id).await);
        world.advance(30 * DAY).await;
        assert_eq!(class.of_group(world).await.len(), 6);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_did_not_react_is_told_once_more_and_never_a_third_time() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (silent, silents) = class.parent(world, "nl", amira, 1).await;
        let (quick, quicks) = class.parent(world, "nl", amira, 2).await;
        let id = class.tells(world, "bring-tomorrow", &bring(date(2026, 11, 27), "bos"), &[amira]).await;
        let today = class.tells(world, "class-split-substitute", &class_split(), &[]).await;
        let mut tx = world.store().begin().await.unwrap();
        reminders::note(&mut tx, id, quicks, reminders::Noted::Opened, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        world.advance(23 * HOUR).await;
        assert_eq!(holding(&silent, "bos"), 1);
        world.advance(HOUR).await;
        let say = world.say("nl");
        assert_eq!((holding(&silent, "bos"), holding(&quick, "bos")), (2, 1));
        silent.sees(&say.remind_again());
        let to = class.to(world, id, silents).await;
        assert!(to.again_at.is_some() && to.again_at > to.given_at);
        assert_eq!(class.to(world, today, silents).await.again_at, None, "its day is over");
        until_all_is_said(world).await;
        assert_eq!(holding(&silent, "bos"), 2);
        assert_eq!(class.recalls(world, id).await.replaced, 3, "the second one, too");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_one_waits_for_room_in_the_week_and_a_parent_who_asks_is_reminded() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, seat) = class.parent(world, "nl", amira, 1).await;
        let id = class.tells(world, "bring-tomorrow", &bring(date(2026, 12, 4), "bos"), &[]).await;
        class.tells(world, "well-done-today", &note("vol"), &[amira]).await;
        world.advance(DAY).await;
        assert_eq!(holding(&parent, "bos"), 1, "two alone is enough this week");
        world.advance_to(datetime(2026, 11, 30, 7, 30, 0, 0)).await;
        assert_eq!(holding(&parent, "bos"), 2, "there is still time in the next one");
        // The parent's own wish is no matter of limits, but the night is.
        let wished = world.calendar.instant(datetime(2026, 12, 2, 22, 0, 0, 0));
        let mut tx = world.store().begin().await.unwrap();
        reminders::set_remind(&mut tx, id, seat, Some(wished)).await.unwrap();
        tx.commit().await.unwrap();
        world.advance_to(datetime(2026, 12, 2, 22, 0, 0, 0)).await;
        assert_eq!(holding(&parent, "bos"), 2);
        world.advance_to(datetime(2026, 12, 3, 7, 30, 0, 0)).await;
        assert_eq!(holding(&parent, "bos"), 3);
        parent.sees(&world.say("nl").remind_asked());
        until_all_is_said(world).await;
        assert_eq!(holding(&parent, "bos"), 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_looks_at_once_and_restarts_between_write_nothing_twice() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let id = class.parent(world, "nl", amira, 1).await.0.id;
        for number in 0..6 {
            class.orders(world, "well-done-today", &note(&format!("woord-{number}")), &[amira], None).await;
        }
        class.orders(world, "bring-tomorrow", &bring(date(2026, 12, 4), "bos"), &[], None).await;
        world.stop().await;
        world.clock.advance(MINUTE);
        let (one, other) = (
            driehoek::store::Store::open(&world.url).await.unwrap(),
            driehoek::store::Store::open(&world.url).await.unwrap(),
        );
        let (app, second) = (world.app(), world.app());
        let (first, second) = tokio::join!(
            driehoek::reminders::due::give_due(&app, &one),
            driehoek::reminders::due::give_due(&second, &other)
        );
        // On SQLite one of two processes may find the file taken; it looks again.
        assert!(first.is_ok() || second.is_ok(), "{first:?} {second:?}");
        driehoek::reminders::due::give_due(&app, &one).await.unwrap();
        one.close().await;
        other.close().await;
        world.start().await;
        let parent = Parent { world, id };
        world.falls_due().await;
        let words = |text: &str| text.contains("woord-");
        assert_eq!(parent.history().iter().filter(|text| words(text)).count(), 2);
        world.restart().await;
        let parent = Parent { world, id };
        world.advance_to(datetime(2026, 11, 27, 16, 0, 0, 0)).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM outbox WHERE kind = 'reminder'").await, 3);
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder_to WHERE given_at IS NULL").await, 0);
        let _ = parent;
        until_all_is_said(world).await;
    })
    .await;
}
