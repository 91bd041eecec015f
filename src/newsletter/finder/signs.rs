//! The words by which kinds of announcements are known (`signs.toml`), and how they are looked for in a sentence.

mod phrase;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;

pub use phrase::View;
use phrase::{DENIED, Part, Phrase, fits, is_ending};

/// What the lists of a kind weigh.
const STRONG: i32 = 8;
const FAIR: i32 = 5;
const WEAK: i32 = 2;
const AGAINST: i32 = 7;
/// From here on a sentence is about a kind.
pub const ENOUGH: i32 = 5;
/// From here on it certainly is, if no other kind is near.
pub const CERTAIN: i32 = 8;
/// What to bring is a part of everything.
pub const BRING: &str = "bring-tomorrow";
/// A word shorter than this is never taken for a mistyped one.
const SLIP: usize = 7;

/// The signs of one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The kind of `blocks/*.toml`.
    pub id: String,
    #[serde(default)]
    strong: Vec<Phrase>,
    #[serde(default)]
    fair: Vec<Phrase>,
    #[serde(default)]
    weak: Vec<Phrase>,
    #[serde(default)]
    not: Vec<Phrase>,
    /// Kinds that are a part of this one when they stand beside it.
    #[serde(default)]
    pub absorbs: Vec<String>,
    /// Kinds that are not meant where one sentence speaks of both.
    #[serde(default)]
    covers: Vec<String>,
    /// Is proposed without a day, too.
    #[serde(default)]
    pub dateless: bool,
    /// The values of choices and flags, with the words for each.
    #[serde(default)]
    choices: BTreeMap<String, Vec<Choice>>,
}

/// A value of a choice, and the words that speak for it.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Vec<String>")]
struct Choice {
    value: String,
    phrases: Vec<Phrase>,
}

impl TryFrom<Vec<String>> for Choice {
    type Error = &'static str;

    fn try_from(list: Vec<String>) -> Result<Self, Self::Error> {
        let mut list = list.into_iter();
        let value = list.next().ok_or("a choice without a value")?;
        Ok(Self { value, phrases: list.map(Phrase::from).collect() })
    }
}

/// All signs. Made once.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    bring: Vec<Phrase>,
    past: Vec<Phrase>,
    long_past: Vec<Phrase>,
    off: Vec<Phrase>,
    others: Vec<Phrase>,
    foreign: Vec<Phrase>,
    places: Vec<Phrase>,
    items: BTreeMap<String, Vec<Phrase>>,
    #[serde(rename = "kind")]
    pub kinds: Vec<Sign>,
    #[serde(skip)]
    known: BTreeSet<String>,
}

impl Signs {
    /// The signs of `signs.toml`.
    pub fn get() -> &'static Self {
        static SIGNS: OnceLock<Signs> = OnceLock::new();
        SIGNS.get_or_init(|| Self::read().unwrap_or_default())
    }

    fn read() -> Result<Self, toml::de::Error> {
        let mut signs: Self = toml::from_str(include_str!("signs.toml"))?;
        let lists = signs.kinds.iter().flat_map(|sign| [&sign.strong, &sign.fair, &sign.weak]);
        let phrases = lists.flatten().chain(signs.items.values().flatten());
        let words = phrases.flat_map(|phrase| &phrase.parts).filter_map(|part| match part {
            Part::Word { core, .. } if core.len() >= SLIP => Some(core.clone()),
            _ => None,
        });
        signs.known = words.collect();
        Ok(signs)
    }

    /// The word, or the one that was meant.
    fn mended(&self, word: &str) -> String {
        if word.len() < SLIP || self.known.contains(word) {
            return word.to_owned();
        }
        let near = |known: &&String| known.len().abs_diff(word.len()) <= 1 && strsim::osa_distance(known, word) == 1;
        // "sportdagen" is no slip: an ending is none.
        let ended = |known: &String| word.strip_prefix(known.as_str()).is_some_and(is_ending);
        let meant = self.known.iter().find(near).filter(|known| !ended(known));
        meant.cloned().unwrap_or_else(|| word.to_owned())
    }

    /// The item of `fields::ITEMS` that a word names.
    pub fn item(&self, words: &str) -> Option<&str> {
        let words: Vec<String> = words.split(' ').map(|word| self.mended(word)).collect();
        let whole = |phrase: &Phrase| phrase.parts.len() == words.len() && fits(&phrase.parts, &words);
        self.items.iter().find(|(_, phrases)| phrases.iter().any(whole)).map(|(item, _)| item.as_str())
    }

    /// A word for a place.
    pub fn is_place(&self, word: &str) -> bool {
        let words = [word.to_owned()];
        self.places.iter().any(|phrase| fits(&phrase.parts, &words))
    }

    /// Something is to be brought.
    pub fn brings(&self, view: &View) -> bool {
        view.has(&self.bring)
    }

    /// It tells what was.
    pub fn is_past(&self, view: &View) -> bool {
        view.has(&self.past)
    }

    /// It tells what was a year ago: its days without a year are no days to come.
    pub fn is_long_past(&self, view: &View) -> bool {
        view.has(&self.long_past)
    }

    /// It says that the school has nothing to do with it.
    pub fn is_foreign(&self, view: &View) -> bool {
        view.has(&self.foreign)
    }

    /// It names somebody who is not the school.
    pub fn is_of_others(&self, view: &View) -> bool {
        view.has(&self.others)
    }

    /// It tells that something is called off.
    pub fn is_off(&self, view: &View) -> bool {
        view.has(&self.off)
    }

    /// The kind for which a sentence speaks most, where it is enough, and how much; the whole before its parts.
    pub fn best(&self, scores: &[(usize, i32)]) -> Option<(usize, i32)> {
        let enough = || scores.iter().copied().filter(|(_, score)| *score >= ENOUGH);
        let (best, top) = enough().max_by_key(|(at, score)| (*score, std::cmp::Reverse(*at)))?;
        let whole = enough().filter(|(at, score)| {
            *score >= CERTAIN
                && *score + 4 >= top
                && *at != best
                && self.kinds[*at].covers.contains(&self.kinds[best].id)
        });
        Some(whole.max_by_key(|(_, score)| *score).unwrap_or((best, top)))
    }

    /// How much a sentence speaks for each kind, by their order; only those for which it does.
    pub fn scores(&self, view: &View) -> Vec<(usize, i32)> {
        let scores = self.kinds.iter().enumerate().map(|(at, sign)| (at, sign.score(view)));
        scores.filter(|(_, score)| *score > 0).collect()
    }

    /// The second kind is a part of the first when they stand beside each other.
    pub fn absorbs(&self, whole: usize, part: usize) -> bool {
        self.kinds[whole].absorbs.contains(&self.kinds[part].id) || self.kinds[part].id == BRING
    }
}

impl Sign {
    fn score(&self, view: &View) -> i32 {
        let count = |phrases: &[Phrase]| {
            i32::try_from(phrases.iter().filter(|phrase| phrase.is_in(view)).count()).unwrap_or_default()
        };
        let first = |phrases: &[Phrase], weight: i32| match count(phrases) {
            0 => 0,
            found => weight + found.min(3) - 1,
        };
        let for_it = first(&self.strong, STRONG) + first(&self.fair, FAIR) + WEAK * count(&self.weak).min(3);
        for_it - AGAINST * count(&self.not)
    }

    /// The values of a choice for which sentences speak, in the order of `signs.toml`.
    pub fn values(&self, field: &str, views: &[&View]) -> Vec<&str> {
        let choices = self.choices.get(field).into_iter().flatten();
        let said = choices.filter(|choice| views.iter().any(|view| view.has(&choice.phrases)));
        said.map(|choice| choice.value.as_str()).collect()
    }

    /// A sentence that speaks for the value also says "niet" or "geen", and not as a part of the words for the value.
    pub fn is_denied(&self, field: &str, value: &str, view: &View) -> bool {
        let choice = self.choices.get(field).into_iter().flatten().find(|choice| choice.value == value);
        let said = |phrase: &&Phrase| phrase.is_in(view);
        let mut phrases = choice.into_iter().flat_map(|choice| &choice.phrases).filter(said).peekable();
        let denied = DENIED.iter().any(|word| view.says(word));
        phrases.peek().is_some() && denied && phrases.all(|phrase| !phrase.denies())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks::Kinds;
    use crate::fields::{ITEMS, Type};

    #[test]
    fn signs_are_about_kinds_and_fields_that_exist() {
        let signs = Signs::read().unwrap();
        let kinds = Kinds::new().unwrap();
        let has = |id: &str| signs.kinds.iter().any(|sign| sign.id == id);
        for sign in &signs.kinds {
            let kind = kinds.find(&sign.id).unwrap_or_else(|| panic!("{} is no kind", sign.id));
            assert!(!kind.own_child, "{} is about one child", sign.id);
            for (name, values) in &sign.choices {
                let field = kind.field(name).unwrap_or_else(|| panic!("{} has no {name}", sign.id));
                let fits = |choice: &Choice| field.kind == Type::Flag || field.of.contains(&choice.value);
                assert!(values.iter().all(fits), "{} {name}", sign.id);
            }
            assert!(sign.absorbs.iter().chain(&sign.covers).all(|id| has(id)), "{}", sign.id);
        }
        assert!(signs.items.keys().all(|item| ITEMS.contains(&item.as_str())));
        let missing: Vec<&str> = kinds
            .iter()
            .filter(|kind| !kind.own_child && !has(&kind.id))
            .map(|kind| kind.id.as_str())
            .filter(|id| *id != "book-talk")
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn signs_see_compounds_gaps_and_slips() {
        let signs = Signs::get();
        let view = |text: &str| {
            View::new(super::super::token::tokens(text).iter().filter_map(|token| View::word(token, signs)).collect())
        };
        let best = |text: &str| {
            let scores = signs.scores(&view(text));
            scores.iter().max_by_key(|(_, score)| *score).map(|(at, _)| signs.kinds[*at].id.as_str())
        };
        assert_eq!(best("Kinderboekenweekfeest"), Some("theme-week"));
        assert_eq!(best("ivm de stakking"), Some("strike"));
        assert_eq!(best("Wie kan er vrijdag helpen?"), Some("volunteers-wanted"));
        assert_eq!(best("We zijn trots op de inspectie."), None);
        assert_eq!(signs.item("lunchpaket"), Some("lunch"));
        assert!(signs.is_place("gymzaal") && !signs.is_place("dag"));
    }
}
