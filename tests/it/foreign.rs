//! Finds text in a language that the reader did not choose, by comparing it with every message of the others.

use std::collections::{BTreeMap, HashMap, HashSet};

use aho_corasick::AhoCorasick;
use driehoek::language::embedded;
use driehoek::words::finder::Finder;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;

/// A text of so many letters cannot be in another language's sentence by chance.
const LONG: usize = 20;

/// The texts of all languages.
pub struct Texts {
    foreign: HashMap<String, Foreign>,
}

/// What a reader of one language must never see.
struct Foreign {
    lines: HashSet<String>,
    long: Vec<String>,
    search: AhoCorasick,
}

impl Texts {
    pub fn new() -> Self {
        let finder = Finder::new().unwrap();
        let mut known: HashSet<String> = finder.words().iter().map(|word| word.term.clone()).collect();
        known.insert("Driehoek".into());
        let mut of_language: BTreeMap<String, HashSet<String>> = BTreeMap::new();
        for (tag, files) in embedded() {
            let texts = of_language.entry(tag).or_default();
            for (file, source) in &files {
                let mut found = Vec::new();
                for entry in parser::parse(source.as_ref()).unwrap().body {
                    if let Entry::Message(message) = entry {
                        collect(message.value.as_ref().unwrap(), &mut found);
                    }
                }
                // The languages' own names are written the same for everybody.
                if file == "language" { known.extend(found) } else { texts.extend(found) }
            }
        }
        let foreign = of_language.keys().map(|tag| {
            let own = &of_language[tag];
            let others = of_language.iter().filter(|(other, _)| *other != tag).flat_map(|(_, texts)| texts);
            let lines: HashSet<String> =
                others.filter(|text| !own.contains(*text) && !known.contains(*text)).cloned().collect();
            let inside_own = |text: &str| own.iter().any(|mine| mine.contains(text));
            let long: Vec<String> =
                lines.iter().filter(|text| text.chars().count() >= LONG && !inside_own(text)).cloned().collect();
            (tag.clone(), Foreign { search: AhoCorasick::new(&long).unwrap(), lines, long })
        });
        Self { foreign: foreign.collect() }
    }

    /// The texts of other languages in `shown`, for a reader of `tag`.
    pub fn foreign(&self, tag: &str, shown: &str) -> Vec<String> {
        let foreign = &self.foreign[tag];
        let clean: String =
            shown.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')).collect();
        let mut found = Vec::new();
        for line in clean.lines().map(str::trim) {
            let after_term = line.split_once(": ").map_or("", |(_, rest)| rest);
            found.extend(
                [line, bare(line), after_term]
                    .into_iter()
                    .filter(|part| foreign.lines.contains(*part))
                    .map(str::to_owned),
            );
            found.extend(foreign.search.find_iter(line).map(|hit| foreign.long[hit.pattern().as_usize()].clone()));
        }
        found
    }
}

/// The pieces of text between the variables, line by line, that hold a word.
fn collect(pattern: &Pattern<&str>, texts: &mut Vec<String>) {
    let mut piece = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => piece.push_str(value),
            PatternElement::Placeable { expression } => {
                keep(&mut piece, texts);
                if let Expression::Select { variants, .. } = expression {
                    variants.iter().for_each(|variant| collect(&variant.value, texts));
                }
            }
        }
    }
    keep(&mut piece, texts);
}

fn keep(piece: &mut String, texts: &mut Vec<String>) {
    let lines = piece.lines().map(str::trim).filter(|line| line.chars().filter(|c| c.is_alphabetic()).count() >= 3);
    texts.extend(lines.flat_map(|line| [line, bare(line)]).map(str::to_owned));
    piece.clear();
}

/// Without bullets, ticks, numbers and pictures before the first letter.
fn bare(line: &str) -> &str {
    line.trim_start_matches(|c: char| !c.is_alphabetic())
}

#[test]
fn another_language_is_noticed_and_the_own_one_is_not() {
    let texts = Texts::new();
    let menu = "Choose a button. Or forward a letter from school to me. Then I explain the school words.";
    assert!(!texts.foreign("tr", &format!("1. {menu}")).is_empty());
    assert_eq!(texts.foreign("pl", "• Juf Anne:\nHow can I help?")[0], "How can I help?");
    assert!(texts.foreign("en", "How can I help?\nstudiedag: Teachers have training, children are off").is_empty());
    assert!(!texts.foreign("uk", "studiedag: Teachers have training, children are off").is_empty());
}
