//! What making a message asks the database beside the message itself.

use sqlx::Row as _;

use crate::store::{Row, Tx, built, list, padded};

/// Chooses the kind of a draft.
pub async fn set_kind(tx: &mut Tx, id: i64, kind: &str) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET kind = $2 WHERE id = $1 AND state = 'draft'")
        .bind(id)
        .bind(kind)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The sent message that this draft corrects.
pub async fn corrects(tx: &mut Tx, id: i64) -> Result<Option<i64>, sqlx::Error> {
    let found: Option<Option<i64>> = sqlx::query_scalar("SELECT corrects_id FROM reminder WHERE id = $1")
        .bind(id)
        .fetch_optional(tx.connection())
        .await?;
    Ok(found.flatten())
}

/// Notes which sent message this draft corrects.
pub async fn set_corrects(tx: &mut Tx, id: i64, corrects: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET corrects_id = $2 WHERE id = $1")
        .bind(id)
        .bind(corrects)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Throws away what this member of staff began before `before` and did not come far with: drafts without a kind, and
/// corrections.
pub async fn tidy(tx: &mut Tx, staff_id: i64, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM reminder
         WHERE staff_id = $1 AND state = 'draft' AND made_at < $2 AND (kind = '' OR corrects_id IS NOT NULL)",
    )
    .bind(staff_id)
    .bind(before)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The kinds that this member of staff sent last, each once, the newest first.
pub async fn recent_kinds(tx: &mut Tx, staff_id: i64, limit: i64) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT kind FROM reminder
         WHERE staff_id = $1 AND state IN ('waiting', 'sent')
         GROUP BY kind ORDER BY MAX(made_at) DESC, kind LIMIT $2",
    )
    .bind(staff_id)
    .bind(limit)
    .fetch_all(tx.connection())
    .await
}

/// The last message to this whole group.
pub async fn last_of_group(tx: &mut Tx, group_id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT id FROM reminder WHERE group_id = $1 AND state IN ('waiting', 'sent')
         ORDER BY made_at DESC, id DESC LIMIT 1",
    )
    .bind(group_id)
    .fetch_optional(tx.connection())
    .await
}

/// The first names of those of these children about whom no message of these kinds went since `since`.
pub async fn without(tx: &mut Tx, children: &[i64], kinds: &[&str], since: i64) -> Result<Vec<String>, sqlx::Error> {
    if children.is_empty() {
        return Ok(Vec::new());
    }
    let children = padded(children);
    let sql = format!(
        "SELECT child.first_name FROM child
         WHERE child.id IN ({})
           AND NOT EXISTS (
             SELECT 1 FROM reminder_child JOIN reminder ON reminder.id = reminder_child.reminder_id
             WHERE reminder_child.child_id = child.id AND reminder.state = 'sent' AND reminder.sent_at >= $1
               AND reminder.kind IN ({}))
         ORDER BY child.first_name, child.id",
        list(2, children.len()),
        list(2 + children.len(), kinds.len())
    );
    let mut query = sqlx::query_scalar(built(sql)).bind(since);
    for child in children {
        query = query.bind(child);
    }
    for kind in kinds {
        query = query.bind(*kind);
    }
    query.fetch_all(tx.connection()).await
}

/// Whether one of these children had a message of this kind since `since`, or will have one.
pub async fn has_had(tx: &mut Tx, children: &[i64], kind: &str, since: i64) -> Result<bool, sqlx::Error> {
    if children.is_empty() {
        return Ok(false);
    }
    let children = padded(children);
    let sql = format!(
        "SELECT COUNT(*) FROM reminder
         WHERE reminder.kind = $1 AND reminder.state IN ('waiting', 'sent')
           AND COALESCE(reminder.sent_at, reminder.send_at) >= $2
           AND EXISTS (
             SELECT 1 FROM child
             WHERE child.id IN ({})
               AND (child.id IN (SELECT child_id FROM reminder_child WHERE reminder_id = reminder.id)
                 OR NOT EXISTS (SELECT 1 FROM reminder_child WHERE reminder_id = reminder.id)
                    AND (child.group_id = reminder.group_id
                      OR child.id IN (SELECT child_id FROM child_extra_group
                                      WHERE group_id = reminder.group_id))))",
        list(3, children.len())
    );
    let mut query = sqlx::query_scalar::<_, i64>(built(sql)).bind(kind).bind(since);
    for child in children {
        query = query.bind(child);
    }
    Ok(query.fetch_one(tx.connection()).await? > 0)
}

/// A seat to which a message did not come by chat, with what a sheet of paper needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnPaper {
    pub guardian_id: i64,
    pub child_id: i64,
    /// Staff only.
    pub full_name: String,
    pub first_name: String,
    pub group: String,
    /// The tag chosen for the letter, else what the person at the seat reads.
    pub language: Option<String>,
}

/// The seats of a message that get it on paper: nobody sits there, or nobody can be reached.
pub async fn on_paper(tx: &mut Tx, id: i64) -> Result<Vec<OnPaper>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT guardian.id, child.id, child.first_name, child.prefix, child.last_name, school_group.name,
                guardian.language
         FROM reminder_to
         JOIN guardian ON guardian.id = reminder_to.guardian_id AND guardian.no_information_at IS NULL
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         LEFT JOIN school_group ON school_group.id = child.group_id
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE reminder_to.reminder_id = $1
           AND reminder_to.given_at IS NULL
           AND COALESCE(reminder_to.way, '') <> 'over'
           AND (reminder_to.way = 'paper' OR guardian.person_id IS NULL OR person.unreachable_at IS NOT NULL)
         ORDER BY child.first_name, child.id, guardian.seat",
    )
    .bind(id)
    .fetch_all(tx.connection())
    .await?;
    let sheet = |row: &Row| {
        let (first, prefix, last): (String, String, String) = (row.get(2), row.get(3), row.get(4));
        let parts = [first.as_str(), &prefix, &last];
        OnPaper {
            guardian_id: row.get(0),
            child_id: row.get(1),
            full_name: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
            first_name: first.clone(),
            group: row.get::<Option<String>, _>(5).unwrap_or_default(),
            language: row.get(6),
        }
    };
    Ok(rows.iter().map(sheet).collect())
}

/// The children of a sent message from none of whose families an answer came: no tap on "understood", "done", "too
/// hard", no question, no call for help. To whom it was not sent, as its day was over, nobody owes an answer.
pub async fn silent(tx: &mut Tx, id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT guardian.child_id FROM reminder_to
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         WHERE reminder_to.reminder_id = $1 AND COALESCE(reminder_to.way, '') <> 'over'
         GROUP BY guardian.child_id
         HAVING MAX(COALESCE(reminder_to.understood_at, reminder_to.done_at, reminder_to.hard_at, reminder_to.asked_at,
                    reminder_to.help_at, reminder_to.call_at, reminder_to.helping_at)) IS NULL
            AND MAX(reminder_to.coming) IS NULL
         ORDER BY guardian.child_id",
    )
    .bind(id)
    .fetch_all(tx.connection())
    .await
}
