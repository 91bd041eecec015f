//! By which calendar a family lives: that of the school of its children. With children at several schools, an hour
//! that is quiet in one of them is quiet and a holiday of one of them is a holiday; without a school the service's own
//! settings count.

use std::collections::HashMap;

use super::{School, store};
use crate::clock::holidays::Holidays;
use crate::clock::{Calendar, Quiet};
use crate::store::{StoreError, Tx};

impl School {
    /// The school's calendar: its own holidays, else those of its region, else those of `default`; its own quiet hours.
    pub fn calendar(&self, default: &Calendar) -> Calendar {
        let holidays = match (&self.holidays, self.region) {
            (Some(own), _) => Some(Holidays::own(own.clone())),
            // The dates are part of the program, and a test reads them.
            (None, Some(region)) => Holidays::of_region(Some(region)).ok(),
            (None, None) => None,
        };
        default.with(Quiet { from: self.quiet_from, until: self.quiet_until }, holidays)
    }
}

/// The calendars of some people.
#[derive(Debug)]
pub struct Calendars<'a> {
    default: &'a Calendar,
    of: HashMap<i64, Calendar>,
}

impl<'a> Calendars<'a> {
    /// Looks up those of `people`, in one query.
    pub async fn of_people(tx: &mut Tx, default: &'a Calendar, people: &[i64]) -> Result<Self, StoreError> {
        let mut of_school: HashMap<i64, Calendar> = HashMap::new();
        let mut of: HashMap<i64, Calendar> = HashMap::new();
        for (person, school) in store::schools_of_people(tx, people).await? {
            let calendar = of_school.entry(school.id).or_insert_with(|| school.calendar(default));
            let so_far = of.remove(&person);
            of.insert(person, so_far.map_or_else(|| calendar.clone(), |known| known.and(calendar)));
        }
        Ok(Self { default, of })
    }

    /// The calendar of one of them.
    pub fn of(&self, person: i64) -> &Calendar {
        self.of.get(&person).unwrap_or(self.default)
    }
}

/// For what goes to everybody at one moment: the service's calendar and those of all schools together.
pub async fn of_all(tx: &mut Tx, default: &Calendar) -> Result<Calendar, StoreError> {
    let schools = store::all_schools(tx).await?;
    Ok(schools.iter().fold(default.clone(), |all, school| all.and(&school.calendar(default))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::{Days, Region};
    use jiff::civil::{date, time};

    fn school(region: Option<Region>, holidays: Option<Vec<Days>>) -> School {
        School {
            id: 1,
            name: "De Linde".into(),
            brin: None,
            school_year: crate::school::SchoolYear::of(date(2026, 11, 23)),
            region,
            holidays,
            quiet_from: time(19, 0, 0, 0),
            quiet_until: time(8, 0, 0, 0),
            contact: crate::school::Contact::default(),
            week_limit: 3,
            bundle_at: time(16, 0, 0, 0),
            answer_days: 2,
            absence_until: time(8, 15, 0, 0),
        }
    }

    #[test]
    fn own_holidays_go_before_the_region_and_the_region_before_the_settings() {
        let default = Calendar::new(Holidays::of_region(Some(Region::Noord)).unwrap()).unwrap();
        // The spring holiday of the south is a week before that of the north.
        let (north, south) = (date(2027, 2, 22), date(2027, 2, 15));
        let of = |school: School| school.calendar(&default);
        assert!(of(school(None, None)).is_holiday(north) && !of(school(None, None)).is_holiday(south));
        let of_zuid = of(school(Some(Region::Zuid), None));
        assert!(of_zuid.is_holiday(south) && !of_zuid.is_holiday(north));
        let own = Days { from: date(2027, 3, 1), to: date(2027, 3, 5) };
        let of_own = of(school(Some(Region::Zuid), Some(vec![own])));
        assert!(of_own.is_holiday(date(2027, 3, 3)) && !of_own.is_holiday(south));
        let evening = of_own.instant(date(2027, 3, 8).at(19, 0, 0, 0));
        assert!(of_own.is_quiet(evening) && !default.is_quiet(evening));
    }
}
