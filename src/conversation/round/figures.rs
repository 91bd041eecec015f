//! How far a round is, in children: figures for each group, never a list of who is best.

use std::collections::BTreeMap;

use super::invited::Invited;
use crate::conversation::booking::{Booking, State};

/// The children of a group. A child counts once, and the best of its seats counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Without those who are left out.
    pub children: i64,
    /// Somebody got the invitation.
    pub invited: i64,
    /// Somebody has opened it.
    pub seen: i64,
    /// There is a talk to come.
    pub booked: i64,
    /// None of the next, and no talk to come.
    pub without: i64,
    /// Nobody can come.
    pub declined: i64,
    /// The talk was held.
    pub held: i64,
}

/// What is known of a child.
#[derive(Default)]
struct Child {
    invited: bool,
    seen: bool,
    declined: bool,
    booked: bool,
    held: bool,
}

/// The figures of a group.
pub fn of_group(invited: &[Invited], bookings: &[Booking], group: i64) -> Figures {
    let mut children: BTreeMap<i64, Child> = BTreeMap::new();
    let of_group = invited.iter().filter(|one| one.group_id == Some(group) && one.invitee.left_out_at.is_none());
    for one in of_group {
        let child = children.entry(one.child_id).or_default();
        child.invited |= one.invitee.invited_at.is_some();
        child.seen |= one.invitee.seen_at.is_some();
        child.declined |= one.invitee.declined_at.is_some();
    }
    for booking in bookings {
        if let Some(child) = children.get_mut(&booking.child_id) {
            child.booked |= booking.state == State::Booked;
            child.held |= booking.state == State::Held;
        }
    }
    let mut figures = Figures::default();
    for child in children.values() {
        figures.children += 1;
        figures.invited += i64::from(child.invited);
        figures.seen += i64::from(child.seen);
        let one = match child {
            Child { held: true, .. } => &mut figures.held,
            Child { booked: true, .. } => &mut figures.booked,
            Child { declined: true, .. } => &mut figures.declined,
            _ => &mut figures.without,
        };
        *one += 1;
    }
    figures
}

impl Figures {
    /// Invited, seen, booked, without, declined, held.
    pub fn numbers(self) -> [i64; 6] {
        [self.invited, self.seen, self.booked, self.without, self.declined, self.held]
    }

    /// The same in hundredths of the children, rounded: what a head sees.
    pub fn percentages(self) -> [i64; 6] {
        self.numbers()
            .map(|number| if self.children == 0 { 0 } else { (number * 100 + self.children / 2) / self.children })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Means;
    use crate::conversation::booking::Via;
    use crate::conversation::round::example::seat;

    fn talk(child_id: i64, state: State) -> Booking {
        Booking {
            id: 1,
            round_id: 1,
            invitee_id: 1,
            guardian_id: 1,
            child_id,
            staff_id: 1,
            state,
            via: Via::Parent,
            starts_at: 1,
            ends_at: 1,
            place: String::new(),
            means: Means::Site,
            sequence: 1,
            made_at: 1,
            changed_at: 1,
            confirmed_at: None,
            cancelled_at: None,
            cancelled_by: None,
            why: None,
            share: None,
            remind_at: None,
            late_minutes: None,
            held_at: None,
        }
    }

    #[test]
    fn a_child_counts_once_with_the_best_of_its_seats() {
        let mut invited: Vec<Invited> = (1..=8).map(|child| seat(child, 1, Some(child))).collect();
        invited.push(seat(1, 2, Some(11)));
        for one in &mut invited {
            one.invitee.invited_at = Some(1);
        }
        for opened in [1, 2, 8] {
            invited[opened].invitee.seen_at = Some(2);
        }
        invited[2].invitee.declined_at = Some(3);
        invited[5].invitee.left_out_at = Some(1);
        invited[6].group_id = Some(9);
        let states = [State::Booked, State::Held, State::Cancelled, State::Proposed, State::NoShow];
        let bookings: Vec<Booking> =
            [1, 4, 5, 2, 8].into_iter().zip(states).map(|(child, state)| talk(child, state)).collect();
        let figures = of_group(&invited, &bookings, 4);
        // Children 1 to 5 and 8: 6 is left out, 7 is in another group.
        assert_eq!(figures.children, 6);
        assert_eq!(figures.numbers(), [6, 3, 1, 3, 1, 1]);
        assert_eq!(figures.percentages(), [100, 50, 17, 50, 17, 17]);
        assert_eq!(of_group(&invited, &bookings, 77).percentages(), [0; 6], "nobody is no fault");
    }
}
