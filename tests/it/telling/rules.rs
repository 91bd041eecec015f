//! What a parent is told around a message: ill before and after the hour, leave, who may fetch, complaints, safety, and
//! the glossary before the teacher.

use driehoek::messages::store;
use driehoek::messages::{Audience, Urgency};
use jiff::civil::{date, datetime};

use super::Tap::{On, Pick, Write};
use super::{TODAY, TOMORROW, Teller, school_has};
use crate::answering::stage::Stage;
use crate::world::{World, on_both_databases};

async fn mother<'w>(world: &'w World, stage: &Stage) -> Teller<'w> {
    Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en")
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_schools_hour_a_parent_of_an_ill_child_is_told_to_call() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        school_has(world, "UPDATE school SET absence_phone = '020 5551234'").await;
        let mother = mother(world, &stage).await;
        let say = mother.say();
        // Ten o'clock is after a quarter past eight.
        mother.fills("ill-today", &[On(TODAY)]).await;
        mother.parent.sees(&say.message_call_now());
        mother.parent.sees("020 5551234");
        let message = mother.sends().await;
        mother.parent.sees(&say.message_call_now());
        assert_eq!((message.day, message.until_day), (Some(TODAY), Some(TODAY)));
        // For tomorrow there is time.
        mother.parent.taps(&say.message_ill_again()).await;
        mother.parent.sees(&say.message_preview_title());
        assert!(!mother.parent.reads().contains(&say.message_call_now()), "{}", mother.parent.reads());
        assert_eq!(mother.sends().await.day, Some(TOMORROW));
        // The next morning, before the hour.
        world.advance_to(datetime(2026, 11, 25, 7, 30, 0, 0)).await;
        mother.chooses("ill-today").await;
        mother.parent.taps(&say.message_today(date(2026, 11, 25))).await;
        mother.parent.taps(&say.message_show()).await;
        mother.parent.sees("020 5551234");
        assert!(!mother.parent.reads().contains(&say.message_call_now()), "{}", mother.parent.reads());
        mother.sends().await;
        // And better.
        mother.parent.taps(&say.message_ill_better()).await;
        mother.parent.taps(&say.message_tomorrow(date(2026, 11, 26))).await;
        let better = mother.sends().await;
        let dutch = "Amira is beter en komt weer naar school: donderdag 26 november (26-11).";
        assert_eq!(mother.said("nl", &better).await, dutch);
        let mut tx = world.store().begin_reading().await.unwrap();
        let school: i64 = sqlx::query_scalar("SELECT id FROM school").fetch_one(tx.connection()).await.unwrap();
        let ill = store::day(&mut tx, school, date(2026, 11, 25)).await.unwrap();
        assert_eq!(ill.len(), 1);
        tx.roll_back().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn leave_begins_with_the_rules_and_is_no_permission() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = mother(world, &stage).await;
        let say = mother.say();
        let rules = mother.label("tell-first-leave");
        mother.parent.taps_path("m").await;
        mother.parent.taps(&say.message_tell()).await;
        mother.parent.taps(&mother.label("tell-menu-absent")).await;
        mother.parent.taps(&mother.label("tell-leave-request-name")).await;
        mother.parent.sees(&rules);
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 0, "reading the rules makes no draft");
        let days = [On(date(2026, 11, 25)), On(date(2026, 11, 26))];
        mother.fills("leave-request", &[days[0], days[1], Pick("religious-feast")]).await;
        mother.parent.sees("You do not have to wait for permission.");
        mother.parent.sees(&mother.label("tell-note-leave-feast"));
        let feast = mother.sends().await;
        mother.parent.sees("You do not have to wait for permission.");
        assert!(mother.said("nl", &feast).await.starts_with("Melding: Amira is vrij voor een religieuze feestdag"));
        assert_eq!(feast.audience, [Audience::Office, Audience::Head]);
        mother.fills("leave-request", &[days[0], days[1], Pick("seasonal-work")]).await;
        mother.parent.sees("Wait for permission. Do not book yet.");
        mother.parent.sees(&mother.label("tell-note-leave-season"));
        assert!(!mother.parent.reads().contains(&mother.label("tell-note-leave-feast")));
        // Another reason is told in own words, and does not go without them.
        mother.chooses("leave-request").await;
        for tap in [days[0], days[1], Pick("other"), Pick("yes")] {
            mother.does(tap).await;
        }
        mother.parent.sees(&say.message_write_required());
        assert!(!mother.parent.has_button(&say.message_skip()) && !mother.parent.has_button(&say.message_show()));
        mother.does(Write("My brother comes home from far away.")).await;
        mother.parent.sees(&say.message_preview_title());
        // Who only wants to know the rules asks for them.
        mother.parent.taps_path(&format!("x/n/{}/leave-question", driehoek::place::base36(mother.seat))).await;
        mother.parent.taps(&say.message_show()).await;
        let asked = mother.sends().await;
        let dutch = "Ik heb een vraag over verlof voor Amira. Kunt u mij de regels uitleggen?";
        assert_eq!(mother.said("nl", &asked).await, dutch);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_fetch_the_child_sends_nobody_else_to_fetch_it() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        school_has(world, "UPDATE school SET phone = '020 5550000'").await;
        let mother = mother(world, &stage).await;
        let say = mother.say();
        let fetched = [On(TODAY), Write("oom Karim")];
        mother.fills("picked-up-by-someone-else", &fetched).await;
        school_has(world, "UPDATE guardian SET no_fetching_at = 1").await;
        // Also a draft from before does not go.
        mother.parent.taps(&say.message_send()).await;
        mother.parent.sees(&say.message_fetching_title());
        mother.parent.sees("020 5550000");
        let place = format!("x/b/{}/picked-up-by-someone-else", driehoek::place::base36(mother.seat));
        mother.parent.taps_path(&place).await;
        mother.parent.sees(&say.message_fetching_title());
        assert!(mother.all().await.is_empty());
        mother.tells("ill-today", &[On(TODAY)]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn complaints_and_what_is_unsafe_show_the_steps_and_the_numbers_first() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        school_has(
            world,
            "UPDATE school SET help_numbers = 'GGD 020 555 9999', complaint_route = 'Eerst mevrouw Smit, kamer 3.'",
        )
        .await;
        let mother = mother(world, &stage).await;
        let seat = driehoek::place::base36(mother.seat);
        mother.parent.taps_path(&format!("x/b/{seat}/complaint-start")).await;
        mother.parent.sees(&mother.label("tell-first-complaint"));
        mother.parent.sees("Eerst mevrouw Smit, kamer 3.");
        let complaint = mother.tells("complaint-start", &[Pick("teacher")]).await;
        assert_eq!(complaint.audience, [Audience::Contact, Audience::Head], "never the teacher");
        mother.parent.taps_path(&format!("x/b/{seat}/safety-signal")).await;
        for number in ["112", "0800 2000", "GGD 020 555 9999"] {
            mother.parent.sees(number);
        }
        let unsafe_ = mother.tells("safety-signal", &[Pick("at-home")]).await;
        mother.parent.sees("0800 2000");
        assert_eq!(unsafe_.urgency(&mother.app.tells), Urgency::Emergency);
        assert_eq!(unsafe_.audience, [Audience::Head, Audience::Contact]);
        // Bullied and hurt: the numbers, and the contact person if the parent wants it.
        let hurt = [Pick("today"), Pick("class"), Pick("yes"), Pick("yes")];
        mother.fills("being-bullied", &hurt).await;
        mother.parent.sees("0800 2000");
        let hurt = mother.sends().await;
        assert_eq!(hurt.audience, [Audience::Teacher, Audience::Contact]);
        let money = mother.tells("materials-missing", &[Pick("bag"), Pick("money")]).await;
        assert_eq!(money.audience, [Audience::Teacher, Audience::Head]);
        mother.fills("payment-question", &[Pick("camp"), Pick("pay-later")]).await;
        mother.parent.sees("Your child may always come.");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_glossary_answers_first_and_the_teacher_only_when_that_is_not_enough() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = mother(world, &stage).await;
        let say = mother.say();
        mother.chooses("word-not-understood").await;
        mother.does(Write("studiedag")).await;
        mother.parent.sees(&say.message_known_title("studiedag"));
        mother.parent.taps(&say.message_known_enough()).await;
        mother.parent.sees(&say.message_dropped());
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 0);
        mother.chooses("word-not-understood").await;
        mother.does(Write("studiedag")).await;
        mother.parent.taps(&say.message_known_ask()).await;
        mother.parent.sees(&say.message_preview_title());
        mother.sends().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_evening_a_parent_is_told_when_the_school_reads_and_until_when_it_answers() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = mother(world, &stage).await;
        let say = mother.say();
        mother.tells("homework-question", &[Pick("maths")]).await;
        mother.parent.sees(&say.message_sent_open(date(2026, 11, 25)));
        let eight = jiff::civil::time(8, 0, 0, 0);
        assert!(!mother.parent.reads().contains(&say.message_sent_later(TOMORROW, eight)));
        world.advance_to(datetime(2026, 11, 27, 20, 0, 0, 0)).await;
        mother.tells("homework-question", &[Pick("maths")]).await;
        mother.parent.sees(&say.message_sent_later(date(2026, 11, 30), eight));
        mother.parent.sees(&say.message_sent_open(date(2026, 12, 1)));
    })
    .await;
}
