//! How Dutch glues words together: what may follow a school word, and what may stand before it.

use std::collections::HashSet;

use serde::Deserialize;

/// The endings that one word takes without becoming another.
const ENDINGS: [&str; 7] = ["s", "en", "n", "je", "jes", "tje", "tjes"];

/// The letters that tie two words together.
const LINKS: [&str; 5] = ["", "s", "en", "e", "n"];

/// How long the part before a school word may be, in letters.
const LONGEST_HEAD: usize = 12;

/// The parts of compounds, from `compounds.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compounds {
    /// What may follow: "schoolreisjes|geld".
    tails: HashSet<String>,
    /// What may stand before a word of six letters or more: "eind|rapport".
    heads: HashSet<String>,
}

impl Compounds {
    /// Whether a word that goes on with `rest` after a form ending in `last` is still that form in the plural.
    pub fn is_ending(rest: &str, last: u8) -> bool {
        ENDINGS.contains(&rest) || (rest.as_bytes().first() == Some(&last) && rest.get(1..) == Some("en"))
    }

    /// Whether `rest` makes a compound of the form before it; only a form of five letters or more takes a link.
    pub fn is_tail(&self, rest: &str, last: u8, linked: bool) -> bool {
        if self.tails.contains(rest) {
            return true;
        }
        let diminutives = ["jes", "tjes"];
        linked
            && (LINKS
                .iter()
                .chain(&diminutives)
                .any(|link| rest.strip_prefix(link).is_some_and(|rest| self.tails(rest)))
                || (rest.as_bytes().first() == Some(&last)
                    && rest.get(1..).and_then(|rest| rest.strip_prefix("en")).is_some_and(|rest| self.tails(rest))))
    }

    /// One tail, or two of them: "ochtend", "informatie|avond".
    fn tails(&self, rest: &str) -> bool {
        self.tails.contains(rest)
            || (3..rest.len()).any(|cut| match (rest.get(..cut), rest.get(cut..)) {
                (Some(first), Some(second)) => {
                    self.tails.contains(first)
                        && (self.tails.contains(second)
                            || second.strip_prefix('s').is_some_and(|second| self.tails.contains(second)))
                }
                _ => false,
            })
    }

    /// Whether a word that starts with `head` and goes on with a long school word is still about that school word.
    pub fn is_head(&self, head: &str) -> bool {
        self.heads.contains(head)
    }

    /// How far back a head can start, in letters.
    pub fn head_reach() -> usize {
        LONGEST_HEAD
    }
}
