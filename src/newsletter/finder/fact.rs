//! What the pieces of one announcement say about a field: days, hours, amounts, numbers and words.

mod days;
mod words;

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};

use super::Why;
use super::day::Day;
use super::hour;
use super::letter::{Letter, Unit};
use super::money;
use super::signs::{Sign, Signs, View};
use super::thing;
use super::token::number_word;
use crate::fields::ITEMS;

/// A value with what is not certain about it.
#[derive(Clone, Debug)]
pub struct Fact {
    pub value: String,
    pub doubts: Vec<Why>,
}

impl Fact {
    pub fn new(value: impl Into<String>, doubts: Vec<Why>) -> Self {
        Self { value: value.into(), doubts }
    }
}

/// The pieces of one announcement.
#[derive(Clone)]
pub struct Facts<'a> {
    pub letter: &'a Letter<'a>,
    pub units: Vec<&'a Unit>,
    /// Those of them that speak of the kind themselves.
    pub own: Vec<&'a Unit>,
    /// What stands beside them in the letter and is about nothing else.
    pub near: Vec<&'a Unit>,
    pub sign: &'static Sign,
    /// The day that it is on.
    pub main: Option<Date>,
}

impl<'a> Facts<'a> {
    /// Pieces about another day than the main one say nothing about its hours.
    fn at_main(&self) -> impl Iterator<Item = &'a Unit> {
        let main = self.main;
        self.units.iter().copied().filter(move |unit| {
            let mut days = unit.on_days().filter(|day| !day.weekday_only).peekable();
            main.is_none_or(|main| days.peek().is_none() || days.any(|day| day.first <= main && main <= day.last))
        })
    }

    /// An hour of a role; `sole`: the only hour of all, about which nothing is said, will do.
    pub fn hour(&self, role: hour::Role, sole: bool) -> Option<Fact> {
        hour_of(self.at_main().flat_map(|unit| &unit.hours).collect(), role, sole)
    }

    /// The hour at which something ends before the main day.
    pub fn end_before(&self) -> Option<Fact> {
        let before = |day: &Day| self.main.is_some_and(|main| (0..=4).contains(&(main - day.last).get_days()));
        let units = self.units.iter().filter(|unit| unit.on_days().any(before));
        hour_of(units.flat_map(|unit| &unit.hours).collect(), hour::Role::End, true)
    }

    /// An amount with one of these words near it.
    pub fn amount(&self, near: &[&str], far: &[&str]) -> Option<Fact> {
        let free = ["geen kosten", "gratis", "kosteloos", "kost niets"];
        let units = || self.units.iter().copied();
        let said = |unit: &Unit, words: &[&str]| words.iter().any(|word| unit.view.says(word));
        let all: Vec<(&Unit, &money::Money)> =
            units().flat_map(|unit| unit.money.iter().map(move |money| (unit, money))).collect();
        let fits = |(unit, money): &&(&Unit, &money::Money)| {
            let after = self.letter.tokens.get(money.tokens.end).map_or("", |token| token.low.as_str());
            said(unit, near) && !far.contains(&after)
        };
        let named: Vec<_> = all.iter().filter(fits).collect();
        if all.is_empty() && units().any(|unit| said(unit, &free)) {
            return Some(Fact::new("0", Vec::new()));
        }
        let (_, first) = named.first().copied().or(all.first())?;
        let mut doubts = Vec::new();
        if named.is_empty() || named.iter().any(|(_, money)| money.cents != first.cents) {
            doubts.push(Why::AmountUnclear);
        }
        if first.about {
            doubts.push(Why::About);
        }
        Some(Fact::new(format!("{},{:02}", first.cents / 100, first.cents % 100), doubts))
    }

    /// How many people are asked for.
    pub fn helpers(&self) -> Option<Fact> {
        let found = self.units.iter().find_map(|unit| money::helpers(&self.letter.tokens, unit.tokens.clone()));
        found.map(|(number, about)| Fact::new(number.to_string(), if about { vec![Why::About] } else { Vec::new() }))
    }

    /// A number right before one of these words: "8 weken".
    pub fn counted(&self, words: &[&str]) -> Option<Fact> {
        let mut found = self.units.iter().flat_map(|unit| {
            let tokens = &self.letter.tokens[unit.tokens.clone()];
            tokens
                .windows(2)
                .filter(|pair| pair[1].is_any(words))
                .filter_map(|pair| pair[0].number().or_else(|| number_word(&pair[0].low)).filter(|number| *number > 0))
                .collect::<Vec<_>>()
        });
        let first = found.next()?;
        let doubts = if found.any(|other| other != first) { vec![Why::Several] } else { Vec::new() };
        Some(Fact::new(first.to_string(), doubts))
    }

    /// What to bring.
    pub fn items(&self, always: bool) -> Option<Fact> {
        let signs = Signs::get();
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let (mut list, mut guessed) = (false, false);
        for unit in &self.units {
            let tokens = &self.letter.tokens[unit.tokens.clone()];
            let asks = tokens.last().is_some_and(|token| token.is_any(&[":", "?"])) && unit.brings;
            let listed = list && unit.cut.shape == super::piece::Shape::Item;
            let items = thing::items(&self.letter.tokens, unit.tokens.clone(), signs);
            let enumerated = items.len() > 1 && !(unit.brings || always || listed);
            guessed |= enumerated;
            if unit.brings || always || listed || enumerated {
                found.extend(items.iter().filter_map(|item| ITEMS.iter().position(|known| known == item)));
            }
            list = asks || listed;
        }
        let words: Vec<&str> = found.into_iter().map(|at| ITEMS[at]).collect();
        let doubts = if guessed { vec![Why::Guessed] } else { Vec::new() };
        (!words.is_empty()).then(|| Fact::new(words.join(","), doubts))
    }

    /// The words of a choice for which the letter speaks, in the order of `signs.toml`.
    pub fn choices(&self, field: &str) -> Vec<&'static str> {
        let views: Vec<&View> = self.units.iter().map(|unit| &unit.view).collect();
        self.sign.values(field, &views)
    }

    /// The same, of what stands near and belongs to nothing else.
    pub fn choices_near(&self, field: &str) -> Vec<&'static str> {
        let views: Vec<&View> = self.near.iter().map(|unit| &unit.view).collect();
        self.sign.values(field, &views)
    }

    /// The words for a value may be denied: "noodopvang kunnen wij niet bieden".
    pub fn is_denied(&self, field: &str, value: &str) -> bool {
        self.units.iter().any(|unit| self.sign.is_denied(field, value, &unit.view))
    }
}

/// The hour of a role among these.
fn hour_of(all: Vec<&hour::Hour>, role: hour::Role, sole: bool) -> Option<Fact> {
    let pick = |wanted: hour::Role| all.iter().filter(move |hour| hour.role == wanted).collect::<Vec<_>>();
    let mut found = pick(role);
    let mut guessed = false;
    let other = if role == hour::Role::Start { hour::Role::Door } else { hour::Role::Unclear };
    if found.is_empty() && sole {
        found = pick(hour::Role::Unclear);
        guessed = role != hour::Role::Start || found.len() > 1;
    }
    if found.is_empty() && sole && other == hour::Role::Door {
        found = pick(other);
        guessed = true;
    }
    let first = found.first()?;
    let mut doubts = first.doubts.clone();
    if found.iter().any(|hour| hour.time != first.time) {
        doubts.push(Why::SeveralTimes);
    }
    if guessed {
        doubts.push(Why::Guessed);
    }
    Some(Fact::new(clock(first.time), doubts))
}

fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}
