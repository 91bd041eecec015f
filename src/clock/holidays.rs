//! School holidays of the three Dutch regions, as data that a school can overrule.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The three holiday regions. The place of the school decides, never the province.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    Noord,
    Midden,
    Zuid,
}

impl Region {
    /// From north to south.
    pub const ALL: [Self; 3] = [Self::Noord, Self::Midden, Self::Zuid];

    /// The word for it in the database, in forms and in settings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Noord => "noord",
            Self::Midden => "midden",
            Self::Zuid => "zuid",
        }
    }
}

impl FromStr for Region {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|region| region.word() == word).ok_or(())
    }
}

/// A range of days, both ends included.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Days {
    pub from: Date,
    pub to: Date,
}

/// The days on which nothing that can wait goes out.
#[derive(Clone, Debug, Default)]
pub struct Holidays(Vec<Days>);

#[derive(Deserialize)]
struct Data {
    everywhere: Vec<Days>,
    noord: Vec<Days>,
    midden: Vec<Days>,
    zuid: Vec<Days>,
}

impl Holidays {
    /// The dates that the government gives for `region`. Without a region a day counts as holiday
    /// when it is one anywhere: a family that we do not know well is better left in peace.
    pub fn of_region(region: Option<Region>) -> Result<Self, toml::de::Error> {
        let data: Data = toml::from_str(include_str!("holidays.toml"))?;
        let mut days = data.everywhere;
        match region {
            Some(Region::Noord) => days.extend(data.noord),
            Some(Region::Midden) => days.extend(data.midden),
            Some(Region::Zuid) => days.extend(data.zuid),
            None => days.extend(data.noord.into_iter().chain(data.midden).chain(data.zuid)),
        }
        Ok(Self(days))
    }

    /// A school's own list, in place of the government's.
    pub fn own(days: Vec<Days>) -> Self {
        Self(days)
    }

    /// The days of both.
    pub fn and(mut self, other: &Self) -> Self {
        self.0.extend_from_slice(&other.0);
        self
    }

    /// True when `date` falls in one of the ranges.
    pub fn contains(&self, date: Date) -> bool {
        self.0.iter().any(|days| days.from <= date && date <= days.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_region_has_its_own_autumn() {
        for (region, saturday_before, first, last) in [
            (Region::Noord, date(2026, 10, 9), date(2026, 10, 10), date(2026, 10, 18)),
            (Region::Midden, date(2026, 10, 16), date(2026, 10, 17), date(2026, 10, 25)),
            (Region::Zuid, date(2027, 10, 22), date(2027, 10, 23), date(2027, 10, 31)),
        ] {
            let holidays = Holidays::of_region(Some(region)).unwrap();
            assert!(!holidays.contains(saturday_before));
            assert!(holidays.contains(first) && holidays.contains(last));
        }
    }

    #[test]
    fn public_holidays_count_in_every_region() {
        for region in [Region::Noord, Region::Midden, Region::Zuid] {
            assert!(Holidays::of_region(Some(region)).unwrap().contains(date(2027, 3, 29)));
        }
    }

    #[test]
    fn a_school_can_overrule_them() {
        let own = Holidays::own(vec![Days { from: date(2027, 2, 8), to: date(2027, 2, 12) }]);
        assert!(own.contains(date(2027, 2, 10)) && !own.contains(date(2026, 12, 25)));
    }
}
