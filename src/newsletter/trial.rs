//! A newsletter in the own chat of who makes it, before it goes to families.

pub mod store;

use super::chat::{self, Whole};
use super::form::preview;
use super::{Block, State, store as newsletters};
use crate::delivery::{Bulk, outbox};
use crate::place::{Place, base36, from_base36};
use crate::school::desk::say_to;
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::{StoreError, Tx};
use crate::visit::Visit;

/// What the outbox calls it.
pub const KIND: &str = "newsletter-trial";

/// So many announcements stand in one message of the whole; the longest of them fit.
const IN_ONE: usize = 4;

/// Sends an issue as it is now to this person alone: the message that families get, and then the whole; false where no
/// chat can be reached.
pub async fn write(tx: &mut Tx, issue: i64, person: i64, now: i64) -> Result<bool, StoreError> {
    let Some(chat_id) = store::chat_of(tx, person).await? else { return Ok(false) };
    let parts = newsletters::accepted(tx, issue).await?.len().div_ceil(IN_ONE);
    let subject = |part: usize| format!("{}/{}/{part}", base36(issue), base36(now));
    for subject in (0..=parts).map(subject) {
        let row = Bulk { chat_id, person_id: person, kind: KIND, subject: &subject, due_at: now, not_after: None };
        outbox::personal(tx, now, &[row]).await?;
    }
    Ok(true)
}

/// What the reader sees of it; None where it has gone meanwhile, or is not theirs to try.
pub async fn shown(visit: &mut Visit<'_>, subject: &str) -> Result<Option<Screen>, StoreError> {
    let mut words = subject.split('/');
    let id = words.next().and_then(from_base36);
    let part = words.nth(1).and_then(|part| part.parse::<usize>().ok());
    let (Some(id), Some(part)) = (id, part) else { return Ok(None) };
    let Some(issue) = newsletters::find(visit.tx, id).await? else { return Ok(None) };
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let Some(staff) = roles.iter().find(|staff| staff.school_id == issue.school_id) else { return Ok(None) };
    let school = schools::find_school(visit.tx, issue.school_id).await?;
    let Some(school) = school.filter(|_| matches!(issue.state, State::Draft | State::Waiting)) else { return Ok(None) };
    let groups = schools::groups(visit.tx, issue.school_id).await?;
    let blocks = newsletters::accepted(visit.tx, id).await?;
    let blocks: Vec<&Block> = blocks.iter().collect();
    let (say, staff) = (visit.say(), say_to(visit, staff));
    let calendar = school.calendar(&visit.app.calendar);
    let first = chat::preview(visit.app, say, &Whole::draft(&issue, &blocks, &school.name, &calendar, &groups));
    let Some(part) = part.checked_sub(1) else {
        return Ok(Some(first.without_buttons().remark(staff.issue_trial_text()).nav(say, &Place::Menu, None)));
    };
    let column = preview::column(say, staff, &visit.app.blocks, &issue, &blocks, &groups, &first);
    let mut screen = Screen::new(say).title(column.title);
    if part == 0 && !column.greeting.is_empty() {
        screen = screen.text(column.greeting);
    }
    for block in column.blocks.into_iter().skip(part * IN_ONE).take(IN_ONE) {
        let mut lines = block.lines.into_iter();
        screen = screen.item(&block.name, &lines.next().unwrap_or_default());
        screen = lines.fold(screen, Screen::line);
    }
    Ok(Some(screen.nav(say, &Place::Menu, None)))
}
