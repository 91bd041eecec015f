//! Two households, the end of it, another class, and who leaves.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn two_households_prepare_apart_and_a_stranger_finds_nothing() {
    on_both_databases(async |world| {
        let (school, round, mother) = amira(world, "ar").await;
        let father = round.family(world.parent_in("nl").await, school.children[0], 2).await;
        let stranger = world.parent_in("nl").await;
        let (say, nl) = (world.say("ar"), world.say("nl"));
        mother.opens(Place::Write { invitee: mother.invitee, field: Field::Worry }).await;
        mother.parent.says(ARABIC).await;
        father.opens_question(Field::Worry).await;
        father.parent.taps(&format!("⬜ {}", nl.prepare_worry_none())).await;
        father.reads_what_the_teacher_gets().await;
        assert!(!father.parent.reads().contains(ARABIC));
        mother.reads_what_the_teacher_gets().await;
        assert!(!mother.parent.reads().contains(&nl.prepare_worry_none()));
        let (invitee, field) = (mother.invitee, Field::Worry);
        for place in [
            Place::Start { invitee },
            Place::Question { invitee, field },
            Place::Tick { invitee, field, choice: "none", on: true },
            Place::Write { invitee, field },
            Place::Drop { invitee, field },
            Place::Read { invitee },
            Place::Approve { invitee },
            Place::Delete { invitee },
            Place::Deleted { invitee },
            Place::Table { invitee },
        ] {
            for other in [father.parent, stranger] {
                other.taps_path(&Any::Prepare(place.clone()).path()).await;
                other.sees(&nl.child_title());
                other.says("Dit schrijf ik zomaar.").await;
                other.sees(&nl.letter_none_title());
            }
        }
        assert!(mother.answers().await == 1 && !mother.is_approved().await);
        mother.reads_what_the_teacher_gets().await;
        mother.parent.sees(ARABIC);
        assert!(!mother.parent.reads().contains(&say.prepare_worry_none()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_talk_on_it_can_be_read_and_not_changed() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "en").await;
        let (parent, say) = (family.parent, world.say("en"));
        family.opens_question(Field::Hope).await;
        parent.taps(&format!("⬜ {}", say.prepare_hope_happy())).await;
        let tick = parent.path_of(&format!("⬜ {}", say.prepare_hope_brave()));
        family.opens(Place::Write { invitee: family.invitee, field: Field::Hope }).await;
        let starts = world.calendar.instant(DAY.at(15, 0, 0, 0));
        world.advance(starts - world.clock.now() - 1).await;
        family.opens(Place::Write { invitee: family.invitee, field: Field::Hope }).await;
        world.advance(1).await;
        parent.says("That she is happy.").await;
        parent.sees(&say.prepare_over());
        parent.taps_path(&tick).await;
        parent.sees(&say.prepare_over());
        parent.sees(&say.prepare_hope_happy());
        assert!(!parent.reads().contains(&say.prepare_hope_brave()));
        assert!(!parent.has_button(&say.prepare_approve()) && !parent.has_button(&say.prepare_delete()));
        family.opens(Place::Deleted { invitee: family.invitee }).await;
        assert_eq!(family.answers().await, 1);
        // Nobody came, and the family gets another chance.
        let mut tx = world.store().begin().await.unwrap();
        assert!(bookings::set_state(&mut tx, family.talk, State::NoShow, world.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        parent.taps_path(&tick).await;
        assert!(parent.has_button(&format!("☑️ {}", say.prepare_hope_brave())));
        let mut tx = world.store().begin().await.unwrap();
        assert!(bookings::set_state(&mut tx, family.talk, State::Held, world.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        family.opens_question(Field::Hope).await;
        parent.sees(&say.prepare_over());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_another_class_it_can_only_be_deleted() {
    on_both_databases(async |world| {
        let (school, _, family) = amira(world, "en").await;
        let (parent, say) = (family.parent, world.say("en"));
        family.opens_question(Field::Hope).await;
        parent.taps(&format!("⬜ {}", say.prepare_hope_happy())).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE child SET group_id = $2 WHERE id = $1")
            .bind(school.children[0])
            .bind(school.other_group)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        family.opens_question(Field::Hope).await;
        parent.sees(&say.prepare_moved());
        parent.sees(&say.prepare_hope_happy());
        parent.taps(&say.prepare_delete()).await;
        parent.taps(&say.prepare_delete_yes()).await;
        assert_eq!(family.answers().await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_or_forgets_leaves_nothing_and_the_next_at_the_seat_begins_anew() {
    on_both_databases(async |world| {
        let (school, round, leaves) = amira(world, "en").await;
        let forgets = round.family(world.parent_in("en").await, school.children[1], 1).await;
        let say = world.say("en");
        for family in [&leaves, &forgets] {
            family.opens(Place::Write { invitee: family.invitee, field: Field::Worry }).await;
            family.parent.says("We are moving house.").await;
            family.reads_what_the_teacher_gets().await;
            family.parent.taps(&say.prepare_approve()).await;
            assert!(family.answers().await == 1 && family.is_approved().await);
        }
        leaves.parent.taps_path(&format!("c/z/{}", driehoek::place::base36(leaves.seat))).await;
        leaves.parent.sees(&say.child_left("Amira"));
        forgets.parent.says("/forget").await;
        forgets.parent.taps(&say.privacy_forget_yes()).await;
        for family in [&leaves, &forgets] {
            assert!(family.answers().await == 0 && !family.is_approved().await);
        }
    })
    .await;
}
