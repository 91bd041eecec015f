//! What families answered, in the database.

use sqlx::Row as _;

use super::Family;
use crate::newsletter::Issue;
use crate::newsletter::families::Seat;
use crate::newsletter::families::store::{SEAT, seats};
use crate::newsletter::store::{ISSUE, issue};
use crate::store::{Row, Tx, built};

/// The seats that an issue goes to, by class and name.
pub async fn families(tx: &mut Tx, newsletter: i64) -> Result<Vec<Family>, sqlx::Error> {
    let sql = format!(
        "SELECT {SEAT}, guardian.person_id, school_group.name,
                CASE WHEN newsletter_to.call_at IS NULL THEN 0 ELSE 1 END,
                CASE WHEN newsletter_to.help_at IS NOT NULL AND newsletter_to.understood_at IS NULL THEN 1 ELSE 0 END
         FROM newsletter_to
         JOIN guardian ON guardian.id = newsletter_to.guardian_id AND guardian.no_information_at IS NULL
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         LEFT JOIN child_extra_group ON child_extra_group.child_id = child.id
         LEFT JOIN school_group ON school_group.id = child.group_id
         WHERE newsletter_to.newsletter_id = $1
         ORDER BY school_group.name, child.first_name, child.id, guardian.seat, guardian.id,
                  child_extra_group.group_id"
    );
    let rows = sqlx::query(built(sql)).bind(newsletter).fetch_all(tx.connection()).await?;
    let family = |(seat, row): (Seat, &Row)| Family {
        seat,
        person_id: row.get(6),
        class: row.get(7),
        call: row.get::<i32, _>(8) == 1,
        unclear: row.get::<i32, _>(9) == 1,
    };
    Ok(seats(&rows).into_iter().map(family).collect())
}

/// The issues of a school that went out since `since` and that somebody answered or asked something under, the newest
/// first.
pub async fn answered(tx: &mut Tx, school: i64, since: i64) -> Result<Vec<Issue>, sqlx::Error> {
    let sql = format!(
        "SELECT {ISSUE} FROM newsletter
         WHERE school_id = $1 AND sending_at > $2 AND state <> 'taken-back'
           AND (id IN (SELECT newsletter_block.newsletter_id FROM newsletter_answer
                       JOIN newsletter_block ON newsletter_block.id = newsletter_answer.block_id)
                OR id IN (SELECT newsletter_id FROM newsletter_to WHERE call_at IS NOT NULL)
                OR id IN (SELECT newsletter_id FROM newsletter_to WHERE help_at IS NOT NULL))
         ORDER BY sending_at DESC, id DESC"
    );
    let rows = sqlx::query(built(sql)).bind(school).bind(since).fetch_all(tx.connection()).await?;
    Ok(rows.iter().map(issue).collect())
}
