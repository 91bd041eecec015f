//! One way to write a school word, folded, with the conditions under which it counts.

use super::compound::Compounds;
use super::fold::{Folded, Joint};

/// How much may follow a form within its word, in letters.
const LONGEST_REST: usize = 24;

/// A single word shorter than this is never found in two pieces ("in val").
const SHORTEST_IN_PIECES: usize = 8;

/// What a form says when it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The school word with this index.
    Word(usize),
    /// A word that decides about others.
    Context(usize),
    /// Something that only looks like a school word.
    FalseFriend,
}

/// One way to write a school word.
pub struct Form {
    pub says: Says,
    /// The letters and figures, folded.
    pub bytes: Vec<u8>,
    /// What stands before each of them.
    joints: Vec<Joint>,
    /// Which of them must be capitals; empty when case says nothing.
    capitals: Vec<bool>,
    /// Counts only when one of these contexts is in the text; empty: always.
    pub near: Vec<usize>,
    /// Never counts when one of these contexts is in the text.
    pub unless: Vec<usize>,
    /// Also counts as the beginning of a longer word (contexts only).
    open: bool,
}

/// The letters a form takes up, with what is glued to it.
#[derive(Clone, Copy)]
pub struct Span {
    pub from: usize,
    pub to: usize,
}

impl Form {
    /// A form from the way it is written; None when nothing is left after folding.
    /// `caps`: its capitals must be capitals in the text. A star at the end of a context leaves the ending free.
    pub fn new(says: Says, written: &str, caps: bool) -> Option<Form> {
        let folded = Folded::new(written);
        let capitals = if caps { folded.letters.iter().map(|letter| letter.capital).collect() } else { Vec::new() };
        let form = Form {
            says,
            joints: folded.letters.iter().map(|letter| letter.joint).collect(),
            capitals,
            near: Vec::new(),
            unless: Vec::new(),
            open: written.ends_with('*'),
            bytes: folded.bytes,
        };
        (!form.bytes.is_empty()).then_some(form)
    }

    /// The span of this form when its letters stand at `start` and everything around them agrees.
    pub fn span_at(&self, start: usize, folded: &Folded<'_>, compounds: &Compounds) -> Option<Span> {
        let end = start + self.bytes.len();
        let from = self.from(start, folded, compounds)?;
        let in_pieces = self.joined_well(start, folded)?;
        if !self.written_in_capitals(start, folded) {
            return None;
        }
        let to = folded.word_end(end, LONGEST_REST);
        if self.open {
            return Some(Span { from, to: to.unwrap_or(end) });
        }
        let to = to?;
        (to == end || self.goes_on_well(end, to, folded, compounds, in_pieces)).then_some(Span { from, to })
    }

    fn is_caps(&self) -> bool {
        !self.capitals.is_empty()
    }

    fn is_single_word(&self) -> bool {
        self.joints.iter().skip(1).all(|joint| *joint == Joint::None)
    }

    /// Where the word begins in which the form stands: at the form itself, or at a known head before it.
    fn from(&self, start: usize, folded: &Folded<'_>, compounds: &Compounds) -> Option<usize> {
        if folded.begins_word(start) {
            let after_figure = folded.letters[start].joint == Joint::Hyphen
                && start.checked_sub(1).is_some_and(|before| folded.bytes[before].is_ascii_digit());
            // "4-jarigen" are not "jarigen".
            return (!after_figure).then_some(start);
        }
        let takes_head = self.bytes.len() >= 6 && self.is_single_word() && !self.is_caps();
        if !takes_head || !matches!(self.says, Says::Word(_)) {
            return None;
        }
        let reach = start.saturating_sub(Compounds::head_reach());
        let from = (reach..start).rev().find(|at| folded.begins_word(*at))?;
        let head = std::str::from_utf8(&folded.bytes[from..start]).ok()?;
        compounds.is_head(head).then_some(from)
    }

    /// None when something stands between the letters that should not; else whether a single word is in pieces.
    fn joined_well(&self, start: usize, folded: &Folded<'_>) -> Option<bool> {
        let mut in_pieces = false;
        let mut piece = 1;
        for (index, form_joint) in self.joints.iter().enumerate().skip(1) {
            let found = folded.letters[start + index].joint;
            if !self.allows(index, *form_joint, found) {
                return None;
            }
            if found == Joint::Space && *form_joint == Joint::None {
                let rest = self.bytes.len() - index;
                let long_enough = self.bytes.len() >= SHORTEST_IN_PIECES && piece >= 3 && rest >= 3;
                if !long_enough || in_pieces {
                    return None;
                }
                in_pieces = true;
            }
            piece = if found == Joint::None { piece + 1 } else { 1 };
        }
        Some(in_pieces)
    }

    fn allows(&self, index: usize, form: Joint, found: Joint) -> bool {
        if self.says == Says::FalseFriend {
            return form == found || (form == Joint::None && found == Joint::Wrap);
        }
        let figures = self.bytes[index].is_ascii_digit() && self.bytes[index - 1].is_ascii_digit();
        match found {
            Joint::None | Joint::Wrap | Joint::Hyphen => {
                form != Joint::Dot && !(figures && form != Joint::None && found != Joint::Hyphen)
            }
            Joint::Space => form != Joint::Dot && (form == Joint::Space || !self.is_caps()),
            Joint::Line => matches!(form, Joint::Space | Joint::Hyphen),
            Joint::Dot => self.is_caps() || matches!(form, Joint::Dot | Joint::Stop),
            Joint::Stop => form == Joint::Stop,
            Joint::Half | Joint::Slash | Joint::And => form == found,
            Joint::Break => false,
        }
    }

    fn written_in_capitals(&self, start: usize, folded: &Folded<'_>) -> bool {
        if !self.is_caps() {
            return true;
        }
        let letters = &folded.letters[start..start + self.bytes.len()];
        if !self.capitals.iter().zip(letters).all(|(capital, letter)| letter.capital || !capital) {
            return false;
        }
        let dotted = letters.iter().skip(1).any(|letter| letter.joint == Joint::Dot);
        let next = folded.letters.get(start + self.bytes.len());
        let goes_on = letters[0].joint == Joint::Dot || next.is_some_and(|next| next.joint == Joint::Dot);
        // "M.R. Jansen" is a person, and "S.O.S." is another word.
        let initials = letters.len() == 2 && next.is_some_and(|next| next.joint == Joint::Stop && next.capital);
        !(dotted && (goes_on || initials))
    }

    /// Whether the letters `end..to` after the form make a plural or a compound of it.
    fn goes_on_well(&self, end: usize, to: usize, folded: &Folded<'_>, compounds: &Compounds, in_pieces: bool) -> bool {
        let (Some(last), Ok(rest)) = (self.bytes.last().copied(), std::str::from_utf8(&folded.bytes[end..to])) else {
            return false;
        };
        if !matches!(self.says, Says::Word(_)) {
            return false;
        }
        if self.is_caps() {
            let small = folded.letters[end..to].iter().all(|letter| !letter.capital);
            return small && (["s", "en"].contains(&rest) || compounds.is_tail(rest, last, false));
        }
        if last.is_ascii_digit() {
            // "groep 5b" is a group 5.
            return matches!(rest.as_bytes(), [b'a'..=b'f']);
        }
        let long = self.bytes.len() >= 5;
        let ending = long && Compounds::is_ending(rest, last);
        ending || (!in_pieces && self.bytes.len() >= 3 && compounds.is_tail(rest, last, long))
    }
}
