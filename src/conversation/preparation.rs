//! What a guardian prepares for a talk: answers by taps or in own words, and the child's own page. The teachers of the
//! class read it when the guardian has approved it; nobody at another seat ever does.
//!
//! A choice is one message: the parent taps it in the own language, the teacher reads the same message in Dutch. Own
//! words are never translated; they stand as they were written, with a label that says so.

pub mod chat;
pub mod console;
pub mod questions;
pub mod sheet;
pub mod store;

use unicode_segmentation::UnicodeSegmentation as _;

use super::booking::{Booking, State};
use super::words;
use crate::language::{Catalogue, Say};

words! {
    /// A question; what stands in `preparation.field`.
    Field {
        Proud = "proud",
        Likes = "likes",
        Know = "know",
        Hope = "hope",
        /// Only the teacher reads it, never the child.
        Worry = "worry",
        Contact = "contact",
        Ask = "ask",
        Practical = "practical",
        /// What helps this parent in the talk.
        Talk = "talk",
        // The child's own page.
        Learn = "learn",
        Good = "good",
        Hard = "hard",
        Safe = "safe",
        Help = "help",
    }
}

impl Field {
    /// What the parent is asked, in this order (start conversation, section 5).
    pub const PARENT: [Self; 9] = [
        Self::Proud,
        Self::Likes,
        Self::Know,
        Self::Hope,
        Self::Worry,
        Self::Contact,
        Self::Ask,
        Self::Practical,
        Self::Talk,
    ];
    /// What the child is asked (seed 002: learning style, talents, self-image, feeling of safety, need for support).
    pub const CHILD: [Self; 5] = [Self::Learn, Self::Good, Self::Hard, Self::Safe, Self::Help];

    /// It stands on the child's own page.
    pub fn is_of_child(self) -> bool {
        Self::CHILD.contains(&self)
    }

    /// The questions of the same person, in their order.
    pub fn page(self) -> &'static [Self] {
        if self.is_of_child() { &Self::CHILD } else { &Self::PARENT }
    }

    /// Which question of its page it is, from 0.
    pub fn step(self) -> usize {
        self.page().iter().position(|field| *field == self).unwrap_or(0)
    }

    /// It may lie on the table in the talk, where the child reads along: no worries, no practical matters, nothing that
    /// is for the teacher alone.
    pub fn is_for_table(self) -> bool {
        !matches!(self, Self::Worry | Self::Practical | Self::Talk)
    }
}

/// What was answered to one question; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub field: Field,
    /// Words of the question's choices, in the question's order.
    pub choices: Vec<&'static str>,
    pub words: Option<OwnWords>,
}

/// What a guardian wrote, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    pub text: String,
    /// The tag of the language that the guardian used the bot in.
    pub language: String,
}

impl OwnWords {
    /// The label that stands at them: in which language they are, and that nobody translated them.
    pub fn label(&self, say: Say<'_>, catalogue: &Catalogue) -> String {
        if self.language == say.language().tag {
            return say.prepare_own_words_same();
        }
        let called = say.from_data(&format!("language-called-{}", self.language));
        let own_name = || catalogue.find(&self.language).map(|lang| catalogue.language(lang).own_name.clone());
        say.prepare_own_words(&called.or_else(own_name).unwrap_or_else(|| self.language.clone()))
    }
}

/// Until when a preparation can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Open,
    /// The child is in a class that does not take part: nobody there was meant to read it. It can still be deleted.
    Moved,
    /// The talk has begun or was held.
    Over,
}

impl Stage {
    /// Where a preparation stands at `now` (UTC seconds): `class` is the child's, `groups` are those of the round,
    /// `talks` those of the guardian in it.
    pub fn of(class: Option<i64>, groups: &[i64], talks: &[Booking], now: i64) -> Self {
        let over = |talk: &Booking| talk.state == State::Held || talk.state.is_open() && talk.starts_at <= now;
        if talks.iter().any(over) {
            Self::Over
        } else if class.is_none_or(|class| !groups.contains(&class)) {
            Self::Moved
        } else {
            Self::Open
        }
    }
}

/// Why own words are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing to read in them.
    Empty,
    /// So many characters they have, and so many they may have.
    TooLong { count: usize, most: usize },
}

/// Own words as they are kept: without control characters and without white space around them. `most`: how many
/// characters they may have, as people count them.
pub fn fit(text: &str, most: usize) -> Result<String, Unfit> {
    let clean = crate::language::plain(text);
    let clean = clean.trim();
    match clean.graphemes(true).count() {
        0 => Err(Unfit::Empty),
        count if count > most => Err(Unfit::TooLong { count, most }),
        _ => Ok(clean.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_are_counted_as_people_count() {
        assert_eq!(fit("  Вона любить 👩‍👩‍👧‍👦\n", 13), Ok("Вона любить 👩‍👩‍👧‍👦".to_owned()));
        assert_eq!(fit("Вона любить 👩‍👩‍👧‍👦!", 13), Err(Unfit::TooLong { count: 14, most: 13 }));
        assert_eq!(fit(" \u{202E}\n ", 200), Err(Unfit::Empty));
        assert_eq!(fit("تحب الرسم", 200), Ok("تحب الرسم".to_owned()));
    }

    #[test]
    fn every_question_is_of_one_page_and_the_table_hides_what_is_for_the_teacher() {
        for field in Field::ALL {
            assert_eq!(field.page()[field.step()], field);
            assert!(Field::PARENT.contains(&field) != Field::CHILD.contains(&field));
        }
        let hidden: Vec<_> = Field::ALL.into_iter().filter(|field| !field.is_for_table()).collect();
        assert_eq!(hidden, [Field::Worry, Field::Practical, Field::Talk]);
    }
}
