//! A round goes out: for everybody at one moment, once, whoever presses and how often.

pub mod console;

use super::{invited, reserve, store};
use crate::conversation::invitee::store as invitees;
use crate::conversation::slot::store as slots;
use crate::store::{StoreError, Tx};

/// Lets a round out: everybody of its groups is invited and the reserve is taken. False when it was out already.
pub async fn publish(tx: &mut Tx, id: i64, now: i64) -> Result<bool, StoreError> {
    store::lock(tx, id).await?;
    let Some(round) = store::find(tx, id).await? else { return Ok(false) };
    if !store::publish(tx, id, now).await? {
        return Ok(false);
    }
    invited::store::drop_others(tx, id).await?;
    invitees::fill(tx, id, now).await?;
    keep_reserve(tx, id, round.rules.reserve_percent).await?;
    Ok(true)
}

/// Of each teacher's slots so many in a hundred are the school's; what is too many becomes open.
pub async fn keep_reserve(tx: &mut Tx, round_id: i64, percent: u16) -> Result<(), StoreError> {
    // In the order of the teachers.
    let all = slots::of_round(tx, round_id).await?;
    for of_teacher in all.chunk_by(|one, next| one.staff_id == next.staff_id) {
        for (slot, state) in reserve::balance(of_teacher, percent) {
            slots::set_state(tx, slot, state).await?;
        }
    }
    Ok(())
}
