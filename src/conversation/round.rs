//! A round: one kind of talk for some groups, in a window of days, under the school's own rules.

pub mod capacity;
pub mod console;
#[cfg(test)]
pub mod example;
pub mod figures;
pub mod form;
pub mod invited;
pub mod overview;
pub mod publish;
pub mod reserve;
pub mod store;
pub mod warning;

use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Kind, words};
use crate::clock::Calendar;
use crate::school::{School, SchoolYear};

words! {
    /// Who makes the plan.
    Mode {
        /// Parents pick a time.
        Pick = "pick",
        /// Parents give wishes, the school sends a plan for everybody.
        Propose = "propose",
    }
}

words! {
    /// What holds for a child with two households (start conversation, section 6).
    Households {
        /// One talk a child; who comes second is sent to the teacher.
        Joint = "joint",
        /// A second household may book a talk of its own.
        Ask = "ask",
        /// Each household is expected to have its own.
        Two = "two",
    }
}

words! {
    /// Whether talks can be held by video.
    Online {
        No = "no",
        Yes = "yes",
        /// One parent at school, the other by video.
        Mixed = "mixed",
    }
}

/// The rules of a round. Every number is a default that a school changes; the defaults are those of the seed policy
/// (start conversation, sections 1 and 2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    pub kind: Kind,
    pub mode: Mode,
    /// The window of the talks, both days included.
    pub first_day: Date,
    pub last_day: Date,
    /// Minutes of one talk (5 to 60), what an interpreter adds (0 to 30), and between two talks (0 to 30).
    pub minutes: u16,
    pub interpreter_minutes: u16,
    pub buffer_minutes: u16,
    /// A break of so many minutes (0 to 60) after so many talks (0: no breaks).
    pub break_after: u16,
    pub break_minutes: u16,
    /// Of the slots, 0 to 50: kept by the school for who is late.
    pub reserve_percent: u16,
    /// How many hours earlier than others somebody may choose, 0 to 168.
    pub early_siblings_hours: u16,
    pub early_interpreter_hours: u16,
    /// Between the talks of two children of a family: at least, and at most, in minutes.
    pub sibling_gap_minutes: u16,
    pub sibling_wait_minutes: u16,
    pub households: Households,
    pub online: Online,
    /// UTC seconds: parents choose from here until there.
    pub opens_at: i64,
    pub closes_at: i64,
}

/// A round of a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub id: i64,
    pub school_id: i64,
    pub school_year: SchoolYear,
    pub rules: Rules,
    /// UTC seconds. None: a draft.
    pub published_at: Option<i64>,
    /// For [`Mode::Propose`]: when the plan went to everybody.
    pub plan_sent_at: Option<i64>,
    pub closed_at: Option<i64>,
}

/// Where a round stands for parents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nobody sees it.
    Draft,
    /// Published, and not open yet; who has early access may come.
    Soon,
    /// Parents choose a time.
    Choose,
    /// Parents give wishes.
    Wish,
    /// The wishes are in; the school makes the plan.
    Planning,
    /// The choosing is over; what is booked stays.
    Closed,
}

impl Round {
    /// Where it stands at `now` (UTC seconds) for who may come `early` seconds before the others.
    pub fn phase(&self, now: i64, early: i64) -> Phase {
        let Rules { mode, opens_at, closes_at, last_day, .. } = self.rules;
        let propose = mode == Mode::Propose;
        // A plan that was sent can be changed by each family until the last day of the talks.
        let over = match propose && self.plan_sent_at.is_some() {
            true => now >= last_day.to_zoned(TimeZone::UTC).map_or(i64::MAX, |day| day.timestamp().as_second()),
            false => now >= closes_at && !propose,
        };
        if self.published_at.is_none() {
            Phase::Draft
        } else if self.closed_at.is_some() || over {
            Phase::Closed
        } else if now < opens_at - early {
            Phase::Soon
        } else if !propose || self.plan_sent_at.is_some() {
            Phase::Choose
        } else if now < closes_at {
            Phase::Wish
        } else {
            Phase::Planning
        }
    }

    /// Seconds that a family comes before the others: with several children in the round, with an interpreter.
    pub fn early(&self, siblings: bool, interpreter: bool) -> i64 {
        let hours = [
            if siblings { self.rules.early_siblings_hours } else { 0 },
            if interpreter { self.rules.early_interpreter_hours } else { 0 },
        ];
        i64::from(hours[0].max(hours[1])) * 3600
    }
}

/// Weeks of the window of start conversations (seed 002).
const WINDOW_WEEKS: i32 = 4;

impl Rules {
    /// What a school begins with: the seed policy's defaults, in the first four weeks after `today` or after the
    /// summer, by the calendar of the school.
    pub fn usual(kind: Kind, school: &School, calendar: &Calendar, today: Date) -> Self {
        let (first_day, last_day) = window(school.school_year, calendar, today);
        let morning = |day: Date| calendar.instant(day.at(8, 0, 0, 0));
        let before = |days: i64| first_day.checked_sub(days.days()).unwrap_or(first_day);
        Self {
            kind,
            mode: Mode::Pick,
            first_day,
            last_day,
            minutes: if kind == Kind::Start { 20 } else { 10 },
            interpreter_minutes: 10,
            buffer_minutes: 5,
            break_after: 5,
            break_minutes: 15,
            reserve_percent: 10,
            early_siblings_hours: 24,
            early_interpreter_hours: 24,
            sibling_gap_minutes: 10,
            sibling_wait_minutes: 30,
            households: Households::Ask,
            online: Online::Yes,
            opens_at: morning(before(10)),
            closes_at: morning(before(2)),
        }
    }
}

/// The first four weeks of `year` by the school's calendar: from its first school day on, four weeks of seven days.
/// Where the year has begun long ago: four weeks from the next school day after `today` on.
pub fn window(year: SchoolYear, calendar: &Calendar, today: Date) -> (Date, Date) {
    let (first, last) = first_weeks(year, calendar);
    if today <= last {
        return (first, last);
    }
    let first = school_day_from(calendar, today.tomorrow().unwrap_or(today));
    (first, weeks_after(first))
}

/// The first four weeks of a school year, from the end of the summer holiday on.
pub fn first_weeks(year: SchoolYear, calendar: &Calendar) -> (Date, Date) {
    let first = school_day_from(calendar, year.first_day());
    (first, weeks_after(first))
}

fn weeks_after(first: Date) -> Date {
    first.checked_add((WINDOW_WEEKS * 7 - 1).days()).unwrap_or(first)
}

/// The first day from `day` on that is no weekend and no holiday.
pub fn school_day_from(calendar: &Calendar, day: Date) -> Date {
    let mut day = day;
    for _ in 0..120 {
        if is_school_day(calendar, day) {
            return day;
        }
        day = day.tomorrow().unwrap_or(day);
    }
    day
}

/// Monday to Friday outside holidays.
pub fn is_school_day(calendar: &Calendar, day: Date) -> bool {
    day.weekday().to_monday_one_offset() <= 5 && !calendar.is_holiday(day)
}
