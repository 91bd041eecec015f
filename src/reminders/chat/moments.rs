//! "Remind me": this evening, tomorrow after school or the day before; never in quiet hours, and never when it is over.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, time};

use super::{At, Received};
use crate::clock::Calendar;
use crate::conversation::round::is_school_day;
use crate::fields::Type;
use crate::reminders::store as reminders;
use crate::school::calendar::Calendars;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The hours of a moment, the best first; the next one where that is quiet or past. Civil time of the school.
const EVENING: [Time; 3] = [time(19, 0, 0, 0), time(18, 0, 0, 0), time(17, 0, 0, 0)];
const AFTER_SCHOOL: [Time; 3] = [time(15, 30, 0, 0), time(16, 30, 0, 0), time(17, 30, 0, 0)];
const DAY_BEFORE: [Time; 3] = [time(17, 0, 0, 0), time(18, 0, 0, 0), time(16, 0, 0, 0)];
/// A reminder is at least so many seconds away.
const AWAY: i64 = 30 * 60;

/// What the moments of a message hang on.
#[derive(Clone, Copy, Debug, Default)]
struct Days {
    /// The next day that it is about.
    next: Option<Date>,
    /// It is over after this day.
    last: Option<Date>,
    /// It begins then (UTC seconds); a reminder comes before.
    begins: Option<i64>,
}

/// The moments that can be chosen (UTC seconds), by their buttons.
fn choice(calendar: &Calendar, now: i64, days: Days) -> Vec<(At, i64)> {
    let today = calendar.civil(now).date();
    let good = |instant: &i64| {
        let in_time = days.begins.is_none_or(|begins| *instant < begins)
            && days.last.is_none_or(|last| calendar.civil(*instant).date() <= last);
        *instant >= now + AWAY && in_time && !calendar.is_quiet(*instant)
    };
    let on =
        |day: Date, hours: [Time; 3]| hours.map(|hour| calendar.instant(day.to_datetime(hour))).into_iter().find(good);
    let evening = on(today, EVENING);
    let tomorrow = today.tomorrow().ok().filter(|day| is_school_day(calendar, *day));
    let after_school = tomorrow.and_then(|day| on(day, AFTER_SCHOOL));
    let taken = |day: &Date| *day <= today || after_school.is_some() && tomorrow == Some(*day);
    let before = days.next.and_then(|next| next.yesterday().ok()).filter(|day| !taken(day));
    let before = before.and_then(|day| on(day, DAY_BEFORE));
    [(At::Evening, evening), (At::AfterSchool, after_school), (At::DayBefore, before)]
        .into_iter()
        .filter_map(|(at, moment)| Some((at, moment?)))
        .collect()
}

/// The days of a message; of one that comes back every week, the next of them.
fn days(received: &Received<'_>, calendar: &Calendar, today: Date) -> Days {
    let (kind, values) = (received.kind, &received.reminder.values);
    let last = kind.last_day(values);
    let weekly = kind.fields.iter().find(|field| field.kind == Type::Days).and_then(|field| values.get(&field.name));
    if let Some(weekly) = weekly {
        let wanted: Vec<i8> = weekly.split(',').filter_map(|day| day.parse().ok()).collect();
        let first = kind.first_day(values).unwrap_or(today).max(today.tomorrow().unwrap_or(today));
        let next = first.series(1.day()).take(7).find(|day| wanted.contains(&day.weekday().to_monday_one_offset()));
        return Days { next, last, begins: None };
    }
    let begins = kind.event(values).map(|(starts, _)| calendar.instant(starts));
    Days { next: kind.first_day(values), last, begins }
}

/// The moments that can be chosen for a message now.
pub(super) async fn moments(visit: &mut Visit<'_>, received: &Received<'_>) -> Result<Vec<(At, i64)>, StoreError> {
    let person = visit.person.id;
    let calendars = Calendars::of_people(visit.tx, &visit.app.calendar, &[person]).await?;
    let calendar = calendars.of(person);
    let days = days(received, calendar, calendar.civil(visit.now).date());
    Ok(choice(calendar, visit.now, days))
}

/// Asks when.
pub(super) async fn choose(visit: &mut Visit<'_>, received: &Received<'_>) -> Result<Screen, StoreError> {
    let moments = moments(visit, received).await?;
    let say = visit.say();
    let screen = Screen::new(say).title(received.title(say));
    let screen = match moments.is_empty() {
        true => screen.text(say.remind_when_none()),
        false => screen.text(say.remind_when()),
    };
    let labels = moments.into_iter().map(|(at, moment)| {
        let civil = visit.app.calendar.civil(moment);
        let label = match at {
            At::Evening => say.remind_evening(civil.time()),
            At::AfterSchool => say.remind_after_school(civil.time()),
            _ => say.remind_day_before(civil.date(), civil.time()),
        };
        button(label, &received.at(at))
    });
    let off = received.home().to.remind_at.map(|_| button(say.remind_no_remind(), &received.at(At::NoRemind)));
    let back = received.at(At::Read);
    Ok(screen.rows(labels).rows(off).nav(say, &received.at(At::Remind), Some(&back)))
}

/// Sets the reminder, or takes it off. A moment that is over by now is asked for again.
pub(super) async fn set(visit: &mut Visit<'_>, received: &Received<'_>, at: At) -> Result<Screen, StoreError> {
    let moment = moments(visit, received).await?.into_iter().find(|(known, _)| *known == at).map(|(_, moment)| moment);
    if moment.is_none() && at != At::NoRemind {
        return choose(visit, received).await;
    }
    reminders::set_remind(visit.tx, received.reminder.id, received.home().seat.id, moment).await?;
    let say = visit.say();
    let screen = Screen::new(say).title(received.title(say));
    let screen = match moment.map(|moment| visit.app.calendar.civil(moment)) {
        Some(civil) => screen
            .text(say.remind_set(civil.date(), civil.time()))
            .rows([button(say.remind_no_remind(), &received.at(At::NoRemind))]),
        None => screen.text(say.remind_not_set()).rows([button(say.remind_remind(), &received.at(At::Remind))]),
    };
    let back = received.at(At::Read);
    Ok(screen.nav(say, &back, Some(&back)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date, datetime};

    use super::*;
    use crate::clock::Quiet;
    use crate::clock::holidays::Holidays;

    fn calendar() -> Calendar {
        Calendar::new(Holidays::of_region(None).unwrap()).unwrap()
    }

    fn chosen(calendar: &Calendar, now: DateTime, days: Days) -> Vec<(At, DateTime)> {
        let moments = choice(calendar, calendar.instant(now), days);
        moments.into_iter().map(|(at, moment)| (at, calendar.civil(moment))).collect()
    }

    fn about(day: Date) -> Days {
        Days { next: Some(day), last: Some(day), begins: Some(calendar().instant(day.at(0, 0, 0, 0))) }
    }

    /// Monday, at that hour.
    fn monday(hour: i8, minute: i8) -> DateTime {
        datetime(2026, 11, 23, hour, minute, 0, 0)
    }

    #[test]
    fn this_evening_tomorrow_after_school_and_the_day_before() {
        let all = chosen(&calendar(), monday(16, 0), about(date(2026, 11, 27)));
        let wanted = [
            (At::Evening, monday(19, 0)),
            (At::AfterSchool, datetime(2026, 11, 24, 15, 30, 0, 0)),
            (At::DayBefore, datetime(2026, 11, 26, 17, 0, 0, 0)),
        ];
        assert_eq!(all, wanted);
    }

    #[test]
    fn nothing_is_offered_when_it_is_over_or_too_near() {
        assert_eq!(chosen(&calendar(), monday(16, 0), about(date(2026, 11, 24))), [(At::Evening, monday(19, 0))]);
        assert_eq!(chosen(&calendar(), monday(16, 0), about(date(2026, 11, 23))), []);
        assert_eq!(chosen(&calendar(), monday(18, 40), about(date(2026, 11, 24))), []);
    }

    #[test]
    fn a_friday_has_no_tomorrow_after_school() {
        let friday = datetime(2026, 11, 27, 16, 0, 0, 0);
        let all = chosen(&calendar(), friday, about(date(2026, 12, 1)));
        let at = |at, day: Date, hour| (at, day.at(hour, 0, 0, 0));
        assert_eq!(all, [at(At::Evening, friday.date(), 19), at(At::DayBefore, date(2026, 11, 30), 17)]);
    }

    #[test]
    fn quiet_hours_move_the_evening_forward() {
        let early = Quiet { from: time(18, 30, 0, 0), until: time(8, 0, 0, 0) };
        let all = chosen(&calendar().with(early, None), monday(16, 0), about(date(2026, 11, 24)));
        assert_eq!(all, [(At::Evening, monday(18, 0))]);
    }
}
