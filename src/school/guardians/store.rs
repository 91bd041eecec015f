//! Seats of guardians in the database.

use sqlx::Row as _;

use super::{Linked, Relation, Seat, StaffSeat};
use crate::conversation::household::store as households;
use crate::conversation::preparation::store as preparation;
use crate::messages::store as messages;
use crate::newsletter::store as newsletters;
use crate::store::{Row, Tx, built};

/// A seat at a child who is at the school.
const SEAT: &str = "SELECT guardian.id, guardian.person_id, guardian.relation, guardian.linked_at,
        child.id, child.first_name, child.year_group, school.id, school.name, school_group.id, school_group.name
     FROM guardian
     JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
     JOIN school ON school.id = child.school_id
     LEFT JOIN school_group ON school_group.id = child.group_id";

fn seat(row: &Row) -> Seat {
    let (relation, year_group): (Option<String>, Option<i32>) = (row.get(2), row.get(6));
    let (group_id, group_name): (Option<i64>, Option<String>) = (row.get(9), row.get(10));
    Seat {
        id: row.get(0),
        person_id: row.get(1),
        relation: relation.and_then(|word| word.parse::<Relation>().ok()),
        linked_at: row.get(3),
        child_id: row.get(4),
        first_name: row.get(5),
        year_group: year_group.and_then(|year| u8::try_from(year).ok()),
        school_id: row.get(7),
        school_name: row.get(8),
        group: group_id.zip(group_name),
    }
}

/// The seats of a person, in the order in which they were taken.
pub async fn of_person(tx: &mut Tx, person_id: i64) -> Result<Vec<Seat>, sqlx::Error> {
    let sql = format!("{SEAT} WHERE guardian.person_id = $1 ORDER BY guardian.linked_at, guardian.id");
    Ok(sqlx::query(built(sql)).bind(person_id).fetch_all(tx.connection()).await?.iter().map(seat).collect())
}

/// The seat with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Seat>, sqlx::Error> {
    let sql = format!("{SEAT} WHERE guardian.id = $1");
    Ok(sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(seat))
}

/// The seat that a person was invited to and has not confirmed, with the invitation, while its code is good.
pub async fn invited(tx: &mut Tx, person_id: i64, now: i64) -> Result<Option<(i64, Seat)>, sqlx::Error> {
    let open: Option<(i64, i64)> = sqlx::query_as(
        "SELECT invitation.id, invitation.guardian_id
         FROM person
         JOIN invitation ON invitation.id = person.invitation_id
         WHERE person.id = $1
           AND invitation.used_at IS NULL
           AND invitation.revoked_at IS NULL
           AND invitation.expires_at > $2",
    )
    .bind(person_id)
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    let Some((invitation, guardian)) = open else { return Ok(None) };
    Ok(find(tx, guardian).await?.map(|seat| (invitation, seat)))
}

/// Notes which invitation a person is looking at; None when it is answered.
pub async fn set_invited(tx: &mut Tx, person_id: i64, invitation: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE person SET invitation_id = $2 WHERE id = $1")
        .bind(person_id)
        .bind(invitation)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A person takes the seat that the invitation is for, and uses the code up.
pub async fn link(
    tx: &mut Tx,
    person_id: i64,
    invitation: i64,
    seat: &Seat,
    relation: Relation,
    now: i64,
) -> Result<Linked, sqlx::Error> {
    let sits_there: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM guardian WHERE child_id = $1 AND person_id = $2")
        .bind(seat.child_id)
        .bind(person_id)
        .fetch_one(tx.connection())
        .await?;
    if sits_there > 0 {
        return Ok(Linked::Already);
    }
    let used = sqlx::query(
        "UPDATE invitation SET used_at = $2
         WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2",
    )
    .bind(invitation)
    .bind(now)
    .execute(tx.connection())
    .await?;
    if used.rows_affected() == 0 {
        return Ok(Linked::Gone);
    }
    // Who sits there stays: a seat is given away by leaving it or by the office, never by another letter.
    let taken = sqlx::query(
        "UPDATE guardian SET person_id = $2, relation = $3, linked_at = $4, left_at = NULL, paper_at = NULL
         WHERE id = $1 AND person_id IS NULL",
    )
    .bind(seat.id)
    .bind(person_id)
    .bind(relation.word())
    .bind(now)
    .execute(tx.connection())
    .await?;
    if taken.rows_affected() == 0 {
        return Ok(Linked::Gone);
    }
    // Whoever sat here before left nothing to read.
    leave_own_words(tx, seat.id, now).await?;
    newsletters::anew(tx, seat.id).await?;
    Ok(Linked::Done)
}

/// The guardian leaves the seat, and gets everything on paper, as they were told. What was prepared there is deleted.
pub async fn leave(tx: &mut Tx, seat: i64, now: i64) -> Result<(), sqlx::Error> {
    leave_words(tx, seat, now).await?;
    households::new_hands(tx, seat).await?;
    sqlx::query(
        "UPDATE guardian SET person_id = NULL, relation = NULL, linked_at = NULL, left_at = $2, paper_at = $2
         WHERE id = $1",
    )
    .bind(seat)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A person who is forgotten leaves all seats, and nothing of what was prepared there stays.
pub async fn leave_all(tx: &mut Tx, person_id: i64, now: i64) -> Result<(), sqlx::Error> {
    let seats: Vec<i64> = sqlx::query_scalar("SELECT id FROM guardian WHERE person_id = $1")
        .bind(person_id)
        .fetch_all(tx.connection())
        .await?;
    for seat in seats {
        delete_words(tx, seat, now).await?;
        households::new_hands(tx, seat).await?;
    }
    sqlx::query(
        "UPDATE guardian SET person_id = NULL, relation = NULL, linked_at = NULL, left_at = $2
         WHERE person_id = $1",
    )
    .bind(person_id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The seats of a child, as the staff see them.
pub async fn of_child(tx: &mut Tx, child_id: i64) -> Result<Vec<StaffSeat>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT guardian.id, guardian.seat, guardian.language, guardian.linked_at, person.unreachable_at,
                guardian.printed_at, guardian.paper_at, guardian.left_at,
                (SELECT MAX(retried_at) FROM invitation WHERE guardian_id = guardian.id)
         FROM guardian
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE guardian.child_id = $1
         ORDER BY guardian.seat",
    )
    .bind(child_id)
    .fetch_all(tx.connection())
    .await?;
    let seat = |row: &Row| StaffSeat {
        id: row.get(0),
        number: i64::from(row.get::<i32, _>(1)),
        language: row.get(2),
        linked_at: row.get(3),
        unreachable_at: row.get(4),
        printed_at: row.get(5),
        paper_at: row.get(6),
        left_at: row.get(7),
        retried_at: row.get(8),
    };
    Ok(rows.iter().map(seat).collect())
}

/// The office takes the link of a seat away, every code for it, and what was prepared there.
pub async fn unlink(tx: &mut Tx, seat: i64, now: i64) -> Result<(), sqlx::Error> {
    leave_words(tx, seat, now).await?;
    households::new_hands(tx, seat).await?;
    sqlx::query("UPDATE guardian SET person_id = NULL, relation = NULL, linked_at = NULL WHERE id = $1")
        .bind(seat)
        .execute(tx.connection())
        .await?;
    sqlx::query(
        "UPDATE invitation SET revoked_at = $2
         WHERE guardian_id = $1 AND used_at IS NULL AND revoked_at IS NULL",
    )
    .bind(seat)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Notes that this guardian wants everything on paper, or not any more.
pub async fn set_paper(tx: &mut Tx, seat: i64, since: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE guardian SET paper_at = $2 WHERE id = $1")
        .bind(seat)
        .bind(since)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The child at which a seat stands.
pub async fn child_of(tx: &mut Tx, seat: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT child_id FROM guardian WHERE id = $1").bind(seat).fetch_optional(tx.connection()).await
}

/// What the guardian at a seat said in the bot is nobody's to read who sits there next: the preparation, what came of
/// reminders and newsletters, and the wish to be called are deleted, and the messages stay with the school that got them.
async fn leave_words(tx: &mut Tx, seat: i64, now: i64) -> Result<(), sqlx::Error> {
    leave_own_words(tx, seat, now).await?;
    newsletters::leave_seat(tx, seat).await
}

/// The same, but for which newsletters went to the seat.
async fn leave_own_words(tx: &mut Tx, seat: i64, now: i64) -> Result<(), sqlx::Error> {
    preparation::delete_of_seat(tx, seat).await?;
    messages::leave_seat(tx, seat, now).await?;
    for table in ["reminder_to", "call_wish", "newsletter_answer"] {
        sqlx::query(built(format!("DELETE FROM {table} WHERE guardian_id = $1")))
            .bind(seat)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// The same for somebody who is forgotten: no message stays either.
async fn delete_words(tx: &mut Tx, seat: i64, now: i64) -> Result<(), sqlx::Error> {
    leave_words(tx, seat, now).await?;
    messages::delete_of_seat(tx, seat).await
}
