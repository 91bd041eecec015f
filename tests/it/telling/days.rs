//! Days that a parent told before, and what the rules say about days off: told before sending, and never refused.

use driehoek::messages::store;
use driehoek::place::base36;
use jiff::civil::date;

use super::Tap::{On, Only, Pick};
use super::{TODAY, TOMORROW, Teller};
use crate::answering::stage::Stage;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn what_the_rules_say_is_told_before_sending_and_the_message_goes_all_the_same() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        let say = mother.say();
        mother.fills("leave-request", &[On(TOMORROW), Only(TOMORROW), Pick("religious-feast")]).await;
        mother.parent.sees(&say.message_leave_feast_late());
        mother.sends().await;
        // Thursday 26 November to Friday 18 December: 17 school days.
        mother.chooses("leave-request").await;
        let draft = base36(world.count("SELECT id FROM message WHERE sent_at IS NULL").await);
        mother.parent.taps_path(&format!("x/v/{draft}/0/2026-11-26")).await;
        mother.parent.taps_path(&format!("x/v/{draft}/1/2026-12-18")).await;
        mother.does(Pick("moving")).await;
        mother.parent.taps(&say.message_show()).await;
        mother.parent.sees(&driehoek::language::without_isolates(&say.message_leave_officer(17)));
        assert!(!mother.parent.reads().contains(&say.message_leave_holiday_late()));
        assert_eq!(mother.sends().await.until_day, Some(date(2026, 12, 18)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_tells_about_the_same_day_again_can_change_what_was_told() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let amira = stage.school.children[0];
        let mother = Teller::new(world, stage.parent(world, "en", amira, 1).await, "en");
        let father = Teller::new(world, stage.parent(world, "en", amira, 2).await, "en");
        let say = mother.say();
        let name = mother.label("tell-ill-today-name");
        let told = driehoek::language::without_isolates(&say.message_already("Amira", &name, TODAY));
        let first = mother.tells("ill-today", &[On(TODAY)]).await;
        // Another day is no second time, and another household hears nothing.
        mother.fills("ill-today", &[On(TOMORROW)]).await;
        assert!(!mother.parent.has_button(&say.message_replace()), "{}", mother.parent.reads());
        father.fills("ill-today", &[On(TODAY)]).await;
        assert!(!father.parent.reads().contains(&told) && !father.parent.has_button(&say.message_replace()));
        let draft = world.count("SELECT MAX(id) FROM message WHERE sent_at IS NULL").await;
        father.parent.taps_path(&format!("x/j/{}", base36(draft))).await;
        father.parent.sees(&say.message_sent_title());
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE replaces IS NOT NULL").await, 0);
        // Mother changes: the list of the day has the new one in the place of the old.
        mother.fills("leave-request", &[On(TODAY), On(TOMORROW), Pick("funeral")]).await;
        mother.parent.sees(&told);
        assert!(mother.parent.has_button(&say.message_send()), "and may send both");
        mother.parent.taps(&say.message_replace()).await;
        mother.parent.sees(&say.message_sent_title());
        let second = mother.all().await.pop().unwrap();
        assert_eq!(second.replaces, Some(first.id));
        let mut tx = world.store().begin_reading().await.unwrap();
        let school: i64 = sqlx::query_scalar("SELECT id FROM school").fetch_one(tx.connection()).await.unwrap();
        let day = store::day(&mut tx, school, TODAY).await.unwrap();
        tx.roll_back().await.unwrap();
        let mothers: Vec<i64> = day.iter().filter(|one| one.guardian_id == mother.seat).map(|one| one.id).collect();
        assert_eq!((mothers, day.len()), (vec![second.id], 2));
        // Taken back again: what was told first counts.
        mother.parent.taps_path(&format!("x/q/{}", base36(second.id))).await;
        mother.parent.sees(&driehoek::language::without_isolates(&say.message_counts_again(&name)));
        let stands = "SELECT COUNT(*) FROM message WHERE day IS NOT NULL AND answered_at IS NULL";
        assert_eq!(world.count(stands).await, 2, "of the mother and of the father");
        mother.fills("leave-request", &[On(TODAY), On(TOMORROW), Pick("funeral")]).await;
        mother.parent.taps(&say.message_replace()).await;
        let mut office = crate::console::desk::Desk::of(world, stage.school.office).await;
        let thread = office.opens(&format!("/staff/guardians/{}/messages", mother.seat)).await;
        assert!(thread.says(&world.say("nl").thread_replaces()), "{}", thread.text);
    })
    .await;
}
