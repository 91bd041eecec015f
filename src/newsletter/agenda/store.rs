//! Messages with a day that reached a person, in the database.

use sqlx::Row as _;

use crate::store::Tx;

/// The reminders that reached a person, the newest first, each with the own seats, the lowest of a reminder first. Not those
/// that were taken back.
pub async fn reminders(tx: &mut Tx, person: i64, limit: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT reminder.id, guardian.id
         FROM reminder_to
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         WHERE guardian.person_id = $1 AND guardian.no_information_at IS NULL
           AND reminder_to.given_at IS NOT NULL AND reminder.state = 'sent'
         ORDER BY reminder_to.given_at DESC, reminder.id DESC, guardian.id
         LIMIT $2",
    )
    .bind(person)
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}
