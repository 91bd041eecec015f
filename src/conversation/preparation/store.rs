//! Preparations in the database: one row for each question that has an answer.

use sqlx::Row as _;

use super::questions::question;
use super::{Answer, Field, OwnWords};
use crate::store::{Row, Tx};

/// The answers of an invitee, in the order of the questions.
pub async fn answers(tx: &mut Tx, invitee_id: i64) -> Result<Vec<Answer>, sqlx::Error> {
    let rows = sqlx::query("SELECT field, choices, words, language FROM preparation WHERE invitee_id = $1")
        .bind(invitee_id)
        .fetch_all(tx.connection())
        .await?;
    let mut answers: Vec<Answer> = rows.iter().filter_map(answer).collect();
    answers.sort_by_key(|answer| answer.field);
    Ok(answers)
}

/// None for a question that there is no more, and for an answer without content.
fn answer(row: &Row) -> Option<Answer> {
    let field: Field = row.get::<String, _>(0).parse().ok()?;
    let (chosen, text): (String, String) = (row.get(1), row.get(2));
    let chosen: Vec<&str> = chosen.split(',').collect();
    let known = question(field).choices.iter().map(|choice| choice.word);
    let choices: Vec<&'static str> = known.filter(|word| chosen.contains(word)).collect();
    let language = row.get::<Option<String>, _>(3).unwrap_or_default();
    let words = (!text.is_empty()).then_some(OwnWords { text, language });
    (!choices.is_empty() || words.is_some()).then_some(Answer { field, choices, words })
}

/// Keeps what is answered to one question now, and takes the approval of the whole back. An empty answer is none.
pub async fn keep(tx: &mut Tx, invitee_id: i64, answer: &Answer, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitee SET approved_at = NULL WHERE id = $1")
        .bind(invitee_id)
        .execute(tx.connection())
        .await?;
    if answer.choices.is_empty() && answer.words.is_none() {
        sqlx::query("DELETE FROM preparation WHERE invitee_id = $1 AND field = $2")
            .bind(invitee_id)
            .bind(answer.field.word())
            .execute(tx.connection())
            .await?;
        return Ok(());
    }
    let (text, language) = answer.words.as_ref().map(|words| (words.text.as_str(), words.language.as_str())).unzip();
    sqlx::query(
        "INSERT INTO preparation (invitee_id, field, choices, words, language, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (invitee_id, field)
         DO UPDATE SET choices = $3, words = $4, language = $5, changed_at = $6",
    )
    .bind(invitee_id)
    .bind(answer.field.word())
    .bind(answer.choices.join(","))
    .bind(text.unwrap_or_default())
    .bind(language)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The guardian approves what the teacher will read. What was approved before keeps its time.
pub async fn approve(tx: &mut Tx, invitee_id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE invitee SET approved_at = $2 WHERE id = $1 AND approved_at IS NULL")
        .bind(invitee_id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Everything that was prepared is gone.
pub async fn delete(tx: &mut Tx, invitee_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM preparation WHERE invitee_id = $1").bind(invitee_id).execute(tx.connection()).await?;
    sqlx::query("UPDATE invitee SET approved_at = NULL WHERE id = $1")
        .bind(invitee_id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Everything that was prepared at a seat is gone: who sits there next has nothing of it.
pub async fn delete_of_seat(tx: &mut Tx, guardian_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM preparation WHERE invitee_id IN (SELECT id FROM invitee WHERE guardian_id = $1)")
        .bind(guardian_id)
        .execute(tx.connection())
        .await?;
    sqlx::query("UPDATE invitee SET approved_at = NULL WHERE guardian_id = $1 AND approved_at IS NOT NULL")
        .bind(guardian_id)
        .execute(tx.connection())
        .await?;
    Ok(())
}
