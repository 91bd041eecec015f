//! Who reads what, in the chat and in the console: only those whom the audience of a message names.

use axum::http::StatusCode;
use driehoek::place::base36;

use super::HOMEWORK;
use super::stage::{Stage, change, reply};
use crate::console::desk::Desk;
use crate::world::on_both_databases;

type Row = (&'static str, &'static [(&'static str, &'static str)], [bool; 5]);

/// A kind, its fields, and who reads it: the teacher of the class, the duo, a teacher of another class, office, head.
const TABLE: &[Row] = &[
    ("homework-question", HOMEWORK, [true, true, false, false, false]),
    ("ill-today", &[("date", "2026-11-23")], [true, true, false, true, false]),
    ("leave-request", &[("dates", "2026-11-26/2026-11-27"), ("reason", "wedding")], [false, false, false, true, true]),
    ("payment-question", &[("about", "trip"), ("wish", "cannot-pay")], [false, false, false, true, false]),
    ("safety-signal", &[("what", "at-home")], [false, false, false, false, true]),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_seen_and_answered_by_its_readers_and_does_not_exist_for_others() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let foreign = Stage::named(world, "Het Kompas").await;
        let nl = world.say("nl");
        // A teacher of another class.
        change(
            world,
            "INSERT INTO staff (id, school_id, name, role, created_at)
             SELECT $2, school_id, 'Carla', 'teacher', 1 FROM staff WHERE id = $1",
            stage.school.teacher,
            77,
        )
        .await;
        change(world, "INSERT INTO staff_group (staff_id, group_id) VALUES ($1, $2)", 77, stage.school.other_group)
            .await;
        let people = [stage.school.teacher, stage.duo, 77, stage.school.office, stage.school.head];
        let mut chats = Vec::new();
        for staff in people {
            chats.push(stage.chat(world, staff).await);
        }
        let stranger = foreign.chat(world, foreign.school.head).await;
        let (parent, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let thread = format!("/staff/guardians/{seat}/messages");
        for (kind, fields, wanted) in TABLE {
            let before: Vec<usize> = chats.iter().map(|chat| chat.received()).collect();
            let id = stage.tells(world, seat, kind, fields).await;
            let name = world.app().tells.find(kind).unwrap().name(nl);
            for (at, chat) in chats.iter().enumerate() {
                let case = format!("{kind} for number {at}");
                assert_eq!(chat.received() > before[at], wanted[at], "pushed: {case}");
                let title = nl.thread_about("Amira", "4A");
                for path in ["m", "w", "s"] {
                    chat.taps_path(&format!("y/{path}/{}", base36(id))).await;
                    let opened = chat.reads().contains(&driehoek::language::without_isolates(&title));
                    assert_eq!(opened, wanted[at], "{path}: {case}: {}", chat.reads());
                }
                let mut desk = Desk::of(world, people[at]).await;
                assert_eq!(
                    desk.opens("/staff/messages").await.says(&name),
                    wanted[at] && *kind != "ill-today",
                    "{case}"
                );
                let page = desk.opens(&thread).await;
                let there = page.says(&format!("id=\"m{id}\""));
                assert_eq!(there, wanted[at], "console: {case}");
            }
            for path in ["m", "w", "s", "r"] {
                stranger
                    .taps_path(
                        &format!("y/{path}/{}/talk", base36(id))
                            .replace("/talk", if path == "r" { "/talk" } else { "" }),
                    )
                    .await;
                assert!(!stranger.reads().contains("Amira"), "{}", stranger.reads());
                parent.taps_path(&format!("y/m/{}", base36(id))).await;
                assert!(parent.reads().contains(&world.say("en").nav_gone()), "a parent is no reader");
            }
        }
        // Nobody answers what is not theirs, whatever a browser sends.
        let id = stage.tells(world, seat, "payment-question", TABLE[3].1).await.to_string();
        for staff in [stage.school.teacher, 77, stage.school.head, foreign.school.office] {
            let form = [("message", id.as_str()), ("reply", "call"), ("do", "send")];
            Desk::of(world, staff).await.sends(&format!("{thread}/answer"), &form).await;
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE author = 'school'").await, 0);
        let mut other = Desk::of(world, 77).await;
        assert_eq!(other.opens(&thread).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_contact_person_reads_what_is_for_the_contact_person_about_any_child() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        change(world, "UPDATE staff SET contact_at = 1 WHERE id = $1 AND $2 = 0", stage.duo, 0).await;
        let contact = stage.chat(world, stage.duo).await;
        // Chidi is in 5B, which the contact person does not teach.
        let (_, seat) = stage.parent(world, "en", stage.school.children[2], 1).await;
        let complaint = [("about", "treatment")];
        stage.tells(world, seat, "complaint-start", &complaint).await;
        contact.sees(&world.say("nl").thread_about("Chidi", "5B"));
        let mut desk = Desk::of(world, stage.duo).await;
        let thread = format!("/staff/guardians/{seat}/messages");
        assert_eq!(desk.opens(&thread).await.status, StatusCode::OK);
        stage.tells(world, seat, "homework-question", HOMEWORK).await;
        assert_eq!(desk.opens(&thread).await.text.matches("<section class=\"card\" id=\"m").count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_who_leaves_takes_no_message_along() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let (nl, en) = (world.say("nl"), world.say("en"));
        let (anne, bert) = (stage.chat(world, stage.school.teacher).await, stage.chat(world, stage.duo).await);
        let head = stage.chat(world, stage.school.head).await;
        let (parent, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        // After work, so that it still waits for the morning.
        world.advance_to(jiff::civil::datetime(2026, 11, 23, 18, 0, 0, 0)).await;
        stage.tells(world, seat, "homework-question", HOMEWORK).await;
        stage.tells(world, seat, "ill-today", &[("date", "2026-11-24")]).await;
        let left = "UPDATE staff SET deactivated_at = 1 WHERE id = $1 AND $2 = 0";
        change(world, left, stage.school.teacher, 0).await;
        let before = (anne.received(), bert.received(), head.received());
        world.advance_to(jiff::civil::datetime(2026, 11, 24, 8, 0, 0, 0)).await;
        assert_eq!((anne.received(), bert.received(), head.received()), (before.0, before.1 + 1, before.2));
        assert!(Desk::of(world, stage.school.office).await.opens("/staff/messages").await.says("Amira"));
        // The last one leaves as well: now the head reads what was for the teachers, and answers.
        change(world, left, stage.duo, 0).await;
        let id = stage.tells(world, seat, "homework-question", HOMEWORK).await;
        head.sees(&nl.thread_about("Amira", "4A"));
        assert_eq!((anne.received(), bert.received()), (before.0, before.1 + 1));
        head.taps_path(&format!("y/r/{}/talk", base36(id))).await;
        world.falls_due().await;
        parent.sees(&reply(world, "en", "talk"));
        anne.taps_path(&format!("y/m/{}", base36(id))).await;
        assert!(anne.reads().contains(&nl.nav_gone()) || anne.reads().contains(&en.nav_gone()), "{}", anne.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_hides_an_address_is_not_answered_how_the_other_parent_gets_everything() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let office = stage.chat(world, stage.school.office).await;
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        for (what, offered) in [("second-parent", true), ("address-hidden", false)] {
            let id = stage.tells(world, seat, "household-info", &[("what", what)]).await;
            office.taps_path(&format!("y/m/{}", base36(id))).await;
            assert!(office.has_button(&reply(world, "nl", "appointment")), "{what}");
            assert_eq!(office.has_button(&reply(world, "nl", "how-to-link")), offered, "{what}");
        }
    })
    .await;
}
