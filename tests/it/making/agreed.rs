//! Progress by agreement: what a plan says about contact comes as a task, and the parent knows when to expect news.

use driehoek::conversation::plan::choices::{Aim, Named as _, Often, Starts};
use driehoek::conversation::plan::{Agreed, Dates, Goal, Said, store as plans};
use driehoek::reminders::send::WAITS;
use jiff::civil::{date, datetime};

use super::{Staff, in_state};
use crate::console::desk::Desk;
use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};

/// Amira's plan: contact every two weeks, made today.
async fn plan(world: &World, class: &Class, seat: i64) -> i64 {
    plan_with(world, class, seat, Vec::new()).await
}

/// The same with these goals.
async fn plan_with(world: &World, class: &Class, seat: i64, aims: Vec<Said<Aim>>) -> i64 {
    let goals = aims.into_iter().map(|aim| Goal { aim: Some(aim), ..Goal::default() }).collect();
    let now = world.clock.now();
    let dates = Dates { starts_on: date(2026, 11, 23), ends_on: date(2027, 7, 9), look_back_on: date(2027, 1, 11) };
    let agreed = Agreed { often: Some(Often::TwoWeeks), starts: Some(Starts::Both), goals, ..Agreed::default() };
    let new = plans::New {
        child_id: class.school.children[0],
        booking_id: None,
        staff_id: class.school.teacher,
        look_back_at: dates.look_back_at(&world.calendar),
        dates,
        agreed: &agreed,
        parties: &[seat],
        now,
    };
    let mut tx = world.store().begin().await.unwrap();
    let id = plans::make(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Has what was agreed looked at.
async fn looked_at(world: &World) {
    driehoek::reminders::rhythm::due::give_due(&world.app(), world.store()).await.unwrap();
    world.ring();
    world.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_that_was_agreed_comes_as_a_task_with_a_ready_draft() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        plan(world, &class, seat).await;
        parent.taps_path(&format!("n/c/{}", driehoek::place::base36(seat))).await;
        assert!(parent.reads().contains(&say.plan_news_on(date(2026, 12, 7))), "{}", parent.reads());

        world.advance_to(datetime(2026, 12, 4, 10, 0, 0, 0)).await;
        let before = teacher.chat.received();
        looked_at(world).await;
        assert_eq!(teacher.chat.received(), before, "nothing is due yet");
        world.advance_to(datetime(2026, 12, 7, 7, 40, 0, 0)).await;
        looked_at(world).await;
        assert_eq!(teacher.chat.received(), before, "not before work");
        for day in 7..=11 {
            world.advance_to(datetime(2026, 12, day, 10, 0, 0, 0)).await;
            looked_at(world).await;
        }
        assert_eq!(teacher.chat.received(), before + 1, "one line a week");
        assert!(teacher.reads().contains(&say.send_due_line(1)), "{}", teacher.reads());

        teacher.taps(&say.send_due_button(1)).await;
        assert!(teacher.reads().contains("Amira"), "{}", teacher.reads());
        let page = Desk::of(world, class.school.teacher).await.opens("/staff/reminders").await;
        assert!(page.says(&say.send_due_make("Amira")), "{}", page.text);
        teacher.taps(&say.send_due_make("Amira")).await;
        teacher
            .taps_with(&say.from_data("fields-choice-effort").or(say.from_data("field-choice-effort")).unwrap())
            .await;
        teacher.taps_with(&say.from_data("field-choice-reading").unwrap()).await;
        teacher.taps(&say.send_skip()).await;
        teacher.taps(&say.send_now()).await;
        world.advance(WAITS + 1).await;
        assert_eq!(in_state(world, "progress-note", "sent").await, 1);
        teacher.begins().await;
        assert!(!teacher.offers("⏰"), "{:?}", teacher.chat.labels());

        // Two weeks later is a holiday: it is due when school begins again.
        parent.taps_path(&format!("n/c/{}", driehoek::place::base36(seat))).await;
        assert!(parent.reads().contains(&say.plan_news_on(date(2027, 1, 4))), "{}", parent.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_look_back_falls_due_for_the_teacher_too_and_is_done_with_a_tap() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        let plan = plan(world, &class, seat).await;
        world.advance_to(datetime(2027, 1, 11, 16, 31, 0, 0)).await;
        world.falls_due().await;
        assert!(parent.reads().contains(&say.plan_how_title("Amira")), "{}", parent.reads());
        let line = say.send_due_look_back_line("Amira");
        let told = world.telegram.messages(teacher.chat.id).iter().any(|message| message.text.contains(&line));
        assert!(told, "{line}: {}", teacher.reads());
        teacher.taps_with("⏰").await;
        assert!(teacher.offers(&say.send_due_done("Amira")), "{:?}", teacher.chat.labels());
        parent.taps_path(&format!("f/d/{}", driehoek::place::base36(plan))).await;
        assert!(parent.reads().contains(&say.nav_gone()), "{}", parent.reads());
        teacher.taps(&say.send_due_done("Amira")).await;
        assert!(teacher.reads().contains(&say.send_due_noted("Amira")), "{}", teacher.reads());
        assert!(!teacher.offers(&say.send_due_done("Amira")), "{:?}", teacher.chat.labels());
        assert_eq!(world.count("SELECT COUNT(*) FROM plan WHERE looked_back_at IS NOT NULL").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ready_draft_takes_the_goals_of_the_plan_in_turn() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (_parent, seat) = class.parent(world, "nl", amira, 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        let goals = vec![Said::Own("zelf lezen ".repeat(18)), Said::Ready(Aim::Sums)];
        plan_with(world, &class, seat, goals).await;
        let make = format!("f/n/{}", driehoek::place::base36(amira));
        teacher.chat.taps_path(&make).await;
        // The one thing to practise is there; what goes well only the teacher knows.
        teacher
            .taps_with(&say.from_data("fields-choice-effort").or(say.from_data("field-choice-effort")).unwrap())
            .await;
        // No choice says the same as an own goal: the teacher picks one.
        teacher.taps_with(&say.from_data("field-choice-reading").unwrap()).await;
        assert!(teacher.reads().contains("Uit het plan: zelf lezen"), "{}", teacher.reads());
        teacher.taps(&say.send_now()).await;
        world.advance(WAITS + 1).await;
        assert_eq!(in_state(world, "progress-note", "sent").await, 1);
        // Next time it is the other goal, also after one that is longer than the field.
        teacher.chat.taps_path(&make).await;
        let fields: String =
            sqlx::query_scalar("SELECT fields FROM reminder WHERE kind = 'progress-note' AND state = 'draft'")
                .fetch_one(world.store().reader())
                .await
                .unwrap();
        let other = driehoek::language::plain(&say.send_from_plan(&Aim::Sums.name(say)));
        assert!(fields.contains(&other), "{fields}");
        assert!(fields.contains("maths"), "{fields}");
        world.advance(14 * 24 * 3600).await;
    })
    .await;
}
