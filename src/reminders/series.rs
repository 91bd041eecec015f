//! Every week the same reminder, until a day: plain rules.

use jiff::ToSpan as _;

use super::Reminder;
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::fields::Values;

/// So many weeks are skipped at most until one has its day: longer than the longest holiday.
const WEEKS: i64 = 60;

/// The next of the series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// When it goes (UTC seconds).
    pub send_at: i64,
    /// The same fields, their dates so many weeks later.
    pub values: Values,
}

/// The next of `reminder`'s series, at the same hour of the same weekday; weeks in which that day, or the day that it is
/// about, is in a holiday are skipped, and so is what an outage has missed (`now`: UTC seconds). None: it does not repeat,
/// or the series is over.
pub fn next(calendar: &Calendar, kind: &Kind, reminder: &Reminder, now: i64) -> Option<Next> {
    let (until, sent) = (reminder.until?, calendar.civil(reminder.send_at?));
    for weeks in 1..=WEEKS {
        let moment = sent.checked_add((7 * weeks).days()).ok()?;
        if moment.date() > until {
            return None;
        }
        let values = kind.moved_by_days(&reminder.values, 7 * weeks);
        let day = kind.first_day(&values);
        let send_at = calendar.instant(moment);
        if send_at > now && !calendar.is_holiday(moment.date()) && day.is_none_or(|day| !calendar.is_holiday(day)) {
            return Some(Next { send_at, values });
        }
    }
    None
}

/// The one of a series that waits, when an earlier one was `corrected`: the new values, their dates as many days later as
/// it goes; a week later where that is about a holiday. None: the series is over.
pub fn corrected(calendar: &Calendar, kind: &Kind, waiting: &Reminder, corrected: &Reminder, now: i64) -> Option<Next> {
    let day = |reminder: &Reminder| Some(calendar.civil(reminder.send_at?).date());
    let days = i64::from(day(corrected)?.until(day(waiting)?).ok()?.get_days());
    let values = kind.moved_by_days(&corrected.values, days);
    match kind.first_day(&values).is_some_and(|day| calendar.is_holiday(day)) {
        false => Some(Next { send_at: waiting.send_at?, values }),
        true => next(calendar, kind, &Reminder { values, ..waiting.clone() }, now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks::Kinds;
    use crate::clock::holidays::Holidays;
    use crate::reminders::State;
    use jiff::civil::{Date, date};

    fn reminder(calendar: &Calendar, sent: Date, about: Date, until: Date) -> Reminder {
        let mut values = Values::default();
        values.set("date", Some(about.to_string()));
        values.set("items", Some("gym".into()));
        Reminder {
            id: 1,
            school_id: 1,
            staff_id: None,
            group_id: Some(1),
            kind: "bring-tomorrow".into(),
            values,
            state: State::Sent,
            made_at: 0,
            send_at: Some(calendar.instant(sent.at(16, 0, 0, 0))),
            until: Some(until),
            series_id: None,
            sent_at: None,
            corrected_at: None,
            taken_back_at: None,
            before: None,
        }
    }

    #[test]
    fn every_week_until_the_day_but_not_in_a_holiday() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let kinds = Kinds::new().unwrap();
        let kind = kinds.find("bring-tomorrow").unwrap();
        let until = date(2027, 1, 31);
        let table = [
            (date(2026, 11, 24), date(2026, 11, 25), Some((date(2026, 12, 1), date(2026, 12, 2)))),
            // Two weeks of Christmas holiday.
            (date(2026, 12, 15), date(2026, 12, 16), Some((date(2027, 1, 5), date(2027, 1, 6)))),
            // Sent on a Sunday in the holiday, about the Monday after it.
            (date(2026, 12, 13), date(2026, 12, 14), Some((date(2027, 1, 10), date(2027, 1, 11)))),
            (date(2027, 1, 26), date(2027, 1, 27), None),
        ];
        for (sent, about, expected) in table {
            let next = next(&calendar, kind, &reminder(&calendar, sent, about, until), 0);
            let seen = next.map(|next| (calendar.civil(next.send_at).date(), kind.first_day(&next.values).unwrap()));
            assert_eq!(seen, expected, "{sent}");
        }
        let once = Reminder { until: None, ..reminder(&calendar, until, until, until) };
        assert_eq!(next(&calendar, kind, &once, 0), None);
    }

    #[test]
    fn an_outage_of_weeks_is_skipped_and_a_correction_moves_along() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let kinds = Kinds::new().unwrap();
        let kind = kinds.find("bring-tomorrow").unwrap();
        let until = date(2027, 7, 1);
        let days = |next: Next| (calendar.civil(next.send_at).date(), kind.first_day(&next.values).unwrap());
        let sent = reminder(&calendar, date(2027, 1, 12), date(2027, 1, 13), until);
        let now = calendar.instant(date(2027, 2, 9).at(16, 0, 0, 0));
        let next = next(&calendar, kind, &sent, now).map(days);
        // The next two Tuesdays are in the spring holiday of one region or another.
        assert_eq!(next, Some((date(2027, 3, 2), date(2027, 3, 3))), "not one for each week that was missed");
        // Thursday in place of Wednesday; Ascension Day of 2027 is a Thursday, the sixth of May.
        let mended = reminder(&calendar, date(2027, 4, 20), date(2027, 4, 22), until);
        for (goes, expected) in [
            (date(2027, 5, 18), (date(2027, 5, 18), date(2027, 5, 20))),
            (date(2027, 5, 4), (date(2027, 5, 11), date(2027, 5, 13))),
        ] {
            let waiting = reminder(&calendar, goes, goes.tomorrow().unwrap(), until);
            let next = corrected(&calendar, kind, &waiting, &mended, 0).map(days);
            assert_eq!(next, Some(expected), "{goes}");
        }
    }
}
