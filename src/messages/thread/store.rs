//! What the school's side of messages asks the database.

use crate::delivery::outbox;
use crate::messages::due;
use crate::store::Tx;

/// The unanswered messages of parents at a school since `since`, oldest first.
pub async fn open(tx: &mut Tx, school_id: i64, since: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT message.id FROM message
         JOIN child ON child.id = message.child_id AND child.archived_at IS NULL
         WHERE child.school_id = $1 AND message.author = 'parent' AND message.answered_at IS NULL
           AND message.sent_at > $2
         ORDER BY message.sent_at, message.id",
    )
    .bind(school_id)
    .bind(since)
    .fetch_all(tx.connection())
    .await
}

/// The answers to a message, oldest first.
pub async fn answers(tx: &mut Tx, id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM message WHERE answers = $1 AND author = 'school' ORDER BY made_at, id")
        .bind(id)
        .fetch_all(tx.connection())
        .await
}

/// Takes an answer of the school away that has not gone out; false when it has, or the parent has seen it.
pub async fn take_back(tx: &mut Tx, id: i64, subject: &str) -> Result<bool, sqlx::Error> {
    if outbox::hold(tx, due::KIND, subject).await? == 0 {
        // It is on its way or arrived; without a row the parent blocked the bot, and it goes nowhere.
        let rows: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM outbox WHERE kind = 'message' AND subject = $1")
            .bind(subject)
            .fetch_one(tx.connection())
            .await?;
        if rows > 0 {
            return Ok(false);
        }
    }
    let done = sqlx::query("DELETE FROM message WHERE id = $1 AND author = 'school' AND seen_at IS NULL")
        .bind(id)
        .execute(tx.connection())
        .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    outbox::withdraw(tx, due::KIND, subject).await?;
    Ok(true)
}

/// After an answer was taken back: the message is open again where no other answer is left.
pub async fn open_again(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE message
         SET answered_at = (SELECT MIN(answer.sent_at) FROM message AS answer WHERE answer.answers = $1)
         WHERE id = $1",
    )
    .bind(id)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The chat of a person who can be reached.
pub async fn chat(tx: &mut Tx, person_id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT chat_id FROM person WHERE id = $1 AND unreachable_at IS NULL")
        .bind(person_id)
        .fetch_optional(tx.connection())
        .await
}
