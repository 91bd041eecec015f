//! What was corrected says so to those whom it concerns and is asked again; what was only opened was not understood.

use driehoek::newsletter::{Whom, send};
use jiff::civil::{date, time};

use super::stage::{opens, opens_block, sends, to, values};
use super::{EARLY, OWN, december, ends, name};
use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};

/// The school corrects an announcement of what was sent.
async fn corrects(world: &World, block: i64, fields: &[(&str, &str)]) {
    let app = world.app();
    let mut tx = world.store().begin().await.unwrap();
    let corrected = send::correct(&mut tx, &app, block, &values(fields), world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(corrected.is_some(), "it has gone out");
    world.falls_due().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_corrected_says_so_and_is_asked_again_and_what_was_taken_back_leaves_the_calendar() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        let sent = sends(world, &class, "December", None, &december(&class)).await;
        opens(&parent, "s", sent.id).await;
        parent.taps("12:00").await;
        parent.sees(&say.news_is_understood());
        corrects(world, sent.blocks[2], &[("date", "2026-12-03"), ("end", "13:00")]).await;
        opens(&parent, "s", sent.id).await;
        parent.sees(&say.news_corrected());
        let when = say.news_hour(date(2026, 12, 3), time(13, 0, 0, 0));
        parent.sees(&say.news_line_changed(&say.news_line(&name(world, OWN, "early-end"), &when)));
        assert!(parent.has_button("13:00") && !parent.reads().contains(&say.news_is_understood()), "asked again");
        parent.taps("13:00").await;
        parent.sees(&say.news_is_understood());
        assert_eq!(to(world, sent.id, seat).await.understood_at, Some(world.clock.now()));
        opens_block(&parent, sent.blocks[2]).await;
        let first = parent.reads();
        assert!(first.contains("13:00") && first.contains("12:00"), "with what it said before: {first}");
        world.advance(60).await;
        ends(world, sent.id, "taken-back").await;
        for word in ["s", "d", "j"] {
            opens(&parent, word, sent.id).await;
            parent.sees(&say.news_taken_back());
        }
        opens_block(&parent, sent.blocks[2]).await;
        parent.sees(&say.news_taken_back());
        parent.taps(&say.remind_file_off()).await;
        let (_, file) = parent.files().pop().expect("a file");
        assert!(file.contains("METHOD:CANCEL") && file.matches("BEGIN:VEVENT").count() == 2, "{file}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_corrected_for_another_class_changes_nothing_for_who_does_not_read_it() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, _, chidi] = class.school.children;
        let (parent, seat) = class.parent(world, OWN, amira, 1).await;
        let (other, of_other) = class.parent(world, OWN, chidi, 1).await;
        let (late, of_late) = class.parent(world, OWN, chidi, 2).await;
        // Reads both: a correction for one of the children asks again.
        let (both, of_both) = class.parent(world, OWN, chidi, 3).await;
        class.sits(world, &both, amira, 3).await;
        let say = world.say(OWN);
        let sent = sends(world, &class, "December", None, &december(&class)).await;
        for parent in [&parent, &other, &both] {
            opens(parent, "s", sent.id).await;
            parent.taps("12:00").await;
            parent.sees(&say.news_is_understood());
        }
        opens(&late, "s", sent.id).await;
        let asked = late.path_of("12:00");
        world.advance(60).await;
        corrects(world, sent.blocks[1], &[("date", "2026-12-09"), ("start", "08:30"), ("place", "Artis")]).await;
        for (parent, seat, concerned) in [(&parent, seat, true), (&other, of_other, false), (&both, of_both, true)] {
            opens(parent, "s", sent.id).await;
            assert_eq!(parent.reads().contains(&say.news_corrected()), concerned, "{}", parent.reads());
            assert_eq!(parent.reads().contains(&say.news_is_understood()), !concerned, "{}", parent.reads());
            let understood = to(world, sent.id, seat).await.understood_at.is_some();
            assert_eq!(understood, !concerned || seat == of_both);
        }
        both.taps("12:00").await;
        both.sees(&say.news_is_understood());
        // The button under the message as it came is that of the same question.
        late.taps_path(&asked).await;
        late.sees(&say.remind_right());
        assert!(to(world, sent.id, of_late).await.understood_at.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_what_is_over_or_not_clear_is_no_understanding() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        let over = [("early-end", &[("date", "2026-11-20"), ("end", "12:00")][..], Whom::Everybody)];
        let sent = sends(world, &class, "Over", None, &over).await;
        opens(&parent, "s", sent.id).await;
        opens_block(&parent, sent.blocks[0]).await;
        let seen = to(world, sent.id, seat).await;
        assert_eq!((seen.opened_at.is_some(), seen.understood_at), (true, None), "it was asked until its day was over");
        opens(&parent, "s", sent.id).await;
        assert!(!parent.has_button(&say.remind_read()) && !parent.reads().contains(&say.news_is_understood()));
        // Nothing in it is ever asked: who reads it has read it, but not who does not understand it.
        let plain = [(
            "head-teacher-news",
            &[("subject-line", "Stalling"), ("body", "De stalling is klaar.")][..],
            Whom::Everybody,
        )];
        let unclear = sends(world, &class, "Stalling", None, &plain).await;
        opens(&parent, "n", unclear.id).await;
        let seen = to(world, unclear.id, seat).await;
        assert_eq!((seen.help_at.is_some(), seen.understood_at), (true, None));
        opens(&parent, "s", unclear.id).await;
        assert!(to(world, unclear.id, seat).await.understood_at.is_some());
        let asked = sends(world, &class, "December", None, &[("early-end", EARLY, Whom::Everybody)]).await;
        opens(&parent, "s", asked.id).await;
        assert_eq!(to(world, asked.id, seat).await.understood_at, None);
    })
    .await;
}
