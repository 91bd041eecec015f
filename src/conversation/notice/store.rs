//! Whom news about a talk reaches.

use sqlx::Row as _;

use crate::store::Tx;

/// The person at a seat and their chat: None where nobody sits, nobody can be reached, or the school noted that this
/// guardian gets no information.
pub async fn reader(tx: &mut Tx, guardian_id: i64) -> Result<Option<(i64, i64)>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT person.id, person.chat_id
         FROM guardian
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         JOIN person ON person.id = guardian.person_id
         WHERE guardian.id = $1 AND guardian.no_information_at IS NULL
           AND person.unreachable_at IS NULL AND person.language IS NOT NULL",
    )
    .bind(guardian_id)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.map(|row| (row.get(0), row.get(1))))
}

/// The guardians who join a talk that another one booked.
pub async fn joiners(tx: &mut Tx, booking_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT guardian_id FROM joiner WHERE booking_id = $1 AND answer IN ('site', 'video', 'phone')")
        .bind(booking_id)
        .fetch_all(tx.connection())
        .await
}

/// Since when the search for the interpreter of a talk stands as it does.
pub async fn interpreter_since(tx: &mut Tx, booking_id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT changed_at FROM interpreter_task WHERE booking_id = $1")
        .bind(booking_id)
        .fetch_optional(tx.connection())
        .await
}
