//! Who writes to us: the language they chose, the ages of their children, and the first screens.

pub mod chat;
pub mod store;

use std::str::FromStr;

use crate::language::{Lang, Say};

/// A band of ages, as the cards know them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
pub enum Age {
    /// 2 to 4 years, before school.
    #[serde(rename = "peuter")]
    Peuter,
    /// Groep 1-2.
    #[serde(rename = "kleuter")]
    Kleuter,
    /// Groep 3-5.
    #[serde(rename = "g3-5")]
    Middle,
    /// Groep 6-8.
    #[serde(rename = "g6-8")]
    Upper,
}

impl Age {
    /// From the youngest to the oldest.
    pub const ALL: [Self; 4] = [Self::Peuter, Self::Kleuter, Self::Middle, Self::Upper];

    /// The word for it in the database and in button paths.
    pub fn word(self) -> &'static str {
        match self {
            Self::Peuter => "peuter",
            Self::Kleuter => "kleuter",
            Self::Middle => "g3-5",
            Self::Upper => "g6-8",
        }
    }

    /// What a parent reads.
    pub fn name(self, say: Say<'_>) -> String {
        match self {
            Self::Peuter => say.start_age_peuter(),
            Self::Kleuter => say.start_age_kleuter(),
            Self::Middle => say.start_age_middle(),
            Self::Upper => say.start_age_upper(),
        }
    }
}

impl FromStr for Age {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|age| age.word() == word).ok_or(())
    }
}

/// A person who writes to the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: i64,
    pub chat_id: i64,
    /// None until the person has chosen.
    pub language: Option<Lang>,
    /// Sorted, each once; empty until chosen.
    pub ages: Vec<Age>,
    /// UTC seconds.
    pub created_at: i64,
    /// UTC seconds of the first contact on the last day of contact.
    pub seen_at: i64,
    pub unreachable_at: Option<i64>,
    pub tips: crate::learn::tips::Plan,
    /// The path of the place that waits for own words, and since when (UTC seconds).
    pub writes: Option<(String, i64)>,
}

impl Person {
    /// True when something for `ages` suits this person: no age chosen means all.
    pub fn suits(&self, ages: &[Age]) -> bool {
        self.ages.is_empty() || self.ages.iter().any(|age| ages.contains(age))
    }
}
