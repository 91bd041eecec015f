//! What orders about a teacher's day need of the database.

use crate::store::Tx;

/// Holds other orders about this teacher back until the end of the transaction (PostgreSQL; SQLite has one writer).
pub async fn hold_teacher(tx: &mut Tx, staff_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET id = id WHERE id = $1").bind(staff_id).execute(tx.connection()).await?;
    Ok(())
}

/// How late the teacher runs for this talk, in minutes; false when that was noted already.
pub async fn set_late(tx: &mut Tx, booking_id: i64, minutes: Option<i32>) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE booking SET late_minutes = $2
         WHERE id = $1 AND COALESCE(late_minutes, 0) <> COALESCE(CAST($2 AS INTEGER), 0)",
    )
    .bind(booking_id)
    .bind(minutes)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Who sits at the seats of these talks: person and invitee, in the order in which families are held.
pub async fn families(tx: &mut Tx, invitees: &[i64]) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let mut families = Vec::new();
    for invitee in invitees {
        let person: Option<Option<i64>> = sqlx::query_scalar(
            "SELECT guardian.person_id FROM invitee JOIN guardian ON guardian.id = invitee.guardian_id
             WHERE invitee.id = $1",
        )
        .bind(*invitee)
        .fetch_optional(tx.connection())
        .await?;
        families.push((person.flatten().unwrap_or(0), *invitee));
    }
    families.sort_unstable();
    Ok(families)
}
