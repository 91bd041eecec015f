//! Working hours and the contact person in the database.

use super::Hours;
use crate::store::Tx;

/// Keeps the working hours of a member of staff.
pub async fn set(tx: &mut Tx, staff_id: i64, hours: &Hours) -> Result<(), sqlx::Error> {
    let time = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    sqlx::query("UPDATE staff SET work_days = $2, work_from = $3, work_until = $4 WHERE id = $1")
        .bind(staff_id)
        .bind(hours.days_word())
        .bind(time(hours.from))
        .bind(time(hours.until))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Notes since when a member of staff is the contact person; None: not.
pub async fn set_contact(tx: &mut Tx, staff_id: i64, since: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET contact_at = $2 WHERE id = $1")
        .bind(staff_id)
        .bind(since)
        .execute(tx.connection())
        .await?;
    Ok(())
}
