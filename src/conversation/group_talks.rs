//! How far the families of a group are with their talks: one standing for each child, so that a teacher sees at once
//! whom to help. No figures, no ranking.

pub mod console;

use super::booking::{Booking, State, store as bookings};
use super::invitee::{Invitee, store as invitees};
use super::round::{Households, Round};
use crate::language::Say;
use crate::school::guardians::store as guardians;
use crate::school::{Child, store as schools};
use crate::store::{StoreError, Tx};

/// So many times nobody came: then the teacher calls, and the bot stops asking (start conversation, edge case 33).
pub const CALL_AFTER: usize = 2;

/// Where a child stands, in the order in which a teacher acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// A guardian asked the teacher for something: another time, a call.
    Asked,
    /// Nobody came, twice: call the family.
    Call,
    /// Nobody came.
    NoShow,
    /// A guardian cannot come.
    Declined,
    /// Nobody of the family is in the bot: the card, or a booking by the school.
    Paper,
    /// The invitation was not opened.
    Unseen,
    /// Opened, and no time chosen.
    Seen,
    /// The school proposed a time that waits for an answer.
    Proposed,
    Booked,
    Held,
    LeftOut,
}

impl Standing {
    /// Every one, in that order.
    pub const ALL: [Self; 11] = [
        Self::Asked,
        Self::Call,
        Self::NoShow,
        Self::Declined,
        Self::Paper,
        Self::Unseen,
        Self::Seen,
        Self::Proposed,
        Self::Booked,
        Self::Held,
        Self::LeftOut,
    ];
}

/// One guardian's seat with what it has in a round.
#[derive(Clone, Debug, Default)]
pub struct Seat<'a> {
    /// Somebody sits there.
    pub linked: bool,
    pub invitee: Option<&'a Invitee>,
    /// All talks of this seat, cancelled ones too.
    pub talks: Vec<&'a Booking>,
}

impl<'a> Seat<'a> {
    /// The talk to come.
    pub fn open(&self) -> Option<&'a Booking> {
        self.talks.iter().find(|talk| talk.state.is_open()).copied()
    }

    fn has(&self, state: State) -> bool {
        self.talks.iter().any(|talk| talk.state == state)
    }

    fn is(&self, of: impl Fn(&Invitee) -> bool) -> bool {
        self.invitee.is_some_and(of)
    }

    /// Nobody came so often that the teacher calls.
    pub fn to_call(&self) -> bool {
        let missed = self.talks.iter().filter(|talk| talk.state == State::NoShow).count();
        missed >= CALL_AFTER && self.open().is_none() && !self.has(State::Held)
    }

    fn left_out(&self) -> bool {
        self.is(|invitee| invitee.left_out_at.is_some())
    }
}

/// Where a child stands whose guardians have these seats.
pub fn standing(seats: &[Seat<'_>]) -> Standing {
    let any = |of: &dyn Fn(&Seat<'_>) -> bool| seats.iter().any(of);
    let open = |state: State| any(&|seat| seat.has(state));
    if any(&|seat| seat.open().is_none() && seat.is(|invitee| invitee.asked_at.is_some())) {
        Standing::Asked
    } else if open(State::Booked) {
        Standing::Booked
    } else if open(State::Proposed) {
        Standing::Proposed
    } else if any(&|seat| seat.to_call()) {
        Standing::Call
    } else if open(State::Held) {
        Standing::Held
    } else if open(State::NoShow) {
        Standing::NoShow
    } else if any(&|seat| seat.is(|invitee| invitee.declined_at.is_some())) {
        Standing::Declined
    } else if !seats.is_empty() && seats.iter().all(Seat::left_out) {
        Standing::LeftOut
    } else if !any(&|seat| seat.linked) {
        Standing::Paper
    } else if any(&|seat| seat.is(|invitee| invitee.seen_at.is_some())) {
        Standing::Seen
    } else {
        Standing::Unseen
    }
}

/// The children of a group with their standings.
pub async fn standing_of(tx: &mut Tx, round: &Round, group_id: i64) -> Result<Vec<(Standing, Child)>, StoreError> {
    let invitees = invitees::of_round(tx, round.id).await?;
    let talks = bookings::of_round(tx, round.id).await?;
    let mut all = Vec::new();
    for child in schools::children(tx, group_id).await? {
        let seats = guardians::of_child(tx, child.id).await?;
        let seats: Vec<Seat<'_>> = seats
            .iter()
            .map(|seat| Seat {
                linked: seat.linked_at.is_some(),
                invitee: invitees.iter().find(|invitee| invitee.guardian_id == seat.id),
                talks: talks.iter().filter(|talk| talk.guardian_id == seat.id).collect(),
            })
            .collect();
        all.push((standing(&seats), child));
    }
    Ok(all)
}

/// The heading of those who stand so.
pub fn heading(say: Say<'_>, standing: Standing) -> String {
    match standing {
        Standing::Asked => say.talks_is_asked(),
        Standing::Call => say.talks_is_call(),
        Standing::NoShow => say.talks_is_no_show(),
        Standing::Declined => say.talks_is_declined(),
        Standing::Paper => say.talks_is_paper(),
        Standing::Unseen => say.talks_is_unseen(),
        Standing::Seen => say.talks_is_seen(),
        Standing::Proposed => say.talks_is_proposed(),
        Standing::Booked => say.talks_is_booked(),
        Standing::Held => say.talks_is_held(),
        Standing::LeftOut => say.talks_is_left_out(),
    }
}

/// Whether a second household has no talk while another of the child's has one: the teacher sees that a second talk may
/// be needed (section 6). `joins`: seats that join the talk of another, in the order of `seats`.
pub fn second_without(seats: &[Seat<'_>], joins: &[bool], households: Households) -> bool {
    let has_one = |seat: &Seat<'_>| seat.open().is_some() || seat.has(State::Held);
    households != Households::Joint
        && seats.iter().any(has_one)
        && seats.iter().zip(joins.iter().chain(std::iter::repeat(&false))).any(|(seat, joins)| {
            let expected = seat.linked || households == Households::Two;
            expected
                && !has_one(seat)
                && !joins
                && !seat.left_out()
                && !seat.is(|invitee| invitee.declined_at.is_some())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Means;
    use crate::conversation::booking::Via;
    use crate::conversation::family::newcomer;

    fn invitee() -> Invitee {
        newcomer(1, 1)
    }

    fn talk(state: State) -> Booking {
        Booking {
            id: 1,
            round_id: 1,
            invitee_id: 1,
            guardian_id: 1,
            child_id: 1,
            staff_id: 1,
            state,
            via: Via::Parent,
            starts_at: 0,
            ends_at: 1200,
            place: String::new(),
            means: Means::Site,
            sequence: 0,
            made_at: 0,
            changed_at: 0,
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
    fn who_asked_stands_first_and_a_talk_to_come_before_what_was_missed() {
        let (plain, seen) = (invitee(), Invitee { seen_at: Some(2), ..invitee() });
        let asked = Invitee { asked_at: Some(3), ..invitee() };
        let (booked, missed, held) = (talk(State::Booked), talk(State::NoShow), talk(State::Held));
        let seat = |invitee, talks: &[&'static Booking]| Seat { linked: true, invitee, talks: talks.to_vec() };
        let leak = |talk: Booking| -> &'static Booking { Box::leak(Box::new(talk)) };
        let (booked, missed, held) = (leak(booked), leak(missed), leak(held));
        for (seats, wanted) in [
            (vec![], Standing::Paper),
            (vec![Seat { linked: false, ..seat(Some(&plain), &[]) }], Standing::Paper),
            (vec![seat(Some(&plain), &[])], Standing::Unseen),
            (vec![seat(Some(&plain), &[]), seat(Some(&seen), &[])], Standing::Seen),
            (vec![seat(Some(&seen), &[booked]), seat(Some(&asked), &[])], Standing::Asked),
            (vec![seat(Some(&asked), &[booked])], Standing::Booked),
            (vec![seat(Some(&seen), &[missed])], Standing::NoShow),
            (vec![seat(Some(&seen), &[missed, missed])], Standing::Call),
            (vec![seat(Some(&seen), &[missed, missed, booked])], Standing::Booked),
            (vec![seat(Some(&seen), &[missed, missed, held])], Standing::Held),
        ] {
            assert_eq!(standing(&seats), wanted, "{seats:?}");
        }
    }

    #[test]
    fn a_second_household_is_seen_unless_one_talk_is_the_rule_or_it_joins() {
        let plain = invitee();
        let booked = talk(State::Booked);
        let first = Seat { linked: true, invitee: Some(&plain), talks: vec![&booked] };
        let second = |linked| Seat { linked, invitee: Some(&plain), talks: Vec::new() };
        for (seats, joins, households, wanted) in [
            (vec![first.clone(), second(true)], false, Households::Ask, true),
            (vec![first.clone(), second(true)], true, Households::Ask, false),
            (vec![first.clone(), second(false)], false, Households::Ask, false),
            (vec![first.clone(), second(false)], false, Households::Two, true),
            (vec![first.clone(), second(true)], false, Households::Joint, false),
            (vec![second(true), second(true)], false, Households::Two, false),
        ] {
            assert_eq!(second_without(&seats, &[false, joins], households), wanted, "{seats:?} {households:?}");
        }
    }
}
