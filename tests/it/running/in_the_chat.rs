//! A teacher's own talks in the chat, and what a teacher is told without asking.

use driehoek::place::base36;
use jiff::civil::datetime;

use super::stage::{Stage, tuesday};
use crate::world::{Parent, World, on_both_databases};

/// The chat of this member of staff.
async fn chat_of<'w>(world: &'w World, staff: i64) -> Parent<'w> {
    let chat = world.parent_in("en").await;
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(
        "UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2), language = 'nl' WHERE id = $1",
    )
    .bind(staff)
    .bind(chat.id)
    .execute(tx.connection())
    .await
    .unwrap();
    tx.commit().await.unwrap();
    chat
}

/// Waits until something new has come, that the service found to be due.
async fn until_told(chat: &Parent<'_>, received: usize) {
    let told = async {
        while chat.received() == received {
            chat.world.ring();
            chat.world.settle().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(60), told).await.expect("nothing comes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_sees_the_own_talks_and_says_that_they_begin_later() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let mut families = Vec::new();
        for (child, seat, at) in [
            (amira, 1, tuesday(15, 0)),
            (amira, 2, tuesday(15, 25)),
            (bram, 1, tuesday(15, 50)),
            (bram, 2, tuesday(16, 15)),
        ] {
            let (parent, invitee) = stage.parent(world, "nl", child, seat).await;
            stage.books(world, &invitee, at).await;
            families.push(parent);
        }
        let (teacher, say) = (chat_of(world, stage.school.teacher).await, world.say("nl"));
        teacher.says("/staff").await;
        teacher.taps(&say.talks_chat_own()).await;
        let talks = teacher.reads();
        assert!(talks.contains("15:00 · Amira") && talks.contains("16:15 · Bram"), "{talks}");
        assert!(!talks.contains("Haddad") && !talks.contains("Jansen"), "first names only: {talks}");
        assert!(!teacher.labels().contains(&say.talks_chat_late(10)), "nobody is late on another day");

        world.advance_to(tuesday(14, 55)).await;
        let before: Vec<usize> = families.iter().map(Parent::received).collect();
        teacher.taps_path(&format!("r/t/{}", base36(stage.school.teacher))).await;
        teacher.taps(&say.talks_chat_late(10)).await;
        let asked = teacher.reads();
        assert!(asked.contains("15:50 · Bram") && !asked.contains("16:15"), "the next three: {asked}");
        world.settle().await;
        assert_eq!(families.iter().map(Parent::received).collect::<Vec<_>>(), before, "nobody is told yet");
        for _ in 0..2 {
            teacher.taps_path(&format!("r/y/{}/10", base36(stage.school.teacher))).await;
            world.ring();
            world.settle().await;
        }
        let more: Vec<usize> = families.iter().zip(&before).map(|(one, before)| one.received() - before).collect();
        assert_eq!(more, [1, 1, 1, 0]);

        let colleague = chat_of(world, stage.school.head).await;
        colleague.taps_path(&format!("r/t/{}", base36(stage.school.teacher))).await;
        assert!(colleague.reads().contains("15:00 · Amira"), "the head may look: {}", colleague.reads());
        for path in ["t/{}", "l/{}/10", "y/{}/10"] {
            families[0].taps_path(&format!("r/{}", path.replace("{}", &base36(stage.school.teacher)))).await;
            assert!(!families[0].reads().contains("Bram"), "{path}: {}", families[0].reads());
        }
        families[0].taps_path(&format!("r/w/{}", base36(stage.school.group))).await;
        assert!(!families[0].reads().contains("Bram"), "{}", families[0].reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_families_ask_comes_together_and_not_at_night() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let (first, _) = stage.parent(world, "en", amira, 1).await;
        let (second, _) = stage.parent(world, "nl", bram, 1).await;
        let (teacher, say) = (chat_of(world, stage.school.teacher).await, world.say("nl"));
        let before = teacher.received();
        world.advance_to(datetime(2026, 11, 23, 21, 0, 0, 0)).await;
        for (parent, tag) in [(first, "en"), (second, "nl")] {
            let say = world.say(tag);
            let seat: i64 = sqlx::query_scalar(
                "SELECT invitee.id FROM invitee JOIN guardian ON guardian.id = invitee.guardian_id
                 JOIN person ON person.id = guardian.person_id WHERE person.chat_id = $1",
            )
            .bind(parent.id)
            .fetch_one(world.store().reader())
            .await
            .unwrap();
            parent.taps_path(&format!("g/q/{}", base36(seat))).await;
            parent.taps(&say.talk_ask_time()).await;
            world.advance(1800).await;
        }
        assert_eq!(teacher.received(), before, "not in the evening");
        world.advance_to(tuesday(9, 30)).await;
        until_told(&teacher, before).await;
        let list = teacher.reads();
        assert!(list.contains(&say.talks_chat_asked()) && list.contains("Amira, Bram"), "{list}");
        assert!(!list.contains("Haddad"), "{list}");
        world.advance(3600).await;
        assert_eq!(teacher.received(), before + 1, "both together, once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_choosing_ends_the_teacher_gets_the_names_without_a_talk() {
    on_both_databases(async |world| {
        let stage = Stage::closing_in(world, 72 * 3600).await;
        let teacher = chat_of(world, stage.school.teacher).await;
        let [amira, bram, _] = stage.school.children;
        let (_, invitee) = stage.parent(world, "nl", amira, 1).await;
        stage.books(world, &invitee, tuesday(15, 0)).await;
        let (_, _) = stage.parent(world, "nl", bram, 1).await;
        let say = world.say("nl");
        let before = teacher.received();
        world.advance(24 * 3600).await;
        until_told(&teacher, before).await;
        let list = teacher.reads();
        assert!(list.contains(&say.talks_chat_open()) && list.contains("Bram"), "{list}");
        assert!(!list.contains("Amira"), "who has a talk is not named: {list}");
        let received = teacher.received();
        world.advance(3600).await;
        world.ring();
        world.settle().await;
        assert_eq!(teacher.received(), received, "once");
    })
    .await;
}
