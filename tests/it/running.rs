//! While a round goes on: the school helps families to a talk, a teacher falls ill, moves an evening, runs late; no time
//! is given twice, and each family is told once, in its own language.

mod in_the_chat;
mod stage;

use driehoek::conversation::Interpreter;
use driehoek::conversation::booking::{Booking, State, store as bookings};
use driehoek::conversation::invitee::{Invitee, store as invitees};
use jiff::civil::{DateTime, date, datetime, time};

use crate::console::desk::{Desk, Page};
use crate::world::{Parent, World, on_both_databases};
use stage::{Stage, tuesday};

/// Sends a form and opens the page that it leads to.
async fn sends(desk: &mut Desk, path: &str, fields: &[(&str, &str)]) -> Page {
    let sent = desk.sends(path, fields).await;
    assert!(sent.status.is_redirection(), "{path}: {} {}", sent.status, sent.text);
    let to = sent.leads_to().to_owned();
    desk.opens(&to).await
}

fn hours(world: &World, talk: &Option<Booking>) -> Option<DateTime> {
    talk.as_ref().map(|talk| world.calendar.civil(talk.starts_at))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_books_for_a_family_without_telegram_and_prints_the_card() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let invitee = stage.invited(world, amira, 1, Some("en"), None).await;
        let mut office = Desk::of(world, stage.school.office).await;
        let say = world.say("nl");
        let group = office.opens(&format!("/staff/groups/{}/talks", stage.school.group)).await;
        assert!(group.says(&say.talks_is_paper()) && group.says("Amira Haddad"), "{}", group.text);
        let card = |seat: i64| format!("{}/card?round={}&seat={seat}", stage.child_page(amira), stage.round.id);
        let none = office.opens(&card(invitee.guardian_id)).await;
        assert!(none.status.is_redirection(), "without a talk there is no card");
        let back = none.leads_to().to_owned();
        assert!(office.opens(&back).await.says(&say.talks_no_card()), "{back}");

        let slot = stage.slot(world, tuesday(15, 25)).await;
        let page = office.opens(&stage.child_page(amira)).await;
        assert!(page.says(&format!("<option value=\"{}\">15:25–15:45 Anne de Vries", slot.id)), "{}", page.text);
        let (seat, slot) = (invitee.guardian_id.to_string(), slot.id.to_string());
        let fields = [("seat", seat.as_str()), ("slot", &slot), ("means", "site"), ("how", "book")];
        let page = sends(&mut office, &format!("{}/book", stage.child_page(amira)), &fields).await;
        assert!(page.says("Afgesproken: dinsdag 24 november (24-11), 15:25 uur"), "{}", page.text);
        let other = stage.invited(world, amira, 2, None, None).await;
        let others = office.opens(&card(other.guardian_id)).await;
        assert!(others.status.is_redirection(), "the card of one parent is not for the other");
        let card = office.opens(&card(invitee.guardian_id)).await;
        for words in ["Afspraak op school", "Appointment at school", "15:25", "🕞", "lokaal 4A", "Anne de Vries"] {
            assert!(card.says(words), "{words} is missing in {}", card.text);
        }
        assert!(card.says("Amira") && !card.says("Haddad"), "first names only");
        assert!(!card.text.contains("style="));

        // Bram has no letter yet: the first seat is made with the booking.
        let free = stage.slot(world, tuesday(16, 40)).await.id.to_string();
        let fields = [("seat", "0"), ("slot", free.as_str()), ("means", "phone"), ("how", "book")];
        let page = sends(&mut office, &format!("{}/book", stage.child_page(bram)), &fields).await;
        assert!(page.says("16:40 uur"), "{}", page.text);
        let print = office.opens(&format!("{}/print", stage.schedule())).await;
        assert!(print.says("Amira, 4A") && !print.says("Haddad"), "{}", print.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposed_time_waits_for_a_yes_or_for_another_choice() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let (first, one) = stage.parent(world, "tr", amira, 1).await;
        let (second, other) = stage.parent(world, "nl", bram, 1).await;
        let mut teacher = Desk::of(world, stage.school.teacher).await;
        for (child, invitee, at) in [(amira, &one, tuesday(15, 0)), (bram, &other, tuesday(15, 25))] {
            let (seat, slot) = (invitee.guardian_id.to_string(), stage.slot(world, at).await.id.to_string());
            let fields = [("seat", seat.as_str()), ("slot", &slot), ("means", "site"), ("how", "propose")];
            let page = sends(&mut teacher, &format!("{}/book", stage.child_page(child)), &fields).await;
            assert!(page.says(&world.say("nl").talks_state_proposed()), "{}", page.text);
        }
        world.ring();
        world.settle().await;
        let say = world.say("tr");
        assert!(first.reads().contains(&say.talk_proposed_title("Amira")), "{}", first.reads());
        first.taps(&say.talk_accept()).await;
        assert_eq!(stage.talk(world, &one).await.unwrap().state, State::Booked);

        let say = world.say("nl");
        assert!(second.reads().contains(&say.talk_proposed_title("Bram")), "{}", second.reads());
        second.taps(&say.talk_other_time()).await;
        let label = second.labels().into_iter().find(|label| label.contains("16:15")).expect("another time");
        second.taps(&label).await;
        let talk = stage.talk(world, &other).await;
        assert_eq!(hours(world, &talk), Some(tuesday(16, 15)));
        assert_eq!(talk.unwrap().state, State::Booked);
        assert_eq!(stage.slot(world, tuesday(15, 25)).await.booking, None, "the time that was held is free");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_second_hears_just_taken_and_sees_what_is_free() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let (_, one) = stage.parent(world, "nl", amira, 1).await;
        let other = stage.invited(world, bram, 1, None, None).await;
        stage.books(world, &one, tuesday(15, 0)).await;
        let mut office = Desk::of(world, stage.school.office).await;
        let slot = stage.slot(world, tuesday(15, 0)).await.id.to_string();
        let seat = other.guardian_id.to_string();
        let fields = [("seat", seat.as_str()), ("slot", &slot), ("means", "site"), ("how", "book")];
        let page = sends(&mut office, &format!("{}/book", stage.child_page(bram)), &fields).await;
        assert!(page.says(&world.say("nl").talks_just_taken()), "{}", page.text);
        assert!(!page.says(&format!("value=\"{slot}\"")) && page.says("15:25–15:45"), "{}", page.text);
        assert_eq!(stage.talk(world, &other).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_desks_at_one_moment_give_one_time_once() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let one = stage.invited(world, amira, 1, None, None).await;
        let other = stage.invited(world, bram, 1, None, None).await;
        let mut desks = (Desk::of(world, stage.school.teacher).await, Desk::of(world, stage.school.office).await);
        for at in [tuesday(15, 0), tuesday(15, 50), tuesday(16, 40)] {
            let slot = stage.slot(world, at).await.id.to_string();
            let seats = (one.guardian_id.to_string(), other.guardian_id.to_string());
            let fields = |seat: &'_ str| {
                [("seat", seat.to_owned()), ("slot", slot.clone()), ("means", "site".into()), ("how", "book".into())]
            };
            let (first, second) = (fields(&seats.0), fields(&seats.1));
            let first: Vec<(&str, &str)> = first.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let second: Vec<(&str, &str)> = second.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let paths = [amira, bram].map(|child| format!("{}/book", stage.child_page(child)));
            let answers = tokio::join!(desks.0.sends(&paths[0], &first), desks.1.sends(&paths[1], &second));
            assert!(answers.0.status.is_redirection() && answers.1.status.is_redirection());
            let has = [stage.talk(world, &one).await, stage.talk(world, &other).await];
            let here = has.iter().filter(|talk| hours(world, talk) == Some(at)).count();
            assert_eq!(here, 1, "{at}: {has:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ill_teacher_keeps_the_order_and_each_family_hears_it_once_in_its_language() {
    on_both_databases(async |world| {
        let stage = Stage::closing_in(world, 10 * 3600).await;
        stage.block(world, date(2026, 11, 26), time(15, 0, 0, 0), time(17, 0, 0, 0)).await;
        let [amira, bram, _] = stage.school.children;
        let (dutch, first) = stage.parent(world, "nl", bram, 1).await;
        let (english, second) = stage.parent(world, "en", bram, 2).await;
        let (turkish, third) = stage.parent(world, "tr", amira, 1).await;
        let paper = stage.invited(world, amira, 2, None, None).await;
        let mut tx = world.store().begin().await.unwrap();
        let third = Invitee { interpreter: Interpreter::Phone, ..third };
        invitees::save(&mut tx, &third).await.unwrap();
        tx.commit().await.unwrap();
        stage.books(world, &first, tuesday(15, 0)).await;
        stage.books(world, &second, tuesday(15, 25)).await;
        stage.books(world, &third, tuesday(15, 50)).await;
        stage.books(world, &paper, tuesday(16, 40)).await;
        world.advance_to(tuesday(9, 0)).await;
        let parents = [dutch, english, turkish];
        let before = parents.map(|parent| parent.received());

        let mut teacher = Desk::of(world, stage.school.teacher).await;
        let ill = format!("{}/ill", stage.schedule());
        let form = teacher.opens(&ill).await;
        assert!(form.says("2026-11-26"), "the day with free times is offered: {}", form.text);
        let preview = teacher.opens(&format!("{ill}?day=2026-11-24&instead=free&to=2026-11-26")).await;
        assert!(preview.says("Bram Jansen") && preview.says("donderdag 26 november"), "{}", preview.text);
        assert!(preview.says(&world.say("nl").talks_told_call()), "the paper family is called: {}", preview.text);
        world.ring();
        world.settle().await;
        assert_eq!(parents.map(|parent| parent.received()), before, "a look changes nothing");
        assert_eq!(hours(world, &stage.talk(world, &first).await), Some(tuesday(15, 0)));

        let fields = [("day", "2026-11-24"), ("instead", "free"), ("to", "2026-11-26")];
        for _ in 0..2 {
            sends(&mut teacher, &ill, &fields).await;
            world.ring();
            world.settle().await;
        }
        let thursday = |hour, minute| Some(datetime(2026, 11, 26, hour, minute, 0, 0));
        let mut now = Vec::new();
        for invitee in [&third, &first, &second, &paper] {
            let talk = stage.talk(world, invitee).await;
            assert_eq!(talk.as_ref().map(|talk| talk.state), Some(State::Proposed));
            now.push(hours(world, &talk));
        }
        // The family with an interpreter first, in two slots; then as they were.
        assert_eq!(now, [thursday(15, 0), thursday(15, 50), thursday(16, 15), thursday(16, 40)]);
        for (at, (parent, tag)) in parents.iter().zip(["nl", "en", "tr"]).enumerate() {
            assert_eq!(parent.received(), before[at] + 1, "{tag} hears it once: {}", parent.reads());
            assert!(parent.reads().contains(&world.say(tag).talk_why_ill()), "{}", parent.reads());
        }
        let blocked = "SELECT COUNT(*) FROM slot WHERE state = 'blocked' AND civil LIKE '2026-11-24%'";
        assert_eq!(world.count(blocked).await, 5, "nobody takes a time of today");
        let reopened = sends(&mut teacher, &format!("{}/reopen", stage.schedule()), &[("day", "2026-11-24")]).await;
        assert!(reopened.says(&world.say("nl").talks_reopened(5)), "{}", reopened.text);

        dutch.taps(&world.say("nl").talk_accept()).await;
        assert_eq!(stage.talk(world, &first).await.unwrap().state, State::Booked);
        // The round is closed for others by now; who was moved still chooses.
        english.taps(&world.say("en").talk_other_time()).await;
        let label = english.labels().into_iter().find(|label| label.contains("15:25")).expect("a free time");
        english.taps(&label).await;
        assert_eq!(hours(world, &stage.talk(world, &second).await), Some(tuesday(15, 25)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_evening_goes_to_another_day_in_the_same_order_with_the_same_gaps() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let (polish, one) = stage.parent(world, "pl", amira, 1).await;
        let (dutch, other) = stage.parent(world, "nl", bram, 1).await;
        stage.books(world, &one, tuesday(15, 0)).await;
        stage.books(world, &other, tuesday(15, 50)).await;
        let mut teacher = Desk::of(world, stage.school.teacher).await;
        let (order, block) = (format!("{}/move", stage.schedule()), stage.block.to_string());
        let preview = teacher.opens(&format!("{order}?block={block}&to=2026-11-25&from=18:30")).await;
        assert!(preview.says("18:30") && preview.says("19:20"), "{}", preview.text);
        let before = [polish, dutch].map(|parent| parent.received());
        let nl = world.say("nl");
        for (to, from, why) in [
            ("2026-11-28", "15:00", nl.round_wrong_closed_day()),
            ("2026-11-25", "03:00", nl.round_wrong_night()),
            ("2026-12-21", "15:00", nl.round_wrong_window(stage.round.rules.first_day, stage.round.rules.last_day)),
            ("9999-12-31", "15:00", nl.talks_not_understood()),
        ] {
            let fields = [("block", block.as_str()), ("to", to), ("from", from)];
            let page = sends(&mut teacher, &order, &fields).await;
            assert!(page.says(&why), "{to} {from}: {}", page.text);
        }
        let saturday = teacher.opens(&format!("{order}?block={block}&to=2026-11-28&from=15:00&anyway=yes")).await;
        assert!(saturday.says("28 november") && saturday.says("name=\"anyway\" value=\"yes\""), "{}", saturday.text);
        let fields = [("block", block.as_str()), ("to", "2026-11-25"), ("from", "18:30")];
        for _ in 0..2 {
            sends(&mut teacher, &order, &fields).await;
            world.ring();
            world.settle().await;
        }
        let wednesday = |hour, minute| Some(datetime(2026, 11, 25, hour, minute, 0, 0));
        assert_eq!(hours(world, &stage.talk(world, &one).await), wednesday(18, 30));
        assert_eq!(hours(world, &stage.talk(world, &other).await), wednesday(19, 20));
        assert_eq!([polish, dutch].map(|parent| parent.received()), before.map(|count| count + 1));
        assert!(polish.reads().contains(&world.say("pl").talk_why_moved()), "{}", polish.reads());
        dutch.taps(&world.say("nl").talk_accept()).await;
        assert_eq!(stage.talk(world, &other).await.unwrap().state, State::Booked, "one tap");
        let free = "SELECT COUNT(*) FROM slot WHERE state = 'open' AND civil LIKE '2026-11-24%'";
        assert_eq!(world.count(free).await, 0, "nobody books the old evening");
        let fields = [("block", block.as_str()), ("to", "2026-11-25"), ("from", "23:50")];
        let page = sends(&mut teacher, &order, &fields).await;
        assert!(page.says(&world.say("nl").talks_done_nobody()), "{}", page.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_minutes_late_is_told_to_the_next_three_families_once() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let mut parents = Vec::new();
        for (child, seat, at) in [
            (amira, 1, tuesday(15, 0)),
            (amira, 2, tuesday(15, 25)),
            (bram, 1, tuesday(15, 50)),
            (bram, 2, tuesday(16, 15)),
        ] {
            let (parent, invitee) = stage.parent(world, "nl", child, seat).await;
            stage.books(world, &invitee, at).await;
            parents.push(parent);
        }
        world.advance_to(tuesday(14, 55)).await;
        let received = || parents.iter().map(Parent::received).collect::<Vec<_>>();
        let before = received();
        let mut teacher = Desk::of(world, stage.school.teacher).await;
        let late = format!("{}/late", stage.schedule());
        let preview = teacher.opens(&format!("{late}?minutes=10")).await;
        assert!(preview.says("15:50") && !preview.says("16:15"), "{}", preview.text);
        for _ in 0..2 {
            sends(&mut teacher, &late, &[("minutes", "10")]).await;
            world.ring();
            world.settle().await;
        }
        let more: Vec<usize> = received().iter().zip(&before).map(|(now, before)| now - before).collect();
        assert_eq!(more, [1, 1, 1, 0]);
        assert!(parents[0].reads().contains(&world.say("nl").talk_late_title(10)), "{}", parents[0].reads());
        sends(&mut teacher, &late, &[("minutes", "0")]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM booking WHERE late_minutes IS NOT NULL").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_interpreter_the_talk_is_offered_another_time_and_not_called_off() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, ..] = stage.school.children;
        let (parent, invitee) = stage.parent(world, "en", amira, 1).await;
        let mut office = Desk::of(world, stage.school.office).await;
        let seat = invitee.guardian_id.to_string();
        let needs = [("seat", seat.as_str()), ("interpreter", "phone"), ("language", "Tigrinya"), ("extra", "0")];
        sends(&mut office, &format!("{}/needs", stage.child_page(amira)), &needs).await;
        let talk = stage.books(world, &invitee, tuesday(15, 0)).await;
        assert_eq!(talk.ends_at - talk.starts_at, 30 * 60, "an interpreter takes time");
        let list = office.opens("/staff/interpreters").await;
        assert!(list.says("Tigrinya") && list.says("Amira Haddad"), "{}", list.text);
        let stranger = driehoek::school::Role::Teacher;
        let mut tx = world.store().begin().await.unwrap();
        let stranger = driehoek::school::store::make_staff(&mut tx, stage.round.school_id, "Bo", stranger, 1).await;
        tx.commit().await.unwrap();
        let list = Desk::of(world, stranger.unwrap()).await.opens("/staff/interpreters").await;
        assert!(list.status.is_success() && !list.says("Amira"), "another teacher sees the own groups only");

        let received = parent.received();
        let id = talk.id.to_string();
        for _ in 0..2 {
            let fields = [("talk", id.as_str()), ("state", "impossible"), ("who", "bureau belde af")];
            sends(&mut office, &format!("/staff/children/{amira}/interpreter"), &fields).await;
            world.ring();
            world.settle().await;
        }
        let say = world.say("en");
        assert_eq!(parent.received(), received + 1);
        assert!(parent.reads().contains(&say.talk_interpreter_impossible()), "{}", parent.reads());
        assert!(!parent.reads().contains("bureau"), "the school's note stays at school");
        assert_eq!(stage.talk(world, &invitee).await.unwrap().state, State::Booked, "not called off");
        parent.taps(&say.talk_other_time()).await;
        assert!(parent.labels().iter().any(|label| label.contains("15:50")), "{:?}", parent.labels());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_second_time_that_nobody_came_the_teacher_calls() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, ..] = stage.school.children;
        let (_, invitee) = stage.parent(world, "nl", amira, 1).await;
        let mut teacher = Desk::of(world, stage.school.teacher).await;
        let group = format!("/staff/groups/{}/talks", stage.school.group);
        let say = world.say("nl");
        for (at, called) in [(tuesday(15, 0), false), (tuesday(15, 25), true)] {
            let talk = stage.books(world, &invitee, at).await;
            let mut tx = world.store().begin().await.unwrap();
            bookings::set_state(&mut tx, talk.id, State::NoShow, world.clock.now()).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(teacher.opens(&group).await.says(&say.talks_call()), called);
            assert_eq!(teacher.opens(&stage.child_page(amira)).await.says(&say.talks_call()), called);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_that_leaves_the_school_leaves_its_time_to_others() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, ..] = stage.school.children;
        let (_, invitee) = stage.parent(world, "nl", amira, 1).await;
        stage.books(world, &invitee, tuesday(15, 0)).await;
        let mut office = Desk::of(world, stage.school.office).await;
        sends(&mut office, &format!("/staff/children/{amira}/archive"), &[]).await;
        assert_eq!(stage.talk(world, &invitee).await, None);
        assert_eq!(stage.slot(world, tuesday(15, 0)).await.booking, None);
        let left = "SELECT COUNT(*) FROM booking WHERE state <> 'cancelled' OR remind_at IS NOT NULL";
        assert_eq!(world.count(left).await, 0, "no reminder of a talk that is not there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_is_never_in_two_places_and_a_time_that_is_called_off_is_free_again() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        // A colleague of the same class has times in the same hours.
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("INSERT INTO staff_group (staff_id, group_id) VALUES ($1, $2)")
            .bind(stage.school.head)
            .bind(stage.school.group)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        stage.block_of(world, stage.school.head, date(2026, 11, 24), time(15, 0, 0, 0), time(16, 0, 0, 0)).await;
        let (parent, one) = stage.parent(world, "en", amira, 1).await;
        let sibling = stage.invited(world, bram, 1, None, Some(parent.id)).await;
        let mut office = Desk::of(world, stage.school.office).await;
        let slots = stage.slots(world).await;
        let of = |staff: i64| slots.iter().find(|slot| slot.staff_id == staff && slot.civil == tuesday(15, 0)).unwrap();
        let (hers, his) = (of(stage.school.teacher).id.to_string(), of(stage.school.head).id.to_string());
        let seats = (one.guardian_id.to_string(), sibling.guardian_id.to_string());
        let form = |seat, slot| [("seat", seat), ("slot", slot), ("means", "site"), ("how", "book")];
        let path = |child| format!("{}/book", stage.child_page(child));
        sends(&mut office, &path(amira), &form(seats.0.as_str(), hers.as_str())).await;
        let page = sends(&mut office, &path(bram), &form(seats.1.as_str(), his.as_str())).await;
        assert!(page.says(&world.say("nl").talks_elsewhere()), "{}", page.text);
        assert_eq!(stage.talk(world, &sibling).await, None);

        world.settle().await;
        let (received, talk) = (parent.received(), stage.talk(world, &one).await.unwrap().id.to_string());
        let cancel = format!("{}/cancel", stage.child_page(amira));
        for _ in 0..2 {
            sends(&mut office, &cancel, &[("talk", talk.as_str()), ("why", "ill")]).await;
            world.ring();
            world.settle().await;
        }
        assert_eq!(parent.received(), received + 1, "told once: {}", parent.reads());
        assert!(parent.reads().contains(&world.say("en").talk_why_ill()), "{}", parent.reads());
        let page = office.opens(&stage.child_page(bram)).await;
        assert!(page.says(&format!("value=\"{hers}\"")), "the time is free again: {}", page.text);

        let out = format!("{}/leave-out", stage.child_page(bram));
        let page = sends(&mut office, &out, &[("seat", seats.1.as_str()), ("out", "yes")]).await;
        assert!(page.says(&world.say("nl").talks_left_out()), "{}", page.text);
        let page = sends(&mut office, &out, &[("seat", seats.1.as_str()), ("out", "no")]).await;
        assert!(page.says(&world.say("nl").talks_back_in()), "{}", page.text);
    })
    .await;
}
