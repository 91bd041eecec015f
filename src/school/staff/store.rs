//! Invitations, roles and groups of staff in the database.

use crate::school::Role;
use crate::store::Tx;

/// Holds other changes of this school's staff back until the end of the transaction (PostgreSQL; SQLite has one
/// writer), so that two heads cannot send each other away at the same moment.
pub async fn lock(tx: &mut Tx, school_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE school SET id = id WHERE id = $1").bind(school_id).execute(tx.connection()).await?;
    Ok(())
}

/// How many active heads a school has.
pub async fn heads(tx: &mut Tx, school_id: i64) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("SELECT COUNT(*) FROM staff WHERE school_id = $1 AND role = 'head' AND deactivated_at IS NULL")
        .bind(school_id)
        .fetch_one(tx.connection())
        .await
}

/// Gives a member of staff a one-time link; an earlier one works no more.
pub async fn invite(tx: &mut Tx, staff_id: i64, token_hash: &str, until: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET invite_hash = $2, invite_until = $3 WHERE id = $1")
        .bind(staff_id)
        .bind(token_hash)
        .bind(until)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The active member of staff whom a link invites now.
pub async fn invited(tx: &mut Tx, token_hash: &str, now: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM staff WHERE invite_hash = $1 AND invite_until > $2 AND deactivated_at IS NULL")
        .bind(token_hash)
        .bind(now)
        .fetch_optional(tx.connection())
        .await
}

/// Changes a name and a role.
pub async fn change(tx: &mut Tx, staff_id: i64, name: &str, role: Role) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET name = $2, role = $3 WHERE id = $1")
        .bind(staff_id)
        .bind(name)
        .bind(role.word())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// These are the groups of a member of staff, and no others. Only groups of the same school are taken.
pub async fn set_groups(tx: &mut Tx, staff_id: i64, groups: &[i64]) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM staff_group WHERE staff_id = $1").bind(staff_id).execute(tx.connection()).await?;
    for group in groups {
        sqlx::query(
            "INSERT INTO staff_group (staff_id, group_id)
             SELECT staff.id, school_group.id FROM staff
             JOIN school_group ON school_group.school_id = staff.school_id
             WHERE staff.id = $1 AND school_group.id = $2
             ON CONFLICT DO NOTHING",
        )
        .bind(staff_id)
        .bind(*group)
        .execute(tx.connection())
        .await?;
    }
    Ok(())
}

/// Takes every way in from a member of staff, at once: sign-in, link, recovery codes, sessions, the linked chat, and
/// the address of the calendar.
pub async fn shut_out(tx: &mut Tx, staff_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE staff
         SET password_hash = NULL, totp_secret = NULL, totp_step = NULL, invite_hash = NULL, invite_until = NULL,
             person_id = NULL
         WHERE id = $1",
    )
    .bind(staff_id)
    .execute(tx.connection())
    .await?;
    sqlx::query("DELETE FROM recovery_code WHERE staff_id = $1").bind(staff_id).execute(tx.connection()).await?;
    sqlx::query("DELETE FROM ticket WHERE staff_id = $1").bind(staff_id).execute(tx.connection()).await?;
    sqlx::query("DELETE FROM feed WHERE staff_id = $1").bind(staff_id).execute(tx.connection()).await?;
    end_sessions(tx, staff_id).await
}

/// Ends every session of a member of staff.
pub async fn end_sessions(tx: &mut Tx, staff_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM session WHERE staff_id = $1").bind(staff_id).execute(tx.connection()).await?;
    Ok(())
}

/// Notes when a member of staff left, or None when they are back.
pub async fn set_deactivated(tx: &mut Tx, staff_id: i64, at: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET deactivated_at = $2 WHERE id = $1")
        .bind(staff_id)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Links a chat to a member of staff, or takes the link away. False when the chat belongs to a colleague.
pub async fn set_person(tx: &mut Tx, staff_id: i64, person_id: Option<i64>) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE staff SET person_id = $2
         WHERE id = $1
           AND NOT EXISTS (SELECT 1 FROM staff AS colleague
                           WHERE colleague.school_id = staff.school_id
                             AND colleague.person_id = $2 AND colleague.id <> staff.id)",
    )
    .bind(staff_id)
    .bind(person_id)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A member of staff, and how far they are with signing in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The sign-in is set up.
    pub signs_in: bool,
    /// Until when the link works, UTC seconds.
    pub invited_until: Option<i64>,
    /// When they signed in last, UTC seconds.
    pub seen_at: Option<i64>,
}

/// How far the staff of a school is with signing in.
pub async fn states(tx: &mut Tx, school_id: i64) -> Result<std::collections::HashMap<i64, State>, sqlx::Error> {
    use sqlx::Row as _;
    let rows =
        sqlx::query("SELECT id, CASE WHEN password_hash IS NULL THEN 0 ELSE 1 END, invite_until, seen_at FROM staff WHERE school_id = $1")
            .bind(school_id)
            .fetch_all(tx.connection())
            .await?;
    let state = |row: &crate::store::Row| State {
        signs_in: row.get::<i32, _>(1) == 1,
        invited_until: row.get(2),
        seen_at: row.get(3),
    };
    Ok(rows.iter().map(|row| (row.get(0), state(row))).collect())
}
