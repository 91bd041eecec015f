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
    use jiff::civil::{date, time};

    use super::*;
    use crate::clock::Calendar;
    use crate::clock::holidays::Holidays;
    use crate::conversation::invitee::Wish;
    use crate::conversation::round::{Rules, form};
    use crate::conversation::{Interpreter, Kind};
    use crate::school::{Contact, School};

    fn round(households: Households) -> Round {
        let calendar = Calendar::new(Holidays::own(Vec::new())).unwrap();
        let school = School {
            id: 1,
            name: "De Regenboog".into(),
            brin: None,
            school_year: "2026-2027".parse().unwrap(),
            region: None,
            holidays: None,
            quiet_from: time(20, 30, 0, 0),
            quiet_until: time(7, 30, 0, 0),
            contact: Contact::default(),
        };
        let rules = form::begin(Kind::Start, None, &school, &calendar, 0);
        Round {
            id: 1,
            school_id: 1,
            school_year: school.school_year,
            rules: Rules { households, first_day: date(2026, 8, 31), ..rules },
            published_at: None,
            plan_sent_at: None,
            closed_at: None,
        }
    }

    fn seat(child_id: i64, seat: i64, person_id: Option<i64>) -> Invited {
        let invitee = Invitee {
            id: child_id * 10 + seat,
            round_id: 1,
            guardian_id: child_id * 10 + seat,
            invited_at: None,
            seen_at: None,
            again_at: None,
            wish: Wish::default(),
            wished_at: None,
            interpreter: Interpreter::None,
            interpreter_language: None,
            who: Vec::new(),
            child: None,
            declined_at: None,
            asked_at: None,
            asked_why: None,
            apart_at: None,
            extra_minutes: 0,
            left_out_at: None,
            approved_at: None,
        };
        let (language, child) = (None, "Amira Haddad".to_owned());
        Invited {
            invitee,
            seat,
            person_id,
            children: 1,
            unreachable: false,
            language,
            child_id,
            child,
            group_id: Some(4),
        }
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
