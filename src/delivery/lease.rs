//! One process polls and sends. A lease with a growing number (the fence) tells which: whoever lost it can
//! claim nothing more, even if it does not know yet.

use sqlx::Row as _;

use crate::store::{Store, Tx};

/// How long a lease lasts without renewal, in seconds: longer than the slowest call (17 s) twice.
pub const LASTS: i64 = 40;
/// How often it is renewed, in seconds.
pub const RENEWED: u64 = 10;
const NAME: &str = "service";

/// Takes the lease for `holder`; None while another process holds it. `alone`: the operating system says
/// that no other process has this database, so a lease of a crashed one is taken over at once.
pub async fn take(store: &Store, holder: &str, now: i64, alone: bool) -> Result<Option<i64>, sqlx::Error> {
    let mut tx = store.begin().await?;
    let row = sqlx::query(
        "INSERT INTO lease (name, holder, fence, until) VALUES ($1, $2, 1, $3)
         ON CONFLICT (name) DO UPDATE SET holder = $2, fence = lease.fence + 1, until = $3
         WHERE lease.until < $4 OR $5 = 1
         RETURNING fence",
    )
    .bind(NAME)
    .bind(holder)
    .bind(now + LASTS)
    .bind(now)
    .bind(i64::from(alone))
    .fetch_optional(tx.connection())
    .await?;
    tx.commit().await?;
    Ok(row.map(|row| row.get(0)))
}

/// Renews the lease; false when another process has taken it.
pub async fn renew(store: &Store, fence: i64, now: i64) -> Result<bool, sqlx::Error> {
    let mut tx = store.begin().await?;
    let done = sqlx::query("UPDATE lease SET until = $1 WHERE name = $2 AND fence = $3")
        .bind(now + LASTS)
        .bind(NAME)
        .bind(fence)
        .execute(tx.connection())
        .await?;
    tx.commit().await?;
    Ok(done.rows_affected() == 1)
}

/// Whether `fence` is still the number of the lease.
pub async fn holds(tx: &mut Tx, fence: i64) -> Result<bool, sqlx::Error> {
    let known: Option<i64> = sqlx::query_scalar("SELECT fence FROM lease WHERE name = $1")
        .bind(NAME)
        .fetch_optional(tx.connection())
        .await?;
    Ok(known == Some(fence))
}

/// Gives the lease back, so that the next process starts at once.
pub async fn give_back(tx: &mut Tx, fence: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE lease SET until = 0 WHERE name = $1 AND fence = $2")
        .bind(NAME)
        .bind(fence)
        .execute(tx.connection())
        .await?;
    Ok(())
}
