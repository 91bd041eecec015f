//! When a member of staff reads messages of parents: working days and hours. What can wait reaches them then, and a parent
//! is told when to expect an answer.

pub mod console;
pub mod store;

use jiff::civil::{Time, Weekday, time};

use crate::clock::Calendar;

/// Working hours of one person, in civil time of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// In the order of the week.
    pub days: Vec<Weekday>,
    /// From here on ...
    pub from: Time,
    /// ... until just before here, on the same day.
    pub until: Time,
}

impl Default for Hours {
    fn default() -> Self {
        use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
        let days = vec![Monday, Tuesday, Wednesday, Thursday, Friday];
        Self { days, from: time(8, 0, 0, 0), until: time(17, 0, 0, 0) }
    }
}

impl Hours {
    /// True at work: a working day outside holidays, in the hours.
    pub fn open(&self, calendar: &Calendar, now: i64) -> bool {
        let civil = calendar.civil(now);
        self.days.contains(&civil.weekday())
            && !calendar.is_holiday(civil.date())
            && (self.from..self.until).contains(&civil.time())
    }

    /// `now` at work, else the begin of the next working hours (UTC seconds); `now` for who never works.
    pub fn next(&self, calendar: &Calendar, now: i64) -> i64 {
        if self.open(calendar, now) {
            return now;
        }
        calendar.next(now, self.from, |day| self.days.contains(&day)).unwrap_or(now)
    }

    /// The weekdays as they are kept: 1 (Monday) to 7 with commas.
    pub fn days_word(&self) -> String {
        self.days.iter().map(|day| day.to_monday_one_offset().to_string()).collect::<Vec<_>>().join(",")
    }

    /// The hours that these words mean; None where they are no hours: no day, or an end that is not after the begin.
    pub fn read(days: &str, from: &str, until: &str) -> Option<Self> {
        let mut read: Vec<Weekday> = Vec::new();
        for word in days.split(',').filter(|word| !word.trim().is_empty()) {
            let day = Weekday::from_monday_one_offset(word.trim().parse().ok()?).ok()?;
            if !read.contains(&day) {
                read.push(day);
            }
        }
        read.sort_by_key(|day| day.to_monday_one_offset());
        let (from, until): (Time, Time) = (from.parse().ok()?, until.parse().ok()?);
        (!read.is_empty() && from < until).then_some(Self { days: read, from, until })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::{Holidays, Region};
    use jiff::civil::datetime;

    fn calendar() -> Calendar {
        Calendar::new(Holidays::of_region(Some(Region::Midden)).unwrap()).unwrap()
    }

    #[test]
    fn hours_are_read_back_as_they_are_kept() {
        let hours = Hours::read("4,1,2,1", "08:15", "16:30").unwrap();
        assert_eq!(hours.days_word(), "1,2,4");
        assert_eq!(Hours::read(&hours.days_word(), "08:15", "16:30"), Some(hours));
        for (days, from, until) in [("", "08:00", "17:00"), ("8", "08:00", "17:00"), ("1", "17:00", "08:00")] {
            assert_eq!(Hours::read(days, from, until), None, "{days} {from} {until}");
        }
    }

    #[test]
    fn out_of_hours_the_next_working_morning_counts() {
        let (calendar, hours) = (calendar(), Hours::read("1,2,4", "08:00", "17:00").unwrap());
        let at = |day, hour| calendar.instant(datetime(2026, 11, day, hour, 0, 0, 0));
        assert_eq!(hours.next(&calendar, at(24, 10)), at(24, 10), "Tuesday at ten");
        assert_eq!(hours.next(&calendar, at(24, 17)), at(26, 8), "Tuesday evening: Thursday");
        assert_eq!(hours.next(&calendar, at(26, 18)), at(30, 8), "Thursday evening: Monday");
        let christmas = calendar.instant(datetime(2026, 12, 18, 18, 0, 0, 0));
        assert_eq!(calendar.civil(hours.next(&calendar, christmas)), datetime(2027, 1, 4, 8, 0, 0, 0));
    }
}
