//! The inbox: every update as it came, committed before it is confirmed. A number that was seen does
//! nothing; a done row keeps its number only.

use std::collections::HashSet;

use sqlx::Row as _;

use crate::store::{Store, Tx, built, list, padded, pieces};

/// So many rows are written by one statement at most; a power of two.
const TOGETHER: usize = 32;
/// How long the number of a done update is remembered: longer than Telegram repeats it (24 h), shorter than
/// the week after which its numbers may start anew by chance. Seconds.
pub const REMEMBERED: i64 = 3 * 24 * 3600;

/// An update that waits.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    pub update_id: i64,
    pub body: String,
}

/// Saves `updates` (number, chat, text) and commits; returns the numbers that are new.
pub(super) async fn save(store: &Store, now: i64, updates: &[(i64, i64, &str)]) -> Result<Vec<i64>, sqlx::Error> {
    if updates.is_empty() {
        return Ok(Vec::new());
    }
    let mut tx = store.begin().await?;
    let mut new = Vec::new();
    for piece in pieces(updates, TOGETHER) {
        let rows: Vec<_> = (0..piece.len()).map(|row| format!("({}, $1, 'new')", list(row * 3 + 3, 3))).collect();
        let sql = format!(
            "INSERT INTO inbox (update_id, chat_id, body, received_at, state)
             VALUES {}
             ON CONFLICT (update_id) DO UPDATE
                SET state = 'new', chat_id = excluded.chat_id, body = excluded.body, received_at = excluded.received_at
                WHERE inbox.state = 'done' AND inbox.received_at < $2
             RETURNING update_id",
            rows.join(", ")
        );
        let mut query = sqlx::query(built(sql)).bind(now).bind(now - REMEMBERED);
        for (update_id, chat_id, body) in piece {
            query = query.bind(*update_id).bind(*chat_id).bind(*body);
        }
        new.extend(query.fetch_all(tx.connection()).await?.into_iter().map(|row| row.get::<i64, _>(0)));
    }
    tx.commit().await?;
    Ok(new)
}

/// The oldest updates that are not done, after a start.
pub(super) async fn waiting(store: &Store) -> Result<Vec<Waiting>, sqlx::Error> {
    let rows = sqlx::query("SELECT update_id, body FROM inbox WHERE state = 'new' ORDER BY received_at, update_id")
        .fetch_all(store.reader())
        .await?;
    Ok(rows.into_iter().map(|row| Waiting { update_id: row.get(0), body: row.get(1) }).collect())
}

/// These updates are handled in this transaction: text and chat are wiped. Returns those that nobody has
/// handled yet. Another process, or a start that found them in the inbox, may have been faster; who comes
/// second waits here for the first and then gets nothing.
pub(super) async fn done(tx: &mut Tx, update_ids: &[i64]) -> Result<HashSet<i64>, sqlx::Error> {
    if update_ids.is_empty() {
        return Ok(HashSet::new());
    }
    let update_ids = padded(update_ids);
    let sql = format!(
        "UPDATE inbox SET state = 'done', chat_id = 0, body = ''
         WHERE state = 'new' AND update_id IN ({})
         RETURNING update_id",
        list(1, update_ids.len())
    );
    let mut query = sqlx::query(built(sql));
    for id in update_ids {
        query = query.bind(id);
    }
    Ok(query.fetch_all(tx.connection()).await?.into_iter().map(|row| row.get(0)).collect())
}

/// This update cannot be handled; it is kept for a person to look at. False when it was handled already.
pub(super) async fn park(tx: &mut Tx, update_id: i64, reason: &str) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("UPDATE inbox SET state = 'parked', reason = $2 WHERE update_id = $1 AND state = 'new'")
        .bind(update_id)
        .bind(reason)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Everything that this chat said and that is still kept, but for the update that is being handled now. An
/// update that could not be parsed has no chat: it goes when the chat's number stands in it anywhere.
pub async fn forget_chat(tx: &mut Tx, chat_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM inbox WHERE state = 'parked' AND (chat_id = $1 OR chat_id = 0 AND body LIKE $2)")
        .bind(chat_id)
        .bind(format!("%{chat_id}%"))
        .execute(tx.connection())
        .await?;
    Ok(())
}
