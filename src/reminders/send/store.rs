//! What a sender's change does to reminders in the database, and to the rows of the outbox that show them.

use std::collections::BTreeSet;

use sqlx::Row as _;

use crate::app::App;
use crate::fields::Values;
use crate::reminders::errand::Row;
use crate::reminders::{KIND, Subject, store as reminders};
use crate::store::{StoreError, Tx};

/// A row of the outbox that shows a reminder to somebody, or will.
#[derive(Clone, Debug)]
pub struct Message {
    pub id: i64,
    pub person_id: i64,
    pub chat_id: i64,
    pub row: Row,
    /// It has not gone.
    pub waits: bool,
    /// When it arrived; None while it waits or is on its way.
    pub sent_at: Option<i64>,
}

/// A draft waits for its moment.
pub async fn wait(tx: &mut Tx, id: i64, send_at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET state = 'waiting', send_at = $2 WHERE id = $1 AND state = 'draft'")
        .bind(id)
        .bind(send_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Stops what waits; false when it does not.
pub async fn stop(tx: &mut Tx, id: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("UPDATE reminder SET state = 'stopped' WHERE id = $1 AND state = 'waiting'")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes back what was sent; false when it was not, or not any more. No second reminder follows, and none that was
/// asked for.
pub async fn take_back(tx: &mut Tx, id: i64, now: i64) -> Result<bool, sqlx::Error> {
    let done =
        sqlx::query("UPDATE reminder SET state = 'taken-back', taken_back_at = $2 WHERE id = $1 AND state = 'sent'")
            .bind(id)
            .bind(now)
            .execute(tx.connection())
            .await?;
    sqlx::query("UPDATE reminder_to SET again_due_at = NULL, remind_at = NULL WHERE reminder_id = $1 AND $2 = 1")
        .bind(id)
        .bind(i32::from(done.rows_affected() == 1))
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Stops what is to come of a sent one's series; false when nothing is.
pub async fn end_series(tx: &mut Tx, id: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE reminder SET state = 'stopped'
         WHERE state IN ('waiting', 'left') AND series_id = (SELECT series_id FROM reminder WHERE id = $1)",
    )
    .bind(id)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What waits of a sent one's series.
pub async fn next_of_series(tx: &mut Tx, id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT id FROM reminder
         WHERE state = 'waiting' AND series_id = (SELECT series_id FROM reminder WHERE id = $1)
         ORDER BY send_at LIMIT 1",
    )
    .bind(id)
    .fetch_optional(tx.connection())
    .await
}

/// It is of this member of staff now, and waits for its moment with these values; false when somebody was faster.
pub async fn take_over(
    tx: &mut Tx,
    id: i64,
    staff_id: i64,
    send_at: i64,
    values: &Values,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE reminder SET state = 'waiting', staff_id = $2, send_at = $3, fields = $4
         WHERE id = $1 AND state = 'left'",
    )
    .bind(id)
    .bind(staff_id)
    .bind(send_at)
    .bind(values.json())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What waits goes at another moment.
pub async fn put_off(tx: &mut Tx, id: i64, send_at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET send_at = $2 WHERE id = $1 AND state = 'waiting'")
        .bind(id)
        .bind(send_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Gives what was sent new values; false when it was not, or was taken back. `new_day`: what parents answered about the
/// old day is forgotten.
pub async fn correct(tx: &mut Tx, id: i64, values: &Values, new_day: bool, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE reminder SET fields_before = fields, fields = $2, corrected_at = $3 WHERE id = $1 AND state = 'sent'",
    )
    .bind(id)
    .bind(values.json())
    .bind(now)
    .execute(tx.connection())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("UPDATE reminder_to SET understood_at = NULL, wrong = 0 WHERE reminder_id = $1")
        .bind(id)
        .execute(tx.connection())
        .await?;
    if new_day {
        sqlx::query(
            "UPDATE reminder_to
             SET opened_at = NULL, done_at = NULL, coming = NULL, helping_at = NULL, remind_at = NULL
             WHERE reminder_id = $1",
        )
        .bind(id)
        .execute(tx.connection())
        .await?;
    }
    Ok(true)
}

/// The rows of the outbox about reminders, of everybody whom this reminder goes to.
pub async fn messages(tx: &mut Tx, id: i64) -> Result<Vec<Message>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT outbox.id, outbox.person_id, outbox.chat_id, outbox.subject, outbox.state, outbox.finished_at
         FROM outbox
         WHERE outbox.kind = $2 AND outbox.state IN ('queued', 'sending', 'sent')
           AND outbox.chat_id IN (SELECT person.chat_id FROM reminder_to
                                  JOIN guardian ON guardian.id = reminder_to.guardian_id
                                  JOIN person ON person.id = guardian.person_id
                                  WHERE reminder_to.reminder_id = $1)
         ORDER BY outbox.id",
    )
    .bind(id)
    .bind(KIND)
    .fetch_all(tx.connection())
    .await?;
    let message = |row: &crate::store::Row| {
        let (subject, state): (Option<String>, String) = (row.get(3), row.get(4));
        Some(Message {
            id: row.get(0),
            person_id: row.get::<Option<i64>, _>(1)?,
            chat_id: row.get(2),
            row: Row::parse(&subject?)?,
            waits: state == "queued",
            sent_at: row.get(5),
        })
    };
    Ok(rows.iter().filter_map(message).collect())
}

/// Who gets this reminder together with others, and when.
pub async fn bundled(tx: &mut Tx, id: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT guardian.person_id, reminder_to.due_at
         FROM reminder_to JOIN guardian ON guardian.id = reminder_to.guardian_id AND guardian.person_id IS NOT NULL
         WHERE reminder_to.reminder_id = $1 AND reminder_to.way = 'bundle'",
    )
    .bind(id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// Who got this reminder as a message of its own and is not among `known`: person, chat and seat.
pub async fn forgotten(tx: &mut Tx, id: i64, known: &BTreeSet<i64>) -> Result<Vec<(i64, i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT person.id, person.chat_id, MIN(guardian.id)
         FROM reminder_to
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN person ON person.id = guardian.person_id
         WHERE reminder_to.reminder_id = $1 AND reminder_to.way = 'alone' AND reminder_to.message_id IS NOT NULL
         GROUP BY person.id, person.chat_id
         ORDER BY person.id",
    )
    .bind(id)
    .fetch_all(tx.connection())
    .await?;
    let all = rows.iter().map(|row| (row.get(0), row.get(1), row.get(2)));
    Ok(all.filter(|(person, ..)| !known.contains(person)).collect())
}

/// Until when a row that waits is of use.
pub async fn set_not_after(tx: &mut Tx, row: i64, not_after: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE outbox SET not_after = $2 WHERE id = $1 AND state = 'queued'")
        .bind(row)
        .bind(not_after)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// This person gets it alone and now, beside the limit; gives the first of their seats.
pub async fn hasten(tx: &mut Tx, id: i64, person: i64, now: i64) -> Result<i64, sqlx::Error> {
    sqlx::query(
        "UPDATE reminder_to SET way = 'alone', due_at = $3, urgent_at = $3
         WHERE reminder_id = $1 AND guardian_id IN (SELECT id FROM guardian WHERE person_id = $2)",
    )
    .bind(id)
    .bind(person)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(reminders::seats(tx, id, person).await?.into_iter().next().unwrap_or_default())
}

/// Whether it goes to this seat beside the week's limit.
pub async fn is_beside(tx: &mut Tx, id: i64, guardian: i64) -> Result<bool, sqlx::Error> {
    let urgent: Option<Option<i64>> =
        sqlx::query_scalar("SELECT urgent_at FROM reminder_to WHERE reminder_id = $1 AND guardian_id = $2")
            .bind(id)
            .bind(guardian)
            .fetch_optional(tx.connection())
            .await?;
    Ok(urgent.flatten().is_some())
}

/// The reminders that a message of this subject shows to a person, also those that were taken back since then.
pub async fn shown_by(
    tx: &mut Tx,
    app: &App,
    person: i64,
    subject: Subject,
    since: i64,
) -> Result<Vec<i64>, StoreError> {
    let day = match subject {
        Subject::One { reminder, .. } | Subject::Again { reminder, .. } | Subject::Asked { reminder, .. } => {
            return Ok(vec![reminder]);
        }
        Subject::Bundle { day } => day,
    };
    let (from, until) = day_at(app, day);
    sqlx::query_scalar(
        "SELECT DISTINCT reminder.id
         FROM reminder_to
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         WHERE guardian.person_id = $1 AND reminder_to.way = 'bundle'
           AND reminder_to.due_at >= $2 AND reminder_to.due_at < $3
           AND (reminder.state = 'sent' OR reminder.taken_back_at >= $4)
         ORDER BY reminder.id",
    )
    .bind(person)
    .bind(from)
    .bind(until)
    .bind(since)
    .fetch_all(tx.connection())
    .await
}

/// The instants (UTC seconds) between which a day lies.
pub(in crate::reminders) fn day_at(app: &App, day: jiff::civil::Date) -> (i64, i64) {
    let at = |day: jiff::civil::Date| app.calendar.instant(day.to_datetime(jiff::civil::Time::midnight()));
    (at(day), at(day.tomorrow().unwrap_or(day)))
}

/// It arrived at this person, under this number.
pub async fn given(tx: &mut Tx, id: i64, person: i64, now: i64, message: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE reminder_to SET given_at = COALESCE(given_at, $3), message_id = COALESCE($4, message_id)
         WHERE reminder_id = $1 AND guardian_id IN (SELECT id FROM guardian WHERE person_id = $2)",
    )
    .bind(id)
    .bind(person)
    .bind(now)
    .bind(message)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// When to look whether this person needs a second one: noted at the first of their seats.
pub async fn set_again_due(tx: &mut Tx, id: i64, person: i64, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE reminder_to SET again_due_at = $3
         WHERE reminder_id = $1 AND again_at IS NULL
           AND guardian_id = (SELECT MIN(seat.guardian_id) FROM reminder_to AS seat
                              JOIN guardian ON guardian.id = seat.guardian_id AND guardian.person_id = $2
                              WHERE seat.reminder_id = $1)",
    )
    .bind(id)
    .bind(person)
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}
