//! The communication plan: what parents, child and teacher agreed in or after a talk (start conversation, section 9).
//! It is about contact and learning; it is no contract, no diagnosis, and has no scores. It changes during the year:
//! a change is a new version, and nothing is overwritten.

pub mod chat;
pub mod choices;
pub mod console;
pub mod due;
pub mod form;
pub mod paper;
pub mod store;
mod summary;

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, time};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use super::round::{is_school_day, school_day_from};
use super::{Guest, words};
use crate::clock::Calendar;
use crate::school::SchoolYear;
use choices::{About, Aim, Channel, ChildDoes, Often, ParentsDo, SchoolDoes, Starts, Times, Visible};

/// The most goals of a plan (section 9).
pub const GOALS: usize = 3;
/// The longest own words, in characters.
pub const LONGEST: usize = 120;
/// Both look back so many weeks after the talk: at the earliest, usually, at the latest (section 11).
pub const LOOK_BACK_WEEKS: [i64; 3] = [6, 7, 8];
/// At this hour of the school both are asked to look back.
pub const LOOK_BACK_TIME: Time = time(16, 30, 0, 0);

/// One of the ready choices, or own Dutch words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Said<T> {
    Ready(T),
    Own(String),
}

/// A goal, and who does what for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Goal {
    #[serde(deserialize_with = "tolerant")]
    pub aim: Option<Said<Aim>>,
    /// The child chose it.
    pub of_child: bool,
    #[serde(deserialize_with = "tolerant")]
    pub school: Option<Said<SchoolDoes>>,
    #[serde(deserialize_with = "tolerant")]
    pub parents: Option<Said<ParentsDo>>,
    #[serde(deserialize_with = "tolerant")]
    pub child: Option<Said<ChildDoes>>,
    #[serde(deserialize_with = "tolerant")]
    pub by: Option<Date>,
}

/// How one guardian is reached: no other guardian sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// The guardian's seat.
    pub guardian: i64,
    pub channel: Option<Channel>,
    pub times: Vec<Times>,
}

/// What was agreed, as it stands in the database. Fields and words of another version of this program are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreed {
    /// Who took part: the teachers as parents know them, the child, other guests, an interpreter.
    pub teachers: Vec<String>,
    pub child: bool,
    /// Guests, interpreter and `reached` are of one guardian: they stand with that guardian and not in the JSON, which
    /// every guardian may have.
    #[serde(skip)]
    pub guests: Vec<Guest>,
    #[serde(skip)]
    pub interpreter: bool,
    pub goals: Vec<Goal>,
    /// How the teacher reaches each guardian.
    #[serde(skip)]
    pub reached: Vec<Reached>,
    /// How parents reach the teacher.
    #[serde(deserialize_with = "tolerant")]
    pub to_school: Option<Channel>,
    #[serde(deserialize_with = "tolerant")]
    pub often: Option<Often>,
    #[serde(deserialize_with = "tolerant")]
    pub starts: Option<Starts>,
    #[serde(deserialize_with = "each")]
    pub about: Vec<About>,
    /// Short notes about what goes well.
    pub note: bool,
    /// Cards to practise with at home: ids.
    pub cards: Vec<String>,
    /// Two households: each is informed apart.
    pub apart: bool,
    #[serde(deserialize_with = "tolerant")]
    pub visible: Option<Visible>,
}

/// What cannot be read is as if it were not there.
fn tolerant<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(from: D) -> Result<T, D::Error> {
    let value = serde_json::Value::deserialize(from)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// The items of a list that can be read.
fn each<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Vec<T>, D::Error> {
    let values = Vec::<serde_json::Value>::deserialize(from)?;
    Ok(values.into_iter().filter_map(|value| serde_json::from_value(value).ok()).collect())
}

impl Agreed {
    /// From its JSON; empty where that is of no version of this program.
    pub fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// Its JSON.
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// How this guardian is reached.
    pub fn reached(&self, guardian: i64) -> Option<&Reached> {
        self.reached.iter().find(|reached| reached.guardian == guardian)
    }

    /// All own Dutch words in it, for the school words among them.
    pub fn own_words(&self) -> String {
        fn own<T>(said: &Option<Said<T>>) -> Option<&str> {
            match said {
                Some(Said::Own(words)) => Some(words),
                _ => None,
            }
        }
        let of = |goal: &Goal| {
            [own(&goal.aim), own(&goal.school), own(&goal.parents), own(&goal.child)].map(|own| own.map(str::to_owned))
        };
        self.goals.iter().flat_map(of).flatten().collect::<Vec<_>>().join("\n")
    }
}

words! {
    /// What a guardian says of a plan.
    Answer {
        Agreed = "agreed",
        /// Agreed on paper, as the teacher noted.
        Paper = "paper",
        /// Wants something changed.
        Other = "other",
    }
}

words! {
    /// How it went, at the look back.
    How {
        Well = "well",
        Partly = "partly",
        /// "I want to talk about it."
        Talk = "talk",
    }
}

/// A version of a child's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub id: i64,
    pub child_id: i64,
    /// 1, 2, ...
    pub version: i64,
    /// The talk in which it was made.
    pub booking_id: Option<i64>,
    pub staff_id: Option<i64>,
    /// UTC seconds.
    pub made_at: i64,
    pub dates: Dates,
    pub agreed: Agreed,
    /// UTC seconds: when both are asked to look back. None: they were, or there is a newer version.
    pub look_back_at: Option<i64>,
}

/// A guardian who is asked for agreement, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub guardian_id: i64,
    /// Which seat of the child: 1, 2, ...
    pub seat: i64,
    /// Who sits there; None: nobody, so the plan goes on paper.
    pub person_id: Option<i64>,
    /// UTC seconds.
    pub asked_at: i64,
    pub answer: Option<Answer>,
    pub answered_at: Option<i64>,
    pub looked_back: Option<How>,
}

/// The days of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    pub starts_on: Date,
    pub ends_on: Date,
    pub look_back_on: Date,
}

impl Dates {
    /// The usual days of a plan that begins on `starts_on`: until the last school day of its school year, with a look
    /// back after seven weeks, on a school day between six and eight weeks where there is one.
    pub fn usual(starts_on: Date, calendar: &Calendar) -> Self {
        let last = SchoolYear::of(starts_on).last_day();
        let ends_on = school_day_until(calendar, last).unwrap_or(last).max(starts_on);
        Self { starts_on, ends_on, look_back_on: look_back(starts_on, calendar).clamp(starts_on, ends_on) }
    }

    /// The instant (UTC seconds) at which both are asked to look back; never in the school's quiet hours.
    pub fn look_back_at(&self, calendar: &Calendar) -> i64 {
        calendar.instant(self.look_back_on.to_datetime(calendar.awake(LOOK_BACK_TIME)))
    }
}

/// The school day that is the nearest to seven weeks after `day`.
fn look_back(day: Date, calendar: &Calendar) -> Date {
    let after = |days: i64| day.checked_add(days.days()).unwrap_or(day);
    let [first, usual, last] = LOOK_BACK_WEEKS.map(|weeks| weeks * 7);
    let near = (0..=7).flat_map(|away| [usual + away, usual - away]).filter(|days| (first..=last).contains(days));
    let near = near.map(after).find(|day| is_school_day(calendar, *day));
    near.unwrap_or_else(|| school_day_from(calendar, after(last)))
}

/// The last school day until `day`, within ten weeks.
fn school_day_until(calendar: &Calendar, day: Date) -> Option<Date> {
    (0..70).filter_map(|days: i64| day.checked_sub(days.days()).ok()).find(|day| is_school_day(calendar, *day))
}

#[cfg(test)]
mod tests;
