//! Schools, groups, children and staff in the database.

use sqlx::Row as _;

use super::audit::Entry;
use super::hours::Hours;
use super::{Child, Contact, Group, Role, School, SchoolYear, Staff};
use crate::clock::holidays::Region;
use crate::store::{Row, Store, Tx, built, list, next_id, padded};

const SCHOOL: &str = "id, name, brin, school_year, region, holidays, quiet_from, quiet_until,
    phone, absence_phone, privacy_contact, complaint_route, help_numbers,
    week_limit, bundle_at, answer_days, absence_until";
const GROUP: &str = "id, school_id, source_key, name, kind, archived_at";
pub(super) const CHILD: &str =
    "id, school_id, source_key, first_name, prefix, last_name, year_group, group_id, archived_at";
const STAFF: &str = "id, school_id, name, role, language, login, person_id, deactivated_at,
    work_days, work_from, work_until, contact_at";

/// A value that this program wrote and cannot read back: a fault in the database.
pub(in crate::school) fn broken(column: &str) -> sqlx::Error {
    sqlx::Error::Decode(format!("{column} holds what this program does not write").into())
}

fn school(row: &Row) -> Result<School, sqlx::Error> {
    let (year, region): (String, Option<String>) = (row.get(3), row.get(4));
    let (holidays, from, until): (Option<String>, String, String) = (row.get(5), row.get(6), row.get(7));
    Ok(School {
        id: row.get(0),
        name: row.get(1),
        brin: row.get(2),
        school_year: year.parse::<SchoolYear>().map_err(|()| broken("school_year"))?,
        region: region.map(|word| word.parse::<Region>()).transpose().map_err(|()| broken("region"))?,
        holidays: holidays.map(|own| serde_json::from_str(&own)).transpose().map_err(|_| broken("holidays"))?,
        quiet_from: from.parse().map_err(|_| broken("quiet_from"))?,
        quiet_until: until.parse().map_err(|_| broken("quiet_until"))?,
        contact: Contact {
            phone: row.get(8),
            absence_phone: row.get(9),
            privacy_contact: row.get(10),
            complaint_route: row.get(11),
            help_numbers: row.get(12),
        },
        week_limit: i64::from(row.get::<i32, _>(13)),
        bundle_at: row.get::<String, _>(14).parse().map_err(|_| broken("bundle_at"))?,
        answer_days: i64::from(row.get::<i32, _>(15)),
        absence_until: row.get::<String, _>(16).parse().map_err(|_| broken("absence_until"))?,
    })
}

pub(super) fn group(row: &Row) -> Result<Group, sqlx::Error> {
    let kind: String = row.get(4);
    Ok(Group {
        id: row.get(0),
        school_id: row.get(1),
        source_key: row.get(2),
        name: row.get(3),
        kind: kind.parse().map_err(|()| broken("kind"))?,
        archived_at: row.get(5),
    })
}

pub(super) fn child(row: &Row) -> Result<Child, sqlx::Error> {
    let year_group: Option<i32> = row.get(6);
    Ok(Child {
        id: row.get(0),
        school_id: row.get(1),
        source_key: row.get(2),
        first_name: row.get(3),
        prefix: row.get(4),
        last_name: row.get(5),
        year_group: year_group.map(u8::try_from).transpose().map_err(|_| broken("year_group"))?,
        group_id: row.get(7),
        archived_at: row.get(8),
    })
}

async fn staff(tx: &mut Tx, row: &Row) -> Result<Staff, sqlx::Error> {
    let (id, role): (i64, String) = (row.get(0), row.get(3));
    let groups = sqlx::query_scalar("SELECT group_id FROM staff_group WHERE staff_id = $1 ORDER BY group_id")
        .bind(id)
        .fetch_all(tx.connection())
        .await?;
    Ok(Staff {
        id,
        school_id: row.get(1),
        name: row.get(2),
        role: role.parse::<Role>().map_err(|()| broken("role"))?,
        language: row.get(4),
        login: row.get(5),
        person_id: row.get(6),
        deactivated_at: row.get(7),
        groups,
        hours: Hours::read(row.get(8), row.get(9), row.get(10)).ok_or_else(|| broken("work_days"))?,
        contact_at: row.get(11),
    })
}

/// A new school in `year`; None when there is one of this name.
pub async fn make_school(tx: &mut Tx, name: &str, year: SchoolYear, now: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "INSERT INTO school (id, name, school_year, created_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING
         RETURNING id",
    )
    .bind(next_id(now, 1))
    .bind(name)
    .bind(year.to_string())
    .bind(now)
    .fetch_optional(tx.connection())
    .await
}

/// Every school, by name.
pub async fn schools(store: &Store) -> Result<Vec<School>, sqlx::Error> {
    let sql = format!("SELECT {SCHOOL} FROM school ORDER BY name");
    sqlx::query(built(sql)).fetch_all(store.reader()).await?.iter().map(school).collect()
}

/// The same inside a unit of work.
pub async fn all_schools(tx: &mut Tx) -> Result<Vec<School>, sqlx::Error> {
    let sql = format!("SELECT {SCHOOL} FROM school ORDER BY name");
    sqlx::query(built(sql)).fetch_all(tx.connection()).await?.iter().map(school).collect()
}

/// The schools of these people's children, each with the person; nothing for people without a child here.
pub async fn schools_of_people(tx: &mut Tx, people: &[i64]) -> Result<Vec<(i64, School)>, sqlx::Error> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let people = padded(people);
    let sql = format!(
        "SELECT {SCHOOL}, person_id
         FROM school
         JOIN (SELECT DISTINCT guardian.person_id, child.school_id
               FROM guardian
               JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
               WHERE guardian.person_id IN ({})) AS parent ON parent.school_id = school.id
         ORDER BY person_id, id",
        list(1, people.len())
    );
    let mut query = sqlx::query(built(sql));
    for person in people {
        query = query.bind(person);
    }
    let rows = query.fetch_all(tx.connection()).await?;
    rows.iter().map(|row| Ok((row.get("person_id"), school(row)?))).collect()
}

/// The school with this id.
pub async fn find_school(tx: &mut Tx, id: i64) -> Result<Option<School>, sqlx::Error> {
    let sql = format!("SELECT {SCHOOL} FROM school WHERE id = $1");
    sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(school).transpose()
}

/// The school with exactly this name.
pub async fn school_named(tx: &mut Tx, name: &str) -> Result<Option<School>, sqlx::Error> {
    let sql = format!("SELECT {SCHOOL} FROM school WHERE name = $1");
    sqlx::query(built(sql)).bind(name).fetch_optional(tx.connection()).await?.as_ref().map(school).transpose()
}

/// The groups of a school that are not archived, classes first, by name.
pub async fn groups(tx: &mut Tx, school_id: i64) -> Result<Vec<Group>, sqlx::Error> {
    let sql = format!(
        "SELECT {GROUP} FROM school_group
         WHERE school_id = $1 AND archived_at IS NULL
         ORDER BY kind, name, id"
    );
    sqlx::query(built(sql)).bind(school_id).fetch_all(tx.connection()).await?.iter().map(group).collect()
}

/// The group with this id.
pub async fn find_group(tx: &mut Tx, id: i64) -> Result<Option<Group>, sqlx::Error> {
    let sql = format!("SELECT {GROUP} FROM school_group WHERE id = $1");
    sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(group).transpose()
}

/// The children in a class or a group beside it who are not archived, by first name.
pub async fn children(tx: &mut Tx, group_id: i64) -> Result<Vec<Child>, sqlx::Error> {
    let sql = format!(
        "SELECT {CHILD} FROM child
         WHERE archived_at IS NULL
           AND (group_id = $1 OR id IN (SELECT child_id FROM child_extra_group WHERE group_id = $1))
         ORDER BY first_name, last_name, id"
    );
    sqlx::query(built(sql)).bind(group_id).fetch_all(tx.connection()).await?.iter().map(child).collect()
}

/// The child with this id.
pub async fn find_child(tx: &mut Tx, id: i64) -> Result<Option<Child>, sqlx::Error> {
    let sql = format!("SELECT {CHILD} FROM child WHERE id = $1");
    sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(child).transpose()
}

/// The groups of a child: the class and those beside it.
pub async fn groups_of_child(tx: &mut Tx, child_id: i64) -> Result<Vec<Group>, sqlx::Error> {
    let sql = format!(
        "SELECT {GROUP} FROM school_group
         WHERE id = (SELECT group_id FROM child WHERE id = $1)
            OR id IN (SELECT group_id FROM child_extra_group WHERE child_id = $1)
         ORDER BY kind, name, id"
    );
    sqlx::query(built(sql)).bind(child_id).fetch_all(tx.connection()).await?.iter().map(group).collect()
}

/// A new member of staff, without a sign-in.
pub async fn make_staff(tx: &mut Tx, school_id: i64, name: &str, role: Role, now: i64) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query("INSERT INTO staff (id, school_id, name, role, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(school_id)
        .bind(name)
        .bind(role.word())
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(id)
}

/// The member of staff with this id.
pub async fn find_staff(tx: &mut Tx, id: i64) -> Result<Option<Staff>, sqlx::Error> {
    let sql = format!("SELECT {STAFF} FROM staff WHERE id = $1");
    match sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await? {
        Some(row) => staff(tx, &row).await.map(Some),
        None => Ok(None),
    }
}

/// The staff of a school, by name.
pub async fn staff_of_school(tx: &mut Tx, school_id: i64) -> Result<Vec<Staff>, sqlx::Error> {
    let sql = format!("SELECT {STAFF} FROM staff WHERE school_id = $1 ORDER BY deactivated_at IS NOT NULL, name, id");
    let rows = sqlx::query(built(sql)).bind(school_id).fetch_all(tx.connection()).await?;
    all_staff(tx, &rows).await
}

/// The active roles of staff that a chat is linked to: one for each school.
pub async fn staff_in_chat(tx: &mut Tx, person_id: i64) -> Result<Vec<Staff>, sqlx::Error> {
    let sql = format!("SELECT {STAFF} FROM staff WHERE person_id = $1 AND deactivated_at IS NULL ORDER BY school_id");
    let rows = sqlx::query(built(sql)).bind(person_id).fetch_all(tx.connection()).await?;
    all_staff(tx, &rows).await
}

async fn all_staff(tx: &mut Tx, rows: &[Row]) -> Result<Vec<Staff>, sqlx::Error> {
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        all.push(staff(tx, row).await?);
    }
    Ok(all)
}

/// The names of the active teachers of a group, as parents know them.
pub async fn teachers(tx: &mut Tx, group_id: i64) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT name FROM staff
         WHERE deactivated_at IS NULL AND id IN (SELECT staff_id FROM staff_group WHERE group_id = $1)
         ORDER BY name, id",
    )
    .bind(group_id)
    .fetch_all(tx.connection())
    .await
}

/// Writes who did or saw what.
pub async fn note(tx: &mut Tx, now: i64, entry: Entry) -> Result<(), sqlx::Error> {
    let (object, object_id) = entry.about.parts();
    sqlx::query(
        "INSERT INTO audit (id, at, school_id, staff_id, via, action, object, object_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(next_id(now, 1))
    .bind(now)
    .bind(entry.school_id)
    .bind(entry.staff_id)
    .bind(entry.via.word())
    .bind(entry.deed.word())
    .bind(object)
    .bind(object_id)
    .execute(tx.connection())
    .await?;
    Ok(())
}
