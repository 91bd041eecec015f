//! The other seats of a child, and who joins a talk.

use sqlx::Row as _;

use super::Household;
use crate::conversation::Means;
use crate::store::Tx;

/// The other seats of the child at which `guardian_id` has one, with how they stand in a round.
pub async fn others(tx: &mut Tx, guardian_id: i64, round_id: i64) -> Result<Vec<Household>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT other.id,
                CASE WHEN other.person_id IS NOT NULL AND other.no_information_at IS NULL THEN 1 ELSE 0 END,
                CASE WHEN other.hidden_at IS NOT NULL OR other.no_information_at IS NOT NULL THEN 1 ELSE 0 END,
                (SELECT COUNT(*) FROM booking
                 WHERE booking.guardian_id = other.id AND booking.round_id = $2
                   AND booking.state IN ('proposed', 'booked'))
         FROM guardian AS own
         JOIN guardian AS other ON other.child_id = own.child_id AND other.id <> own.id
         WHERE own.id = $1
         ORDER BY other.seat",
    )
    .bind(guardian_id)
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?;
    let household = |row: &crate::store::Row| Household {
        guardian_id: row.get(0),
        reached: row.get::<i32, _>(1) == 1,
        hidden: row.get::<i32, _>(2) == 1,
        booked: row.get::<i64, _>(3) > 0,
    };
    Ok(rows.iter().map(household).collect())
}

/// What the school noted about a guardian.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    pub no_information: bool,
    pub no_fetching: bool,
    pub hidden: bool,
}

/// The notes about a guardian.
pub async fn notes(tx: &mut Tx, guardian_id: i64) -> Result<Notes, sqlx::Error> {
    let row = sqlx::query("SELECT no_information_at, no_fetching_at, hidden_at FROM guardian WHERE id = $1")
        .bind(guardian_id)
        .fetch_optional(tx.connection())
        .await?;
    let is = |row: &crate::store::Row, at: usize| row.get::<Option<i64>, _>(at).is_some();
    Ok(row.map_or_else(Notes::default, |row| Notes {
        no_information: is(&row, 0),
        no_fetching: is(&row, 1),
        hidden: is(&row, 2),
    }))
}

/// The school changes its notes; a note that stands keeps its time.
pub async fn set_notes(tx: &mut Tx, guardian_id: i64, notes: Notes, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE guardian
         SET no_information_at = CASE WHEN $2 = 1 THEN COALESCE(no_information_at, $5) END,
             no_fetching_at = CASE WHEN $3 = 1 THEN COALESCE(no_fetching_at, $5) END,
             hidden_at = CASE WHEN $4 = 1 THEN COALESCE(hidden_at, $5) END
         WHERE id = $1",
    )
    .bind(guardian_id)
    .bind(i32::from(notes.no_information))
    .bind(i32::from(notes.no_fetching))
    .bind(i32::from(notes.hidden))
    .bind(now)
    .execute(tx.connection())
    .await?;
    if notes.hidden || notes.no_information {
        part(tx, guardian_id).await?;
    }
    Ok(())
}

/// Nobody joins this guardian's talks any more, and this guardian joins no other's.
async fn part(tx: &mut Tx, guardian_id: i64) -> Result<(), sqlx::Error> {
    for sql in [
        "DELETE FROM joiner
         WHERE guardian_id = $1 OR booking_id IN (SELECT id FROM booking WHERE guardian_id = $1)",
        "UPDATE booking SET share = 'no' WHERE guardian_id = $1 AND share = 'yes'",
    ] {
        sqlx::query(sql).bind(guardian_id).execute(tx.connection()).await?;
    }
    Ok(())
}

/// A seat changes hands: what its guardian said is not for who sits there next, who is invited anew. The talk itself is
/// the school's appointment and stays, as does the interpreter who was asked for it.
pub async fn new_hands(tx: &mut Tx, guardian_id: i64) -> Result<(), sqlx::Error> {
    part(tx, guardian_id).await?;
    sqlx::query(
        "UPDATE invitee
         SET invited_at = NULL, seen_at = NULL, again_at = NULL, wish_days = '', wish_from = NULL, wish_until = NULL,
             wish_means = NULL, wish_without = '', wished_at = NULL, who = '', child = NULL, declined_at = NULL,
             asked_at = NULL, asked_why = NULL, apart_at = NULL
         WHERE guardian_id = $1",
    )
    .bind(guardian_id)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The other parent is asked to join; false when that happened before.
pub async fn ask(tx: &mut Tx, booking_id: i64, guardian_id: i64, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO joiner (booking_id, guardian_id, asked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    )
    .bind(booking_id)
    .bind(guardian_id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Nobody else may join this talk any more.
pub async fn forget(tx: &mut Tx, booking_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM joiner WHERE booking_id = $1").bind(booking_id).execute(tx.connection()).await?;
    Ok(())
}

/// The open talk in a round that this guardian was asked to join, with the answer: `Some(None)` is a no.
pub async fn asked(
    tx: &mut Tx,
    round_id: i64,
    guardian_id: i64,
) -> Result<Option<(i64, Option<Option<Means>>)>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT joiner.booking_id, joiner.answer FROM joiner
         JOIN booking ON booking.id = joiner.booking_id AND booking.share = 'yes'
         JOIN guardian AS booker ON booker.id = booking.guardian_id AND booker.hidden_at IS NULL
         WHERE joiner.guardian_id = $1 AND booking.round_id = $2 AND booking.state IN ('proposed', 'booked')
         ORDER BY joiner.asked_at DESC LIMIT 1",
    )
    .bind(guardian_id)
    .bind(round_id)
    .fetch_optional(tx.connection())
    .await?;
    let answer = |word: Option<String>| word.map(|word| word.parse::<Means>().ok());
    Ok(row.map(|row| (row.get(0), answer(row.get(1)))))
}

/// How this guardian joins; None: not.
pub async fn answer(tx: &mut Tx, booking_id: i64, guardian_id: i64, answer: Option<Means>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE joiner SET answer = $3 WHERE booking_id = $1 AND guardian_id = $2")
        .bind(booking_id)
        .bind(guardian_id)
        .bind(answer.map_or("no", Means::word))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// How others join a talk, for who holds it.
pub async fn joining(tx: &mut Tx, booking_id: i64) -> Result<Vec<Means>, sqlx::Error> {
    let words: Vec<String> = sqlx::query_scalar(
        "SELECT answer FROM joiner WHERE booking_id = $1 AND answer IN ('site', 'video', 'phone') ORDER BY guardian_id",
    )
    .bind(booking_id)
    .fetch_all(tx.connection())
    .await?;
    Ok(words.iter().filter_map(|word| word.parse().ok()).collect())
}
