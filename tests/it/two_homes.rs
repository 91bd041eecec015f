//! Two households of one child: each has the own invitation, language and talk, and learns nothing of the other's unless
//! who booked says yes. What the school notes goes before.

use driehoek::conversation::booking::State;
use driehoek::conversation::round::Households;
use jiff::civil::datetime;

use crate::console::desk::Desk;
use crate::talks::{TUESDAY, Talks, at, tuesday};
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn without_a_yes_the_other_parent_learns_nothing_and_books_an_own_talk() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let child = talks.school.children[0];
        let (mother, one) = talks.parent(world, "ar", child, 1).await;
        let (father, two) = talks.parent(world, "pl", child, 2).await;
        let (arabic, polish) = (world.say("ar"), world.say("pl"));
        mother.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        let before = father.history().len();
        mother.taps(&arabic.talk_share_title()).await;
        mother.taps(&arabic.talk_share_no()).await;
        mother.sees(&arabic.talk_share_no_done());
        assert_eq!(father.history().len(), before, "not a word");
        father.taps_path(&at(two, "i")).await;
        father.sees(&polish.talk_invited_start("Anne de Vries", "Amira"));
        let time = polish.talk_when(TUESDAY, tuesday(14, 30).time());
        assert!(!father.reads().contains(&time), "{}", father.reads());
        father.taps_path(&at(two, "j")).await;
        assert!(!father.reads().contains(&time), "{}", father.reads());
        father.taps_path(&talks.take(world, two, tuesday(16, 35)).await).await;
        father.sees(&polish.talk_booked_title());
        // One cancels; the other's talk stands.
        mother.taps_path(&at(one, "C")).await;
        assert_eq!(talks.talks_of(world, two).await[0].state, State::Booked);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_yes_the_other_parent_joins_from_afar_and_hears_when_it_is_off() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let child = talks.school.children[0];
        let (mother, one) = talks.parent(world, "uk", child, 1).await;
        let (father, two) = talks.parent(world, "tr", child, 2).await;
        let (ukrainian, turkish) = (world.say("uk"), world.say("tr"));
        mother.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        mother.taps(&ukrainian.talk_share_title()).await;
        mother.taps(&ukrainian.talk_share_yes()).await;
        father.sees(&turkish.talk_join_title("Amira"));
        father.sees(&turkish.talk_when(TUESDAY, tuesday(14, 30).time()));
        father.taps(&turkish.talk_join_video()).await;
        father.sees(&turkish.talk_joined_title());
        father.sees(&turkish.talk_where_video());
        // Both are reminded, each in their own language.
        world.advance_to(datetime(2026, 11, 30, 17, 1, 0, 0)).await;
        mother.sees(&ukrainian.talk_remind_tomorrow(tuesday(14, 30).time(), "Amira"));
        father.sees(&turkish.talk_joined_title());
        mother.taps(&ukrainian.talk_cancel()).await;
        mother.taps(&ukrainian.talk_cancel_yes()).await;
        world.advance_to(datetime(2026, 12, 1, 8, 0, 0, 0)).await;
        father.sees(&turkish.talk_off_title("Amira"));
        // The own invitation stands.
        father.taps_path(&talks.take(world, two, tuesday(15, 20)).await).await;
        father.sees(&turkish.talk_booked_title());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_school_notes_about_a_parent_goes_before() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let child = talks.school.children[0];
        let (mother, one) = talks.parent(world, "nl", child, 1).await;
        let (father, two) = talks.parent(world, "nl", child, 2).await;
        let say = world.say("nl");
        let mut office = Desk::of(world, talks.school.office).await;
        let seat = talks.seat_of(world, one).await;
        office.sends(&format!("/staff/guardians/{seat}/notes"), &[("hidden", "yes")]).await;
        assert!(office.opens(&format!("/staff/children/{child}")).await.says(&say.reach_is_hidden()));
        mother.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        assert!(!mother.has_button(&say.talk_share_title()), "the question is not even asked");
        let before = father.history().len();
        mother.taps_path(&at(one, "S")).await;
        assert_eq!(father.history().len(), before, "and a yes from an old button goes nowhere");
        let seat = talks.seat_of(world, two).await;
        office.sends(&format!("/staff/guardians/{seat}/notes"), &[("information", "no")]).await;
        father.taps_path(&at(two, "i")).await;
        father.sees(&say.talk_gone());
        // Taken back.
        office.sends(&format!("/staff/guardians/{seat}/notes"), &[]).await;
        father.taps_path(&at(two, "i")).await;
        father.sees(&say.talk_good_news());
        // A teacher may read the child's page and change no notes.
        let mut teacher = Desk::of(world, talks.school.teacher).await;
        let page = teacher.opens(&format!("/staff/children/{child}")).await;
        assert!(!page.says(&say.reach_notes()), "{}", page.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_one_talk_a_child_the_second_parent_is_sent_to_the_teacher() {
    on_both_databases(async |world| {
        let talks = Talks::with(world, |rules| rules.households = Households::Joint).await;
        let child = talks.school.children[0];
        let (mother, one) = talks.parent(world, "nl", child, 1).await;
        let (father, two) = talks.parent(world, "nl", child, 2).await;
        let say = world.say("nl");
        mother.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        father.taps_path(&talks.take(world, two, tuesday(15, 20)).await).await;
        father.sees(&say.talk_joint());
        assert!(talks.talks_of(world, two).await.is_empty());
        father.taps(&say.talk_ask()).await;
        father.taps(&say.talk_ask_apart()).await;
        father.sees(&say.talk_asked_text());
    })
    .await;
}
