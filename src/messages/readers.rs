//! Who of the school reads a message, and when: plain rules over plain values.

use jiff::civil::{Date, Time};

use super::{Audience, Urgency};
use crate::clock::Calendar;
use crate::conversation::round::is_school_day;
use crate::school::hours::Hours;
use crate::school::{Role, Staff};

/// A message is pushed within so many seconds after its moment; what comes later than that is found in the list.
const PUSHED_WITHIN: i64 = 24 * 3600;

/// Where the child of a message is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub school_id: i64,
    /// The class and the groups beside it.
    pub groups: Vec<i64>,
}

/// The one rule of who reads a message: its audience names what this member of staff is to the child. Nothing else
/// opens it, no role and no right: health, money and safety stay with those whom the kind names.
pub fn reads(staff: &Staff, at: &At, audience: &[Audience]) -> bool {
    let here = staff.deactivated_at.is_none() && staff.school_id == at.school_id;
    here && audience.iter().any(|one| match one {
        Audience::Teacher => staff.groups.iter().any(|group| at.groups.contains(group)),
        Audience::Office => staff.role == Role::Office,
        Audience::Head => staff.role == Role::Head,
        Audience::Contact => staff.contact_at.is_some(),
    })
}

/// Everybody of `staff` who reads it. Where nobody is left whom the audience names, the heads do: a teacher who leaves
/// takes no message along.
pub fn readers<'s>(staff: &'s [Staff], at: &At, audience: &[Audience]) -> Vec<&'s Staff> {
    let named: Vec<&Staff> = staff.iter().filter(|one| reads(one, at, audience)).collect();
    match named.is_empty() {
        true => staff.iter().filter(|one| reads(one, at, &[Audience::Head])).collect(),
        false => named,
    }
}

/// When a reader is told about a message that was sent at `sent_at`: an emergency at once, what is for today at once
/// outside the quiet hours, all else in the reader's working hours.
pub fn moment(urgency: Urgency, hours: &Hours, calendar: &Calendar, sent_at: i64) -> i64 {
    match urgency {
        Urgency::Emergency => sent_at,
        Urgency::Today => awake(calendar, sent_at),
        Urgency::Normal => open_from(hours, calendar, sent_at),
    }
}

/// Whether that moment has come, and is not so long ago that the list is the better place.
pub fn is_now(moment: i64, now: i64) -> bool {
    (moment..moment + PUSHED_WITHIN).contains(&now)
}

/// `at`, or the end of the quiet hours that it lies in.
pub fn awake(calendar: &Calendar, at: i64) -> i64 {
    if calendar.is_quiet(at) { calendar.morning_after(at) } else { at }
}

/// `at` while these hours are open, else when they open next.
pub fn open_from(hours: &Hours, calendar: &Calendar, at: i64) -> i64 {
    if hours.open(calendar, at) { at } else { hours.next(calendar, at) }
}

/// When the first of those whose hours these are is at work again (UTC seconds); None when one of them is at work at
/// `now`, and when there is nobody.
pub fn expected(hours: &[Hours], calendar: &Calendar, now: i64) -> Option<i64> {
    let next = hours.iter().map(|hours| open_from(hours, calendar, now)).min()?;
    (next > now).then_some(next)
}

/// What the parent is told about a message that nobody has read or answered, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is for today, and the school's hour has come: "please call".
    Call,
    /// An answer takes longer than the school says that it does.
    Late,
}

/// How long a school takes to read messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// What is for today is read by then, civil time.
    pub until: Time,
    /// All else is answered within so many school days.
    pub days: i64,
}

/// When the parent is told that nobody has read or answered a message, and what. `day`: the first day that it is about.
pub fn unread(
    urgency: Urgency,
    day: Option<Date>,
    pace: Pace,
    calendar: &Calendar,
    sent_at: i64,
) -> Option<(Unread, i64)> {
    if urgency == Urgency::Normal {
        return Some((Unread::Late, awake(calendar, school_days_later(calendar, sent_at, pace.days))));
    }
    let hour = |day: Date| calendar.instant(day.to_datetime(pace.until));
    match day {
        // Who tells it after the hour is asked to call at once.
        Some(day) => Some((Unread::Call, hour(day))).filter(|(_, at)| *at > sent_at),
        None => calendar.next(sent_at, pace.until, |day| day.to_monday_one_offset() <= 5).map(|at| (Unread::Call, at)),
    }
}

/// The same hour so many school days later.
pub fn school_days_later(calendar: &Calendar, from: i64, days: i64) -> i64 {
    let civil = calendar.civil(from);
    let (mut day, mut left) = (civil.date(), days);
    // A school that is always on holiday ends the search.
    for _ in 0..400 {
        if left == 0 {
            break;
        }
        day = day.tomorrow().unwrap_or(day);
        left -= i64::from(is_school_day(calendar, day));
    }
    calendar.instant(day.to_datetime(civil.time()))
}

#[cfg(test)]
mod tests;
