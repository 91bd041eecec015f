//! When a member of staff reads messages.

use jiff::civil::{Time, time};

use crate::clock::Calendar;

/// Working days and hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// 1 (Monday) to 7.
    pub days: Vec<i8>,
    /// From here on ...
    pub from: Time,
    /// ... until just before here, civil time of the school.
    pub until: Time,
}

impl Default for Hours {
    fn default() -> Self {
        Self { days: vec![1, 2, 3, 4, 5], from: time(8, 0, 0, 0), until: time(17, 0, 0, 0) }
    }
}

impl Hours {
    /// Whether it is working time at `now` (UTC seconds); holidays are not.
    pub fn open(&self, calendar: &Calendar, now: i64) -> bool {
        let civil = calendar.civil(now);
        let day = self.days.contains(&civil.date().weekday().to_monday_one_offset());
        day && !calendar.is_holiday(civil.date()) && (self.from..self.until).contains(&civil.time())
    }

    /// When working time begins next after `now` (UTC seconds).
    pub fn next(&self, calendar: &Calendar, now: i64) -> i64 {
        let mine = |day: jiff::civil::Weekday| self.days.contains(&day.to_monday_one_offset());
        calendar.next(now, self.from, mine).unwrap_or(i64::MAX)
    }
}
