//! The cards that a parent saved.

use sqlx::Row as _;

use crate::store::Tx;

/// The saved cards, the latest first.
pub async fn saved(tx: &mut Tx, person: i64) -> Result<Vec<String>, sqlx::Error> {
    let rows = sqlx::query("SELECT card FROM saved_card WHERE person_id = $1 ORDER BY saved_at DESC, card")
        .bind(person)
        .fetch_all(tx.connection())
        .await?;
    Ok(rows.into_iter().map(|row| row.get(0)).collect())
}

/// Saves a card; saving it twice is the same as once.
pub async fn save(tx: &mut Tx, person: i64, card: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO saved_card (person_id, card, saved_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(person)
        .bind(card)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Lets go of a saved card.
pub async fn let_go(tx: &mut Tx, person: i64, card: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM saved_card WHERE person_id = $1 AND card = $2")
        .bind(person)
        .bind(card)
        .execute(tx.connection())
        .await?;
    Ok(())
}
