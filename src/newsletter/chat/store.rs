//! Newsletters as one person has them, in the database: what was answered at the own seats, and taking it back.

use std::collections::HashMap;

use sqlx::Row as _;

use crate::newsletter::families::Answer;
use crate::store::{Tx, built, list, padded};

/// What this person said about the announcements of an issue, by announcement and seat.
pub async fn said(tx: &mut Tx, issue: i64, person: i64) -> Result<HashMap<(i64, i64), Answer>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT newsletter_answer.block_id, newsletter_answer.guardian_id, newsletter_answer.coming,
                newsletter_answer.people, newsletter_answer.helping_at, newsletter_answer.answered_at
         FROM newsletter_answer
         JOIN newsletter_block ON newsletter_block.id = newsletter_answer.block_id
         JOIN guardian ON guardian.id = newsletter_answer.guardian_id
         WHERE newsletter_block.newsletter_id = $1 AND guardian.person_id = $2",
    )
    .bind(issue)
    .bind(person)
    .fetch_all(tx.connection())
    .await?;
    let said = |row: &crate::store::Row| Answer {
        coming: row.get::<Option<String>, _>(2).and_then(|word| word.parse().ok()),
        people: row.get::<Option<i32>, _>(3).map(i64::from),
        helping_at: row.get(4),
        answered_at: row.get(5),
    };
    Ok(rows.iter().map(|row| ((row.get(0), row.get(1)), said(row))).collect())
}

/// Takes back that somebody at this seat wants to be called.
pub async fn undo_call(tx: &mut Tx, issue: i64, guardian: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE newsletter_to SET call_at = NULL WHERE newsletter_id = $1 AND guardian_id = $2")
        .bind(issue)
        .bind(guardian)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What these groups are called.
pub async fn group_names(tx: &mut Tx, groups: &[i64]) -> Result<HashMap<i64, String>, sqlx::Error> {
    if groups.is_empty() {
        return Ok(HashMap::new());
    }
    let groups = padded(groups);
    let sql = format!("SELECT id, name FROM school_group WHERE id IN ({})", list(1, groups.len()));
    let mut query = sqlx::query(built(sql));
    for group in groups {
        query = query.bind(group);
    }
    Ok(query.fetch_all(tx.connection()).await?.iter().map(|row| (row.get(0), row.get(1))).collect())
}
