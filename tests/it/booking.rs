//! A parent books the start conversation in the own language: from the invitation to the calendar, change and cancel.

use driehoek::conversation::booking::State;
use driehoek::conversation::{Interpreter, Means};
use jiff::civil::datetime;

use crate::talks::{TUESDAY, Talks, at, tuesday};
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn the_invitation_explains_itself_and_a_time_is_booked_in_three_taps() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let say = world.say("ar");
        let (parent, invitee) = talks.parent(world, "ar", talks.school.children[0], 1).await;
        parent.sees(&say.talk_title_start("Amira"));
        for text in [say.talk_good_news(), say.talk_no_wrong(), say.talk_minutes(20), say.talk_child_along("Amira")] {
            parent.sees(&text);
        }
        assert!(!parent.reads().contains("Haddad"), "a chat names no child in full");
        parent.taps(&say.talk_what()).await;
        parent.sees(&say.talk_what_start_text());
        parent.taps(&say.talk_how()).await;
        parent.sees(&say.talk_how_pause());
        // The first tap.
        parent.taps(&say.talk_choose()).await;
        parent.sees(&say.talk_days_title("Amira"));
        parent.taps(&say.talk_day_button(TUESDAY, 8)).await;
        parent.sees(&say.talk_afternoon());
        parent.sees(&say.talk_evening());
        parent.taps(&say.talk_time_button(tuesday(14, 55).time())).await;
        for text in [
            say.talk_booked_title(),
            say.talk_when(TUESDAY, tuesday(14, 55).time()),
            say.talk_with("Anne de Vries"),
            say.talk_about("Amira"),
        ] {
            parent.sees(&text);
        }
        parent.sees("lokaal 4A");
        let booked = talks.talks_of(world, invitee).await;
        assert_eq!((booked.len(), booked[0].state), (1, State::Booked));
        assert_eq!(world.calendar.civil(booked[0].starts_at), tuesday(14, 55));
        assert_eq!(booked[0].ends_at - booked[0].starts_at, 20 * 60);

        parent.taps(&say.talk_file()).await;
        let files = parent.files();
        assert_eq!(files.len(), 1);
        assert!(files[0].1.contains("DTSTART;TZID=Europe/Amsterdam:20261201T145500"), "{}", files[0].1);
        parent.taps_path(&at(invitee, "i")).await;
        parent.taps(&say.talk_change()).await;
        parent.taps(&say.talk_day_button(TUESDAY, 7)).await;
        parent.taps(&say.talk_time_button(tuesday(18, 30).time())).await;
        parent.sees(&say.talk_moved_title());
        let moved = talks.talks_of(world, invitee).await;
        assert_eq!((moved.len(), moved[0].id, moved[0].sequence), (1, booked[0].id, 1), "the same talk, moved");
        assert!(talks.slot(world, tuesday(14, 55)).await.booking.is_none(), "the old time is free");

        parent.taps(&say.talk_cancel()).await;
        parent.taps(&say.talk_cancel_yes()).await;
        parent.sees(&say.talk_cancelled_title());
        assert!(talks.slot(world, tuesday(18, 30)).await.booking.is_none());
        parent.taps(&say.talk_file()).await;
        let last = parent.files().pop().unwrap().1;
        assert!(last.contains("METHOD:CANCEL") && last.contains("STATUS:CANCELLED"), "{last}");
        let before = parent.history().len();
        world.advance_to(datetime(2026, 12, 1, 20, 0, 0, 0)).await;
        assert_eq!(parent.history().len(), before, "no reminder of a talk that is off");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_second_reads_just_taken_and_chooses_from_what_is_free() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (first, one) = talks.parent(world, "tr", talks.school.children[0], 1).await;
        let (second, two) = talks.parent(world, "uk", talks.school.children[1], 1).await;
        let (in_turkish, in_ukrainian) = (world.say("tr"), world.say("uk"));
        let time = tuesday(15, 20);
        first.taps_path(&talks.take(world, one, time).await).await;
        first.sees(&in_turkish.talk_booked_title());
        second.taps_path(&talks.take(world, two, time).await).await;
        second.sees(&in_ukrainian.talk_taken_title());
        second.taps(&in_ukrainian.talk_day_button(TUESDAY, 7)).await;
        assert!(!second.has_button(&in_ukrainian.talk_time_button(time.time())));
        second.taps(&in_ukrainian.talk_time_button(tuesday(15, 45).time())).await;
        second.sees(&in_ukrainian.talk_booked_title());
        assert!(talks.talks_of(world, two).await.len() == 1);
        // A second tap on the own time, late or double, changes nothing.
        first.taps_path(&talks.take(world, one, time).await).await;
        first.sees(&in_turkish.talk_booked_title());
        assert_eq!(talks.talks_of(world, one).await[0].sequence, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_all_times_are_gone_the_teacher_is_asked() {
    on_both_databases(async |world| {
        let talks = Talks::without_times(world, |_| {}).await;
        talks.block(world, talks.school.teacher, TUESDAY, (14, 30), (14, 55), &[Means::Site]).await;
        let (first, one) = talks.parent(world, "pl", talks.school.children[0], 1).await;
        let (second, two) = talks.parent(world, "pl", talks.school.children[1], 1).await;
        let say = world.say("pl");
        first.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        first.sees(&say.talk_booked_title());
        second.taps(&say.talk_choose()).await;
        second.sees(&say.talk_none_title());
        second.sees(&say.talk_none_text());
        second.taps(&say.talk_ask()).await;
        second.taps(&say.talk_ask_time()).await;
        second.sees(&say.talk_asked_text());
        let guardian = sqlx::query_scalar("SELECT guardian_id FROM invitee WHERE id = $1")
            .bind(two)
            .fetch_one(world.store().reader())
            .await
            .unwrap();
        assert!(talks.invitee(world, guardian).await.asked_at.is_some());
        // The first family cannot come after all: the time shows at once.
        first.taps(&say.talk_cancel()).await;
        first.taps(&say.talk_cancel_yes()).await;
        second.taps(&say.talk_choose()).await;
        assert!(second.labels().iter().any(|label| label.contains(&say.talk_time_button(tuesday(14, 30).time()))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wishes_leave_only_the_times_that_suit() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let say = world.say("en");
        let (parent, invitee) = talks.parent(world, "en", talks.school.children[0], 1).await;
        let late = say.talk_wish_from(tuesday(18, 30).time());
        parent.taps(&say.talk_choose()).await;
        parent.taps(&say.talk_wish()).await;
        parent.taps(&late).await;
        parent.taps(&say.talk_wish_show()).await;
        parent.sees(&say.talk_days_wished(2));
        assert!(!parent.has_button(&say.talk_time_button(tuesday(14, 30).time())));
        parent.taps(&say.talk_wish()).await;
        parent.taps(&say.talk_thursday()).await;
        parent.taps(&say.talk_wish_show()).await;
        parent.sees(&say.talk_none_fit_title());
        parent.taps(&say.talk_all_times()).await;
        parent.taps(&say.talk_day_button(TUESDAY, 8)).await;
        parent.sees(&say.talk_evening());
        // Another tap takes a wish away; all of them go at once.
        parent.taps_path(&at(invitee, "w")).await;
        parent.taps(&format!("✅ {late}")).await;
        assert!(parent.has_button(&late));
        parent.taps(&say.talk_wish_clear()).await;
        parent.taps(&say.talk_video()).await;
        parent.taps(&say.talk_wish_show()).await;
        parent.sees(&say.talk_days_wished(3));
        let three = datetime(2026, 12, 3, 14, 55, 0, 0);
        parent.taps_path(&talks.take(world, invitee, three).await).await;
        parent.sees(&say.talk_where_video());
        assert_eq!(talks.talks_of(world, invitee).await[0].means, Means::Video);
        // A feast, a shift, a journey: the day is enough.
        parent.taps_path(&at(invitee, "W")).await;
        parent.taps(&say.talk_wish_without()).await;
        parent.taps(&say.talk_without_day(TUESDAY)).await;
        parent.taps(&say.talk_done()).await;
        parent.taps(&say.talk_wish_show()).await;
        assert!(!parent.reads().contains(&say.talk_times_title(TUESDAY)), "{}", parent.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_is_never_in_two_places() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let other = talks.school.office;
        // Omar teaches 5B for this story, at the same hours.
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("INSERT INTO staff_group (staff_id, group_id) VALUES ($1, $2)")
            .bind(other)
            .bind(talks.school.other_group)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        talks.block(world, other, TUESDAY, (14, 30), (17, 0), &[Means::Site]).await;
        let say = world.say("nl");
        let (parent, amira) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        let guardian = talks.sits(world, &parent, talks.school.children[2], 1).await;
        world.falls_due().await;
        let chidi = talks.invitee(world, guardian).await.id;
        parent.taps_path(&talks.take(world, amira, tuesday(15, 20)).await).await;
        parent.sees(&say.talk_booked_title());
        let clash = {
            let mut tx = world.store().begin_reading().await.unwrap();
            let all = driehoek::conversation::slot::store::of_round(&mut tx, talks.round).await.unwrap();
            tx.roll_back().await.unwrap();
            all.into_iter().find(|slot| slot.staff_id == other && slot.civil == tuesday(15, 20)).unwrap().id
        };
        use driehoek::place::base36;
        parent.taps_path(&format!("g/t/{}/{}", base36(chidi), base36(clash))).await;
        parent.sees(&say.talk_elsewhere("Amira", TUESDAY, tuesday(15, 20).time()));
        assert!(talks.talks_of(world, chidi).await.is_empty());
        parent.taps_path(&at(chidi, "d")).await;
        parent.taps_path(&format!("g/v/{}/2026-12-01/w/0", base36(chidi))).await;
        parent.sees(&say.talk_beside("Amira"));
        // A quarter of an hour after Amira's talk is over, or before it begins.
        assert!(
            parent.has_button(&format!("🧒 {}", say.talk_time_button(tuesday(16, 10).time()))),
            "{:?}",
            parent.labels()
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_with_an_interpreter_takes_longer() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let say = world.say("ar");
        let (parent, invitee) = talks.parent(world, "ar", talks.school.children[0], 1).await;
        let (second, two) = talks.parent(world, "nl", talks.school.children[1], 1).await;
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        parent.taps(&say.talk_interpreter()).await;
        parent.taps(&say.talk_interpreter_phone()).await;
        parent.sees(&say.talk_interpreter_for("العربية"));
        let talk = talks.talks_of(world, invitee).await.remove(0);
        assert_eq!(talk.ends_at - talk.starts_at, 30 * 60);
        assert_eq!(talks.slot(world, tuesday(14, 55)).await.booking, Some(talk.id), "the next slot is taken too");
        parent.taps(&say.talk_done()).await;
        parent.sees(&say.talk_interpreter_requested());
        second.taps_path(&talks.take(world, two, tuesday(14, 55)).await).await;
        second.sees(&world.say("nl").talk_taken_title());
        second.taps_path(&talks.take(world, two, tuesday(15, 20)).await).await;
        // No interpreter needed after all: the second slot is free again.
        parent.taps(&say.talk_interpreter()).await;
        parent.taps(&say.talk_interpreter_none()).await;
        assert!(talks.slot(world, tuesday(14, 55)).await.booking.is_none());
        assert_eq!(world.count("SELECT COUNT(*) FROM interpreter_task").await, 0);
        // Where the next slot is taken the talk stays, and another time is offered.
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 55)).await).await;
        parent.taps(&say.talk_interpreter()).await;
        parent.taps(&say.talk_interpreter_site()).await;
        parent.sees(&say.talk_interpreter_longer());
        assert_eq!(world.calendar.civil(talks.talks_of(world, invitee).await[0].starts_at), tuesday(14, 55));
        let guardian = talks.talks_of(world, invitee).await[0].guardian_id;
        assert_eq!(talks.invitee(world, guardian).await.interpreter, Interpreter::Site);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_familys_talk_looks_like_none() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, invitee) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        let (stranger, _) = talks.parent(world, "nl", talks.school.children[1], 1).await;
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        let before = talks.talks_of(world, invitee).await;
        let take = talks.take(world, invitee, tuesday(15, 20)).await;
        for path in
            ["i", "c", "C", "l", "w", "X", "y", "j", "e"].map(|place| at(invitee, place)).into_iter().chain([take])
        {
            stranger.taps_path(&path).await;
            stranger.sees(&world.say("nl").talk_gone());
        }
        assert_eq!(talks.talks_of(world, invitee).await, before);
    })
    .await;
}
