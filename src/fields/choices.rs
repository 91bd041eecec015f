//! What a chat or a form offers for a field, so that it can be tapped; and what fields and words are called.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::{Field, ITEMS, Type};
use crate::clock::Calendar;
use crate::language::Say;

/// So many days are offered: two weeks of school.
const DAYS: usize = 10;
/// How far such days are looked for: longer than the summer holiday.
const FAR: i64 = 80;
/// Hours at which school days begin, break and end, and evenings begin.
const HOURS: [&str; 12] =
    ["08:15", "08:30", "09:00", "10:00", "11:45", "12:00", "12:30", "13:00", "14:00", "14:15", "15:00", "19:30"];
/// In cents.
const AMOUNTS: [&str; 10] = ["0", "100", "200", "500", "750", "1000", "1500", "2500", "5000", "9000"];
const NUMBERS: [usize; 14] = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 45];

/// Something to tap: a value of the field, and how it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What [`Field::read`] takes.
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
            Type::Amount => AMOUNTS.iter().map(|cents| labelled((*cents).to_owned())).collect(),
            Type::Number => {
                let most = if self.most == 0 { usize::MAX } else { self.most };
                NUMBERS.iter().filter(|number| **number <= most).map(|number| labelled(number.to_string())).collect()
            }
            Type::Items => ITEMS.iter().map(|item| labelled((*item).to_owned())).collect(),
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
