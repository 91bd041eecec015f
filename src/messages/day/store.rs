//! Which days a message stands in the list for, in the database.

use jiff::civil::Date;

use crate::store::Tx;

/// This draft takes the place of an earlier message, which leaves the list of the day and waits for nothing any more.
pub async fn replace(tx: &mut Tx, id: i64, earlier: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE message SET replaces = $2 WHERE id = $1")
        .bind(id)
        .bind(earlier)
        .execute(tx.connection())
        .await?;
    sqlx::query(
        "UPDATE message SET day = NULL, until_day = NULL, answered_at = COALESCE(answered_at, $2) WHERE id = $1",
    )
    .bind(earlier)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A message that another took the place of stands in the list of these days again, and waits as before.
pub async fn stand_again(tx: &mut Tx, id: i64, days: Option<(Date, Date)>) -> Result<(), sqlx::Error> {
    let (first, last) = days.unzip();
    sqlx::query("UPDATE message SET day = $2, until_day = $3 WHERE id = $1")
        .bind(id)
        .bind(first.map(|day| day.to_string()))
        .bind(last.map(|day| day.to_string()))
        .execute(tx.connection())
        .await?;
    Ok(())
}
