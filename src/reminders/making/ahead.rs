//! The days and hours that can be chosen for a message by taps: days with school, hours at which families are not asleep.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

use crate::clock::Calendar;
use crate::conversation::round::is_school_day;
use crate::reminders::send::WAITS;
use crate::school::SchoolYear;

/// A message is planned so many seconds ahead at most: 200 days.
pub const AHEAD: i64 = 200 * 24 * 3600;
/// The hours stand so many minutes apart.
const STEP: i8 = 30;
/// A message of every week has at most so many weeks.
const WEEKS: i64 = 52;

/// The days with school on which a message can still go.
pub fn days(calendar: &Calendar, now: i64) -> Vec<Date> {
    let last = calendar.civil(now + AHEAD).date();
    let days = calendar.civil(now).date().series(1.day()).take_while(|day| *day < last);
    let open = |day: &Date| is_school_day(calendar, *day) && !hours(calendar, now, *day).is_empty();
    days.filter(open).collect()
}

/// The moments (UTC seconds) of a day at which a message can go: outside quiet hours, and not within the minute in which
/// it can be stopped.
pub fn hours(calendar: &Calendar, now: i64, day: Date) -> Vec<i64> {
    let times = (0..24).flat_map(|hour| (0..60 / STEP).filter_map(move |half| Time::new(hour, half * STEP, 0, 0).ok()));
    let moments = times.map(|time| calendar.instant(day.to_datetime(time)));
    moments.filter(|moment| *moment >= now + WAITS && !calendar.is_quiet(*moment)).collect()
}

/// Whether a message may go at this moment (UTC seconds).
pub fn is_open(calendar: &Calendar, now: i64, at: i64) -> bool {
    at > now && at <= now + AHEAD && !calendar.is_quiet(at)
}

/// The last days that a message can have which goes on `first` and then every week: each week of that school year.
pub fn lasts(first: Date) -> Vec<Date> {
    let end = SchoolYear::of(first).last_day();
    let weeks = (1..=WEEKS).filter_map(|week| first.checked_add((7 * week).days()).ok());
    weeks.take_while(|day| *day <= end).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime, time};

    use super::*;
    use crate::clock::holidays::Holidays;

    #[test]
    fn days_have_school_and_hours_are_not_quiet() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let now = calendar.instant(datetime(2026, 12, 17, 20, 10, 0, 0));
        let days = days(&calendar, now);
        // Thursday evening has no hour left; after Friday the Christmas holiday begins.
        assert_eq!(days[..2], [date(2026, 12, 18), date(2027, 1, 4)]);
        let hours: Vec<Time> = hours(&calendar, now, days[0]).into_iter().map(|at| calendar.civil(at).time()).collect();
        assert_eq!((hours[0], hours[1]), (time(7, 30, 0, 0), time(8, 0, 0, 0)));
        assert_eq!(hours.last(), Some(&time(20, 0, 0, 0)));
        assert!(!is_open(&calendar, now, now), "it is over");
    }

    #[test]
    fn a_series_ends_with_the_school_year() {
        let all = lasts(date(2027, 7, 7));
        assert_eq!(all, [date(2027, 7, 14), date(2027, 7, 21), date(2027, 7, 28)]);
        assert_eq!(lasts(date(2027, 7, 30)), []);
    }
}
