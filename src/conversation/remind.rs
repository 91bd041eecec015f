//! When a talk is recalled: three days, one day and two hours before, by the clock on the wall. Never in quiet hours,
//! never on a day without school; what comes too late is dropped, and of two that meet the later one stands
//! (facts on reliability, 2.3).

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, time};

use super::round::is_school_day;
use crate::clock::Calendar;

/// The hour of the reminders of the days before, civil time.
const AT: Time = time(17, 0, 0, 0);
const HALF_AN_HOUR: i64 = 30 * 60;
const HOUR: i64 = 3600;

/// Which reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    ThreeDays,
    Day,
    Hours,
}

impl Which {
    /// The word for it in the subject of a message.
    pub fn word(self) -> &'static str {
        match self {
            Self::ThreeDays => "3",
            Self::Day => "1",
            Self::Hours => "h",
        }
    }
}

/// A reminder's time, in UTC seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub which: Which,
    pub due_at: i64,
    /// It is of no use from here on.
    pub not_after: i64,
}

/// The last day up to `day` on which reminders go out; None where a holiday of over three weeks lies before it.
fn quiet_day(calendar: &Calendar, day: Date) -> Option<Date> {
    (0..21).filter_map(|back| day.checked_sub(back.days()).ok()).find(|day| is_school_day(calendar, *day))
}

/// The reminders of a talk that starts at `starts_at` (UTC seconds), in their order, no two at the same time.
pub fn moments(calendar: &Calendar, starts_at: i64) -> Vec<Moment> {
    let start = calendar.civil(starts_at);
    let at = |days: i64| {
        let day = quiet_day(calendar, start.date().checked_sub(days.days()).ok()?)?;
        Some(calendar.instant(day.to_datetime(calendar.awake(AT))))
    };
    let hours = start.checked_sub(2.hours()).ok().filter(|two| two.date() == start.date());
    let hours = hours.map(|two| calendar.instant(two.date().to_datetime(calendar.awake(two.time()))));
    let hours = hours.filter(|due| *due < starts_at - HALF_AN_HOUR && *due >= starts_at - 3 * HOUR);
    let hours = hours.filter(|due| !calendar.is_quiet(*due));
    let day_over = hours.unwrap_or(starts_at - 2 * HOUR);
    let day = at(1).filter(|due| *due < day_over);
    let three = at(3).filter(|due| day.is_none_or(|day| *due < day));
    let mut moments = Vec::new();
    moments.extend(three.map(|due_at| Moment { which: Which::ThreeDays, due_at, not_after: day.unwrap_or(day_over) }));
    moments.extend(day.map(|due_at| Moment { which: Which::Day, due_at, not_after: day_over }));
    let not_after = starts_at - HALF_AN_HOUR;
    moments.extend(hours.map(|due_at| Moment { which: Which::Hours, due_at, not_after }));
    moments
}

/// What to do at `now` about a talk whose reminder is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// This one goes out now.
    pub send: Option<Moment>,
    /// When to look again.
    pub next: Option<i64>,
}

/// One look, after whatever outage, at a talk whose reminder was due at `now` or earlier. The last moment that is over
/// counts: what came before it was sent or is of no use any more. `changed_at`: when the time was chosen; nobody is
/// reminded within an hour of that.
pub fn step(calendar: &Calendar, starts_at: i64, changed_at: i64, now: i64) -> Step {
    let mut moments = moments(calendar, starts_at);
    moments.retain(|moment| moment.due_at >= changed_at + HOUR);
    let next = moments.iter().map(|moment| moment.due_at).find(|due| *due > now);
    let due = moments.iter().rev().find(|moment| moment.due_at <= now).filter(|moment| moment.not_after > now);
    let Some(due) = due else { return Step { send: None, next } };
    let today = calendar.civil(now).date();
    if !calendar.is_quiet(now) && (due.which == Which::Hours || is_school_day(calendar, today)) {
        return Step { send: Some(*due), next };
    }
    // The outage ended at night or in the weekend: the next morning on which it is still of use.
    let mut morning = calendar.morning_after(now);
    while morning < due.not_after && !is_school_day(calendar, calendar.civil(morning).date()) {
        morning = calendar.morning_after(morning);
    }
    let later = (morning < due.not_after && morning > now).then_some(morning);
    Step { send: None, next: later.into_iter().chain(next).min() }
}

#[cfg(test)]
mod tests;
