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
