//! The one gentle second reminder, to who did not react: plain rules.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::blocks::{Button, Kind};
use crate::clock::Calendar;
use crate::conversation::round::school_day_from;
use crate::fields::Values;

/// A reminder without a day is of use for so many days.
pub const FRESH: i64 = 7;

/// Whether a kind wants something from a parent: then silence is worth a second message.
fn wants(kind: &Kind) -> bool {
    use Button::{CallMe, CanHelp, Coming, Done, PickTime};
    kind.buttons.iter().any(|button| matches!(button, Done | CallMe | PickTime | CanHelp | Coming))
}

/// Until which day a second reminder is of use, that day not included; None: never.
pub fn until(kind: &Kind, values: &Values, given: Date) -> Option<Date> {
    match kind.latest(values) {
        Some(day) => Some(day),
        None if wants(kind) => given.checked_add(FRESH.days()).ok(),
        None => None,
    }
}

/// When the second one may go (UTC seconds): at the same hour of the next school day, if that is still before `until`.
pub fn after(calendar: &Calendar, given_at: i64, until: Date) -> Option<i64> {
    let given = calendar.civil(given_at);
    let next = school_day_from(calendar, given.date().tomorrow().ok()?);
    if next >= until {
        return None;
    }
    Some(calendar.instant(next.to_datetime(calendar.awake(given.time()))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::Holidays;
    use jiff::civil::{date, datetime};

    #[test]
    fn the_second_one_comes_a_school_day_later_while_there_is_time() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let at = |moment| calendar.instant(moment);
        let table = [
            // Monday morning, about Thursday.
            (datetime(2026, 11, 23, 10, 0, 0, 0), date(2026, 11, 26), Some(datetime(2026, 11, 24, 10, 0, 0, 0))),
            // About Tuesday: on that day the child is at school already.
            (datetime(2026, 11, 23, 10, 0, 0, 0), date(2026, 11, 24), None),
            // Friday: not at the weekend.
            (datetime(2026, 11, 27, 15, 0, 0, 0), date(2026, 12, 4), Some(datetime(2026, 11, 30, 15, 0, 0, 0))),
            // Before the Christmas holiday: after it, and only if that is early enough.
            (datetime(2026, 12, 18, 15, 0, 0, 0), date(2027, 1, 8), Some(datetime(2027, 1, 4, 15, 0, 0, 0))),
            (datetime(2026, 12, 18, 15, 0, 0, 0), date(2027, 1, 4), None),
            // What came at night comes again in the morning.
            (datetime(2026, 11, 23, 23, 0, 0, 0), date(2026, 11, 27), Some(datetime(2026, 11, 24, 7, 30, 0, 0))),
        ];
        for (given, until, expected) in table {
            assert_eq!(after(&calendar, at(given), until), expected.map(at), "{given} until {until}");
        }
    }
}
