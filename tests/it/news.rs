//! The school's newsletter in the parent's chat: each parent reads what is for the own children, in the own language;
//! understood, answered and changed again, in the calendar, looked back at; and nothing of other groups.

mod answered;
mod calendar;
mod corrected;
mod delivered;
mod extremes;
mod past;
pub mod stage;

use driehoek::language::without_isolates;
use driehoek::newsletter::families::Coming;
use driehoek::newsletter::{Whom, store as issues};
use jiff::civil::{date, time};

use crate::reading::stage::Class;
use crate::world::{Parent, World, on_both_databases};
use stage::{Said, counts, of, opens, opens_block, sends, to};

/// A language of the parents of a story; the school writes Dutch.
pub const OWN: &str = "en";

pub const EARLY: &[(&str, &str)] = &[("date", "2026-12-03"), ("end", "12:00")];
pub const ZOO: &[(&str, &str)] = &[
    ("date", "2026-12-08"),
    ("start", "08:30"),
    ("end", "16:00"),
    ("place", "Artis"),
    ("transport", "bus"),
    ("costs", "2500"),
    ("voluntary", "yes"),
    ("help-needed", "3"),
];
pub const SPORTS: &[(&str, &str)] =
    &[("date", "2026-12-10"), ("start", "09:00"), ("end", "14:00"), ("place", "Sportpark"), ("items", "drink,cap")];
pub const EVENING: &[(&str, &str)] =
    &[("evening", "thematic"), ("date", "2027-01-19"), ("start", "19:30"), ("place", "Aula"), ("topic", "Lezen")];

/// The name of a kind of announcement in this language.
pub fn name(world: &World, tag: &str, kind: &str) -> String {
    world.app().blocks.find(kind).unwrap().name(world.say(tag))
}

/// For everybody early off; 4A to the zoo; 5B has its sports day.
pub fn december(class: &Class) -> Vec<Said<'static>> {
    vec![
        ("sports-day", SPORTS, of(class.school.other_group)),
        ("excursion", ZOO, of(class.school.group)),
        ("early-end", EARLY, Whom::Everybody),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn parents_of_four_languages_read_their_own_and_only_what_is_for_their_children() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        // Both homes of Amira, Bram in the same class, Chidi in another one.
        let mut parents = Vec::new();
        for (tag, child, seat) in [("ar", amira, 1), ("uk", amira, 2), ("tr", bram, 1), ("nl", chidi, 1)] {
            parents.push((tag, child == chidi, class.parent(world, tag, child, seat).await.0));
        }
        let sent = sends(world, &class, "December", Some("De dierentuin en de sportdag."), &december(&class)).await;
        let [sports, zoo, _] = sent.blocks[..] else { panic!("three announcements") };
        for (tag, in_5b, parent) in &parents {
            let say = world.say(tag);
            let (own, other) = if *in_5b { ("sports-day", "excursion") } else { ("excursion", "sports-day") };
            let (own_day, other_day) = if *in_5b { (10, 8) } else { (8, 10) };
            opens(parent, "s", sent.id).await;
            let first = parent.reads().lines().next().unwrap_or_default().to_owned();
            assert!(
                first.ends_with(&say.news_title("De Linde", "December")),
                "a locked telephone shows no more: {first}"
            );
            let first = say.news_hour(date(2026, 12, 3), time(12, 0, 0, 0));
            let early = say.news_line(&name(world, tag, "early-end"), &first);
            parent.sees(&early);
            parent.sees(&say.full_date(date(2026, 12, own_day)));
            let lines = parent.reads();
            assert!(lines.find(&early) < lines.find(&name(world, tag, own)), "the first day stands first");
            for word in ["s", "d", "p", "j"] {
                opens(parent, word, sent.id).await;
                let seen = format!("{} {:?}", parent.reads(), parent.labels());
                assert!(!seen.contains(&name(world, tag, other)), "{word} {seen}");
                assert!(!seen.contains(&format!("({other_day:02}-12)")), "{word} {seen}");
                for (foreign, ..) in parents.iter().filter(|(foreign, ..)| foreign != tag) {
                    let foreign = without_isolates(&world.say(foreign).full_date(date(2026, 12, own_day)));
                    assert!(!without_isolates(&seen).contains(&foreign), "{tag}: {seen}");
                }
            }
            parent.taps_path(&format!("e/r/{}/0", driehoek::place::base36(sent.id))).await;
            parent.sees(&name(world, tag, own));
            assert!(!parent.reads().contains(&name(world, tag, other)), "{}", parent.reads());
            // The path of an announcement is no right to it.
            opens_block(parent, if *in_5b { zoo } else { sports }).await;
            parent.sees(&say.nav_gone());
            opens_block(parent, if *in_5b { sports } else { zoo }).await;
            parent.sees(&name(world, tag, own));
        }
        // Nothing was sent to a parent of no child here, and nothing can be opened by one.
        let stranger = world.parent_in(OWN).await;
        opens(&stranger, "s", sent.id).await;
        stranger.sees(&world.say(OWN).nav_gone());
        opens_block(&stranger, zoo).await;
        stranger.sees(&world.say(OWN).nav_gone());
        assert!(!stranger.has_button(&world.say(OWN).news_on()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_children_of_one_family_each_find_what_is_theirs_under_their_names() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let (parent, _) = class.parent(world, OWN, amira, 1).await;
        for child in [bram, chidi] {
            class.sits(world, &parent, child, 1).await;
        }
        let say = world.say(OWN);
        let sent = sends(world, &class, "December", None, &december(&class)).await;
        opens(&parent, "s", sent.id).await;
        let all = parent.reads();
        let place = |text: &str| all.find(text).unwrap_or_else(|| panic!("no {text} in {all}"));
        let order = [
            place(&say.news_for_all()),
            place(&name(world, OWN, "early-end")),
            place("Amira, Bram"),
            place(&name(world, OWN, "excursion")),
            place("Chidi"),
            place(&name(world, OWN, "sports-day")),
        ];
        assert!(order.is_sorted(), "{all}");
        // Each child comes or not, on its own.
        opens_block(&parent, sent.blocks[1]).await;
        parent.sees(&say.news_for("Amira, Bram"));
        parent.taps(&say.remind_come("Amira")).await;
        parent.sees(&say.news_coming("Amira"));
        parent.taps(&say.nav_back()).await;
        parent.taps(&say.remind_not_come("Bram")).await;
        parent.taps(&say.remind_why_costs()).await;
        parent.sees(&say.news_why_costs());
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.news_is_coming("Amira"));
        parent.sees(&say.news_is_not_coming("Bram"));
        let counted = counts(world, sent.id, sent.blocks[1]).await;
        assert_eq!((counted.coming, counted.not_coming), (1, 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn five_lines_say_what_matters_most_and_the_rest_is_read_on() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, _) = class.parent(world, OWN, class.school.children[0], 1).await;
    let say = world.say(OWN);
    let news: &[(&str, &str)] = &[("subject-line", "Stalling"), ("body", "De nieuwe fietsenstalling is klaar.")];
    let lost: &[(&str, &str)] = &[("place", "Hal"), ("until", "2026-12-04")];
    let phones: &[(&str, &str)] = &[("kept", "bag")];
    let over: &[(&str, &str)] = &[("date", "2026-11-20"), ("end", "12:00")];
    let all = |kind, fields| (kind, fields, Whom::Everybody);
    let sent = sends(
        world,
        &class,
        "Nieuws",
        None,
        &[
            all("head-teacher-news", news),
            all("phones-rules", phones),
            all("early-end", over),
            all("lost-property", lost),
            all("parent-evening", EVENING),
            all("excursion", ZOO),
            all("early-end", EARLY),
        ],
    )
    .await;
    opens(&parent, "s", sent.id).await;
    let text = parent.reads();
    let lines: Vec<&str> = text.lines().filter(|line| line.contains('•')).collect();
    assert_eq!(lines.len(), 5, "{text}");
    let wanted = ["early-end", "excursion", "lost-property", "parent-evening"].map(|kind| name(world, OWN, kind));
    for (line, wanted) in lines.iter().zip(&wanted) {
        assert!(line.contains(wanted), "{line} is not {wanted}\n{text}");
    }
    assert!(!text.contains("(20-11)"), "what is over does not matter any more");
    parent.sees(&say.news_more(2));
    // Everything is there, page by page, and with the Dutch text.
    parent.taps(&say.news_read_on()).await;
    parent.sees(&name(world, OWN, "head-teacher-news"));
    parent.sees("fietsenstalling");
    assert!(!parent.reads().contains(&name(world, OWN, "phones-rules")) || parent.has_button(&say.nav_next()));
    parent.taps(&say.nav_next()).await;
    parent.sees("(03-12)");
    assert!(!parent.has_button(&say.nav_next()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_matters_most_is_asked_for_and_said_more_simply_when_it_was_not_clear() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let (say, dutch) = (world.say(OWN), world.say("nl"));
        let sent = sends(world, &class, "December", None, &december(&class)).await;
        opens(&parent, "s", sent.id).await;
        assert!(to(world, sent.id, seat).await.opened_at.is_some());
        let first = wrong_answer(&parent, OWN, world, "12:00");
        let old = parent.path_of(&first);
        parent.taps(&first).await;
        parent.sees(&say.remind_wrong());
        parent.sees(&say.remind_in_dutch());
        parent.sees(&dutch.full_date(date(2026, 12, 3)));
        assert_eq!(to(world, sent.id, seat).await.wrong, 1);
        // A button of the question before, pressed late, is not judged.
        parent.taps_path(&old).await;
        assert_eq!(to(world, sent.id, seat).await.wrong, 1);
        let second = wrong_answer(&parent, OWN, world, "12:00");
        parent.taps(&second).await;
        parent.sees(&say.news_call_ask());
        parent.taps(&say.remind_call_yes()).await;
        parent.sees(&say.news_call_text());
        assert!(to(world, sent.id, seat).await.call_at.is_some());
        parent.taps(&say.remind_undo()).await;
        parent.sees(&say.remind_undone());
        assert!(to(world, sent.id, seat).await.call_at.is_none());
        parent.taps("12:00").await;
        parent.sees(&say.remind_right());
        parent.sees(&say.news_is_understood());
        assert!(to(world, sent.id, seat).await.understood_at.is_some());
        assert!(!parent.has_button("12:00"), "nothing is asked any more");
    })
    .await;
}

/// An answer under the message that is not `right`: it stands before "I do not understand".
fn wrong_answer(parent: &Parent<'_>, tag: &str, world: &World, right: &str) -> String {
    let unclear = world.say(tag).remind_unclear();
    let labels = parent.labels();
    let end = labels.iter().position(|label| *label == unclear).unwrap_or_else(|| panic!("no question: {labels:?}"));
    assert_eq!(end, 3, "{labels:?}");
    labels[..end].iter().find(|label| *label != right).unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_says_how_many_come_and_who_helps_and_changes_it_again() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, _] = class.school.children;
        let (parent, seat) = class.parent(world, OWN, amira, 1).await;
        class.sits(world, &parent, bram, 1).await;
        let (other, _) = class.parent(world, "nl", amira, 2).await;
        let (say, dutch) = (world.say(OWN), world.say("nl"));
        let said = [("parent-evening", EVENING, Whom::Everybody), ("excursion", ZOO, of(class.school.group))];
        let sent = sends(world, &class, "Januari", None, &said).await;
        let [evening, zoo] = sent.blocks[..] else { panic!("two announcements") };
        // Two announcements ask for an answer: which of them?
        opens(&parent, "s", sent.id).await;
        parent.taps(&say.news_sign_up()).await;
        parent.sees(&say.news_sign_up_which());
        let label = say.news_button(&say.short_date(date(2027, 1, 19)), &name(world, OWN, "parent-evening"));
        parent.taps(&label).await;
        parent.taps(&say.news_come_family()).await;
        parent.sees(&say.news_how_many());
        parent.taps("3").await;
        parent.sees(&say.news_coming_people(3));
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.news_is_coming_people(3));
        // The other home answers for itself, and neither sees the other.
        opens_block(&other, evening).await;
        assert!(!other.reads().contains('3'.to_string().as_str()) || !other.reads().contains("✔️"));
        other.taps(&dutch.news_come_family()).await;
        let counted = counts(world, sent.id, evening).await;
        assert_eq!((counted.coming, counted.people), (2, 4), "two children of one family are one answer");
        parent.taps(&say.news_not_come_family()).await;
        parent.sees(&say.news_why());
        parent.taps(&say.remind_undo()).await;
        parent.sees(&say.remind_undone());
        let counted = counts(world, sent.id, evening).await;
        assert_eq!((counted.coming, counted.people, counted.not_coming), (1, 1, 0));
        // One announcement wants help: its button leads there at once.
        opens(&parent, "s", sent.id).await;
        parent.taps(&say.remind_help()).await;
        parent.sees(&name(world, OWN, "excursion"));
        parent.taps(&say.remind_help()).await;
        parent.sees(&say.news_helping_text());
        assert_eq!(counts(world, sent.id, zoo).await.helping, 1);
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.news_is_helping());
        parent.taps(&say.news_undo_help()).await;
        assert_eq!(counts(world, sent.id, zoo).await.helping, 0);
        // Answers for another seat, and of more people than can be, are not taken.
        for path in [
            format!("e/i/j/{}/{}", driehoek::place::base36(zoo), driehoek::place::base36(7)),
            format!("e/m/{}/{}/21", driehoek::place::base36(evening), driehoek::place::base36(seat)),
            format!("e/m/{}/{}/4", driehoek::place::base36(zoo), driehoek::place::base36(seat)),
        ] {
            parent.taps_path(&path).await;
        }
        assert_eq!(counts(world, sent.id, zoo).await.coming, 0);
        assert_eq!(counts(world, sent.id, evening).await.people, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_stays_private_and_a_question_about_money_needs_no_words() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
    let say = world.say(OWN);
    let money: &[(&str, &str)] = &[("contribution", "6000"), ("help-line", "yes")];
    let photo: &[(&str, &str)] = &[("date", "2026-12-01"), ("who", "children")];
    let all = |kind, fields| (kind, fields, Whom::Everybody);
    let said = [all("voluntary-contribution", money), all("photo-day", photo)];
    let sent = sends(world, &class, "Geld", None, &said).await;
    opens_block(&parent, sent.blocks[0]).await;
    assert!(!parent.has_button(&say.remind_rather_not()));
    parent.taps(&say.news_costs()).await;
    parent.sees(&say.news_why_costs());
    let mut tx = world.store().begin_reading().await.unwrap();
    let answer = issues::answer(&mut tx, sent.blocks[0], seat).await.unwrap().unwrap();
    tx.roll_back().await.unwrap();
    assert_eq!(answer.coming, Some(Coming::Costs));
    opens_block(&parent, sent.blocks[1]).await;
    parent.taps(&say.remind_rather_not()).await;
    assert!(!parent.has_button(&say.remind_why_costs()), "no photo: nobody asks why");
    parent.taps(&say.nav_back()).await;
    parent.sees(&say.news_is_rather_not());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_and_what_was_stopped_before_it_came_are_nobodys_to_read() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, OWN, class.school.children[0], 1).await;
        let (other, _) = class.parent(world, "nl", class.school.children[1], 1).await;
        let say = world.say(OWN);
        let draft = stage::makes(world, &class, "Geheim", None, &december(&class)).await;
        opens(&parent, "s", draft.id).await;
        parent.sees(&say.nav_gone());
        opens_block(&parent, draft.blocks[2]).await;
        parent.sees(&say.nav_gone());
        let sent = sends(world, &class, "December", None, &december(&class)).await;
        ends(world, sent.id, "stopped").await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE newsletter_to SET given_at = NULL WHERE guardian_id = $1")
            .bind(seat)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        opens(&parent, "s", sent.id).await;
        parent.sees(&say.nav_gone());
        opens(&other, "s", sent.id).await;
        other.sees(&world.say("nl").news_title("De Linde", "December"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_letter_is_read_in_dutch_in_parts_and_its_school_words_are_explained() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, _) = class.parent(world, "ar", class.school.children[0], 1).await;
    let say = world.say("ar");
    let lines: Vec<String> = (1..=120)
        .map(|day| format!("Regel {day}: op de studiedag is de school dicht. De ouderraad en de overblijf ook."))
        .collect();
    let sent = sends(world, &class, "Brief", Some(&lines.join("\n")), &december(&class)).await;
    opens(&parent, "s", sent.id).await;
    parent.taps(&say.news_letter()).await;
    parent.sees("Regel 1:");
    let mut read = parent.reads();
    for _ in 0..10 {
        if !parent.has_button(&say.nav_next()) {
            break;
        }
        parent.taps(&say.nav_next()).await;
        read.push_str(&parent.reads());
    }
    for line in &lines {
        assert!(read.contains(line), "{line}");
    }
    opens(&parent, "s", sent.id).await;
    parent.taps(&say.news_words()).await;
    parent.sees("studiedag");
    parent.taps("studiedag").await;
    parent.taps(&say.nav_back()).await;
    parent.sees(&say.news_words_title());
}

/// It is stopped, or taken back.
pub async fn ends(world: &World, issue: i64, state: &str) {
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query("UPDATE newsletter SET state = $2, taken_back_at = $3 WHERE id = $1")
        .bind(issue)
        .bind(state)
        .bind((state == "taken-back").then_some(world.clock.now()))
        .execute(tx.connection())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}
