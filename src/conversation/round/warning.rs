//! What the office should think about before a round goes out. A warning refuses nothing: the school knows better.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Rules, first_weeks, is_school_day};
use crate::clock::Calendar;
use crate::conversation::Kind;
use crate::school::{School, SchoolYear};

/// The school days of four weeks; one public holiday more or less does no harm.
const FOUR_WEEKS: usize = 18;
/// So many days of a working week off are a holiday, not a day off.
const HOLIDAY: usize = 4;

/// Something to think about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Without a region a day counts as holiday when it is one anywhere.
    NoRegion,
    /// A start conversation belongs into the first four weeks (seed 002): from here until there.
    OutsideFirstWeeks(Date, Date),
    /// The window begins in a holiday or a weekend.
    FirstDayClosed,
    /// So many working days of the window are holidays.
    HolidayInside(i64),
    /// A holiday begins on this day, less than four weeks after the first day: the window can be wider (edge case 39).
    ShortBeforeHoliday(Date),
}

/// What there is to think about in these rules.
pub fn warnings(rules: &Rules, school: &School, calendar: &Calendar) -> Vec<Warning> {
    let mut found = Vec::new();
    if school.region.is_none() && school.holidays.is_none() {
        found.push(Warning::NoRegion);
    }
    let (first, last) = first_weeks(SchoolYear::of(rules.first_day), calendar);
    if rules.kind == Kind::Start && (rules.first_day < first || rules.last_day > last) {
        found.push(Warning::OutsideFirstWeeks(first, last));
    }
    if !is_school_day(calendar, rules.first_day) {
        found.push(Warning::FirstDayClosed);
    }
    let working: Vec<Date> = days(rules.first_day, rules.last_day).filter(|day| is_working_day(*day)).collect();
    let open = working.iter().filter(|day| !calendar.is_holiday(**day)).count();
    let closed = working.len() - open;
    if closed > 0 {
        found.push(Warning::HolidayInside(i64::try_from(closed).unwrap_or(i64::MAX)));
    }
    if rules.kind == Kind::Start
        && open < FOUR_WEEKS
        && let Some(begins) = holiday_after(rules.first_day, calendar)
    {
        found.push(Warning::ShortBeforeHoliday(begins));
    }
    found
}

/// The first day of a holiday of about a week that begins within four weeks after `first`.
fn holiday_after(first: Date, calendar: &Calendar) -> Option<Date> {
    let until = first.checked_add(27.days()).ok()?;
    let starts = |day: &Date| {
        let of_week = days(*day, day.checked_add(6.days()).unwrap_or(*day));
        calendar.is_holiday(*day)
            && of_week.filter(|day| is_working_day(*day) && calendar.is_holiday(*day)).count() >= HOLIDAY
    };
    is_school_day(calendar, first).then_some(())?;
    days(first, until).find(starts)
}

fn is_working_day(day: Date) -> bool {
    day.weekday().to_monday_one_offset() <= 5
}

/// All days from the one to the other, at most a year of them.
pub fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    first.series(1.day()).take(366).take_while(move |day| *day <= last)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::clock::holidays::{Holidays, Region};
    use crate::conversation::round::example;

    fn told(first_day: Date, last_day: Date, kind: Kind, region: Option<Region>) -> Vec<Warning> {
        let school = School { school_year: SchoolYear::of(first_day), region, ..example::school() };
        let calendar = Calendar::new(Holidays::of_region(region).unwrap()).unwrap();
        let rules = Rules { first_day, last_day, ..Rules::usual(kind, &school, &calendar, first_day) };
        warnings(&rules, &school, &calendar)
    }

    #[test]
    fn the_first_four_weeks_of_a_school_year_need_no_warning() {
        for region in Region::ALL {
            let calendar = Calendar::new(Holidays::of_region(Some(region)).unwrap()).unwrap();
            let (first, last) = first_weeks("2026-2027".parse().unwrap(), &calendar);
            assert_eq!(told(first, last, Kind::Start, Some(region)), [], "{region:?}");
        }
    }

    #[test]
    fn a_late_start_is_told_when_the_autumn_holiday_comes_too_soon() {
        let midden = Some(Region::Midden);
        let found = told(date(2026, 9, 28), date(2026, 10, 25), Kind::Start, midden);
        assert!(found.contains(&Warning::ShortBeforeHoliday(date(2026, 10, 17))), "{found:?}");
        assert!(found.contains(&Warning::HolidayInside(5)));
        let wider = told(date(2026, 9, 28), date(2026, 11, 6), Kind::Start, midden);
        assert!(!wider.iter().any(|one| matches!(one, Warning::ShortBeforeHoliday(_))), "{wider:?}");
    }

    #[test]
    fn weekends_holidays_and_other_weeks_are_told() {
        let midden = Some(Region::Midden);
        assert_eq!(told(date(2026, 12, 5), date(2026, 12, 18), Kind::Progress, midden), [Warning::FirstDayClosed]);
        let winter = told(date(2026, 11, 24), date(2026, 12, 18), Kind::Start, midden);
        assert!(matches!(winter[..], [Warning::OutsideFirstWeeks(..)]), "{winter:?}");
        assert_eq!(told(date(2026, 11, 24), date(2026, 12, 18), Kind::Progress, None), [Warning::NoRegion]);
    }
}
