//! The rows of the outbox: written with the change that causes them, claimed by the sender, finished with
//! what came of them. A reply is deleted when it has arrived: its text is no longer ours to keep.

use sqlx::Row as _;

use crate::store::{Tx, built, go_on_after, list, next_id, padded, pieces};

/// Replies go first.
const REPLY: i64 = 0;
/// What goes to everybody goes last.
const BULK: i64 = 1;
/// What somebody wrote for these families goes in between: a group waits for no newsletter.
const PERSONAL: i64 = 2;
/// So many rows are written by one statement at most; a power of two.
const TOGETHER: usize = 32;

/// A call that is ready to go: an answer to what a person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    pub chat_id: i64,
    /// The Bot API's method.
    pub method: &'static str,
    /// The method's JSON body.
    pub body: String,
}

/// Something for one person that is rendered when it goes out: personal (lane 2), or of what many get (lane 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulk<'a> {
    pub chat_id: i64,
    pub person_id: i64,
    /// What is rendered: `tip`, `gap`.
    pub kind: &'static str,
    /// Which one: the tip's id. One (kind, subject) reaches a person once.
    pub subject: &'a str,
    /// UTC seconds: not before, and not after.
    pub due_at: i64,
    pub not_after: Option<i64>,
}

/// A claimed row.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub id: i64,
    /// False for a reply; all else is rendered when it goes out.
    pub rendered: bool,
    /// Of the last lane, which a fault of ours stops.
    pub bulk: bool,
    pub chat_id: i64,
    pub person_id: Option<i64>,
    pub kind: String,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub not_after: Option<i64>,
    pub attempts: i64,
}

/// Writes replies, in this order for each chat.
pub async fn reply(tx: &mut Tx, now: i64, replies: &[Outgoing]) -> Result<(), sqlx::Error> {
    let mut id = next_id(now, i64::try_from(replies.len()).unwrap_or(1));
    for chunk in pieces(replies, TOGETHER) {
        let rows: Vec<_> = (0..chunk.len()).map(|row| format!("({}, 0, 'queued')", list(row * 5 + 1, 5))).collect();
        let sql =
            format!("INSERT INTO outbox (id, chat_id, kind, body, due_at, lane, state) VALUES {}", rows.join(", "));
        let mut query = sqlx::query(built(sql));
        for reply in chunk {
            query = query.bind(id).bind(reply.chat_id).bind(reply.method).bind(&reply.body).bind(now);
            id += 1;
        }
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// Writes one bulk row; false when this person has it already.
pub async fn bulk(tx: &mut Tx, now: i64, bulk: &Bulk<'_>) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO outbox (id, lane, chat_id, person_id, kind, subject, state, due_at, not_after)
         VALUES ($1, $2, $3, $4, $5, $6, 'queued', $7, $8)
         ON CONFLICT DO NOTHING",
    )
    .bind(next_id(now, 1))
    .bind(BULK)
    .bind(bulk.chat_id)
    .bind(bulk.person_id)
    .bind(bulk.kind)
    .bind(bulk.subject)
    .bind(bulk.due_at)
    .bind(bulk.not_after)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes personal rows, which go before bulk; returns how many. Who has a row already gets no second one.
pub async fn personal(tx: &mut Tx, now: i64, rows: &[Bulk<'_>]) -> Result<usize, sqlx::Error> {
    write(tx, now, rows, PERSONAL).await
}

/// The same for what goes to many, behind all else.
pub async fn to_many(tx: &mut Tx, now: i64, rows: &[Bulk<'_>]) -> Result<usize, sqlx::Error> {
    write(tx, now, rows, BULK).await
}

async fn write(tx: &mut Tx, now: i64, rows: &[Bulk<'_>], lane: i64) -> Result<usize, sqlx::Error> {
    let mut written = 0;
    let mut id = next_id(now, i64::try_from(rows.len()).unwrap_or(1));
    for piece in pieces(rows, TOGETHER) {
        let places: Vec<_> =
            (0..piece.len()).map(|row| format!("({}, {lane}, 'queued')", list(row * 7 + 1, 7))).collect();
        let sql = format!(
            "INSERT INTO outbox (id, chat_id, person_id, kind, subject, due_at, not_after, lane, state)
             VALUES {} ON CONFLICT DO NOTHING",
            places.join(", ")
        );
        let mut query = sqlx::query(built(sql));
        for row in piece {
            query = query.bind(id).bind(row.chat_id).bind(row.person_id).bind(row.kind).bind(row.subject);
            query = query.bind(row.due_at).bind(row.not_after);
            id += 1;
        }
        written += usize::try_from(query.execute(tx.connection()).await?.rows_affected()).unwrap_or(0);
    }
    Ok(written)
}

/// Writes a row for every reachable person who was seen since `seen_since`, in one statement; returns how
/// many. The same (kind, subject) twice adds nothing.
pub async fn broadcast(
    tx: &mut Tx,
    now: i64,
    kind: &'static str,
    subject: &str,
    seen_since: i64,
    due_at: i64,
    not_after: Option<i64>,
) -> Result<u64, sqlx::Error> {
    let people: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM person").fetch_one(tx.connection()).await?;
    let first = next_id(now, people);
    let done = sqlx::query(
        "INSERT INTO outbox (id, lane, chat_id, person_id, kind, subject, state, due_at, not_after)
         SELECT $1 + ROW_NUMBER() OVER (ORDER BY id), 1, chat_id, id, $2, $3, 'queued', $4, $5
         FROM person
         WHERE unreachable_at IS NULL AND language IS NOT NULL AND seen_at >= $6
         ON CONFLICT DO NOTHING",
    )
    .bind(first - 1)
    .bind(kind)
    .bind(subject)
    .bind(due_at)
    .bind(not_after)
    .bind(seen_since)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected())
}

/// What waits and is due, oldest first, replies before personal before bulk, without the chats that must wait.
pub async fn due(
    tx: &mut Tx,
    now: i64,
    without: &[i64],
    limit: usize,
    with_bulk: bool,
) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let mut rows = Vec::new();
    let without = padded(without);
    for lane in if with_bulk { &[REPLY, PERSONAL, BULK][..] } else { &[REPLY, PERSONAL][..] } {
        let left = i64::try_from(limit.saturating_sub(rows.len())).unwrap_or(0);
        if left == 0 {
            break;
        }
        let except =
            if without.is_empty() { String::new() } else { format!("AND chat_id NOT IN ({})", list(4, without.len())) };
        let sql = format!(
            "SELECT id, chat_id FROM outbox WHERE state = 'queued' AND lane = $1 AND due_at <= $2 {except} ORDER BY id LIMIT $3"
        );
        let mut query = sqlx::query(built(sql)).bind(*lane).bind(now).bind(left);
        for chat in &without {
            query = query.bind(*chat);
        }
        for row in query.fetch_all(tx.connection()).await? {
            rows.push((row.get(0), row.get(1)));
        }
    }
    Ok(rows)
}

/// Claims these rows for the holder of `fence`; only what is still queued, and only under a live lease.
pub async fn claim(tx: &mut Tx, ids: &[i64], fence: i64) -> Result<Vec<Claimed>, sqlx::Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = padded(ids);
    let sql = format!(
        "UPDATE outbox SET state = 'sending', fence = $1, attempts = attempts + 1
         WHERE state = 'queued' AND id IN ({})
           AND EXISTS (SELECT 1 FROM lease WHERE name = 'service' AND fence = $1)
         RETURNING id, lane, chat_id, person_id, kind, subject, body, not_after, attempts",
        list(2, ids.len())
    );
    let mut query = sqlx::query(built(sql)).bind(fence);
    for id in ids {
        query = query.bind(id);
    }
    let rows = query.fetch_all(tx.connection()).await?;
    let mut claimed: Vec<_> = rows
        .into_iter()
        .map(|row| Claimed {
            id: row.get(0),
            rendered: row.get::<i64, _>(1) != REPLY,
            bulk: row.get::<i64, _>(1) == BULK,
            chat_id: row.get(2),
            person_id: row.get(3),
            kind: row.get(4),
            subject: row.get(5),
            body: row.get(6),
            not_after: row.get(7),
            attempts: row.get(8),
        })
        .collect();
    claimed.sort_by_key(|row| row.id);
    Ok(claimed)
}

/// These rows arrived, each with whether it was rendered and with the channel's number for it: a reply leaves, a rendered
/// row keeps when it went and its number.
pub async fn arrived(tx: &mut Tx, now: i64, rows: &[(i64, bool, Option<i64>)]) -> Result<(), sqlx::Error> {
    let replies: Vec<i64> = rows.iter().filter(|(_, rendered, _)| !rendered).map(|(id, ..)| *id).collect();
    let replies = padded(&replies);
    if !replies.is_empty() {
        let mut query = sqlx::query(built(format!("DELETE FROM outbox WHERE id IN ({})", list(1, replies.len()))));
        for id in replies {
            query = query.bind(id);
        }
        query.execute(tx.connection()).await?;
    }
    let rendered: Vec<_> = rows.iter().filter(|(_, rendered, _)| *rendered).collect();
    let rendered = padded(&rendered);
    if !rendered.is_empty() {
        let cases: Vec<_> =
            (0..rendered.len()).map(|at| format!("WHEN ${} THEN ${}", 2 * at + 2, 2 * at + 3)).collect();
        let ids: Vec<_> = (0..rendered.len()).map(|at| format!("${}", 2 * at + 2)).collect();
        let sql = format!(
            "UPDATE outbox SET state = 'sent', finished_at = $1, message_id = CAST(CASE id {} END AS BIGINT) WHERE id IN ({})",
            cases.join(" "),
            ids.join(", ")
        );
        let mut query = sqlx::query(built(sql)).bind(now);
        for (id, _, message) in rendered {
            query = query.bind(*id).bind(*message);
        }
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// This row goes back to the queue, unless another process has claimed it since. `counted`: whether the try
/// counts as an attempt.
pub async fn again(tx: &mut Tx, id: i64, fence: i64, counted: bool) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE outbox SET state = 'queued', attempts = attempts - $3
         WHERE id = $1 AND fence = $2 AND state = 'sending'",
    )
    .bind(id)
    .bind(fence)
    .bind(i64::from(!counted))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The message to edit is gone: the same goes out as a new message, as a reply does, for it is rendered already.
pub async fn as_new(tx: &mut Tx, id: i64, fence: i64, method: &str, body: &str) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE outbox SET state = 'queued', lane = 0, kind = $3, body = $4
         WHERE id = $1 AND fence = $2 AND state = 'sending'",
    )
    .bind(id)
    .bind(fence)
    .bind(method)
    .bind(body)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// This row waits until `due_at` (UTC seconds): it is no hour for it.
pub async fn later(tx: &mut Tx, id: i64, due_at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE outbox SET state = 'queued', due_at = $2, attempts = 0 WHERE id = $1")
        .bind(id)
        .bind(due_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// This row will never go out; the reason is kept, its text is not.
pub async fn dead(tx: &mut Tx, now: i64, id: i64, reason: &str) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE outbox SET state = 'dead', finished_at = $2, reason = $3, body = NULL WHERE id = $1")
        .bind(id)
        .bind(now)
        .bind(reason)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Nothing more goes to this chat.
pub async fn cancel_chat(tx: &mut Tx, chat_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM outbox WHERE chat_id = $1 AND state = 'queued'")
        .bind(chat_id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Holds what waits of a subject until the end of the transaction: the sender cannot claim it in the middle of a decision.
/// Returns how many rows wait.
pub async fn hold(tx: &mut Tx, kind: &str, subject: &str) -> Result<u64, sqlx::Error> {
    let held = sqlx::query("UPDATE outbox SET due_at = due_at WHERE kind = $1 AND subject = $2 AND state = 'queued'")
        .bind(kind)
        .bind(subject)
        .execute(tx.connection())
        .await?;
    Ok(held.rows_affected())
}

/// Takes back what waits and is not true any more, so that it can be said again when it is.
pub async fn withdraw(tx: &mut Tx, kind: &str, subject: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM outbox WHERE kind = $1 AND subject = $2 AND state = 'queued'")
        .bind(kind)
        .bind(subject)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The channel's number of the message that this row became; None where it did not arrive, or is forgotten.
pub async fn message_id(tx: &mut Tx, id: i64) -> Result<Option<i64>, sqlx::Error> {
    let found: Option<Option<i64>> =
        sqlx::query_scalar("SELECT message_id FROM outbox WHERE id = $1 AND state = 'sent'")
            .bind(id)
            .fetch_optional(tx.connection())
            .await?;
    Ok(found.flatten())
}

/// The message of this row has another number now.
pub async fn set_message_id(tx: &mut Tx, id: i64, message: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE outbox SET message_id = $2 WHERE id = $1")
        .bind(id)
        .bind(message)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Every trace of this chat, also of what was sent.
pub async fn forget_chat(tx: &mut Tx, chat_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM outbox WHERE chat_id = $1").bind(chat_id).execute(tx.connection()).await?;
    Ok(())
}

/// After a start: what an earlier process had in flight goes out again (at least once), and what is written
/// from now on goes behind all that waits.
pub async fn take_back(tx: &mut Tx, fence: i64) -> Result<u64, sqlx::Error> {
    let last: Option<i64> = sqlx::query_scalar("SELECT MAX(id) FROM outbox").fetch_one(tx.connection()).await?;
    go_on_after(last.unwrap_or(0));
    let done = sqlx::query("UPDATE outbox SET state = 'queued' WHERE state = 'sending' AND fence <> $1")
        .bind(fence)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected())
}
