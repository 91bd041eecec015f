//! Slots that are cut anew, in the database.

use super::Cut;
use crate::conversation::Means;
use crate::conversation::slot::Block;
use crate::store::{Tx, next_id};

/// The slots of a block of a round that nobody has seen are cut anew; none of them is taken.
pub async fn cut_anew(tx: &mut Tx, block: &Block, slots: &[Cut], now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM slot WHERE block_id = $1").bind(block.id).execute(tx.connection()).await?;
    for (civil, starts_at, ends_at) in slots {
        sqlx::query(
            "INSERT INTO slot (id, round_id, block_id, staff_id, civil, starts_at, ends_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'open')",
        )
        .bind(next_id(now, 1))
        .bind(block.round_id)
        .bind(block.id)
        .bind(block.staff_id)
        .bind(civil.strftime("%Y-%m-%dT%H:%M").to_string())
        .bind(starts_at)
        .bind(ends_at)
        .execute(tx.connection())
        .await?;
    }
    Ok(())
}

/// The ways in which the talks of a block can be held.
pub async fn set_means(tx: &mut Tx, block_id: i64, means: &[Means]) -> Result<(), sqlx::Error> {
    let words: Vec<&str> = means.iter().map(|means| means.word()).collect();
    sqlx::query("UPDATE block SET means = $2 WHERE id = $1")
        .bind(block_id)
        .bind(words.join(","))
        .execute(tx.connection())
        .await?;
    Ok(())
}
