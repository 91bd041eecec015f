//! Interpreter tasks in the database.

use sqlx::Row as _;

use super::{State, Task};
use crate::store::{Row, Tx, built};

const TASK: &str = "SELECT interpreter_task.booking_id, interpreter_task.state, interpreter_task.who,
        interpreter_task.changed_at
     FROM interpreter_task JOIN booking ON booking.id = interpreter_task.booking_id";

fn task(row: &Row) -> Result<Task, sqlx::Error> {
    let state: String = row.get(1);
    Ok(Task {
        booking_id: row.get(0),
        state: state.parse().map_err(|()| sqlx::Error::Decode(format!("state of a task: {state}").into()))?,
        who: row.get(2),
        changed_at: row.get(3),
    })
}

/// The tasks for the talks of a round that are to come or were held.
pub async fn of_round(tx: &mut Tx, round_id: i64) -> Result<Vec<Task>, sqlx::Error> {
    let sql = format!("{TASK} WHERE booking.round_id = $1 AND booking.state <> 'cancelled' ORDER BY booking.id");
    sqlx::query(built(sql)).bind(round_id).fetch_all(tx.connection()).await?.iter().map(task).collect()
}

/// The task for a talk, if it has one.
pub async fn of_booking(tx: &mut Tx, booking_id: i64) -> Result<Option<Task>, sqlx::Error> {
    let sql = format!("{TASK} WHERE booking.id = $1");
    sqlx::query(built(sql)).bind(booking_id).fetch_optional(tx.connection()).await?.as_ref().map(task).transpose()
}

/// Notes how far the school is; false where that was noted already, or there is nothing to find.
pub async fn set(tx: &mut Tx, booking_id: i64, state: State, who: &str, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE interpreter_task SET state = $2, who = $3, changed_at = $4
         WHERE booking_id = $1 AND (state <> $2 OR who <> $3)
           AND EXISTS (SELECT 1 FROM booking WHERE booking.id = $1 AND booking.state IN ('proposed', 'booked'))",
    )
    .bind(booking_id)
    .bind(state.word())
    .bind(who)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}
