//! What the example school writes that no office could: families that scanned their letters weeks ago.

use super::families::Guardian;
use crate::clock::holidays::Region;
use crate::school::Contact;
use crate::store::{Store, Tx, next_id};

/// The seat of a guardian at a child, with what became of its letter.
pub async fn make_seat(
    tx: &mut Tx,
    child_id: i64,
    seat: i32,
    guardian: &Guardian<'_>,
    person_id: Option<i64>,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO guardian
            (id, child_id, seat, language, person_id, relation, linked_at, printed_at, paper_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(next_id(now, 1))
    .bind(child_id)
    .bind(seat)
    .bind(guardian.language)
    .bind(person_id)
    .bind(guardian.relation.map(|relation| relation.word()))
    .bind(guardian.chat.as_ref().map(|chat| chat.linked_at))
    .bind(guardian.printed_at)
    .bind(guardian.paper_at)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The chats with this number and above, and whether they blocked the bot.
pub async fn chats_from(store: &Store, first: i64) -> Result<Vec<(i64, bool)>, sqlx::Error> {
    let chats: Vec<(i64, Option<i64>)> =
        sqlx::query_as("SELECT chat_id, unreachable_at FROM person WHERE chat_id >= $1 ORDER BY chat_id")
            .bind(first)
            .fetch_all(store.reader())
            .await?;
    Ok(chats.into_iter().map(|(chat, unreachable_at)| (chat, unreachable_at.is_some())).collect())
}

/// What the office has set.
pub async fn set_settings(tx: &mut Tx, school: i64, region: Region, contact: &Contact) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE school
         SET region = $2, phone = $3, absence_phone = $4, privacy_contact = $5, complaint_route = $6, help_numbers = $7
         WHERE id = $1",
    )
    .bind(school)
    .bind(region.word())
    .bind(&contact.phone)
    .bind(&contact.absence_phone)
    .bind(&contact.privacy_contact)
    .bind(&contact.complaint_route)
    .bind(&contact.help_numbers)
    .execute(tx.connection())
    .await?;
    Ok(())
}

pub async fn import(
    tx: &mut Tx,
    school: i64,
    roster: &crate::school::roster::Roster,
    now: i64,
) -> Result<(), sqlx::Error> {
    let mut groups = Vec::new();
    for group in &roster.groups {
        let id = next_id(now, 1);
        groups.push(id);
        sqlx::query("INSERT INTO school_group (id, school_id, source_key, name, kind, school_year, created_at) VALUES ($1,$2,$3,$4,$5,$6,$7)")
            .bind(id).bind(school).bind(&group.key).bind(&group.name).bind(group.kind.word()).bind(roster.school_year.map(|y| y.to_string())).bind(now)
            .execute(tx.connection()).await?;
    }
    for child in &roster.children {
        let id = next_id(now, 1);
        sqlx::query("INSERT INTO child (id, school_id, source_key, first_name, prefix, last_name, year_group, group_id, created_at) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)")
            .bind(id).bind(school).bind(&child.key).bind(&child.name.first).bind(&child.name.prefix).bind(&child.name.last)
            .bind(child.year_group.map(i32::from)).bind(child.class.map(|at| groups[at])).bind(now)
            .execute(tx.connection()).await?;
        for extra in &child.extra {
            sqlx::query("INSERT INTO child_extra_group (child_id, group_id) VALUES ($1,$2)").bind(id).bind(groups[*extra]).execute(tx.connection()).await?;
        }
    }
    for teacher in &roster.teachers {
        let id = crate::school::store::make_staff(tx, school, &teacher.name.to_string(), crate::school::Role::Teacher, now).await?;
        for group in &teacher.groups {
            sqlx::query("INSERT INTO staff_group (staff_id, group_id) VALUES ($1,$2)").bind(id).bind(groups[*group]).execute(tx.connection()).await?;
        }
    }
    Ok(())
}
