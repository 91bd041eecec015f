//! The chat of who tries a newsletter, in the database.

use crate::store::Tx;

/// The chat of this person; None where Telegram reaches nobody there.
pub async fn chat_of(tx: &mut Tx, person: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT chat_id FROM person WHERE id = $1 AND unreachable_at IS NULL")
        .bind(person)
        .fetch_optional(tx.connection())
        .await
}
