//! Who is invited, with their children, from the database.

use std::collections::HashMap;

use sqlx::Row as _;

use super::Invited;
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::school::Child;
use crate::store::Tx;

/// Everybody who is invited to a round and whose child is at the school, by name of the child and number of the seat.
pub async fn of_round(tx: &mut Tx, round_id: i64) -> Result<Vec<Invited>, sqlx::Error> {
    let mut invitees: HashMap<i64, Invitee> =
        invitees::of_round(tx, round_id).await?.into_iter().map(|invitee| (invitee.id, invitee)).collect();
    let rows = sqlx::query(
        "SELECT invitee.id, guardian.seat, guardian.person_id, person.unreachable_at,
                COALESCE(person.language, guardian.language), child.id, child.school_id, child.first_name, child.prefix,
                child.last_name, child.group_id,
                (SELECT COUNT(*) FROM guardian AS own JOIN child AS other ON other.id = own.child_id
                 WHERE own.person_id = guardian.person_id AND other.school_id = child.school_id
                   AND other.archived_at IS NULL)
         FROM invitee
         JOIN guardian ON guardian.id = invitee.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE invitee.round_id = $1
         ORDER BY child.first_name, child.last_name, child.id, guardian.seat",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(invitee) = invitees.remove(&row.get::<i64, _>(0)) else { continue };
        let child = Child {
            id: row.get(5),
            school_id: row.get(6),
            source_key: None,
            first_name: row.get(7),
            prefix: row.get(8),
            last_name: row.get(9),
            year_group: None,
            group_id: row.get(10),
            archived_at: None,
        };
        all.push(Invited {
            invitee,
            seat: i64::from(row.get::<i32, _>(1)),
            person_id: row.get(2),
            children: row.get(11),
            unreachable: row.get::<Option<i64>, _>(3).is_some(),
            language: row.get(4),
            child_id: child.id,
            child: child.full_name(),
            group_id: child.group_id,
        });
    }
    Ok(all)
}

/// Invitees of a round that nobody has seen whose child is in none of its groups any more are none.
pub async fn drop_others(tx: &mut Tx, round_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM invitee
         WHERE round_id = $1
           AND NOT EXISTS (SELECT 1 FROM guardian
                           JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
                           JOIN round_group ON round_group.group_id = child.group_id
                           WHERE guardian.id = invitee.guardian_id AND round_group.round_id = $1)",
    )
    .bind(round_id)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Year groups of the children of each group of a round, each once.
pub async fn year_groups(tx: &mut Tx, school_id: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    sqlx::query_as(
        "SELECT DISTINCT group_id, CAST(year_group AS BIGINT) FROM child
         WHERE school_id = $1 AND archived_at IS NULL AND group_id IS NOT NULL AND year_group IS NOT NULL
         ORDER BY group_id, 2",
    )
    .bind(school_id)
    .fetch_all(tx.connection())
    .await
}

/// Keeps what the school notes of an invitee; what the parents said is left alone.
pub async fn note(tx: &mut Tx, invitee: &Invitee) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitee SET interpreter = $2, interpreter_language = $3, left_out_at = $4 WHERE id = $1")
        .bind(invitee.id)
        .bind(invitee.interpreter.word())
        .bind(&invitee.interpreter_language)
        .bind(invitee.left_out_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}
