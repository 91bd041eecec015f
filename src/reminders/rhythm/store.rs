//! What plans and messages say about news, and which teachers are told.

use sqlx::Row as _;

use super::{NEWS, REPORTS};
use crate::fields::Values;
use crate::store::{Tx, built, list};

/// When news of this child went last, or goes next (UTC seconds).
pub async fn last_news(tx: &mut Tx, child_id: i64) -> Result<Option<i64>, sqlx::Error> {
    let sql = format!(
        "SELECT MAX(COALESCE(reminder.sent_at, reminder.send_at)) FROM reminder
         JOIN reminder_child ON reminder_child.reminder_id = reminder.id
         WHERE reminder_child.child_id = $1 AND reminder.state IN ('waiting', 'sent') AND reminder.kind IN ({})",
        list(2, NEWS.len())
    );
    let mut query = sqlx::query_scalar(built(sql)).bind(child_id);
    for kind in NEWS {
        query = query.bind(kind);
    }
    query.fetch_one(tx.connection()).await
}

/// The kind and the fields of the last message that announced a report to this child's family.
pub async fn last_report(tx: &mut Tx, child_id: i64) -> Result<Option<(String, Values)>, sqlx::Error> {
    let sql = format!(
        "SELECT reminder.kind, reminder.fields FROM reminder
         WHERE reminder.state = 'sent' AND reminder.kind IN ({})
           AND (reminder.id IN (SELECT reminder_id FROM reminder_child WHERE child_id = $1)
             OR NOT EXISTS (SELECT 1 FROM reminder_child WHERE reminder_id = reminder.id)
                AND reminder.group_id = (SELECT group_id FROM child WHERE id = $1))
         ORDER BY reminder.sent_at DESC LIMIT 1",
        list(2, REPORTS.len())
    );
    let mut query = sqlx::query(built(sql)).bind(child_id);
    for kind in REPORTS {
        query = query.bind(kind);
    }
    let row = query.fetch_optional(tx.connection()).await?;
    Ok(row.map(|row| (row.get(0), Values::from_json(row.get::<String, _>(1).as_str()))))
}

/// The fields of the last message of this kind about a child.
pub async fn last_note(tx: &mut Tx, child_id: i64, kind: &str) -> Result<Option<Values>, sqlx::Error> {
    let fields: Option<String> = sqlx::query_scalar(
        "SELECT reminder.fields FROM reminder
         JOIN reminder_child ON reminder_child.reminder_id = reminder.id
         WHERE reminder_child.child_id = $1 AND reminder.kind = $2 AND reminder.state = 'sent'
         ORDER BY reminder.sent_at DESC LIMIT 1",
    )
    .bind(child_id)
    .bind(kind)
    .fetch_optional(tx.connection())
    .await?;
    Ok(fields.map(|fields| Values::from_json(&fields)))
}

/// The plans of this teacher's groups whose look back is done.
pub async fn looked_back(tx: &mut Tx, staff_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT plan.id FROM plan
         JOIN child ON child.id = plan.child_id
         WHERE plan.looked_back_at IS NOT NULL
           AND (child.group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)
             OR child.id IN (SELECT child_id FROM child_extra_group
                             WHERE group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)))",
    )
    .bind(staff_id)
    .fetch_all(tx.connection())
    .await
}

/// Notes that teacher and parents looked back.
pub async fn set_looked_back(tx: &mut Tx, plan_id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE plan SET looked_back_at = COALESCE(looked_back_at, $2) WHERE id = $1")
        .bind(plan_id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The same of those who teach this child.
pub async fn readers_of_child(tx: &mut Tx, child_id: i64) -> Result<Vec<(i64, i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT staff.id, person.id, person.chat_id
         FROM staff
         JOIN staff_group ON staff_group.staff_id = staff.id
         JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL AND person.language IS NOT NULL
         WHERE staff.deactivated_at IS NULL
           AND (staff_group.group_id = (SELECT group_id FROM child WHERE id = $1)
             OR staff_group.group_id IN (SELECT group_id FROM child_extra_group WHERE child_id = $1))
         ORDER BY staff.id",
    )
    .bind(child_id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect())
}

/// The members of staff with groups and a chat: their id, their person, the chat.
pub async fn readers(tx: &mut Tx) -> Result<Vec<(i64, i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT staff.id, person.id, person.chat_id
         FROM staff
         JOIN staff_group ON staff_group.staff_id = staff.id
         JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL AND person.language IS NOT NULL
         WHERE staff.deactivated_at IS NULL
         ORDER BY staff.id",
    )
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect())
}
