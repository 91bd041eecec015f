//! Blocks and slots in the database.

use jiff::civil::DateTime;
use sqlx::Row as _;

use super::{Block, Slot, State};
use crate::conversation::{Means, list};
use crate::store::{Row, Tx, built, list as places, next_id, padded};

const SLOT: &str = "SELECT slot.id, slot.round_id, slot.block_id, slot.staff_id, slot.civil, slot.starts_at,
        slot.ends_at, slot.state, block.place, block.means, booking_slot.booking_id
     FROM slot
     JOIN block ON block.id = slot.block_id
     LEFT JOIN booking_slot ON booking_slot.slot_id = slot.id";

fn read<T: std::str::FromStr>(row: &Row, at: usize) -> Result<T, sqlx::Error> {
    let text: String = row.get(at);
    text.parse().map_err(|_| sqlx::Error::Decode(format!("column {at} of a time: {text}").into()))
}

fn slot(row: &Row) -> Result<Slot, sqlx::Error> {
    Ok(Slot {
        id: row.get(0),
        round_id: row.get(1),
        block_id: row.get(2),
        staff_id: row.get(3),
        civil: read(row, 4)?,
        starts_at: row.get(5),
        ends_at: row.get(6),
        state: read(row, 7)?,
        place: row.get(8),
        means: list::<Means>(row.get::<String, _>(9).as_str()),
        booking: row.get(10),
    })
}

fn block(row: &Row) -> Result<Block, sqlx::Error> {
    Ok(Block {
        id: row.get(0),
        round_id: row.get(1),
        staff_id: row.get(2),
        with_staff_id: row.get(3),
        day: read(row, 4)?,
        from: read(row, 5)?,
        until: read(row, 6)?,
        place: row.get(7),
        means: list::<Means>(row.get::<String, _>(8).as_str()),
    })
}

/// The slots of a round for these teachers, in the order of teacher and time, taken ones too.
pub async fn of_teachers(tx: &mut Tx, round_id: i64, staff: &[i64]) -> Result<Vec<Slot>, sqlx::Error> {
    if staff.is_empty() {
        return Ok(Vec::new());
    }
    let staff = padded(staff);
    let sql = format!(
        "{SLOT} WHERE slot.round_id = $1 AND slot.staff_id IN ({}) ORDER BY slot.staff_id, slot.starts_at",
        places(2, staff.len())
    );
    let mut query = sqlx::query(built(sql)).bind(round_id);
    for id in staff {
        query = query.bind(id);
    }
    query.fetch_all(tx.connection()).await?.iter().map(slot).collect()
}

/// All slots of a round, in the order of teacher and time.
pub async fn of_round(tx: &mut Tx, round_id: i64) -> Result<Vec<Slot>, sqlx::Error> {
    let sql = format!("{SLOT} WHERE slot.round_id = $1 ORDER BY slot.staff_id, slot.starts_at");
    sqlx::query(built(sql)).bind(round_id).fetch_all(tx.connection()).await?.iter().map(slot).collect()
}

/// The slot with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Slot>, sqlx::Error> {
    let sql = format!("{SLOT} WHERE slot.id = $1");
    sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(slot).transpose()
}

/// The blocks of a round, in the order of teacher and time.
pub async fn blocks(tx: &mut Tx, round_id: i64) -> Result<Vec<Block>, sqlx::Error> {
    sqlx::query(
        "SELECT id, round_id, staff_id, with_staff_id, day, from_time, until_time, place, means
         FROM block WHERE round_id = $1 ORDER BY staff_id, day, from_time, id",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?
    .iter()
    .map(block)
    .collect()
}

/// Holds other changes of these teachers' times back until the end of the transaction (PostgreSQL).
async fn lock_teachers(tx: &mut Tx, staff: &[i64]) -> Result<(), sqlx::Error> {
    let mut staff = staff.to_vec();
    staff.sort_unstable();
    for id in staff {
        sqlx::query("UPDATE staff SET id = id WHERE id = $1").bind(id).execute(tx.connection()).await?;
    }
    Ok(())
}

/// Adds a block with its slots, whose beginnings and ends are given as hours and instants. None when one of its
/// teachers is elsewhere at that time: in another block of any round.
pub async fn add(
    tx: &mut Tx,
    block: &Block,
    slots: &[(DateTime, i64, i64)],
    now: i64,
) -> Result<Option<i64>, sqlx::Error> {
    let teachers: Vec<i64> = [block.staff_id].into_iter().chain(block.with_staff_id).collect();
    lock_teachers(tx, &teachers).await?;
    for teacher in &teachers {
        let elsewhere: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM block
             WHERE (staff_id = $1 OR with_staff_id = $1) AND day = $2 AND from_time < $4 AND until_time > $3",
        )
        .bind(teacher)
        .bind(block.day.to_string())
        .bind(hour(block.from))
        .bind(hour(block.until))
        .fetch_one(tx.connection())
        .await?;
        if elsewhere > 0 {
            return Ok(None);
        }
    }
    let id = next_id(now, 1);
    let means: Vec<&str> = block.means.iter().map(|means| means.word()).collect();
    sqlx::query(
        "INSERT INTO block (id, round_id, staff_id, with_staff_id, day, from_time, until_time, place, means, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(id)
    .bind(block.round_id)
    .bind(block.staff_id)
    .bind(block.with_staff_id)
    .bind(block.day.to_string())
    .bind(hour(block.from))
    .bind(hour(block.until))
    .bind(&block.place)
    .bind(means.join(","))
    .bind(now)
    .execute(tx.connection())
    .await?;
    for (civil, starts_at, ends_at) in slots {
        sqlx::query(
            "INSERT INTO slot (id, round_id, block_id, staff_id, civil, starts_at, ends_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'open')",
        )
        .bind(next_id(now, 1))
        .bind(block.round_id)
        .bind(id)
        .bind(block.staff_id)
        .bind(civil.strftime("%Y-%m-%dT%H:%M").to_string())
        .bind(starts_at)
        .bind(ends_at)
        .execute(tx.connection())
        .await?;
    }
    Ok(Some(id))
}

/// 'HH:MM', which sorts as time does.
pub fn hour(time: jiff::civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Removes a block with its slots; false while one of them is taken.
pub async fn remove(tx: &mut Tx, block_id: i64) -> Result<bool, sqlx::Error> {
    // The rows are held first, so that no booking comes between; in the order of time, as a long talk takes them.
    let slots: Vec<i64> = sqlx::query_scalar("SELECT id FROM slot WHERE block_id = $1 ORDER BY starts_at")
        .bind(block_id)
        .fetch_all(tx.connection())
        .await?;
    for slot in slots {
        sqlx::query("UPDATE slot SET state = state WHERE id = $1").bind(slot).execute(tx.connection()).await?;
    }
    let done = sqlx::query(
        "DELETE FROM block
         WHERE id = $1
           AND NOT EXISTS (SELECT 1 FROM booking_slot JOIN slot ON slot.id = booking_slot.slot_id
                           WHERE slot.block_id = $1)",
    )
    .bind(block_id)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Who may have a slot from now on; false while it is taken.
pub async fn set_state(tx: &mut Tx, slot_id: i64, state: State) -> Result<bool, sqlx::Error> {
    // The row is held first, so that no booking comes between.
    sqlx::query("UPDATE slot SET state = state WHERE id = $1").bind(slot_id).execute(tx.connection()).await?;
    let done = sqlx::query(
        "UPDATE slot SET state = $2
         WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM booking_slot WHERE slot_id = $1)",
    )
    .bind(slot_id)
    .bind(state.word())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}
