//! Reminders in the database: drafts, what they are about, and what came of them at each seat.

use jiff::civil::Date;
use sqlx::Row as _;

use super::{Reminder, State, To, Way};
use crate::fields::Values;
use crate::store::{Row, Tx, built, next_id, pieces};

/// So many rows are written by one statement at most; a power of two.
const TOGETHER: usize = 32;

/// The columns of a reminder, in the order of [`reminder`].
pub(super) const REMINDER: &str =
    "reminder.id, reminder.school_id, reminder.staff_id, reminder.group_id, reminder.kind,
        reminder.fields, reminder.state, reminder.made_at, reminder.send_at, reminder.until_day, reminder.series_id,
        reminder.sent_at, reminder.corrected_at, reminder.taken_back_at, reminder.fields_before";
/// The columns of what came of it at a seat, in the order of [`to_seat`].
const TO: &str =
    "reminder_id, guardian_id, way, due_at, given_at, message_id, opened_at, understood_at, wrong, help_at,
        call_at, done_at, hard_at, asked_at, remind_at, again_at";

/// What a parent did with a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    Opened,
    Understood,
    /// A wrong answer; counts.
    Wrong,
    Help,
    Call,
    Done,
    Hard,
    Asked,
}

pub(super) fn reminder(row: &Row) -> Reminder {
    let (fields, state): (String, String) = (row.get(5), row.get(6));
    let (until, before): (Option<String>, Option<String>) = (row.get(9), row.get(14));
    Reminder {
        id: row.get(0),
        school_id: row.get(1),
        staff_id: row.get(2),
        group_id: row.get(3),
        kind: row.get(4),
        values: Values::from_json(&fields),
        // The column has no other words.
        state: state.parse().unwrap_or(State::Stopped),
        made_at: row.get(7),
        send_at: row.get(8),
        until: until.and_then(|day| day.parse().ok()),
        series_id: row.get(10),
        sent_at: row.get(11),
        corrected_at: row.get(12),
        taken_back_at: row.get(13),
        before: before.map(|fields| Values::from_json(&fields)),
    }
}

fn to_seat(row: &Row) -> To {
    let way: Option<String> = row.get(2);
    To {
        reminder_id: row.get(0),
        guardian_id: row.get(1),
        way: way.and_then(|word| word.parse::<Way>().ok()),
        due_at: row.get(3),
        given_at: row.get(4),
        message_id: row.get(5),
        opened_at: row.get(6),
        understood_at: row.get(7),
        wrong: i64::from(row.get::<i32, _>(8)),
        help_at: row.get(9),
        call_at: row.get(10),
        done_at: row.get(11),
        hard_at: row.get(12),
        asked_at: row.get(13),
        remind_at: row.get(14),
        again_at: row.get(15),
    }
}

/// Makes a draft about these children, or about the whole group where none are named; returns its id.
pub async fn make_draft(
    tx: &mut Tx,
    school_id: i64,
    staff_id: Option<i64>,
    kind: &str,
    group: Option<i64>,
    children: &[i64],
    now: i64,
) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query(
        "INSERT INTO reminder (id, school_id, staff_id, group_id, kind, fields, state, made_at)
         VALUES ($1, $2, $3, $4, $5, '{}', 'draft', $6)",
    )
    .bind(id)
    .bind(school_id)
    .bind(staff_id)
    .bind(group)
    .bind(kind)
    .bind(now)
    .execute(tx.connection())
    .await?;
    set_children(tx, id, children).await?;
    Ok(id)
}

/// The reminder with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Reminder>, sqlx::Error> {
    let sql = format!("SELECT {REMINDER} FROM reminder WHERE id = $1");
    Ok(sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(reminder))
}

/// The children whom it is about: those who were named, else those who are in its group now. Who left the school is
/// not among them.
pub async fn children(tx: &mut Tx, id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT child.id FROM child
         WHERE child.archived_at IS NULL
           AND (child.id IN (SELECT child_id FROM reminder_child WHERE reminder_id = $1)
                OR NOT EXISTS (SELECT 1 FROM reminder_child WHERE reminder_id = $1)
                   AND (child.group_id = (SELECT group_id FROM reminder WHERE id = $1)
                        OR child.id IN (SELECT child_id FROM child_extra_group
                                        WHERE group_id = (SELECT group_id FROM reminder WHERE id = $1))))
         ORDER BY child.first_name, child.id",
    )
    .bind(id)
    .fetch_all(tx.connection())
    .await
}

/// The children who were named for it; none where it is about a whole group.
pub async fn named_children(tx: &mut Tx, id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT child_id FROM reminder_child WHERE reminder_id = $1 ORDER BY child_id")
        .bind(id)
        .fetch_all(tx.connection())
        .await
}

/// Names its children in place of those before; none: the whole group.
pub async fn set_children(tx: &mut Tx, id: i64, children: &[i64]) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM reminder_child WHERE reminder_id = $1").bind(id).execute(tx.connection()).await?;
    for piece in pieces(children, TOGETHER) {
        let rows: Vec<_> = (0..piece.len()).map(|at| format!("($1, ${})", at + 2)).collect();
        let sql = format!(
            "INSERT INTO reminder_child (reminder_id, child_id) VALUES {} ON CONFLICT DO NOTHING",
            rows.join(", ")
        );
        let mut query = sqlx::query(built(sql)).bind(id);
        for child in piece {
            query = query.bind(*child);
        }
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// The group it is for.
pub async fn set_group(tx: &mut Tx, id: i64, group: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET group_id = $2 WHERE id = $1")
        .bind(id)
        .bind(group)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What it says, while it has not gone.
pub async fn set_fields(tx: &mut Tx, id: i64, values: &Values) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET fields = $2 WHERE id = $1 AND state IN ('draft', 'waiting')")
        .bind(id)
        .bind(values.json())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// When a draft is to go, and until which day every week.
pub async fn set_plan(tx: &mut Tx, id: i64, send_at: Option<i64>, until: Option<Date>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET send_at = $2, until_day = $3 WHERE id = $1 AND state = 'draft'")
        .bind(id)
        .bind(send_at)
        .bind(until.map(|day| day.to_string()))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The newest of a member of staff, without drafts.
pub async fn of_staff(tx: &mut Tx, staff_id: i64, limit: i64) -> Result<Vec<Reminder>, sqlx::Error> {
    some(tx, "WHERE reminder.staff_id = $1", staff_id, limit).await
}

/// The newest of a group, whoever made them, without drafts.
pub async fn of_group(tx: &mut Tx, group_id: i64, limit: i64) -> Result<Vec<Reminder>, sqlx::Error> {
    some(tx, "WHERE reminder.group_id = $1", group_id, limit).await
}

/// The newest that went out about a child.
pub async fn of_child(tx: &mut Tx, child_id: i64, limit: i64) -> Result<Vec<Reminder>, sqlx::Error> {
    let of = "JOIN reminder_child ON reminder_child.reminder_id = reminder.id WHERE reminder_child.child_id = $1";
    some(tx, of, child_id, limit).await
}

/// What stopped at this school since its sender may not send it any more, the oldest first.
pub async fn left(tx: &mut Tx, school_id: i64) -> Result<Vec<Reminder>, sqlx::Error> {
    let sql = format!(
        "SELECT {REMINDER} FROM reminder WHERE reminder.school_id = $1 AND reminder.state = 'left'
         ORDER BY reminder.send_at, reminder.id LIMIT 100"
    );
    Ok(sqlx::query(built(sql)).bind(school_id).fetch_all(tx.connection()).await?.iter().map(reminder).collect())
}

/// Nobody takes this one over; false when it was taken over, or left before.
pub async fn leave(tx: &mut Tx, id: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("UPDATE reminder SET state = 'stopped' WHERE id = $1 AND state = 'left'")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

async fn some(tx: &mut Tx, of: &str, id: i64, limit: i64) -> Result<Vec<Reminder>, sqlx::Error> {
    let sql = format!(
        "SELECT {REMINDER} FROM reminder {of} AND reminder.state <> 'draft'
         ORDER BY reminder.made_at DESC, reminder.id DESC LIMIT $2"
    );
    let rows = sqlx::query(built(sql)).bind(id).bind(limit).fetch_all(tx.connection()).await?;
    Ok(rows.iter().map(reminder).collect())
}

/// A draft that is not wanted any more.
pub async fn drop_draft(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM reminder WHERE id = $1 AND state = 'draft'").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// What came of it at this seat; None for a seat that it does not go to.
pub async fn to(tx: &mut Tx, reminder_id: i64, guardian_id: i64) -> Result<Option<To>, sqlx::Error> {
    let sql = format!("SELECT {TO} FROM reminder_to WHERE reminder_id = $1 AND guardian_id = $2");
    let row = sqlx::query(built(sql)).bind(reminder_id).bind(guardian_id).fetch_optional(tx.connection()).await?;
    Ok(row.as_ref().map(to_seat))
}

/// What came of it at every seat.
pub async fn all_to(tx: &mut Tx, reminder_id: i64) -> Result<Vec<To>, sqlx::Error> {
    let sql = format!("SELECT {TO} FROM reminder_to WHERE reminder_id = $1 ORDER BY guardian_id");
    Ok(sqlx::query(built(sql)).bind(reminder_id).fetch_all(tx.connection()).await?.iter().map(to_seat).collect())
}

/// The seats of a person that a reminder goes to: several where it is about brothers and sisters.
pub async fn seats(tx: &mut Tx, reminder_id: i64, person_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT reminder_to.guardian_id FROM reminder_to
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         WHERE reminder_to.reminder_id = $1 AND guardian.person_id = $2 AND guardian.no_information_at IS NULL
         ORDER BY reminder_to.guardian_id",
    )
    .bind(reminder_id)
    .bind(person_id)
    .fetch_all(tx.connection())
    .await
}

/// What a person gets together between these instants (UTC seconds; the later one not included): reminder and seat, the
/// reminders in the order in which they were made. What was taken back is not among them.
pub async fn in_bundle(tx: &mut Tx, person_id: i64, from: i64, until: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT reminder.id, reminder_to.guardian_id
         FROM reminder_to
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         WHERE guardian.person_id = $1 AND guardian.no_information_at IS NULL
           AND reminder_to.way = 'bundle' AND reminder_to.due_at >= $2 AND reminder_to.due_at < $3
           AND reminder.state = 'sent'
         ORDER BY reminder.made_at, reminder.id, reminder_to.guardian_id",
    )
    .bind(person_id)
    .bind(from)
    .bind(until)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// Notes what a parent did; the first time of each is kept, wrong answers are counted.
pub async fn note(tx: &mut Tx, reminder_id: i64, guardian_id: i64, noted: Noted, now: i64) -> Result<(), sqlx::Error> {
    let column = match noted {
        Noted::Opened => "opened_at",
        Noted::Understood => "understood_at",
        Noted::Wrong => "wrong",
        Noted::Help => "help_at",
        Noted::Call => "call_at",
        Noted::Done => "done_at",
        Noted::Hard => "hard_at",
        Noted::Asked => "asked_at",
    };
    let sql = match noted {
        Noted::Wrong => "UPDATE reminder_to SET wrong = wrong + 1 WHERE reminder_id = $1 AND guardian_id = $2".into(),
        _ => format!(
            "UPDATE reminder_to SET {column} = COALESCE({column}, $3) WHERE reminder_id = $1 AND guardian_id = $2"
        ),
    };
    let query = sqlx::query(built(sql)).bind(reminder_id).bind(guardian_id);
    let query = if noted == Noted::Wrong { query } else { query.bind(now) };
    query.execute(tx.connection()).await?;
    Ok(())
}

/// When this parent wants to be reminded (UTC seconds); None: not.
pub async fn set_remind(tx: &mut Tx, reminder_id: i64, guardian_id: i64, at: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder_to SET remind_at = $3 WHERE reminder_id = $1 AND guardian_id = $2")
        .bind(reminder_id)
        .bind(guardian_id)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}
