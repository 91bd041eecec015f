//! What was sent is taken back or corrected.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_disappears_from_every_chat_and_what_waits_does_not_come() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, _] = class.school.children;
        let (mother, _) = class.parent(world, "nl", amira, 1).await;
        let (father, fathers) = class.parent(world, "en", amira, 2).await;
        let (unlinked, unlinkeds) = class.parent(world, "nl", bram, 1).await;
        unlinked.blocks().await;
        // The father's week is full: for him it waits for Friday.
        for words in ["een", "twee"] {
            class.tells(world, "well-done-today", &note(words), &[amira]).await;
        }
        let before = mother.history().len();
        assert_eq!(father.history().len(), before);
        let id = class.tells(world, "class-split-substitute", &class_split(), &[]).await;
        let bundled = class.tells(world, "well-done-today", &note("drie"), &[amira]).await;
        assert_eq!(mother.history().len(), before + 1);
        let result = class.recalls(world, id).await;
        let expected = TakenBack { deleted: 2, on_paper: vec![unlinkeds], ..TakenBack::default() };
        assert_eq!(result, expected);
        assert_eq!((mother.history().len(), father.history().len()), (before, before), "it is gone");
        assert_eq!(class.recalls(world, id).await, TakenBack::default(), "a second time changes nothing");
        let result = class.recalls(world, bundled).await;
        assert_eq!(result, TakenBack { waiting_dropped: 2, ..TakenBack::default() });
        until_all_is_said(world).await;
        assert_eq!(holding(&mother, "drie"), 0);
        assert_eq!(class.to(world, bundled, fathers).await.given_at, None);
        assert_eq!(class.reminder(world, id).await.state, State::TakenBack);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_two_days_a_message_that_was_taken_back_says_so() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, _) = class.parent(world, "nl", amira, 1).await;
        let id = class.tells(world, "well-done-today", &note("samen"), &[amira]).await;
        let message = parent.last().unwrap().message_id;
        world.advance(3 * DAY).await;
        let result = class.recalls(world, id).await;
        assert_eq!(result, TakenBack { replaced: 1, ..TakenBack::default() });
        let say = world.say("nl");
        assert!(parent.message(message).text.contains(&say.remind_taken_back()), "{}", parent.message(message).text);
        assert_eq!(holding(&parent, "samen"), 0);
        // Too old by Telegram's clock alone: the same comes of it.
        let id = class.tells(world, "well-done-today", &note("lezen"), &[amira]).await;
        let message = parent.last().unwrap().message_id;
        let app = world.app();
        let mut tx = world.store().begin().await.unwrap();
        send::take_back(&mut tx, &app, id, world.clock.now()).await.unwrap();
        world.clock.advance(3 * DAY);
        tx.commit().await.unwrap();
        world.falls_due().await;
        assert!(parent.message(message).text.contains(&say.remind_taken_back()), "{}", parent.message(message).text);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_together_the_one_that_was_taken_back_leaves_the_message() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, _) = class.parent(world, "nl", amira, 1).await;
        for words in ["een", "twee"] {
            class.tells(world, "well-done-today", &note(words), &[amira]).await;
        }
        let wrong = class.tells(world, "bring-tomorrow", &bring(date(2026, 12, 3), "bos"), &[amira]).await;
        let right = class.tells(world, "well-done-today", &note("drie"), &[amira]).await;
        world.advance_to(datetime(2026, 11, 27, 16, 0, 0, 0)).await;
        let message = parent.last().unwrap().message_id;
        let say = world.say("nl");
        let name = world.app().blocks.find("bring-tomorrow").unwrap().name(say);
        parent.sees(&name);
        assert_eq!(class.recalls(world, wrong).await, TakenBack { replaced: 1, ..TakenBack::default() });
        assert!(!parent.message(message).text.contains(&name), "{}", parent.message(message).text);
        assert!(parent.message(message).text.contains("drie"));
        class.recalls(world, right).await;
        assert!(parent.message(message).text.contains(&say.remind_taken_back()));
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_changes_what_was_sent_and_tells_whose_day_changes() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, seat) = class.parent(world, "nl", amira, 1).await;
        let thursday = bring(date(2026, 11, 26), "bos");
        let id = class.tells(world, "bring-tomorrow", &thursday, &[amira]).await;
        let message = parent.last().unwrap().message_id;
        let mut tx = world.store().begin().await.unwrap();
        reminders::note(&mut tx, id, seat, reminders::Noted::Understood, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        // Another word: the message changes where it stands.
        let result = class.mends(world, id, &bring(date(2026, 11, 26), "strand")).await;
        assert_eq!(result, Corrected { edited: 1, ..Corrected::default() });
        let say = world.say("nl");
        let text = parent.message(message).text;
        assert!(text.contains("strand") && text.contains(&say.remind_corrected()), "{text}");
        assert_eq!(class.to(world, id, seat).await.understood_at, None);
        let before = parent.history().len();
        // Another day: besides, it is told anew.
        let result = class.mends(world, id, &bring(date(2026, 11, 27), "strand")).await;
        assert_eq!(result, Corrected { edited: 1, told_anew: 1, ..Corrected::default() });
        assert_eq!(parent.history().len(), before + 1);
        let friday = say.full_date(date(2026, 11, 27));
        parent.sees(&friday);
        assert!(parent.message(message).text.contains(&friday));
        assert_eq!(class.reminder(world, id).await.before, Some(bring(date(2026, 11, 26), "strand")));
        // Taken back after all: both are gone.
        assert_eq!(class.recalls(world, id).await.deleted, 2);
        assert_eq!(parent.history().len(), before - 1);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_comes_with_the_new_values_and_in_time_for_the_new_day() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, seat) = class.parent(world, "nl", amira, 1).await;
        for words in ["een", "twee"] {
            class.tells(world, "well-done-today", &note(words), &[amira]).await;
        }
        let id = class.tells(world, "bring-tomorrow", &bring(date(2026, 12, 3), "bos"), &[amira]).await;
        assert_eq!(class.way(world, id, seat).await, Some(Way::Bundle));
        let result = class.mends(world, id, &bring(date(2026, 12, 4), "strand")).await;
        assert_eq!(result, Corrected { waiting: 1, ..Corrected::default() });
        assert_eq!(class.way(world, id, seat).await, Some(Way::Bundle));
        // Now it is about this Thursday: Friday is too late.
        class.mends(world, id, &bring(date(2026, 11, 26), "duin")).await;
        assert_eq!((holding(&parent, "duin"), holding(&parent, "bos")), (1, 0));
        until_all_is_said(world).await;
        assert_eq!(holding(&parent, "duin"), 1);
    })
    .await;
}
