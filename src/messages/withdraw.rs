//! A parent takes a message back: what nobody of the school has opened. Where it stands in a chat of the school already, it
//! disappears there as long as Telegram allows, and the parent is told so.

use super::due::Subject as Row;
use super::store::{self, InChat};
use super::{due, photo};
use crate::delivery::outbox;
use crate::store::{StoreError, Tx};
use crate::telegram::delete;

/// A message can be deleted for so many seconds (Bot API, deleteMessage: 48 hours, and an hour less for what waits).
const DELETED_WITHIN: i64 = 47 * 3600;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// Nobody of the school had it.
    Unread,
    /// It stood in a chat of the school, and disappears there: somebody may have read it.
    Deleted,
    /// It is on its way at this moment: in a moment it can be taken back.
    OnItsWay,
    /// Somebody has opened or answered it.
    Seen,
    /// It stands in a chat of the school and cannot be deleted there any more.
    Stays,
}

/// Takes the message with this id back.
pub async fn withdraw(tx: &mut Tx, id: i64, now: i64) -> Result<Withdrawn, StoreError> {
    let (subject, photo) = (Row::Message(id).text(), id.to_string());
    // Held, not deleted yet: what cannot be taken back still has to arrive, the photo too.
    outbox::hold(tx, due::KIND, &subject).await?;
    outbox::hold(tx, photo::KIND, &photo).await?;
    let stands = store::in_chats(tx, id, &subject).await?;
    if stands.iter().any(|one| one.arrived_at.is_none()) {
        return Ok(Withdrawn::OnItsWay);
    }
    let mut calls = Vec::new();
    for InChat { chat_id, message_id, arrived_at } in &stands {
        let number = message_id.filter(|_| arrived_at.is_some_and(|at| now < at + DELETED_WITHIN));
        let Some(number) = number.and_then(|number| i32::try_from(number).ok()) else { return Ok(Withdrawn::Stays) };
        calls.push(delete(*chat_id, number));
    }
    if !store::withdraw(tx, id).await? {
        return Ok(Withdrawn::Seen);
    }
    outbox::withdraw(tx, due::KIND, &subject).await?;
    outbox::withdraw(tx, photo::KIND, &photo).await?;
    outbox::reply(tx, now, &calls).await?;
    Ok(if calls.is_empty() { Withdrawn::Unread } else { Withdrawn::Deleted })
}
