//! What signing in needs from the database: credentials, failed tries, recovery codes, tickets for the bot.

use sqlx::Row as _;

use crate::store::{Tx, next_id};

/// What proves that somebody is this member of staff.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub staff_id: i64,
    pub password_hash: String,
    pub totp_secret: String,
    /// The last step of time that was used.
    pub totp_step: Option<i64>,
}

fn credentials(row: &crate::store::Row) -> Credentials {
    Credentials { staff_id: row.get(0), password_hash: row.get(1), totp_secret: row.get(2), totp_step: row.get(3) }
}

/// The credentials behind a name to sign in with, of who is active and has set up the sign-in.
pub async fn by_login(tx: &mut Tx, login: &str) -> Result<Option<Credentials>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id, password_hash, totp_secret, totp_step FROM staff
         WHERE login = $1 AND deactivated_at IS NULL AND password_hash IS NOT NULL AND totp_secret IS NOT NULL",
    )
    .bind(login)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.as_ref().map(credentials))
}

/// The credentials of a member of staff.
pub async fn of(tx: &mut Tx, staff_id: i64) -> Result<Option<Credentials>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT id, password_hash, totp_secret, totp_step FROM staff
         WHERE id = $1 AND password_hash IS NOT NULL AND totp_secret IS NOT NULL",
    )
    .bind(staff_id)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.as_ref().map(credentials))
}

/// A sign-in as it was set up, and the step of the code that confirmed it.
pub struct SetUp<'a> {
    pub login: &'a str,
    pub password_hash: &'a str,
    pub totp_secret: &'a str,
    pub totp_step: i64,
}

/// Sets up the sign-in; the link is used with it. False when the name to sign in with is somebody else's.
pub async fn set_up(tx: &mut Tx, staff_id: i64, set_up: SetUp<'_>) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE staff
         SET login = $2, password_hash = $3, totp_secret = $4, totp_step = $5, invite_hash = NULL, invite_until = NULL
         WHERE id = $1
           AND invite_hash IS NOT NULL
           AND deactivated_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM staff WHERE login = $2 AND id <> $1)",
    )
    .bind(staff_id)
    .bind(set_up.login)
    .bind(set_up.password_hash)
    .bind(set_up.totp_secret)
    .bind(set_up.totp_step)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// True when the name to sign in with is somebody else's.
pub async fn is_taken(tx: &mut Tx, staff_id: i64, login: &str) -> Result<bool, sqlx::Error> {
    let found: Option<i64> = sqlx::query_scalar("SELECT id FROM staff WHERE login = $1 AND id <> $2")
        .bind(login)
        .bind(staff_id)
        .fetch_optional(tx.connection())
        .await?;
    Ok(found.is_some())
}

/// Another second factor.
pub async fn set_factor(tx: &mut Tx, staff_id: i64, secret: &str, step: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET totp_secret = $2, totp_step = $3 WHERE id = $1")
        .bind(staff_id)
        .bind(secret)
        .bind(step)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Uses the code of a step of time; false when it was used before.
pub async fn use_step(tx: &mut Tx, staff_id: i64, step: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("UPDATE staff SET totp_step = $2 WHERE id = $1 AND (totp_step IS NULL OR totp_step < $2)")
        .bind(staff_id)
        .bind(step)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// These are the recovery codes now; earlier ones work no more.
pub async fn set_recovery(tx: &mut Tx, staff_id: i64, hashes: &[String]) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM recovery_code WHERE staff_id = $1").bind(staff_id).execute(tx.connection()).await?;
    for hash in hashes {
        sqlx::query("INSERT INTO recovery_code (code_hash, staff_id) VALUES ($1, $2)")
            .bind(hash)
            .bind(staff_id)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// Uses a recovery code; false when there is no such code (any more).
pub async fn use_recovery(tx: &mut Tx, staff_id: i64, hash: &str) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("DELETE FROM recovery_code WHERE code_hash = $1 AND staff_id = $2")
        .bind(hash)
        .bind(staff_id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// How many recovery codes are left.
pub async fn recovery_left(tx: &mut Tx, staff_id: i64) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("SELECT COUNT(*) FROM recovery_code WHERE staff_id = $1")
        .bind(staff_id)
        .fetch_one(tx.connection())
        .await
}

/// Counts a try to sign in before it is looked at, so that many at once do not slip through. False when there were
/// `most` since `since`. `who`: a hash of the name.
pub async fn try_sign_in(tx: &mut Tx, who: &str, since: i64, most: i64, now: i64) -> Result<bool, sqlx::Error> {
    let tries: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM sign_in_try WHERE who = $1 AND tried_at > $2")
        .bind(who)
        .bind(since)
        .fetch_one(tx.connection())
        .await?;
    if tries >= most {
        return Ok(false);
    }
    sqlx::query("INSERT INTO sign_in_try (id, who, tried_at) VALUES ($1, $2, $3)")
        .bind(next_id(now, 1))
        .bind(who)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(true)
}

/// Forgets the tries of who has signed in.
pub async fn forget_tries(tx: &mut Tx, who: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM sign_in_try WHERE who = $1").bind(who).execute(tx.connection()).await?;
    Ok(())
}

/// What the bot has to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// What the browser shows and the chat asks for; None for the link of a chat.
    pub number: Option<i32>,
    /// A link's: who began it. A sign-in's: who confirmed it.
    pub staff_id: Option<i64>,
    /// Nobody has answered yet.
    pub open: bool,
    pub confirmed: bool,
}

/// A new ticket: for a sign-in with its number, or for the link of a chat to a member of staff.
pub async fn make_ticket(
    tx: &mut Tx,
    token_hash: &str,
    number: Option<i32>,
    staff_id: Option<i64>,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO ticket (token_hash, purpose, number, staff_id, state, created_at)
         VALUES ($1, $2, $3, $4, 'open', $5)",
    )
    .bind(token_hash)
    .bind(if number.is_some() { "sign-in" } else { "link" })
    .bind(number)
    .bind(staff_id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The ticket with this word, if it was made after `since`.
pub async fn ticket(tx: &mut Tx, token_hash: &str, since: i64) -> Result<Option<Ticket>, sqlx::Error> {
    let row = sqlx::query("SELECT number, staff_id, state FROM ticket WHERE token_hash = $1 AND created_at > $2")
        .bind(token_hash)
        .bind(since)
        .fetch_optional(tx.connection())
        .await?;
    Ok(row.map(|row| {
        let state: String = row.get(2);
        Ticket { number: row.get(0), staff_id: row.get(1), open: state == "open", confirmed: state == "confirmed" }
    }))
}

/// Answers an open ticket, once: `staff_id` confirms it, None refuses it. False when it was answered before.
pub async fn answer_ticket(tx: &mut Tx, token_hash: &str, staff_id: Option<i64>) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("UPDATE ticket SET state = $2, staff_id = $3 WHERE token_hash = $1 AND state = 'open'")
        .bind(token_hash)
        .bind(if staff_id.is_some() { "confirmed" } else { "refused" })
        .bind(staff_id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes a ticket away; false when it is gone: each is used once.
pub async fn use_ticket(tx: &mut Tx, token_hash: &str) -> Result<bool, sqlx::Error> {
    let done =
        sqlx::query("DELETE FROM ticket WHERE token_hash = $1").bind(token_hash).execute(tx.connection()).await?;
    Ok(done.rows_affected() == 1)
}

/// Another password.
pub async fn set_password(tx: &mut Tx, staff_id: i64, hash: &str) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE staff SET password_hash = $2 WHERE id = $1")
        .bind(staff_id)
        .bind(hash)
        .execute(tx.connection())
        .await?;
    Ok(())
}
