//! What a chat or a form offers for a field, so that it can be tapped; and what fields and words are called.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::{Field, Type};
use crate::clock::Calendar;
use crate::language::Say;

/// So many days are offered: two weeks of school.
const DAYS: usize = 10;
/// How far such days are looked for: longer than the summer holiday.
const FAR: i64 = 80;
/// Hours at which school days begin, break and end, and evenings begin.
const HOURS: [&str; 12] =
    ["08:15", "08:30", "09:00", "10:00", "11:45", "12:00", "12:30", "13:00", "14:00", "14:15", "15:00", "19:30"];
/// As they are typed: in euros.
const AMOUNTS: [&str; 10] = ["0", "1", "2", "5", "7,50", "10", "15", "25", "50", "90"];
const NUMBERS: [usize; 14] = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 45];

/// Something to tap: a value of the field, and how it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What [`Field::read`] takes; an amount as it is typed.
    pub value: String,
    pub label: String,
}

impl Field {
    /// What a sender may tap; empty where only typing helps. Items and weekdays are taps that add and take away.
    pub fn choices(&self, say: Say<'_>, today: Date, calendar: &Calendar) -> Vec<Choice> {
        let labelled = |value: String| Choice { label: self.show(say, &value), value };
        match self.kind {
            Type::Date => school_days(today, calendar).map(|day| on(say, day)).collect(),
            Type::Range => weeks(say, today, calendar),
            Type::Time => HOURS.iter().map(|hour| labelled((*hour).to_owned())).collect(),
            Type::Days => (1..=5).map(|day: i8| labelled(day.to_string())).collect(),
            Type::Amount => {
                let named = |euros: &&str| Choice { value: (**euros).to_owned(), label: say.field_amount(euros) };
                AMOUNTS.iter().map(named).collect()
            }
            Type::Number => {
                let most = if self.most == 0 { usize::MAX } else { self.most };
                NUMBERS.iter().filter(|number| **number <= most).map(|number| labelled(number.to_string())).collect()
            }
            Type::Items => self.items().map(|item| labelled(item.to_owned())).collect(),
            Type::Choice => self.of.iter().map(|word| labelled(word.clone())).collect(),
            Type::Flag => vec![
                Choice { value: "yes".to_owned(), label: say.field_yes() },
                Choice { value: "no".to_owned(), label: say.field_no() },
            ],
            Type::Text | Type::Name | Type::Link => Vec::new(),
        }
    }

    /// The last days that go with this first day of a range, as whole ranges.
    pub fn last_days(&self, say: Say<'_>, first: Date, calendar: &Calendar) -> Vec<Choice> {
        let days = school_days(first, calendar);
        days.map(|last| Choice { value: format!("{first}/{last}"), label: on(say, last).label }).collect()
    }

    /// What the field is called, for who fills it.
    pub fn label(&self, say: Say<'_>) -> String {
        let named = |file: &str| say.from_data(&format!("{file}-name-{}", self.name));
        named("field").or_else(|| named("fields")).unwrap_or_else(|| self.name.clone())
    }

    /// What a word of a choice is called: parents' languages have those that parents read, staff's all.
    pub fn choice_name(&self, say: Say<'_>, word: &str) -> String {
        let named = |file: &str| say.from_data(&format!("{file}-choice-{word}"));
        named("field").or_else(|| named("fields")).unwrap_or_else(|| word.to_owned())
    }
}

/// School days from this day on.
fn school_days(from: Date, calendar: &Calendar) -> impl Iterator<Item = Date> + '_ {
    let days = (0..FAR).filter_map(move |days| from.checked_add(days.days()).ok());
    days.filter(|day| is_school_day(*day, calendar)).take(DAYS)
}

pub(crate) fn is_school_day(day: Date, calendar: &Calendar) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !calendar.is_holiday(day)
}

/// "dinsdag 24-11".
fn on(say: Say<'_>, day: Date) -> Choice {
    let weekday = say.from_data(&format!("field-weekday-{}", day.weekday().to_monday_one_offset()));
    let numbers = format!("{:02}-{:02}", day.day(), day.month());
    Choice { value: day.to_string(), label: say.field_day(&weekday.unwrap_or_default(), &numbers) }
}

/// This week from today, and the next ones: the school days of each.
fn weeks(say: Say<'_>, today: Date, calendar: &Calendar) -> Vec<Choice> {
    let mut weeks: Vec<(Date, Date)> = Vec::new();
    for day in school_days(today, calendar) {
        let same = |week: &&mut (Date, Date)| week.0.iso_week_date().week() == day.iso_week_date().week();
        match weeks.last_mut().filter(same) {
            Some(week) => week.1 = day,
            None => weeks.push((day, day)),
        }
    }
    let named = |(first, last): (Date, Date)| Choice {
        value: format!("{first}/{last}"),
        label: say.field_range(&on(say, first).label, &on(say, last).label),
    };
    weeks.into_iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::Holidays;
    use crate::fields::{ITEMS, Wrong};
    use crate::language::{Catalogue, embedded};
    use jiff::civil::date;

    fn choices(kind: &str, today: Date) -> Vec<(String, String)> {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let field: Field = toml::from_str(&format!("name = \"it\"\ntype = \"{kind}\"")).unwrap();
        let say = catalogue.say(catalogue.reference());
        let choices = field.choices(say, today, &calendar);
        for choice in &choices {
            let kept = match field.read(&choice.value, today) {
                Err(Wrong::Empty) if choice.value == "no" => continue,
                read => read.unwrap(),
            };
            assert!(kept == choice.value || field.kind == Type::Amount, "{choice:?}");
            if field.kind == Type::Amount {
                assert_eq!(field.show(say, &kept), choice.label);
            }
        }
        choices.into_iter().map(|choice| (choice.value, choice.label)).collect()
    }

    #[test]
    fn days_are_offered_by_weekday_without_weekends_and_holidays() {
        let days = choices("date", date(2026, 12, 17));
        assert_eq!(days[0], ("2026-12-17".into(), "donderdag 17-12".into()));
        assert_eq!(days[1].0, "2026-12-18");
        assert_eq!(days[2], ("2027-01-04".into(), "maandag 04-01".into()), "after the holidays");
        assert_eq!(days.len(), 10);
        let summer = choices("date", date(2027, 7, 20));
        assert_eq!(summer.len(), 10, "school goes on after the summer");
    }

    #[test]
    fn weeks_are_offered_as_ranges() {
        let weeks = choices("range", date(2026, 11, 25));
        assert_eq!(weeks[0], ("2026-11-25/2026-11-27".into(), "woensdag 25-11 tot en met vrijdag 27-11".into()));
        assert_eq!(weeks[1].0, "2026-11-30/2026-12-04");
    }

    #[test]
    fn hours_amounts_things_and_weekdays_can_be_tapped() {
        let today = date(2026, 11, 23);
        assert!(choices("time", today).contains(&("08:30".into(), "08:30".into())));
        assert!(choices("amount", today).contains(&("7,50".into(), "€ 7,50".into())));
        assert_eq!(choices("items", today).len(), ITEMS.len());
        assert_eq!(choices("days", today)[3], ("4".into(), "donderdag".into()));
        assert_eq!(choices("flag", today), [("yes".into(), "Ja".into()), ("no".into(), "Nee".into())]);
        assert!(choices("text", today).is_empty());
    }
}
