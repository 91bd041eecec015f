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

/// A preparation that the teachers of the class may read.
#[derive(Clone, Debug)]
pub struct Approved {
    pub invitee_id: i64,
    pub guardian_id: i64,
    /// Which letter of the child: 1, 2, ...
    pub seat: i64,
    /// UTC seconds.
    pub approved_at: i64,
    pub answers: Vec<Answer>,
}

/// What the guardians of a child approved in a round, each apart; nothing where the class of the child takes no part.
pub async fn approved(tx: &mut Tx, round_id: i64, child_id: i64) -> Result<Vec<Approved>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT invitee.id, guardian.id, guardian.seat, invitee.approved_at
         FROM invitee
         JOIN guardian ON guardian.id = invitee.guardian_id
         JOIN child ON child.id = guardian.child_id
         JOIN round_group ON round_group.round_id = invitee.round_id AND round_group.group_id = child.group_id
         WHERE invitee.round_id = $1 AND child.id = $2 AND invitee.approved_at IS NOT NULL
         ORDER BY guardian.seat",
    )
    .bind(round_id)
    .bind(child_id)
    .fetch_all(tx.connection())
    .await?;
    let mut approved = Vec::new();
    for row in rows {
        let answers = answers(tx, row.get(0)).await?;
        if !answers.is_empty() {
            let seat = i64::from(row.get::<i32, _>(2));
            let (invitee_id, guardian_id) = (row.get(0), row.get(1));
            approved.push(Approved { invitee_id, guardian_id, seat, approved_at: row.get(3), answers });
        }
    }
    Ok(approved)
}

/// The language of a seat: the one in which the guardian uses the bot, else that of the letter. A tag.
pub async fn language(tx: &mut Tx, guardian_id: i64) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT COALESCE(person.language, guardian.language)
         FROM guardian
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE guardian.id = $1",
    )
    .bind(guardian_id)
    .fetch_one(tx.connection())
    .await
}

/// Whether another parent comes to this talk, or may still say so.
pub async fn is_joined(tx: &mut Tx, booking_id: i64) -> Result<bool, sqlx::Error> {
    let others: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM joiner WHERE booking_id = $1 AND (answer IS NULL OR answer <> 'no')")
            .bind(booking_id)
            .fetch_one(tx.connection())
            .await?;
    Ok(others > 0)
}
