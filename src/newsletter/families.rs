//! The families that an issue goes to: their seats, what they did with it, and what they answered.

pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use super::{Block, Issue, Scope};
use crate::blocks::{Button, Kind};
use crate::choice::words;
use crate::fields::Type;

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

/// True where the family answers once, and is asked how many come; else it answers for each child.
pub fn is_of_family(kind: &Kind) -> bool {
    let has = |button: Button| kind.buttons.contains(&button);
    let only_refuses = has(Button::NotComing) && !has(Button::Coming) && !is_about_money(kind);
    !kind.changes_day && !only_refuses
}

/// A question about it is one about costs.
pub fn is_about_money(kind: &Kind) -> bool {
    kind.fields.iter().any(|field| field.kind == Type::Amount)
}

/// What all families answered to an announcement together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Children that come, or families where they answer once.
    pub coming: i64,
    /// So many people; who did not say how many is one.
    pub people: i64,
    pub not_coming: i64,
    /// Seats that help.
    pub helping: i64,
}

impl Counts {
    /// What was answered at these seats, each with its child. Where each child comes or not it counts once, also with two
    /// parents: it comes where one of them says so, with as many people as the larger of the two answers.
    pub fn of(said: &[(i64, Answer)], of_family: bool) -> Self {
        let mut counts = Self::default();
        let mut answers: BTreeMap<(i64, usize), Vec<&Answer>> = BTreeMap::new();
        for (at, (child, answer)) in said.iter().enumerate() {
            counts.helping += i64::from(answer.helping_at.is_some());
            answers.entry((*child, if of_family { at } else { 0 })).or_default().push(answer);
        }
        for homes in answers.values() {
            let come = homes.iter().filter(|answer| answer.coming == Some(Coming::Yes));
            if let Some(people) = come.map(|answer| answer.people.unwrap_or(1)).max() {
                counts.coming += 1;
                counts.people += people;
            } else if homes.iter().any(|answer| answer.coming.is_some()) {
                counts.not_coming += 1;
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_with_two_parents_counts_once_and_two_families_twice() {
        let said = |child, coming, people| (child, Answer { coming, people, helping_at: None, answered_at: 1 });
        let (yes, no) = (Some(Coming::Yes), Some(Coming::Costs));
        let answers = [
            said(1, yes, None),
            said(1, yes, Some(3)),
            said(2, no, None),
            said(2, yes, None),
            said(3, no, None),
            said(3, no, None),
        ];
        let each = Counts { coming: 2, people: 4, not_coming: 1, helping: 0 };
        assert_eq!(Counts::of(&answers, false), each);
        let once = Counts { coming: 3, people: 5, not_coming: 3, helping: 0 };
        assert_eq!(Counts::of(&answers, true), once);
        assert_eq!(Counts::of(&[said(1, None, None)], false), Counts::default(), "taken back");
    }
}
