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
            // An event of several days with hours would last through the nights between them.
            (Some(from), Some(until)) if first == last || !self.each_day => {
                Some((first.to_datetime(from), last.to_datetime(until)))
            }
            (Some(_), Some(_)) => whole_days(first, last),
            (Some(from), None) => {
                let from = first.to_datetime(from);
                Some((from, from.checked_add(MOMENT.minutes()).ok()?))
            }
            _ => whole_days(first, last),
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
            let free = |day: &Date| !self.free_days && calendar.is_holiday(*day);
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
        if values.get("good").is_some() && values.get("good") == values.get("practise") {
            warnings.push(say.fields_warn_same());
        }
        let backwards = match self.hours.as_slice() {
            [from, until] if self.each_day => {
                values.time(from).zip(values.time(until)).is_some_and(|(from, until)| until <= from)
            }
            _ => self.event(values).is_some_and(|(starts, ends)| ends <= starts),
        };
        if backwards {
            warnings.push(say.fields_warn_hours());
        }
        warnings
    }
}

/// From midnight to midnight.
fn whole_days(first: Date, last: Date) -> Option<(DateTime, DateTime)> {
    Some((first.to_datetime(Time::midnight()), last.tomorrow().ok()?.to_datetime(Time::midnight())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks::Kinds;
    use crate::clock::holidays::Holidays;
    use crate::language::{Catalogue, embedded};
    use jiff::civil::{date, datetime};

    const TODAY: Date = date(2026, 11, 23);

    fn values(fields: &[(&str, &str)]) -> Values {
        Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn warnings(kind: &str, fields: &[(&str, &str)]) -> Vec<String> {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let say = catalogue.say(catalogue.find("en").unwrap());
        Kinds::new().unwrap().find(kind).unwrap().warnings(&values(fields), &calendar, TODAY, say)
    }

    #[test]
    fn a_message_has_to_be_read_before_its_day_and_before_its_deadline() {
        let kinds = Kinds::new().unwrap();
        let photo = kinds.find("photo-day").unwrap();
        let both = values(&[("date", "2026-12-10"), ("opt-out", "2026-12-02")]);
        assert_eq!(photo.latest(&both), Some(date(2026, 12, 2)));
        assert_eq!(photo.first_day(&both), Some(date(2026, 12, 10)));
        let camp = kinds.find("camp").unwrap();
        let days = values(&[("dates", "2027-06-08/2027-06-10"), ("departure", "09:00"), ("return", "15:00")]);
        assert_eq!((camp.first_day(&days), camp.last_day(&days)), (Some(date(2027, 6, 8)), Some(date(2027, 6, 10))));
        assert_eq!(camp.event(&days), Some((datetime(2027, 6, 8, 9, 0, 0, 0), datetime(2027, 6, 10, 15, 0, 0, 0))));
        let practise = kinds.find("practise-at-home").unwrap();
        let until = values(&[("until", "2026-11-27")]);
        assert_eq!(practise.latest(&until), Some(date(2026, 11, 27)));
        assert_eq!(practise.event(&until), None);
        assert_eq!(kinds.find("well-done-today").unwrap().latest(&values(&[])), None);
    }

    #[test]
    fn a_day_without_hours_is_a_whole_day_and_a_moment_is_short() {
        let kinds = Kinds::new().unwrap();
        let bring = kinds.find("bring-tomorrow").unwrap().event(&values(&[("date", "2026-11-24")]));
        assert_eq!(bring, Some((datetime(2026, 11, 24, 0, 0, 0, 0), datetime(2026, 11, 25, 0, 0, 0, 0))));
        let early = values(&[("date", "2026-11-24"), ("end", "12:00")]);
        let early = kinds.find("early-end").unwrap().event(&early);
        assert_eq!(early, Some((datetime(2026, 11, 24, 12, 0, 0, 0), datetime(2026, 11, 24, 12, 15, 0, 0))));
    }

    #[test]
    fn a_week_later_all_days_move_and_the_hours_stay() {
        let kinds = Kinds::new().unwrap();
        let camp = kinds.find("camp").unwrap();
        let before =
            values(&[("dates", "2026-12-29/2027-01-02"), ("departure", "09:00"), ("info-evening", "2026-12-01")]);
        let after =
            values(&[("dates", "2027-01-05/2027-01-09"), ("departure", "09:00"), ("info-evening", "2026-12-08")]);
        assert_eq!(camp.moved_by_days(&before, 7), after);
    }

    #[test]
    fn the_sender_is_told_what_looks_wrong() {
        assert_eq!(warnings("bring-tomorrow", &[("date", "2026-11-24")]), Vec::<String>::new());
        assert!(warnings("bring-tomorrow", &[("date", "2026-11-20")])[0].contains("over already"));
        assert!(warnings("bring-tomorrow", &[("date", "2026-12-25")])[0].contains("holiday"));
        assert!(warnings("bring-tomorrow", &[("date", "2026-11-28")])[0].contains("weekend"));
        let late = warnings("photo-day", &[("date", "2026-12-01"), ("opt-out", "2026-12-02")]);
        assert!(late.len() == 1 && late[0].contains("(02-12)") && late[0].contains("(01-12)"), "{late:?}");
        let trip = [("date", "2026-12-01"), ("start", "15:00"), ("end", "08:30"), ("costs", "2500")];
        assert_eq!(warnings("excursion", &trip).len(), 2);
        let free = [("date", "2026-12-01"), ("start", "08:30"), ("end", "15:00"), ("costs", "0")];
        assert_eq!(warnings("excursion", &free), Vec::<String>::new());
        assert_eq!(warnings("progress-note", &[("good", "reading"), ("practise", "reading")]).len(), 1);
        assert_eq!(warnings("progress-note", &[("good", "reading"), ("practise", "maths")]), Vec::<String>::new());
        let camp = [("dates", "2026-12-17/2026-12-22"), ("departure", "09:00"), ("return", "08:00")];
        assert_eq!(warnings("camp", &camp).len(), 1, "a camp may end earlier in the day than it began");
    }

    #[test]
    fn what_is_missing_is_named_and_the_usual_is_there() {
        let kinds = Kinds::new().unwrap();
        let kind = kinds.find("practise-at-home").unwrap();
        let missing =
            |values: &Values| kind.complete(values).iter().map(|field| field.name.clone()).collect::<Vec<_>>();
        let mut begun = kind.usual();
        assert_eq!(missing(&begun), ["what", "until"]);
        begun.set("what", Some("tables".into()));
        begun.set("until", Some("2026-11-27".into()));
        assert!(missing(&begun).is_empty());
        assert_eq!(kind.card_for(&begun), Some("practise-tables"));
        let contact = kinds.find("please-contact-me").unwrap();
        assert!(!contact.is_urgent(&contact.usual()) && contact.is_urgent(&values(&[("urgency", "today")])));
    }
}
