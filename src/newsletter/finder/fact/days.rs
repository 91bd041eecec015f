//! The days of an announcement: the one it is on, those from which and until which something is so.

use std::collections::BTreeSet;

use super::super::Why;
use super::super::day::{Day, Role};
use super::super::letter::Unit;
use super::{Fact, Facts};

/// Two days of a list are the first and the last of a range if not more days lie between them.
const NEAR: i32 = 10;

impl<'a> Facts<'a> {
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
        if first.role == Role::From {
            doubts.push(Why::Guessed);
        }
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
            let far = |day: &Day| (whole.first - day.first).get_days() > 3 || day.last > whole.last;
            if days.iter().any(|day| far(day)) {
                doubts.push(Why::SeveralDays);
            }
            return Some(Fact::new(format!("{}/{}", whole.first, whole.last), doubts));
        }
        let Some(first) = days.first() else {
            if let Some(range) = self.between().filter(|_| self.sign.id == "heat-schedule") {
                return Some(range);
            }
            let week = self.units.iter().flat_map(|unit| &unit.days).find(|day| day.week)?;
            return Some(Fact::new(format!("{}/{}", week.first, week.last), week.doubts.clone()));
        };
        let begins = self.begins();
        let mut doubts = first.doubts.clone();
        let mut last = first.last;
        for day in &days[1..] {
            let follows = last.tomorrow().is_ok_and(|next| next == day.first);
            if follows {
                last = day.last;
                doubts.extend(&day.doubts);
            } else if day.first != first.first {
                doubts.push(Why::SeveralDays);
                // "op dinsdag 1 en donderdag 3 december".
                let near = !begins && day.last > last && (day.first - last).get_days() <= NEAR;
                last = if near { day.last } else { last };
            }
        }
        let mut opens = first.first;
        if let Some(until) = until.filter(|until| until.last > last) {
            last = until.last;
            doubts.extend(&until.doubts);
            // "Vrijdag 16 juli is de school om 12 uur uit. Daarna is het vakantie t/m 29 augustus."
            if self.sign.id == "holiday-dates" && self.units.iter().any(|unit| unit.view.says("daarna")) {
                opens = first.first.tomorrow().unwrap_or(opens);
                doubts.push(Why::Guessed);
            }
        }
        if begins && last == first.first {
            return self.until_school_begins(&days).filter(|_| self.sign.id == "holiday-dates");
        }
        let one_day = self.sign.id == "holiday-dates" || last != first.first;
        if !one_day {
            doubts.push(Why::Guessed);
        }
        Some(Fact::new(format!("{opens}/{last}"), doubts))
    }

    /// "Woensdag begint de themaweek", "12 juli zomervakantie": until when is not said.
    fn begins(&self) -> bool {
        let says = |word: &str| self.units.iter().any(|unit| unit.view.says(word));
        !self.choices("holiday").is_empty() || ["begin*", "start*"].iter().any(|word| says(word))
    }

    /// "Vanaf morgen geldt het tropenrooster, t/m vrijdag".
    fn between(&self) -> Option<Fact> {
        let (from, until) = (self.from(false)?, self.until()?);
        let doubts = [from.doubts, until.doubts].concat();
        (from.value < until.value).then(|| Fact::new(format!("{}/{}", from.value, until.value), doubts))
    }

    /// "De vakantie begint op 17 oktober; op maandag 26 oktober zien we de kinderen weer terug."
    fn until_school_begins(&self, days: &[&Day]) -> Option<Fact> {
        let (first, back) = (days.first()?, days.get(1)?);
        let words = ["weer", "terug", "verwacht*", "welkom"];
        let again = words.iter().any(|word| self.units.iter().any(|unit| unit.view.says(word)));
        let last = back.first.yesterday().ok().filter(|last| again && *last > first.first && days.len() == 2)?;
        Some(Fact::new(format!("{}/{last}", first.first), vec![Why::Guessed]))
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
            let lasts = days.first().is_some_and(|day| day.first != day.last);
            let guessed = if lasts { Vec::new() } else { vec![Why::Guessed] };
            one_day(&days).map(|fact| Fact { doubts: [fact.doubts, guessed].concat(), ..fact })
        })
    }

    /// The last of the days on which it is: "van 1 februari t/m 5 maart".
    pub fn last(&self) -> Option<Fact> {
        let days = self.main_days(false);
        let whole: Vec<&&Day> = days.iter().filter(|day| day.first != day.last).collect();
        let first = whole.first()?;
        let doubts = if whole.len() > 1 { vec![Why::SeveralDays] } else { first.doubts.clone() };
        Some(Fact::new(first.last.to_string(), doubts))
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
