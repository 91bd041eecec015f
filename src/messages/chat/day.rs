//! Days and hours by taps: the near days at once, the others by month; the hour, then the minutes.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::{Own, Place};
use crate::clock::Calendar;
use crate::messages::kinds::Step;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// So many school days are shown at once.
const NEAR: usize = 8;
/// So many months ahead, this one included.
const MONTHS: i32 = 13;
/// And so many back.
const MONTHS_BACK: i32 = 3;
/// From when to when school and care are open, in whole hours.
const HOURS: std::ops::RangeInclusive<i8> = 7..=18;

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The first day after this one on which there is school; a year without one ends the search.
pub(super) fn school_day_after(calendar: &Calendar, day: Date) -> Date {
    let mut next = day;
    for _ in 0..366 {
        next = next.saturating_add(1.day());
        if !is_weekend(next) && !calendar.is_holiday(next) {
            break;
        }
    }
    next
}

/// The step that asks for a day, and how it bounds it: whether days lie behind, and from which day on.
async fn bounds(visit: &mut Visit<'_>, own: &Own<'_>, step: usize) -> Result<(Date, bool), StoreError> {
    let today = super::today(visit, &own.seat).await?;
    Ok(match own.step(step) {
        Some(Step::Last(at)) => {
            let first = own.kind.fields.get(at).and_then(|field| own.message.values.first_day(&field.name));
            (first.unwrap_or(today), false)
        }
        Some(Step::Field(at)) => {
            let past = own.kind.fields.get(at).is_some_and(|field| own.kind.past.contains(&field.name));
            (today, past)
        }
        _ => (today, false),
    })
}

fn set(own: &Own<'_>, step: usize, day: Date) -> Any {
    Any::Tell(Place::Set { id: own.message.id, step, value: day.to_string() })
}

/// The near days and the way to the others.
pub(super) async fn near(visit: &mut Visit<'_>, own: &Own<'_>, step: usize) -> Result<Vec<Button>, StoreError> {
    let (from, past) = bounds(visit, own, step).await?;
    let today = super::today(visit, &own.seat).await?;
    let say = visit.say();
    let mut day = from;
    let mut days = Vec::new();
    while days.len() < NEAR {
        if !is_weekend(day) || past {
            days.push(day);
        }
        day = if past { day.saturating_sub(1.day()) } else { day.saturating_add(1.day()) };
    }
    let last = matches!(own.step(step), Some(Step::Last(_)));
    let label = |day: Date| match (day - today).get_days() {
        _ if last && day == from => say.message_only_this_day(day),
        0 => say.message_today(day),
        1 => say.message_tomorrow(day),
        -1 => say.message_yesterday(day),
        _ => say.full_date(day),
    };
    let mut buttons: Vec<Button> = days.into_iter().map(|day| button(label(day), &set(own, step, day))).collect();
    buttons.push(button(say.message_other_days(), &Any::Tell(Place::Months { id: own.message.id, step })));
    Ok(buttons)
}

/// The months in which a day can lie.
pub(super) async fn months(visit: &mut Visit<'_>, own: &Own<'_>, step: usize) -> Result<Screen, StoreError> {
    let (from, past) = bounds(visit, own, step).await?;
    let say = visit.say();
    let count = if past { MONTHS_BACK } else { MONTHS };
    let months = (0..count).map(|at| {
        let month = from.first_of_month().saturating_add(if past { -at } else { at }.months());
        let label = format!("{} {}", say.month(month), month.year());
        button(label, &Any::Tell(Place::Month { id: own.message.id, step, month }))
    });
    let here = Any::Tell(Place::Months { id: own.message.id, step });
    let screen = Screen::new(say).title(own.kind.name(say)).text(say.message_months_text()).grid(2, months);
    Ok(screen.nav(say, &here, Some(&own.place(step))))
}

/// The weekdays of a month.
pub(super) async fn month(
    visit: &mut Visit<'_>,
    own: &Own<'_>,
    step: usize,
    month: Date,
) -> Result<Screen, StoreError> {
    let (from, past) = bounds(visit, own, step).await?;
    let say = visit.say();
    let fits = |day: &Date| if past { *day <= from } else { *day >= from };
    let days = (0..i32::from(month.days_in_month()))
        .map(|at| month.first_of_month().saturating_add(at.days()))
        .filter(|day| !is_weekend(*day) && fits(day));
    let days = days.map(|day| button(say.short_date(day), &set(own, step, day)));
    let here = Any::Tell(Place::Month { id: own.message.id, step, month });
    let back = Any::Tell(Place::Months { id: own.message.id, step });
    let title = format!("{} {}", say.month(month), month.year());
    Ok(Screen::new(say).title(title).text(say.message_days_text()).grid(3, days).nav(say, &here, Some(&back)))
}

/// The hours of a day.
pub(super) fn hours(own: &Own<'_>, step: usize) -> Vec<Button> {
    let hour = |hour: i8| button(format!("{hour}:.."), &Any::Tell(Place::Hour { id: own.message.id, step, hour }));
    HOURS.map(hour).collect()
}

/// The minutes of an hour.
pub(super) fn minutes(visit: &Visit<'_>, own: &Own<'_>, step: usize, hour: i8) -> Screen {
    let say = visit.say();
    let each = [0, 10, 15, 20, 30, 40, 45, 50].map(|minute| {
        let time = format!("{hour:02}:{minute:02}");
        button(time.clone(), &Any::Tell(Place::Set { id: own.message.id, step, value: time }))
    });
    let here = Any::Tell(Place::Hour { id: own.message.id, step, hour });
    let screen = Screen::new(say).title(own.kind.name(say)).text(say.message_minutes_text()).grid(4, each);
    screen.nav(say, &here, Some(&own.place(step)))
}

/// Until when an answer is promised: so many school days from the day of `now`.
pub(super) fn answer_by(calendar: &Calendar, now: i64, days: i64) -> Date {
    let mut day = calendar.civil(now).date();
    for _ in 0..days.clamp(1, 30) {
        day = school_day_after(calendar, day);
    }
    day
}
