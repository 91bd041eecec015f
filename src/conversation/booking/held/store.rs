//! What is held while a talk is taken or called off, always in one order: people, the invitee, the talk, its slots. Two
//! who want the same thing then wait for each other and never in a ring.

use sqlx::Row as _;

use crate::conversation::booking::Booking;
use crate::conversation::booking::store::{COLUMNS, OPEN, booking, open_of_invitee};
use crate::conversation::slot::State as Offered;
use crate::store::{Tx, built, list};

/// Whose talk it is.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    pub round_id: i64,
    pub guardian_id: i64,
    pub child_id: i64,
    pub person_id: Option<i64>,
}

/// Holds other bookings of the same person back until the end of the transaction (PostgreSQL; SQLite has one writer).
pub async fn hold_family(tx: &mut Tx, invitee_id: i64) -> Result<Option<Family>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT invitee.round_id, guardian.id, guardian.child_id, guardian.person_id
         FROM invitee JOIN guardian ON guardian.id = invitee.guardian_id
         WHERE invitee.id = $1",
    )
    .bind(invitee_id)
    .fetch_optional(tx.connection())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let family = Family { round_id: row.get(0), guardian_id: row.get(1), child_id: row.get(2), person_id: row.get(3) };
    if let Some(person) = family.person_id {
        sqlx::query("UPDATE person SET id = id WHERE id = $1").bind(person).execute(tx.connection()).await?;
    }
    sqlx::query("UPDATE invitee SET id = id WHERE id = $1").bind(invitee_id).execute(tx.connection()).await?;
    Ok(Some(family))
}

/// An open talk that this person has at that time, at any school, beside the talk `except`.
pub async fn elsewhere(
    tx: &mut Tx,
    person_id: i64,
    starts_at: i64,
    ends_at: i64,
    except: Option<i64>,
) -> Result<Option<Booking>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM booking
         JOIN guardian ON guardian.id = booking.guardian_id
         WHERE guardian.person_id = $1 AND {OPEN} AND starts_at < $3 AND ends_at > $2 AND booking.id <> $4
         ORDER BY starts_at LIMIT 1"
    );
    let row = sqlx::query(built(sql))
        .bind(person_id)
        .bind(starts_at)
        .bind(ends_at)
        .bind(except.unwrap_or(0))
        .fetch_optional(tx.connection())
        .await?;
    row.as_ref().map(booking).transpose()
}

/// Whether the child has another open talk at that time, beside the talk `except`.
pub async fn child_elsewhere(
    tx: &mut Tx,
    child_id: i64,
    starts_at: i64,
    ends_at: i64,
    except: Option<i64>,
) -> Result<bool, sqlx::Error> {
    let sql = format!(
        "SELECT COUNT(*) FROM booking
         WHERE child_id = $1 AND {OPEN} AND starts_at < $3 AND ends_at > $2 AND id <> $4"
    );
    let count: i64 = sqlx::query_scalar(built(sql))
        .bind(child_id)
        .bind(starts_at)
        .bind(ends_at)
        .bind(except.unwrap_or(0))
        .fetch_one(tx.connection())
        .await?;
    Ok(count > 0)
}

/// Whether a parent who works at a school holds a talk of somebody else at that time.
pub async fn teaches(tx: &mut Tx, person_id: i64, starts_at: i64, ends_at: i64) -> Result<bool, sqlx::Error> {
    let sql = format!(
        "SELECT COUNT(*) FROM booking
         WHERE (staff_id IN (SELECT id FROM staff WHERE person_id = $1 AND deactivated_at IS NULL)
                OR id IN (SELECT booking_slot.booking_id FROM booking_slot
                          JOIN slot ON slot.id = booking_slot.slot_id
                          JOIN block ON block.id = slot.block_id
                          JOIN staff ON staff.id = block.with_staff_id
                          WHERE staff.person_id = $1 AND staff.deactivated_at IS NULL))
           AND {OPEN} AND starts_at < $3 AND ends_at > $2"
    );
    let count: i64 =
        sqlx::query_scalar(built(sql)).bind(person_id).bind(starts_at).bind(ends_at).fetch_one(tx.connection()).await?;
    Ok(count > 0)
}

/// The chats of the teachers of this slot, both of a duo: a teacher may be a parent as well.
pub async fn teachers(tx: &mut Tx, slot_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT staff.person_id FROM slot
         JOIN block ON block.id = slot.block_id
         JOIN staff ON staff.id IN (block.staff_id, block.with_staff_id)
         WHERE slot.id = $1 AND staff.person_id IS NOT NULL",
    )
    .bind(slot_id)
    .fetch_all(tx.connection())
    .await
}

/// Holds other talks of these people and of who sits at this seat back until the end of the transaction; all who book
/// hold people in the order of their ids.
pub async fn hold_people(tx: &mut Tx, invitee_id: i64, others: &[i64]) -> Result<(), sqlx::Error> {
    let own: Option<Option<i64>> = sqlx::query_scalar(
        "SELECT guardian.person_id FROM invitee JOIN guardian ON guardian.id = invitee.guardian_id
         WHERE invitee.id = $1",
    )
    .bind(invitee_id)
    .fetch_optional(tx.connection())
    .await?;
    let mut people: Vec<i64> = others.iter().copied().chain(own.flatten()).collect();
    people.sort_unstable();
    for person in people {
        sqlx::query("UPDATE person SET id = id WHERE id = $1").bind(person).execute(tx.connection()).await?;
    }
    Ok(())
}

/// Holds others back from this slot until the end of the transaction; false when it is not offered any more.
pub async fn hold_slot(tx: &mut Tx, slot_id: i64, states: &[Offered]) -> Result<bool, sqlx::Error> {
    let sql = format!("UPDATE slot SET state = state WHERE id = $1 AND state IN ({})", list(2, states.len()));
    let mut query = sqlx::query(built(sql)).bind(slot_id);
    for state in states {
        query = query.bind(state.word());
    }
    Ok(query.execute(tx.connection()).await?.rows_affected() == 1)
}

/// The open talk of an invitee; holds others back from it until the end of the transaction. After [`hold_family`], so that it is the
/// invitee's only one; a talk that is called off at the same moment is open no more.
pub(in crate::conversation::booking) async fn hold_open(
    tx: &mut Tx,
    invitee_id: i64,
) -> Result<Option<Booking>, sqlx::Error> {
    let sql = format!("UPDATE booking SET id = id WHERE invitee_id = $1 AND {OPEN}");
    sqlx::query(built(sql)).bind(invitee_id).execute(tx.connection()).await?;
    open_of_invitee(tx, invitee_id).await
}

/// Holds others back from the open talks about a child until the end of the transaction, and gives their ids.
pub async fn hold_of_child(tx: &mut Tx, child_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    let sql = format!("UPDATE booking SET id = id WHERE child_id = $1 AND {OPEN}");
    sqlx::query(built(sql)).bind(child_id).execute(tx.connection()).await?;
    let sql = format!("SELECT id FROM booking WHERE child_id = $1 AND {OPEN} ORDER BY starts_at, id");
    sqlx::query_scalar(built(sql)).bind(child_id).fetch_all(tx.connection()).await
}
