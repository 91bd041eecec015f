//! What the rules say about a request for time off, from its own days: told to the parent before it is sent, and shown to
//! the school beside it. It never keeps a parent from asking.
//!
//! The rules are those of the Dutch law on compulsory education (Leerplichtwet 1969, articles 11 to 14): a holiday outside
//! the school holidays is asked for 8 weeks ahead and lasts 10 school days at most; a religious feast is only reported, 2
//! days ahead; about more than 10 school days in a school year the attendance officer of the municipality decides.

use jiff::civil::Date;

use super::Message;
use crate::clock::Calendar;
use crate::conversation::round::is_school_day;
use crate::language::Say;

/// The kind of message that this is about.
pub const KIND: &str = "leave-request";
const FEAST: &str = "religious-feast";
const HOLIDAY: &str = "seasonal-work";
/// Time off for a holiday is asked for so many days ahead.
const HOLIDAY_AHEAD: i32 = 8 * 7;
/// A religious feast is reported so many school days ahead.
const FEAST_AHEAD: i64 = 2;
/// The head decides about so many school days a school year.
const OF_THE_HEAD: i64 = 10;
/// The longest time off that is counted, in days.
const COUNTED: usize = 400;

/// What applies to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A religious feast: nobody decides about it.
    OnlyReported,
    /// A religious feast that is reported later than the rule says.
    FeastLate,
    /// A holiday that is asked for later than the rule says.
    HolidayLate,
    /// A holiday of so many school days: more than the rule allows.
    HolidayLong(i64),
    /// So many school days: the attendance officer decides.
    Officer(i64),
}

impl Remark {
    /// What the parent reads before sending; None for what the notes of the kind say to everybody.
    pub fn for_parent(self, say: Say<'_>) -> Option<String> {
        Some(match self {
            Self::OnlyReported => return None,
            Self::FeastLate => say.message_leave_feast_late(),
            Self::HolidayLate => say.message_leave_holiday_late(),
            Self::HolidayLong(days) => say.message_leave_holiday_long(days),
            Self::Officer(days) => say.message_leave_officer(days),
        })
    }

    /// What the school reads beside the request.
    pub fn for_school(self, say: Say<'_>) -> String {
        match self {
            Self::OnlyReported => say.thread_leave_reported(),
            Self::FeastLate => say.thread_leave_feast_late(),
            Self::HolidayLate => say.thread_leave_holiday_late(),
            Self::HolidayLong(days) => say.thread_leave_holiday_long(days),
            Self::Officer(days) => say.thread_leave_officer(days),
        }
    }
}

/// What applies to a message that is sent on the day `sent`; nothing for another kind.
pub fn remarks(message: &Message, calendar: &Calendar, sent: Date) -> Vec<Remark> {
    let days = message.values.first_day("dates").zip(message.values.last_day("dates"));
    let Some((first, last)) = days.filter(|_| message.kind == KIND) else { return Vec::new() };
    let asked = school_days(calendar, first, last);
    let mut remarks = Vec::new();
    match message.values.get("reason") {
        Some(FEAST) => {
            remarks.push(Remark::OnlyReported);
            if school_days(calendar, sent, first.yesterday().unwrap_or(first)) < FEAST_AHEAD {
                remarks.push(Remark::FeastLate);
            }
        }
        Some(HOLIDAY) => {
            if (first - sent).get_days() < HOLIDAY_AHEAD {
                remarks.push(Remark::HolidayLate);
            }
            if asked > OF_THE_HEAD {
                remarks.push(Remark::HolidayLong(asked));
            }
        }
        _ if asked > OF_THE_HEAD => remarks.push(Remark::Officer(asked)),
        _ => {}
    }
    remarks
}

/// The school days from `first` to `last`, both included.
fn school_days(calendar: &Calendar, first: Date, last: Date) -> i64 {
    let days = first.series(jiff::Span::new().days(1)).take(COUNTED).take_while(|day| *day <= last);
    i64::try_from(days.filter(|day| is_school_day(calendar, *day)).count()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
