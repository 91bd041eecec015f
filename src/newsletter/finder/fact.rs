//! What the pieces of one announcement say about a field: days, hours, amounts, numbers and words.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};

use super::Why;
use super::day::{Day, Role};
use super::hour;
use super::letter::{Letter, Unit};
use super::money;
use super::signs::{Sign, Signs};
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
pub struct Facts<'a> {
    pub letter: &'a Letter<'a>,
    pub units: Vec<&'a Unit>,
    /// Those of them that speak of the kind themselves.
    pub own: Vec<&'a Unit>,
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

    /// The days that it can be on, in the order of the letter; those in its own pieces before others.
    pub fn main_days(&self, weekdays: bool) -> Vec<&'a Day> {
        let days = |units: &[&'a Unit]| -> Vec<&'a Day> {
            let all = units.iter().copied().flat_map(Unit::on_days);
            all.filter(|day| (weekdays || !every_week(day)) && day.role == Role::On).collect()
        };
        let own = days(&self.own);
        // "Elke maandag ... De eerste keer is maandag 26 oktober."
        let vague = own.iter().all(|day| day.weekday_only);
        let mut all = if vague { days(&self.units) } else { own };
        if all.iter().any(|day| !day.weekday_only) {
            all.retain(|day| !day.weekday_only);
        }
        all
    }

    /// One day.
    pub fn day(&self) -> Option<Fact> {
        let mut days = self.main_days(true);
        if days.is_empty() {
            days = self.units.iter().copied().flat_map(Unit::on_days).filter(|day| !every_week(day)).collect();
        }
        let first = days.first()?;
        let mut doubts = first.doubts.clone();
        let other = |day: &&&Day| day.first != first.first && !(first.first..=first.last).contains(&day.first);
        if days.iter().any(|day| other(&day)) || first.first != first.last {
            doubts.push(Why::SeveralDays);
        }
        Some(Fact::new(first.first.to_string(), doubts))
    }

    /// A few days: as a range, or as the first and the last of a list.
    pub fn range(&self) -> Option<Fact> {
        let days: Vec<&Day> = self.main_days(false);
        let until = self.units.iter().flat_map(|unit| &unit.days).find(|day| day.role == Role::Until && !day.gone);
        if let Some(whole) = days.iter().find(|day| day.first != day.last) {
            let mut doubts = whole.doubts.clone();
            let far = |day: &&Day| (whole.first - day.first).get_days() > 3 || day.last > whole.last;
            if days.iter().any(|day| far(&day)) {
                doubts.push(Why::SeveralDays);
            }
            return Some(Fact::new(format!("{}/{}", whole.first, whole.last), doubts));
        }
        let Some(first) = days.first() else {
            let week = self.units.iter().flat_map(|unit| &unit.days).find(|day| day.week)?;
            return Some(Fact::new(format!("{}/{}", week.first, week.last), week.doubts.clone()));
        };
        let mut doubts = first.doubts.clone();
        let mut last = first.last;
        for day in &days[1..] {
            let follows = last.tomorrow().is_ok_and(|next| next == day.first);
            if follows {
                last = day.last;
                doubts.extend(&day.doubts);
            } else if day.first != first.first {
                doubts.push(Why::SeveralDays);
            }
        }
        if let Some(until) = until.filter(|until| until.last > last) {
            last = until.last;
            doubts.extend(&until.doubts);
        }
        // "Woensdag begint de themaweek", "12 juli zomervakantie": until when is not said.
        let named = !self.choices("holiday").is_empty();
        let begins =
            named || ["begin*", "start*"].iter().any(|word| self.units.iter().any(|unit| unit.view.says(word)));
        if begins && last == first.first {
            return None;
        }
        let one_day = self.sign.id == "holiday-dates" || last != first.first;
        if !one_day {
            doubts.push(Why::Guessed);
        }
        Some(Fact::new(format!("{}/{last}", first.first), doubts))
    }

    /// The day until which something can be done.
    pub fn until(&self) -> Option<Fact> {
        let days: Vec<&Day> =
            self.units.iter().flat_map(|unit| &unit.days).filter(|day| day.role == Role::Until && !day.gone).collect();
        one_day(&days)
    }

    /// The day from which something is so.
    pub fn from(&self, alone: bool) -> Option<Fact> {
        let all = || self.units.iter().flat_map(|unit| &unit.days).filter(|day| !day.gone && !day.week);
        let days: Vec<&Day> = all().filter(|day| day.role == Role::From).collect();
        one_day(&days).or_else(|| {
            let days: Vec<&Day> = all().filter(|day| day.role == Role::On && alone).collect();
            one_day(&days).map(|fact| Fact { doubts: [fact.doubts, vec![Why::Guessed]].concat(), ..fact })
        })
    }

    /// The weekdays of every week, Monday first.
    pub fn weekdays(&self) -> Option<Fact> {
        let of = |units: &[&Unit]| -> BTreeSet<i8> {
            let days = units.iter().flat_map(|unit| &unit.days).filter(|day| day.weekday_only && !day.gone);
            days.map(|day| day.first.weekday().to_monday_one_offset()).collect()
        };
        let own = of(&self.own);
        let found = if own.is_empty() { of(&self.units) } else { own };
        let words: Vec<String> = found.iter().map(i8::to_string).collect();
        (!words.is_empty()).then(|| Fact::new(words.join(","), Vec::new()))
    }

    /// An hour of a role; `sole`: the only hour of all, about which nothing is said, will do.
    pub fn hour(&self, role: hour::Role, sole: bool) -> Option<Fact> {
        let all: Vec<_> = self.at_main().flat_map(|unit| &unit.hours).collect();
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

    /// Where it is: a word for a place; of what leads away, also a name after "naar".
    pub fn place(&self, leads_away: bool) -> Option<Fact> {
        let signs = Signs::get();
        let text =
            |range: std::ops::Range<usize>| self.letter.text[range].split_whitespace().collect::<Vec<_>>().join(" ");
        let units: Vec<&Unit> = self.at_main().collect();
        if leads_away {
            let leads = ["naar", "in", "schoolreis", "schoolreisje", "kamp", "schoolkamp", "excursie"];
            let named =
                units.iter().find_map(|unit| thing::named_place(&self.letter.tokens, unit.tokens.clone(), &leads));
            if let Some(range) = named {
                return Some(Fact::new(text(range), vec![Why::Copied]));
            }
        }
        let all: Vec<String> = units
            .iter()
            .flat_map(|unit| thing::place(&self.letter.tokens, unit.tokens.clone(), signs, leads_away))
            .map(|(range, _)| text(range))
            .collect();
        let first = all.first()?;
        let tokens = &self.letter.tokens;
        let leads = |at: &usize| {
            tokens[*at].is_any(&["in", "op", "bij", "aan"])
                && tokens.get(at + 1).is_some_and(|next| next.is_any(&["de", "het", "een"]))
        };
        let many = units.iter().any(|unit| unit.view.has_place(signs) && unit.tokens.clone().filter(leads).count() > 1);
        let doubts = if many || all.iter().any(|other| other != first) { vec![Why::Several] } else { Vec::new() };
        Some(Fact::new(first.clone(), doubts))
    }

    /// A person: the one after a word that says who comes, or the only one.
    pub fn person(&self) -> Option<Fact> {
        let tokens = &self.letter.tokens;
        let comes = ["staat", "start", "begint", "komt", "werkt", "juf", "krijgt", "welkom", "is", "neemt"];
        let all: Vec<(std::ops::Range<usize>, usize)> =
            self.units.iter().flat_map(|unit| thing::persons(tokens, unit.tokens.clone())).collect();
        let led = all.iter().find(|(_, at)| at.checked_sub(1).is_some_and(|before| tokens[before].is_any(&comes)));
        let takes = all.iter().find(|(_, at)| tokens[*at..].iter().take(4).any(|token| token.is_any(&["neemt"])));
        let (range, _) = takes.or(led).or(all.first())?;
        let name = self.letter.text[range.clone()].to_owned();
        let other = all.iter().any(|(range, _)| self.letter.text[range.clone()] != name);
        Some(Fact::new(name, if other { vec![Why::Several] } else { Vec::new() }))
    }

    /// The only page that is named.
    pub fn link(&self) -> Option<Fact> {
        let all: Vec<&str> = self.units.iter().flat_map(|unit| thing::links(self.letter.text(unit))).collect();
        let first = all.first()?;
        Some(Fact::new(*first, if all.len() > 1 { vec![Why::Several] } else { Vec::new() }))
    }

    /// The only telephone that is named.
    pub fn phone(&self) -> Option<Fact> {
        let all: Vec<&str> = self.units.iter().flat_map(|unit| thing::phones(self.letter.text(unit))).collect();
        let first = all.first()?;
        Some(Fact::new(*first, if all.len() > 1 { vec![Why::Several] } else { Vec::new() }))
    }

    /// The words of a choice for which the letter speaks, in the order of `signs.toml`.
    pub fn choices(&self, field: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for unit in &self.units {
            for value in self.sign.values(field, &unit.view) {
                if !found.iter().any(|known| known == value) {
                    found.push(value.to_owned());
                }
            }
        }
        found
    }

    /// What stands after one of these words, to the end of the sentence or a comma.
    pub fn words_after(&self, leads: &[&str]) -> Option<Fact> {
        let found = self.units.iter().find_map(|unit| {
            let tokens = &self.letter.tokens[unit.tokens.clone()];
            (0..tokens.len()).find_map(|at| {
                let lead = leads.iter().find_map(|lead| {
                    let words: Vec<&str> = lead.split(' ').collect();
                    let fits = words
                        .iter()
                        .enumerate()
                        .all(|(more, word)| tokens.get(at + more).is_some_and(|token| token.is(word)));
                    fits.then_some(words.len())
                })?;
                let start = tokens.get(at + lead)?;
                let stop = |token: &&super::token::Token| token.is_any(&[".", ",", "!", "?", ";", "(", ")", "|", ":"]);
                let end = tokens[at + lead..].iter().find(stop).map_or(unit.cut.range.end, |token| token.start);
                (end > start.start).then(|| self.letter.text[start.start..end].trim().to_owned())
            })
        });
        found.filter(|words| !words.is_empty()).map(|words| Fact::new(words, vec![Why::Copied]))
    }

    /// "Ouderavond mediawijsheid": what follows the word for the evening.
    pub fn name_of_evening(&self) -> Option<Fact> {
        let leads = ["ouderavond", "informatieavond", "themaavond", "infoavond", "ouderochtend"];
        let found = self.words_after(&leads)?;
        let verbs = ["is", "op", "van", "voor", "om", "in", "met", "en", "dinsdag", "over", "wordt", "begint", "zijn"];
        let first = found.value.split_whitespace().next().unwrap_or_default().to_lowercase();
        let named = first.chars().all(char::is_alphabetic) && super::day::weekday(&first).is_none();
        (named && !verbs.contains(&first.as_str())).then_some(found)
    }

    /// What stands between quotation marks.
    pub fn quoted(&self) -> Option<Fact> {
        let found = self.units.iter().find_map(|unit| {
            let text = self.letter.text(unit);
            let (_, rest) = text.split_once(['"', '“', '„'])?;
            let (inner, _) = rest.split_once(['"', '”', '“'])?;
            (!inner.trim().is_empty()).then(|| inner.trim().to_owned())
        });
        found.map(|words| Fact::new(words, vec![Why::Copied]))
    }
}

fn every_week(day: &Day) -> bool {
    day.weekday_only && day.role == Role::On && day.doubts.is_empty()
}

fn one_day(days: &[&Day]) -> Option<Fact> {
    let first = days.first()?;
    let mut doubts = first.doubts.clone();
    if days.iter().any(|day| day.first != first.first) {
        doubts.push(Why::SeveralDays);
    }
    Some(Fact::new(first.first.to_string(), doubts))
}

fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}
