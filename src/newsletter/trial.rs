//! A newsletter in the own chat of who makes it, before it goes to families.

pub mod store;

use super::form::preview;
use super::{State, store as newsletters};
use crate::delivery::{Bulk, outbox};
use crate::place::{Place, base36, from_base36};
use crate::school::desk::say_to;
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::{StoreError, Tx};
use crate::visit::Visit;

/// What the outbox calls it.
pub const KIND: &str = "newsletter-trial";

/// Sends an issue as it is now to this person alone; false where no chat can be reached.
pub async fn write(tx: &mut Tx, issue: i64, person: i64, now: i64) -> Result<bool, StoreError> {
    let Some(chat_id) = store::chat_of(tx, person).await? else { return Ok(false) };
    let subject = format!("{}/{}", base36(issue), base36(now));
    let row = Bulk { chat_id, person_id: person, kind: KIND, subject: &subject, due_at: now, not_after: None };
    outbox::personal(tx, now, &[row]).await?;
    Ok(true)
}

/// What the reader sees of it; None where it has gone meanwhile, or is not theirs to try.
pub async fn shown(visit: &mut Visit<'_>, subject: &str) -> Result<Option<Screen>, StoreError> {
    let Some(id) = subject.split('/').next().and_then(from_base36) else { return Ok(None) };
    let Some(issue) = newsletters::find(visit.tx, id).await? else { return Ok(None) };
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let Some(staff) = roles.iter().find(|staff| staff.school_id == issue.school_id) else { return Ok(None) };
    if !matches!(issue.state, State::Draft | State::Waiting) {
        return Ok(None);
    }
    let groups = schools::groups(visit.tx, issue.school_id).await?;
    let blocks = newsletters::accepted(visit.tx, id).await?;
    let (say, staff) = (visit.say(), say_to(visit, staff));
    let column = preview::column(say, staff, &visit.app.blocks, &issue, &blocks.iter().collect::<Vec<_>>(), &groups);
    let mut screen = Screen::new(say).title(column.title).remark(staff.issue_trial_text());
    if !column.greeting.is_empty() {
        screen = screen.text(column.greeting);
    }
    for block in column.blocks {
        let mut lines = block.lines.into_iter();
        screen = screen.item(&block.name, &lines.next().unwrap_or_default());
        screen = lines.fold(screen, Screen::line);
    }
    Ok(Some(screen.nav(say, &Place::Menu, None)))
}
