//! How many messages a family gets in a week, and when: plain rules.
//!
//! - A family is a person, over all children, schools and senders. A week is that of the calendar (Monday to Sunday) in the
//!   school's time zone. The limit is the school's ([`Rules::limit`]); of several schools the lowest counts.
//! - Nothing goes out in quiet hours, at weekends or in holidays of the family's calendar.
//! - What is **urgent** goes at once and is beside the limit, and so is what **cannot wait**: its day comes before the next
//!   moment at which it could go with others. Both respect quiet hours, and nothing else.
//! - Of the rest the first `limit - 1` of a week go **alone**. Group matters take at most `limit - 2` of them, where the
//!   limit is three or more, so that a matter of the own child finds room.
//! - Everything else of that week goes together, as one **bundle**, at the fixed hour of the week's last school day; of an
//!   earlier one where something in it has to be read before. That makes `limit` messages at most.
//! - After the bundle has gone, what can wait goes in the next week, under the same rules. Nothing is lost.
//! - The gentle second reminder goes where an own message still has room in the week, or not at all.
//! - A **newsletter** goes alone while the messages of the week, with the bundle that is planned in it, are fewer than the
//!   limit; else in the next week with room, unless one of its days comes first.
//!
//! One reminder to one person is one message, also where it is about brothers and sisters.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, time};

use super::Way;
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::conversation::round::is_school_day;
use crate::fields::Values;
use crate::school::School;

/// So many mornings are tried until one is a school day: longer than any holiday.
const MORNINGS: usize = 120;
/// So many weeks are looked at for room: a school year.
const WEEKS: usize = 60;

/// What the school has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Messages a week at most, without the urgent ones; one at least.
    pub limit: usize,
    /// Civil time at which the rest of the week goes out together.
    pub bundle_at: Time,
}

impl Rules {
    /// Where a school has not chosen.
    pub const USUAL: Self = Self { limit: 3, bundle_at: time(16, 0, 0, 0) };

    /// What this school has set.
    pub fn of(school: &School) -> Self {
        Self { limit: usize::try_from(school.week_limit).unwrap_or(1).max(1), bundle_at: school.bundle_at }
    }

    /// For who belongs to several schools.
    pub fn and(self, other: Self) -> Self {
        Self { limit: self.limit.min(other.limit), ..self }
    }
}

/// How much something hurries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Urgent,
    /// About the own child alone.
    Own,
    /// About a group.
    Group,
}

/// A message that wants to reach a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub class: Class,
    /// It has to be read before this day.
    pub day: Option<Date>,
}

impl Wish {
    /// That of a reminder of this kind.
    pub fn of(kind: &Kind, values: &Values, of_a_group: bool) -> Self {
        let class = match (kind.is_urgent(values), of_a_group && !kind.own_child) {
            (true, _) => Class::Urgent,
            (false, true) => Class::Group,
            (false, false) => Class::Own,
        };
        Self { class, day: kind.latest(values) }
    }
}

/// A message inside the limit that a family got or will get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// About the own child alone.
    pub own: bool,
    /// Bundle: together with all others of its week.
    pub way: Way,
    /// When it went, or goes out (UTC seconds).
    pub at: i64,
}

/// When a message reaches a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    pub way: Way,
    /// UTC seconds.
    pub due_at: i64,
    /// Beside the limit.
    pub beside: bool,
    /// The bundle that was to go at this instant goes at `due_at` now, with all that is in it.
    pub moves: Option<i64>,
}

/// Whether something that can wait may go out at this instant.
pub fn is_good(calendar: &Calendar, instant: i64) -> bool {
    !calendar.is_quiet(instant) && is_school_day(calendar, calendar.civil(instant).date())
}

/// The first instant from `from` on at which something that can wait may go out; `from` where there is none.
pub fn first_good(calendar: &Calendar, from: i64) -> i64 {
    let mut at = from;
    for _ in 0..MORNINGS {
        if is_good(calendar, at) {
            return at;
        }
        let morning = calendar.morning_after(at);
        if morning <= at {
            break;
        }
        at = morning;
    }
    from
}

/// When something that hurries goes: now, or at the end of the quiet hours.
fn at_once(calendar: &Calendar, now: i64) -> Decision {
    let due_at = if calendar.is_quiet(now) { calendar.morning_after(now) } else { now };
    Decision { way: Way::Alone, due_at, beside: true, moves: None }
}

/// The week in which an instant lies, as its Monday.
fn week(calendar: &Calendar, instant: i64) -> Date {
    monday(calendar.civil(instant).date())
}

fn monday(day: Date) -> Date {
    let since = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(since.days()).unwrap_or(day)
}

/// The first instant (UTC seconds) of the week in which `instant` lies: what went before it does not count any more.
pub fn week_start(calendar: &Calendar, instant: i64) -> i64 {
    calendar.instant(week(calendar, instant).to_datetime(Time::midnight()))
}

fn is_room(wish: &Wish, week: &[&Entry], limit: usize) -> bool {
    let alone = week.iter().filter(|entry| entry.way == Way::Alone);
    let of_groups = alone.clone().filter(|entry| !entry.own).count();
    let room = alone.count() + 1 < limit;
    match wish.class {
        Class::Group if limit >= 3 => room && of_groups + 2 < limit,
        _ => room,
    }
}

/// When a bundle can go: the fixed hour of the last school day from `from` on of the week that begins on `monday`, before
/// `day` where there is one.
fn bundle(calendar: &Calendar, rules: &Rules, monday: Date, from: i64, day: Option<Date>) -> Option<i64> {
    let days = (0..7).rev().filter_map(|after: i64| monday.checked_add(after.days()).ok());
    let days = days.filter(|one| day.is_none_or(|day| *one < day));
    let moments = days.map(|one| calendar.instant(one.to_datetime(calendar.awake(rules.bundle_at))));
    moments.into_iter().find(|moment| *moment >= from && is_good(calendar, *moment))
}

/// When `wish` reaches a family that got, and will get, `entries`.
pub fn decide(calendar: &Calendar, rules: &Rules, entries: &[Entry], wish: &Wish, now: i64) -> Decision {
    if wish.class == Class::Urgent {
        return at_once(calendar, now);
    }
    let mut from = first_good(calendar, now);
    for _ in 0..WEEKS {
        if wish.day.is_some_and(|day| calendar.civil(from).date() >= day) {
            break;
        }
        let monday = week(calendar, from);
        let of_week: Vec<&Entry> = entries.iter().filter(|entry| week(calendar, entry.at) == monday).collect();
        if is_room(wish, &of_week, rules.limit) {
            return Decision { way: Way::Alone, due_at: from, beside: false, moves: None };
        }
        let planned = of_week.iter().find(|entry| entry.way == Way::Bundle).map(|entry| entry.at);
        let together = |due_at, moves| Decision { way: Way::Bundle, due_at, beside: false, moves };
        match (planned, bundle(calendar, rules, monday, from, wish.day)) {
            // What is in it is read in time at any earlier moment, too.
            (Some(at), Some(latest)) if at > now && latest < at => return together(latest, Some(at)),
            (Some(at), Some(_)) if at > now => return together(at, None),
            // Newsletters may have taken all the room.
            (None, Some(at)) if alone(&of_week) < rules.limit => return together(at, None),
            _ => {}
        }
        let Ok(next) = monday.checked_add(7.days()) else { break };
        from = first_good(calendar, calendar.instant(next.to_datetime(Time::midnight())));
    }
    at_once(calendar, now)
}

/// When a newsletter, which is never in a bundle, reaches a family that got, and will get, `entries`.
pub fn decide_alone(calendar: &Calendar, rules: &Rules, entries: &[Entry], wish: &Wish, now: i64) -> Decision {
    if wish.class == Class::Urgent {
        return at_once(calendar, now);
    }
    let mut from = first_good(calendar, now);
    for _ in 0..WEEKS {
        if wish.day.is_some_and(|day| calendar.civil(from).date() >= day) {
            break;
        }
        let monday = week(calendar, from);
        let of_week: Vec<&Entry> = entries.iter().filter(|entry| week(calendar, entry.at) == monday).collect();
        let is_bundled = of_week.iter().any(|entry| entry.way == Way::Bundle);
        if alone(&of_week) + usize::from(is_bundled) < rules.limit {
            return Decision { way: Way::Alone, due_at: from, beside: false, moves: None };
        }
        let Ok(next) = monday.checked_add(7.days()) else { break };
        from = first_good(calendar, calendar.instant(next.to_datetime(Time::midnight())));
    }
    at_once(calendar, now)
}

fn alone(week: &[&Entry]) -> usize {
    week.iter().filter(|entry| entry.way == Way::Alone).count()
}

/// Whether one more message may go alone at `now`, for the second, gentle reminder.
pub fn has_room(calendar: &Calendar, rules: &Rules, entries: &[Entry], wish: &Wish, now: i64) -> bool {
    let monday = week(calendar, now);
    let of_week: Vec<&Entry> = entries.iter().filter(|entry| week(calendar, entry.at) == monday).collect();
    is_good(calendar, now) && is_room(wish, &of_week, rules.limit)
}

#[cfg(test)]
mod tests;
