//! The names that do not belong in a newsletter.

use sqlx::Row as _;

use crate::store::Tx;

/// The full names of the children who are at a school.
pub async fn full_names(tx: &mut Tx, school_id: i64) -> Result<Vec<String>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT first_name, prefix, last_name FROM child
         WHERE school_id = $1 AND archived_at IS NULL AND last_name <> ''
         ORDER BY first_name, last_name, prefix",
    )
    .bind(school_id)
    .fetch_all(tx.connection())
    .await?;
    let name = |row: &crate::store::Row| {
        let parts: [String; 3] = [row.get(0), row.get(1), row.get(2)];
        parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
    };
    Ok(rows.iter().map(name).collect())
}
