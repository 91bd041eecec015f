//! The days and hours of a message: when it is over, until when it has to be read, what looks wrong about it.

use jiff::civil::{Date, DateTime, Time};
use jiff::{Span, ToSpan};

use super::Kind;
use crate::clock::Calendar;
use crate::fields::{Type, Values};
use crate::language::Say;

/// How long a moment without an end is in a calendar, in minutes.
const MOMENT: i64 = 15;

impl Kind {
    /// The first day that it is about; of what has none, the day until which something can be done.
    pub fn first_day(&self, values: &Values) -> Option<Date> {
        let day = |name: &Option<String>| values.first_day(name.as_deref()?);
        day(&self.when).or_else(|| day(&self.deadline))
    }

    /// The last day that it is about: from the day after on it is over.
    pub fn last_day(&self, values: &Values) -> Option<Date> {
        let day = |name: &Option<String>| values.last_day(name.as_deref()?);
        day(&self.when).or_else(|| day(&self.deadline))
    }

    /// It has to be read before this day, or early on it; None where no day presses.
    pub fn latest(&self, values: &Values) -> Option<Date> {
        let day = |name: &Option<String>| values.first_day(name.as_deref()?);
        day(&self.when).into_iter().chain(day(&self.deadline)).min()
    }

    /// From when to when it is, for a calendar; whole days go from midnight to midnight.
    pub fn event(&self, values: &Values) -> Option<(DateTime, DateTime)> {
        let name = self.when.as_deref()?;
        let (first, last) = (values.first_day(name)?, values.last_day(name)?);
        let mut hours = self.hours.iter().map(|name| values.time(name));
        match (hours.next().flatten(), hours.next().flatten()) {
            (Some(from), Some(until)) => Some((first.to_datetime(from), last.to_datetime(until))),
            (Some(from), None) => {
                let from = first.to_datetime(from);
                Some((from, from.checked_add(MOMENT.minutes()).ok()?))
            }
            _ => Some((first.to_datetime(Time::midnight()), last.tomorrow().ok()?.to_datetime(Time::midnight()))),
        }
    }

    /// The same message so many days later: all its days move, its hours stay.
    pub fn moved_by_days(&self, values: &Values, days: i64) -> Values {
        let mut moved = values.clone();
        for field in self.fields.iter().filter(|field| matches!(field.kind, Type::Date | Type::Range)) {
            let later = |day: &str| {
                let day: Date = day.parse().ok()?;
                Some(day.checked_add(Span::new().try_days(days).ok()?).ok()?.to_string())
            };
            if let Some(value) = values.get(&field.name) {
                let parts: Option<Vec<String>> = value.split('/').map(later).collect();
                moved.set(&field.name, parts.map(|parts| parts.join("/")));
            }
        }
        moved
    }

    /// What a sender looks at once more before sending. `today` is the school's day.
    pub fn warnings(&self, values: &Values, calendar: &Calendar, today: Date, say: Say<'_>) -> Vec<String> {
        let mut warnings = Vec::new();
        let fields = self.fields.iter().filter(|field| matches!(field.kind, Type::Date | Type::Range));
        for day in fields.filter_map(|field| values.last_day(&field.name)) {
            if day < today {
                warnings.push(say.fields_warn_past(day));
            }
        }
        if let Some(first) = self.first_day(values) {
            let last = self.last_day(values).unwrap_or(first);
            let free = |day: &Date| calendar.is_holiday(*day);
            if let Some(day) = first.series(1.day()).take_while(|day| *day <= last).find(free) {
                warnings.push(say.fields_warn_holiday(day));
            } else if first == last && first.weekday().to_monday_one_offset() > 5 {
                warnings.push(say.fields_warn_weekend(first));
            }
        }
        let (when, deadline) = (self.when.as_deref(), self.deadline.as_deref());
        let day = |name: Option<&str>| values.first_day(name?);
        if let (Some(when), Some(deadline)) = (day(when), day(deadline))
            && when < deadline
        {
            warnings.push(say.fields_warn_deadline(deadline, when));
        }
        if values.meet("costs") && self.field("voluntary").is_some() && !values.meet("voluntary") {
            warnings.push(say.fields_warn_costs());
        }
        if self.event(values).is_some_and(|(starts, ends)| ends <= starts) {
            warnings.push(say.fields_warn_hours());
        }
        warnings
    }
}
