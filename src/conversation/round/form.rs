//! The form of a round: what the office types becomes the rules of a round, or the names of the fields that are wrong.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{Rules, first_weeks, school_day_from, weeks_after, window};
use crate::clock::Calendar;
use crate::conversation::Kind;
use crate::school::{School, SchoolYear};

/// The longest window, in days: longer is a slip of the hand.
const WIDEST: i32 = 120;
/// Before the end of a school year, in days: who makes a round then means the next year.
const NEXT_YEAR_FROM: i64 = 90;

/// The form as it is typed and sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    pub kind: String,
    pub mode: String,
    pub first_day: String,
    pub last_day: String,
    pub minutes: String,
    pub interpreter_minutes: String,
    pub buffer_minutes: String,
    pub break_after: String,
    pub break_minutes: String,
    pub reserve_percent: String,
    pub early_siblings_hours: String,
    pub early_interpreter_hours: String,
    pub sibling_gap_minutes: String,
    pub sibling_wait_minutes: String,
    pub households: String,
    pub online: String,
    /// Civil time of the school: `2027-08-23T08:00`.
    pub opens: String,
    pub closes: String,
}

/// A field that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing of the list was chosen.
    Choice(&'static str),
    /// No number, or not from the one to the other.
    Number(&'static str, u16, u16),
    Day(&'static str),
    Moment(&'static str),
    LastBeforeFirst,
    /// The window is longer than anybody means.
    TooWide,
    /// The last day is over.
    Over,
    /// Siblings would wait shorter than the time between their talks.
    WaitUnderGap,
    ClosesBeforeOpens,
    /// Nobody could choose any more.
    ClosesPast,
    /// Parents would choose when the talks are over.
    OpensLate,
    /// Of a round that is out: less than what families were told.
    Narrower(&'static str),
}

impl Wrong {
    /// The id of the field.
    pub fn field(self) -> &'static str {
        match self {
            Self::Choice(field)
            | Self::Number(field, ..)
            | Self::Day(field)
            | Self::Moment(field)
            | Self::Narrower(field) => field,
            Self::LastBeforeFirst | Self::TooWide | Self::Over => "last_day",
            Self::WaitUnderGap => "sibling_wait_minutes",
            Self::ClosesBeforeOpens | Self::ClosesPast => "closes",
            Self::OpensLate => "opens",
        }
    }
}

/// What a new round begins with: the numbers of the school's last round of this kind, else the seed's, in a window
/// that lies ahead.
pub fn begin(kind: Kind, last: Option<&Rules>, school: &School, calendar: &Calendar, now: i64) -> Rules {
    let today = calendar.civil(now).date();
    let year = year_ahead(kind, school.school_year, today);
    let usual = Rules::usual(kind, &School { school_year: year, ..school.clone() }, calendar, today);
    let (first_day, last_day) = window(year, calendar, today);
    let mut rules = Rules {
        first_day,
        last_day,
        opens_at: usual.opens_at,
        closes_at: usual.closes_at,
        ..last.unwrap_or(&usual).clone()
    };
    if rules.opens_at <= now {
        // The year has begun: teachers give times first, and parents have more than a week to choose.
        let later = |days: i64| school_day_from(calendar, today.checked_add(days.days()).unwrap_or(today));
        let (opens, too_late) = (later(3), later(10) > rules.last_day);
        if kind == Kind::Progress || too_late || today > first_weeks(year, calendar).1 {
            rules.first_day = later(15);
            rules.last_day = weeks_after(rules.first_day);
        }
        rules.opens_at = calendar.instant(opens.at(8, 0, 0, 0));
        let closes = rules.first_day.checked_sub(2.days()).unwrap_or(rules.first_day);
        rules.closes_at = calendar.instant(closes.at(8, 0, 0, 0));
    }
    if rules.closes_at <= rules.opens_at {
        let closes = rules.last_day.checked_sub(2.days()).unwrap_or(rules.last_day);
        rules.closes_at = calendar.instant(closes.at(8, 0, 0, 0)).max(rules.opens_at + 86_400);
    }
    rules
}

/// The school year that a new round is for: near the end of one, the start conversations of the next are planned.
fn year_ahead(kind: Kind, year: SchoolYear, today: Date) -> SchoolYear {
    let from = year.last_day().checked_sub(NEXT_YEAR_FROM.days()).unwrap_or(Date::MAX);
    let next = year.last_day().tomorrow().map(SchoolYear::of);
    match next {
        Ok(next) if kind == Kind::Start && today >= from => next,
        _ => year,
    }
}

/// A moment as a form has it, civil time of the school: `2027-08-23T08:00`.
pub fn moment(calendar: &Calendar, at: i64) -> String {
    calendar.civil(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

struct Reader<'a> {
    calendar: &'a Calendar,
    wrong: Vec<Wrong>,
}

impl Reader<'_> {
    fn choice<T: std::str::FromStr>(&mut self, field: &'static str, typed: &str, fallback: T) -> T {
        typed.parse().unwrap_or_else(|_| {
            self.wrong.push(Wrong::Choice(field));
            fallback
        })
    }

    fn number(&mut self, field: &'static str, typed: &str, least: u16, most: u16) -> u16 {
        match typed.trim().parse::<u16>() {
            Ok(number) if (least..=most).contains(&number) => number,
            _ => {
                self.wrong.push(Wrong::Number(field, least, most));
                least
            }
        }
    }

    fn day(&mut self, field: &'static str, typed: &str) -> Option<Date> {
        let day = typed.trim().parse::<Date>().ok().filter(|day| (2000..2100).contains(&day.year()));
        if day.is_none() {
            self.wrong.push(Wrong::Day(field));
        }
        day
    }

    fn moment(&mut self, field: &'static str, typed: &str) -> Option<i64> {
        let at = typed.trim().parse::<DateTime>().ok().filter(|at| (2000..2100).contains(&at.year()));
        if at.is_none() {
            self.wrong.push(Wrong::Moment(field));
        }
        at.map(|at| self.calendar.instant(at))
    }

    /// The window and the moments together, where each of them could be read.
    fn together(&mut self, days: Option<(Date, Date)>, opens_at: Option<i64>, closes_at: Option<i64>, now: i64) {
        if let Some((first, last)) = days {
            if last < first {
                self.wrong.push(Wrong::LastBeforeFirst);
            } else if first.until(last).is_ok_and(|span| span.get_days() > WIDEST) {
                self.wrong.push(Wrong::TooWide);
            } else if last < self.calendar.civil(now).date() {
                self.wrong.push(Wrong::Over);
            }
            if opens_at.is_some_and(|opens_at| self.calendar.civil(opens_at).date() > last) {
                self.wrong.push(Wrong::OpensLate);
            }
        }
        if closes_at.is_some_and(|closes_at| closes_at <= now) {
            self.wrong.push(Wrong::ClosesPast);
        } else if opens_at.zip(closes_at).is_some_and(|(opens_at, closes_at)| closes_at <= opens_at) {
            self.wrong.push(Wrong::ClosesBeforeOpens);
        }
    }
}

impl Typed {
    /// What stands in the form for these rules.
    pub fn of(rules: &Rules, calendar: &Calendar) -> Self {
        Self {
            kind: rules.kind.word().into(),
            mode: rules.mode.word().into(),
            first_day: rules.first_day.to_string(),
            last_day: rules.last_day.to_string(),
            minutes: rules.minutes.to_string(),
            interpreter_minutes: rules.interpreter_minutes.to_string(),
            buffer_minutes: rules.buffer_minutes.to_string(),
            break_after: rules.break_after.to_string(),
            break_minutes: rules.break_minutes.to_string(),
            reserve_percent: rules.reserve_percent.to_string(),
            early_siblings_hours: rules.early_siblings_hours.to_string(),
            early_interpreter_hours: rules.early_interpreter_hours.to_string(),
            sibling_gap_minutes: rules.sibling_gap_minutes.to_string(),
            sibling_wait_minutes: rules.sibling_wait_minutes.to_string(),
            households: rules.households.word().into(),
            online: rules.online.word().into(),
            opens: moment(calendar, rules.opens_at),
            closes: moment(calendar, rules.closes_at),
        }
    }

    /// The rules of a round that nobody has seen, or all that is wrong. `now` in UTC seconds.
    pub fn read(&self, calendar: &Calendar, now: i64) -> Result<Rules, Vec<Wrong>> {
        let mut form = Reader { calendar, wrong: Vec::new() };
        let kind = form.choice("kind", &self.kind, Kind::Start);
        let mode = form.choice("mode", &self.mode, super::Mode::Pick);
        let (first_day, last_day) = (form.day("first_day", &self.first_day), form.day("last_day", &self.last_day));
        let minutes = form.number("minutes", &self.minutes, 5, 60);
        let interpreter_minutes = form.number("interpreter_minutes", &self.interpreter_minutes, 0, 30);
        let buffer_minutes = form.number("buffer_minutes", &self.buffer_minutes, 0, 30);
        let break_after = form.number("break_after", &self.break_after, 0, 20);
        let break_minutes = form.number("break_minutes", &self.break_minutes, 0, 60);
        let reserve_percent = form.number("reserve_percent", &self.reserve_percent, 0, 50);
        let early_siblings_hours = form.number("early_siblings_hours", &self.early_siblings_hours, 0, 168);
        let early_interpreter_hours = form.number("early_interpreter_hours", &self.early_interpreter_hours, 0, 168);
        let sibling_gap_minutes = form.number("sibling_gap_minutes", &self.sibling_gap_minutes, 0, 60);
        let sibling_wait_minutes = form.number("sibling_wait_minutes", &self.sibling_wait_minutes, 0, 240);
        let households = form.choice("households", &self.households, super::Households::Ask);
        let online = form.choice("online", &self.online, super::Online::No);
        let (opens_at, closes_at) = (form.moment("opens", &self.opens), form.moment("closes", &self.closes));
        form.together(first_day.zip(last_day), opens_at, closes_at, now);
        if form.wrong.is_empty() && sibling_wait_minutes < sibling_gap_minutes {
            form.wrong.push(Wrong::WaitUnderGap);
        }
        match (first_day, last_day, opens_at, closes_at) {
            (Some(first_day), Some(last_day), Some(opens_at), Some(closes_at)) if form.wrong.is_empty() => Ok(Rules {
                kind,
                mode,
                first_day,
                last_day,
                minutes,
                interpreter_minutes,
                buffer_minutes,
                break_after,
                break_minutes,
                reserve_percent,
                early_siblings_hours,
                early_interpreter_hours,
                sibling_gap_minutes,
                sibling_wait_minutes,
                households,
                online,
                opens_at,
                closes_at,
            }),
            _ => Err(form.wrong),
        }
    }

    /// The rules of a round that is out: only what harms no family changes, the rest stays as it is in `before`.
    pub fn read_published(&self, before: &Rules, calendar: &Calendar, now: i64) -> Result<Rules, Vec<Wrong>> {
        let mut form = Reader { calendar, wrong: Vec::new() };
        let (first_day, last_day) = (form.day("first_day", &self.first_day), form.day("last_day", &self.last_day));
        let interpreter_minutes = form.number("interpreter_minutes", &self.interpreter_minutes, 0, 30);
        let reserve_percent = form.number("reserve_percent", &self.reserve_percent, 0, 50);
        let closes_at = form.moment("closes", &self.closes);
        for (field, narrower) in [
            ("first_day", first_day.is_some_and(|day| day > before.first_day)),
            ("last_day", last_day.is_some_and(|day| day < before.last_day)),
            ("closes", closes_at.is_some_and(|at| at < before.closes_at)),
        ] {
            if narrower {
                form.wrong.push(Wrong::Narrower(field));
            }
        }
        if form.wrong.is_empty() && closes_at != Some(before.closes_at) {
            form.together(first_day.zip(last_day), None, closes_at, now);
        }
        match (first_day, last_day, closes_at) {
            (Some(first_day), Some(last_day), Some(closes_at)) if form.wrong.is_empty() => {
                Ok(Rules { first_day, last_day, closes_at, interpreter_minutes, reserve_percent, ..before.clone() })
            }
            _ => Err(form.wrong),
        }
    }
}

#[cfg(test)]
mod tests;
