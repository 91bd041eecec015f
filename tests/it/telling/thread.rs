//! Own words, the thread of a seat, taking back, answering back, and a restart in the middle.

use driehoek::messages::{Audience, store};
use driehoek::place::base36;
use driehoek::school::store as schools;

use super::Tap::{Pick, Write};
use super::Teller;
use crate::answering::stage::Stage;
use crate::world::{World, on_both_databases};

async fn mother<'w>(world: &'w World, stage: &Stage, tag: &'static str) -> Teller<'w> {
    Teller::new(world, stage.parent(world, tag, stage.school.children[0], 1).await, tag)
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_go_as_they_are_with_their_language_and_no_longer_than_they_may_be() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = mother(world, &stage, "ar").await;
        let say = mother.say();
        mother.chooses("general-message").await;
        let long = "م".repeat(301);
        mother.does(Write(Box::leak(long.into_boxed_str()))).await;
        mother.parent.sees(&say.message_shorter());
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE own_words IS NOT NULL").await, 0);
        // The waiting goes on.
        mother.does(Write("شكراً على كل شيء")).await;
        mother.parent.sees(&say.message_preview_title());
        mother.parent.sees("شكراً على كل شيء");
        let message = mother.sends().await;
        assert_eq!(message.own_words.as_deref(), Some("شكراً على كل شيء"));
        assert_eq!(message.language.as_deref(), Some("ar"));
        let dutch = world.say("nl");
        let label = driehoek::messages::label(dutch, &world.catalogue, &message);
        assert!(label.contains("Arabisch") && label.contains("niet door school vertaald"), "{label}");
        // Words in no question are read as a letter, as ever.
        mother.parent.says("studiedag").await;
        assert_eq!(mother.all().await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_taken_back_until_the_school_has_seen_it() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = mother(world, &stage, "en").await;
        let say = mother.say();
        let list = |mother: &Teller<'_>| format!("x/t/{}/0", base36(mother.seat));
        let first = mother.tells("homework-question", &[Pick("maths")]).await;
        mother.parent.taps(&say.message_mine()).await;
        mother.parent.sees(&say.message_thread_title("Amira"));
        mother.parent.taps_path(&format!("x/r/{}", base36(first.id))).await;
        mother.parent.sees(&say.message_line_not_seen());
        mother.parent.taps(&say.message_withdraw()).await;
        mother.parent.sees(&say.message_withdrawn());
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 0);
        mother.parent.taps_path(&list(&mother)).await;
        mother.parent.sees(&say.message_thread_none());
        let second = mother.tells("homework-question", &[Pick("maths")]).await;
        let mut tx = world.store().begin().await.unwrap();
        store::seen(&mut tx, second.id, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        mother.parent.taps_path(&format!("x/r/{}", base36(second.id))).await;
        assert!(!mother.parent.has_button(&say.message_withdraw()));
        // The button of a message from before.
        mother.parent.taps_path(&format!("x/q/{}", base36(second.id))).await;
        mother.parent.sees(&say.message_too_late());
        assert_eq!(mother.all().await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_is_read_in_the_own_language_and_answered_to_those_who_read_the_question() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = mother(world, &stage, "en").await;
        let say = mother.say();
        let complaint = mother.tells("complaint-start", &[Pick("costs")]).await;
        let mut tx = world.store().begin().await.unwrap();
        let head = schools::find_staff(&mut tx, stage.school.head).await.unwrap().unwrap();
        let now = world.clock.now();
        store::answer(&mut tx, &head, &complaint, "call-within-days", None, now).await.unwrap();
        let own = Some(("Op de studiedag hebben wij tijd voor u.", "nl"));
        let words = store::answer(&mut tx, &head, &complaint, "own-words", own, now).await.unwrap();
        tx.commit().await.unwrap();
        mother.parent.taps_path(&format!("x/r/{}", base36(complaint.id))).await;
        mother.parent.sees("We will call you within a few days.");
        mother.parent.sees("Hanna Smit");
        mother.parent.sees("Op de studiedag hebben wij tijd voor u.");
        mother.parent.sees(&say.message_answer_own("Dutch"));
        // Its school words are explained, and lead back.
        mother.parent.taps("studiedag").await;
        mother.parent.taps(&say.nav_back()).await;
        mother.parent.sees("Op de studiedag hebben wij tijd voor u.");
        mother.parent.taps(&say.message_answer_back()).await;
        mother.does(Pick("agreed")).await;
        mother.parent.taps(&say.message_show()).await;
        let back = mother.sends().await;
        assert_eq!((back.kind.as_str(), back.answers), ("answer-back", Some(words)));
        assert_eq!(back.audience, [Audience::Contact, Audience::Head], "the teacher reads nothing of a complaint");
        mother.parent.taps_path(&format!("x/r/{}", base36(back.id))).await;
        mother.parent.sees(&say.message_you_wrote());
        mother.parent.sees("That is fine.");
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE author = 'school' AND seen_at IS NULL").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_in_the_middle_of_a_draft_loses_nothing() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let (parent, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let id = parent.id;
        let app = world.app();
        {
            let mother = Teller { parent, seat, tag: "en", app };
            mother.chooses("homework-question").await;
            mother.does(Pick("maths")).await;
            mother.does(Pick("too-hard")).await;
        }
        world.restart().await;
        let mother = Teller::new(world, (world.parent_with_number(id), seat), "en");
        let say = mother.say();
        // The question for own words still waits.
        mother.does(Write("He cries over it.")).await;
        mother.parent.sees(&say.message_preview_title());
        mother.parent.taps_path("m").await;
        world.settle().await;
        // And the draft is found again.
        mother.parent.taps_path(&format!("x/t/{}/0", base36(seat))).await;
        mother.parent.taps(&say.message_thread_draft(&mother.label("tell-homework-question-name"))).await;
        let message = mother.sends().await;
        assert_eq!(message.own_words.as_deref(), Some("He cries over it."));
        assert!(mother.said("nl", &message).await.contains("Het is te moeilijk."));
        // The second tap on "send" finds it sent.
        mother.parent.taps_path(&format!("x/y/{}", base36(message.id))).await;
        mother.parent.sees(&say.message_line_not_seen());
        assert_eq!(mother.all().await.len(), 1);
    })
    .await;
}
