//! What falls due of messages: a parent's message goes to those of the school who read it, each in the own hours; a
//! parent whose message nobody reads is told so once; what came of reminders comes together once an hour. An answer of
//! the school is written into the outbox by [`super::answer`].

mod store;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::readers::{self, At, Pace, Unread, is_now, moment};
use super::thread::Subject as About;
use super::{Author, Message, Urgency, chat, desk, photo, store as messages, wishes};
use crate::app::App;
use crate::clock::Calendar;
use crate::delivery::{Bulk, outbox};
use crate::language::Say;
use crate::place::Place as Any;
use crate::school::{School, Staff, store as schools};
use crate::screen::Screen;
use crate::store::{Store, StoreError, Tx};
use crate::visit::{Visit, button};

/// What the outbox calls them.
pub const KIND: &str = "message";
const DAY: i64 = 24 * 3600;
/// Messages that were sent longer ago, in seconds, are found in the list only. Longer than the summer holiday.
const SINCE: i64 = 50 * DAY;
/// A parent who is told that nobody has read a message hears it within so many seconds, or not at all.
const TOLD_WITHIN: i64 = DAY;

/// What a row of the outbox is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A message: a parent's to the staff, the school's to the parent.
    Message(i64),
    /// Nobody has read this message of the parent.
    Unread(Unread, i64),
    /// What came of reminders, for this member of staff, at this instant.
    Wishes { staff: i64, due_at: i64 },
}

impl Subject {
    pub fn text(self) -> String {
        match self {
            Self::Message(id) => format!("m/{id}"),
            Self::Unread(Unread::Late, id) => format!("l/{id}"),
            Self::Unread(Unread::Call, id) => format!("c/{id}"),
            Self::Wishes { staff, due_at } => format!("w/{staff}/{due_at}"),
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('/').collect();
        Some(match parts.as_slice() {
            ["m", id] => Self::Message(id.parse().ok()?),
            ["l", id] => Self::Unread(Unread::Late, id.parse().ok()?),
            ["c", id] => Self::Unread(Unread::Call, id.parse().ok()?),
            ["w", staff, due_at] => Self::Wishes { staff: staff.parse().ok()?, due_at: due_at.parse().ok()? },
            _ => return None,
        })
    }
}

/// Writes what is due now; returns how many rows.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    photo::forget_passed(store, app.clock.now()).await?;
    Ok(to_staff(app, store).await? + to_parents(app, store).await? + wishes::give_due(app, store).await?)
}

/// The schools of one look, each with its staff.
#[derive(Default)]
pub(super) struct Schools(HashMap<i64, (School, Calendar, Vec<Staff>)>);

impl Schools {
    pub(super) async fn of(
        &mut self,
        app: &App,
        tx: &mut Tx,
        id: i64,
    ) -> Result<Option<&(School, Calendar, Vec<Staff>)>, StoreError> {
        Ok(Some(match self.0.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let Some(school) = schools::find_school(tx, id).await? else { return Ok(None) };
                let staff = schools::staff_of_school(tx, id).await?;
                let calendar = school.calendar(&app.calendar);
                place.insert((school, calendar, staff))
            }
        }))
    }
}

/// Tells the readers of open messages whose moment has come.
async fn to_staff(app: &App, store: &Store) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let mut tx = store.begin_reading().await?;
    let mut rows = Vec::new();
    let mut schools = Schools::default();
    for (id, told) in store::untold(&mut tx, now - SINCE).await? {
        let Some((message, at)) = load(&mut tx, id).await? else { continue };
        let Some((_, calendar, staff)) = schools.of(app, &mut tx, at.school_id).await? else { continue };
        let (urgency, sent_at) = (message.urgency(&app.tells), message.sent_at.unwrap_or(message.made_at));
        for reader in readers::readers(staff, &at, &message.audience) {
            let due = moment(urgency, &reader.hours, calendar, sent_at);
            let waits = told.iter().find(|one| one.staff_id == reader.id);
            rows.extend(waits.filter(|_| is_now(due, now)).map(|one| (id, one.person_id, one.chat_id, due)));
        }
    }
    tx.roll_back().await?;
    if rows.is_empty() {
        return Ok(0);
    }
    let mut tx = store.begin().await?;
    let mut written = 0;
    for (id, person_id, chat_id, due) in rows {
        let subject = Subject::Message(id).text();
        let not_after = Some(due + 2 * DAY);
        let row = Bulk { chat_id, person_id, kind: KIND, subject: &subject, due_at: now, not_after };
        written += outbox::personal(&mut tx, now, &[row]).await?;
    }
    tx.commit().await?;
    Ok(written)
}

/// The message, and where its child is; None for one that was taken back meanwhile.
async fn load(tx: &mut Tx, id: i64) -> Result<Option<(Message, At)>, StoreError> {
    let Some(message) = messages::find(tx, id).await? else { return Ok(None) };
    let about = About::of(tx, &message).await?;
    Ok(about.map(|about| (message, about.place())))
}

/// Tells parents whose message nobody has read or answered in time.
async fn to_parents(app: &App, store: &Store) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let mut tx = store.begin_reading().await?;
    let mut due = Vec::new();
    let mut schools = Schools::default();
    for id in store::unanswered(&mut tx, now - SINCE).await? {
        let Some((message, at)) = load(&mut tx, id).await?.filter(|(message, _)| message.waits(&app.tells)) else {
            continue;
        };
        let Some((school, calendar, _)) = schools.of(app, &mut tx, at.school_id).await? else { continue };
        let pace = Pace { until: school.absence_until, days: school.answer_days };
        let (urgency, sent_at) = (message.urgency(&app.tells), message.sent_at.unwrap_or(message.made_at));
        let told = readers::unread(urgency, message.day, pace, calendar, sent_at);
        due.extend(told.filter(|(_, at)| *at <= now).map(|(what, at)| (id, what, at)));
    }
    tx.roll_back().await?;
    if due.is_empty() {
        return Ok(0);
    }
    let mut tx = store.begin().await?;
    let mut written = 0;
    for (id, what, at) in due {
        if !store::set_told(&mut tx, id, now).await? || now >= at + TOLD_WITHIN {
            continue;
        }
        let Some((person_id, chat_id)) = store::sender(&mut tx, id).await? else { continue };
        let subject = Subject::Unread(what, id).text();
        let not_after = Some(at + TOLD_WITHIN);
        let row = Bulk { chat_id, person_id, kind: KIND, subject: &subject, due_at: now, not_after };
        written += outbox::personal(&mut tx, now, &[row]).await?;
    }
    tx.commit().await?;
    Ok(written)
}

/// Whether a row that is late, for the sender or Telegram rested, waits for the end of the quiet hours.
pub async fn may_wait(app: &App, tx: &mut Tx, subject: &str) -> Result<bool, StoreError> {
    Ok(match Subject::parse(subject) {
        Some(Subject::Message(id)) => {
            let message = messages::find(tx, id).await?;
            message.is_none_or(|message| {
                message.author == Author::School || message.urgency(&app.tells) != Urgency::Emergency
            })
        }
        Some(Subject::Unread(what, _)) => what == Unread::Late,
        _ => true,
    })
}

/// What a row says, as it is true now; None where there is nothing to tell any more.
pub async fn render(visit: &mut Visit<'_>, subject: &str) -> Result<Option<Screen>, StoreError> {
    match Subject::parse(subject) {
        Some(Subject::Message(id)) => match messages::find(visit.tx, id).await?.map(|message| message.author) {
            Some(Author::Parent) => desk::shown(visit, id).await,
            Some(Author::School) => chat::shown(visit, id).await,
            None => Ok(None),
        },
        Some(Subject::Unread(what, id)) => nobody_read(visit, what, id).await,
        Some(Subject::Wishes { staff, due_at }) => wishes::shown(visit, staff, due_at).await,
        None => Ok(None),
    }
}

/// "Nobody has read your message yet", or answered it: what the parent can do.
async fn nobody_read(visit: &mut Visit<'_>, what: Unread, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some(message) = messages::find(visit.tx, id).await? else { return Ok(None) };
    let read = what == Unread::Call && message.seen_at.is_some();
    if read || !message.waits(&visit.app.tells) || message.left_at.is_some() {
        return Ok(None);
    }
    let Some(about) = About::of(visit.tx, &message).await? else { return Ok(None) };
    if about.seat.as_ref().and_then(|seat| seat.person_id) != Some(visit.person.id) {
        return Ok(None);
    }
    let Some(school) = schools::find_school(visit.tx, about.child.school_id).await? else { return Ok(None) };
    let say = visit.say();
    let screen = Screen::new(say).title(say.late_title(&about.child.first_name));
    let (screen, phone) = match what {
        Unread::Late => (screen.text(say.late_received()), school.contact.phone.as_str()),
        Unread::Call => (screen.text(say.late_call()), absence_phone(&school)),
    };
    Ok(Some(with_phone(say, screen, phone).row([button(say.nav_menu(), &Any::Menu)])))
}

/// The number for who is ill, else that of the school.
fn absence_phone(school: &School) -> &str {
    match school.contact.absence_phone.trim() {
        "" => &school.contact.phone,
        phone => phone,
    }
}

fn with_phone(say: Say<'_>, screen: Screen, phone: &str) -> Screen {
    match phone.trim() {
        "" => screen,
        phone => screen.line(say.late_phone(phone)),
    }
}

/// When the first of those who read a message is at work again (UTC seconds): what the parent may expect. None when
/// somebody is at work now, when the message does not wait for working hours, and when nobody reads it.
pub async fn expected(app: &App, tx: &mut Tx, message: &Message) -> Result<Option<i64>, StoreError> {
    if message.urgency(&app.tells) != Urgency::Normal {
        return Ok(None);
    }
    let Some(about) = About::of(tx, message).await? else { return Ok(None) };
    let Some(school) = schools::find_school(tx, about.child.school_id).await? else { return Ok(None) };
    let staff = schools::staff_of_school(tx, school.id).await?;
    let hours: Vec<_> = readers::readers(&staff, &about.place(), &message.audience)
        .into_iter()
        .map(|reader| reader.hours.clone())
        .collect();
    Ok(readers::expected(&hours, &school.calendar(&app.calendar), app.clock.now()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_is_read_back() {
        for subject in [
            Subject::Message(1),
            Subject::Unread(Unread::Late, i64::MAX),
            Subject::Unread(Unread::Call, 3),
            Subject::Wishes { staff: 4, due_at: 1_800_000_000 },
        ] {
            assert_eq!(Subject::parse(&subject.text()), Some(subject));
        }
        for wrong in ["", "m", "m/x", "w/1", "m/1/2", "q/1"] {
            assert_eq!(Subject::parse(wrong), None, "{wrong}");
        }
    }
}
