//! Invitations in the database: hashes of codes, the tries of guessing them, and the seats they are for.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use sqlx::Row as _;

use super::code::{Hashes, Typed};
use super::{Invited, VALID_FOR};
use crate::school::guardians::store::set_invited;
use crate::store::{Tx, next_id};

/// So many wrong codes of one kind may come from one chat ...
const TRIES: i64 = 5;
/// ... in so many seconds: an hour.
const TRIES_WITHIN: i64 = 3600;
/// So many wrong typed codes may come from everybody together ...
const TRIES_OF_ALL: i64 = 1_000;
/// ... in so many seconds: a day. Older tries are removed.
const TRIES_OF_ALL_WITHIN: i64 = 24 * 3600;

/// Looks up what a person typed or scanned. If it opens an invitation, the person is looking at it from now on
/// ([`crate::school::guardians::store::invited`]); it is used up when the person is linked.
///
/// None for an unknown, used, replaced or expired code: the same work is done for each, so neither the answer nor its
/// time tells them apart. Who tried too often gets the same answer and no work at all, right code or not: the slow
/// hash must not become a way to keep the database busy. The limits are those of the reliability facts, section 4,
/// row 1. The one for everybody counts typed codes only: a link of 128 bits cannot be guessed, and nobody shall be able
/// to shut the door for families who scan a letter.
pub async fn open(
    tx: &mut Tx,
    person_id: i64,
    chat_id: i64,
    typed: &Typed,
    now: i64,
) -> Result<Option<Invited>, sqlx::Error> {
    let who = who(chat_id, typed);
    if !may_try(tx, &who, now).await? {
        return Ok(None);
    }
    let found = find(tx, typed).await?;
    let fits = match typed {
        Typed::Link(_) => found.is_some(),
        Typed::Signs(signs) => {
            let (signs, kept) = (signs.clone(), found.as_ref().map(|found| found.secret.clone()));
            // On a thread of its own: it takes its time on purpose.
            tokio::task::spawn_blocking(move || signs.opens(kept.as_deref())).await.unwrap_or(false)
        }
    };
    let found = found.filter(|_| fits);
    if let Some(found) = &found
        && found.open
        && found.expires_at > now
    {
        set_invited(tx, person_id, Some(found.invited.invitation)).await?;
        return Ok(Some(found.invited));
    }
    if let Some(found) = &found
        && found.used_by.is_some_and(|user| user != Some(person_id))
    {
        note_retry(tx, found.invited.invitation, now).await?;
    }
    note_try(tx, &who, now).await?;
    Ok(None)
}

/// An invitation that a code leads to.
struct Found {
    invited: Invited,
    secret: String,
    expires_at: i64,
    /// Neither used nor replaced, and the child is at school.
    open: bool,
    /// Some: it was used, by the person within.
    used_by: Option<Option<i64>>,
}

async fn find(tx: &mut Tx, typed: &Typed) -> Result<Option<Found>, sqlx::Error> {
    const FOUND: &str = "SELECT invitation.id, guardian.id, invitation.secret_hash, invitation.expires_at,
               invitation.used_at, invitation.revoked_at, child.archived_at, guardian.person_id
        FROM invitation
        JOIN guardian ON guardian.id = invitation.guardian_id
        JOIN child ON child.id = guardian.child_id";
    let (sql, key) = match typed {
        Typed::Link(link) => (format!("{FOUND} WHERE invitation.link_hash = $1"), link.hash()),
        Typed::Signs(signs) => (format!("{FOUND} WHERE invitation.selector = $1"), signs.selector().to_owned()),
    };
    let row = sqlx::query(crate::store::built(sql)).bind(key).fetch_optional(tx.connection()).await?;
    Ok(row.map(|row| {
        let [used, revoked, left] = [4, 5, 6].map(|column| row.get::<Option<i64>, _>(column).is_some());
        Found {
            invited: Invited { invitation: row.get(0), guardian: row.get(1) },
            secret: row.get(2),
            expires_at: row.get(3),
            open: !used && !revoked && !left,
            used_by: used.then(|| row.get(7)),
        }
    }))
}

/// Who tries, and which kind of code: a hash, so that a parent who is forgotten leaves nothing. Who mistyped too
/// often can still scan.
fn who(chat_id: i64, typed: &Typed) -> String {
    let mut who = String::from(match typed {
        Typed::Link(_) => "link-",
        Typed::Signs(_) => "typed-",
    });
    for byte in Sha256::digest(format!("code try of {chat_id}")) {
        // Writing to a string never fails.
        let _ = write!(who, "{byte:02x}");
    }
    who
}

async fn may_try(tx: &mut Tx, who: &str, now: i64) -> Result<bool, sqlx::Error> {
    let row = sqlx::query(
        "SELECT (SELECT COUNT(*) FROM code_try WHERE who = $1 AND tried_at > $2),
                (SELECT COUNT(*) FROM code_try WHERE who LIKE 'typed-%' AND tried_at > $3)",
    )
    .bind(who)
    .bind(now - TRIES_WITHIN)
    .bind(now - TRIES_OF_ALL_WITHIN)
    .fetch_one(tx.connection())
    .await?;
    let (own, all): (i64, i64) = (row.get(0), row.get(1));
    Ok(own < TRIES && (all < TRIES_OF_ALL || who.starts_with("link-")))
}

async fn note_try(tx: &mut Tx, who: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO code_try (id, who, tried_at) VALUES ($1, $2, $3)")
        .bind(next_id(now, 1))
        .bind(who)
        .bind(now)
        .execute(tx.connection())
        .await?;
    sqlx::query("DELETE FROM code_try WHERE tried_at <= $1")
        .bind(now - TRIES_OF_ALL_WITHIN)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Somebody else than who used it tried this code: the office sees it.
async fn note_retry(tx: &mut Tx, invitation: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitation SET retried_at = $2 WHERE id = $1")
        .bind(invitation)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Notes that a letter is printed for a seat, whose open code dies. False when the seat needs none any more: somebody
/// was linked there while the codes were drawn, or it is gone.
pub async fn begin_letter(tx: &mut Tx, guardian: i64, now: i64) -> Result<bool, sqlx::Error> {
    revoke(tx, guardian, now).await?;
    let noted = sqlx::query("UPDATE guardian SET printed_at = $2 WHERE id = $1 AND person_id IS NULL")
        .bind(guardian)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(noted.rows_affected() == 1)
}

/// Gives a seat its new code. False when the selector is taken: another code has to be drawn.
pub async fn give_code(tx: &mut Tx, guardian: i64, hashes: &Hashes, now: i64) -> Result<bool, sqlx::Error> {
    let made = sqlx::query(
        "INSERT INTO invitation (id, guardian_id, selector, secret_hash, link_hash, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT DO NOTHING",
    )
    .bind(next_id(now, 1))
    .bind(guardian)
    .bind(&hashes.selector)
    .bind(&hashes.secret)
    .bind(&hashes.link)
    .bind(now)
    .bind(now + VALID_FOR)
    .execute(tx.connection())
    .await?;
    Ok(made.rows_affected() == 1)
}

/// The guardian's open code works no longer.
pub async fn revoke(tx: &mut Tx, guardian: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE invitation SET revoked_at = $2 WHERE guardian_id = $1 AND used_at IS NULL AND revoked_at IS NULL",
    )
    .bind(guardian)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Makes the seats of a child up to this number, where they are missing.
pub async fn make_seats(tx: &mut Tx, child: i64, seats: i32, now: i64) -> Result<(), sqlx::Error> {
    for seat in 1..=seats {
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, created_at)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING",
        )
        .bind(next_id(now, 1))
        .bind(child)
        .bind(seat)
        .bind(now)
        .execute(tx.connection())
        .await?;
    }
    Ok(())
}

/// Chooses the language of a guardian's letters; None: not known.
pub async fn set_language(tx: &mut Tx, guardian: i64, tag: Option<&str>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE guardian SET language = $2 WHERE id = $1")
        .bind(guardian)
        .bind(tag)
        .execute(tx.connection())
        .await?;
    Ok(())
}
