//! Every "now" of the program, and the rules that turn an instant into school life: the school's time
//! zone, quiet hours and holidays.

pub mod holidays;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::{Date, DateTime, Time, time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use holidays::Holidays;

/// The hours in which nothing that can wait is sent, civil time of the school. The same time twice: none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// From here on ...
    pub from: Time,
    /// ... until just before here; on the next day where it is the earlier one.
    pub until: Time,
}

impl Quiet {
    /// From 20:30 until 07:30, where a school has not chosen.
    pub const USUAL: Self = Self { from: time(20, 30, 0, 0), until: time(7, 30, 0, 0) };

    fn contains(self, time: Time) -> bool {
        match self.from <= self.until {
            true => self.from <= time && time < self.until,
            false => self.from <= time || time < self.until,
        }
    }
}

/// Where the time comes from: the system, or a hand that moves it (tests and the demo).
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of the machine.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still at `now` (UTC seconds) until it is moved.
    pub fn manual(now: i64) -> Self {
        Self(Source::Manual(Arc::new(AtomicI64::new(now))))
    }

    /// Now, in UTC seconds since 1970.
    pub fn now(&self) -> i64 {
        match &self.0 {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's time")]
            Source::System => Timestamp::now().as_second(),
            Source::Manual(now) => now.load(Ordering::SeqCst),
        }
    }

    /// Moves a manual clock by `seconds` (backwards if negative); the system's clock does not move.
    pub fn advance(&self, seconds: i64) {
        if let Source::Manual(now) = &self.0 {
            now.fetch_add(seconds, Ordering::SeqCst);
        }
    }

    /// True for a clock that a person can move.
    pub fn is_manual(&self) -> bool {
        matches!(self.0, Source::Manual(_))
    }
}

/// When a school lives: its time zone, and the hours and days on which nothing goes out.
#[derive(Clone, Debug)]
pub struct Calendar {
    zone: TimeZone,
    holidays: Holidays,
    /// Those of several schools for a parent of several: quiet in one of them is quiet.
    quiet: Vec<Quiet>,
}

impl Calendar {
    /// A calendar in Europe/Amsterdam with these holidays and the usual quiet hours.
    pub fn new(holidays: Holidays) -> Result<Self, jiff::Error> {
        Ok(Self { zone: TimeZone::get("Europe/Amsterdam")?, holidays, quiet: vec![Quiet::USUAL] })
    }

    /// The same with these quiet hours, and with these holidays where they are given.
    pub fn with(&self, quiet: Quiet, holidays: Option<Holidays>) -> Self {
        let holidays = holidays.unwrap_or_else(|| self.holidays.clone());
        Self { zone: self.zone.clone(), holidays, quiet: vec![quiet] }
    }

    /// For who belongs to two schools: what is quiet or a holiday in one of them is so.
    pub fn and(mut self, other: &Self) -> Self {
        self.holidays = self.holidays.and(&other.holidays);
        self.quiet.extend(other.quiet.iter().filter(|quiet| !self.quiet.contains(quiet)).copied().collect::<Vec<_>>());
        self
    }

    /// The civil date and time at the school at `instant` (UTC seconds).
    pub fn civil(&self, instant: i64) -> DateTime {
        let instant = Timestamp::from_second(instant).unwrap_or(Timestamp::UNIX_EPOCH);
        self.zone.to_datetime(instant)
    }

    /// `instant` (UTC seconds) as a file tells it: `2026-11-23T10:00:00+01:00`.
    pub fn stamp(&self, instant: i64) -> String {
        let instant = Timestamp::from_second(instant).unwrap_or(Timestamp::UNIX_EPOCH);
        instant.display_with_offset(self.zone.to_offset(instant)).to_string()
    }

    /// The UTC second at which the school's clocks show `at`; the later moment where clocks skip an hour.
    pub fn instant(&self, at: DateTime) -> i64 {
        match self.zone.to_ambiguous_timestamp(at).compatible() {
            Ok(timestamp) => timestamp.as_second(),
            Err(_) => i64::MAX,
        }
    }

    /// True in the quiet hours.
    pub fn is_quiet(&self, instant: i64) -> bool {
        self.is_quiet_at(self.civil(instant).time())
    }

    fn is_quiet_at(&self, time: Time) -> bool {
        self.quiet.iter().any(|quiet| quiet.contains(time))
    }

    /// When the quiet hours end: the times of day before which it is quiet and from which it is not. Empty where
    /// the hours of several schools leave no moment of the day.
    fn ends(&self) -> impl Iterator<Item = Time> {
        self.quiet.iter().map(|quiet| quiet.until).filter(|until| !self.is_quiet_at(*until))
    }

    /// `time`, or the end of the quiet hours where it lies in them: in the morning of the same day for a time in
    /// the evening.
    pub fn awake(&self, time: Time) -> Time {
        let later = self.ends().filter(|end| *end > time).min();
        match self.is_quiet_at(time) {
            true => later.or_else(|| self.ends().min()).unwrap_or(time),
            false => time,
        }
    }

    /// The end of the quiet hours that `instant` falls in, or else of the next ones.
    pub fn morning_after(&self, instant: i64) -> i64 {
        let today = self.civil(instant).date();
        let days = [Some(today), today.tomorrow().ok()].into_iter().flatten();
        let ends = days.flat_map(|day| self.ends().map(move |end| day.to_datetime(end)));
        ends.map(|end| self.instant(end)).filter(|end| *end > instant).min().unwrap_or(instant)
    }

    /// True on a day that belongs to a school holiday or a public holiday.
    pub fn is_holiday(&self, date: Date) -> bool {
        self.holidays.contains(date)
    }

    /// The first instant after `after` that falls on one of `weekdays` at `time`, outside holidays.
    /// None when the next 400 days have no such moment (a school that is always on holiday).
    pub fn next(&self, after: i64, time: Time, wanted: impl Fn(jiff::civil::Weekday) -> bool) -> Option<i64> {
        let mut date = self.civil(after).date();
        for _ in 0..400 {
            if wanted(date.weekday()) && !self.is_holiday(date) {
                let instant = self.instant(date.to_datetime(time));
                if instant > after {
                    return Some(instant);
                }
            }
            date = date.checked_add(1.day()).ok()?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Weekday, date, datetime};

    fn calendar() -> Calendar {
        Calendar::new(Holidays::of_region(None).unwrap()).unwrap()
    }

    #[test]
    fn a_weekly_moment_keeps_its_hour_when_the_clocks_change() {
        let calendar = calendar();
        let before = calendar.instant(datetime(2027, 3, 23, 17, 0, 0, 0));
        let next = calendar.next(before, time(16, 30, 0, 0), |day| day == Weekday::Tuesday).unwrap();
        assert_eq!(calendar.civil(next), datetime(2027, 3, 30, 16, 30, 0, 0));
    }

    #[test]
    fn nothing_is_planned_in_a_holiday() {
        let calendar = calendar();
        let friday = calendar.instant(datetime(2026, 12, 18, 18, 0, 0, 0));
        let next = calendar.next(friday, time(16, 30, 0, 0), |_| true).unwrap();
        assert_eq!(calendar.civil(next).date(), date(2027, 1, 4));
    }

    #[test]
    fn quiet_hours_end_at_half_past_seven() {
        let calendar = calendar();
        assert!(calendar.is_quiet(calendar.instant(datetime(2026, 11, 23, 7, 29, 59, 0))));
        assert!(!calendar.is_quiet(calendar.instant(datetime(2026, 11, 23, 7, 30, 0, 0))));
        assert!(!calendar.is_quiet(calendar.instant(datetime(2026, 11, 23, 20, 29, 59, 0))));
        assert!(calendar.is_quiet(calendar.instant(datetime(2026, 11, 23, 20, 30, 0, 0))));
    }

    #[test]
    fn what_can_wait_goes_out_at_the_end_of_the_quiet_hours() {
        let calendar = calendar();
        let morning = datetime(2026, 11, 24, 7, 30, 0, 0);
        for night in [datetime(2026, 11, 23, 21, 0, 0, 0), datetime(2026, 11, 24, 3, 0, 0, 0)] {
            assert_eq!(calendar.civil(calendar.morning_after(calendar.instant(night))), morning);
        }
    }

    #[test]
    fn a_school_may_have_other_quiet_hours_and_none() {
        let at = |hour, minute| calendar().instant(datetime(2026, 11, 23, hour, minute, 0, 0));
        let long = Quiet { from: time(18, 0, 0, 0), until: time(8, 30, 0, 0) };
        let school = calendar().with(long, None);
        assert!(school.is_quiet(at(18, 0)) && school.is_quiet(at(8, 29)) && !school.is_quiet(at(8, 30)));
        assert_eq!(school.awake(time(8, 0, 0, 0)), time(8, 30, 0, 0));
        assert_eq!(school.awake(time(19, 0, 0, 0)), time(8, 30, 0, 0), "the evening's turn comes in the morning");
        assert_eq!(school.awake(time(16, 30, 0, 0)), time(16, 30, 0, 0));
        let at_noon = Quiet { from: time(12, 0, 0, 0), until: time(13, 0, 0, 0) };
        let school = calendar().with(at_noon, None);
        assert!(school.is_quiet(at(12, 59)) && !school.is_quiet(at(13, 0)) && !school.is_quiet(at(23, 0)));
        let never = calendar().with(Quiet { from: time(8, 0, 0, 0), until: time(8, 0, 0, 0) }, None);
        assert!(!(0..24).any(|hour| never.is_quiet(at(hour, 0))));
    }

    #[test]
    fn of_two_schools_each_has_its_say() {
        let own = |from| Holidays::own(vec![holidays::Days { from, to: from }]);
        let one = calendar().with(Quiet::USUAL, Some(own(date(2027, 2, 8))));
        let other = calendar().with(Quiet { until: time(9, 0, 0, 0), ..Quiet::USUAL }, Some(own(date(2027, 2, 9))));
        let both = one.and(&other);
        assert!(both.is_holiday(date(2027, 2, 8)) && both.is_holiday(date(2027, 2, 9)));
        assert!(!both.is_holiday(date(2027, 2, 10)));
        let evening = both.instant(datetime(2027, 2, 10, 21, 0, 0, 0));
        assert_eq!(both.civil(both.morning_after(evening)), datetime(2027, 2, 11, 9, 0, 0, 0));
        let day_and_night = Quiet { from: time(7, 0, 0, 0), until: time(21, 0, 0, 0) };
        let never = both.clone().and(&calendar().with(day_and_night, None));
        assert_eq!(never.morning_after(evening), evening, "no moment of the day is left to wait for");
    }

    #[test]
    fn every_day_from_2026_to_2030_has_the_intended_hour() {
        let calendar = calendar();
        let mut day = date(2026, 1, 1);
        while day < date(2031, 1, 1) {
            for hour in [8, 13, 16, 19] {
                let at = day.to_datetime(time(hour, 0, 0, 0));
                assert_eq!(calendar.civil(calendar.instant(at)), at);
            }
            day = day.tomorrow().unwrap();
        }
    }
}
