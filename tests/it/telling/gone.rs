//! Taken back after it went: also from the chats of the school, as long as that can be.

use driehoek::messages::withdraw::{Withdrawn, withdraw};
use driehoek::place::base36;

use super::Tap::Pick;
use super::Teller;
use crate::answering::stage::Stage;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_the_teachers_chat_disappears_there_and_the_parent_is_told() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let teacher = stage.chat(world, stage.school.teacher).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        let say = mother.say();
        let about = world.say("nl").thread_about("Amira", "4A");
        let before = teacher.received();
        let sent = mother.tells("homework-question", &[Pick("maths")]).await;
        world.falls_due().await;
        teacher.sees(&about);
        mother.parent.taps_path(&format!("x/q/{}", base36(sent.id))).await;
        mother.parent.sees(&say.message_deleted());
        assert_eq!(teacher.received(), before, "it is gone from the chat");
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 0);
        // After two days Telegram deletes nothing any more.
        let sent = mother.tells("homework-question", &[Pick("maths")]).await;
        world.falls_due().await;
        world.advance(47 * 3600).await;
        mother.parent.taps_path(&format!("x/q/{}", base36(sent.id))).await;
        mother.parent.sees(&say.message_stays());
        teacher.sees(&about);
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_its_way_is_not_taken_back_in_the_middle() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        stage.chat(world, stage.school.teacher).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        let sent = mother.tells("homework-question", &[Pick("maths")]).await;
        world.falls_due().await;
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE outbox SET state = 'sending', finished_at = NULL WHERE kind = 'message'")
            .execute(tx.connection())
            .await
            .unwrap();
        assert_eq!(withdraw(&mut tx, sent.id, now).await.unwrap(), Withdrawn::OnItsWay);
        tx.roll_back().await.unwrap();
        assert_eq!(mother.all().await.len(), 1);
    })
    .await;
}
