//! For whom: "groep 3 t/m 5", "de groepen 1/2", "4A", "de kleuters", "alle groepen".

use std::collections::BTreeSet;
use std::ops::Range;

use super::Whom;
use super::token::{Token, fold};

/// Groups that a sentence names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    pub years: BTreeSet<u8>,
    /// As the school calls them.
    pub names: BTreeSet<String>,
    pub all: bool,
    /// What is meant differs from school to school: "onderbouw", or a group that the school does not have.
    pub guessed: bool,
}

/// Groups with their place.
#[derive(Clone, Debug)]
pub struct Mention {
    pub named: Named,
    pub tokens: Range<usize>,
}

impl Named {
    fn is_empty(&self) -> bool {
        self.years.is_empty() && self.names.is_empty() && !self.all
    }

    /// The same as a block has it; years become groups where some groups are named by their own names.
    pub fn whom(&self, groups: &[String]) -> Whom {
        if self.all || self.is_empty() || self.years.len() == 8 {
            return Whom::All;
        }
        if self.names.is_empty() {
            return Whom::Years(self.years.iter().copied().collect());
        }
        let mut names: Vec<String> = self.names.iter().cloned().collect();
        let of_year = groups.iter().filter(|group| years_of(group).iter().any(|year| self.years.contains(year)));
        names.extend(of_year.cloned());
        names.sort();
        names.dedup();
        Whom::Groups(names)
    }

    /// "vanaf groep 3".
    fn and_above(mut self) -> Self {
        if let Some(first) = self.years.first().copied().filter(|_| self.years.len() == 1 && self.names.is_empty()) {
            self.years.extend(first..=8);
        }
        self
    }

    pub fn add(&mut self, other: &Self) {
        self.years.extend(&other.years);
        self.names.extend(other.names.iter().cloned());
        self.all |= other.all;
        self.guessed |= other.guessed;
    }
}

/// The years in a group's name: "1/2A" has 1 and 2.
fn years_of(name: &str) -> Vec<u8> {
    name.bytes().filter(|byte| (b'1'..=b'8').contains(byte)).map(|byte| byte - b'0').collect()
}

/// A group's name for comparing: "Groep 4a" is "4A".
fn plain(name: &str) -> String {
    fold(name).replace("groep", "").replace([' ', '-', '.', '/'], "")
}

/// All groups named within these tokens. `bare`: numbers alone are groups, as in a column "Groep".
pub fn groups(tokens: &[Token], within: Range<usize>, school: &[String], bare: bool) -> Vec<Mention> {
    let reader = Reader { tokens: &tokens[..within.end], school };
    let mut found = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let opens = at == within.start && bare;
        match reader.named(at, opens).filter(|(named, _)| !named.is_empty()) {
            Some((named, end)) => {
                found.push(Mention { named, tokens: at..end });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

struct Reader<'a> {
    tokens: &'a [Token],
    school: &'a [String],
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.low.as_str())
    }

    fn named(&self, at: usize, bare: bool) -> Option<(Named, usize)> {
        let all = |end| Some((Named { all: true, ..Named::default() }, end));
        let years = |years: std::ops::RangeInclusive<u8>, guessed| {
            Some((Named { years: years.collect(), guessed, ..Named::default() }, at + 1))
        };
        match self.word(at) {
            "groep" | "groepen" | "gr" | "klas" | "klassen" => {
                let dot = usize::from(self.word(at + 1) == ".");
                let from = at.checked_sub(1).is_some_and(|before| self.word(before) == "vanaf");
                self.list(at + 1 + dot).map(|(named, end)| (if from { named.and_above() } else { named }, end))
            }
            "alle" | "alle " | "hele" | "iedere" | "allen" => match self.word(at + 1) {
                "groepen" | "klassen" | "school" => all(at + 2),
                _ if bare => all(at + 1),
                _ => None,
            },
            "kleuters" | "kleutergroepen" | "kleutergroep" | "kleuterklas" | "kleuterklassen" => years(1..=2, false),
            "achtstegroepers" | "achtstegroeper" => years(8..=8, false),
            "onderbouw" if self.says("middenbouw") => years(1..=2, true),
            "onderbouw" => years(1..=4, true),
            "middenbouw" => years(3..=5, true),
            "bovenbouw" if self.says("middenbouw") => years(6..=8, true),
            "bovenbouw" => years(5..=8, true),
            _ if bare => self.list(at),
            _ => self.own_name(at).map(|(name, guessed, end)| {
                (Named { names: BTreeSet::from([name]), guessed, ..Named::default() }, end)
            }),
        }
    }

    fn says(&self, word: &str) -> bool {
        self.tokens.iter().any(|token| token.is(word))
    }

    /// "3 t/m 5", "1/2", "3, 5 en 6B".
    fn list(&self, start: usize) -> Option<(Named, usize)> {
        let mut named = Named::default();
        let (mut at, mut end) = (start, start);
        let mut until: Option<u8> = None;
        loop {
            if let Some((name, guessed, after)) = self.own_name(at) {
                named.names.insert(name);
                named.guessed |= guessed;
                (at, until) = (after, None);
            } else if let Some(year) = self.year(at) {
                if let Some(first) = until.take() {
                    named.years.extend(first..=year);
                }
                named.years.insert(year);
                at += 1;
                let (joint, next) = self.joint(at);
                if joint == Joint::Until {
                    until = Some(year);
                    end = at;
                    at = next;
                    continue;
                }
            } else {
                break;
            }
            end = at;
            let (joint, next) = self.joint(at);
            if joint == Joint::None {
                break;
            }
            at = next + usize::from(matches!(self.word(next), "groep" | "groepen"));
        }
        (end > start).then_some((named, end))
    }

    /// A year alone, and no day: "groep 8, 6 juni".
    fn year(&self, at: usize) -> Option<u8> {
        let token = self.tokens.get(at).filter(|token| token.low.len() == 1)?;
        let year = u8::try_from(token.number()?).ok().filter(|year| (1..=8).contains(year))?;
        let next = self.tokens.get(at + 1);
        let glued = next.is_some_and(|next| !next.gap && (next.is_any(&[".", ":"]) || next.low.len() == 1))
            && self.tokens.get(at + 2).is_some_and(|next| !next.gap && next.number().is_some())
            && !next.is_some_and(|next| next.is_any(&["/", "-", "–", "+", ","]));
        let is_day =
            next.is_some_and(|next| super::day::month(&next.low).is_some() || next.is_any(&["uur", "euro", "u"]));
        (!glued && !is_day).then_some(year)
    }

    /// "4A", "1/2B": a name that the school has, or that looks like one.
    fn own_name(&self, at: usize) -> Option<(String, bool, usize)> {
        let mut end = at;
        let glued = |at: usize| self.tokens.get(at).is_some_and(|token| !token.gap);
        let digit = |at: usize| {
            self.tokens.get(at).is_some_and(|token| token.low.len() == 1 && token.number().is_some_and(|n| n <= 8))
        };
        if !digit(at) {
            return None;
        }
        end += 1;
        if matches!(self.word(end), "/" | "-") && glued(end) && glued(end + 1) && digit(end + 1) {
            end += 2;
        }
        let letter = self.tokens.get(end).filter(|token| token.low.len() == 1 && !token.gap)?;
        if !matches!(letter.low.as_str(), "a" | "b" | "c" | "d" | "e" | "f") {
            return None;
        }
        let written: String = self.tokens[at..=end].iter().map(|token| token.low.as_str()).collect();
        let known = self.school.iter().find(|group| plain(group) == plain(&written));
        match known {
            Some(name) => Some((name.clone(), false, end + 1)),
            None if letter.capital => Some((written.to_uppercase(), !self.school.is_empty(), end + 1)),
            None => None,
        }
    }

    fn joint(&self, at: usize) -> (Joint, usize) {
        let words = |wanted: &[&str]| wanted.iter().enumerate().all(|(more, word)| self.word(at + more) == *word);
        if words(&["t", "/", "m"]) || words(&["tot", "en", "met"]) {
            return (Joint::Until, at + 3);
        }
        match self.word(at) {
            "tm" | "-" | "–" => (Joint::Until, at + 1),
            "," if self.word(at + 1) == "en" => (Joint::And, at + 2),
            "en" | "," | "/" | "&" | "+" | "of" => (Joint::And, at + 1),
            _ => (Joint::None, at),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    None,
    And,
    Until,
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn read(text: &str) -> Whom {
        let school: Vec<String> = ["1/2A", "3A", "4A", "4B", "5A", "6B"].map(str::to_owned).to_vec();
        let tokens = tokens(text);
        let mut named = Named::default();
        for mention in groups(&tokens, 0..tokens.len(), &school, false) {
            named.add(&mention.named);
        }
        named.whom(&school)
    }

    #[test]
    fn groups_are_read_in_every_usual_form() {
        for (text, years) in [
            ("groep 3 t/m 5", vec![3, 4, 5]),
            ("de groepen 1/2", vec![1, 2]),
            ("groep 5-8", vec![5, 6, 7, 8]),
            ("gr. 6, 7 en 8", vec![6, 7, 8]),
            ("groep 3 tot en met 8", vec![3, 4, 5, 6, 7, 8]),
            ("de kleuters", vec![1, 2]),
            ("groep 8, 6 juni", vec![8]),
            ("groep 3 en groep 5", vec![3, 5]),
            ("bovenbouw", vec![5, 6, 7, 8]),
            ("alle kinderen vanaf groep 3", vec![3, 4, 5, 6, 7, 8]),
        ] {
            assert_eq!(read(text), Whom::Years(years), "{text}");
        }
        for (text, names) in [("4A", vec!["4A"]), ("groep 4b", vec!["4B"]), ("groep 1/2A", vec!["1/2A"])] {
            assert_eq!(read(text), Whom::Groups(names.into_iter().map(str::to_owned).collect()), "{text}");
        }
        assert_eq!(read("De groepen 3, 5 en 6B"), Whom::Groups(vec!["3A".into(), "5A".into(), "6B".into()]));
        assert_eq!(read("alle groepen"), Whom::All);
        assert_eq!(read("om 8.30 uur, € 4"), Whom::All);
    }
}
