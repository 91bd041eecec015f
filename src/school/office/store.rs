//! A school's settings in the database.

use crate::school::School;
use crate::store::Tx;

/// Keeps the settings of a school; false when another school has this name.
pub async fn save(tx: &mut Tx, school: &School) -> Result<bool, sqlx::Error> {
    let holidays = school.holidays.as_ref().map(serde_json::to_string).transpose();
    let holidays = holidays.map_err(|error| sqlx::Error::Encode(Box::new(error)))?;
    let time = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let done = sqlx::query(
        "UPDATE school
         SET name = $2, school_year = $3, region = $4, holidays = $5, quiet_from = $6, quiet_until = $7,
             phone = $8, absence_phone = $9, privacy_contact = $10, complaint_route = $11, help_numbers = $12,
             week_limit = $13, bundle_at = $14, answer_days = $15, absence_until = $16
         WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM school WHERE name = $2 AND id <> $1)",
    )
    .bind(school.id)
    .bind(&school.name)
    .bind(school.school_year.to_string())
    .bind(school.region.map(|region| region.word()))
    .bind(holidays)
    .bind(time(school.quiet_from))
    .bind(time(school.quiet_until))
    .bind(&school.contact.phone)
    .bind(&school.contact.absence_phone)
    .bind(&school.contact.privacy_contact)
    .bind(&school.contact.complaint_route)
    .bind(&school.contact.help_numbers)
    .bind(i32::try_from(school.week_limit).unwrap_or(3))
    .bind(time(school.bundle_at))
    .bind(i32::try_from(school.answer_days).unwrap_or(2))
    .bind(time(school.absence_until))
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}
