//! The school helps a family to a talk: books or proposes a time for it, moves it, calls it off. One seat at a time; the
//! other seats of the child learn nothing of it.

pub mod card;
pub mod console;
pub mod order;

use super::booking::{self, Booking, By, Order, State, Taken, Via, Why, store as bookings};
use super::invitee::{Invitee, Wish, store as invitees};
use super::notice::{self, What};
use super::offer::{self, Choice, Need};
use super::round::{Round, store as rounds};
use super::slot::{Slot, store as slots};
use super::{Along, Interpreter, Means};
use crate::clock::Calendar;
use crate::school::{Child, Staff, store as schools};
use crate::store::{StoreError, Tx};

/// When things happen, and by which calendar.
#[derive(Clone, Copy, Debug)]
pub struct Now<'a> {
    /// UTC seconds.
    pub at: i64,
    /// The school's.
    pub calendar: &'a Calendar,
    /// The service's, for who belongs to no school.
    pub default: &'a Calendar,
}

/// The teachers who hold the talks about a child: those of its groups that take part in the round.
pub async fn teachers(tx: &mut Tx, round: &Round, child: &Child) -> Result<Vec<Staff>, StoreError> {
    let taking_part: Vec<i64> = rounds::groups(tx, round.id).await?.into_iter().map(|(group, _)| group).collect();
    let own = schools::groups_of_child(tx, child.id).await?;
    let groups: Vec<i64> = own.iter().map(|group| group.id).filter(|group| taking_part.contains(group)).collect();
    let all = schools::staff_of_school(tx, round.school_id).await?;
    let teaches = |staff: &Staff| staff.groups.iter().any(|group| groups.contains(group));
    Ok(all.into_iter().filter(|staff| staff.deactivated_at.is_none() && teaches(staff)).collect())
}

/// The free times among these slots for a talk of this invitee, with those that the school keeps.
pub fn free<'s>(slots: &'s [Slot], round: &Round, invitee: &Invitee, own: Option<i64>, now: i64) -> Vec<Choice<'s>> {
    let (minutes, buffer) = (invitee.minutes(&round.rules), round.rules.buffer_minutes);
    offer::free(slots, &Need { minutes, buffer, now, reserve: true, own, busy: &[] })
}

/// The invitee that a seat would be which is not invited yet: one that came after the round went out.
pub fn newcomer(round_id: i64, guardian_id: i64) -> Invitee {
    Invitee {
        id: 0,
        round_id,
        guardian_id,
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
    }
}

/// A time that the school wants for a family.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    pub round: &'a Round,
    pub invitee_id: i64,
    /// The teachers who may hold it.
    pub teachers: &'a [i64],
    /// The slot in which it begins.
    pub slot_id: i64,
    /// Booked with the family, or proposed to it.
    pub state: State,
    pub means: Means,
    pub why: Option<Why>,
}

/// Books, proposes or moves; the family is told.
pub async fn give(tx: &mut Tx, now: Now<'_>, wanted: &Wanted<'_>) -> Result<Taken, StoreError> {
    if bookings::hold_family(tx, wanted.invitee_id).await?.is_none() {
        return Ok(Taken::Gone);
    }
    let Some(invitee) = invitees::find(tx, wanted.invitee_id).await? else { return Ok(Taken::Gone) };
    let own = bookings::open_of_invitee(tx, invitee.id).await?.map(|talk| talk.id);
    let slots = slots::of_teachers(tx, wanted.round.id, wanted.teachers).await?;
    let choices = free(&slots, wanted.round, &invitee, own, now.at);
    let Some(choice) = choices.iter().find(|choice| choice.first.id == wanted.slot_id) else {
        return Ok(Taken::Gone);
    };
    let order = Order {
        invitee_id: invitee.id,
        slots: choice.slots,
        minutes: invitee.minutes(&wanted.round.rules),
        means: wanted.means,
        state: wanted.state,
        via: Via::School,
        why: wanted.why,
        reserve: true,
        now: now.at,
    };
    let taken = booking::take(tx, &order).await?;
    if let Taken::Done(talk) = &taken {
        settled(tx, now, talk, invitee).await?;
    }
    Ok(taken)
}

/// After a talk was given: what the family asked is answered, and the family is told.
async fn settled(tx: &mut Tx, now: Now<'_>, talk: &Booking, invitee: Invitee) -> Result<(), StoreError> {
    let answered = Invitee { asked_at: None, asked_why: None, declined_at: None, left_out_at: None, ..invitee };
    invitees::save(tx, &answered).await?;
    let what = if talk.state == State::Booked { What::Booked } else { What::Proposed };
    notice::tell(tx, now.default, now.at, talk, what).await?;
    Ok(())
}

/// What a family needs, as the school notes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    pub interpreter: Interpreter,
    /// A language tag, or what was typed.
    pub language: Option<String>,
    /// Minutes that the school adds, 0 to 60.
    pub extra_minutes: u16,
    pub child: Option<Along>,
}

/// Notes what a family needs. An open talk keeps its beginning and becomes as long as it has to be; false where there is
/// no room for that, and another time has to be chosen.
pub async fn note_needs(
    tx: &mut Tx,
    now: Now<'_>,
    round: &Round,
    invitee: Invitee,
    needs: Needs,
) -> Result<bool, StoreError> {
    bookings::hold_family(tx, invitee.id).await?;
    let changed = Invitee {
        interpreter: needs.interpreter,
        interpreter_language: needs.language,
        extra_minutes: needs.extra_minutes,
        child: needs.child,
        ..invitee.clone()
    };
    invitees::save(tx, &changed).await?;
    let Some(talk) = bookings::open_of_invitee(tx, invitee.id).await? else { return Ok(true) };
    let asks = |one: &Invitee| (one.interpreter, one.interpreter_language.clone());
    let minutes = changed.minutes(&round.rules);
    if minutes == invitee.minutes(&round.rules) {
        if asks(&changed) != asks(&invitee) {
            bookings::look_for_interpreter(tx, talk.id, now.at).await?;
        }
        return Ok(true);
    }
    let slots = slots::of_teachers(tx, round.id, &[talk.staff_id]).await?;
    let choices = free(&slots, round, &changed, Some(talk.id), now.at);
    if let Some(choice) = choices.iter().find(|choice| choice.first.starts_at == talk.starts_at) {
        let order = Order {
            invitee_id: invitee.id,
            slots: choice.slots,
            minutes,
            means: talk.means,
            state: talk.state,
            via: talk.via,
            why: None,
            reserve: true,
            now: now.at,
        };
        if let Taken::Done(_) = booking::take(tx, &order).await? {
            return Ok(true);
        }
    }
    bookings::look_for_interpreter(tx, talk.id, now.at).await?;
    Ok(false)
}

/// Calls a talk off: by the school, which says why to the family, or at the family's wish. None when it is not open.
pub async fn call_off(
    tx: &mut Tx,
    now: Now<'_>,
    booking_id: i64,
    by: By,
    why: Option<Why>,
) -> Result<Option<Booking>, StoreError> {
    let Some(talk) = booking::cancel(tx, booking_id, by, why, now.at).await? else { return Ok(None) };
    match by {
        By::School => {
            notice::tell(tx, now.default, now.at, &talk, What::Cancelled).await?;
        }
        By::Parent => notice::tell_joiners(tx, now.default, now.at, &talk, What::Cancelled).await?,
    }
    Ok(Some(talk))
}

/// A child that left the school has no talks to come: their slots are free again, and nobody is reminded (edge case 34).
/// Who parts from a school is not written to about it.
pub async fn left_school(tx: &mut Tx, child_id: i64, now: i64) -> Result<(), StoreError> {
    // All are held before the first slot is given back: who waits for that slot may hold the next talk.
    for talk in bookings::hold_of_child(tx, child_id).await? {
        booking::cancel(tx, talk, By::School, None, now).await?;
    }
    Ok(())
}
