//! Looking back: the last newsletters, and a word that is searched in them.

use driehoek::newsletter::Whom;

use super::stage::{of, opens, sends};
use super::{EARLY, OWN, SPORTS, ZOO, name};
use crate::reading::stage::Class;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn the_last_ten_are_listed_and_a_word_of_them_is_found_in_the_own_language_or_in_dutch() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        parent.taps_path("e/h").await;
        parent.sees(&say.news_past_none());
        assert!(!parent.has_button(&say.news_search()));
        let said = [("excursion", ZOO, of(class.school.group)), ("sports-day", SPORTS, of(class.school.other_group))];
        sends(world, &class, "Oudste", None, &said).await;
        for number in 1..=10 {
            world.advance(3600).await;
            sends(world, &class, &format!("Nummer {number}"), None, &[("early-end", EARLY, Whom::Everybody)]).await;
        }
        parent.taps_path("e/h").await;
        let labels = parent.labels();
        let listed: Vec<&String> = labels.iter().filter(|label| label.contains("Nummer")).collect();
        assert!(listed.len() == 10 && listed[0].ends_with("Nummer 10"), "{labels:?}");
        assert!(!labels.iter().any(|label| label.contains("Oudste")));
        parent.taps(listed[9]).await;
        parent.sees(&say.news_title("De Linde", "Nummer 1"));
        // The oldest is found by a word of it, in the own language or in Dutch, in any case.
        for typed in ["  aRtis ", "packed", &name(world, "nl", "excursion").to_uppercase()] {
            parent.taps_path("e/h").await;
            parent.taps(&say.news_search()).await;
            parent.says(typed).await;
            let zoo = name(world, OWN, "excursion");
            let found = parent.labels().iter().any(|label| label.contains(&zoo));
            assert_eq!(found, typed != "packed", "{typed}: {}", parent.reads());
        }
        // What is for another class is not found; nothing else waits for the next text.
        parent.taps(&say.news_search_again()).await;
        parent.says("Sportpark").await;
        parent.sees(&say.news_found_none());
        parent.says("studiedag").await;
        assert!(!parent.reads().contains(&say.news_found_none()), "a school word is explained again");
        // One letter finds nothing, and asks again.
        parent.taps_path("e/z").await;
        parent.says("x").await;
        parent.sees(&say.news_search_text());
        let last = sends(world, &class, "Laatste", None, &said).await;
        opens(&parent, "s", last.id).await;
        parent.taps(&say.nav_back()).await;
        parent.sees(&say.news_past_title());
    })
    .await;
}
