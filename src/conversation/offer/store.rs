//! Who can hold a child's talk, and where the family is meanwhile.

use sqlx::Row as _;

use crate::store::{Row, Tx, built, list, padded};

/// A teacher of a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teacher {
    pub id: i64,
    /// As parents know them.
    pub name: String,
    pub person_id: Option<i64>,
}

/// The active teachers of a group.
pub async fn teachers(tx: &mut Tx, group_id: i64) -> Result<Vec<Teacher>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT staff.id, staff.name, staff.person_id FROM staff
         JOIN staff_group ON staff_group.staff_id = staff.id
         WHERE staff_group.group_id = $1 AND staff.deactivated_at IS NULL
         ORDER BY staff.name, staff.id",
    )
    .bind(group_id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| Teacher { id: row.get(0), name: row.get(1), person_id: row.get(2) }).collect())
}

/// An open talk of a person about another child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    pub first_name: String,
    /// UTC seconds.
    pub starts_at: i64,
    pub ends_at: i64,
    /// Who holds it.
    pub staff_id: i64,
}

/// The open talks of a person, at every school, beside those of the invitee; and those that a parent who works at a
/// school holds, without a name.
pub async fn others(tx: &mut Tx, person_id: i64, invitee_id: i64) -> Result<Vec<Other>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT child.first_name, booking.starts_at, booking.ends_at, booking.staff_id
         FROM booking
         JOIN guardian ON guardian.id = booking.guardian_id
         JOIN child ON child.id = booking.child_id
         WHERE guardian.person_id = $1 AND booking.invitee_id <> $2 AND booking.state IN ('proposed', 'booked')
         UNION ALL
         SELECT '', booking.starts_at, booking.ends_at, booking.staff_id
         FROM booking
         JOIN staff ON staff.id = booking.staff_id
         WHERE staff.person_id = $1 AND staff.deactivated_at IS NULL AND booking.state IN ('proposed', 'booked')
         ORDER BY 2, 1",
    )
    .bind(person_id)
    .bind(invitee_id)
    .fetch_all(tx.connection())
    .await?;
    let other =
        |row: &Row| Other { first_name: row.get(0), starts_at: row.get(1), ends_at: row.get(2), staff_id: row.get(3) };
    Ok(rows.iter().map(other).collect())
}

/// When these teachers are at talks about their own children, beside the talk of the invitee: the teacher, from, until
/// (UTC seconds).
pub async fn as_parents(tx: &mut Tx, staff: &[i64], invitee_id: i64) -> Result<Vec<(i64, i64, i64)>, sqlx::Error> {
    if staff.is_empty() {
        return Ok(Vec::new());
    }
    let staff = padded(staff);
    let sql = format!(
        "SELECT staff.id, booking.starts_at, booking.ends_at
         FROM staff
         JOIN guardian ON guardian.person_id = staff.person_id
         JOIN booking ON booking.guardian_id = guardian.id
         WHERE booking.invitee_id <> $1 AND booking.state IN ('proposed', 'booked') AND staff.id IN ({})",
        list(2, staff.len())
    );
    let mut query = sqlx::query_as(built(sql)).bind(invitee_id);
    for id in staff {
        query = query.bind(id);
    }
    query.fetch_all(tx.connection()).await
}
