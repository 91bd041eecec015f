//! Text as the finder reads it: small letters without accents, and between them what stood there.
//! Hyphens, spaces and dots become a [`Joint`]; soft hyphens, loose marks and web addresses leave nothing.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Stands for a letter of another script: no Dutch word holds it.
pub const FOREIGN: u8 = 1;

/// What stands between a letter and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// The same word goes on; an apostrophe may stand between.
    None,
    /// A word that was broken off at the end of a line: "school-" and "reisje".
    Wrap,
    Hyphen,
    /// Half a word that is finished further on: "juffen- en meesterdag".
    Half,
    Space,
    /// One line break; an empty line is a [`Joint::Break`].
    Line,
    /// A dot and nothing else: "V.S.O".
    Dot,
    /// A dot and then a space: "gr. 5", or the end of a sentence.
    Stop,
    Slash,
    /// "&" or "+".
    And,
    /// Anything that ends a thought: a comma, a bracket, an empty line.
    Break,
}

impl Joint {
    /// Whether the letters on both sides belong to one word.
    pub fn inside_word(self) -> bool {
        matches!(self, Joint::None | Joint::Wrap)
    }

    /// The joint when `c` follows what is already there.
    fn and_then(self, c: Gap) -> Joint {
        match (self, c) {
            (Joint::None, Gap::Hyphen | Gap::Dash) => Joint::Hyphen,
            (Joint::None | Joint::Space, Gap::Space) => Joint::Space,
            (Joint::None | Joint::Space, Gap::Slash) | (Joint::Slash, Gap::Space) => Joint::Slash,
            (Joint::None | Joint::Space, Gap::And) | (Joint::And, Gap::Space) => Joint::And,
            (Joint::None, Gap::Dot) => Joint::Dot,
            (Joint::Dot | Joint::Stop, Gap::Space) => Joint::Stop,
            (Joint::Hyphen | Joint::Half, Gap::Space) => Joint::Half,
            (Joint::Hyphen | Joint::Half, Gap::Line) | (Joint::Wrap, Gap::Space) => Joint::Wrap,
            (Joint::None | Joint::Space, Gap::Line) | (Joint::Line, Gap::Space) => Joint::Line,
            _ => Joint::Break,
        }
    }
}

/// The marks that can stand between letters.
#[derive(Clone, Copy)]
enum Gap {
    Invisible,
    Apostrophe,
    Hyphen,
    Dash,
    Space,
    Line,
    Dot,
    Slash,
    And,
    Other,
}

impl Gap {
    fn of(c: char) -> Gap {
        match c {
            '\n' | '\u{2028}' => Gap::Line,
            '-' | '\u{2010}' | '\u{2011}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => Gap::Hyphen,
            '\u{2013}' | '\u{2014}' => Gap::Dash,
            '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' | '`' | '\u{b4}' | '\u{ff07}' => Gap::Apostrophe,
            '.' => Gap::Dot,
            '/' => Gap::Slash,
            '&' | '+' => Gap::And,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                Gap::Invisible
            }
            _ if c.is_whitespace() => Gap::Space,
            _ if !c.is_ascii() && is_combining_mark(c) => Gap::Invisible,
            _ => Gap::Other,
        }
    }
}

/// Where a folded letter comes from.
#[derive(Clone, Copy)]
pub struct Letter {
    /// The offset of its character in the text, in bytes.
    pub start: usize,
    /// The length of its character in the text, in bytes.
    pub len: u8,
    /// What stands before it.
    pub joint: Joint,
    /// Written as a capital.
    pub capital: bool,
}

/// A folded text: one byte per letter or figure (a-z, 0-9 or [`FOREIGN`]), nothing else.
pub struct Folded<'t> {
    text: &'t str,
    pub bytes: Vec<u8>,
    pub letters: Vec<Letter>,
}

impl<'t> Folded<'t> {
    /// Folds a text; takes time in proportion to its length, whatever is in it.
    pub fn new(text: &'t str) -> Folded<'t> {
        let mut folded =
            Folded { text, bytes: Vec::with_capacity(text.len()), letters: Vec::with_capacity(text.len()) };
        let mut joint = Joint::Break;
        let mut apostrophe = false;
        let (mut chunk_ends, mut skip_until) = (0, 0);
        for (at, c) in text.char_indices() {
            if at < skip_until {
                continue;
            }
            if at >= chunk_ends && !c.is_whitespace() {
                chunk_ends = chunk_end(text, at);
                if is_address(&text[at..chunk_ends]) {
                    skip_until = chunk_ends;
                    joint = Joint::Break;
                    continue;
                }
            }
            let gap = Gap::of(c);
            if matches!(gap, Gap::Other) && c.is_alphanumeric() {
                if joint == Joint::Wrap && is_other_half(&text[at..]) {
                    joint = Joint::Half;
                }
                folded.push(at, c, joint);
                (joint, apostrophe) = (Joint::None, false);
            } else if matches!(gap, Gap::Apostrophe) {
                // One between two letters belongs to the word ("foto's"); any other is a quotation mark.
                let lonely = joint == Joint::None && !apostrophe;
                (joint, apostrophe) = if lonely { (joint, true) } else { (Joint::Break, false) };
            } else if !matches!(gap, Gap::Invisible) {
                joint = if apostrophe { Joint::Break } else { joint.and_then(gap) };
            }
        }
        folded
    }

    fn push(&mut self, start: usize, c: char, joint: Joint) {
        let len = u8::try_from(c.len_utf8()).unwrap_or(u8::MAX);
        let mut letter = Letter { start, len, joint, capital: c.is_uppercase() };
        if c.is_ascii() {
            self.bytes.push(c.to_ascii_lowercase() as u8);
            self.letters.push(letter);
            return;
        }
        decompose_compatible(c, |part| {
            let spelled: &[u8] = match part {
                'ß' => b"ss",
                'æ' | 'Æ' => b"ae",
                'ø' | 'Ø' => b"o",
                'ł' | 'Ł' => b"l",
                'ı' => b"i",
                _ if part.is_ascii_alphanumeric() => &[part.to_ascii_lowercase() as u8],
                _ if is_combining_mark(part) => &[],
                _ => &[FOREIGN],
            };
            letter.capital |= part.is_uppercase();
            for byte in spelled {
                self.bytes.push(*byte);
                self.letters.push(letter);
                letter.joint = Joint::None;
            }
        });
    }

    /// Whether a word begins at this letter.
    pub fn begins_word(&self, at: usize) -> bool {
        self.letters.get(at).is_some_and(|letter| !letter.joint.inside_word())
    }

    /// Where the word of this letter ends (one past its last letter), looking at most `reach` letters ahead.
    pub fn word_end(&self, at: usize, reach: usize) -> Option<usize> {
        (at..=at + reach).find(|end| self.letters.get(*end).is_none_or(|letter| !letter.joint.inside_word()))
    }

    /// The letters `from..to` as they were written, on one line, without soft hyphens and such.
    pub fn written(&self, from: usize, to: usize) -> String {
        let mut written = String::new();
        let mut before: Option<Letter> = None;
        for letter in &self.letters[from..to] {
            if before.is_some_and(|before| before.start == letter.start) {
                continue;
            }
            if let Some(before) = before {
                let gap = &self.text[before.start + usize::from(before.len)..letter.start];
                match letter.joint {
                    Joint::Wrap => {}
                    Joint::Space | Joint::Line => written.push(' '),
                    _ => written.extend(gap.chars().filter(|c| !is_format(*c)).map(on_one_line)),
                }
            }
            written.push_str(&self.text[letter.start..letter.start + usize::from(letter.len)]);
            before = Some(*letter);
        }
        written
    }
}

fn is_format(c: char) -> bool {
    !is_combining_mark(c) && matches!(Gap::of(c), Gap::Invisible)
}

fn on_one_line(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

/// The end of the run of visible characters that starts at `at`.
fn chunk_end(text: &str, at: usize) -> usize {
    text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length)
}

/// A web or mail address: the words in it say nothing about the letter.
fn is_address(chunk: &str) -> bool {
    chunk.contains("://") || chunk.contains('@') || chunk.get(..4).is_some_and(|www| www.eq_ignore_ascii_case("www."))
}

/// "klas-" and "en groepsouder" on the next line is no broken word.
fn is_other_half(rest: &str) -> bool {
    ["en ", "of "].iter().any(|word| rest.starts_with(word))
}
