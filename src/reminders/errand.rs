//! What a row of the outbox does about a reminder: show it, change or delete what was shown. All are rendered when they go
//! out, in the person's language, from what is true by then.

use super::chat::shown;
use super::due::store as due;
use super::send::store as sent;
use super::{KIND, Reminder, State, Subject, Way, again, budget, store as reminders};
use crate::app::App;
use crate::clock::Calendar;
use crate::delivery::{Bulk, Claimed, Rendered, outbox};
use crate::place::{Place, base36, from_base36};
use crate::school::calendar::Calendars;
use crate::screen::Screen;
use crate::store::{StoreError, Tx};
use crate::telegram::{delete, screen_calls};
use crate::visit::Visit;

/// A message is on its way for so many seconds at most; what changed meanwhile is looked at when it has arrived.
const ON_ITS_WAY: i64 = 300;

/// What is done about a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    Show,
    /// The message changes where it stands, as it was corrected.
    Edit,
    /// Once more as a new message: it was corrected, and the day changes.
    Anew,
    /// The message disappears.
    Delete,
    /// The message becomes "the school took this message back".
    Replace,
}

/// A row: what is done, about what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub errand: Errand,
    pub subject: Subject,
    /// Grows with each decision: keeps two corrections apart.
    pub at: i64,
    /// The row that became the message which this one changes; 0: the reminder's last message.
    pub of: i64,
}

impl Row {
    pub fn show(subject: Subject) -> Self {
        Self { errand: Errand::Show, subject, at: 0, of: 0 }
    }

    pub fn text(self) -> String {
        let letter = match self.errand {
            Errand::Show => return self.subject.text(),
            Errand::Edit => 'e',
            Errand::Anew => 'c',
            Errand::Delete => 'd',
            Errand::Replace => 't',
        };
        format!("{letter}/{}/{}/{}", base36(self.at), base36(self.of), self.subject.text())
    }

    pub fn parse(text: &str) -> Option<Self> {
        if let Some(subject) = Subject::parse(text) {
            return Some(Self::show(subject));
        }
        let mut parts = text.splitn(4, '/');
        let errand = match parts.next()? {
            "e" => Errand::Edit,
            "c" => Errand::Anew,
            "d" => Errand::Delete,
            "t" => Errand::Replace,
            _ => return None,
        };
        let (at, of) = (from_base36(parts.next()?)?, from_base36(parts.next()?)?);
        Some(Self { errand, subject: Subject::parse(parts.next()?)?, at, of })
    }

    /// Whether it makes a new message, which may wake somebody.
    pub(super) fn is_news(self) -> bool {
        matches!(self.errand, Errand::Show | Errand::Anew)
    }
}

/// Makes the call of a row; [`Rendered::Later`] for news that is late and comes at no hour for it.
pub async fn render(visit: &mut Visit<'_>, calendar: &Calendar, text: &str) -> Result<Rendered, StoreError> {
    let Some(row) = Row::parse(text) else { return Ok(Rendered::Nothing) };
    if row.is_news()
        && let Some(at) = later(visit, calendar, row).await?
    {
        return Ok(Rendered::Later(at));
    }
    if row.is_news() {
        drop_over(visit, row.subject).await?;
    }
    let chat = visit.person.chat_id;
    let screen = match row.errand {
        Errand::Delete | Errand::Replace => None,
        _ => shown(visit, &row.subject).await?,
    };
    if row.is_news() {
        return Ok(screen.map_or(Rendered::Nothing, |screen| call(chat, None, &screen)));
    }
    let Some(message) = message(visit, row).await? else { return Ok(Rendered::Nothing) };
    Ok(match (row.errand, screen) {
        (Errand::Delete, _) => Rendered::Call(delete(chat, message)),
        (_, Some(screen)) => call(chat, Some(message), &screen),
        // Of a bundle nothing is left.
        (_, None) => call(chat, Some(message), &taken_back(visit)),
    })
}

/// What is about a day that has passed while it waited is no news any more: that is noted at the seats that never got
/// it, and it is not shown.
async fn drop_over(visit: &mut Visit<'_>, subject: Subject) -> Result<(), StoreError> {
    let calendar = &visit.app.calendar;
    let person = visit.person.id;
    let shown = match subject {
        Subject::Bundle { day } => {
            let (from, until) = sent::day_at(visit.app, day);
            reminders::in_bundle(visit.tx, person, from, until).await?
        }
        Subject::One { reminder, .. } => {
            let seats = reminders::seats(visit.tx, reminder, person).await?;
            seats.into_iter().map(|seat| (reminder, seat)).collect()
        }
        Subject::Again { .. } | Subject::Asked { .. } => return Ok(()),
    };
    for (reminder, guardian) in shown {
        let Some(reminder) = reminders::find(visit.tx, reminder).await? else { continue };
        let Some(kind) = visit.app.blocks.find(&reminder.kind) else { continue };
        let to = reminders::to(visit.tx, reminder.id, guardian).await?;
        let Some(planned) = to.and_then(|to| to.due_at) else { continue };
        if super::due::is_over(calendar, kind, &reminder.values, planned, visit.now) {
            due::set_way(visit.tx, reminder.id, guardian, Way::Over).await?;
        }
    }
    Ok(())
}

fn call(chat: i64, edit: Option<i32>, screen: &Screen) -> Rendered {
    match screen_calls(chat, edit, screen) {
        Ok(calls) => calls.into_iter().next().map_or(Rendered::Nothing, Rendered::Call),
        Err(error) => {
            tracing::error!(kind = KIND, error = %error, "a reminder cannot be rendered");
            Rendered::Nothing
        }
    }
}

fn taken_back(visit: &Visit<'_>) -> Screen {
    let say = visit.say();
    Screen::new(say).text(say.remind_taken_back()).nav(say, &Place::Help, None)
}

/// Telegram's number of the message that this row changes.
async fn message(visit: &mut Visit<'_>, row: Row) -> Result<Option<i32>, StoreError> {
    let mut found = outbox::message_id(visit.tx, row.of).await?;
    // Rows that were sent long ago are purged; the number of the last message is kept with the reminder.
    if let (None, Subject::One { reminder, guardian }) = (found, row.subject) {
        found = reminders::to(visit.tx, reminder, guardian).await?.and_then(|to| to.message_id);
    }
    Ok(found.and_then(|number| i32::try_from(number).ok()))
}

/// News that could not go when it was due: until when it waits. In quiet hours for all, at weekends and in holidays for
/// what can wait.
async fn later(visit: &mut Visit<'_>, calendar: &Calendar, row: Row) -> Result<Option<i64>, StoreError> {
    let now = visit.now;
    if budget::is_good(calendar, now) {
        return Ok(None);
    }
    let can_wait = match row.subject {
        _ if row.errand == Errand::Anew => false,
        Subject::Asked { .. } => false,
        Subject::Bundle { .. } => true,
        Subject::One { reminder, guardian } | Subject::Again { reminder, guardian } => {
            !sent::is_beside(visit.tx, reminder, guardian).await?
        }
    };
    let until = match can_wait {
        true => budget::first_good(calendar, now),
        false if calendar.is_quiet(now) => calendar.morning_after(now),
        false => now,
    };
    Ok((until > now).then_some(until))
}

/// Notes what arrived: when, under which number, and when a second one may follow.
pub async fn arrived(app: &App, tx: &mut Tx, rows: &[(&Claimed, Option<i64>)]) -> Result<(), StoreError> {
    let now = app.clock.now();
    for (claimed, message) in rows {
        let (Some(person), Some(text)) = (claimed.person_id, claimed.subject.as_deref()) else { continue };
        let Some(row) = Row::parse(text) else { continue };
        // An edit whose message was gone went out as a new one: that is the message to change from now on.
        if claimed.kind != KIND {
            if row.errand == Errand::Edit && !claimed.rendered {
                outbox::set_message_id(tx, row.of, *message).await?;
            }
            continue;
        }
        if !row.is_news() {
            continue;
        }
        for id in sent::shown_by(tx, app, person, row.subject, now - ON_ITS_WAY).await? {
            sent::given(tx, id, person, now, *message).await?;
            let Some(reminder) = reminders::find(tx, id).await? else { continue };
            after_all(tx, claimed, person, row, &reminder, now).await?;
            if matches!(row.subject, Subject::One { .. } | Subject::Bundle { .. }) {
                plan_again(app, tx, &reminder, person, now).await?;
            }
        }
    }
    Ok(())
}

/// What the sender changed while the message was on its way changes now: the row may have been rendered before. Where
/// nothing is to change any more, Telegram says so.
async fn after_all(
    tx: &mut Tx,
    claimed: &Claimed,
    person_id: i64,
    row: Row,
    reminder: &Reminder,
    now: i64,
) -> Result<(), StoreError> {
    let recent = |at: Option<i64>| at.filter(|at| *at >= now - ON_ITS_WAY);
    let corrected_at = recent(reminder.corrected_at).filter(|_| row.errand == Errand::Show);
    let (errand, at) = match (recent(reminder.taken_back_at), corrected_at, row.subject) {
        (Some(at), _, Subject::Bundle { .. }) | (None, Some(at), _) => (Errand::Edit, at),
        (Some(at), ..) => (Errand::Delete, at),
        (None, None, _) => return Ok(()),
    };
    let subject = Row { errand, subject: row.subject, at, of: claimed.id }.text();
    let (chat_id, kind) = (claimed.chat_id, KIND);
    let row = Bulk { chat_id, person_id, kind, subject: &subject, due_at: now, not_after: None };
    outbox::personal(tx, now, &[row]).await?;
    Ok(())
}

async fn plan_again(app: &App, tx: &mut Tx, reminder: &Reminder, person: i64, now: i64) -> Result<(), StoreError> {
    if reminder.state != State::Sent {
        return Ok(());
    }
    let Some(kind) = app.blocks.find(&reminder.kind) else { return Ok(()) };
    let today = app.calendar.civil(now).date();
    let Some(until) = again::until(kind, &reminder.values, today) else { return Ok(()) };
    let calendars = Calendars::of_people(tx, &app.calendar, &[person]).await?;
    let Some(at) = again::after(calendars.of(person), now, until) else { return Ok(()) };
    sent::set_again_due(tx, reminder.id, person, at).await
}

/// A message that was to disappear is too old for that: it changes instead.
pub async fn too_old(app: &App, tx: &mut Tx, claimed: &Claimed) -> Result<(), StoreError> {
    let row = claimed.subject.as_deref().filter(|_| claimed.kind == KIND).and_then(Row::parse);
    let (Some(row), Some(person_id)) = (row, claimed.person_id) else { return Ok(()) };
    let subject = Row { errand: Errand::Replace, ..row }.text();
    let now = app.clock.now();
    let (chat_id, kind) = (claimed.chat_id, KIND);
    outbox::personal(tx, now, &[Bulk { chat_id, person_id, kind, subject: &subject, due_at: now, not_after: None }])
        .await?;
    Ok(())
}

/// Nobody is in this chat any more: what did not arrive goes on paper.
pub async fn nobody_there(tx: &mut Tx, chat_id: i64) -> Result<(), StoreError> {
    due::to_paper(tx, chat_id).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_row_is_read_as_it_was_written() {
        let subjects = [
            Subject::One { reminder: 7_000_000_000, guardian: 12 },
            Subject::Bundle { day: date(2026, 11, 27) },
            Subject::Again { reminder: 7, guardian: 12 },
            Subject::Asked { reminder: 7, guardian: 12, at: 1_795_424_400 },
        ];
        for subject in subjects {
            for errand in [Errand::Edit, Errand::Anew, Errand::Delete, Errand::Replace] {
                let row = Row { errand, subject, at: 1_795_424_400, of: 9_000_000_000 };
                assert_eq!(Row::parse(&row.text()), Some(row));
            }
            assert_eq!(Row::parse(&subject.text()), Some(Row::show(subject)));
        }
        for wrong in ["", "r", "r/1", "b/x", "e/1", "q/1/r/1/2", "r/1/2/3"] {
            assert_eq!(Row::parse(wrong), None, "{wrong}");
        }
    }
}
