//! A newsletter goes out: to whom and when, once for two presses, paused and going on, corrected, taken back, within a
//! family's week; and through kills in the middle.

mod crashes;
mod press;
mod seats;
mod shell;

use driehoek::newsletter::send::Sending;
use driehoek::newsletter::{Standing, State, Whom};
use driehoek::reminders::Way;
use jiff::civil::datetime;

use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};
use press::{DAY, MINUTE, Press, TITLE, holding, study_day, trip, values};

/// Chidi's parents have had what a week of two messages holds: one alone, and the bundle of Friday.
async fn with_a_full_week(world: &World, class: &Class) {
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query("UPDATE school SET week_limit = 2").execute(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
    for _ in 0..2 {
        let child = Some(class.school.children[2]);
        class.sends_by(world, class.school.head, "progress-positive", &[("what", "reading")], child).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_family_gets_once_what_is_for_its_children() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let (mother, _) = class.parent(world, "en", amira, 1).await;
        let (father, _) = class.parent(world, "nl", amira, 2).await;
        let (both, of_bram) = class.parent(world, "uk", bram, 1).await;
        let of_chidi = class.sits(world, &both, chidi, 1).await;
        let (other, _) = class.parent(world, "nl", chidi, 2).await;
        let press = Press::new(world, &class);
        let trip = trip("2026-12-01");
        let id = press.goes(&[("study-day", study_day("2026-11-26"), Whom::Everybody)]).await;
        for parent in [&mother, &father, &both, &other] {
            assert_eq!(holding(parent, TITLE), 1, "one message each, also for two children");
        }
        assert_ne!(mother.reads(), father.reads(), "each in the own language");
        assert_eq!(press.issue(id).await.state, State::Sent);
        for seat in [of_bram, of_chidi] {
            let to = press.to(id, seat).await.expect("each seat has its line");
            assert!(to.given_at.is_some() && to.message_id.is_some() && to.way == Way::Alone);
        }

        world.advance(7 * DAY).await;
        let only = press.goes(&[("excursion", trip, Whom::Groups(vec![class.school.group]))]).await;
        assert_eq!([&mother, &father, &both].map(|parent| holding(parent, TITLE)), [2; 3]);
        assert_eq!(holding(&other, TITLE), 1, "5B has nothing in it");
        assert!(press.to(only, of_bram).await.is_some() && press.to(only, of_chidi).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_newsletter_goes_to_the_class() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (own, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (other, _) = class.parent(world, "nl", class.school.children[2], 1).await;
        let press = Press::new(world, &class);
        let id = press.class_draft(&[("study-day", study_day("2026-11-26"), Whom::Everybody)]).await;
        assert!(matches!(press.sends(id, None).await, Sending::Goes(_)));
        world.advance(MINUTE).await;
        assert_eq!((holding(&own, TITLE), holding(&other, TITLE)), (1, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_presses_are_one_broadcast() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let press = Press::new(world, &class);
        let id = press.draft(&[("study-day", study_day("2026-11-26"), Whom::Everybody)]).await;
        let (one, other) = tokio::join!(press.sends(id, None), press.sends(id, None));
        let goes = |sending: &Sending| matches!(sending, Sending::Goes(_));
        assert!(goes(&one) != goes(&other), "one of them sends: {one:?}, {other:?}");
        assert!([one, other].contains(&Sending::Already));
        world.advance(MINUTE - 1).await;
        assert_eq!(holding(&parent, TITLE), 0, "a minute in which it can be stopped");
        world.advance(1).await;
        assert_eq!(press.sends(id, None).await, Sending::Already);
        world.advance(MINUTE).await;
        assert_eq!(holding(&parent, TITLE), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_goes_out_that_nobody_accepted() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let press = Press::new(world, &class);
        let id = press.draft(&[]).await;
        assert_eq!(press.sends(id, None).await, Sending::Empty);
        let block = press.adds(id, Standing::Proposed, "study-day", &study_day("2026-11-26")).await;
        assert_eq!(press.sends(id, None).await, Sending::Open(1));
        press.stands(block, Standing::Accepted).await;
        let lacks = press.adds(id, Standing::Accepted, "excursion", &values(&[("date", "2026-12-01")])).await;
        assert_eq!(press.sends(id, None).await, Sending::Incomplete(lacks));
        press.stands(lacks, Standing::Dropped).await;
        assert!(matches!(press.sends(id, None).await, Sending::Goes(_)));
        // Called off in its minute it is a draft again.
        assert!(press.stops(id).await);
        world.advance(DAY).await;
        assert_eq!((holding(&parent, TITLE), press.issue(id).await.state), (0, State::Draft));
        assert!(matches!(press.sends(id, None).await, Sending::Goes(_)));
        world.advance(MINUTE).await;
        assert_eq!(holding(&parent, TITLE), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_quiet_hours_and_at_weekends_it_waits_unless_it_hurries() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let press = Press::new(world, &class);
        world.advance_to(datetime(2026, 11, 23, 21, 0, 0, 0)).await;
        let id = press.draft(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        let morning = world.calendar.instant(datetime(2026, 11, 24, 7, 30, 0, 0));
        assert_eq!(press.sends(id, None).await, Sending::Goes(morning));
        world.advance_to(datetime(2026, 11, 24, 7, 29, 0, 0)).await;
        assert_eq!(holding(&parent, TITLE), 0);
        world.advance_to(datetime(2026, 11, 24, 7, 30, 0, 0)).await;
        assert_eq!(holding(&parent, TITLE), 1);

        // On Saturday: what can wait waits for Monday, a school that is closed is told at once.
        world.advance_to(datetime(2026, 11, 28, 12, 0, 0, 0)).await;
        let can_wait = press.draft(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        let monday = world.calendar.instant(datetime(2026, 11, 30, 7, 30, 0, 0));
        assert_eq!(press.sends(can_wait, None).await, Sending::Goes(monday));
        let closed = values(&[("date", "2026-11-30"), ("cause", "snow")]);
        press.goes(&[("school-closed", closed, Whom::Everybody)]).await;
        assert_eq!(holding(&parent, TITLE), 2);
        world.advance_to(datetime(2026, 11, 30, 7, 30, 0, 0)).await;
        assert_eq!(holding(&parent, TITLE), 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_counts_in_the_week_and_waits_for_room() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (own, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (full, seat) = class.parent(world, "nl", class.school.children[2], 1).await;
        with_a_full_week(world, &class).await;
        let press = Press::new(world, &class);
        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        assert_eq!((holding(&own, TITLE), holding(&full, TITLE)), (1, 0));
        let monday = world.calendar.instant(datetime(2026, 11, 30, 7, 30, 0, 0));
        assert_eq!(press.to(id, seat).await.unwrap().due_at, monday);
        assert_eq!(press.issue(id).await.state, State::Sending, "somebody waits for it");

        // One of its days comes first: it goes now, beside the limit.
        let hurries = press.goes(&[("study-day", study_day("2026-11-27"), Whom::Everybody)]).await;
        assert_eq!(holding(&full, TITLE), 1);
        assert!(press.to(hurries, seat).await.unwrap().urgent_at.is_some());

        // Two newsletters are a week of two messages: a reminder waits for the next week.
        let before = own.received();
        class.sends(world, "progress-positive", &[("what", "reading")], Some(class.school.children[0])).await;
        world.advance_to(datetime(2026, 11, 29, 12, 0, 0, 0)).await;
        assert_eq!(own.received(), before);
        world.advance_to(datetime(2026, 11, 30, 8, 0, 0, 0)).await;
        assert_eq!((own.received(), holding(&full, TITLE)), (before + 1, 2));
        world.falls_due().await;
        assert_eq!(press.issue(id).await.state, State::Sent);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paused_it_reaches_nobody_until_it_goes_on_and_stopped_nobody_else() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (own, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (full, _) = class.parent(world, "nl", class.school.children[2], 1).await;
        with_a_full_week(world, &class).await;
        let press = Press::new(world, &class);
        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        assert!(press.pauses(id).await && !press.pauses(id).await);
        world.advance(8 * DAY).await;
        assert_eq!((holding(&own, TITLE), holding(&full, TITLE)), (1, 0));
        assert!(press.goes_on(id).await && !press.goes_on(id).await);
        assert_eq!((holding(&own, TITLE), holding(&full, TITLE)), (1, 1), "nobody missed, nobody twice");
        world.falls_due().await;
        assert_eq!(press.issue(id).await.state, State::Sent);
        assert!(!press.stops(id).await, "everybody has it");

        with_a_full_week(world, &class).await;
        let id = press.goes(&[("study-day", study_day("2026-12-18"), Whom::Everybody)]).await;
        assert!(press.stops(id).await);
        world.advance(8 * DAY).await;
        assert_eq!((holding(&own, TITLE), holding(&full, TITLE)), (2, 1));
        assert_eq!(press.issue(id).await.state, State::Stopped);
        // The messages of the week go together on its Friday.
        world.advance(7 * 24 * 3600).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_reaches_whom_it_concerns() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (own, seat) = class.parent(world, "en", class.school.children[0], 1).await;
        let (other, _) = class.parent(world, "en", class.school.children[2], 1).await;
        let press = Press::new(world, &class);
        let both = [
            ("study-day", study_day("2026-12-10"), Whom::Everybody),
            ("excursion", trip("2026-12-01"), Whom::Groups(vec![class.school.group])),
        ];
        let id = press.goes(&both).await;
        let block = press.block(id, "excursion").await;
        let (before, of_other) = (own.received(), other.reads());

        // Another place changes the message where it stands.
        let mut place = trip("2026-12-01");
        place.set("place", Some("Blijdorp".into()));
        let result = press.corrects(block, &place).await.expect("it has gone out");
        assert_eq!((result.edited, result.told_anew, result.waiting), (1, 0, 0));
        assert_eq!(own.received(), before);

        // Another day is told anew as well.
        let result = press.corrects(block, &trip("2026-12-02")).await.expect("it has gone out");
        assert_eq!((result.edited, result.told_anew), (1, 1));
        assert_eq!(own.received(), before + 1);
        let days = |text: &str| (text.contains("(01-12)"), text.contains("(02-12)"));
        assert!(own.history().iter().rev().take(2).all(|text| days(text) == (false, true)), "{:?}", own.history());
        assert_eq!(other.reads(), of_other, "nothing of it is for 5B");
        assert_eq!(press.corrects(block, &trip("2026-12-02")).await, None, "nothing changes");

        // Taken back, both messages disappear.
        assert_eq!(press.to(id, seat).await.unwrap().wrong, 0);
        let result = press.takes_back(id).await.expect("it has gone out");
        assert_eq!((result.deleted, result.replaced, result.waiting_dropped), (2, 0, 0));
        assert_eq!((holding(&own, TITLE), holding(&other, TITLE)), (0, 0));
        assert_eq!(press.takes_back(id).await, None);
        assert_eq!(press.corrects(block, &trip("2026-12-03")).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_gets_the_corrected_day_or_nothing_more() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (own, _) = class.parent(world, "en", class.school.children[0], 1).await;
        let (full, _) = class.parent(world, "en", class.school.children[2], 1).await;
        with_a_full_week(world, &class).await;
        let press = Press::new(world, &class);
        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        let block = press.block(id, "study-day").await;
        let result = press.corrects(block, &study_day("2026-12-11")).await.unwrap();
        assert_eq!((result.edited, result.told_anew, result.waiting), (1, 1, 1));
        assert_eq!(holding(&full, TITLE), 0, "it still waits");
        // The new day is this week: it cannot wait.
        let result = press.corrects(block, &study_day("2026-11-27")).await.unwrap();
        assert_eq!((result.told_anew, result.waiting), (1, 1));
        assert_eq!(holding(&full, TITLE), 1);

        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        let had = holding(&own, TITLE);
        let result = press.takes_back(id).await.unwrap();
        assert_eq!((result.deleted, result.waiting_dropped), (1, 1));
        world.advance(8 * DAY).await;
        assert_eq!((holding(&own, TITLE), holding(&full, TITLE)), (had - 1, 1));
        assert_eq!(press.issue(id).await.state, State::TakenBack);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_days_later_it_says_that_it_was_taken_back() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (own, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let press = Press::new(world, &class);
        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        world.advance(3 * DAY).await;
        let before = own.received();
        let result = press.takes_back(id).await.unwrap();
        assert_eq!((result.deleted, result.replaced), (0, 1));
        assert_eq!(own.received(), before);
        assert!(!own.reads().contains("10 december"), "{}", own.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_reached_gets_it_on_paper() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let (_own, _) = class.parent(world, "nl", amira, 1).await;
        let (gone, seat) = class.parent(world, "nl", bram, 1).await;
        let (paper, on_paper) = class.parent(world, "nl", chidi, 1).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE guardian SET paper_at = 1 WHERE id = $1")
            .bind(on_paper)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.telegram.deactivates(gone.id);
        let press = Press::new(world, &class);
        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        for seat in [seat, on_paper] {
            let to = press.to(id, seat).await.unwrap();
            assert_eq!((to.way, to.given_at), (Way::Paper, None));
        }
        assert_eq!(holding(&paper, TITLE), 0);
        let far = press.progress(id).await;
        assert_eq!((far.all, far.have_it, far.on_paper), (3, 1, 2));
        assert_eq!(press.issue(id).await.state, State::Sent);
        let mut told = press.takes_back(id).await.unwrap().on_paper;
        told.sort_unstable();
        let mut wanted = vec![seat, on_paper];
        wanted.sort_unstable();
        assert_eq!(told, wanted);
    })
    .await;
}
