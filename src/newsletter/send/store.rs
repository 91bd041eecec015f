//! What sending, correcting and taking back changes in the database, and the rows of the outbox that show an issue.

use sqlx::Row as _;

use crate::fields::Values;
use crate::newsletter::families::store::{SEAT, seats};
use crate::newsletter::{Block, KIND, Seat, State, Subject};
use crate::place::base36;
use crate::reminders::Way;
use crate::store::{Row, Tx, built, list, next_id, pieces};

/// So many values stand in one statement at most; a power of two.
const TOGETHER: usize = 512;

/// A seat that an issue goes to, with its chat.
#[derive(Clone, Debug)]
pub struct Reader {
    pub seat: Seat,
    pub way: Way,
    pub due_at: i64,
    /// The person and their chat, where Telegram reaches them.
    pub chat: Option<(i64, i64)>,
}

/// A draft waits for its moment; false: it was sent already.
pub async fn wait(tx: &mut Tx, id: i64, send_at: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE newsletter SET state = 'waiting', send_at = $2, version = version + 1 WHERE id = $1 AND state = 'draft'",
    )
    .bind(id)
    .bind(send_at)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Goes from one of these states to another; false when it is in none of them.
pub async fn change(tx: &mut Tx, id: i64, from: &[State], to: State) -> Result<bool, sqlx::Error> {
    let sql = format!(
        "UPDATE newsletter SET state = $2, version = version + 1 WHERE id = $1 AND state IN ({})",
        list(3, from.len())
    );
    let mut query = sqlx::query(built(sql)).bind(id).bind(to.word());
    for state in from {
        query = query.bind(state.word());
    }
    Ok(query.execute(tx.connection()).await?.rows_affected() == 1)
}

/// Takes back what has gone out; false when it has not, or not any more.
pub async fn take_back(tx: &mut Tx, id: i64, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE newsletter SET state = 'taken-back', taken_back_at = $2, version = version + 1
         WHERE id = $1 AND state IN ('sending', 'paused', 'sent', 'stopped')",
    )
    .bind(id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives an announcement new values; what it said is kept beside them when it has gone out. False: it was taken back.
pub async fn correct(tx: &mut Tx, block: &Block, values: &Values, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE newsletter SET version = version + 1, changed_at = $2,
                corrected_at = CASE WHEN state IN ('draft', 'waiting') THEN corrected_at ELSE $2 END
         WHERE id = $1 AND state <> 'taken-back'",
    )
    .bind(block.newsletter_id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "UPDATE newsletter_block SET fields = $2,
                fields_before = CASE WHEN (SELECT state FROM newsletter WHERE newsletter.id = newsletter_id)
                                          IN ('draft', 'waiting') THEN fields_before ELSE fields END
         WHERE id = $1",
    )
    .bind(block.id)
    .bind(values.json())
    .execute(tx.connection())
    .await?;
    Ok(true)
}

/// What these seats understood is to be understood again.
pub async fn forget_understood(tx: &mut Tx, id: i64, seats: &[i64]) -> Result<(), sqlx::Error> {
    for piece in pieces(seats, TOGETHER) {
        let sql = format!(
            "UPDATE newsletter_to SET understood_at = NULL, wrong = 0
             WHERE newsletter_id = $1 AND guardian_id IN ({}) AND (understood_at IS NOT NULL OR wrong > 0)",
            list(2, piece.len())
        );
        let mut query = sqlx::query(built(sql)).bind(id);
        for seat in piece {
            query = query.bind(*seat);
        }
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// The seats that it goes to.
pub async fn readers(tx: &mut Tx, id: i64) -> Result<Vec<Reader>, sqlx::Error> {
    let sql = format!(
        "SELECT {SEAT}, newsletter_to.way, newsletter_to.due_at,
                CASE WHEN person.unreachable_at IS NULL THEN person.id END, person.chat_id
         FROM newsletter_to
         JOIN guardian ON guardian.id = newsletter_to.guardian_id AND guardian.no_information_at IS NULL
         JOIN child ON child.id = guardian.child_id
         LEFT JOIN child_extra_group ON child_extra_group.child_id = child.id
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE newsletter_to.newsletter_id = $1
         ORDER BY guardian.id, child_extra_group.group_id"
    );
    let rows = sqlx::query(built(sql)).bind(id).fetch_all(tx.connection()).await?;
    let reader = |(seat, row): (Seat, &Row)| {
        let (way, person, chat): (String, Option<i64>, Option<i64>) = (row.get(6), row.get(8), row.get(9));
        Reader { seat, way: way.parse().unwrap_or(Way::Paper), due_at: row.get(7), chat: person.zip(chat) }
    };
    Ok(seats(&rows).into_iter().map(reader).collect())
}

/// Writes the rows of all who have not got it, in one statement; who has a row keeps that one. Returns how many.
pub async fn queue(tx: &mut Tx, id: i64, now: i64) -> Result<u64, sqlx::Error> {
    let places: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM newsletter_to WHERE newsletter_id = $1")
        .bind(id)
        .fetch_one(tx.connection())
        .await?;
    let first = next_id(now, places.max(1));
    let done = sqlx::query(
        "INSERT INTO outbox (id, lane, chat_id, person_id, kind, subject, state, due_at)
         SELECT $1 + ROW_NUMBER() OVER (ORDER BY reader.person_id), 1, reader.chat_id, reader.person_id, $2, $3,
                'queued', reader.due_at
         FROM (SELECT person.id AS person_id, person.chat_id AS chat_id, MIN(newsletter_to.due_at) AS due_at
               FROM newsletter_to
               JOIN guardian ON guardian.id = newsletter_to.guardian_id AND guardian.no_information_at IS NULL
               JOIN person ON person.id = guardian.person_id AND person.unreachable_at IS NULL
               WHERE newsletter_to.newsletter_id = $4 AND newsletter_to.way <> 'paper'
               GROUP BY person.id, person.chat_id
               HAVING MAX(newsletter_to.given_at) IS NULL) AS reader
         WHERE reader.due_at IS NOT NULL
         ON CONFLICT DO NOTHING",
    )
    .bind(first - 1)
    .bind(KIND)
    .bind(Subject::Show { issue: id }.text())
    .bind(id)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected())
}

/// A message that arrived or is on its way: person, chat, row, when it arrived, whether it is on its way.
type Sent = (i64, i64, i64, Option<i64>, bool);

/// The messages with it of people whom Telegram reaches, whether they still sit where it went or not.
pub async fn sent(tx: &mut Tx, id: i64) -> Result<Vec<Sent>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT person.id, person.chat_id, outbox.id, outbox.finished_at, outbox.state
         FROM outbox
         JOIN person ON person.id = outbox.person_id AND person.unreachable_at IS NULL
         WHERE outbox.kind = $1 AND (outbox.subject = $2 OR outbox.subject LIKE $3)
           AND outbox.state IN ('sending', 'sent')
         ORDER BY outbox.id",
    )
    .bind(KIND)
    .bind(Subject::Show { issue: id }.text())
    .bind(format!("a/{}/%", base36(id)))
    .fetch_all(tx.connection())
    .await?;
    let one = |row: &Row| (row.get(0), row.get(1), row.get(2), row.get(3), row.get::<String, _>(4) == "sending");
    Ok(rows.iter().map(one).collect())
}

/// The people who have it, and their chats.
pub async fn given(tx: &mut Tx, id: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT person.id, person.chat_id FROM newsletter_to
         JOIN guardian ON guardian.id = newsletter_to.guardian_id
         JOIN person ON person.id = guardian.person_id AND person.unreachable_at IS NULL
         WHERE newsletter_to.newsletter_id = $1 AND newsletter_to.message_id IS NOT NULL",
    )
    .bind(id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// Nothing of it goes out any more.
pub async fn withdraw_all(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM outbox WHERE kind = $1 AND state = 'queued'
           AND (subject = $2 OR subject LIKE $3 OR subject LIKE $4)",
    )
    .bind(KIND)
    .bind(Subject::Show { issue: id }.text())
    .bind(format!("a/{}/%", base36(id)))
    .bind(format!("e/{}/%", base36(id)))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// This person gets it now, beside the limit: its new day comes before its moment.
pub async fn hasten(tx: &mut Tx, id: i64, person: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE newsletter_to SET due_at = $3, urgent_at = $3
         WHERE newsletter_id = $1 AND guardian_id IN (SELECT id FROM guardian WHERE person_id = $2)",
    )
    .bind(id)
    .bind(person)
    .bind(now)
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "UPDATE outbox SET due_at = $4 WHERE kind = $1 AND subject = $2 AND person_id = $3 AND state = 'queued'",
    )
    .bind(KIND)
    .bind(Subject::Show { issue: id }.text())
    .bind(person)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// It arrived at this person, under this number.
pub async fn arrived(tx: &mut Tx, id: i64, person: i64, now: i64, message: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE newsletter_to SET given_at = COALESCE(given_at, $3), message_id = COALESCE($4, message_id)
         WHERE newsletter_id = $1 AND guardian_id IN (SELECT id FROM guardian WHERE person_id = $2)",
    )
    .bind(id)
    .bind(person)
    .bind(now)
    .bind(message)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Telegram's number of the last message with it in this person's chat.
pub async fn message_id(tx: &mut Tx, id: i64, person: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT MAX(newsletter_to.message_id) FROM newsletter_to
         JOIN guardian ON guardian.id = newsletter_to.guardian_id
         WHERE newsletter_to.newsletter_id = $1 AND guardian.person_id = $2",
    )
    .bind(id)
    .bind(person)
    .fetch_one(tx.connection())
    .await
}

/// What did not arrive in this chat goes on paper.
pub async fn to_paper(tx: &mut Tx, chat_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE newsletter_to SET way = 'paper'
         WHERE given_at IS NULL AND way <> 'paper'
           AND guardian_id IN (SELECT guardian.id FROM guardian JOIN person ON person.id = guardian.person_id
                               WHERE person.chat_id = $1)",
    )
    .bind(chat_id)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// How far it is, in seats: all, those that have it, those on paper.
pub async fn progress(tx: &mut Tx, id: i64) -> Result<(i64, i64, i64), sqlx::Error> {
    let row = sqlx::query(
        "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN given_at IS NULL THEN 0 ELSE 1 END), 0) AS BIGINT),
                CAST(COALESCE(SUM(CASE WHEN way = 'paper' AND given_at IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT)
         FROM newsletter_to WHERE newsletter_id = $1",
    )
    .bind(id)
    .fetch_one(tx.connection())
    .await?;
    Ok((row.get(0), row.get(1), row.get(2)))
}

/// Whether rows of this subject wait or are on their way.
pub async fn queued(tx: &mut Tx, subject: &str) -> Result<bool, sqlx::Error> {
    let found: Option<i64> = sqlx::query_scalar(
        "SELECT id FROM outbox WHERE subject = $1 AND kind = $2 AND state IN ('queued', 'sending') LIMIT 1",
    )
    .bind(subject)
    .bind(KIND)
    .fetch_optional(tx.connection())
    .await?;
    Ok(found.is_some())
}
