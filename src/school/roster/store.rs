//! A school as a roster sees it, read from the database, and a plan carried out in one transaction, in bulk.

use std::collections::HashMap;

use sqlx::Row as _;

use super::Name;
use super::plan::{Change, Current, HasChild, HasGroup, HasTeacher, Kind, Leaver, Plan, Step};
use crate::conversation::family::left_school;
use crate::school::audit::{About, Deed, Entry};
use crate::school::staff::changes::{self, By};
use crate::school::store::{broken, find_staff, note};
use crate::school::{GroupKind, Role, School};
use crate::store::{Tx, built, list, next_id, padded, pieces};

/// Rows in one statement: far below what both databases take.
const ROWS: usize = 256;

/// Whom the office has ticked as gone. Who is not in the plan's lists stays, whatever is ticked.
#[derive(Clone, Debug, Default)]
pub struct Ticked {
    pub groups: Vec<i64>,
    pub children: Vec<i64>,
    pub teachers: Vec<i64>,
}

/// What the school has.
pub async fn load(tx: &mut Tx, school: &School) -> Result<Current, sqlx::Error> {
    let groups = sqlx::query("SELECT id, source_key, name, kind, school_year, archived_at FROM school_group WHERE school_id = $1 ORDER BY name, id")
        .bind(school.id)
        .fetch_all(tx.connection())
        .await?
        .iter()
        .map(|row| {
            let (kind, year): (String, String) = (row.get(3), row.get(4));
            Ok(HasGroup {
                id: row.get(0),
                key: row.get(1),
                name: row.get(2),
                kind: kind.parse::<GroupKind>().map_err(|()| broken("kind"))?,
                school_year: year.parse().map_err(|()| broken("school_year"))?,
                archived: row.get::<Option<i64>, _>(5).is_some(),
            })
        })
        .collect::<Result<Vec<_>, sqlx::Error>>()?;
    let mut extra = pairs(
        tx,
        "SELECT child_extra_group.child_id, child_extra_group.group_id FROM child_extra_group
         JOIN child ON child.id = child_extra_group.child_id
         WHERE child.school_id = $1",
        school.id,
    )
    .await?;
    let children = sqlx::query(
        "SELECT id, source_key, first_name, prefix, last_name, year_group, group_id, archived_at
         FROM child WHERE school_id = $1 ORDER BY id",
    )
    .bind(school.id)
    .fetch_all(tx.connection())
    .await?
    .iter()
    .map(|row| {
        let (id, year_group): (i64, Option<i32>) = (row.get(0), row.get(5));
        Ok(HasChild {
            id,
            key: row.get(1),
            name: Name { first: row.get(2), prefix: row.get(3), last: row.get(4) },
            year_group: year_group.map(u8::try_from).transpose().map_err(|_| broken("year_group"))?,
            class: row.get(6),
            extra: extra.remove(&id).unwrap_or_default(),
            archived: row.get::<Option<i64>, _>(7).is_some(),
        })
    })
    .collect::<Result<Vec<_>, sqlx::Error>>()?;
    let mut groups_of = pairs(
        tx,
        "SELECT staff_group.staff_id, staff_group.group_id FROM staff_group
         JOIN staff ON staff.id = staff_group.staff_id
         WHERE staff.school_id = $1",
        school.id,
    )
    .await?;
    let rows =
        sqlx::query("SELECT id, source_key, name, role, deactivated_at FROM staff WHERE school_id = $1 ORDER BY id")
            .bind(school.id)
            .fetch_all(tx.connection())
            .await?;
    let teachers = rows.iter().map(|row| {
        let (id, role): (i64, String) = (row.get(0), row.get(3));
        HasTeacher {
            id,
            key: row.get(1),
            name: row.get(2),
            teaches: role == Role::Teacher.word(),
            groups: groups_of.remove(&id).unwrap_or_default(),
            deactivated: row.get::<Option<i64>, _>(4).is_some(),
        }
    });
    let teachers = teachers.collect();
    Ok(Current { brin: school.brin.clone(), school_year: school.school_year, groups, children, teachers })
}

/// The groups of each person.
async fn pairs(tx: &mut Tx, sql: &'static str, school_id: i64) -> Result<HashMap<i64, Vec<i64>>, sqlx::Error> {
    let mut pairs: HashMap<i64, Vec<i64>> = HashMap::new();
    for row in sqlx::query(sql).bind(school_id).fetch_all(tx.connection()).await? {
        pairs.entry(row.get(0)).or_default().push(row.get(1));
    }
    Ok(pairs)
}

/// Carries out a plan that was made in this transaction.
pub async fn apply(tx: &mut Tx, school: &School, plan: &Plan, ticked: &Ticked, by: By) -> Result<(), sqlx::Error> {
    let ending: Vec<i64> = plan.ending.iter().map(|group| group.id).collect();
    let now = by.now;
    end_groups(tx, &[ending, chosen(&plan.leaving.groups, &ticked.groups)].concat(), now).await?;
    let groups = groups(tx, school, plan, now).await?;
    children(tx, school, plan, &groups, now).await?;
    teachers(tx, school, plan, &groups, now).await?;
    let entry = |deed, about| Entry { school_id: school.id, staff_id: by.staff_id, via: by.via, deed, about };
    for id in chosen(&plan.leaving.children, &ticked.children) {
        archive_child(tx, id, now).await?;
        note(tx, now, entry(Deed::ArchivedChild, About::Child(id))).await?;
    }
    for id in chosen(&plan.leaving.teachers, &ticked.teachers) {
        // The own account and the last head stay, as everywhere.
        if let Some(member) = find_staff(tx, id).await?
            && let Err(refusal) = changes::deactivate(tx, by, &member).await?
        {
            tracing::info!(staff.id = id, ?refusal, "a teacher who is not in the roster stays");
        }
    }
    if plan.school_changes {
        sqlx::query("UPDATE school SET brin = $2, school_year = $3 WHERE id = $1")
            .bind(school.id)
            .bind(plan.brin.clone())
            .bind(plan.school_year.to_string())
            .execute(tx.connection())
            .await?;
    }
    note(tx, now, entry(Deed::ImportedRoster, About::School(school.id))).await
}

fn chosen(leavers: &[Leaver], ticked: &[i64]) -> Vec<i64> {
    leavers.iter().map(|leaver| leaver.id).filter(|id| ticked.contains(id)).collect()
}

/// The child is not at the school any more; purged later. Its talks to come are called off.
pub async fn archive_child(tx: &mut Tx, id: i64, now: i64) -> Result<(), sqlx::Error> {
    left_school(tx, id, now).await?;
    sqlx::query("UPDATE child SET archived_at = $2 WHERE id = $1 AND archived_at IS NULL")
        .bind(id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The groups end: nobody is in them any more, and nobody teaches them.
pub async fn end_groups(tx: &mut Tx, groups: &[i64], now: i64) -> Result<(), sqlx::Error> {
    for id in groups {
        for sql in [
            "UPDATE child SET group_id = NULL WHERE group_id = $1",
            "DELETE FROM child_extra_group WHERE group_id = $1",
            "DELETE FROM staff_group WHERE group_id = $1",
        ] {
            sqlx::query(sql).bind(*id).execute(tx.connection()).await?;
        }
        sqlx::query("UPDATE school_group SET archived_at = $2 WHERE id = $1")
            .bind(*id)
            .bind(now)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// The ids of the plan's groups, in its order.
async fn groups(tx: &mut Tx, school: &School, plan: &Plan, now: i64) -> Result<Vec<i64>, sqlx::Error> {
    let changed = || plan.groups.iter().filter(|step| step.kind() == Kind::Changed);
    for step in changed() {
        // Two groups may have changed names: each lets go of its own first.
        sqlx::query("UPDATE school_group SET name = $2, source_key = NULL WHERE id = $1")
            .bind(step.id)
            .bind(format!("~{}", step.id.unwrap_or_default()))
            .execute(tx.connection())
            .await?;
    }
    for step in changed() {
        sqlx::query("UPDATE school_group SET name = $2, source_key = $3, kind = $4, archived_at = NULL WHERE id = $1")
            .bind(step.id)
            .bind(&step.wanted.name)
            .bind(step.wanted.key.clone())
            .bind(step.wanted.kind.word())
            .execute(tx.connection())
            .await?;
    }
    let mut ids = Vec::with_capacity(plan.groups.len());
    for step in &plan.groups {
        let id = step.id.unwrap_or_else(|| next_id(now, 1));
        ids.push(id);
        if step.kind() == Kind::New {
            sqlx::query(
                "INSERT INTO school_group (id, school_id, source_key, name, kind, school_year, created_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(id)
            .bind(school.id)
            .bind(step.wanted.key.clone())
            .bind(&step.wanted.name)
            .bind(step.wanted.kind.word())
            .bind(plan.school_year.to_string())
            .bind(now)
            .execute(tx.connection())
            .await?;
        }
    }
    Ok(ids)
}

/// The steps that change something, each with its id: that of the person, or a new one.
fn with_ids<T>(steps: &[Step<T>], now: i64) -> Vec<(i64, &Step<T>)> {
    let steps: Vec<&Step<T>> = steps.iter().filter(|step| step.kind() != Kind::Unchanged).collect();
    let first = next_id(now, i64::try_from(steps.len()).unwrap_or(1));
    (first..).zip(steps).map(|(new, step)| (step.id.unwrap_or(new), step)).collect()
}

async fn children(tx: &mut Tx, school: &School, plan: &Plan, groups: &[i64], now: i64) -> Result<(), sqlx::Error> {
    let rows = with_ids(&plan.children, now);
    for piece in pieces(&rows, ROWS) {
        // New or known, one statement: an id that is there is changed.
        let sql = format!(
            "INSERT INTO child
                 (id, school_id, source_key, first_name, prefix, last_name, year_group, group_id, created_at)
             VALUES {}
             ON CONFLICT (id) DO UPDATE SET
                 source_key = excluded.source_key, first_name = excluded.first_name, prefix = excluded.prefix,
                 last_name = excluded.last_name, year_group = excluded.year_group, group_id = excluded.group_id,
                 archived_at = NULL",
            values(piece.len(), 9)
        );
        let mut query = sqlx::query(built(sql));
        for (id, step) in piece {
            let child = &step.wanted;
            query = query
                .bind(*id)
                .bind(school.id)
                .bind(child.key.clone())
                .bind(&child.name.first)
                .bind(&child.name.prefix)
                .bind(&child.name.last)
                .bind(child.year_group.map(i32::from))
                .bind(child.class.map(|at| groups[at]))
                .bind(now);
        }
        query.execute(tx.connection()).await?;
    }
    let regrouped =
        rows.iter().filter(|(_, step)| regroups(step)).map(|(id, step)| (*id, step.wanted.extra.as_slice()));
    regroup(tx, Membership::Child, regrouped.collect(), groups).await
}

fn regroups<T>(step: &Step<T>) -> bool {
    step.id.is_none() || step.changes.contains(&Change::Groups)
}

async fn teachers(tx: &mut Tx, school: &School, plan: &Plan, groups: &[i64], now: i64) -> Result<(), sqlx::Error> {
    let rows = with_ids(&plan.teachers, now);
    for piece in pieces(&rows, ROWS) {
        // A file gives nobody more rights than a teacher has, and changes no role.
        let sql = format!(
            "INSERT INTO staff (id, school_id, source_key, name, role, created_at)
             VALUES {}
             ON CONFLICT (id) DO UPDATE SET source_key = excluded.source_key, name = excluded.name",
            values(piece.len(), 6)
        );
        let mut query = sqlx::query(built(sql));
        for (id, step) in piece {
            query = query
                .bind(*id)
                .bind(school.id)
                .bind(step.wanted.key.clone())
                .bind(step.wanted.name.to_string())
                .bind(Role::Teacher.word())
                .bind(now);
        }
        query.execute(tx.connection()).await?;
    }
    let regrouped =
        rows.iter().filter(|(_, step)| regroups(step)).map(|(id, step)| (*id, step.wanted.groups.as_slice()));
    regroup(tx, Membership::Teacher, regrouped.collect(), groups).await
}

#[derive(Clone, Copy)]
enum Membership {
    Child,
    Teacher,
}

/// Puts people into these of the file's `groups` and takes them out of the others of the file.
async fn regroup(
    tx: &mut Tx,
    membership: Membership,
    people: Vec<(i64, &[usize])>,
    groups: &[i64],
) -> Result<(), sqlx::Error> {
    let (table, person) = match membership {
        Membership::Child => ("child_extra_group", "child_id"),
        Membership::Teacher => ("staff_group", "staff_id"),
    };
    let groups_of_file = padded(groups);
    for piece in pieces(&people, ROWS) {
        let sql = format!(
            "DELETE FROM {table} WHERE {person} IN ({}) AND group_id IN ({})",
            list(1, piece.len()),
            list(1 + piece.len(), groups_of_file.len())
        );
        if groups_of_file.is_empty() {
            break;
        }
        let mut query = sqlx::query(built(sql));
        for (id, _) in piece {
            query = query.bind(*id);
        }
        for group in &groups_of_file {
            query = query.bind(*group);
        }
        query.execute(tx.connection()).await?;
    }
    let pairs: Vec<(i64, i64)> =
        people.iter().flat_map(|(id, wanted)| wanted.iter().map(|at| (*id, groups[*at]))).collect();
    for piece in pieces(&pairs, ROWS) {
        let sql = format!(
            "INSERT INTO {table} ({person}, group_id) VALUES {} ON CONFLICT DO NOTHING",
            values(piece.len(), 2)
        );
        let mut query = sqlx::query(built(sql));
        for (id, group) in piece {
            query = query.bind(*id).bind(*group);
        }
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// `($1, $2), ($3, $4)`: places for so many rows of so many columns.
fn values(rows: usize, columns: usize) -> String {
    (0..rows).map(|row| format!("({})", list(1 + row * columns, columns))).collect::<Vec<_>>().join(", ")
}
