//! What stopped because its sender may not send it any more: a colleague takes it over, or leaves it.

use super::{Place, Sheet, back, home, place, say_to};
use crate::reminders::{making, send, store as reminders};
use crate::school::Staff;
use crate::school::audit::Deed;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::Visit;

/// All of it that the reader may take over, each a button.
pub(super) async fn list(visit: &mut Visit<'_>, roles: &[Staff]) -> Result<Option<Screen>, StoreError> {
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let mut screen = Screen::new(say).title(say.send_left_title()).text(say.send_left_text());
    for role in roles {
        for reminder in making::left(visit.tx, role).await? {
            let label = home::line(visit, &reminder, say).await?;
            screen = screen.row([place(label, Place::Message { reminder: reminder.id })]);
        }
    }
    Ok(Some(screen.row(back(say, Place::Home))))
}

/// The reader sends it as the own; with a sentence where its day is over.
pub(super) async fn take_over(visit: &mut Visit<'_>, sheet: &Sheet) -> Result<Option<String>, StoreError> {
    let say = say_to(visit, &sheet.role);
    let (app, staff) = (visit.app, sheet.role.id);
    if !send::take_over(visit.tx, app, &sheet.reminder, staff, visit.now).await? {
        return Ok(Some(say.send_left_over()));
    }
    sheet.note(visit, Deed::SentReminder).await?;
    Ok(Some(say.send_took_over()))
}

/// It stays stopped, and nobody is asked any more.
pub(super) async fn leave(visit: &mut Visit<'_>, sheet: &Sheet) -> Result<Option<String>, StoreError> {
    if reminders::leave(visit.tx, sheet.id()).await? {
        sheet.note(visit, Deed::StoppedReminder).await?;
    }
    Ok(None)
}
