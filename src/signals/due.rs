//! The contact persons of a school are told that a parent wants to be called: who, and nothing of why. Rendered when it
//! goes out, from what is true by then.

use super::store::{self, Call};
use super::{desk, store as calls};
use crate::clock::Calendar;
use crate::delivery::{Bulk, outbox};
use crate::place::{Place as Any, base36, from_base36};
use crate::school::desk::say_to;
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::{StoreError, Tx};
use crate::visit::{Visit, button};

/// What the outbox calls them; the subject is the wish.
pub const KIND: &str = "call-wish";

fn subject(wish: i64) -> String {
    format!("w/{}", base36(wish))
}

/// Tells the contact persons of the school who have a chat: at once, in quiet hours in the morning. Returns how many.
pub(super) async fn tell(
    tx: &mut Tx,
    calendar: &Calendar,
    now: i64,
    school_id: i64,
    wish: i64,
) -> Result<usize, StoreError> {
    let due_at = if calendar.is_quiet(now) { calendar.morning_after(now) } else { now };
    let mut told = 0;
    for contact in calls::contacts(tx, school_id).await? {
        let Some((person_id, chat_id)) = contact.chat else { continue };
        let row = Bulk { chat_id, person_id, kind: KIND, subject: &subject(wish), due_at, not_after: None };
        told += outbox::personal(tx, now, &[row]).await?;
    }
    Ok(told)
}

/// What waits to be told about this wish is not told any more.
pub(super) async fn withdraw(tx: &mut Tx, wish: i64) -> Result<(), StoreError> {
    outbox::withdraw(tx, KIND, &subject(wish)).await
}

/// The message as it is true now: none for a wish that was taken back or done, or for who is no contact person any more.
pub async fn render(visit: &mut Visit<'_>, subject: &str) -> Result<Option<Screen>, StoreError> {
    let Some(id) = subject.strip_prefix("w/").and_then(from_base36) else { return Ok(None) };
    let Some(call) = store::find(visit.tx, id).await? else { return Ok(None) };
    for role in schools::staff_in_chat(visit.tx, visit.person.id).await? {
        if role.school_id == call.school_id && store::is_contact(visit.tx, role.id).await? {
            let say = say_to(visit, &role);
            let list = Any::Signal(super::chat::Place::Calls { staff: role.id });
            let Call { first_name, group, relation, .. } = &call;
            let screen =
                Screen::new(say).title(say.calls_news_title()).text(desk::whose(say, first_name, group.as_deref()));
            let screen = relation.iter().fold(screen, |screen, relation| screen.line(relation.name(say)));
            return Ok(Some(
                screen.text(say.calls_number()).text(say.calls_alone()).row([button(say.calls_open(), &list)]),
            ));
        }
    }
    Ok(None)
}
