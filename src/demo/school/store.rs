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

/// A newsletter that went out at `at` is with all whom a chat reaches.
pub async fn arrive(tx: &mut Tx, newsletter: i64, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE newsletter_to SET given_at = $2
         WHERE newsletter_id = $1 AND way <> 'paper'
           AND guardian_id IN (SELECT guardian.id FROM guardian JOIN person ON person.id = guardian.person_id
                               WHERE person.unreachable_at IS NULL)",
    )
    .bind(newsletter)
    .bind(at)
    .execute(tx.connection())
    .await?;
    sqlx::query("UPDATE newsletter SET state = 'sent', sent_at = $2 WHERE id = $1")
        .bind(newsletter)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The people who have a newsletter.
pub async fn who_have(tx: &mut Tx, newsletter: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT DISTINCT guardian.person_id FROM newsletter_to
         JOIN guardian ON guardian.id = newsletter_to.guardian_id
         WHERE newsletter_to.newsletter_id = $1 AND newsletter_to.given_at IS NOT NULL
         ORDER BY guardian.person_id",
    )
    .bind(newsletter)
    .fetch_all(tx.connection())
    .await
}
