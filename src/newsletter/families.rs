//! The families that an issue goes to: their seats, what they did with it, and what they answered.

pub mod store;

use std::collections::BTreeSet;

use super::{Block, Issue, Scope};
use crate::choice::words;

/// A guardian's seat at a child, with what decides which announcements are for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub guardian_id: i64,
    pub child_id: i64,
    pub first_name: String,
    /// 1 to 8; None: not known, or before the first.
    pub year: Option<i64>,
    /// The class, and the groups beside it.
    pub groups: Vec<i64>,
}

impl Seat {
    /// Those of these announcements that are for the child, in their order.
    pub fn reads<'a>(&self, blocks: &'a [Block]) -> Vec<&'a Block> {
        blocks.iter().filter(|block| block.whom.is_for(self.year, &self.groups)).collect()
    }
}

impl Issue {
    /// Whether it goes to this seat: one of what is accepted is for it, and a class newsletter for its class.
    pub fn is_for(&self, seat: &Seat, accepted: &[Block]) -> bool {
        let is_of_class = match self.scope {
            Scope::School => true,
            Scope::Class => self.group_id.is_some_and(|group| seat.groups.contains(&group)),
        };
        is_of_class && accepted.iter().any(|block| block.whom.is_for(seat.year, &seat.groups))
    }
}

/// The ids of what a person reads of these announcements, at any of these seats.
pub fn read_by(seats: &[Seat], blocks: &[Block]) -> BTreeSet<i64> {
    seats.iter().flat_map(|seat| seat.reads(blocks)).map(|block| block.id).collect()
}

/// What a parent did with an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    Opened,
    Understood,
    /// A wrong answer; counts.
    Wrong,
    Help,
    Call,
}

words! {
    /// Whether a family comes; why not is for the teacher only.
    Coming {
        Yes = "yes",
        /// Without a reason.
        No = "no",
        Costs = "costs",
        Health = "health",
        Other = "other",
    }
}

/// What a family answered to an announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub coming: Option<Coming>,
    /// So many people, 1 to 20.
    pub people: Option<i64>,
    /// When they offered to help (UTC seconds).
    pub helping_at: Option<i64>,
    pub answered_at: i64,
}

/// What all families answered to an announcement together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Seats that come.
    pub coming: i64,
    /// So many people; who did not say how many is one.
    pub people: i64,
    pub not_coming: i64,
    pub helping: i64,
}
