//! A phrase of `signs.toml`, and a sentence as it is compared with phrases.

use serde::Deserialize;

use super::super::token::{Made, Token};
use super::Signs;

/// Words between two of a sign at ".." at most.
const GAP: usize = 4;
/// Words that do not count as words between.
const LIGHT: [&str; 10] = ["van", "tot", "om", "op", "de", "het", "een", "we", "wij", "tussen"];
/// Words that deny.
pub(super) const DENIED: [&str; 5] = ["niet", "geen", "nooit", "zonder", "niets"];

/// A word or a few in a row.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "String")]
pub struct Phrase {
    pub(super) parts: Vec<Part>,
    /// Its longest word: a sentence without these letters need not be looked at.
    key: String,
}

#[derive(Clone, Debug)]
pub(super) enum Part {
    Word { core: String, open_start: bool, open_end: bool },
    Gap,
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        let part = |word: &str| match word {
            ".." => Part::Gap,
            _ => Part::Word {
                core: word.trim_matches('*').to_owned(),
                open_start: word.starts_with('*'),
                open_end: word.ends_with('*'),
            },
        };
        let parts: Vec<Part> = text.split_whitespace().map(part).collect();
        let cores = parts.iter().filter_map(|part| match part {
            Part::Word { core, .. } => Some(core),
            Part::Gap => None,
        });
        let key = cores.max_by_key(|core| core.len()).cloned().unwrap_or_default();
        Self { parts, key }
    }
}

/// A sentence as signs see it: its words, with days, hours, amounts and groups as one word each.
#[derive(Clone, Debug, Default)]
pub struct View {
    words: Vec<String>,
    /// The same with a blank between each two.
    text: String,
}

impl View {
    pub fn new(words: Vec<String>) -> Self {
        let text = words.join(" ");
        Self { words, text }
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The words of these tokens; a slip of the finger in a long word is mended where a sign knows the word.
    pub fn word(token: &Token, signs: &Signs) -> Option<String> {
        match token.made {
            Made::Letters => Some(signs.mended(&token.low)),
            Made::Digits => Some(token.low.clone()),
            Made::Mark => matches!(token.low.as_str(), "&" | ":").then(|| token.low.clone()),
        }
    }

    /// One of these phrases is in it.
    pub fn has(&self, phrases: &[Phrase]) -> bool {
        phrases.iter().any(|phrase| phrase.is_in(self))
    }

    /// A word for a place is in it.
    pub fn has_place(&self, signs: &Signs) -> bool {
        self.words.iter().any(|word| signs.is_place(word))
    }

    /// This phrase, written as in `signs.toml`, is in it.
    pub fn says(&self, phrase: &str) -> bool {
        Phrase::from(phrase.to_owned()).is_in(self)
    }
}

impl Phrase {
    /// One of its own words denies.
    pub(super) fn denies(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Word { core, .. } if DENIED.contains(&core.as_str())))
    }

    pub(super) fn is_in(&self, view: &View) -> bool {
        view.text.contains(&self.key) && (0..view.words.len()).any(|at| fits(&self.parts, &view.words[at..]))
    }
}

pub(super) fn fits(parts: &[Part], words: &[String]) -> bool {
    match parts {
        [] => true,
        [Part::Gap, rest @ ..] => {
            let mut more = GAP;
            for skipped in 0..=words.len() {
                if fits(rest, &words[skipped..]) {
                    return true;
                }
                let Some(word) = words.get(skipped) else { return false };
                let light = word.starts_with('#') || LIGHT.contains(&word.as_str());
                match more.checked_sub(usize::from(!light)) {
                    Some(left) => more = left,
                    None => return false,
                }
            }
            false
        }
        [Part::Word { core, open_start, open_end }, rest @ ..] => {
            let Some((word, after)) = words.split_first() else { return false };
            let fit = match (open_start, open_end) {
                (true, true) => word.contains(core.as_str()) && !word.starts_with('#'),
                (true, false) => ends(word, core),
                (false, true) => word.starts_with(core.as_str()),
                (false, false) => {
                    word == core || (core.len() >= 5 && word.strip_prefix(core.as_str()).is_some_and(is_ending))
                }
            };
            fit && fits(rest, after)
        }
    }
}

fn ends(word: &str, core: &str) -> bool {
    word.ends_with(core) || (core.len() >= 5 && word.rfind(core).is_some_and(|at| is_ending(&word[at + core.len()..])))
}

pub(super) fn is_ending(rest: &str) -> bool {
    matches!(rest, "" | "s" | "'s" | "en" | "n" | "je" | "jes" | "tje" | "tjes")
}
