//! A word that is typed alone: which school words did the parent mean?

use strsim::damerau_levenshtein;

use super::fold::{FOREIGN, Folded};
use super::form::{Form, Says};
use super::{Finder, Word};

/// More words than this are a message, and nobody's question about one word.
const MOST_TOKENS: usize = 4;

/// Shorter than this there is nothing to go by, in letters.
const SHORTEST: usize = 4;

/// Longer than any school word, in letters.
const LONGEST: usize = 40;

/// A school word shorter than this has too many neighbours to guess at, in letters.
const SHORTEST_GUESSED: usize = 5;

/// Up to this length one typo is forgiven, above it two, in letters.
const ONE_TYPO: usize = 7;

/// From this length on the first letter may be the one that is wrong.
const FIRST_LETTER_FREE: usize = 10;

/// How many words are offered.
const MOST_SUGGESTIONS: usize = 3;

/// What people type around the word they ask about.
const QUESTION: [&str; 9] = ["wat", "is", "een", "de", "het", "betekent", "what", "a", "the"];

impl Finder {
    /// For a word that is typed alone (at most four tokens): the nearest words, best first, three at most.
    /// One typo is forgiven up to seven letters and two above; fewer than four letters are never guessed at.
    pub fn typed_alone(&self, text: &str) -> Vec<&Word> {
        let asked = without_question(text);
        if asked.is_empty() || asked.len() > MOST_TOKENS {
            return Vec::new();
        }
        let asked = asked.join(" ");
        let folded = Folded::new(&asked);
        let known = (SHORTEST..=LONGEST).contains(&folded.bytes.len()) && !folded.bytes.contains(&FOREIGN);
        let Some(typed) = String::from_utf8(folded.bytes).ok().filter(|_| known) else {
            return Vec::new();
        };
        let exact = self.exactly(&asked);
        if !exact.is_empty() {
            return exact;
        }
        let found = self.find(&asked);
        if !found.is_empty() {
            return found.into_iter().map(|found| found.word).take(MOST_SUGGESTIONS).collect();
        }
        if self.ordinary.contains(&typed) { Vec::new() } else { self.nearest(&typed) }
    }

    fn nearest(&self, typed: &str) -> Vec<&Word> {
        let mut near: Vec<(usize, usize)> = self.forms.iter().filter_map(|form| distance(form, typed)).collect();
        near.sort_unstable();
        let mut words: Vec<usize> = Vec::new();
        for (_, word) in near {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        words.into_iter().take(MOST_SUGGESTIONS).map(|word| &self.words[word]).collect()
    }
}

/// How many typos lie between a form and what was typed, and the word it stands for; None when too many.
fn distance(form: &Form, typed: &str) -> Option<(usize, usize)> {
    let Says::Word(word) = form.says else {
        return None;
    };
    let (form, length) = (std::str::from_utf8(&form.bytes).ok()?, form.bytes.len().min(typed.len()));
    let forgiven = if length <= ONE_TYPO { 1 } else { 2 };
    let same_start = form.as_bytes().first() == typed.as_bytes().first();
    if form.len() < SHORTEST_GUESSED
        || form.len().abs_diff(typed.len()) > forgiven
        || !(same_start || length >= FIRST_LETTER_FREE)
    {
        return None;
    }
    let forgiven = if same_start { forgiven } else { 1 };
    let distance = damerau_levenshtein(form, typed);
    (distance <= forgiven).then_some((distance, word))
}

/// The words of a short text without "wat is een" around it.
fn without_question(text: &str) -> Vec<&str> {
    let words: Vec<&str> = text.split_whitespace().take(MOST_TOKENS + QUESTION.len()).collect();
    let asked: Vec<&str> =
        words.iter().copied().filter(|word| !QUESTION.contains(&word.to_lowercase().as_str())).collect();
    if asked.is_empty() { words } else { asked }
}
