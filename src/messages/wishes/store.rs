//! What parents asked under reminders, in the database.

use sqlx::Row as _;

use super::What;
use crate::store::Tx;

/// One thing that a parent asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub what: What,
    /// UTC seconds.
    pub at: i64,
    pub reminder_id: i64,
    /// The kind of the reminder.
    pub kind: String,
    pub child_id: i64,
    /// The first name.
    pub child: String,
    pub school_id: i64,
    /// The class and the groups beside it.
    pub groups: Vec<i64>,
}

/// The members of staff with a chat to whom something was asked since `since`: staff, person, chat. Those are the
/// teachers of the child's groups, and who wrote the reminder.
pub async fn readers(tx: &mut Tx, since: i64) -> Result<Vec<(i64, i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT staff.id, person.id, person.chat_id
         FROM reminder_to
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         JOIN staff ON staff.deactivated_at IS NULL AND staff.school_id = child.school_id
              AND (staff.id = reminder.staff_id OR staff.id IN (
                   SELECT staff_group.staff_id FROM staff_group
                   WHERE staff_group.group_id = child.group_id
                      OR staff_group.group_id IN (
                         SELECT group_id FROM child_extra_group WHERE child_id = child.id)))
         JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL
         WHERE reminder_to.call_at > $1 OR reminder_to.help_at > $1 OR reminder_to.hard_at > $1
         ORDER BY staff.id",
    )
    .bind(since)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect())
}

/// What was asked of a member of staff since `since`.
pub async fn of_staff(tx: &mut Tx, staff_id: i64, since: i64) -> Result<Vec<Wish>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT reminder.id, reminder.kind, child.id, child.first_name, child.school_id, child.group_id,
                reminder_to.call_at, reminder_to.help_at, reminder_to.hard_at
         FROM reminder_to
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         WHERE (reminder_to.call_at > $2 OR reminder_to.help_at > $2 OR reminder_to.hard_at > $2)
           AND (reminder.staff_id = $1
                OR child.group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)
                OR child.id IN (SELECT child_id FROM child_extra_group
                                WHERE group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)))
         ORDER BY reminder.id, child.id",
    )
    .bind(staff_id)
    .bind(since)
    .fetch_all(tx.connection())
    .await?;
    let mut wishes = Vec::new();
    for row in &rows {
        let child_id: i64 = row.get(2);
        let mut groups: Vec<i64> = sqlx::query_scalar("SELECT group_id FROM child_extra_group WHERE child_id = $1")
            .bind(child_id)
            .fetch_all(tx.connection())
            .await?;
        groups.extend(row.get::<Option<i64>, _>(5));
        let wish = |what, at| Wish {
            what,
            at,
            reminder_id: row.get(0),
            kind: row.get(1),
            child_id,
            child: row.get(3),
            school_id: row.get(4),
            groups: groups.clone(),
        };
        for (what, column) in [(What::Call, 6), (What::Help, 7), (What::Hard, 8)] {
            wishes.extend(row.get::<Option<i64>, _>(column).filter(|at| *at > since).map(|at| wish(what, at)));
        }
    }
    Ok(wishes)
}

/// Whether a row of the outbox is there already.
pub async fn is_told(tx: &mut Tx, person_id: i64, subject: &str) -> Result<bool, sqlx::Error> {
    let rows: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM outbox WHERE kind = 'message' AND person_id = $1 AND subject = $2")
            .bind(person_id)
            .bind(subject)
            .fetch_one(tx.connection())
            .await?;
    Ok(rows > 0)
}
