//! The tips that were given, and what parents said of them.

use sqlx::Row as _;

use super::Given;
use crate::store::{Tx, next_id};

/// What this person was given.
pub async fn given(tx: &mut Tx, person: i64) -> Result<Vec<Given>, sqlx::Error> {
    let rows = sqlx::query("SELECT card, round, answer FROM tip WHERE person_id = $1")
        .bind(person)
        .fetch_all(tx.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Given {
            card: row.get(0),
            round: row.get(1),
            refused: row.get::<Option<String>, _>(2).as_deref() == Some("not-us"),
        })
        .collect())
}

/// Notes that a card is given; returns the tip's id.
pub async fn give(tx: &mut Tx, person: i64, card: &str, round: i64, now: i64) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query("INSERT INTO tip (id, person_id, card, round, given_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(person)
        .bind(card)
        .bind(round)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(id)
}

/// The card of a tip that this person was given.
pub async fn card(tx: &mut Tx, person: i64, tip: i64) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT card FROM tip WHERE id = $1 AND person_id = $2")
        .bind(tip)
        .bind(person)
        .fetch_optional(tx.connection())
        .await
}

/// What the person said of a tip; a later answer takes the place of an earlier one.
pub async fn answer(tx: &mut Tx, person: i64, tip: i64, answer: &str) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE tip SET answer = $3 WHERE id = $1 AND person_id = $2")
        .bind(tip)
        .bind(person)
        .bind(answer)
        .execute(tx.connection())
        .await?;
    Ok(())
}
