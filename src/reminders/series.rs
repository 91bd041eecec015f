//! Every week the same reminder, until a day: plain rules.

use jiff::ToSpan as _;

use super::Reminder;
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::fields::{Type, Values};

/// So many weeks are skipped at most until one has its day: longer than the longest holiday.
const WEEKS: i64 = 60;

/// The next of the series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// When it goes (UTC seconds).
    pub send_at: i64,
    /// The same fields, their dates so many weeks later.
    pub values: Values,
}

/// The next of `reminder`'s series, at the same hour of the same weekday; weeks in which that day, or the day that it is
/// about, is in a holiday are skipped. None: it does not repeat, or the series is over.
pub fn next(calendar: &Calendar, kind: &Kind, reminder: &Reminder) -> Option<Next> {
    let (until, sent) = (reminder.until?, calendar.civil(reminder.send_at?));
    for weeks in 1..=WEEKS {
        let moment = sent.checked_add((7 * weeks).days()).ok()?;
        if moment.date() > until {
            return None;
        }
        let values = moved_by_days(kind, &reminder.values, 7 * weeks);
        let day = super::budget::day(kind, &values);
        if !calendar.is_holiday(moment.date()) && day.is_none_or(|day| !calendar.is_holiday(day)) {
            return Some(Next { send_at: calendar.instant(moment), values });
        }
    }
    None
}

/// The fields with all dates `days` later.
fn moved_by_days(kind: &Kind, values: &Values, days: i64) -> Values {
    let mut moved = values.clone();
    for field in kind.fields.iter().filter(|field| matches!(field.kind, Type::Date | Type::Range)) {
        let Some(value) = values.get(&field.name) else { continue };
        let later = |day: &str| Some(day.parse::<jiff::civil::Date>().ok()?.checked_add(days.days()).ok()?.to_string());
        let value: Option<Vec<String>> = value.split('/').map(later).collect();
        moved.set(&field.name, value.map(|days| days.join("/")));
    }
    moved
}
