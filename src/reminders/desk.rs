//! Reminders in the chat of a member of staff: for whom, which kind, its fields one by one with taps, how parents read it,
//! and what came of it. The draft is the row in the database: every button carries its id. First names only.

mod due;
mod fields;
mod home;
mod kinds;
mod later;
mod left;
mod message;
mod place;
mod preview;
mod who;

pub use kinds::menu_name;
pub use message::standing;
pub use place::{At, Place};
pub use preview::{for_whom, moment};

use super::making;
use super::{Reminder, State, store as reminders};
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::language::Say;
use crate::place::Place as Any;
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::desk::{Place as Staffroom, say_to};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Group, Staff, store as schools};
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// So many messages are listed.
const LISTED: i64 = 12;

/// Opens a place of this feature; None for who may not see it.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    match place {
        Place::Home => home::home(visit, &roles).await,
        Place::Left => left::list(visit, &roles).await,
        Place::Sent => home::sent(visit, &roles).await,
        Place::Due => due::list(visit, &roles, None).await,
        Place::LookedBack { plan } => due::looked_back(visit, &roles, *plan).await,
        Place::Group { group } | Place::Again { group } | Place::Children { group } => {
            let Some((role, group)) = of_group(visit, &roles, *group).await? else { return Ok(None) };
            match place {
                Place::Group { .. } => who::group(visit, &role, &group).await,
                Place::Again { .. } => who::again(visit, &role, &group).await,
                _ => who::children(visit, &role, &group).await,
            }
        }
        Place::Progress { child } => who::progress(visit, &roles, *child).await,
        Place::Silent { reminder }
        | Place::Message { reminder }
        | Place::Stop { reminder }
        | Place::TakeOver { reminder }
        | Place::Leave { reminder }
        | Place::TakeBack { reminder, .. }
        | Place::Correct { reminder }
        | Place::Copy { reminder } => {
            let Some(sent) = Sheet::of(visit, &roles, *reminder, place.action()).await? else { return Ok(None) };
            match place {
                Place::Silent { .. } => who::silent(visit, &sent).await,
                Place::Copy { .. } => who::copy(visit, &sent).await,
                _ => message::open(visit, sent, place).await,
            }
        }
        place => {
            let Some(draft) = place.draft() else { return Ok(None) };
            let Some(sheet) = Sheet::of(visit, &roles, draft, Action::SendReminder).await? else { return Ok(None) };
            if sheet.reminder.state != State::Draft {
                let reminder = sheet.reminder.id;
                return message::open(visit, sheet, &Place::Message { reminder }).await;
            }
            on_draft(visit, sheet, place).await
        }
    }
}

async fn on_draft(visit: &mut Visit<'_>, sheet: Sheet, place: &Place) -> Result<Option<Screen>, StoreError> {
    match place {
        Place::Whom { .. } => who::whom(visit, &sheet).await,
        Place::Regroup { group, .. } => who::regroup(visit, sheet, *group).await,
        Place::Pick { group, page, .. } => who::pick(visit, &sheet, *group, *page).await,
        Place::Toggle { group, page, child, .. } => who::toggle(visit, sheet, *group, *page, *child).await,
        Place::Kinds { .. } => kinds::headings(visit, &sheet).await.map(Some),
        Place::Heading { menu, .. } => kinds::heading(visit, &sheet, *menu).map(Some),
        Place::Kind { kind, .. } => kinds::choose(visit, sheet, kind).await,
        Place::Field { .. } | Place::Part { .. } | Place::Set { .. } | Place::Word { .. } | Place::On { .. } => {
            fields::open(visit, sheet, place).await
        }
        Place::Preview { tag, .. } => preview::show(visit, &sheet, tag.as_deref()).await,
        Place::Sure { .. } => preview::sure(visit, &sheet).await,
        Place::Weekly { .. } => preview::weekly(visit, &sheet).map(Some),
        Place::Day { weekly, page, .. } => Ok(Some(later::days(visit, &sheet, *weekly, *page))),
        Place::Hour { weekly, day, .. } => Ok(Some(later::hours(visit, &sheet, *weekly, *day))),
        Place::Last { at, page, .. } => Ok(Some(later::last(visit, &sheet, *at, *page))),
        Place::SendAt { at, until, .. } => later::send(visit, sheet, *at, *until).await,
        Place::Send { when, until, .. } => preview::send(visit, sheet, *when, *until).await,
        Place::Correction { .. } => message::correct(visit, sheet).await,
        _ => Ok(None),
    }
}

/// What somebody wrote while `place` waited for it.
pub async fn written(visit: &mut Visit<'_>, place: &Place, text: &str) -> Result<Screen, StoreError> {
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    if let (Place::Field { at, .. }, false) = (place, roles.is_empty())
        && let Some(sheet) = Sheet::of(visit, &roles, at.draft, Action::SendReminder).await?
        && sheet.reminder.state == State::Draft
        && let Some(screen) = fields::written(visit, sheet, *at, text).await?
    {
        return Ok(screen);
    }
    crate::welcome::store::set_writes(visit.tx, visit.person.id, None).await?;
    if let Some(screen) = home::home(visit, &roles).await? {
        return Ok(screen);
    }
    crate::words::chat::read(visit, text).await
}

impl Place {
    /// The draft that it works on.
    fn draft(&self) -> Option<i64> {
        Some(match self {
            Self::Whom { draft }
            | Self::Regroup { draft, .. }
            | Self::Pick { draft, .. }
            | Self::Toggle { draft, .. }
            | Self::Kinds { draft }
            | Self::Heading { draft, .. }
            | Self::Kind { draft, .. }
            | Self::Preview { draft, .. }
            | Self::Sure { draft }
            | Self::Weekly { draft }
            | Self::Day { draft, .. }
            | Self::Hour { draft, .. }
            | Self::Last { draft, .. }
            | Self::SendAt { draft, .. }
            | Self::Send { draft, .. }
            | Self::Correction { draft } => *draft,
            Self::Field { at, .. }
            | Self::Part { at, .. }
            | Self::Set { at, .. }
            | Self::Word { at, .. }
            | Self::On { at } => at.draft,
            _ => return None,
        })
    }
}

/// A draft or a message, and as whom the reader works on it.
struct Sheet {
    reminder: Reminder,
    role: Staff,
    calendar: Calendar,
}

impl Sheet {
    /// The message with this id, for who may do this to it.
    async fn of(visit: &mut Visit<'_>, roles: &[Staff], id: i64, action: Action) -> Result<Option<Self>, StoreError> {
        let Some(reminder) = reminders::find(visit.tx, id).await? else { return Ok(None) };
        let Some(school) = schools::find_school(visit.tx, reminder.school_id).await? else { return Ok(None) };
        let calendar = school.calendar(&visit.app.calendar);
        for role in roles.iter().filter(|role| role.school_id == reminder.school_id) {
            if making::allowed(visit.tx, &Who::from(role), role.id, action, &reminder).await? {
                return Ok(Some(Self { reminder, role: role.clone(), calendar }));
            }
        }
        Ok(None)
    }

    /// Its kind, where it has one that this program knows.
    fn kind<'a>(&self, visit: &Visit<'a>) -> Option<&'a Kind> {
        visit.app.blocks.find(&self.reminder.kind)
    }

    fn id(&self) -> i64 {
        self.reminder.id
    }

    /// Keeps a value of a field.
    async fn put(&mut self, visit: &mut Visit<'_>, name: &str, value: Option<String>) -> Result<(), StoreError> {
        self.reminder.values.set(name, value);
        reminders::set_fields(visit.tx, self.reminder.id, &self.reminder.values).await?;
        Ok(())
    }

    /// Writes in the log what was done with it: about its group, else about each child.
    async fn note(&self, visit: &mut Visit<'_>, deed: Deed) -> Result<(), StoreError> {
        let abouts = match self.reminder.group_id {
            Some(group) => vec![About::Group(group)],
            None => {
                let children = reminders::children(visit.tx, self.reminder.id).await?;
                children.into_iter().map(About::Child).collect()
            }
        };
        for about in abouts {
            note(visit, &self.role, deed, about).await?;
        }
        Ok(())
    }
}

async fn note(visit: &mut Visit<'_>, role: &Staff, deed: Deed, about: About) -> Result<(), StoreError> {
    let entry = Entry { school_id: role.school_id, staff_id: Some(role.id), via: Via::Chat, deed, about };
    schools::note(visit.tx, visit.now, entry).await
}

/// A group to which the reader may send, and as whom.
async fn of_group(visit: &mut Visit<'_>, roles: &[Staff], id: i64) -> Result<Option<(Staff, Group)>, StoreError> {
    let found = schools::find_group(visit.tx, id).await?.filter(|group| group.archived_at.is_none());
    let Some(group) = found else { return Ok(None) };
    let object = Object::Group { school_id: group.school_id, id };
    let role = roles.iter().find(|role| may(&Who::from(*role), Action::SendReminder, &object));
    Ok(role.map(|role| (role.clone(), group)))
}

/// The ways here from the staff's part of the chat.
pub fn way_in(say: Say<'_>) -> Button {
    place(say.send_button(), Place::Home)
}

fn place(label: impl Into<String>, to: Place) -> Button {
    button(label, &Any::Remind(to))
}

/// One step back, and the menu.
fn back(say: Say<'_>, to: Place) -> [Button; 2] {
    [place(say.nav_back(), to), button(say.nav_menu(), &Any::Menu)]
}

/// Back to the staff's part of the chat.
fn to_staff(say: Say<'_>) -> [Button; 2] {
    [button(say.nav_back(), &Any::Desk(Staffroom::Overview)), button(say.nav_menu(), &Any::Menu)]
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
