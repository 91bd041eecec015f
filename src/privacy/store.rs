//! Counting and deleting what is kept about one person.

use sqlx::Row as _;

use crate::store::Tx;

/// How much is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    pub saved_cards: i64,
    pub tips: i64,
    pub lists: i64,
    /// Questions about a talk that have an answer.
    pub prepared: i64,
    /// Messages to the school and its answers.
    pub messages: i64,
}

/// Counts what hangs on this person.
pub async fn kept(tx: &mut Tx, person: i64) -> Result<Kept, sqlx::Error> {
    let row = sqlx::query(
        "SELECT (SELECT COUNT(*) FROM saved_card WHERE person_id = $1),
                (SELECT COUNT(*) FROM tip WHERE person_id = $1),
                (SELECT COUNT(*) FROM found_list WHERE person_id = $1),
                (SELECT COUNT(*) FROM preparation
                 JOIN invitee ON invitee.id = preparation.invitee_id
                 JOIN guardian ON guardian.id = invitee.guardian_id
                 WHERE guardian.person_id = $1),
                (SELECT COUNT(*) FROM message
                 WHERE guardian_id IN (SELECT id FROM guardian WHERE person_id = $1))",
    )
    .bind(person)
    .fetch_one(tx.connection())
    .await?;
    let (saved_cards, tips, lists) = (row.get(0), row.get(1), row.get(2));
    Ok(Kept { saved_cards, tips, lists, prepared: row.get(3), messages: row.get(4) })
}

/// Deletes everything about this person: the person with all that hangs on it, what waits to be sent and
/// what was sent, and what the inbox still holds. The update that asked for it is wiped when it is done.
pub async fn forget(tx: &mut Tx, person: i64, chat_id: i64, now: i64) -> Result<(), sqlx::Error> {
    crate::school::guardians::store::leave_all(tx, person, now).await?;
    crate::delivery::outbox::forget_chat(tx, chat_id).await?;
    crate::telegram::forget_chat(tx, chat_id).await?;
    crate::welcome::store::forget(tx, person).await
}
