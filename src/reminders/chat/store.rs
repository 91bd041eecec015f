//! What a parent answered to a message beside reading it, and the messages of a seat.

use sqlx::Row as _;

use super::super::results::Coming;
use super::super::store::Noted;
use crate::store::{Tx, built};

/// What a parent said at a seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub coming: Option<Coming>,
    /// UTC seconds.
    pub helping_at: Option<i64>,
}

/// What was said at this seat about this message.
pub async fn said(tx: &mut Tx, reminder_id: i64, guardian_id: i64) -> Result<Said, sqlx::Error> {
    let row = sqlx::query("SELECT coming, helping_at FROM reminder_to WHERE reminder_id = $1 AND guardian_id = $2")
        .bind(reminder_id)
        .bind(guardian_id)
        .fetch_optional(tx.connection())
        .await?;
    Ok(row.map_or_else(Said::default, |row| Said {
        coming: row.get::<Option<String>, _>(0).and_then(|word| word.parse().ok()),
        helping_at: row.get(1),
    }))
}

/// Whether the child comes; None: not answered.
pub async fn set_coming(
    tx: &mut Tx,
    reminder_id: i64,
    guardian_id: i64,
    coming: Option<Coming>,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder_to SET coming = $3 WHERE reminder_id = $1 AND guardian_id = $2")
        .bind(reminder_id)
        .bind(guardian_id)
        .bind(coming.map(Coming::word))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The offer to help since `at` (UTC seconds); None: no offer.
pub async fn set_helping(tx: &mut Tx, reminder_id: i64, guardian_id: i64, at: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder_to SET helping_at = $3 WHERE reminder_id = $1 AND guardian_id = $2")
        .bind(reminder_id)
        .bind(guardian_id)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes back what [`super::super::store::note`] noted.
pub async fn undo(tx: &mut Tx, reminder_id: i64, guardian_id: i64, noted: Noted) -> Result<(), sqlx::Error> {
    let change = match noted {
        Noted::Opened => "opened_at = NULL",
        Noted::Understood => "understood_at = NULL",
        Noted::Wrong => "wrong = 0",
        Noted::Help => "help_at = NULL",
        Noted::Call => "call_at = NULL",
        Noted::Done => "done_at = NULL",
        Noted::Hard => "hard_at = NULL",
        Noted::Asked => "asked_at = NULL",
    };
    let sql = format!("UPDATE reminder_to SET {change} WHERE reminder_id = $1 AND guardian_id = $2");
    sqlx::query(built(sql)).bind(reminder_id).bind(guardian_id).execute(tx.connection()).await?;
    Ok(())
}

/// The newest messages that were given at a seat since `since` (UTC seconds), when its guardian came; not those that
/// were taken back.
pub async fn of_seat(tx: &mut Tx, guardian_id: i64, since: i64, limit: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT reminder.id FROM reminder_to
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         WHERE reminder_to.guardian_id = $1 AND reminder_to.given_at >= $2 AND reminder.state = 'sent'
         ORDER BY reminder_to.given_at DESC, reminder.id DESC
         LIMIT $3",
    )
    .bind(guardian_id)
    .bind(since)
    .bind(limit)
    .fetch_all(tx.connection())
    .await
}
