//! Sessions of the console in the database, and what only its pages ask for.

use std::collections::HashMap;

use sqlx::Row as _;

use crate::store::{Store, Tx};

/// A session ends when so many seconds have passed without a page: 30 minutes (NIST SP 800-63B, AAL2).
pub const IDLE: i64 = 30 * 60;
/// A session ends so many seconds after it began, whatever happens: 12 hours (NIST SP 800-63B, AAL2).
pub const AT_MOST: i64 = 12 * 3600;
/// `seen_at` is written again after so many seconds.
const MINUTE: i64 = 60;

/// Keeps a new session; false when there is one with this id.
pub async fn make_session(
    store: &Store,
    id_hash: &str,
    staff_id: Option<i64>,
    data: &str,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let mut tx = store.begin().await?;
    let done = sqlx::query(
        "INSERT INTO session (id_hash, staff_id, data, created_at, seen_at)
         VALUES ($1, $2, $3, $4, $4)
         ON CONFLICT DO NOTHING",
    )
    .bind(id_hash)
    .bind(staff_id)
    .bind(data)
    .bind(now)
    .execute(tx.connection())
    .await?;
    tx.commit().await?;
    Ok(done.rows_affected() == 1)
}

/// Changes what a session holds. One that was ended meanwhile stays ended.
pub async fn change_session(
    store: &Store,
    id_hash: &str,
    staff_id: Option<i64>,
    data: &str,
) -> Result<(), sqlx::Error> {
    let mut tx = store.begin().await?;
    sqlx::query("UPDATE session SET staff_id = $2, data = $3 WHERE id_hash = $1")
        .bind(id_hash)
        .bind(staff_id)
        .bind(data)
        .execute(tx.connection())
        .await?;
    tx.commit().await
}

/// What a session holds, if it lives; it was seen now.
pub async fn open_session(store: &Store, id_hash: &str, now: i64) -> Result<Option<String>, sqlx::Error> {
    let found = sqlx::query(
        "SELECT data, seen_at FROM session
         WHERE id_hash = $1 AND seen_at > $2 AND created_at > $3",
    )
    .bind(id_hash)
    .bind(now - IDLE)
    .bind(now - AT_MOST)
    .fetch_optional(store.reader())
    .await?;
    let Some(row) = found else { return Ok(None) };
    let seen_at: i64 = row.get(1);
    if now - seen_at >= MINUTE {
        let mut tx = store.begin().await?;
        sqlx::query("UPDATE session SET seen_at = $2 WHERE id_hash = $1")
            .bind(id_hash)
            .bind(now)
            .execute(tx.connection())
            .await?;
        tx.commit().await?;
    }
    Ok(Some(row.get(0)))
}

/// Ends one session.
pub async fn end_session(store: &Store, id_hash: &str) -> Result<(), sqlx::Error> {
    let mut tx = store.begin().await?;
    sqlx::query("DELETE FROM session WHERE id_hash = $1").bind(id_hash).execute(tx.connection()).await?;
    tx.commit().await
}

/// How many children are in each group of a school; a group without children is not in it.
pub async fn children_in_groups(tx: &mut Tx, school_id: i64) -> Result<HashMap<i64, i64>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT group_id, CAST(COUNT(*) AS BIGINT)
         FROM (SELECT group_id FROM child
               WHERE school_id = $1 AND archived_at IS NULL AND group_id IS NOT NULL
               UNION ALL
               SELECT extra.group_id FROM child_extra_group AS extra
               JOIN child ON child.id = extra.child_id
               WHERE child.school_id = $1 AND child.archived_at IS NULL) AS place
         GROUP BY group_id",
    )
    .bind(school_id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// The language that a member of staff reads.
pub async fn set_language(tx: &mut Tx, staff_id: i64, tag: &str) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET language = $2 WHERE id = $1")
        .bind(staff_id)
        .bind(tag)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A member of staff signed in now.
pub async fn signed_in(tx: &mut Tx, staff_id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET seen_at = $2 WHERE id = $1")
        .bind(staff_id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}
