//! What the example school writes that no office could: families that scanned their letters weeks ago.

use super::families::Guardian;
use crate::store::{Store, Tx, next_id};

/// The seat of a guardian at a child, with what became of its letter.
pub async fn make_seat(
    tx: &mut Tx,
    child_id: i64,
    seat: i32,
    guardian: &Guardian<'_>,
    person_id: Option<i64>,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO guardian
            (id, child_id, seat, language, person_id, relation, linked_at, printed_at, paper_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(next_id(now, 1))
    .bind(child_id)
    .bind(seat)
    .bind(guardian.language)
    .bind(person_id)
    .bind(guardian.relation.map(|relation| relation.word()))
    .bind(guardian.chat.as_ref().map(|chat| chat.linked_at))
    .bind(guardian.printed_at)
    .bind(guardian.paper_at)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The chats with this number and above, and whether they blocked the bot.
pub async fn chats_from(store: &Store, first: i64) -> Result<Vec<(i64, bool)>, sqlx::Error> {
    let chats: Vec<(i64, Option<i64>)> =
        sqlx::query_as("SELECT chat_id, unreachable_at FROM person WHERE chat_id >= $1 ORDER BY chat_id")
            .bind(first)
            .fetch_all(store.reader())
            .await?;
    Ok(chats.into_iter().map(|(chat, unreachable_at)| (chat, unreachable_at.is_some())).collect())
}
