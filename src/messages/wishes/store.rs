//! What parents asked under reminders and newsletters, in the database.

use sqlx::Row as _;

use super::What;
use crate::store::{Row, Tx, built};

/// One thing that a parent asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub what: What,
    /// UTC seconds.
    pub at: i64,
    pub under: Under,
    pub child_id: i64,
    /// The first name.
    pub child: String,
    pub school_id: i64,
    /// The class and the groups beside it.
    pub groups: Vec<i64>,
}

/// Under what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Under {
    /// A reminder, and its kind.
    Reminder(i64, String),
    /// A newsletter, and its title.
    Newsletter(i64, String),
}

/// Where it is kept; a newsletter is never too hard.
const SOURCES: [Source; 2] = [
    Source {
        table: "reminder",
        named: "kind",
        asked: &[(What::Call, "call_at"), (What::Help, "help_at"), (What::Hard, "hard_at")],
        under: Under::Reminder,
    },
    Source {
        table: "newsletter",
        named: "title",
        asked: &[(What::Call, "call_at"), (What::Help, "help_at")],
        under: Under::Newsletter,
    },
];

struct Source {
    table: &'static str,
    named: &'static str,
    /// What can be asked, and the columns of it.
    asked: &'static [(What, &'static str)],
    under: fn(i64, String) -> Under,
}

impl Source {
    /// What was asked after the parameter of this number.
    fn asked_after(&self, parameter: usize) -> String {
        let of = |(_, column): &(What, &str)| format!("{} > ${parameter}", self.column(column));
        format!("({})", self.asked.iter().map(of).collect::<Vec<_>>().join(" OR "))
    }

    fn column(&self, column: &str) -> String {
        format!("{}_to.{column}", self.table)
    }
}

/// The members of staff with a chat to whom something was asked since `since`: staff, person, chat. Those are the
/// teachers of the child's groups, and who wrote the reminder or made the newsletter.
pub async fn readers(tx: &mut Tx, since: i64) -> Result<Vec<(i64, i64, i64)>, sqlx::Error> {
    let mut readers = Vec::new();
    for source in SOURCES {
        let (table, asked) = (source.table, source.asked_after(1));
        let sql = format!(
            "SELECT DISTINCT staff.id, person.id, person.chat_id
             FROM {table}_to
             JOIN {table} ON {table}.id = {table}_to.{table}_id
             JOIN guardian ON guardian.id = {table}_to.guardian_id
             JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
             JOIN staff ON staff.deactivated_at IS NULL AND staff.school_id = child.school_id
                  AND (staff.id = {table}.staff_id OR staff.id IN (
                       SELECT staff_group.staff_id FROM staff_group
                       WHERE staff_group.group_id = child.group_id
                          OR staff_group.group_id IN (
                             SELECT group_id FROM child_extra_group WHERE child_id = child.id)))
             JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL
             WHERE {asked}"
        );
        let rows = sqlx::query(built(sql)).bind(since).fetch_all(tx.connection()).await?;
        readers.extend(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))));
    }
    readers.sort_unstable();
    readers.dedup();
    Ok(readers)
}

/// What was asked of a member of staff since `since`.
pub async fn of_staff(tx: &mut Tx, staff_id: i64, since: i64) -> Result<Vec<Wish>, sqlx::Error> {
    let mut wishes = Vec::new();
    for source in SOURCES {
        let (Source { table, named, .. }, asked) = (&source, source.asked_after(2));
        let columns: Vec<String> = source.asked.iter().map(|(_, column)| source.column(column)).collect();
        let columns = columns.join(", ");
        let sql = format!(
            "SELECT {table}.id, {table}.{named}, child.id, child.first_name, child.school_id, child.group_id,
                    {columns}
             FROM {table}_to
             JOIN {table} ON {table}.id = {table}_to.{table}_id
             JOIN guardian ON guardian.id = {table}_to.guardian_id
             JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
             WHERE {asked}
               AND ({table}.staff_id = $1
                    OR child.group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)
                    OR child.id IN (SELECT child_id FROM child_extra_group
                                    WHERE group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)))
             ORDER BY {table}.id, child.id"
        );
        let rows = sqlx::query(built(sql)).bind(staff_id).bind(since).fetch_all(tx.connection()).await?;
        for row in &rows {
            wishes.extend(of_row(tx, &source, row, since).await?);
        }
    }
    Ok(wishes)
}

async fn of_row(tx: &mut Tx, source: &Source, row: &Row, since: i64) -> Result<Vec<Wish>, sqlx::Error> {
    let child_id: i64 = row.get(2);
    let mut groups: Vec<i64> = sqlx::query_scalar("SELECT group_id FROM child_extra_group WHERE child_id = $1")
        .bind(child_id)
        .fetch_all(tx.connection())
        .await?;
    groups.extend(row.get::<Option<i64>, _>(5));
    let wish = |what, at| Wish {
        what,
        at,
        under: (source.under)(row.get(0), row.get(1)),
        child_id,
        child: row.get(3),
        school_id: row.get(4),
        groups: groups.clone(),
    };
    let at = |column: usize| row.get::<Option<i64>, _>(6 + column).filter(|at| *at > since);
    let asked = source.asked.iter().enumerate().filter_map(|(column, (what, _))| Some((*what, at(column)?)));
    Ok(asked.map(|(what, at)| wish(what, at)).collect())
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
