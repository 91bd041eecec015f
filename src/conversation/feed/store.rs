//! Secret addresses of calendars in the database: a hash of each.

use std::collections::HashMap;

use sqlx::Row as _;

use crate::store::{Tx, built, list, padded};

/// The address of a member of staff from now on; an earlier one is dead.
pub async fn make(tx: &mut Tx, staff_id: i64, token_hash: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO feed (staff_id, token_hash, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (staff_id) DO UPDATE SET token_hash = $2, made_at = $3",
    )
    .bind(staff_id)
    .bind(token_hash)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes the address away.
pub async fn remove(tx: &mut Tx, staff_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM feed WHERE staff_id = $1").bind(staff_id).execute(tx.connection()).await?;
    Ok(())
}

/// When the address of a member of staff was made, in UTC seconds; None where there is none.
pub async fn made_at(tx: &mut Tx, staff_id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT made_at FROM feed WHERE staff_id = $1")
        .bind(staff_id)
        .fetch_optional(tx.connection())
        .await
}

/// The active member of staff whose address this is.
pub async fn owner(tx: &mut Tx, token_hash: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT staff.id FROM feed JOIN staff ON staff.id = feed.staff_id
         WHERE feed.token_hash = $1 AND staff.deactivated_at IS NULL",
    )
    .bind(token_hash)
    .fetch_optional(tx.connection())
    .await
}

/// The first names of these children.
pub async fn first_names(tx: &mut Tx, children: &[i64]) -> Result<HashMap<i64, String>, sqlx::Error> {
    if children.is_empty() {
        return Ok(HashMap::new());
    }
    let children = padded(children);
    let sql = format!("SELECT id, first_name FROM child WHERE id IN ({})", list(1, children.len()));
    let mut query = sqlx::query(built(sql));
    for child in children {
        query = query.bind(child);
    }
    Ok(query.fetch_all(tx.connection()).await?.iter().map(|row| (row.get(0), row.get(1))).collect())
}
