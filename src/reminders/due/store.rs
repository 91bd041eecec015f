//! What is due of reminders, as the database knows it.

use sqlx::Row as _;

use crate::reminders::store::{REMINDER, find, reminder};
use crate::reminders::{KIND, Reminder, Way};
use crate::store::{Row, Tx, built, list, padded, pieces, set_fact};

/// So many rows are written by one statement at most; a power of two.
const TOGETHER: usize = 32;
/// Who decides about a family's week is alone: the name of the fact that is held meanwhile.
const DECIDES: &str = "reminders-decided";
/// What fell due longer ago than so many seconds is of no week that still counts: four weeks.
const LOOK_BACK: i64 = 28 * 24 * 3600;
/// A seat with a chat that can be reached.
const CHAT: &str =
    "CASE WHEN guardian.paper_at IS NULL AND person.unreachable_at IS NULL AND person.language IS NOT NULL
        THEN person.id END,
        person.chat_id";

/// A seat that a reminder goes to.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    pub guardian_id: i64,
    /// The person and their chat; None for who gets it on paper.
    pub chat: Option<(i64, i64)>,
}

/// How and when a reminder reaches a seat.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub guardian_id: i64,
    pub way: Way,
    pub due_at: i64,
    pub urgent_at: Option<i64>,
}

/// A seat at which something more is due.
#[derive(Clone, Debug)]
pub struct Silent {
    pub reminder: Reminder,
    pub guardian_id: i64,
    /// When it arrived; where a parent asked to be reminded, the moment that was asked for.
    pub given_at: i64,
    pub chat: Option<(i64, i64)>,
    pub reacted: bool,
}

/// What a person got or will get inside the limit.
#[derive(Clone, Debug)]
pub struct Line {
    pub person_id: i64,
    pub kind: String,
    pub of_a_group: bool,
    pub way: Way,
    pub due_at: i64,
    pub given_at: Option<i64>,
    pub again_at: Option<i64>,
}

fn chat(row: &Row, at: usize) -> Option<(i64, i64)> {
    let (person, chat): (Option<i64>, Option<i64>) = (row.get(at), row.get(at + 1));
    person.zip(chat)
}

/// Holds every other process off until the end of the transaction: two that decide about one family's week at once
/// would both find room.
pub async fn lock(tx: &mut Tx, now: i64) -> Result<(), sqlx::Error> {
    set_fact(tx, DECIDES, &now.to_string()).await
}

/// The reminders whose moment has come, those about single children first.
pub async fn waiting(tx: &mut Tx, now: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT id FROM reminder WHERE state = 'waiting' AND send_at <= $1
         ORDER BY CASE WHEN group_id IS NULL THEN 0 ELSE 1 END, send_at, id",
    )
    .bind(now)
    .fetch_all(tx.connection())
    .await
}

/// Whether second reminders are due, and whether wishes to be reminded are.
pub async fn is_due(tx: &mut Tx, now: i64) -> Result<(bool, bool), sqlx::Error> {
    let row = sqlx::query(
        "SELECT CAST((SELECT COUNT(*) FROM reminder_to WHERE again_due_at <= $1) AS BIGINT),
                CAST((SELECT COUNT(*) FROM reminder_to WHERE remind_at <= $1) AS BIGINT)",
    )
    .bind(now)
    .fetch_one(tx.connection())
    .await?;
    Ok((row.get::<i64, _>(0) > 0, row.get::<i64, _>(1) > 0))
}

/// This one goes now; None where somebody was faster, or stopped it.
pub async fn take(tx: &mut Tx, id: i64, now: i64) -> Result<Option<Reminder>, sqlx::Error> {
    let taken = sqlx::query(
        "UPDATE reminder SET state = 'sent', sent_at = $2 WHERE id = $1 AND state = 'waiting' AND send_at <= $2",
    )
    .bind(id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    if taken.rows_affected() == 0 {
        return Ok(None);
    }
    find(tx, id).await
}

/// It does not go after all.
pub async fn stop(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET state = 'stopped', sent_at = NULL WHERE id = $1")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Whether somebody who has not left teaches this group, and there still is such a group.
pub async fn is_taught(tx: &mut Tx, group_id: i64) -> Result<bool, sqlx::Error> {
    let teachers: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM staff_group
         JOIN staff ON staff.id = staff_group.staff_id AND staff.deactivated_at IS NULL
         JOIN school_group ON school_group.id = staff_group.group_id AND school_group.archived_at IS NULL
         WHERE staff_group.group_id = $1",
    )
    .bind(group_id)
    .fetch_one(tx.connection())
    .await?;
    Ok(teachers > 0)
}

/// Nobody in particular sends it any more.
pub async fn in_the_groups_name(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET staff_id = NULL WHERE id = $1").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// The next of a series waits for its moment.
pub async fn wait_in_series(tx: &mut Tx, id: i64, series: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET state = 'waiting', series_id = $2 WHERE id = $1")
        .bind(id)
        .bind(series)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The first of a series belongs to it as well.
pub async fn join_series(tx: &mut Tx, id: i64, series: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder SET series_id = $2 WHERE id = $1")
        .bind(id)
        .bind(series)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The seats of its children; those that get no information are left out.
pub async fn families(tx: &mut Tx, id: i64) -> Result<Vec<Family>, sqlx::Error> {
    let sql = format!(
        "SELECT guardian.id, {CHAT}
         FROM reminder_child
         JOIN child ON child.id = reminder_child.child_id AND child.archived_at IS NULL
         JOIN guardian ON guardian.child_id = child.id AND guardian.no_information_at IS NULL
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE reminder_child.reminder_id = $1
         ORDER BY guardian.id"
    );
    let rows = sqlx::query(built(sql)).bind(id).fetch_all(tx.connection()).await?;
    Ok(rows.iter().map(|row| Family { guardian_id: row.get(0), chat: chat(row, 1) }).collect())
}

/// Notes how and when it reaches its seats.
pub async fn add_places(tx: &mut Tx, id: i64, places: &[Place]) -> Result<(), sqlx::Error> {
    for piece in pieces(places, TOGETHER) {
        let rows: Vec<_> = (0..piece.len()).map(|row| format!("($1, {})", list(row * 4 + 2, 4))).collect();
        let sql = format!(
            "INSERT INTO reminder_to (reminder_id, guardian_id, way, due_at, urgent_at) VALUES {}
             ON CONFLICT DO NOTHING",
            rows.join(", ")
        );
        let mut query = sqlx::query(built(sql)).bind(id);
        for place in piece {
            query = query.bind(place.guardian_id).bind(place.way.word()).bind(place.due_at).bind(place.urgent_at);
        }
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// A person's bundle of the instant `from` goes at `to`; the row of the sender that names it is not wanted any more.
pub async fn move_bundle(tx: &mut Tx, person: i64, from: i64, to: i64, subject: &str) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE reminder_to SET due_at = $3
         WHERE way = 'bundle' AND due_at = $2 AND given_at IS NULL
           AND guardian_id IN (SELECT id FROM guardian WHERE person_id = $1)",
    )
    .bind(person)
    .bind(from)
    .bind(to)
    .execute(tx.connection())
    .await?;
    sqlx::query("DELETE FROM outbox WHERE subject = $2 AND person_id = $1 AND kind = $3 AND state = 'queued'")
        .bind(person)
        .bind(subject)
        .bind(KIND)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What these people got lately and will get inside the limit, one line for each reminder or newsletter and person.
pub async fn ledger(tx: &mut Tx, people: &[i64], now: i64) -> Result<Vec<Line>, sqlx::Error> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let people = padded(people);
    let people_at = list(2, people.len());
    let sql = format!(
        "SELECT guardian.person_id, reminder.id, MIN(reminder.kind), MIN(reminder.group_id), MIN(reminder_to.way),
                MIN(reminder_to.due_at), MIN(reminder_to.given_at), MIN(reminder_to.again_at)
         FROM guardian
         JOIN reminder_to ON reminder_to.guardian_id = guardian.id AND reminder_to.due_at >= $1
              AND reminder_to.way IN ('alone', 'bundle') AND reminder_to.urgent_at IS NULL
         JOIN reminder ON reminder.id = reminder_to.reminder_id
              AND (reminder.state = 'sent' OR reminder_to.given_at IS NOT NULL)
         WHERE guardian.person_id IN ({people_at})
         GROUP BY guardian.person_id, reminder.id
         UNION ALL
         SELECT guardian.person_id, newsletter.id, '', newsletter.id, MIN(newsletter_to.way),
                MIN(newsletter_to.due_at), MIN(newsletter_to.given_at), NULL
         FROM guardian
         JOIN newsletter_to ON newsletter_to.guardian_id = guardian.id AND newsletter_to.due_at >= $1
              AND newsletter_to.way <> 'paper' AND newsletter_to.urgent_at IS NULL
         JOIN newsletter ON newsletter.id = newsletter_to.newsletter_id
              AND (newsletter.state IN ('sending', 'paused', 'sent') OR newsletter_to.given_at IS NOT NULL)
         WHERE guardian.person_id IN ({people_at})
         GROUP BY guardian.person_id, newsletter.id"
    );
    let mut query = sqlx::query(built(sql)).bind(now - LOOK_BACK);
    for person in people {
        query = query.bind(person);
    }
    let rows = query.fetch_all(tx.connection()).await?;
    let line = |row: &Row| {
        let way: String = row.get(4);
        Some(Line {
            person_id: row.get(0),
            kind: row.get(2),
            of_a_group: row.get::<Option<i64>, _>(3).is_some(),
            way: way.parse().ok()?,
            due_at: row.get(5),
            given_at: row.get(6),
            again_at: row.get(7),
        })
    };
    Ok(rows.iter().filter_map(line).collect())
}

/// Who has had time enough to react to a reminder that is still true, with whether they did, at any of their seats.
pub async fn silent(tx: &mut Tx, now: i64, limit: i64) -> Result<Vec<Silent>, sqlx::Error> {
    let sql = format!(
        "SELECT {REMINDER}, reminder_to.guardian_id, COALESCE(reminder_to.given_at, reminder_to.again_due_at), {CHAT},
                (SELECT COUNT(*) FROM reminder_to AS any_seat
                 JOIN guardian AS own ON own.id = any_seat.guardian_id AND own.person_id = guardian.person_id
                 WHERE any_seat.reminder_id = reminder.id
                   AND (any_seat.opened_at IS NOT NULL OR any_seat.understood_at IS NOT NULL OR any_seat.wrong > 0
                        OR any_seat.help_at IS NOT NULL OR any_seat.call_at IS NOT NULL
                        OR any_seat.done_at IS NOT NULL OR any_seat.hard_at IS NOT NULL
                        OR any_seat.asked_at IS NOT NULL OR any_seat.remind_at IS NOT NULL
                        OR any_seat.again_at IS NOT NULL))
         FROM reminder_to
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         LEFT JOIN person ON person.id = guardian.person_id AND guardian.no_information_at IS NULL
         WHERE reminder_to.again_due_at <= $1
         ORDER BY reminder_to.again_due_at, reminder_to.reminder_id, reminder_to.guardian_id
         LIMIT $2"
    );
    let rows = sqlx::query(built(sql)).bind(now).bind(limit).fetch_all(tx.connection()).await?;
    let one = |row: &Row| {
        let reminder = reminder(row);
        let reacted = row.get::<i64, _>(19) > 0 || reminder.taken_back_at.is_some();
        Silent { reminder, guardian_id: row.get(15), given_at: row.get(16), chat: chat(row, 17), reacted }
    };
    Ok(rows.iter().map(one).collect())
}

/// When to look at this seat again for its second reminder, and when that was written.
pub async fn set_again(
    tx: &mut Tx,
    one: &Silent,
    due_at: Option<i64>,
    again_at: Option<i64>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE reminder_to SET again_due_at = $3, again_at = COALESCE(again_at, $4)
         WHERE reminder_id = $1 AND guardian_id = $2",
    )
    .bind(one.reminder.id)
    .bind(one.guardian_id)
    .bind(due_at)
    .bind(again_at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Who asked to be reminded by now.
pub async fn asked(tx: &mut Tx, now: i64, limit: i64) -> Result<Vec<Silent>, sqlx::Error> {
    let sql = format!(
        "SELECT {REMINDER}, reminder_to.guardian_id, reminder_to.remind_at, {CHAT}
         FROM reminder_to
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         LEFT JOIN person ON person.id = guardian.person_id AND guardian.no_information_at IS NULL
         WHERE reminder_to.remind_at <= $1
         ORDER BY reminder_to.remind_at, reminder_to.reminder_id, reminder_to.guardian_id
         LIMIT $2"
    );
    let rows = sqlx::query(built(sql)).bind(now).bind(limit).fetch_all(tx.connection()).await?;
    let one = |row: &Row| Silent {
        reminder: reminder(row),
        guardian_id: row.get(15),
        given_at: row.get(16),
        chat: chat(row, 17),
        reacted: false,
    };
    Ok(rows.iter().map(one).collect())
}

/// The wish of this seat is fulfilled.
pub async fn set_asked(tx: &mut Tx, reminder_id: i64, guardian_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE reminder_to SET remind_at = NULL WHERE reminder_id = $1 AND guardian_id = $2")
        .bind(reminder_id)
        .bind(guardian_id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What did not arrive in this chat goes on paper.
pub async fn to_paper(tx: &mut Tx, chat_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE reminder_to SET way = 'paper'
         WHERE given_at IS NULL AND way IN ('alone', 'bundle')
           AND guardian_id IN (SELECT guardian.id FROM guardian JOIN person ON person.id = guardian.person_id
                               WHERE person.chat_id = $1)",
    )
    .bind(chat_id)
    .execute(tx.connection())
    .await?;
    Ok(())
}
