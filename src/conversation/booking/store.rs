//! Talks and their slots in the database.

use sqlx::Row as _;

pub use super::held::store::{Family, hold_family, hold_of_child};
use super::take::Order;
use super::{Booking, By, State, Why};
use crate::conversation::Means;
use crate::conversation::slot::Slot;
use crate::store::{Row, Tx, built, next_id};

pub(super) const COLUMNS: &str =
    "booking.id, booking.round_id, booking.invitee_id, booking.guardian_id, booking.child_id,
    booking.staff_id, booking.state, booking.via, booking.starts_at, booking.ends_at, booking.place, booking.means,
    booking.sequence, booking.made_at, booking.confirmed_at, booking.cancelled_at, booking.cancelled_by, booking.why,
    booking.share, booking.remind_at, booking.late_minutes, booking.held_at,
    booking.changed_at";
pub(super) const OPEN: &str = "booking.state IN ('proposed', 'booked')";

pub(super) fn booking(row: &Row) -> Result<Booking, sqlx::Error> {
    fn read<T: std::str::FromStr>(row: &Row, at: usize) -> Result<T, sqlx::Error> {
        let text: String = row.get(at);
        text.parse().map_err(|_| sqlx::Error::Decode(format!("column {at} of a booking: {text}").into()))
    }
    let word = |at: usize| row.get::<Option<String>, _>(at);
    Ok(Booking {
        id: row.get(0),
        round_id: row.get(1),
        invitee_id: row.get(2),
        guardian_id: row.get(3),
        child_id: row.get(4),
        staff_id: row.get(5),
        state: read(row, 6)?,
        via: read(row, 7)?,
        starts_at: row.get(8),
        ends_at: row.get(9),
        place: row.get(10),
        means: read(row, 11)?,
        sequence: row.get(12),
        made_at: row.get(13),
        confirmed_at: row.get(14),
        cancelled_at: row.get(15),
        cancelled_by: word(16).and_then(|word| word.parse().ok()),
        why: word(17).and_then(|word| word.parse().ok()),
        share: word(18).map(|word| word == "yes"),
        remind_at: row.get(19),
        late_minutes: row.get::<Option<i32>, _>(20).map(i64::from),
        held_at: row.get(21),
        changed_at: row.get(22),
    })
}

async fn all(tx: &mut Tx, sql: String, id: i64) -> Result<Vec<Booking>, sqlx::Error> {
    sqlx::query(built(sql)).bind(id).fetch_all(tx.connection()).await?.iter().map(booking).collect()
}

/// The talk with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Booking>, sqlx::Error> {
    Ok(all(tx, format!("SELECT {COLUMNS} FROM booking WHERE id = $1"), id).await?.pop())
}

/// The open talk of an invitee.
pub async fn open_of_invitee(tx: &mut Tx, invitee_id: i64) -> Result<Option<Booking>, sqlx::Error> {
    Ok(all(tx, format!("SELECT {COLUMNS} FROM booking WHERE invitee_id = $1 AND {OPEN}"), invitee_id).await?.pop())
}

/// Every talk of an invitee, the newest first: also those that were cancelled or held.
pub async fn of_invitee(tx: &mut Tx, invitee_id: i64) -> Result<Vec<Booking>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM booking WHERE invitee_id = $1 ORDER BY made_at DESC, id DESC");
    all(tx, sql, invitee_id).await
}

/// Every talk of a round, cancelled ones too, in the order of their time.
pub async fn of_round(tx: &mut Tx, round_id: i64) -> Result<Vec<Booking>, sqlx::Error> {
    all(tx, format!("SELECT {COLUMNS} FROM booking WHERE round_id = $1 ORDER BY starts_at, id"), round_id).await
}

/// Every talk of a teacher, also as the second of a duo, cancelled ones too, in the order of their time.
pub async fn of_teacher(tx: &mut Tx, staff_id: i64) -> Result<Vec<Booking>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM booking
         WHERE staff_id = $1
            OR id IN (SELECT booking_slot.booking_id FROM booking_slot
                      JOIN slot ON slot.id = booking_slot.slot_id
                      JOIN block ON block.id = slot.block_id
                      WHERE block.with_staff_id = $1)
         ORDER BY starts_at, id"
    );
    all(tx, sql, staff_id).await
}

/// Every talk about a child, the newest first.
pub async fn of_child(tx: &mut Tx, child_id: i64) -> Result<Vec<Booking>, sqlx::Error> {
    all(tx, format!("SELECT {COLUMNS} FROM booking WHERE child_id = $1 ORDER BY starts_at DESC, id"), child_id).await
}

/// A new talk, still without its slots; None when the invitee has got an open one meanwhile.
pub(super) async fn make(
    tx: &mut Tx,
    order: &Order<'_>,
    family: &Family,
    first: &Slot,
    starts_at: i64,
    ends_at: i64,
) -> Result<Option<i64>, sqlx::Error> {
    let id = next_id(order.now, 1);
    let done = sqlx::query(
        "INSERT INTO booking (id, round_id, invitee_id, guardian_id, child_id, staff_id, state, via, starts_at, ends_at,
             place, means, made_at, changed_at, remind_at, why)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $13, $14)
         ON CONFLICT DO NOTHING",
    )
    .bind(id)
    .bind(family.round_id)
    .bind(order.invitee_id)
    .bind(family.guardian_id)
    .bind(family.child_id)
    .bind(first.staff_id)
    .bind(order.state.word())
    .bind(order.via.word())
    .bind(starts_at)
    .bind(ends_at)
    .bind(&first.place)
    .bind(order.means.word())
    .bind(order.now)
    .bind(order.why.map(Why::word))
    .execute(tx.connection())
    .await?;
    Ok((done.rows_affected() == 1).then_some(id))
}

/// A talk that got no slot is not made.
pub(super) async fn unmake(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM booking WHERE id = $1").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// A talk goes to another time.
pub(super) async fn moved(
    tx: &mut Tx,
    id: i64,
    order: &Order<'_>,
    first: &Slot,
    starts_at: i64,
    ends_at: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE booking
         SET staff_id = $2, state = $3, via = $4, starts_at = $5, ends_at = $6, place = $7, means = $8, why = $9,
             sequence = sequence + 1, confirmed_at = NULL, late_minutes = NULL, changed_at = $10, remind_at = $10
         WHERE id = $1",
    )
    .bind(id)
    .bind(first.staff_id)
    .bind(order.state.word())
    .bind(order.via.word())
    .bind(starts_at)
    .bind(ends_at)
    .bind(&first.place)
    .bind(order.means.word())
    .bind(order.why.map(Why::word))
    .bind(order.now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The slots of a talk.
pub async fn slots_of(tx: &mut Tx, booking_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT slot_id FROM booking_slot WHERE booking_id = $1 ORDER BY slot_id")
        .bind(booking_id)
        .fetch_all(tx.connection())
        .await
}

/// The one place where a slot gets an owner; false when it has one.
pub(super) async fn take_slot(tx: &mut Tx, slot_id: i64, booking_id: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("INSERT INTO booking_slot (slot_id, booking_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(slot_id)
        .bind(booking_id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// These slots have no owner any more.
pub(super) async fn release(tx: &mut Tx, slots: &[i64]) -> Result<(), sqlx::Error> {
    for slot in slots {
        sqlx::query("DELETE FROM booking_slot WHERE slot_id = $1").bind(slot).execute(tx.connection()).await?;
    }
    Ok(())
}

/// Marks an open talk as cancelled; false when it is not open.
pub(super) async fn cancelled(tx: &mut Tx, id: i64, by: By, why: Option<Why>, now: i64) -> Result<bool, sqlx::Error> {
    let sql = format!(
        "UPDATE booking
         SET state = 'cancelled', cancelled_at = $2, cancelled_by = $3, why = $4, sequence = sequence + 1,
             remind_at = NULL
         WHERE id = $1 AND {OPEN} AND ($3 <> 'parent' OR starts_at > $2)"
    );
    let done = sqlx::query(built(sql))
        .bind(id)
        .bind(now)
        .bind(by.word())
        .bind(why.map(Why::word))
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// The family agrees with a time that the school proposed; false when that is not open any more.
pub async fn accept(tx: &mut Tx, id: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("UPDATE booking SET state = 'booked' WHERE id = $1 AND state = 'proposed'")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// "I will come."
pub async fn confirm(tx: &mut Tx, id: i64, now: i64) -> Result<(), sqlx::Error> {
    let sql = format!("UPDATE booking SET confirmed_at = $2 WHERE id = $1 AND {OPEN}");
    sqlx::query(built(sql)).bind(id).bind(now).execute(tx.connection()).await?;
    Ok(())
}

/// The talk is held in another way at the same time; calendars hear of it.
pub async fn set_means(tx: &mut Tx, id: i64, means: Means) -> Result<(), sqlx::Error> {
    let sql = format!("UPDATE booking SET means = $2, sequence = sequence + 1 WHERE id = $1 AND {OPEN}");
    sqlx::query(built(sql)).bind(id).bind(means.word()).execute(tx.connection()).await?;
    Ok(())
}

/// Whether the other parent may join.
pub async fn set_share(tx: &mut Tx, id: i64, share: bool) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE booking SET share = $2 WHERE id = $1")
        .bind(id)
        .bind(if share { "yes" } else { "no" })
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What became of a talk: held, or nobody came; back to booked to undo it.
pub async fn set_state(tx: &mut Tx, id: i64, state: State, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE booking
         SET state = $2, held_at = CASE WHEN $2 = 'held' THEN CAST($3 AS BIGINT) END, remind_at = NULL
         WHERE id = $1 AND state IN ('proposed', 'booked', 'held', 'no-show')
           AND NOT EXISTS (SELECT 1 FROM booking AS other
                           WHERE other.invitee_id = booking.invitee_id AND other.id <> $1 AND $2 = 'booked'
                             AND other.state IN ('proposed', 'booked'))",
    )
    .bind(id)
    .bind(state.word())
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The open talks whose reminder may be due, the longest waiting first.
pub async fn to_remind(tx: &mut Tx, now: i64, limit: i64) -> Result<Vec<Booking>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM booking WHERE remind_at <= $1 AND {OPEN} ORDER BY remind_at LIMIT $2");
    let rows = sqlx::query(built(sql)).bind(now).bind(limit).fetch_all(tx.connection()).await?;
    rows.iter().map(booking).collect()
}

/// When the next reminder of a talk is due.
///
/// False when it was moved or called off meanwhile: then somebody else has set it.
pub async fn set_remind_at(tx: &mut Tx, booking: &Booking, remind_at: Option<i64>) -> Result<bool, sqlx::Error> {
    let sql = format!("UPDATE booking SET remind_at = $2 WHERE id = $1 AND sequence = $3 AND {OPEN}");
    let done = sqlx::query(built(sql))
        .bind(booking.id)
        .bind(remind_at)
        .bind(booking.sequence)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// A guardian who asked for an interpreter: the school has one to find. Another time needs another one.
pub async fn look_for_interpreter(tx: &mut Tx, booking_id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM interpreter_task
         WHERE booking_id = $1
           AND NOT EXISTS (SELECT 1 FROM booking JOIN invitee ON invitee.id = booking.invitee_id
                           WHERE booking.id = $1 AND invitee.interpreter IN ('phone', 'video', 'site'))",
    )
    .bind(booking_id)
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "INSERT INTO interpreter_task (id, booking_id, state, changed_at)
         SELECT $1, booking.id, 'requested', $3 FROM booking JOIN invitee ON invitee.id = booking.invitee_id
         WHERE booking.id = $2 AND invitee.interpreter IN ('phone', 'video', 'site')
         ON CONFLICT (booking_id) DO UPDATE SET state = 'requested', who = '', changed_at = $3",
    )
    .bind(next_id(now, 1))
    .bind(booking_id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Whether this guardian joins a talk of the round that another guardian of the child booked.
pub async fn joins(tx: &mut Tx, round_id: i64, guardian_id: i64) -> Result<bool, sqlx::Error> {
    let count: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM joiner JOIN booking ON booking.id = joiner.booking_id
         WHERE booking.round_id = $1 AND joiner.guardian_id = $2
           AND joiner.answer IN ('site', 'video', 'phone') AND booking.state IN ('proposed', 'booked', 'held')",
    )
    .bind(round_id)
    .bind(guardian_id)
    .fetch_one(tx.connection())
    .await?;
    Ok(count > 0)
}
