//! Who was reached, from the database.

use std::collections::HashMap;

use sqlx::Row as _;

use super::{ChildReach, GroupReach, SeatFacts, standing};
use crate::school::store::{CHILD, child, children, groups};
use crate::school::{GroupKind, School};
use crate::store::{Tx, built};

/// The seats of the children of a school who are there, by child.
async fn seats(tx: &mut Tx, school_id: i64) -> Result<HashMap<i64, Vec<SeatFacts>>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT guardian.child_id, guardian.printed_at, guardian.person_id, person.unreachable_at, guardian.paper_at
         FROM guardian
         JOIN child ON child.id = guardian.child_id
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE child.school_id = $1 AND child.archived_at IS NULL",
    )
    .bind(school_id)
    .fetch_all(tx.connection())
    .await?;
    let mut seats: HashMap<i64, Vec<SeatFacts>> = HashMap::new();
    for row in rows {
        let there = |column: usize| row.get::<Option<i64>, _>(column).is_some();
        let facts = SeatFacts { printed: there(1), linked: there(2), unreachable: there(3), paper: there(4) };
        seats.entry(row.get(0)).or_default().push(facts);
    }
    Ok(seats)
}

/// The figures of each class, by name; at the end those of the children without one, if there are any.
pub async fn of_groups(tx: &mut Tx, school: &School) -> Result<Vec<GroupReach>, sqlx::Error> {
    let seats = seats(tx, school.id).await?;
    let classes = groups(tx, school.id).await?.into_iter().filter(|group| group.kind == GroupKind::Class);
    let empty = |group| GroupReach { group, children: 0, printed: 0, linked: 0, reached: 0, paper: 0 };
    let mut figures: Vec<GroupReach> = classes.map(|group| empty(Some(group))).collect();
    let mut without = empty(None);
    let children: Vec<(i64, Option<i64>)> =
        sqlx::query_as("SELECT id, group_id FROM child WHERE school_id = $1 AND archived_at IS NULL")
            .bind(school.id)
            .fetch_all(tx.connection())
            .await?;
    for (child, group) in children {
        let of_group = figures.iter_mut().find(|figures| figures.group.as_ref().map(|group| group.id) == group);
        let seats = seats.get(&child).map(Vec::as_slice).unwrap_or_default();
        of_group.unwrap_or(&mut without).count(seats);
    }
    figures.extend((without.children > 0).then_some(without));
    Ok(figures)
}

/// The children of a group, each with how far its family is.
pub async fn of_children(tx: &mut Tx, school_id: i64, group_id: i64) -> Result<Vec<ChildReach>, sqlx::Error> {
    let seats = seats(tx, school_id).await?;
    let reach = |child: crate::school::Child| {
        let seats = seats.get(&child.id).map(Vec::as_slice).unwrap_or_default();
        ChildReach { standing: standing(seats), child }
    };
    Ok(children(tx, group_id).await?.into_iter().map(reach).collect())
}

/// The children of a school who are there, each with the name of the class and how far the family is: by class, those
/// without one first.
pub async fn of_school(tx: &mut Tx, school_id: i64) -> Result<Vec<(String, ChildReach)>, sqlx::Error> {
    let seats = seats(tx, school_id).await?;
    let names: HashMap<i64, String> =
        groups(tx, school_id).await?.into_iter().map(|group| (group.id, group.name)).collect();
    let sql = format!(
        "SELECT {CHILD} FROM child
         WHERE school_id = $1 AND archived_at IS NULL
         ORDER BY first_name, last_name, id"
    );
    let mut children = Vec::new();
    for row in sqlx::query(built(sql)).bind(school_id).fetch_all(tx.connection()).await? {
        let child = child(&row)?;
        let name = child.group_id.and_then(|group| names.get(&group)).cloned().unwrap_or_default();
        let standing = standing(seats.get(&child.id).map(Vec::as_slice).unwrap_or_default());
        children.push((name, ChildReach { child, standing }));
    }
    children.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(children)
}

/// How many linked people read each language, by tag; a person with several children counts once.
pub async fn languages(tx: &mut Tx, school_id: i64) -> Result<Vec<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "SELECT person.language, COUNT(DISTINCT person.id)
         FROM person
         JOIN guardian ON guardian.person_id = person.id
         JOIN child ON child.id = guardian.child_id
         WHERE child.school_id = $1 AND child.archived_at IS NULL AND person.language IS NOT NULL
         GROUP BY person.language
         ORDER BY COUNT(DISTINCT person.id) DESC, person.language",
    )
    .bind(school_id)
    .fetch_all(tx.connection())
    .await
}
