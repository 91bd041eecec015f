//! The wishes to be called, and who reads them.

use sqlx::Row as _;

use crate::school::guardians::Relation;
use crate::store::{Row, Tx, next_id};

/// A contact person of a school; the chat is None for who has none that can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactPerson {
    pub staff_id: i64,
    /// The person and the chat.
    pub chat: Option<(i64, i64)>,
}

/// A parent who wants to be called, as the contact person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub id: i64,
    pub school_id: i64,
    /// UTC seconds.
    pub wished_at: i64,
    pub first_name: String,
    /// The class.
    pub group: Option<String>,
    /// Who the parent is to the child, as they said themselves.
    pub relation: Option<Relation>,
}

/// A wish that nobody has called about yet.
const CALL: &str = "SELECT call_wish.id, child.school_id, call_wish.wished_at, child.first_name, school_group.name,
        guardian.relation
     FROM call_wish
     JOIN guardian ON guardian.id = call_wish.guardian_id
     JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
     LEFT JOIN school_group ON school_group.id = child.group_id
     WHERE call_wish.called_at IS NULL";

fn call(row: &Row) -> Call {
    let relation: Option<String> = row.get(5);
    Call {
        id: row.get(0),
        school_id: row.get(1),
        wished_at: row.get(2),
        first_name: row.get(3),
        group: row.get(4),
        relation: relation.and_then(|word| word.parse().ok()),
    }
}

/// The contact persons of a school.
pub async fn contacts(tx: &mut Tx, school_id: i64) -> Result<Vec<ContactPerson>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT staff.id, person.id, person.chat_id
         FROM staff
         LEFT JOIN person ON person.id = staff.person_id
           AND person.unreachable_at IS NULL AND person.language IS NOT NULL
         WHERE staff.school_id = $1 AND staff.contact_at IS NOT NULL AND staff.deactivated_at IS NULL
         ORDER BY staff.id",
    )
    .bind(school_id)
    .fetch_all(tx.connection())
    .await?;
    let contact = |row: &Row| {
        let (person, chat): (Option<i64>, Option<i64>) = (row.get(1), row.get(2));
        ContactPerson { staff_id: row.get(0), chat: person.zip(chat) }
    };
    Ok(rows.iter().map(contact).collect())
}

/// Whether this member of staff is a contact person of the school.
pub async fn is_contact(tx: &mut Tx, staff_id: i64) -> Result<bool, sqlx::Error> {
    let found: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM staff WHERE id = $1 AND contact_at IS NOT NULL AND deactivated_at IS NULL",
    )
    .bind(staff_id)
    .fetch_one(tx.connection())
    .await?;
    Ok(found > 0)
}

/// The guardian at this seat wants to be called; None when that is known already.
pub async fn wish(tx: &mut Tx, guardian_id: i64, now: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "INSERT INTO call_wish (id, guardian_id, wished_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id",
    )
    .bind(next_id(now, 1))
    .bind(guardian_id)
    .bind(now)
    .fetch_optional(tx.connection())
    .await
}

/// The guardian at this seat does not want to be called any more: what is left of it, is nothing. None where nothing was.
pub async fn take_back(tx: &mut Tx, guardian_id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("DELETE FROM call_wish WHERE guardian_id = $1 AND called_at IS NULL RETURNING id")
        .bind(guardian_id)
        .fetch_optional(tx.connection())
        .await
}

/// The seats of a person at which a call is wished.
pub async fn wished_by(tx: &mut Tx, person_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT call_wish.guardian_id
         FROM call_wish
         JOIN guardian ON guardian.id = call_wish.guardian_id
         WHERE guardian.person_id = $1 AND call_wish.called_at IS NULL
         ORDER BY call_wish.wished_at, call_wish.id",
    )
    .bind(person_id)
    .fetch_all(tx.connection())
    .await
}

/// The calls that wait at a school, the oldest first.
pub async fn waiting(tx: &mut Tx, school_id: i64) -> Result<Vec<Call>, sqlx::Error> {
    let sql = format!("{CALL} AND child.school_id = $1 ORDER BY call_wish.wished_at, call_wish.id");
    let rows = sqlx::query(crate::store::built(sql)).bind(school_id).fetch_all(tx.connection()).await?;
    Ok(rows.iter().map(call).collect())
}

/// The call with this id, while it waits.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Call>, sqlx::Error> {
    let sql = format!("{CALL} AND call_wish.id = $1");
    Ok(sqlx::query(crate::store::built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(call))
}

/// This contact person has called; false when somebody had before.
pub async fn called(tx: &mut Tx, id: i64, staff_id: i64, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("UPDATE call_wish SET called_at = $2, staff_id = $3 WHERE id = $1 AND called_at IS NULL")
        .bind(id)
        .bind(now)
        .bind(staff_id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}
