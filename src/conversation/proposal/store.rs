//! The proposed plan in the database, until it is sent.

use std::collections::HashMap;

use sqlx::Row as _;

use super::{Because, Family, Unmet};
use crate::conversation::invitee::store as invitees;
use crate::store::Tx;

/// The families of a round that need a time: reached or not, left out and declined not.
pub async fn families(tx: &mut Tx, round_id: i64) -> Result<Vec<Family>, sqlx::Error> {
    let mut of_invitee = HashMap::new();
    for row in sqlx::query(
        "SELECT invitee.id, child.id, guardian.seat, guardian.person_id, child.group_id
         FROM invitee
         JOIN guardian ON guardian.id = invitee.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         WHERE invitee.round_id = $1 AND guardian.no_information_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM booking
                           WHERE booking.invitee_id = invitee.id AND booking.state IN ('held', 'no-show'))",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?
    {
        let facts: (i64, i32, Option<i64>, Option<i64>) = (row.get(1), row.get(2), row.get(3), row.get(4));
        of_invitee.insert(row.get::<i64, _>(0), facts);
    }
    let mut teachers: HashMap<i64, Vec<(i64, Option<i64>)>> = HashMap::new();
    for row in sqlx::query(
        "SELECT staff_group.group_id, staff.id, staff.person_id
         FROM staff_group
         JOIN staff ON staff.id = staff_group.staff_id AND staff.deactivated_at IS NULL
         JOIN round_group ON round_group.group_id = staff_group.group_id AND round_group.round_id = $1
         ORDER BY staff.id",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?
    {
        teachers.entry(row.get(0)).or_default().push((row.get(1), row.get(2)));
    }
    let mut booked: HashMap<i64, Vec<i64>> = HashMap::new();
    for row in sqlx::query(
        "SELECT booking.invitee_id, slot.id
         FROM booking
         JOIN booking_slot ON booking_slot.booking_id = booking.id
         JOIN slot ON slot.id = booking_slot.slot_id
         WHERE booking.round_id = $1 AND booking.state IN ('proposed', 'booked')
         ORDER BY slot.starts_at",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?
    {
        booked.entry(row.get(0)).or_default().push(row.get(1));
    }
    let mut pinned: HashMap<i64, Vec<i64>> = HashMap::new();
    for row in sqlx::query(
        "SELECT draft_slot.invitee_id, slot.id
         FROM draft_slot
         JOIN slot ON slot.id = draft_slot.slot_id
         WHERE slot.round_id = $1 AND draft_slot.pinned_at IS NOT NULL
         ORDER BY slot.starts_at",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?
    {
        pinned.entry(row.get(0)).or_default().push(row.get(1));
    }
    let mut families = Vec::new();
    for invitee in invitees::of_round(tx, round_id).await? {
        let Some((child_id, seat, person_id, group)) = of_invitee.remove(&invitee.id) else { continue };
        if invitee.left_out_at.is_some() || invitee.declined_at.is_some() {
            continue;
        }
        let of_group = group.and_then(|group| teachers.get(&group)).map(Vec::as_slice).unwrap_or_default();
        let themselves = |person: &Option<i64>| person.is_some() && *person == person_id;
        families.push(Family {
            child_id,
            seat: i64::from(seat),
            person_id,
            teachers: of_group.iter().filter(|(_, person)| !themselves(person)).map(|(id, _)| *id).collect(),
            booked: booked.remove(&invitee.id).unwrap_or_default(),
            pinned: pinned.remove(&invitee.id).unwrap_or_default(),
            invitee,
        });
    }
    Ok(families)
}

/// The draft: each invitee with its slots, in the order of time.
pub async fn draft(tx: &mut Tx, round_id: i64) -> Result<Vec<(i64, Vec<i64>)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT draft_slot.invitee_id, slot.id
         FROM draft_slot
         JOIN slot ON slot.id = draft_slot.slot_id
         WHERE slot.round_id = $1
         ORDER BY slot.starts_at, slot.staff_id",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?;
    let mut draft: Vec<(i64, Vec<i64>)> = Vec::new();
    for row in &rows {
        let (invitee, slot): (i64, i64) = (row.get(0), row.get(1));
        match draft.iter_mut().find(|(known, _)| *known == invitee) {
            Some((_, slots)) => slots.push(slot),
            None => draft.push((invitee, vec![slot])),
        }
    }
    Ok(draft)
}

/// What the plan does not meet, by invitee.
pub async fn unmet(tx: &mut Tx, round_id: i64) -> Result<Vec<(i64, Unmet, Option<Because>, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT draft_unmet.invitee_id, draft_unmet.why, draft_unmet.number
         FROM draft_unmet
         JOIN invitee ON invitee.id = draft_unmet.invitee_id
         WHERE invitee.round_id = $1
         ORDER BY draft_unmet.invitee_id, draft_unmet.why",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?;
    let read = |row: &crate::store::Row| {
        let word: String = row.get(1);
        let (what, because) = word.split_once(':').unwrap_or((word.as_str(), ""));
        Some((row.get(0), what.parse().ok()?, because.parse().ok(), row.get(2)))
    };
    Ok(rows.iter().filter_map(read).collect())
}

/// There is no draft any more.
pub async fn clear(tx: &mut Tx, round_id: i64) -> Result<(), sqlx::Error> {
    for sql in [
        "DELETE FROM draft_slot WHERE slot_id IN (SELECT id FROM slot WHERE round_id = $1)",
        "DELETE FROM draft_unmet WHERE invitee_id IN (SELECT id FROM invitee WHERE round_id = $1)",
    ] {
        sqlx::query(sql).bind(round_id).execute(tx.connection()).await?;
    }
    Ok(())
}

/// Puts an invitee into these slots of the draft, in place of where it was; who was there has no time. `pinned_at`: the
/// office wants it there.
pub async fn put(tx: &mut Tx, invitee: i64, slots: &[i64], pinned_at: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM draft_slot WHERE invitee_id = $1").bind(invitee).execute(tx.connection()).await?;
    for slot in slots {
        sqlx::query(
            "DELETE FROM draft_slot
             WHERE invitee_id = (SELECT invitee_id FROM draft_slot WHERE slot_id = $1)",
        )
        .bind(slot)
        .execute(tx.connection())
        .await?;
        sqlx::query("INSERT INTO draft_slot (slot_id, invitee_id, pinned_at) VALUES ($1, $2, $3)")
            .bind(slot)
            .bind(invitee)
            .bind(pinned_at)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// Notes what the plan does not meet.
pub async fn note(
    tx: &mut Tx,
    invitee: i64,
    what: Unmet,
    because: Option<Because>,
    number: i64,
) -> Result<(), sqlx::Error> {
    let why = match because {
        Some(because) => format!("{}:{}", what.word(), because.word()),
        None => what.word().to_owned(),
    };
    sqlx::query("INSERT INTO draft_unmet (invitee_id, why, number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(invitee)
        .bind(why)
        .bind(number)
        .execute(tx.connection())
        .await?;
    Ok(())
}
