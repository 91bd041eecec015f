//! Which messages somebody is still to be told about.

use std::collections::BTreeMap;

use sqlx::Row as _;

use crate::store::Tx;

/// A member of staff with a chat who was not told about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Untold {
    pub staff_id: i64,
    pub person_id: i64,
    pub chat_id: i64,
}

/// The open messages of parents since `since`, each with those of its school who have a chat, were not told and may be
/// among its readers. Who is, [`super::readers::readers`] says: here only those are left out who surely are not.
pub async fn untold(tx: &mut Tx, since: i64) -> Result<BTreeMap<i64, Vec<Untold>>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT message.id, staff.id, person.id, person.chat_id
         FROM message
         JOIN child ON child.id = message.child_id AND child.archived_at IS NULL
         JOIN staff ON staff.school_id = child.school_id AND staff.deactivated_at IS NULL
         JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL
         WHERE message.author = 'parent' AND message.answered_at IS NULL AND message.sent_at > $1
           AND (staff.role = 'head' OR staff.contact_at IS NOT NULL
                OR staff.role = 'office' AND message.audience LIKE '%office%'
                OR EXISTS (SELECT 1 FROM staff_group
                           WHERE staff_group.staff_id = staff.id
                             AND (staff_group.group_id = child.group_id OR staff_group.group_id IN (
                                  SELECT group_id FROM child_extra_group WHERE child_id = child.id))))
           AND NOT EXISTS (
               SELECT 1 FROM outbox
               WHERE outbox.kind = 'message' AND outbox.person_id = person.id
                 AND outbox.subject = 'm/' || CAST(message.id AS TEXT))
         ORDER BY message.id, staff.id",
    )
    .bind(since)
    .fetch_all(tx.connection())
    .await?;
    let mut all: BTreeMap<i64, Vec<Untold>> = BTreeMap::new();
    for row in &rows {
        let untold = Untold { staff_id: row.get(1), person_id: row.get(2), chat_id: row.get(3) };
        all.entry(row.get(0)).or_default().push(untold);
    }
    Ok(all)
}

/// The messages of parents since `since` that nobody answered, and whose parents were not told so.
pub async fn unanswered(tx: &mut Tx, since: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT message.id FROM message
         JOIN child ON child.id = message.child_id AND child.archived_at IS NULL
         WHERE message.author = 'parent' AND message.answered_at IS NULL AND message.sent_at > $1
           AND message.told_at IS NULL AND message.left_at IS NULL
         ORDER BY message.id",
    )
    .bind(since)
    .fetch_all(tx.connection())
    .await
}

/// Notes that the parent was told; false when that was so before, or somebody has answered meanwhile.
pub async fn set_told(tx: &mut Tx, id: i64, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE message SET told_at = $2
         WHERE id = $1 AND told_at IS NULL AND answered_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Who sits at the seat of a message: the person and the chat, where it can be reached and is the one who wrote it.
pub async fn sender(tx: &mut Tx, id: i64) -> Result<Option<(i64, i64)>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT person.id, person.chat_id
         FROM message
         JOIN guardian ON guardian.id = message.guardian_id
         JOIN person ON person.id = guardian.person_id AND person.unreachable_at IS NULL
         WHERE message.id = $1 AND message.left_at IS NULL",
    )
    .bind(id)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.map(|row| (row.get(0), row.get(1))))
}
