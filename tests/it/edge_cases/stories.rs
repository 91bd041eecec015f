//! The edge cases that stand in no other file, as short stories.

use driehoek::conversation::booking::{State, store as bookings};
use driehoek::conversation::household::store::{self as households, Notes};
use driehoek::conversation::invitee::store as invitees;
use driehoek::conversation::round::{Rules, store as rounds};
use driehoek::conversation::{Along, Asked, Means};
use driehoek::place::base36;
use driehoek::school::guardians::store as guardians;
use driehoek::store::next_id;
use jiff::civil::{Date, date, datetime};

use crate::console::desk::Desk;
use crate::crowd::offences;
use crate::joining::{letters, scan};
use crate::talks::{THURSDAY, TUESDAY, Talks, at, tuesday};
use crate::world::{World, on_both_databases};

/// One more child in a group.
async fn child(world: &World, group: i64, first_name: &str, last_name: &str) -> i64 {
    let id = next_id(world.clock.now(), 1);
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(
        "INSERT INTO child (id, school_id, first_name, last_name, year_group, group_id, created_at)
         SELECT $1, school_id, $2, $3, 4, id, $4 FROM school_group WHERE id = $5",
    )
    .bind(id)
    .bind(first_name)
    .bind(last_name)
    .bind(world.clock.now())
    .bind(group)
    .execute(tx.connection())
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

/// A colleague teaches this group as well.
async fn teaches(world: &World, staff: i64, group: i64) {
    let mut tx = world.store().begin().await.unwrap();
    let sql = sqlx::query("INSERT INTO staff_group (staff_id, group_id) VALUES ($1, $2)").bind(staff).bind(group);
    sql.execute(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_that_comes_later_is_invited_as_soon_as_a_parent_sits_there() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        world.advance_to(datetime(2026, 11, 25, 10, 0, 0, 0)).await;
        let new = child(world, talks.school.group, "Noor", "Bakker").await;
        let (parent, invitee) = talks.parent(world, "nl", new, 1).await;
        parent.sees(&world.say("nl").talk_title_start("Noor"));
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        parent.sees(&world.say("nl").talk_booked_title());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twins_get_two_talks_next_to_each_other() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, one) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        let twin = child(world, talks.school.group, "Amin", "Haddad").await;
        let seat = talks.sits(world, &parent, twin, 1).await;
        world.falls_due().await;
        let other = talks.invitee(world, seat).await.id;
        let say = world.say("nl");
        parent.taps_path(&talks.take(world, one, tuesday(15, 20)).await).await;
        parent.taps_path(&format!("g/v/{}/{TUESDAY}/w/0", base36(other))).await;
        parent.sees(&say.talk_beside("Amira"));
        for (time, next_to) in [(tuesday(14, 55), true), (tuesday(15, 45), true), (tuesday(16, 35), false)] {
            let label = say.talk_time_button(time.time());
            let label = if next_to { format!("🧒 {label}") } else { label };
            assert!(parent.has_button(&label), "{label} in {:?}", parent.labels());
        }
        parent.taps_path(&talks.take(world, other, tuesday(15, 45)).await).await;
        parent.sees(&say.talk_booked_title());
        assert_eq!(talks.talks_of(world, one).await.len() + talks.talks_of(world, other).await.len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_children_are_never_talked_about_at_one_time() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (group, other, head) = (talks.school.group, talks.school.other_group, talks.school.head);
        teaches(world, head, other).await;
        let there = talks.block(world, head, TUESDAY, (14, 40), (16, 0), &[Means::Site]).await;
        let (parent, amira) = talks.parent(world, "tr", talks.school.children[0], 1).await;
        let mut all = vec![amira];
        for child in [child(world, group, "Amin", "Haddad").await, talks.school.children[2]] {
            let seat = talks.sits(world, &parent, child, 1).await;
            all.push(talks.invitee(world, seat).await.id);
        }
        let say = world.say("tr");
        parent.taps_path(&talks.take(world, all[0], tuesday(14, 30)).await).await;
        parent.taps_path(&talks.take(world, all[1], tuesday(14, 55)).await).await;
        // 14:40 and 15:05 lie across both; 15:30 does not.
        for slot in &there {
            parent.taps_path(&format!("g/t/{}/{}", base36(all[2]), base36(slot.id))).await;
            if slot.civil < tuesday(15, 15) {
                assert!(parent.reads().contains(&say.talk_child_line(TUESDAY, tuesday(14, 30).time())));
                assert!(talks.talks_of(world, all[2]).await.is_empty(), "{}", slot.civil);
            } else {
                break;
            }
        }
        assert_eq!(world.calendar.civil(talks.talks_of(world, all[2]).await[0].starts_at), tuesday(15, 30));
        assert_eq!(offences(world.store()).await, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_children_with_one_first_name_are_not_mixed_up() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let namesake = child(world, talks.school.group, "Amira", "Yilmaz").await;
        let (first, one) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        let (second, other) = talks.parent(world, "nl", namesake, 1).await;
        let say = world.say("nl");
        first.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        second.taps_path(&at(other, "i")).await;
        second.sees(&say.talk_title_start("Amira"));
        assert!(!second.reads().contains(&say.talk_when(TUESDAY, tuesday(14, 30).time())), "{}", second.reads());
        second.taps_path(&talks.take(world, one, tuesday(15, 20)).await).await;
        second.sees(&say.talk_gone());
        second.taps_path(&talks.take(world, other, tuesday(15, 20)).await).await;
        second.sees(&say.talk_booked_title());
        let mut office = Desk::of(world, talks.school.office).await;
        let page = office.opens(&format!("/staff/groups/{}/talks", talks.school.group)).await;
        assert!(page.says("Amira Haddad") && page.says("Amira Yilmaz"), "{}", page.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_parents_without_contact_have_a_talk_each() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let amira = talks.school.children[0];
        let (mother, one) = talks.parent(world, "uk", amira, 1).await;
        let (father, other) = talks.parent(world, "pl", amira, 2).await;
        mother.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        let heard = father.received();
        father.taps_path(&at(other, "i")).await;
        let hour = world.say("pl").talk_when(TUESDAY, tuesday(14, 30).time());
        assert!(!father.reads().contains(&hour), "{}", father.reads());
        father.taps_path(&talks.take(world, other, tuesday(15, 20)).await).await;
        father.sees(&world.say("pl").talk_booked_title());
        mother.taps_path(&at(one, "C")).await;
        mother.sees(&world.say("uk").talk_cancelled_title());
        father.taps_path(&at(other, "i")).await;
        father.sees(&world.say("pl").talk_when(TUESDAY, tuesday(15, 20).time()));
        assert_eq!(talks.talks_of(world, other).await[0].state, State::Booked);
        assert_eq!(father.received(), heard, "nobody told him anything: {:?}", father.history());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_whom_the_school_may_not_inform_finds_no_talk() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, invitee) = talks.parent(world, "en", talks.school.children[0], 1).await;
        let mut tx = world.store().begin().await.unwrap();
        let seat = invitees::find(&mut tx, invitee).await.unwrap().unwrap().guardian_id;
        let notes = Notes { no_information: true, ..Notes::default() };
        households::set_notes(&mut tx, seat, notes, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        for path in [at(invitee, "i"), at(invitee, "d"), talks.take(world, invitee, tuesday(14, 30)).await] {
            parent.taps_path(&path).await;
            parent.sees(&world.say("en").talk_gone());
        }
        assert!(talks.talks_of(world, invitee).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_carer_books_like_a_parent() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let letter = letters(world, "De Regenboog", talks.school.children[0]).await.remove(0);
        let (carer, say) = (world.parent_in("nl").await, world.say("nl"));
        carer.says(&scan(&letter)).await;
        carer.taps(&say.join_yes()).await;
        carer.taps(&say.join_other()).await;
        world.falls_due().await;
        carer.sees(&say.talk_title_start("Amira"));
        carer.taps(&say.talk_choose()).await;
        carer.taps(&say.talk_day_button(TUESDAY, 8)).await;
        carer.taps(&say.talk_time_button(tuesday(14, 30).time())).await;
        carer.taps(&say.talk_who()).await;
        carer.taps(&say.talk_guest_carer()).await;
        carer.taps(&say.talk_done()).await;
        carer.sees(&say.talk_who_come(&say.talk_guest_carer()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_who_teaches_the_class_talks_with_the_colleague() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (anne, hanna, group) = (talks.school.teacher, talks.school.head, talks.school.group);
        teaches(world, hanna, group).await;
        talks.block(world, hanna, TUESDAY, (14, 40), (16, 0), &[Means::Site]).await;
        let (parent, invitee) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1")
            .bind(anne)
            .bind(parent.id)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let say = world.say("nl");
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        assert!(talks.talks_of(world, invitee).await.is_empty(), "nobody talks with themselves");
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 40)).await).await;
        parent.sees(&say.talk_with("Hanna Smit"));
        // Meanwhile she holds no talk herself: who wants that time reads that it is taken.
        let (other, bram) = talks.parent(world, "nl", talks.school.children[1], 1).await;
        for time in [tuesday(14, 30), tuesday(14, 55)] {
            other.taps_path(&talks.take(world, bram, time).await).await;
            other.sees(&say.talk_taken_title());
            assert!(!other.labels().iter().any(|label| label.contains("14:30")), "{:?}", other.labels());
        }
        other.taps_path(&talks.take(world, bram, tuesday(15, 20)).await).await;
        other.sees(&say.talk_with("Anne de Vries"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_language_keeps_the_place_in_the_talk() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, _) = talks.parent(world, "ar", talks.school.children[0], 1).await;
        let (arabic, english) = (world.say("ar"), world.say("en"));
        parent.taps(&arabic.talk_choose()).await;
        parent.taps(&arabic.talk_day_button(TUESDAY, 8)).await;
        parent.taps(&arabic.nav_language()).await;
        parent.taps(&english.language_name()).await;
        parent.sees(&english.talk_times_title(TUESDAY));
        parent.taps(&english.talk_time_button(tuesday(14, 30).time())).await;
        parent.sees(&english.talk_booked_title());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_letter_brings_the_talk_to_the_new_phone() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (before, invitee) = talks.parent(world, "tr", talks.school.children[0], 1).await;
        before.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        let talk = talks.talks_of(world, invitee).await;
        let mut tx = world.store().begin().await.unwrap();
        guardians::unlink(&mut tx, talk[0].guardian_id, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        let letter = letters(world, "De Regenboog", talks.school.children[0]).await.remove(0);
        let (after, say) = (world.parent_in("tr").await, world.say("tr"));
        after.says(&scan(&letter)).await;
        after.taps(&say.join_yes()).await;
        after.taps(&say.join_mother()).await;
        after.taps_path(&at(invitee, "i")).await;
        after.sees(&say.talk_when(TUESDAY, tuesday(14, 30).time()));
        assert_eq!(talks.talks_of(world, invitee).await, talk, "the same talk");
        before.taps_path(&at(invitee, "i")).await;
        before.sees(&say.talk_gone());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_that_needs_longer_gets_longer() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, invitee) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        let mut tx = world.store().begin().await.unwrap();
        let mut longer = invitees::find(&mut tx, invitee).await.unwrap().unwrap();
        longer.extra_minutes = 25;
        invitees::save(&mut tx, &longer).await.unwrap();
        tx.commit().await.unwrap();
        parent.taps_path(&at(invitee, "i")).await;
        parent.sees(&world.say("nl").talk_minutes(45));
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        let talk = talks.talks_of(world, invitee).await.remove(0);
        assert_eq!(talk.ends_at - talk.starts_at, 45 * 60);
        assert_eq!(talks.slot(world, tuesday(14, 55)).await.booking, Some(talk.id));
        assert_eq!(talks.slot(world, tuesday(15, 20)).await.booking, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wants_another_teacher_says_so_in_a_tap() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, invitee) = talks.parent(world, "pl", talks.school.children[0], 1).await;
        let say = world.say("pl");
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        let seat = talks.talks_of(world, invitee).await[0].guardian_id;
        parent.taps(&say.talk_ask()).await;
        parent.taps(&say.talk_ask_teacher()).await;
        parent.sees(&say.talk_asked_title());
        assert_eq!(talks.invitee(world, seat).await.asked_why, Some(Asked::Teacher));
        parent.taps_path(&format!("g/p/{}/i/phone", base36(invitee))).await;
        parent.taps_path(&at(invitee, "q")).await;
        parent.taps(&say.talk_ask_interpreter()).await;
        parent.sees(&say.talk_asked_title());
        assert_eq!(talks.invitee(world, seat).await.asked_why, Some(Asked::Interpreter));
        assert_eq!(talks.talks_of(world, invitee).await[0].state, State::Booked, "the talk stays");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_that_does_not_want_to_come_is_talked_about_together() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (parent, invitee) = talks.parent(world, "en", talks.school.children[0], 1).await;
        let say = world.say("en");
        parent.taps_path(&talks.take(world, invitee, tuesday(14, 30)).await).await;
        parent.taps(&say.talk_who()).await;
        parent.taps(&say.talk_along_unsure()).await;
        parent.sees(&say.talk_along_together());
        let seat = talks.talks_of(world, invitee).await[0].guardian_id;
        assert_eq!(talks.invitee(world, seat).await.child, Some(Along::Unsure));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn groep_8_reads_of_its_evening_and_a_young_child_may_stay_at_home() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let (group, other) = (talks.school.group, talks.school.other_group);
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE child SET year_group = CASE WHEN group_id = $1 THEN 8 ELSE 1 END")
            .bind(group)
            .execute(tx.connection())
            .await
            .unwrap();
        rounds::set_groups(&mut tx, talks.round, &[(group, Along::Yes), (other, Along::No)]).await.unwrap();
        tx.commit().await.unwrap();
        let say = world.say("nl");
        let (old, _) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        old.sees(&say.talk_groep_8());
        old.sees(&say.talk_child_along("Amira"));
        let (young, _) = talks.parent(world, "nl", talks.school.children[2], 1).await;
        young.sees(&say.talk_child_home("Chidi"));
        assert!(!young.reads().contains(&say.talk_groep_8()), "{}", young.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_after_the_clocks_change_is_at_its_hour() {
    on_both_databases(async |world| {
        world.advance_to(datetime(2027, 10, 27, 10, 0, 0, 0)).await;
        let closes = world.calendar.instant(datetime(2027, 11, 2, 8, 0, 0, 0));
        let talks = Talks::without_times(world, |rules: &mut Rules| rules.closes_at = closes).await;
        let day: Date = date(2027, 11, 3);
        talks.block(world, talks.school.teacher, day, (14, 30), (16, 0), &[Means::Site]).await;
        let (parent, invitee) = talks.parent(world, "nl", talks.school.children[0], 1).await;
        let time = day.at(14, 30, 0, 0);
        parent.taps_path(&talks.take(world, invitee, time).await).await;
        parent.sees(&world.say("nl").talk_when(day, time.time()));
        parent.taps(&world.say("nl").talk_file()).await;
        assert!(parent.files()[0].1.contains("DTSTART;TZID=Europe/Amsterdam:20271103T143000"), "{:?}", parent.files());
        let starts = talks.talks_of(world, invitee).await[0].starts_at;
        // Sunday 31 October has 25 hours.
        let before = world.calendar.instant(datetime(2027, 10, 27, 14, 30, 0, 0));
        assert_eq!(starts - before, 7 * 24 * 3600 + 3600);
        let heard = parent.received();
        world.advance_to(day.at(12, 35, 0, 0)).await;
        assert!(parent.received() > heard, "it is reminded of");
        parent.sees(&world.say("nl").talk_when(day, time.time()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_two_teachers_each_time_has_a_name() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        teaches(world, talks.school.head, talks.school.group).await;
        talks.block(world, talks.school.head, date(2026, 12, 2), (15, 0), (15, 30), &[Means::Site]).await;
        let (parent, invitee) = talks.parent(world, "uk", talks.school.children[0], 1).await;
        let say = world.say("uk");
        for (day, time, name) in [
            (TUESDAY, tuesday(14, 30), "Anne de Vries"),
            (date(2026, 12, 2), datetime(2026, 12, 2, 15, 0, 0, 0), "Hanna Smit"),
            (THURSDAY, THURSDAY.at(14, 55, 0, 0), "Anne de Vries"),
        ] {
            parent.taps_path(&format!("g/v/{}/{day}/w/0", base36(invitee))).await;
            let label = say.talk_time_with(time.time(), name);
            assert!(parent.labels().iter().any(|known| known.ends_with(&label)), "{label} in {:?}", parent.labels());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_schools_in_one_bot_stay_apart() {
    on_both_databases(async |world| {
        let here = Talks::new(world).await;
        let there = Talks::at(world, "De Horizon", |rules| rules.minutes = 15).await;
        there.block(world, there.school.teacher, TUESDAY, (14, 30), (16, 0), &[Means::Site]).await;
        let (parent, one) = here.parent(world, "nl", here.school.children[0], 1).await;
        let seat = there.sits(world, &parent, there.school.children[1], 1).await;
        world.falls_due().await;
        let other = there.invitee(world, seat).await.id;
        let say = world.say("nl");
        parent.taps_path(&here.take(world, one, tuesday(14, 30)).await).await;
        parent.sees("De Regenboog");
        parent.taps_path(&there.take(world, other, tuesday(14, 30)).await).await;
        parent.sees(&say.talk_elsewhere("Amira", TUESDAY, tuesday(14, 30).time()));
        parent.taps_path(&there.take(world, other, tuesday(15, 10)).await).await;
        parent.sees("De Horizon");
        assert!(!parent.reads().contains("De Regenboog"), "{}", parent.reads());
        let mut tx = world.store().begin_reading().await.unwrap();
        let talk = bookings::open_of_invitee(&mut tx, other).await.unwrap().unwrap();
        tx.roll_back().await.unwrap();
        assert_eq!(talk.ends_at - talk.starts_at, 15 * 60, "each school has its own rules");
        let mut office = Desk::of(world, here.school.office).await;
        let page = office.opens(&format!("/staff/groups/{}/talks", there.school.group)).await;
        assert!(!page.status.is_success(), "no school sees another one's talks");
    })
    .await;
}
