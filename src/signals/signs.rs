//! Finds signs of danger in a text: violence, abuse, being locked up, a forced marriage, thoughts of suicide. The signs
//! are data, one file for each language; all languages are looked for at once, for people mix them.
//!
//! A line is a sign: parts with `+` between them, which follow each other in one sentence with at most three words
//! between. A part is ways to say it, with `|` between; `@name` stands for a set of them. A way is a word or a phrase; a
//! star at its beginning or its end leaves the rest of the word free. A line of `innocent` is an everyday way to say such
//! a word: what stands in it is no sign ("hij slaat op de bal").

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use super::fold::Folded;

/// So many words may stand between two parts.
const BETWEEN: usize = 3;
/// The shortest way with a star, in letters: a shorter one is the beginning of anything.
const SHORTEST_STEM: usize = 3;

const LANGUAGES: [(&str, &str); 6] = [
    ("nl", include_str!("signs/nl.toml")),
    ("en", include_str!("signs/en.toml")),
    ("ar", include_str!("signs/ar.toml")),
    ("tr", include_str!("signs/tr.toml")),
    ("uk", include_str!("signs/uk.toml")),
    ("pl", include_str!("signs/pl.toml")),
];

/// The lists of signs in the program cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BrokenSigns {
    #[error("the signs of {0} cannot be read: {1}")]
    Unreadable(&'static str, toml::de::Error),
    #[error("the signs cannot be searched for")]
    Unsearchable(#[from] aho_corasick::BuildError),
    #[error("{0}: `{1}` is no sign")]
    NoSign(&'static str, String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    signs: Vec<String>,
    innocent: Vec<String>,
    #[serde(default)]
    sets: BTreeMap<String, Vec<String>>,
}

/// Parts that follow each other, by their numbers.
struct Line {
    language: &'static str,
    parts: Vec<usize>,
}

/// Words of a text that are one of the ways of a part: the numbers of the first and the last.
type Hit = (usize, usize);

/// Knows all signs.
pub struct Signals {
    search: AhoCorasick,
    /// For each way, the parts that it is in.
    parts_of: Vec<Vec<usize>>,
    parts: usize,
    signs: Vec<Line>,
    innocent: Vec<Line>,
}

impl Signals {
    /// Those of the program, read once for everyone: there are thousands of ways to say it.
    pub fn of_the_program() -> Result<&'static Self, BrokenSigns> {
        static READ: OnceLock<Signals> = OnceLock::new();
        match READ.get() {
            Some(known) => Ok(known),
            None => Self::new().map(|read| READ.get_or_init(|| read)),
        }
    }

    /// Reads the lists that are part of the program.
    pub fn new() -> Result<Self, BrokenSigns> {
        let mut ways = Ways::default();
        let (mut signs, mut innocent) = (Vec::new(), Vec::new());
        for (language, text) in LANGUAGES {
            let list: List = toml::from_str(text).map_err(|error| BrokenSigns::Unreadable(language, error))?;
            for (written, lines) in [(&list.signs, &mut signs), (&list.innocent, &mut innocent)] {
                for line in written {
                    lines.push(ways.line(language, line, &list.sets)?);
                }
            }
        }
        let search = AhoCorasick::new(&ways.patterns)?;
        Ok(Self { search, parts_of: ways.parts_of, parts: ways.parts.len(), signs, innocent })
    }

    /// Whether something in `text` points to danger.
    pub fn found(&self, text: &str) -> bool {
        self.language_of(text).is_some()
    }

    /// The tag of the language in which something in `text` points to danger; None where nothing does.
    pub fn language_of(&self, text: &str) -> Option<&'static str> {
        let folded = Folded::new(text);
        let mut hits: Vec<Vec<Hit>> = vec![Vec::new(); self.parts];
        for found in self.search.find_overlapping_iter(&folded.text) {
            // A pattern ends inside a word or with the space behind it.
            let hit = (folded.word_at(found.start()), folded.word_at(found.end().saturating_sub(2)));
            for part in &self.parts_of[found.pattern().as_usize()] {
                hits[*part].push(hit);
            }
        }
        let possible = |line: &&Line| line.parts.iter().all(|part| !hits[*part].is_empty());
        let mut excused: HashSet<usize> = HashSet::new();
        for line in self.innocent.iter().filter(possible) {
            for (from, to) in chains(line, &hits).into_iter().flatten() {
                excused.extend(from..=to);
            }
        }
        let signs: Vec<&Line> = self.signs.iter().filter(possible).collect();
        for part in signs.iter().flat_map(|line| &line.parts).copied().collect::<HashSet<_>>() {
            hits[part].retain(|(from, to)| !(*from..=*to).any(|word| excused.contains(&word)));
        }
        signs.into_iter().find(|line| chains(line, &hits).iter().all(|part| !part.is_empty())).map(|line| line.language)
    }
}

/// For each part of a line, its hits that stand in a whole line.
fn chains(line: &Line, hits: &[Vec<Hit>]) -> Vec<Vec<Hit>> {
    let mut chains: Vec<Vec<Hit>> = line.parts.iter().map(|part| hits[*part].clone()).collect();
    for hits in &mut chains {
        hits.sort_unstable();
    }
    for at in 1..chains.len() {
        let mut ends: Vec<usize> = chains[at - 1].iter().map(|hit| hit.1).collect();
        ends.sort_unstable();
        chains[at].retain(|(from, _)| within(&ends, from.saturating_sub(BETWEEN + 1), from.saturating_sub(1)));
    }
    for at in (1..chains.len()).rev() {
        let begins: Vec<usize> = chains[at].iter().map(|hit| hit.0).collect();
        chains[at - 1].retain(|(_, to)| within(&begins, to + 1, to + BETWEEN + 1));
    }
    chains
}

/// Whether one of these numbers, which are in order, lies between `least` and `most`, both included.
fn within(numbers: &[usize], least: usize, most: usize) -> bool {
    let first = numbers.partition_point(|number| *number < least);
    numbers.get(first).is_some_and(|number| *number <= most)
}

/// The ways and parts of all lines, each once.
#[derive(Default)]
struct Ways {
    patterns: Vec<String>,
    parts_of: Vec<Vec<usize>>,
    numbers: HashMap<String, usize>,
    parts: HashMap<Vec<usize>, usize>,
}

impl Ways {
    fn line(
        &mut self,
        language: &'static str,
        line: &str,
        sets: &BTreeMap<String, Vec<String>>,
    ) -> Result<Line, BrokenSigns> {
        let wrong = || BrokenSigns::NoSign(language, line.to_owned());
        let mut parts = Vec::new();
        for part in line.split('+') {
            let mut ways = Vec::new();
            for way in part.split('|').map(str::trim) {
                match way.strip_prefix('@') {
                    Some(set) => {
                        for way in sets.get(set).ok_or_else(wrong)? {
                            ways.push(pattern(way).ok_or_else(wrong)?);
                        }
                    }
                    None => ways.push(pattern(way).ok_or_else(wrong)?),
                }
            }
            parts.push(self.part(&ways));
        }
        Ok(Line { language, parts })
    }

    fn part(&mut self, ways: &[String]) -> usize {
        let mut numbers: Vec<usize> = ways.iter().map(|way| self.number(way)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let next = self.parts.len();
        if let Some(known) = self.parts.get(&numbers) {
            return *known;
        }
        for number in &numbers {
            self.parts_of[*number].push(next);
        }
        self.parts.insert(numbers, next);
        next
    }

    fn number(&mut self, way: &str) -> usize {
        let next = self.patterns.len();
        if let Some(known) = self.numbers.get(way) {
            return *known;
        }
        self.numbers.insert(way.to_owned(), next);
        self.patterns.push(way.to_owned());
        self.parts_of.push(Vec::new());
        next
    }
}

/// A way as it is searched for: folded, with a space where a word must begin or end. None when it has no letters, is too
/// short, or has a star where none can be.
fn pattern(way: &str) -> Option<String> {
    let (open_before, rest) = way.strip_prefix('*').map_or((false, way), |rest| (true, rest));
    let (open_after, rest) = rest.strip_suffix('*').map_or((false, rest), |rest| (true, rest));
    let folded = Folded::new(rest).text;
    let letters = folded.trim();
    let short = (open_before || open_after) && letters.chars().count() < SHORTEST_STEM;
    if letters.is_empty() || short || rest.contains('*') || letters.contains('.') {
        return None;
    }
    let (before, after) = (if open_before { "" } else { " " }, if open_after { "" } else { " " });
    Some(format!("{before}{letters}{after}"))
}
