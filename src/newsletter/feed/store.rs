//! Secret addresses of families' calendars in the database: a hash of each.

use crate::store::Tx;

/// The address of a person from now on, in the language with this tag; an earlier one is dead.
pub async fn make(tx: &mut Tx, person_id: i64, token_hash: &str, language: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO family_feed (person_id, token_hash, made_at, language) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) DO UPDATE SET token_hash = $2, made_at = $3, language = $4",
    )
    .bind(person_id)
    .bind(token_hash)
    .bind(now)
    .bind(language)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes the address away.
pub async fn remove(tx: &mut Tx, person_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM family_feed WHERE person_id = $1").bind(person_id).execute(tx.connection()).await?;
    Ok(())
}

/// When the address of a person was made, in UTC seconds; None where there is none.
pub async fn made_at(tx: &mut Tx, person_id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT made_at FROM family_feed WHERE person_id = $1")
        .bind(person_id)
        .fetch_optional(tx.connection())
        .await
}

/// Whose address this is, and the tag of the language in which it was made.
pub async fn owner(tx: &mut Tx, token_hash: &str) -> Result<Option<(i64, String)>, sqlx::Error> {
    sqlx::query_as("SELECT person_id, language FROM family_feed WHERE token_hash = $1")
        .bind(token_hash)
        .fetch_optional(tx.connection())
        .await
}
