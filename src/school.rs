//! Schools: their groups, children, guardians and staff, who may do what, and how a school comes aboard.

pub mod audit;
pub mod calendar;
pub mod chat;
pub mod desk;
pub mod guardians;
pub mod hours;
pub mod invitation;
pub mod office;
pub mod reach;
pub mod rights;
pub mod roster;
pub mod staff;
pub mod store;

use std::str::FromStr;

use crate::welcome::Age;

/// A school and what its office has set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    pub id: i64,
    pub name: String,
    /// The ministry's number (BRIN), from the first roster.
    pub brin: Option<String>,
    pub school_year: SchoolYear,
    pub region: Option<crate::clock::holidays::Region>,
    /// In place of the region's.
    pub holidays: Option<Vec<crate::clock::holidays::Days>>,
    /// Nothing that can wait is sent from here ...
    pub quiet_from: jiff::civil::Time,
    /// ... until here, civil time.
    pub quiet_until: jiff::civil::Time,
    pub contact: Contact,
    /// So many messages a week a family gets at most, urgent ones besides: 1 to 10.
    pub week_limit: i64,
    /// When the messages that are over go out together, civil time.
    pub bundle_at: jiff::civil::Time,
    /// Within so many school days a parent may expect an answer: 1 to 10.
    pub answer_days: i64,
    /// Until then "my child is ill" is read before school, civil time.
    pub absence_until: jiff::civil::Time,
}

/// Whom parents and staff may turn to; a field is empty until the office has filled it in.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub struct Contact {
    pub phone: String,
    pub absence_phone: String,
    pub privacy_contact: String,
    pub complaint_route: String,
    pub help_numbers: String,
}

/// A school year, "2026-2027": from 1 August to 31 July.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear(i16);

impl SchoolYear {
    /// The school year that `day` lies in.
    pub fn of(day: jiff::civil::Date) -> Self {
        Self(if day.month() >= 8 { day.year() } else { day.year() - 1 })
    }

    /// Its first day.
    pub fn first_day(self) -> jiff::civil::Date {
        jiff::civil::Date::new(self.0, 8, 1).unwrap_or(jiff::civil::Date::MIN)
    }

    /// Its last day.
    pub fn last_day(self) -> jiff::civil::Date {
        jiff::civil::Date::new(self.0 + 1, 7, 31).unwrap_or(jiff::civil::Date::MAX)
    }
}

impl std::fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.0, self.0 + 1)
    }
}

impl FromStr for SchoolYear {
    type Err = ();

    /// `YYYY-YYYY` where the second year follows the first, from 2000 to 2099.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (first, second) = text.trim().split_once('-').ok_or(())?;
        let (first, second): (i16, i16) = (first.parse().map_err(|_| ())?, second.parse().map_err(|_| ())?);
        if (2000..2100).contains(&first) && second == first + 1 { Ok(Self(first)) } else { Err(()) }
    }
}

/// A class or a group beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GroupKind {
    /// A child is in one at most.
    Class,
    /// Beside the class: a plus group, a language group.
    Extra,
}

impl GroupKind {
    /// The word for it in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Extra => "extra",
        }
    }
}

impl FromStr for GroupKind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Class, Self::Extra].into_iter().find(|kind| kind.word() == word).ok_or(())
    }
}

/// A group of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: i64,
    pub school_id: i64,
    pub source_key: Option<String>,
    /// As the school calls it: "4A", "Vlinders". Never tells the age.
    pub name: String,
    pub kind: GroupKind,
    pub archived_at: Option<i64>,
}

/// A child of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    pub id: i64,
    pub school_id: i64,
    pub source_key: Option<String>,
    pub first_name: String,
    /// "van den".
    pub prefix: String,
    pub last_name: String,
    /// 0 (before groep 1) to 8.
    pub year_group: Option<u8>,
    /// The class.
    pub group_id: Option<i64>,
    pub archived_at: Option<i64>,
}

impl Child {
    /// "Tim van den Berg", for staff only: in the chat and on letters a child has a first name.
    pub fn full_name(&self) -> String {
        let parts = [self.first_name.as_str(), &self.prefix, &self.last_name];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The band of ages that a year group belongs to.
pub fn age_of(year_group: u8) -> Age {
    match year_group {
        0 => Age::Peuter,
        1 | 2 => Age::Kleuter,
        3..=5 => Age::Middle,
        _ => Age::Upper,
    }
}

/// What a member of staff may do at all; which objects, say the groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Own groups.
    Teacher,
    /// The whole school, without the log and the heads.
    Office,
    /// Everything of the school.
    Head,
}

impl Role {
    /// From the fewest rights to the most.
    pub const ALL: [Self; 3] = [Self::Teacher, Self::Office, Self::Head];

    /// The word for it in the database, in forms and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Teacher => "teacher",
            Self::Office => "office",
            Self::Head => "head",
        }
    }
}

impl FromStr for Role {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|role| role.word() == word).ok_or(())
    }
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    pub id: i64,
    pub school_id: i64,
    /// As parents know them.
    pub name: String,
    pub role: Role,
    /// A tag that has staff texts; None is Dutch.
    pub language: Option<String>,
    /// None until the sign-in is set up.
    pub login: Option<String>,
    /// The linked chat.
    pub person_id: Option<i64>,
    pub deactivated_at: Option<i64>,
    /// The groups of this teacher.
    pub groups: Vec<i64>,
    /// When messages of parents reach them.
    pub hours: hours::Hours,
    /// Since when this is the school's contact person (contactpersoon).
    pub contact_at: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_school_year_begins_in_august_and_is_two_years_in_a_row() {
        assert_eq!(SchoolYear::of(date(2026, 11, 22)).to_string(), "2026-2027");
        assert_eq!(SchoolYear::of(date(2027, 7, 31)), "2026-2027".parse().unwrap());
        assert_eq!(SchoolYear::of(date(2027, 8, 1)), "2027-2028".parse().unwrap());
        for wrong in ["2026", "2026-2028", "26-27", "2027-2026", "1999-2000"] {
            assert!(wrong.parse::<SchoolYear>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_name_without_prefix_has_one_space() {
        let child = Child {
            id: 1,
            school_id: 1,
            source_key: None,
            first_name: "Tim".into(),
            prefix: "van den".into(),
            last_name: "Berg".into(),
            year_group: Some(4),
            group_id: None,
            archived_at: None,
        };
        assert_eq!(child.full_name(), "Tim van den Berg");
        assert_eq!(Child { prefix: String::new(), ..child }.full_name(), "Tim Berg");
    }
}
