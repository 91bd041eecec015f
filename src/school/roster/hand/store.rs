//! Children and groups that the office changes by hand.

use super::{ChildEntry, GroupEntry};
use crate::school::store::child;
use crate::school::{Child, School};
use crate::store::{Tx, next_id};

/// A new child.
pub async fn add_child(tx: &mut Tx, school: &School, entry: &ChildEntry, now: i64) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query("INSERT INTO child (id, school_id, first_name, created_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(school.id)
        .bind(&entry.name.first)
        .bind(now)
        .execute(tx.connection())
        .await?;
    change_child(tx, id, entry).await?;
    Ok(id)
}

/// The child is as described: also how it is moved.
pub async fn change_child(tx: &mut Tx, id: i64, entry: &ChildEntry) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE child
         SET first_name = $2, prefix = $3, last_name = $4, year_group = $5, group_id = $6
         WHERE id = $1",
    )
    .bind(id)
    .bind(&entry.name.first)
    .bind(&entry.name.prefix)
    .bind(&entry.name.last)
    .bind(entry.year_group.map(i32::from))
    .bind(entry.class)
    .execute(tx.connection())
    .await?;
    sqlx::query("DELETE FROM child_extra_group WHERE child_id = $1").bind(id).execute(tx.connection()).await?;
    for group in &entry.extra {
        sqlx::query("INSERT INTO child_extra_group (child_id, group_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(id)
            .bind(*group)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// A child that left is at the school again.
pub async fn bring_back(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE child SET archived_at = NULL WHERE id = $1").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// The children who left and are not purged yet, the latest first.
pub async fn archived(tx: &mut Tx, school_id: i64) -> Result<Vec<Child>, sqlx::Error> {
    sqlx::query(
        "SELECT id, school_id, source_key, first_name, prefix, last_name, year_group, group_id, archived_at
         FROM child
         WHERE school_id = $1 AND archived_at IS NOT NULL
         ORDER BY archived_at DESC, first_name, id",
    )
    .bind(school_id)
    .fetch_all(tx.connection())
    .await?
    .iter()
    .map(child)
    .collect()
}

/// A new group in the present school year; None where another one has its name.
pub async fn add_group(tx: &mut Tx, school: &School, entry: &GroupEntry, now: i64) -> Result<Option<i64>, sqlx::Error> {
    let id: Option<i64> = sqlx::query_scalar(
        "INSERT INTO school_group (id, school_id, name, kind, school_year, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING
         RETURNING id",
    )
    .bind(next_id(now, 1))
    .bind(school.id)
    .bind(&entry.name)
    .bind(entry.kind.word())
    .bind(school.school_year.to_string())
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    if let Some(id) = id {
        set_teachers(tx, id, &entry.teachers).await?;
    }
    Ok(id)
}

/// The group is as described; false where another one has its name. Its kind stays, for children are in it.
pub async fn change_group(tx: &mut Tx, school: &School, id: i64, entry: &GroupEntry) -> Result<bool, sqlx::Error> {
    let changed = sqlx::query(
        "UPDATE school_group SET name = $3
         WHERE id = $1
           AND NOT EXISTS (SELECT 1 FROM school_group AS other
                           WHERE other.school_id = $2 AND other.name = $3
                             AND other.archived_at IS NULL AND other.id <> $1)",
    )
    .bind(id)
    .bind(school.id)
    .bind(&entry.name)
    .execute(tx.connection())
    .await?
    .rows_affected();
    if changed == 1 {
        set_teachers(tx, id, &entry.teachers).await?;
    }
    Ok(changed == 1)
}

async fn set_teachers(tx: &mut Tx, group: i64, teachers: &[i64]) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM staff_group WHERE group_id = $1").bind(group).execute(tx.connection()).await?;
    for teacher in teachers {
        sqlx::query("INSERT INTO staff_group (staff_id, group_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(*teacher)
            .bind(group)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}
