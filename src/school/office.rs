//! What a school's office sets: the form's words become a school's settings, or the names of the fields that are wrong.

pub mod store;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{Contact, School, SchoolYear, staff};
use crate::clock::holidays::{Days, Region};

/// The longest line of contact, in characters.
const LONGEST: usize = 300;
/// So many own holidays at most.
const HOLIDAYS: usize = 40;

/// The form as it is typed and sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    pub name: String,
    pub school_year: String,
    /// The year that the page showed: one that nobody touched does not undo what a roster has set meanwhile.
    pub year_shown: String,
    /// A region's word, or empty.
    pub region: String,
    /// A holiday each line, first and last day; empty for those of the region.
    pub holidays: String,
    pub quiet_from: String,
    pub quiet_until: String,
    pub week_limit: String,
    pub bundle_at: String,
    pub answer_days: String,
    pub absence_until: String,
    pub phone: String,
    pub absence_phone: String,
    pub privacy_contact: String,
    pub complaint_route: String,
    pub help_numbers: String,
}

/// A field that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Name,
    SchoolYear,
    Region,
    /// The line, from one.
    Holidays(usize),
    QuietFrom,
    QuietUntil,
    WeekLimit,
    BundleAt,
    AnswerDays,
    AbsenceUntil,
    /// A line of contact is too long: its field.
    TooLong(&'static str),
}

impl Typed {
    /// What stands in the form for this school.
    pub fn of(school: &School) -> Self {
        let time = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
        let days = |days: &Days| format!("{} {}", days.from, days.to);
        let own = school.holidays.iter().flatten().map(days).collect::<Vec<_>>().join("\n");
        let contact = school.contact.clone();
        Self {
            name: school.name.clone(),
            school_year: school.school_year.to_string(),
            year_shown: school.school_year.to_string(),
            region: school.region.map_or_else(String::new, |region| region.word().to_owned()),
            holidays: own,
            quiet_from: time(school.quiet_from),
            quiet_until: time(school.quiet_until),
            week_limit: school.week_limit.to_string(),
            bundle_at: time(school.bundle_at),
            answer_days: school.answer_days.to_string(),
            absence_until: time(school.absence_until),
            phone: contact.phone,
            absence_phone: contact.absence_phone,
            privacy_contact: contact.privacy_contact,
            complaint_route: contact.complaint_route,
            help_numbers: contact.help_numbers,
        }
    }

    /// The school with these settings, or all that is wrong.
    pub fn read(&self, school: &School) -> Result<School, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut changed = school.clone();
        match staff::name(&self.name) {
            Some(name) => changed.name = name,
            None => wrong.push(Wrong::Name),
        }
        match self.school_year.parse::<SchoolYear>() {
            Ok(_) if self.school_year == self.year_shown => {}
            Ok(year) => changed.school_year = year,
            Err(()) => wrong.push(Wrong::SchoolYear),
        }
        match self.region.as_str() {
            "" => changed.region = None,
            word => match word.parse::<Region>() {
                Ok(region) => changed.region = Some(region),
                Err(()) => wrong.push(Wrong::Region),
            },
        }
        match holidays(&self.holidays) {
            Ok(own) => changed.holidays = (!own.is_empty()).then_some(own),
            Err(line) => wrong.push(Wrong::Holidays(line)),
        }
        match self.quiet_from.parse::<Time>() {
            Ok(time) => changed.quiet_from = time,
            Err(_) => wrong.push(Wrong::QuietFrom),
        }
        match self.quiet_until.parse::<Time>() {
            Ok(time) => changed.quiet_until = time,
            Err(_) => wrong.push(Wrong::QuietUntil),
        }
        match few(&self.week_limit) {
            Some(limit) => changed.week_limit = limit,
            None => wrong.push(Wrong::WeekLimit),
        }
        match self.bundle_at.parse::<Time>() {
            Ok(time) => changed.bundle_at = time,
            Err(_) => wrong.push(Wrong::BundleAt),
        }
        match few(&self.answer_days) {
            Some(days) => changed.answer_days = days,
            None => wrong.push(Wrong::AnswerDays),
        }
        match self.absence_until.parse::<Time>() {
            Ok(time) => changed.absence_until = time,
            Err(_) => wrong.push(Wrong::AbsenceUntil),
        }
        let mut line = |field: &'static str, typed: &str| {
            let text = typed.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned();
            if text.chars().count() > LONGEST {
                wrong.push(Wrong::TooLong(field));
            }
            text
        };
        changed.contact = Contact {
            phone: line("phone", &self.phone),
            absence_phone: line("absence_phone", &self.absence_phone),
            privacy_contact: line("privacy_contact", &self.privacy_contact),
            complaint_route: line("complaint_route", &self.complaint_route),
            help_numbers: line("help_numbers", &self.help_numbers),
        };
        if wrong.is_empty() { Ok(changed) } else { Err(wrong) }
    }
}

/// A number from 1 to 10.
fn few(typed: &str) -> Option<i64> {
    typed.trim().parse().ok().filter(|number| (1..=10).contains(number))
}

/// Own holidays, one each line; the number of the first line that is wrong, from one.
fn holidays(typed: &str) -> Result<Vec<Days>, usize> {
    let mut own = Vec::new();
    for (at, line) in typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let days: Vec<Option<Date>> =
            line.split_whitespace().filter(|word| word.contains(|sign: char| sign.is_ascii_digit())).map(day).collect();
        match days[..] {
            [Some(from), Some(to)] if from <= to && own.len() < HOLIDAYS => own.push(Days { from, to }),
            [Some(day)] if own.len() < HOLIDAYS => own.push(Days { from: day, to: day }),
            _ => return Err(at + 1),
        }
    }
    Ok(own)
}

/// A day as an office writes it: `2027-02-20`, `20-2-2027`, `20/02/2027`.
fn day(word: &str) -> Option<Date> {
    let word = word.trim_matches(|sign: char| !sign.is_ascii_digit());
    let parts: Vec<i16> = word.split(['-', '/', '.']).map(str::parse).collect::<Result<_, _>>().ok()?;
    let &[first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first > 31 { (first, last) } else { (last, first) };
    if !(2000..2100).contains(&year) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn school() -> School {
        School {
            id: 1,
            name: "De Regenboog".into(),
            brin: None,
            school_year: "2026-2027".parse().unwrap(),
            region: None,
            holidays: None,
            quiet_from: time(20, 30, 0, 0),
            quiet_until: time(7, 30, 0, 0),
            contact: Contact::default(),
            week_limit: 3,
            bundle_at: time(16, 0, 0, 0),
            answer_days: 2,
            absence_until: time(8, 15, 0, 0),
        }
    }

    #[test]
    fn what_stands_in_the_form_is_what_is_read_from_it() {
        let own = vec![Days { from: date(2027, 2, 20), to: date(2027, 2, 28) }];
        let school = School { region: Some(Region::Zuid), holidays: Some(own), ..school() };
        assert_eq!(Typed::of(&school).read(&school), Ok(school));
    }

    #[test]
    fn a_page_that_was_open_while_a_roster_came_in_does_not_put_the_year_back() {
        let shown = Typed { phone: "010 123 45 67".into(), ..Typed::of(&school()) };
        let new_year = School { school_year: "2027-2028".parse().unwrap(), ..school() };
        let read = shown.read(&new_year).unwrap();
        assert_eq!((read.school_year, read.contact.phone.as_str()), (new_year.school_year, "010 123 45 67"));
        let typed = Typed { school_year: "2028-2029".into(), ..shown };
        assert_eq!(typed.read(&new_year).unwrap().school_year, "2028-2029".parse().unwrap());
    }

    #[test]
    fn holidays_are_read_as_an_office_writes_them() {
        let days = |from, to| Days { from, to };
        let typed = "2027-02-20 2027-02-28\n\n24-4-2027 t/m 9-5-2027\n6/5/2027";
        let read = [
            days(date(2027, 2, 20), date(2027, 2, 28)),
            days(date(2027, 4, 24), date(2027, 5, 9)),
            days(date(2027, 5, 6), date(2027, 5, 6)),
        ];
        assert_eq!(holidays(typed), Ok(read.to_vec()));
        for (typed, line) in [("2027-02-28 2027-02-20", 1), ("\n31-2-2027", 2), ("zomer", 1), ("1-1-27 2-1-27", 1)] {
            assert_eq!(holidays(typed), Err(line), "{typed}");
        }
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let typed = Typed { phone: "0".repeat(301), quiet_from: "25:00".into(), ..Typed::default() };
        let times = [Wrong::QuietFrom, Wrong::QuietUntil, Wrong::WeekLimit, Wrong::BundleAt];
        let rest = [Wrong::AnswerDays, Wrong::AbsenceUntil, Wrong::TooLong("phone")];
        let wrong = [[Wrong::Name, Wrong::SchoolYear].as_slice(), &times, &rest].concat();
        assert_eq!(typed.read(&school()), Err(wrong));
    }
}
