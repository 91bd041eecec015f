//! School words: the glossary, and finding its words in a letter. Meanings are in `locales/*/word.ftl`.

pub mod chat;
pub mod finder;
pub mod store;

use crate::language::Say;
use finder::Word;

/// The sections of the glossary.
pub const GROUPS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

impl Word {
    /// One line beside the word in a list.
    pub fn short(&self, say: Say<'_>) -> String {
        self.part(say, "short").unwrap_or_default()
    }

    /// What it means, in a few sentences.
    pub fn meaning(&self, say: Say<'_>) -> String {
        self.part(say, "meaning").unwrap_or_default()
    }

    /// What the parent can do; not every word has something.
    pub fn to_do(&self, say: Say<'_>) -> Option<String> {
        self.part(say, "do")
    }

    fn part(&self, say: Say<'_>, part: &str) -> Option<String> {
        say.from_data(&format!("word-{}-{part}", self.id))
    }
}
