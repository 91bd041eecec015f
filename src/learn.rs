//! Involvement at home: 50 cards and eight talents, by topic and by age; the tour of the Dutch school; tips.
//! Here are the rules; the texts are in `locales/*/card.ftl` and `talent.ftl`.

pub mod chat;
pub mod store;
pub mod tips;
pub mod tour;

use serde::Deserialize;

use crate::language::Say;
use crate::welcome::Age;

/// What a card is about, in the order in which topics are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    Why,
    Ways,
    Ages,
    Careful,
    Talents,
    Contact,
    People,
    Disagree,
    Support,
}

impl Topic {
    pub const ALL: [Self; 9] = [
        Self::Why,
        Self::Ways,
        Self::Ages,
        Self::Careful,
        Self::Talents,
        Self::Contact,
        Self::People,
        Self::Disagree,
        Self::Support,
    ];

    /// What a parent reads.
    pub fn name(self, say: Say<'_>) -> String {
        match self {
            Self::Why => say.learn_topic_why(),
            Self::Ways => say.learn_topic_ways(),
            Self::Ages => say.learn_topic_ages(),
            Self::Careful => say.learn_topic_careful(),
            Self::Talents => say.learn_topic_talents(),
            Self::Contact => say.learn_topic_contact(),
            Self::People => say.learn_topic_people(),
            Self::Disagree => say.learn_topic_disagree(),
            Self::Support => say.learn_topic_support(),
        }
    }
}

/// A card: a title, a short text, one thing to do this week.
#[derive(Clone, Debug, Deserialize)]
pub struct Card {
    /// Stable, kebab-case.
    pub id: String,
    pub topic: Topic,
    pub ages: Vec<Age>,
    /// May come as a tip of the week; false for what is only shown on request (seed policy).
    #[serde(default = "yes")]
    pub weekly: bool,
    /// Not as a tip in the first four weeks (seed policy for the cards about risks).
    #[serde(default)]
    pub late: bool,
}

fn yes() -> bool {
    true
}

impl Card {
    pub fn title(&self, say: Say<'_>) -> String {
        self.part(say, "title")
    }

    pub fn text(&self, say: Say<'_>) -> String {
        self.part(say, "text")
    }

    /// One thing to do this week.
    pub fn to_do(&self, say: Say<'_>) -> String {
        self.part(say, "do")
    }

    fn part(&self, say: Say<'_>, part: &str) -> String {
        say.from_data(&format!("card-{}-{part}", self.id)).unwrap_or_default()
    }
}

/// The eight talents: a friendly way to look at a child, never a test.
pub const TALENTS: [&str; 8] = ["music", "visual", "thinking", "social", "body", "nature", "language", "logic"];

/// All cards.
#[derive(Debug)]
pub struct Cards(Vec<Card>);

#[derive(Deserialize)]
struct File {
    card: Vec<Card>,
}

impl Cards {
    pub fn new() -> Result<Self, toml::de::Error> {
        toml::from_str::<File>(include_str!("learn/cards.toml")).map(|file| Self(file.card))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Card> {
        self.0.iter()
    }

    pub fn find(&self, id: &str) -> Option<&Card> {
        self.0.iter().find(|card| card.id == id)
    }

    /// The cards of a topic, in their order.
    pub fn of_topic(&self, topic: Topic) -> impl Iterator<Item = &Card> {
        self.0.iter().filter(move |card| card.topic == topic)
    }

    /// The cards for an age: those for few ages first, since they say most about this one.
    pub fn of_age(&self, age: Age) -> Vec<&Card> {
        let mut cards: Vec<_> = self.0.iter().filter(|card| card.ages.contains(&age)).collect();
        cards.sort_by_key(|card| card.ages.len());
        cards
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_fifty_cards_and_each_age_has_some() {
        let cards = Cards::new().unwrap();
        assert_eq!(cards.iter().count(), 50);
        for age in Age::ALL {
            assert!(cards.of_age(age).len() >= 30, "{age:?}");
        }
        for topic in Topic::ALL {
            assert!(cards.of_topic(topic).next().is_some(), "{topic:?}");
        }
    }

    #[test]
    fn an_age_starts_with_the_cards_made_for_it() {
        let cards = Cards::new().unwrap();
        assert_eq!(cards.of_age(Age::Peuter)[0].id, "age-peuter");
    }
}
