//! Cards, talents and the tour, as a parent reads them.

use driehoek::learn::Cards;
use driehoek::welcome::Age;
use driehoek::words::finder::Finder;
use jiff::civil::datetime;

use crate::world::{Parent, World, on_both_databases};

fn title(world: &World, tag: &str, card: &str) -> String {
    Cards::new().unwrap().find(card).unwrap().title(world.say(tag))
}

/// Chooses these ages in the settings.
async fn chooses_ages(parent: &Parent<'_>, tag: &str, ages: &[Age]) {
    let say = parent.world.say(tag);
    parent.says("/settings").await;
    parent.taps(&say.settings_change_ages()).await;
    for age in ages {
        parent.taps(&format!("⬜ {}", age.name(say))).await;
    }
    parent.taps(&say.start_ages_done()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_read_in_both_languages_saved_and_found_again() {
    on_both_databases(async |world| {
        let (parent, say, dutch) = (world.parent_in("tr").await, world.say("tr"), world.say("nl"));
        let card = |say| Cards::new().unwrap().find("home-is-half").unwrap().text(say);
        for label in [say.menu_learn(), say.learn_topic_why(), title(world, "tr", "why-seven-gains"), say.nav_next()] {
            parent.taps(&label).await;
        }
        parent.sees(&title(world, "tr", "home-is-half"));
        parent.taps(&say.learn_show_dutch()).await;
        parent.sees(&card(dutch));
        parent.taps(&say.learn_hide_dutch()).await;
        parent.sees(&card(say));
        parent.taps(&say.learn_save()).await;
        assert!(parent.has_button(&say.learn_unsave()) && !parent.has_button(&say.learn_save()));
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.learn_pick());
        for label in [say.nav_menu(), say.menu_learn(), say.learn_saved(), title(world, "tr", "home-is-half")] {
            parent.taps(&label).await;
        }
        parent.taps(&say.learn_unsave()).await;
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.learn_saved_none());
        assert_eq!(parent.received(), 1, "all of it in one message");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_of_two_children_finds_the_cards_of_both_ages() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("pl").await, world.say("pl"));
        chooses_ages(&parent, "pl", &[Age::Kleuter, Age::Upper]).await;
        parent.sees(&say.settings_ages(&format!("{}, {}", Age::Kleuter.name(say), Age::Upper.name(say))));
        for label in [say.nav_menu(), say.menu_learn(), say.learn_for_my_child()] {
            parent.taps(&label).await;
        }
        let offered = Age::ALL.map(|age| parent.has_button(&age.name(say)));
        assert_eq!(offered, [false, true, false, true]);
        parent.taps(&Age::Upper.name(say)).await;
        assert_eq!(parent.labels()[0], title(world, "pl", "age-groep-6-8"), "what is for this age alone comes first");
        let first_page = parent.labels();
        parent.taps(&say.nav_next()).await;
        parent.sees("2");
        assert!(parent.labels()[..3].iter().all(|label| !first_page.contains(label)));
        parent.taps(&say.nav_back()).await;
        assert_eq!(parent.labels(), first_page, "the first of the two ways back is to the page before");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_eight_talents_follow_each_other() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("ar").await, world.say("ar"));
        let name = |tag: &str, id: &str| world.say(tag).from_data(&format!("talent-{id}-name")).unwrap();
        for label in [say.menu_learn(), say.learn_all_talents(), name("ar", "music")] {
            parent.taps(&label).await;
        }
        parent.taps(&say.learn_show_dutch()).await;
        parent.sees(&name("nl", "music"));
        parent.taps(&say.learn_hide_dutch()).await;
        for id in &driehoek::learn::TALENTS[1..] {
            parent.taps(&say.nav_next()).await;
            parent.sees(&name("ar", id));
        }
        assert!(!parent.has_button(&say.nav_next()), "the last one");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tour_goes_from_step_to_step_with_its_words_to_the_months() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("uk").await, world.say("uk"));
        let word = Finder::new().unwrap();
        let word = word.word("leerplicht").unwrap();
        parent.taps(&say.menu_tour()).await;
        parent.taps(&format!("1. {}", say.tour_groups_title())).await;
        parent.taps(&word.term).await;
        parent.sees(&word.meaning(say));
        parent.taps(&say.nav_back()).await;
        let texts = [
            say.tour_groups_text(),
            say.tour_year_text(),
            say.tour_people_text(),
            say.tour_secondary_text(),
            say.tour_money_text(),
            say.tour_rights_text(),
            say.tour_months_text(),
        ];
        for text in &texts[..6] {
            parent.sees(text);
            parent.taps(&say.nav_next()).await;
        }
        parent.sees(&texts[6]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_months_that_come_move_with_the_year_and_suit_the_ages() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("en").await, world.say("en"));
        chooses_ages(&parent, "en", &[Age::Upper]).await;
        let (mut seen, mut of_others) = (String::new(), 0);
        for month in 1..=12 {
            world.advance_to(datetime(2027, month, 15, 12, 0, 0, 0)).await;
            parent.says("/school").await;
            parent.taps(&say.tour_months_title()).await;
            let shown = parent.reads();
            let months =
                (0..3).map(|ahead| say.month(datetime(2027, 1 + (month - 1 + ahead) % 12, 1, 0, 0, 0, 0).date()));
            let places: Vec<_> = months.map(|month| shown.find(&format!("\n\n{month}\n")).expect("a month")).collect();
            assert!(places.is_sorted(), "{shown}");
            of_others += shown.matches("Sint-Maarten").count();
            seen += &shown;
        }
        assert_eq!(of_others, 0, "nothing for younger children");
        for word in ["schooladvies", "doorstroomtoets", "verkeersexamen", "schoolkamp"] {
            let term = &Finder::new().unwrap().word(word).unwrap().term.clone();
            assert_eq!(seen.matches(&format!("\n{term}:")).count() % 3, 0, "{word}: each month is seen three times");
            assert!(seen.contains(term), "{word}");
        }
    })
    .await;
}
