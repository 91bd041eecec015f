//! People in the database.

use sqlx::Row as _;

use super::{Age, Person};
use crate::language::{Catalogue, Lang};
use crate::learn::tips::Plan;
use crate::store::{Row, Tx, built, list, next_id, padded};

const COLUMNS: &str = "id, chat_id, language, ages, created_at, seen_at, unreachable_at,
    tip_rate, tip_time, tip_due_at, tip_paused_until, writes_to, writes_since";

fn person(row: &Row, catalogue: &Catalogue) -> Person {
    let language: Option<String> = row.get(2);
    let ages: String = row.get(3);
    Person {
        id: row.get(0),
        chat_id: row.get(1),
        language: language.and_then(|tag| catalogue.find(&tag)),
        ages: ages.split(',').filter_map(|word| word.parse().ok()).collect(),
        created_at: row.get(4),
        seen_at: row.get(5),
        unreachable_at: row.get(6),
        tips: Plan { rate: row.get(7), time: row.get(8), due_at: row.get(9), paused_until: row.get(10) },
        writes: row.get::<Option<String>, _>(11).zip(row.get(12)),
    }
}

/// A new person.
pub async fn make(tx: &mut Tx, catalogue: &Catalogue, chat_id: i64, now: i64) -> Result<Person, sqlx::Error> {
    let sql =
        format!("INSERT INTO person (id, chat_id, created_at, seen_at) VALUES ($1, $2, $3, $3) RETURNING {COLUMNS}");
    let row = sqlx::query(built(sql)).bind(next_id(now, 1)).bind(chat_id).bind(now).fetch_one(tx.connection()).await?;
    Ok(person(&row, catalogue))
}

/// The person of this chat, if we know one.
pub async fn find(tx: &mut Tx, catalogue: &Catalogue, chat_id: i64) -> Result<Option<Person>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM person WHERE chat_id = $1");
    let row = sqlx::query(built(sql)).bind(chat_id).fetch_optional(tx.connection()).await?;
    Ok(row.map(|row| person(&row, catalogue)))
}

/// The people with these ids, in no order.
pub async fn people(tx: &mut Tx, catalogue: &Catalogue, ids: &[i64]) -> Result<Vec<Person>, sqlx::Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = padded(ids);
    let sql = format!("SELECT {COLUMNS} FROM person WHERE id IN ({})", list(1, ids.len()));
    let mut query = sqlx::query(built(sql));
    for id in ids {
        query = query.bind(id);
    }
    Ok(query.fetch_all(tx.connection()).await?.iter().map(|row| person(row, catalogue)).collect())
}

/// The reachable people whose tip is due, the longest waiting first.
pub async fn with_tip_due(
    tx: &mut Tx,
    catalogue: &Catalogue,
    now: i64,
    limit: i64,
) -> Result<Vec<Person>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM person WHERE tip_due_at <= $1 ORDER BY tip_due_at LIMIT $2");
    let rows = sqlx::query(built(sql)).bind(now).bind(limit).fetch_all(tx.connection()).await?;
    Ok(rows.iter().map(|row| person(row, catalogue)).collect())
}

/// The person was here, and can be reached.
pub async fn seen(tx: &mut Tx, id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE person SET seen_at = $2, unreachable_at = NULL WHERE id = $1")
        .bind(id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The person of this chat cannot be reached.
pub async fn unreachable(tx: &mut Tx, chat_id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE person SET unreachable_at = $2, tip_due_at = NULL WHERE chat_id = $1 AND unreachable_at IS NULL",
    )
    .bind(chat_id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The person chose a language.
pub async fn set_language(tx: &mut Tx, catalogue: &Catalogue, id: i64, lang: Lang) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE person SET language = $2 WHERE id = $1")
        .bind(id)
        .bind(&catalogue.language(lang).tag)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The person chose ages.
pub async fn set_ages(tx: &mut Tx, id: i64, ages: &[Age]) -> Result<(), sqlx::Error> {
    let words: Vec<_> = ages.iter().map(|age| age.word()).collect();
    sqlx::query("UPDATE person SET ages = $2 WHERE id = $1")
        .bind(id)
        .bind(words.join(","))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The person changed the tips, or the next one was planned.
pub async fn set_tips(tx: &mut Tx, id: i64, plan: &Plan) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE person SET tip_rate = $2, tip_time = $3, tip_due_at = $4, tip_paused_until = $5 WHERE id = $1")
        .bind(id)
        .bind(plan.rate)
        .bind(&plan.time)
        .bind(plan.due_at)
        .bind(plan.paused_until)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The next typed text of the person goes to the place with this path, from that moment on; None: to no place.
pub async fn set_writes(tx: &mut Tx, id: i64, writes: Option<(&str, i64)>) -> Result<(), sqlx::Error> {
    let (to, since) = writes.unzip();
    sqlx::query("UPDATE person SET writes_to = $2, writes_since = $3 WHERE id = $1")
        .bind(id)
        .bind(to)
        .bind(since)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The list that a long letter's next part is added to: its id, and when its last part came.
pub async fn letter(tx: &mut Tx, id: i64) -> Result<Option<(i64, i64)>, sqlx::Error> {
    let row = sqlx::query("SELECT letter_list, letter_at FROM person WHERE id = $1")
        .bind(id)
        .fetch_one(tx.connection())
        .await?;
    Ok(row.get::<Option<i64>, _>(0).zip(row.get(1)))
}

/// Notes which list a long letter goes on with; None when the letter was complete.
pub async fn set_letter(tx: &mut Tx, id: i64, letter: Option<(i64, i64)>) -> Result<(), sqlx::Error> {
    let (found, at) = letter.unzip();
    sqlx::query("UPDATE person SET letter_list = $2, letter_at = $3 WHERE id = $1")
        .bind(id)
        .bind(found)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Forgets the person with everything that hangs on it.
pub async fn forget(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM person WHERE id = $1").bind(id).execute(tx.connection()).await?;
    Ok(())
}
