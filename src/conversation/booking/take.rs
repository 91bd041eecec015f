//! Taking a time. No check decides who has a slot: the key of `booking_slot` does, and all who come second hear
//! "just taken" in the same answer. Moving takes the new time before it gives the old one back.

use super::held::store as held;
use super::{Booking, By, State, Via, Why, store};
use crate::conversation::Means;
use crate::conversation::slot::{Slot, State as Offered};
use crate::store::{StoreError, Tx};

/// What is to be booked.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    pub invitee_id: i64,
    /// All slots that the talk takes, in their order; see [`crate::conversation::slot::run`].
    pub slots: &'a [Slot],
    /// How long the talk takes, in minutes.
    pub minutes: u16,
    pub means: Means,
    pub state: State,
    pub via: Via,
    /// Why the school moves it.
    pub why: Option<Why>,
    /// Also slots that the school keeps.
    pub reserve: bool,
    /// UTC seconds: a time that is over cannot be taken.
    pub now: i64,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The talk, made or moved.
    Done(Booking),
    /// Somebody else has the time, or it is offered no more. A talk that was to be moved stays as it was.
    Gone,
    /// The family has another talk at that time: this one.
    Elsewhere(Booking),
}

/// Books or, where the invitee has an open talk in the round, moves it.
pub async fn take(tx: &mut Tx, order: &Order<'_>) -> Result<Taken, StoreError> {
    let (Some(first), Some(last)) = (order.slots.first(), order.slots.last()) else { return Ok(Taken::Gone) };
    let starts_at = first.starts_at;
    let ends_at = (starts_at + i64::from(order.minutes) * 60).max(last.ends_at.min(starts_at + 60));
    if starts_at <= order.now || last.starts_at < starts_at {
        return Ok(Taken::Gone);
    }
    let teachers = held::teachers(tx, first.id).await?;
    if !teachers.is_empty() {
        held::hold_people(tx, order.invitee_id, &teachers).await?;
    }
    // One of a family at a time: the same person cannot book two talks at once on two devices.
    let Some(seat) = held::hold_family(tx, order.invitee_id).await? else { return Ok(Taken::Gone) };
    // And nobody cancels, on another device, the talk that is moved here.
    let old = held::hold_open(tx, order.invitee_id).await?;
    // A talk that has begun is not moved any more; and a child is in one place, also with two households.
    let not = old.as_ref().map(|old| old.id);
    if old.as_ref().is_some_and(|old| old.starts_at <= order.now)
        || held::child_elsewhere(tx, seat.child_id, starts_at, ends_at, not).await?
    {
        return Ok(Taken::Gone);
    }
    if let Some(person) = seat.person_id {
        if let Some(other) = held::elsewhere(tx, person, starts_at, ends_at, not).await? {
            return Ok(Taken::Elsewhere(other));
        }
        if held::teaches(tx, person, starts_at, ends_at).await? {
            return Ok(Taken::Gone);
        }
    }
    // A teacher who is a parent as well is not in two places either.
    for teacher in teachers {
        if held::elsewhere(tx, teacher, starts_at, ends_at, not).await?.is_some() {
            return Ok(Taken::Gone);
        }
    }
    for slot in order.slots {
        let states: &[Offered] = if order.reserve { &[Offered::Open, Offered::Reserve] } else { &[Offered::Open] };
        if !held::hold_slot(tx, slot.id, states).await? {
            return Ok(Taken::Gone);
        }
    }
    let id = match &old {
        Some(old) => old.id,
        None => match store::make(tx, order, &seat, first, starts_at, ends_at).await? {
            Some(id) => id,
            None => return Ok(Taken::Gone),
        },
    };
    let had = if old.is_some() { store::slots_of(tx, id).await? } else { Vec::new() };
    let mut got = Vec::new();
    for slot in order.slots.iter().filter(|slot| !had.contains(&slot.id)) {
        if store::take_slot(tx, slot.id, id).await? {
            got.push(slot.id);
            continue;
        }
        store::release(tx, &got).await?;
        if old.is_none() {
            store::unmake(tx, id).await?;
        }
        return Ok(Taken::Gone);
    }
    let free: Vec<i64> = had.into_iter().filter(|slot| order.slots.iter().all(|wanted| wanted.id != *slot)).collect();
    store::release(tx, &free).await?;
    if old.is_some() {
        store::moved(tx, id, order, first, starts_at, ends_at).await?;
    }
    store::look_for_interpreter(tx, id, order.now).await?;
    Ok(store::find(tx, id).await?.map_or(Taken::Gone, Taken::Done))
}

/// Cancels an open talk; its slots are free again. None when it is not open any more.
pub async fn cancel(
    tx: &mut Tx,
    booking_id: i64,
    by: By,
    why: Option<Why>,
    now: i64,
) -> Result<Option<Booking>, StoreError> {
    if !store::cancelled(tx, booking_id, by, why, now).await? {
        return Ok(None);
    }
    let slots = store::slots_of(tx, booking_id).await?;
    store::release(tx, &slots).await?;
    store::find(tx, booking_id).await
}
