//! A teacher's message in the parent's chat, each parent in the own language: read, understood, answered and changed
//! again, remembered, put into a calendar; and nothing of one seat at another.

pub mod stage;

use driehoek::language::without_isolates;
use driehoek::reminders::results::{Coming, Need, Outcome, Why, counts};
use jiff::civil::{date, datetime, time};

use crate::calendars::understood;
use crate::world::{Parent, World, on_both_databases};
use stage::{Class, at};

/// A language of the parents of a story; the teacher reads Dutch.
const OWN: &str = "en";

/// Boots and a drink on Thursday.
const BOOTS: [(&str, &str); 2] = [("date", "2026-11-26"), ("items", "boots,drink")];
const TABLES: [(&str, &str); 5] =
    [("what", "tables"), ("which", "de tafels van 3 en 4"), ("days", "4"), ("minutes", "10"), ("until", "2026-12-04")];
const ZOO: [(&str, &str); 7] = [
    ("date", "2026-12-08"),
    ("start", "08:30"),
    ("end", "16:00"),
    ("place", "Artis"),
    ("transport", "bus"),
    ("costs", "2500"),
    ("voluntary", "yes"),
];

/// The name of a kind of message in this language.
fn name(world: &World, tag: &str, kind: &str) -> String {
    world.app().blocks.find(kind).unwrap().name(world.say(tag))
}

/// The three answers under a message: those before "I do not understand".
fn answers(parent: &Parent<'_>, tag: &str) -> Vec<String> {
    let unclear = parent.world.say(tag).remind_unclear();
    let labels = parent.labels();
    let end = labels.iter().position(|label| *label == unclear).unwrap_or_else(|| panic!("no question: {labels:?}"));
    labels[..end].to_vec()
}

/// Taps an answer that is not `right`.
async fn taps_wrong(parent: &Parent<'_>, tag: &str, right: &str) {
    let wrong = answers(parent, tag).into_iter().find(|label| label != right).unwrap();
    parent.taps(&wrong).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_says_who_what_and_when_and_the_day_is_asked_for() {
    for tag in [OWN, "nl"] {
        on_both_databases(async |world| {
            let class = Class::new(world).await;
            let (parent, seat) = class.parent(world, tag, class.school.children[0], 1).await;
            let say = world.say(tag);
            let reminder = class.sends(world, "bring-tomorrow", &BOOTS, None).await;
            let first = say.remind_title("Amira", &name(world, tag, "bring-tomorrow"));
            assert_eq!(parent.reads().lines().next(), Some(first.as_str()), "a locked telephone shows no more");
            parent.sees(&say.remind_from("Anne de Vries", "4A"));
            let thursday = say.full_date(date(2026, 11, 26));
            parent.sees(&thursday);
            let right = without_isolates(&thursday);
            assert_eq!(answers(&parent, tag).len(), 3);
            assert!(answers(&parent, tag).contains(&right), "{:?}", parent.labels());
            assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Delivered);
            parent.taps(&right).await;
            parent.sees(&say.remind_right());
            parent.sees(&say.remind_is_understood());
            assert!(!parent.has_button(&right), "nothing is asked any more");
            assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Understood);
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_clear_is_said_more_simply_with_the_dutch_beside_it_and_then_a_call_is_offered() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let (say, dutch) = (world.say(OWN), world.say("nl"));
        let reminder = class.sends(world, "bring-tomorrow", &BOOTS, None).await;
        let day = date(2026, 11, 26);
        let right = without_isolates(&say.full_date(day));
        let first_question = parent.path_of(&right);
        taps_wrong(&parent, OWN, &right).await;
        parent.sees(&say.remind_wrong());
        parent.sees(&say.remind_in_dutch());
        parent.sees(&dutch.full_date(day));
        assert_eq!(answers(&parent, OWN).len(), 3, "it is asked again");
        assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Delivered, "one slip is no trouble");
        // A button of the first question, pressed late, is not judged by the second one.
        parent.taps_path(&first_question).await;
        assert_eq!(class.to(world, reminder, seat).await.understood_at, None);
        taps_wrong(&parent, OWN, &right).await;
        parent.sees(&say.remind_call_ask());
        assert_eq!(class.line(world, reminder, seat).await.needs, [Need::Unclear]);
        parent.taps(&say.remind_call_no()).await;
        parent.sees(&say.remind_call_no_text());
        parent.taps(&say.nav_back()).await;
        parent.taps(&say.remind_unclear()).await;
        parent.taps(&say.remind_call_yes()).await;
        parent.sees(&say.remind_call_text());
        let line = class.line(world, reminder, seat).await;
        assert_eq!((line.outcome, line.needs), (Outcome::NeedsHelp, vec![Need::Call, Need::Unclear]));
        // It became clear after all, and no call is needed.
        parent.taps(&say.remind_undo()).await;
        parent.taps(&right).await;
        parent.sees(&say.remind_right());
        assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Understood);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_understand_says_so() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
    let say = world.say(OWN);
    let reminder = class.sends(world, "bring-tomorrow", &BOOTS, None).await;
    parent.taps(&say.remind_unclear()).await;
    parent.sees(&say.remind_unclear_text());
    assert_eq!(answers(&parent, OWN).len(), 3);
    assert_eq!(class.line(world, reminder, seat).await.needs, [Need::Unclear]);
    parent.taps(&say.remind_unclear()).await;
    parent.sees(&say.remind_call_ask());
}

#[tokio::test(flavor = "multi_thread")]
async fn too_hard_gives_an_easier_step_and_done_is_answered_warmly() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        let reminder = class.sends(world, "practise-at-home", &TABLES, None).await;
        // The card that helps with tables, and the school's own word for them.
        let card = world.app().cards.find("practise-tables").unwrap().title(say);
        assert!(parent.has_button(&format!("💡 {card}")), "{:?}", parent.labels());
        parent.taps(&say.remind_hard()).await;
        parent.sees(&say.remind_hard_text());
        parent.sees(&say.remind_easier_tables());
        assert_eq!(class.line(world, reminder, seat).await.needs, [Need::Hard]);
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.remind_is_hard("Amira"));
        world.advance(3600).await;
        parent.taps(&say.remind_done()).await;
        parent.sees(&say.remind_done_text("Amira"));
        assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Done, "the easier step worked");
        // Both can be changed.
        parent.taps(&say.remind_undo()).await;
        parent.sees(&say.remind_undone());
        parent.taps(&say.remind_change()).await;
        parent.sees(&say.remind_change_text());
        parent.taps(&format!("↩️ {}", say.remind_hard())).await;
        let to = class.to(world, reminder, seat).await;
        assert_eq!((to.done_at, to.hard_at), (None, None));
        assert!(parent.has_button(&say.remind_done()) && parent.has_button(&say.remind_hard()));
        assert!(!parent.has_button(&say.remind_change()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dutch_text_stands_beside_it_and_its_school_words_are_explained() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
    let (say, dutch) = (world.say(OWN), world.say("nl"));
    let reminder = class.sends(world, "practise-at-home", &TABLES, None).await;
    assert!(!parent.reads().contains(&dutch.full_date(date(2026, 12, 4))));
    parent.taps(&say.learn_show_dutch()).await;
    parent.sees(&dutch.full_date(date(2026, 12, 4)));
    parent.sees(&say.full_date(date(2026, 12, 4)));
    parent.taps(&say.learn_hide_dutch()).await;
    assert!(!parent.reads().contains(&dutch.full_date(date(2026, 12, 4))));
    // From a school word back to the message.
    let words: Vec<String> =
        parent.last().unwrap().keyboard.iter().flatten().filter_map(|b| b.callback_data.clone()).collect();
    let word = words.iter().find(|path| path.starts_with("w/w/")).unwrap_or_else(|| panic!("no word in {words:?}"));
    assert!(word.ends_with(&at("r", reminder, seat)), "{word}");
    parent.taps_path(word).await;
    parent.taps(&say.nav_back()).await;
    parent.sees(&say.remind_from("Anne de Vries", "4A"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_is_reminded_when_they_asked_for_it() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        let reminder = class.sends(world, "bring-tomorrow", &BOOTS, None).await;
        parent.taps(&say.remind_remind()).await;
        parent.sees(&say.remind_when());
        for label in [
            say.remind_evening(time(19, 0, 0, 0)),
            say.remind_after_school(time(15, 30, 0, 0)),
            say.remind_day_before(date(2026, 11, 25), time(17, 0, 0, 0)),
        ] {
            assert!(parent.has_button(&label), "{label} in {:?}", parent.labels());
        }
        parent.taps(&say.remind_day_before(date(2026, 11, 25), time(17, 0, 0, 0))).await;
        let set = datetime(2026, 11, 25, 17, 0, 0, 0);
        parent.sees(&say.remind_set(set.date(), set.time()));
        assert_eq!(class.to(world, reminder, seat).await.remind_at, Some(world.calendar.instant(set)));
        // Changed: not at all, and then this evening.
        parent.taps(&say.remind_no_remind()).await;
        parent.sees(&say.remind_not_set());
        assert_eq!(class.to(world, reminder, seat).await.remind_at, None);
        parent.taps(&say.remind_remind()).await;
        parent.taps(&say.remind_evening(time(19, 0, 0, 0))).await;
        let before = parent.received();
        world.advance_to(datetime(2026, 11, 23, 18, 59, 0, 0)).await;
        assert_eq!(parent.received(), before);
        world.advance_to(datetime(2026, 11, 23, 19, 0, 1, 0)).await;
        assert_eq!(parent.received(), before + 1);
        parent.sees(&say.remind_asked());
        parent.sees(&say.full_date(date(2026, 11, 26)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trip_goes_into_the_calendar_and_a_change_moves_it() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, _) = class.parent(world, OWN, class.school.children[0], 1).await;
    let say = world.say(OWN);
    let reminder = class.sends(world, "excursion", &ZOO, None).await;
    parent.taps(&say.remind_file()).await;
    parent.sees(&say.remind_file_text());
    let changed: Vec<(&str, &str)> =
        ZOO.iter().map(|(name, value)| (*name, if *name == "date" { "2026-12-09" } else { *value })).collect();
    world.advance(3600).await;
    class.corrects(world, reminder, &changed).await;
    parent.sees(&say.remind_corrected());
    parent.sees(&say.full_date(date(2026, 12, 9)));
    parent.taps(&say.remind_file()).await;
    world.advance(3600).await;
    class.takes_back(world, reminder).await;
    let seat = class.lines(world, reminder).await[0].guardian_id;
    parent.taps_path(&at("r", reminder, seat)).await;
    parent.sees(&say.remind_taken_back());
    parent.taps(&say.remind_file_off()).await;
    let files = parent.files();
    assert_eq!(files.len(), 3);
    assert!(files[0].1.contains("Artis"), "{}", files[0].1);
    let mut read = Vec::new();
    for (_, file) in &files {
        let Some(found) = understood(file) else { return };
        read.push((found["method"].clone(), found["events"][0].clone()));
    }
    assert!(read.iter().all(|(_, event)| event["uid"] == read[0].1["uid"]), "one event in every calendar");
    assert_eq!(read[0].1["starts_utc"], "2026-12-08T07:30:00+00:00");
    assert_eq!(read[1].1["starts_utc"], "2026-12-09T07:30:00+00:00");
    let sequence = |at: usize| read[at].1["sequence"].as_i64().unwrap();
    assert!(sequence(0) < sequence(1) && sequence(1) < sequence(2));
    assert_eq!((&read[0].0, &read[2].0), (&"PUBLISH".into(), &"CANCEL".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn coming_or_not_is_a_tap_and_why_not_is_for_the_teacher() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        let reminder = class.sends(world, "excursion", &ZOO, None).await;
        parent.taps(&say.remind_not_come("Amira")).await;
        parent.sees(&say.remind_why());
        assert_eq!(class.line(world, reminder, seat).await.coming, Some(Coming::No));
        parent.taps(&say.remind_why_costs()).await;
        parent.sees(&say.remind_why_costs_text());
        let line = class.line(world, reminder, seat).await;
        assert_eq!(line.private_reason(), Some(Coming::Costs));
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.remind_is_not_coming("Amira"));
        parent.taps(&say.remind_come("Amira")).await;
        parent.sees(&say.remind_coming_text("Amira"));
        parent.taps(&say.nav_back()).await;
        parent.taps(&say.remind_help()).await;
        parent.sees(&say.remind_helping_text());
        let line = class.line(world, reminder, seat).await;
        assert_eq!((line.coming, line.helping, line.private_reason()), (Some(Coming::Yes), true, None));
        parent.taps(&say.remind_undo()).await;
        assert!(!class.line(world, reminder, seat).await.helping);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_about_it_goes_to_the_teacher() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
    let say = world.say(OWN);
    let reminder = class.sends(world, "practise-at-home", &TABLES, None).await;
    parent.taps(&say.remind_question()).await;
    assert!(!class.line(world, reminder, seat).await.asked, "nothing is sent yet");
    let first = parent.labels()[0].clone();
    parent.taps(&first).await;
    if parent.has_button(&say.message_skip()) {
        parent.taps(&say.message_skip()).await;
    }
    parent.taps(&say.message_send()).await;
    parent.sees(&say.message_sent_title());
    assert!(class.line(world, reminder, seat).await.asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_without_a_question_is_understood_by_reading_it() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (amira, bram) = (class.school.children[0], class.school.children[1]);
    let (parent, seat) = class.parent(world, OWN, amira, 1).await;
    let (other, other_seat) = class.parent(world, OWN, bram, 1).await;
    let say = world.say(OWN);
    let reminder = class.sends(world, "well-done-today", &[], Some(amira)).await;
    assert!(!other.reads().contains("Amira"));
    parent.taps(&say.remind_read()).await;
    parent.sees(&say.remind_read_text());
    assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Understood);
    // What a neighbour should not read on a locked telephone.
    class.sends(world, "lice-found", &[], Some(amira)).await;
    assert_eq!(parent.reads().lines().next(), Some(say.remind_title_discreet("Amira").as_str()));
    let contact = [("urgency", "this-week"), ("about", "learning"), ("channel", "call")];
    let reminder = class.sends(world, "please-contact-me", &contact, Some(bram)).await;
    other.taps(&say.remind_call()).await;
    other.sees(&say.remind_call_text());
    let line = class.line(world, reminder, other_seat).await;
    assert_eq!((line.outcome, line.needs), (Outcome::NeedsHelp, vec![Need::Call]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_corrected_is_asked_anew_and_what_was_taken_back_says_so() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        let reminder = class.sends(world, "bring-tomorrow", &BOOTS, None).await;
        let thursday = without_isolates(&say.full_date(date(2026, 11, 26)));
        let old_question = parent.path_of(&thursday);
        parent.taps(&thursday).await;
        world.advance(600).await;
        class.corrects(world, reminder, &[("date", "2026-11-27"), ("items", "boots,drink")]).await;
        parent.sees(&say.remind_corrected());
        let friday = without_isolates(&say.full_date(date(2026, 11, 27)));
        assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Delivered, "it has to be read again");
        parent.taps_path(&old_question).await;
        assert_eq!(class.to(world, reminder, seat).await.understood_at, None);
        parent.taps(&friday).await;
        parent.sees(&say.remind_right());
        assert_eq!(class.line(world, reminder, seat).await.outcome, Outcome::Understood);
        // Taken back while the parent looks at it.
        let open = at("t", reminder, seat);
        class.takes_back(world, reminder).await;
        parent.taps_path(&open).await;
        parent.sees(&say.remind_taken_back());
        assert_eq!(class.to(world, reminder, seat).await.remind_at, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_messages_come_together_under_the_names_of_the_children() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, _] = class.school.children;
        let (parent, amiras) = class.parent(world, OWN, amira, 1).await;
        class.sits(world, &parent, bram, 1).await;
        let say = world.say(OWN);
        // The first of the week comes alone, for both of them at once.
        class.sends(world, "library-day", &[("date", "2026-11-30"), ("items", "book")], None).await;
        let both = format!("Amira{}Bram", say.comma());
        parent.sees(&say.remind_title(&both, &name(world, OWN, "library-day")));
        let before = parent.received();
        let tests = [("dates", "2026-12-07/2026-12-11"), ("tip", "sleep")];
        class.sends(world, "test-week", &tests, None).await;
        class.sends(world, "gym-bag", &[("days", "1,4"), ("items", "gym")], None).await;
        assert_eq!(parent.received(), before);
        world.advance_to(datetime(2026, 11, 27, 16, 1, 0, 0)).await;
        assert_eq!(parent.received(), before + 1, "{:?}", parent.history());
        let reads = parent.reads();
        assert!(reads.starts_with(&say.remind_bundle_title()), "{reads}");
        for (child, kind) in [("Amira", "test-week"), ("Bram", "test-week"), ("Amira", "gym-bag"), ("Bram", "gym-bag")]
        {
            assert!(parent.has_button(&say.remind_title(child, &name(world, OWN, kind))), "{:?}", parent.labels());
        }
        assert!(reads.find("Amira") < reads.find("Bram"));
        parent.taps(&say.remind_title("Amira", &name(world, OWN, "test-week"))).await;
        parent.sees(&say.remind_from("Anne de Vries", "4A"));
        // All of them can be read again at each child.
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.remind_list_title("Amira"));
        assert_eq!(parent.labels().iter().filter(|label| label.contains(" · ")).count(), 3);
        parent.taps_path(&format!("c/c/{}", driehoek::place::base36(amiras))).await;
        parent.taps(&say.remind_list()).await;
        parent.sees(&say.remind_list_title("Amira"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_seat_is_apart_and_who_is_not_reached_has_a_line() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, _] = class.school.children;
        let (mother, hers) = class.parent(world, OWN, amira, 1).await;
        let (father, his) = class.parent(world, "nl", amira, 2).await;
        let (blocked, blocked_seat) = class.parent(world, OWN, bram, 1).await;
        blocked.blocks().await;
        let (english, dutch) = (world.say(OWN), world.say("nl"));
        let reminder = class.sends(world, "practise-at-home", &TABLES, None).await;
        mother.taps(&english.remind_hard()).await;
        mother.taps(&english.remind_call()).await;
        father.taps_path(&at("r", reminder, his)).await;
        father.sees(&dutch.remind_title("Amira", &name(world, "nl", "practise-at-home")));
        for text in [dutch.remind_is_hard("Amira"), dutch.remind_is_call()] {
            assert!(!father.reads().contains(&text), "{}", father.reads());
        }
        // Another home's button, and one of nobody's, do nothing.
        for path in [at("g", reminder, hers), at("r", reminder, blocked_seat), at("g", reminder, 1), at("g", 1, his)] {
            father.taps_path(&path).await;
            father.sees(&dutch.nav_gone());
        }
        father.taps_path(&format!("b/l/{}/0", driehoek::place::base36(hers))).await;
        father.sees(&dutch.nav_gone());
        assert_eq!(class.to(world, reminder, hers).await.done_at, None);
        let lines = class.lines(world, reminder).await;
        let of = |seat| lines.iter().find(|line| line.guardian_id == seat).unwrap();
        assert_eq!((of(hers).outcome, of(hers).seat), (Outcome::NeedsHelp, 1));
        assert_eq!((of(his).outcome, of(his).seat), (Outcome::Delivered, 2));
        assert_eq!((of(blocked_seat).outcome, of(blocked_seat).why), (Outcome::NotReached, Some(Why::Blocked)));
        let counts = counts(&lines);
        assert_eq!((counts.needs_help, counts.delivered, counts.not_reached), (1, 1, 1));
    })
    .await;
}
