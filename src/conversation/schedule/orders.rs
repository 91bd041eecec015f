//! Orders about a whole day of a teacher: ill, moved to another day, running late. Each is one transaction, and done
//! twice it is done once. A preview is the same order in a transaction that is not committed.

pub mod console;
mod fields;

pub use fields::{Fields, LATE};

use jiff::civil::{Date, Time};

use super::store;
use crate::conversation::booking::{self, Booking, By, Order, State, Taken, Via, Why, store as bookings};
use crate::conversation::family::{Now, free};
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::conversation::notice::{self, What};
use crate::conversation::round::{Round, store as rounds};
use crate::conversation::slot::times::{self, Wrong};
use crate::conversation::slot::{Block, Slot, State as Offered, store as slots};
use crate::store::{StoreError, Tx};

/// So many families hear that the teacher runs late: who comes later may be in time again (edge case 35).
pub const LATE_FOR: usize = 3;

/// What becomes of a talk, and whether the family reads it in the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// As it is now.
    pub talk: Booking,
    /// When it was, in UTC seconds.
    pub before: i64,
    /// Nobody of the family can be told by the bot: somebody calls.
    pub reached: bool,
}

/// What came of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done(Vec<Told>),
    /// The teacher has other talks at the new time, or no talk fits there.
    NoRoom,
    /// No talks can be held then.
    Wrong(Wrong),
}

/// Where a block goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub day: Date,
    pub from: Time,
    /// Also on a day without school.
    pub anyway: bool,
}

/// Which new times an ill teacher offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// None: families choose themselves.
    Nothing,
    /// The free ones of this day.
    Free(Date),
    /// A new block.
    New { to: Target, until: Time },
}

/// The open talks of a teacher on a day, from now on, in the order of time; not those that a colleague holds.
pub async fn talks_on(tx: &mut Tx, now: Now<'_>, staff_id: i64, day: Date) -> Result<Vec<Booking>, StoreError> {
    let all = bookings::of_teacher(tx, staff_id).await?;
    let to_come = |talk: &Booking| {
        talk.staff_id == staff_id
            && talk.state.is_open()
            && talk.starts_at > now.at
            && now.calendar.civil(talk.starts_at).date() == day
    };
    Ok(all.into_iter().filter(to_come).collect())
}

/// Holds teacher and families, always in one order, so that no two orders wait for each other.
async fn hold(tx: &mut Tx, staff_id: i64, talks: &[Booking]) -> Result<(), StoreError> {
    store::hold_teacher(tx, staff_id).await?;
    let invitees: Vec<i64> = talks.iter().map(|talk| talk.invitee_id).collect();
    for (_, invitee) in store::families(tx, &invitees).await? {
        bookings::hold_family(tx, invitee).await?;
    }
    Ok(())
}

/// Nobody takes a time of this teacher on this day from now on; a time that is taken stays so.
async fn block_day(tx: &mut Tx, now: Now<'_>, staff_id: i64, rounds: &[Round], day: Date) -> Result<(), StoreError> {
    for round in rounds {
        for slot in slots::of_teachers(tx, round.id, &[staff_id]).await? {
            let of_day = slot.civil.date() == day && slot.starts_at > now.at;
            if of_day && slot.booking.is_none() && slot.state != Offered::Blocked {
                slots::set_state(tx, slot.id, Offered::Blocked).await?;
            }
        }
    }
    Ok(())
}

/// The teacher is ill on `day`: the talks of the rest of it are off, their order is kept, and new times are proposed
/// where there are some; who needs an interpreter goes first (edge case 3). One message for each talk.
pub async fn ill(
    tx: &mut Tx,
    now: Now<'_>,
    rounds: &[Round],
    staff_id: i64,
    day: Date,
    instead: Instead,
) -> Result<Outcome, StoreError> {
    let talks = talks_on(tx, now, staff_id, day).await?;
    hold(tx, staff_id, &talks).await?;
    block_day(tx, now, staff_id, rounds, day).await?;
    // Who booked in the meantime is told as well.
    let talks = talks_on(tx, now, staff_id, day).await?;
    let to = match instead {
        Instead::Nothing => None,
        Instead::Free(to) => Some(to),
        Instead::New { to, until } => {
            let of = |talk: &Booking| rounds.iter().find(|round| round.id == talk.round_id);
            if let Some((first, round)) = talks.first().and_then(|talk| Some((talk, of(talk)?)))
                && let Err(outcome) = new_block(tx, now, round, first, to, until).await?
            {
                return Ok(outcome);
            }
            Some(to.day)
        }
    };
    let mut in_order = Vec::new();
    for talk in talks {
        if let Some(invitee) = invitees::find(tx, talk.invitee_id).await? {
            in_order.push((!invitee.interpreter.is_asked(), talk, invitee));
        }
    }
    in_order.sort_by_key(|(later, talk, _)| (*later, talk.starts_at));
    let mut told = Vec::new();
    for (_, talk, invitee) in in_order {
        let round = rounds.iter().find(|round| round.id == talk.round_id);
        let moved = match (to, round) {
            (Some(to), Some(round)) => first_free(tx, now, round, &talk, &invitee, to).await?,
            _ => None,
        };
        told.extend(match moved {
            Some(moved) => Some(propose(tx, now, &talk, moved).await?),
            None => off(tx, now, &talk, Why::Ill).await?,
        });
    }
    block_day(tx, now, staff_id, rounds, day).await?;
    told.sort_by_key(|one| one.before);
    Ok(Outcome::Done(told))
}

/// Talks in the place of those of `first`'s block, on another day; or what stands against it.
async fn new_block(
    tx: &mut Tx,
    now: Now<'_>,
    round: &Round,
    first: &Booking,
    to: Target,
    until: Time,
) -> Result<Result<(), Outcome>, StoreError> {
    let own = bookings::slots_of(tx, first.id).await?;
    let slot = match own.first() {
        Some(slot) => slots::find(tx, *slot).await?,
        None => None,
    };
    let like = slots::blocks(tx, round.id)
        .await?
        .into_iter()
        .find(|block| slot.as_ref().is_some_and(|slot| slot.block_id == block.id));
    let Some(like) = like else { return Ok(Err(Outcome::NoRoom)) };
    let block = Block { day: to.day, from: to.from, until, ..like };
    let times = match times::plan(&block, to.anyway, round, now.calendar, now.at) {
        Ok(times) => times,
        Err(wrong) => return Ok(Err(Outcome::Wrong(wrong))),
    };
    Ok(slots::add(tx, &block, &times, now.at).await?.map(|_| ()).ok_or(Outcome::NoRoom))
}

/// The first free time of the teacher on `day`, taken for this family.
async fn first_free(
    tx: &mut Tx,
    now: Now<'_>,
    round: &Round,
    talk: &Booking,
    invitee: &Invitee,
    day: Date,
) -> Result<Option<Booking>, StoreError> {
    let slots = slots::of_teachers(tx, round.id, &[talk.staff_id]).await?;
    for choice in free(&slots, round, invitee, None, now.at) {
        if choice.starts.date() != day {
            continue;
        }
        let minutes = invitee.minutes(&round.rules);
        if let Some(moved) = take(tx, now, talk, choice.slots, minutes, Why::Ill).await? {
            return Ok(Some(moved));
        }
    }
    Ok(None)
}

/// Moves a talk to these slots, proposed to the family; None when they are not to be had.
async fn take(
    tx: &mut Tx,
    now: Now<'_>,
    talk: &Booking,
    slots: &[Slot],
    minutes: u16,
    why: Why,
) -> Result<Option<Booking>, StoreError> {
    let order = Order {
        invitee_id: talk.invitee_id,
        slots,
        minutes,
        means: talk.means,
        state: State::Proposed,
        via: Via::School,
        why: Some(why),
        reserve: true,
        now: now.at,
    };
    Ok(match booking::take(tx, &order).await? {
        Taken::Done(moved) => Some(moved),
        Taken::Gone | Taken::Elsewhere(_) => None,
    })
}

/// The family hears of the new time, in the one message that says why.
async fn propose(tx: &mut Tx, now: Now<'_>, talk: &Booking, moved: Booking) -> Result<Told, StoreError> {
    let reached = notice::tell(tx, now.default, now.at, &moved, What::Proposed).await? > 0;
    Ok(Told { before: talk.starts_at, talk: moved, reached })
}

/// The talk is off and has no new time: the family chooses one.
async fn off(tx: &mut Tx, now: Now<'_>, talk: &Booking, why: Why) -> Result<Option<Told>, StoreError> {
    let Some(over) = booking::cancel(tx, talk.id, By::School, Some(why), now.at).await? else { return Ok(None) };
    let reached = notice::tell(tx, now.default, now.at, &over, What::Cancelled).await? > 0;
    Ok(Some(Told { before: talk.starts_at, talk: over, reached }))
}

/// A block goes to another day and hour: the same order, the same gaps; each family accepts with one tap or chooses
/// again (edge case 31). Done again it finds nothing to move.
pub async fn shift(tx: &mut Tx, now: Now<'_>, staff_id: i64, block_id: i64, to: Target) -> Result<Outcome, StoreError> {
    let Some((round, block)) = block_of(tx, staff_id, block_id).await? else { return Ok(Outcome::NoRoom) };
    let of_block = |slots: Vec<Slot>| -> Vec<Slot> {
        slots.into_iter().filter(|slot| slot.block_id == block.id && slot.starts_at > now.at).collect()
    };
    let all = talks_on(tx, now, staff_id, block.day).await?;
    hold(tx, staff_id, &all).await?;
    let before = of_block(slots::of_teachers(tx, round.id, &[staff_id]).await?);
    block_slots(tx, &before).await?;
    // Read again: who booked in the meantime moves as well.
    let old = of_block(slots::of_teachers(tx, round.id, &[staff_id]).await?);
    let mut moving: Vec<(Booking, Vec<usize>)> = Vec::new();
    for talk in talks_on(tx, now, staff_id, block.day).await? {
        let at: Vec<usize> = (0..old.len()).filter(|at| old[*at].booking == Some(talk.id)).collect();
        if !at.is_empty() {
            moving.push((talk, at));
        }
    }
    if moving.is_empty() {
        return Ok(Outcome::Done(Vec::new()));
    }
    let new = match copy(tx, now, &round, &block, &old, to).await? {
        Ok(new) => new,
        Err(outcome) => return Ok(outcome),
    };
    for (copy, slot) in new.iter().zip(&before).filter(|(_, slot)| slot.state != Offered::Open) {
        slots::set_state(tx, copy.id, slot.state).await?;
    }
    let mut told = Vec::new();
    for (talk, at) in moving {
        let minutes = u16::try_from((talk.ends_at - talk.starts_at) / 60).unwrap_or(round.rules.minutes);
        let slots: Vec<Slot> = at.iter().filter_map(|at| new.get(*at).cloned()).collect();
        told.extend(match take(tx, now, &talk, &slots, minutes, Why::Moved).await? {
            Some(moved) => Some(propose(tx, now, &talk, moved).await?),
            None => off(tx, now, &talk, Why::Moved).await?,
        });
    }
    let left = of_block(slots::of_teachers(tx, round.id, &[staff_id]).await?);
    block_slots(tx, &left).await?;
    Ok(Outcome::Done(told))
}

/// A block of this teacher, and its round.
async fn block_of(tx: &mut Tx, staff_id: i64, block_id: i64) -> Result<Option<(Round, Block)>, StoreError> {
    for round in rounds::running(tx).await? {
        let found = slots::blocks(tx, round.id).await?.into_iter().find(|block| block.id == block_id);
        if let Some(block) = found.filter(|block| block.staff_id == staff_id) {
            return Ok(Some((round, block)));
        }
    }
    Ok(None)
}

async fn block_slots(tx: &mut Tx, of_block: &[Slot]) -> Result<(), StoreError> {
    for slot in of_block.iter().filter(|slot| slot.booking.is_none() && slot.state != Offered::Blocked) {
        slots::set_state(tx, slot.id, Offered::Blocked).await?;
    }
    Ok(())
}

/// The same slots on another day, the first of them at its hour; or what stands against it.
async fn copy(
    tx: &mut Tx,
    now: Now<'_>,
    round: &Round,
    block: &Block,
    old: &[Slot],
    to: Target,
) -> Result<Result<Vec<Slot>, Outcome>, StoreError> {
    let Some(first) = old.first() else { return Ok(Err(Outcome::NoRoom)) };
    let mut times = Vec::new();
    for slot in old {
        let after = first.civil.until(slot.civil).unwrap_or_default();
        let Ok(civil) = to.day.to_datetime(to.from).checked_add(after) else { return Ok(Err(Outcome::NoRoom)) };
        let starts_at = now.calendar.instant(civil);
        times.push((civil, starts_at, starts_at + slot.ends_at - slot.starts_at));
    }
    let Some((_, _, ends_at)) = times.last() else { return Ok(Err(Outcome::NoRoom)) };
    let until = now.calendar.civil(*ends_at);
    if until.date() != to.day {
        return Ok(Err(Outcome::Wrong(Wrong::Night)));
    }
    let copied = Block { day: to.day, from: to.from, until: until.time(), ..block.clone() };
    if let Err(wrong) = times::check(&copied, to.anyway, round, now.calendar, now.at) {
        return Ok(Err(Outcome::Wrong(wrong)));
    }
    let Some(id) = slots::add(tx, &copied, &times, now.at).await? else { return Ok(Err(Outcome::NoRoom)) };
    let all = slots::of_teachers(tx, block.round_id, &[block.staff_id]).await?;
    Ok(Ok(all.into_iter().filter(|slot| slot.block_id == id).collect()))
}

/// The teacher runs late today: the next three families hear it, each once for the same number of minutes; 0 takes it
/// back. Returns who is told.
pub async fn late(tx: &mut Tx, now: Now<'_>, staff_id: i64, minutes: u8) -> Result<Vec<Told>, StoreError> {
    store::hold_teacher(tx, staff_id).await?;
    let today = now.calendar.civil(now.at).date();
    let talks = talks_on(tx, now, staff_id, today).await?;
    let booked = talks.into_iter().filter(|talk| talk.state == State::Booked);
    let mut told = Vec::new();
    if minutes == 0 {
        for talk in booked {
            store::set_late(tx, talk.id, None).await?;
        }
        return Ok(told);
    }
    for talk in booked.take(LATE_FOR) {
        if !store::set_late(tx, talk.id, Some(i32::from(minutes))).await? {
            continue;
        }
        let talk = Booking { late_minutes: Some(i64::from(minutes)), ..talk };
        let reached = notice::tell(tx, now.default, now.at, &talk, What::Late).await? > 0;
        told.push(Told { before: talk.starts_at, talk, reached });
    }
    Ok(told)
}

/// The times of a day that were blocked are offered again: the teacher is not ill after all. Talks that were moved or
/// called off stay so. Returns how many.
pub async fn reopen(
    tx: &mut Tx,
    now: Now<'_>,
    rounds: &[Round],
    staff_id: i64,
    day: Date,
) -> Result<usize, StoreError> {
    store::hold_teacher(tx, staff_id).await?;
    let mut opened = 0;
    for round in rounds {
        for slot in slots::of_teachers(tx, round.id, &[staff_id]).await? {
            let of_day = slot.civil.date() == day && slot.starts_at > now.at;
            if of_day && slot.state == Offered::Blocked {
                opened += usize::from(slots::set_state(tx, slot.id, Offered::Open).await?);
            }
        }
    }
    Ok(opened)
}
