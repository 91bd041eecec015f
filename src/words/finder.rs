//! Finds the school words in a letter, however they are written, and guesses at a word that was typed alone.
//! The words are data: `words.toml`, `compounds.toml` and `false_friends.toml`, read once.

mod compound;
mod fold;
mod form;
mod typo;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use compound::Compounds;
use fold::Folded;
use form::{Form, Says, Span};

/// How much of a glued word is shown as it was written, in letters.
const LONGEST_WRITTEN: usize = 40;

/// Accents may pile up; more bytes than this are not shown.
const MOST_WRITTEN_BYTES: usize = 160;

/// A school word with all the ways to write it. What it means is in the locales, under the id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// Lower case with hyphens, as in `word-<id>-meaning`.
    pub id: String,
    /// The Dutch word as parents meet it.
    pub term: String,
    /// The section of the glossary, `a` to `h`.
    pub group: String,
    /// Other ways to write it, and words that mean the same.
    #[serde(default)]
    pub variants: Vec<String>,
    /// Ways to write it that count only when their capitals are capitals.
    #[serde(default)]
    pub caps: Vec<String>,
    /// Ways to write it that count only when they are typed alone: in a letter they are mostly other words.
    #[serde(default)]
    pub alone: Vec<String>,
    /// Ways to write it that count only in the company of other words.
    #[serde(default)]
    pub near: Vec<Condition>,
    /// Ways to write it that do not count in the company of other words.
    #[serde(default)]
    pub unless: Vec<Condition>,
}

/// Some of the ways to write a school word, and the words in the same text that decide about them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The ways to write it, as in the term, `variants` or `caps`.
    pub forms: Vec<String>,
    /// Words or phrases; a star at the end leaves the ending free ("peuter*").
    pub words: Vec<String>,
}

/// A school word in a text.
#[derive(Clone, Debug)]
pub struct Found<'f> {
    pub word: &'f Word,
    /// The whole written word on one line ("schoolreisjesgeld", "TSO-ouders").
    pub as_written: String,
}

/// The word lists in the program cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BrokenWords {
    #[error("a word list cannot be read")]
    Unreadable(#[from] toml::de::Error),
    #[error("the words cannot be searched for")]
    Unsearchable(#[from] aho_corasick::BuildError),
    #[error("`{0}` has no letters")]
    Empty(String),
}

/// Knows all school words. Made once, used by everyone.
pub struct Finder {
    words: Vec<Word>,
    by_id: HashMap<String, usize>,
    compounds: Compounds,
    forms: Vec<Form>,
    contexts: usize,
    search: AhoCorasick,
    /// Every way to write a word, folded, as somebody may type it alone.
    exact: HashMap<Vec<u8>, Vec<usize>>,
    /// Ordinary words that are never taken for a mistyped school word.
    ordinary: HashSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordList {
    word: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FalseFriends {
    look_alikes: Vec<String>,
    ordinary: Vec<String>,
}

/// A form in a text, before it is known which of them win.
struct Sighting<'f> {
    form: &'f Form,
    start: usize,
    span: Span,
}

impl Finder {
    /// Reads the word lists that are part of the program.
    pub fn new() -> Result<Finder, BrokenWords> {
        let words = toml::from_str::<WordList>(include_str!("words.toml"))?.word;
        let compounds = toml::from_str::<Compounds>(include_str!("compounds.toml"))?;
        let false_friends = toml::from_str::<FalseFriends>(include_str!("false_friends.toml"))?;

        let mut contexts = Contexts::default();
        let mut forms = Vec::new();
        for (index, word) in words.iter().enumerate() {
            forms.extend(forms_of(word, index, &mut contexts)?);
        }
        for look_alike in &false_friends.look_alikes {
            forms.push(form(Says::FalseFriend, look_alike, false)?);
        }
        let count = contexts.numbers.len();
        for (context, number) in contexts.numbers {
            forms.push(form(Says::Context(number), &context, false)?);
        }

        let mut exact: HashMap<Vec<u8>, Vec<usize>> = HashMap::new();
        for (index, word) in words.iter().enumerate() {
            for written in word.all_forms().chain(&word.alone) {
                let same = exact.entry(Folded::new(written).bytes).or_default();
                if !same.contains(&index) {
                    same.push(index);
                }
            }
        }

        Ok(Finder {
            by_id: words.iter().enumerate().map(|(index, word)| (word.id.clone(), index)).collect(),
            search: AhoCorasick::new(forms.iter().map(|form| &form.bytes))?,
            ordinary: false_friends.ordinary.into_iter().collect(),
            contexts: count,
            words,
            compounds,
            forms,
            exact,
        })
    }

    /// All words, in the order of the glossary.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The word with this id.
    pub fn word(&self, id: &str) -> Option<&Word> {
        self.by_id.get(id).map(|index| &self.words[*index])
    }

    /// The school words of `text`, in order of first appearance, each once.
    /// Where two of them overlap, the one that starts first wins, and of those the longest.
    pub fn find(&self, text: &str) -> Vec<Found<'_>> {
        let folded = Folded::new(text);
        let mut seen = vec![false; self.words.len()];
        let mut taken_until = 0;
        let mut found = Vec::new();
        for sighting in self.sightings(&folded) {
            if sighting.span.from < taken_until {
                continue;
            }
            taken_until = sighting.span.to;
            if let Says::Word(index) = sighting.form.says
                && !std::mem::replace(&mut seen[index], true)
            {
                let word = &self.words[index];
                found.push(Found { word, as_written: sighting.as_written(&folded, word) });
            }
        }
        found
    }

    /// What a short text is that is nothing but one word or abbreviation, in any case: "tlv", "m.r.", "Cito".
    /// Only the ways to write it that are in the list; no guesses.
    pub fn exactly(&self, text: &str) -> Vec<&Word> {
        self.exact.get(&Folded::new(text).bytes).into_iter().flatten().map(|index| &self.words[*index]).collect()
    }

    /// All that looks like a form and counts in this text, the winners of an overlap first.
    fn sightings(&self, folded: &Folded<'_>) -> Vec<Sighting<'_>> {
        let mut company = vec![false; self.contexts];
        let mut sightings = Vec::new();
        for hit in self.search.find_overlapping_iter(&folded.bytes) {
            let form = &self.forms[hit.pattern().as_usize()];
            let Some(span) = form.span_at(hit.start(), folded, &self.compounds) else {
                continue;
            };
            match form.says {
                Says::Context(number) => company[number] = true,
                Says::Word(_) | Says::FalseFriend => sightings.push(Sighting { form, start: hit.start(), span }),
            }
        }
        sightings.retain(|sighting| {
            let Form { near, unless, .. } = sighting.form;
            (near.is_empty() || near.iter().any(|context| company[*context]))
                && !unless.iter().any(|context| company[*context])
        });
        sightings.sort_by_key(|sighting| {
            let meant = sighting.form.says != Says::FalseFriend;
            (sighting.span.from, Reverse(sighting.span.to), meant, Reverse(sighting.form.bytes.len()))
        });
        sightings
    }
}

impl Sighting<'_> {
    /// The form with all that is glued to it, also with hyphens.
    fn as_written(&self, folded: &Folded<'_>, word: &Word) -> String {
        let glued = |at: &usize| {
            folded
                .letters
                .get(*at)
                .is_some_and(|letter| letter.joint.inside_word() || letter.joint == fold::Joint::Hyphen)
        };
        let from = (0..=self.span.from).rev().take(LONGEST_WRITTEN).find(|at| !glued(at)).unwrap_or(self.start);
        let to = (self.span.to..).take(LONGEST_WRITTEN).find(|at| !glued(at)).unwrap_or(self.span.to);
        let written = folded.written(from, to);
        if written.len() <= MOST_WRITTEN_BYTES { written } else { word.term.clone() }
    }
}

impl Word {
    /// Every way to write it that can count in a letter.
    fn all_forms(&self) -> impl Iterator<Item = &String> {
        let variants = self.variants.iter().filter(|variant| !self.caps.contains(variant));
        let term = std::iter::once(&self.term).filter(|term| !self.caps.contains(term));
        term.chain(variants).chain(&self.caps)
    }
}

/// The words that decide about others, each with a number.
#[derive(Default)]
struct Contexts {
    numbers: HashMap<String, usize>,
}

impl Contexts {
    fn number(&mut self, context: &str) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(context.to_owned()).or_insert(next)
    }
}

fn form(says: Says, written: &str, caps: bool) -> Result<Form, BrokenWords> {
    Form::new(says, written, caps).ok_or_else(|| BrokenWords::Empty(written.to_owned()))
}

/// The forms of a word; "10" may be written "tien", and the other way round.
fn forms_of(word: &Word, index: usize, contexts: &mut Contexts) -> Result<Vec<Form>, BrokenWords> {
    let mut forms = Vec::new();
    for written in word.all_forms() {
        let other =
            if written.contains("tien") { written.replace("tien", "10") } else { written.replace("10", "tien") };
        for spelled in [written, &other].into_iter().take(if other == *written { 1 } else { 2 }) {
            let mut form = form(Says::Word(index), spelled, word.caps.contains(written))?;
            for (conditions, numbers) in [(&word.near, &mut form.near), (&word.unless, &mut form.unless)] {
                let about = conditions.iter().filter(|condition| condition.forms.contains(written));
                numbers.extend(about.flat_map(|condition| &condition.words).map(|context| contexts.number(context)));
            }
            forms.push(form);
        }
    }
    Ok(forms)
}
