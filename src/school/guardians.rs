//! Guardians: each has an own seat at a child, with an own letter and an own chat. Who sits at one seat learns
//! nothing of who sits at another.

pub mod console;
pub mod store;

use std::str::FromStr;

use super::rights::{Action, Object, Who, may};
use crate::language::Say;

/// Who a guardian is to the child, as they say themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    Mother,
    Father,
    Other,
}

impl Relation {
    pub const ALL: [Self; 3] = [Self::Mother, Self::Father, Self::Other];

    /// The word for it in the database and in button paths.
    pub fn word(self) -> &'static str {
        match self {
            Self::Mother => "mother",
            Self::Father => "father",
            Self::Other => "other",
        }
    }

    /// What a parent reads.
    pub fn name(self, say: Say<'_>) -> String {
        match self {
            Self::Mother => say.join_mother(),
            Self::Father => say.join_father(),
            Self::Other => say.join_other(),
        }
    }
}

impl FromStr for Relation {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|relation| relation.word() == word).ok_or(())
    }
}

/// A seat, with what its guardian may know of the child: no last name, no other guardian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub id: i64,
    pub person_id: Option<i64>,
    pub relation: Option<Relation>,
    /// UTC seconds.
    pub linked_at: Option<i64>,
    pub child_id: i64,
    pub first_name: String,
    pub year_group: Option<u8>,
    pub school_id: i64,
    pub school_name: String,
    /// The class: its id and its name.
    pub group: Option<(i64, String)>,
}

impl Seat {
    /// Whether this person may do this to the seat.
    pub fn allows(&self, person_id: i64, action: Action) -> bool {
        may(&Who::Parent { person_id }, action, &Object::Seat { person_id: self.person_id })
    }
}

/// A seat as the staff see it: no chat, no language of the person who sits there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffSeat {
    pub id: i64,
    /// Which letter of the child: 1, 2, ...
    pub number: i64,
    /// The language chosen for the letter: a tag.
    pub language: Option<String>,
    /// All in UTC seconds.
    pub linked_at: Option<i64>,
    pub unreachable_at: Option<i64>,
    pub printed_at: Option<i64>,
    pub paper_at: Option<i64>,
    pub left_at: Option<i64>,
    /// When somebody last tried the used code again.
    pub retried_at: Option<i64>,
}

/// What came of linking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Linked {
    /// The person sits there now.
    Done,
    /// The person sits at another seat of this child already; the code is still good.
    Already,
    /// The code was used, replaced or got too old in the meantime.
    Gone,
}
