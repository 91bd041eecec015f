//! A photo of a letter: passed on by its handle with the child's name, never downloaded, soon forgotten.

use super::Tap::{Pick, Skip};
use super::Teller;
use crate::answering::stage::Stage;
use crate::world::on_both_databases;
use driehoek::messages::withdraw::{Withdrawn, withdraw};

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_goes_to_the_teacher_with_the_childs_name_and_is_forgotten() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let teacher = stage.chat(world, stage.school.teacher).await;
        let head = stage.chat(world, stage.school.head).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        let say = mother.say();
        mother.chooses("do-not-understand-letter").await;
        mother.does(Pick("letter")).await;
        mother.does(Skip).await;
        // Before anything is sent: names can stand on it.
        mother.parent.sees(&say.message_photo_text());
        mother.parent.says("here it is").await;
        mother.parent.sees(&say.message_photo_wanted());
        mother.parent.sends_photo("").await;
        mother.parent.sees(&say.message_preview_title());
        mother.parent.sees(&say.message_photo_kept());
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE photo IS NOT NULL").await, 1);
        let before = head.received();
        mother.sends().await;
        world.falls_due().await;
        let caption = world.say("nl").message_photo_caption("Amira", "4A");
        let got = |id: i64| {
            let photo =
                |message: &driehoek::demo::bot_api::Message| message.rest.contains_key("photo") && message.from_bot;
            let messages = world.telegram.messages(id);
            messages.iter().filter(|message| photo(message)).map(|message| message.text.clone()).collect::<Vec<_>>()
        };
        assert_eq!(got(teacher.id), [driehoek::language::without_isolates(&caption)]);
        assert!(got(head.id).is_empty() && head.received() == before);
        let calls =
            world.telegram.look(|world| world.calls().iter().map(|call| call.method.clone()).collect::<Vec<_>>());
        assert!(!calls.iter().any(|method| method == "getFile"), "the photo was downloaded");
        let photo = world.telegram.look(|world| {
            world.calls().iter().find(|call| call.method == "sendPhoto").map(|call| call.body.clone()).unwrap()
        });
        assert_eq!(photo["protect_content"], true);
        world.falls_due().await;
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE photo IS NOT NULL").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_teacher_can_get_a_photo_none_is_asked_for() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        let say = mother.say();
        mother.chooses("do-not-understand-letter").await;
        mother.does(Pick("app")).await;
        mother.does(Skip).await;
        mother.parent.sees(&say.message_preview_title());
        // Outside of a question a photo is what it was: nothing that can be read.
        mother.parent.sends_photo("").await;
        mother.parent.sees(&say.letter_cannot_read_title());
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE photo IS NOT NULL").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_still_waits_for_its_teacher_when_the_message_seen_by_one_cannot_be_taken_back() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        stage.chat(world, stage.school.teacher).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        mother.chooses("do-not-understand-letter").await;
        mother.does(Pick("letter")).await;
        mother.does(Skip).await;
        mother.parent.sends_photo("").await;
        let photo: String = sqlx::query_scalar("SELECT photo FROM message").fetch_one(world.store().reader()).await.unwrap();
        mother.sends().await;
        world.falls_due().await;
        // A colleague opened it in the console, while the photo still waits for the hours of the teacher.
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE outbox SET state = 'queued', finished_at = NULL, message_id = NULL, due_at = $1 WHERE kind = 'photo'")
            .bind(now + 9 * 3600)
            .execute(tx.connection())
            .await
            .unwrap();
        sqlx::query("UPDATE message SET seen_at = $1, photo = $2").bind(now).bind(photo).execute(tx.connection()).await.unwrap();
        let id: i64 = sqlx::query_scalar("SELECT MAX(id) FROM message").fetch_one(tx.connection()).await.unwrap();
        assert_eq!(withdraw(&mut tx, id, now).await.unwrap(), Withdrawn::Seen);
        tx.commit().await.unwrap();
        let photos = || {
            world.telegram.look(|world| world.calls().iter().filter(|call| call.method == "sendPhoto").count())
        };
        let before = photos();
        world.advance(24 * 3600).await;
        assert_eq!(photos(), before + 1, "it comes all the same");
    })
    .await;
}
