//! Who is invited to a round, as the school sees it: each seat with its child. Before a round goes out the school
//! notes who needs an interpreter and who is left out.

pub mod console;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use super::capacity::Need;
use super::{Households, Round};
use crate::conversation::invitee::Invitee;

/// A seat that is invited, with its child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub invitee: Invitee,
    /// Which letter of the child: 1, 2, ...
    pub seat: i64,
    pub person_id: Option<i64>,
    /// At how many children of the school the person sits.
    pub children: i64,
    /// The person blocked the bot or left Telegram.
    pub unreachable: bool,
    /// What the person reads, else the language of the letter: a tag.
    pub language: Option<String>,
    pub child_id: i64,
    /// The full name, for staff only.
    pub child: String,
    pub group_id: Option<i64>,
}

impl Invited {
    /// The person that the invitation goes to in the chat.
    fn reached(&self) -> Option<i64> {
        self.person_id.filter(|_| !self.unreachable && self.invitee.left_out_at.is_none())
    }
}

/// What happens when a round goes out, in families: one for each person in the chat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Get the invitation in the chat.
    pub families: i64,
    /// Of those: earlier than the others, with several children at the school or with an interpreter to find.
    pub early: i64,
    /// Children for whom nobody is in the chat: on paper, or the teacher calls.
    pub children_without: i64,
}

/// What will happen with these invitees.
pub fn outlook(round: &Round, invited: &[Invited]) -> Outlook {
    let mut people: BTreeMap<i64, i64> = BTreeMap::new();
    let mut children: BTreeMap<i64, bool> = BTreeMap::new();
    for one in invited.iter().filter(|one| one.invitee.left_out_at.is_none()) {
        *children.entry(one.child_id).or_default() |= one.reached().is_some();
        if let Some(person) = one.reached() {
            let early = people.entry(person).or_default();
            *early = round.early(one.children > 1, one.invitee.interpreter.is_asked()).max(*early);
        }
    }
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Outlook {
        families: count(people.len()),
        early: count(people.values().filter(|early| **early > 0).count()),
        children_without: count(children.values().filter(|reached| !**reached).count()),
    }
}

/// What the children of a group need: one talk each, or one for each household.
pub fn need(round: &Round, invited: &[Invited], group: i64, teachers: Vec<i64>) -> Need {
    let mut talks: BTreeMap<(i64, i64), u16> = BTreeMap::new();
    let of_group = invited.iter().filter(|one| one.group_id == Some(group) && one.invitee.left_out_at.is_none());
    for one in of_group {
        let own = round.rules.households == Households::Two && one.person_id.is_some();
        let longest = talks.entry((one.child_id, if own { one.seat } else { 0 })).or_default();
        *longest = one.invitee.minutes(&round.rules).max(*longest);
    }
    // A seat that nobody has taken needs no talk of its own where another one has it.
    let with_own: BTreeSet<i64> = talks.keys().filter(|(_, seat)| *seat > 0).map(|(child, _)| *child).collect();
    talks.retain(|(child, seat), _| *seat > 0 || !with_own.contains(child));
    Need { group, teachers, talks: talks.into_values().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Calendar;
    use crate::clock::holidays::Holidays;
    use crate::conversation::Interpreter;
    use crate::conversation::round::example::{self, seat};

    fn round(households: Households) -> Round {
        let mut round = example::round(&Calendar::new(Holidays::own(Vec::new())).unwrap());
        round.rules.households = households;
        round
    }

    fn with(one: Invited, change: fn(&mut Invited)) -> Invited {
        let mut one = one;
        change(&mut one);
        one
    }

    #[test]
    fn families_are_counted_once_and_those_with_more_to_arrange_come_earlier() {
        let interpreter = |one: &mut Invited| one.invitee.interpreter = Interpreter::Phone;
        let invited = [
            with(seat(1, 1, Some(50)), |one| one.children = 2),
            with(seat(2, 1, Some(50)), |one| one.children = 2),
            seat(1, 2, Some(51)),
            with(seat(3, 1, Some(52)), interpreter),
            with(seat(4, 1, Some(53)), |one| one.unreachable = true),
            seat(5, 1, None),
            with(seat(6, 1, Some(54)), |one| one.invitee.left_out_at = Some(1)),
        ];
        let ask = round(Households::Ask);
        assert_eq!(outlook(&ask, &invited), Outlook { families: 3, early: 2, children_without: 2 });
        let mut nobody_early = ask;
        nobody_early.rules.early_siblings_hours = 0;
        assert_eq!(outlook(&nobody_early, &invited).early, 1);
    }

    #[test]
    fn a_child_needs_one_talk_or_one_for_each_household() {
        let longer = with(seat(2, 1, Some(52)), |one| one.invitee.extra_minutes = 10);
        let out = with(seat(3, 1, Some(53)), |one| one.invitee.left_out_at = Some(1));
        let elsewhere = with(seat(9, 1, Some(59)), |one| one.group_id = Some(5));
        let invited =
            [seat(1, 1, Some(50)), seat(1, 2, Some(51)), longer, seat(2, 2, None), out, elsewhere, seat(4, 1, None)];
        let talks = |households| need(&round(households), &invited, 4, vec![7]).talks;
        assert_eq!(talks(Households::Ask), [20, 30, 20]);
        assert_eq!(talks(Households::Two), [20, 20, 30, 20]);
    }
}
