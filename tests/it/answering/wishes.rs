//! What parents ask under reminders comes to the teachers together, once an hour at most, in working hours.

use driehoek::reminders::store::{self as reminders, Noted};
use jiff::civil::datetime;

use super::stage::{Stage, change};
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn what_parents_ask_under_reminders_comes_in_one_message() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let nl = world.say("nl");
        let (anne, office) =
            (stage.chat(world, stage.school.teacher).await, stage.chat(world, stage.school.office).await);
        let (_, amira) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let (_, bram) = stage.parent(world, "en", stage.school.children[1], 1).await;
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let of = driehoek::school::store::find_staff(&mut tx, stage.school.teacher).await.unwrap().unwrap().school_id;
        let kind = "practise-at-home";
        let children = [stage.school.children[0], stage.school.children[1]];
        let reminder =
            reminders::make_draft(&mut tx, of, Some(stage.school.teacher), kind, None, &children, now).await.unwrap();
        tx.commit().await.unwrap();
        for seat in [amira, bram] {
            change(world, "INSERT INTO reminder_to (reminder_id, guardian_id) VALUES ($1, $2)", reminder, seat).await;
        }
        let notes = async |seat, noted| {
            let mut tx = world.store().begin().await.unwrap();
            reminders::note(&mut tx, reminder, seat, noted, world.clock.now()).await.unwrap();
            tx.commit().await.unwrap();
            world.falls_due().await;
        };
        let before = (anne.received(), office.received());
        world.advance_to(datetime(2026, 11, 23, 10, 5, 0, 0)).await;
        notes(amira, Noted::Call).await;
        world.advance_to(datetime(2026, 11, 23, 10, 50, 0, 0)).await;
        notes(bram, Noted::Hard).await;
        notes(bram, Noted::Help).await;
        assert_eq!((anne.received(), office.received()), before, "it waits for the full hour");
        world.advance_to(datetime(2026, 11, 23, 11, 0, 0, 0)).await;
        assert_eq!((anne.received(), office.received()), (before.0 + 1, before.1));
        for line in [nl.thread_wish_call("Amira"), nl.thread_wish_hard("Bram"), nl.thread_wish_help("Bram")] {
            anne.sees(&driehoek::language::without_isolates(&line));
        }
        // What is asked in the evening comes at the beginning of the work, and nothing comes twice.
        world.advance_to(datetime(2026, 11, 23, 19, 0, 0, 0)).await;
        notes(bram, Noted::Call).await;
        world.advance_to(datetime(2026, 11, 24, 7, 59, 0, 0)).await;
        assert_eq!(anne.received(), before.0 + 1);
        world.advance_to(datetime(2026, 11, 24, 8, 0, 0, 0)).await;
        assert_eq!(anne.received(), before.0 + 2);
        assert!(!anne.reads().contains("Amira"), "{}", anne.reads());
        world.advance_to(datetime(2026, 11, 26, 8, 0, 0, 0)).await;
        assert_eq!(anne.received(), before.0 + 2);
    })
    .await;
}
