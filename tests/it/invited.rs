//! Invitations and reminders come at their moment, in the own language, and wait for a good hour.

use jiff::civil::datetime;

use crate::talks::{TUESDAY, Talks, at, tuesday};
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn families_with_several_children_or_an_interpreter_come_a_day_earlier() {
    on_both_databases(async |world| {
        let opens = world.calendar.instant(datetime(2026, 11, 26, 9, 0, 0, 0));
        let talks = Talks::with(world, |rules| rules.opens_at = opens).await;
        let [amira, bram, chidi] = talks.school.children;
        let say = world.say("nl");
        let (several, one) = talks.parent(world, "nl", amira, 1).await;
        talks.sits(world, &several, chidi, 1).await;
        let (single, two) = talks.parent(world, "nl", bram, 1).await;
        assert!(!several.reads().contains(&say.talk_title_start("Amira")), "nothing yet");
        world.advance_to(datetime(2026, 11, 25, 9, 5, 0, 0)).await;
        several.sees(&say.talk_good_news());
        assert!(several.has_button(&say.talk_choose()));
        assert!(!single.reads().contains(&say.talk_good_news()), "{}", single.reads());
        several.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        several.sees(&say.talk_booked_title());
        single.taps_path(&at(two, "i")).await;
        single.sees(&say.talk_soon(datetime(2026, 11, 26, 9, 0, 0, 0).date(), opens_time()));
        single.taps_path(&talks.take(world, two, tuesday(15, 20)).await).await;
        assert!(talks.talks_of(world, two).await.is_empty(), "a button from nowhere opens nothing early");
        world.advance_to(datetime(2026, 11, 26, 9, 5, 0, 0)).await;
        single.taps_path(&talks.take(world, two, tuesday(15, 20)).await).await;
        single.sees(&say.talk_booked_title());
    })
    .await;
}

fn opens_time() -> jiff::civil::Time {
    jiff::civil::time(9, 0, 0, 0)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_not_looked_after_three_days_is_asked_once_more_and_never_again() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let [amira, bram, _] = talks.school.children;
        let say = world.say("pl");
        let (quiet, _) = talks.parent(world, "pl", amira, 1).await;
        let (curious, two) = talks.parent(world, "pl", bram, 1).await;
        curious.taps_path(&at(two, "a")).await;
        let seen = curious.history().len();
        world.advance_to(datetime(2026, 11, 26, 10, 5, 0, 0)).await;
        quiet.sees(&say.talk_again("Amira"));
        let after = quiet.history().len();
        world.advance_to(datetime(2026, 11, 30, 10, 5, 0, 0)).await;
        assert_eq!((quiet.history().len(), curious.history().len()), (after, seen));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_is_recalled_three_days_one_day_and_two_hours_before() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, invitee) = talks.parent(world, "uk", talks.school.children[0], 1).await;
        let say = world.say("uk");
        parent.taps_path(&talks.take(world, invitee, tuesday(15, 20)).await).await;
        let mut told = parent.history().len();
        // Three days before the Tuesday is a Saturday: on Friday, and never at night.
        for (day, hour, minute, text) in [
            (27, 16, 59, None),
            (27, 17, 1, Some(say.talk_remind("Amira", TUESDAY, tuesday(15, 20).time()))),
            (29, 17, 1, None),
            (30, 17, 1, Some(say.talk_remind_tomorrow(tuesday(15, 20).time(), "Amira"))),
        ] {
            world.advance_to(datetime(2026, 11, day, hour, minute, 0, 0)).await;
            told += usize::from(text.is_some());
            assert_eq!(parent.history().len(), told, "on the {day}th at {hour}:{minute}");
            text.iter().for_each(|text| parent.sees(text));
        }
        parent.taps(&say.talk_come()).await;
        parent.sees(&say.talk_come_thanks());
        world.advance_to(datetime(2026, 12, 1, 13, 21, 0, 0)).await;
        assert_eq!(parent.history().len(), told + 1);
        parent.sees(&say.talk_remind_today(tuesday(15, 20).time(), "Amira"));
        world.advance_to(datetime(2026, 12, 2, 13, 21, 0, 0)).await;
        assert_eq!(parent.history().len(), told + 1, "nothing after the talk");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_outage_one_reminder_is_left_and_it_is_the_right_one() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, invitee) = talks.parent(world, "en", talks.school.children[0], 1).await;
        parent.taps_path(&talks.take(world, invitee, tuesday(15, 20)).await).await;
        let (told, id) = (parent.history().len(), parent.id);
        world.stop().await;
        let seconds = world.calendar.instant(datetime(2026, 12, 1, 9, 0, 0, 0)) - world.clock.now();
        world.clock.advance(seconds);
        world.start().await;
        world.falls_due().await;
        let parent = crate::world::Parent { world, id };
        assert_eq!(parent.history().len(), told + 1, "{:?}", parent.history());
        parent.sees(&world.say("en").talk_remind_today(tuesday(15, 20).time(), "Amira"));
    })
    .await;
}
