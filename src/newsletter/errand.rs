//! What a row of the outbox does about an issue: show it, change or delete what was shown. All are rendered when they go
//! out, in the person's language, from what is true by then.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::chat::{Once, shown};
use super::families::read_by;
use super::send::store as sent;
use super::{Issue, KIND, State, Subject, store as newsletters};
use crate::app::App;
use crate::clock::Calendar;
use crate::delivery::{Bulk, Claimed, Rendered, outbox};
use crate::place::Place;
use crate::reminders::budget;
use crate::screen::Screen;
use crate::store::{StoreError, Tx};
use crate::telegram::{delete, screen_calls};
use crate::visit::Visit;

/// A message is on its way for so many seconds at most; what changed meanwhile is looked at when it has arrived.
const ON_ITS_WAY: i64 = 120;
/// What was paused while its row waited for another try is looked at again after so many seconds.
const PAUSED: i64 = 300;

/// Makes the call of a row; [`Rendered::Later`] for news that comes at no hour for it, or is paused. `once`: what is the
/// same for many of a batch.
pub async fn render(
    visit: &mut Visit<'_>,
    calendar: &Calendar,
    text: &str,
    once: &mut Once,
) -> Result<Rendered, StoreError> {
    let Some(subject) = Subject::parse(text) else { return Ok(Rendered::Nothing) };
    if subject.is_news() {
        let Some(issue) = newsletters::find(visit.tx, subject.issue()).await? else { return Ok(Rendered::Nothing) };
        if let Some(instead) = instead(visit, calendar, &issue, subject).await? {
            return Ok(instead);
        }
    }
    let chat = visit.person.chat_id;
    if subject.is_news() {
        let screen = shown(visit, subject, once).await?;
        return Ok(screen.map_or(Rendered::Nothing, |screen| call(chat, None, &screen)));
    }
    let Some(message) = message(visit, subject).await? else { return Ok(Rendered::Nothing) };
    if let Subject::Delete { .. } = subject {
        return Ok(Rendered::Call(delete(chat, message)));
    }
    Ok(match (shown(visit, subject, once).await?, subject) {
        (Some(screen), _) => call(chat, Some(message), &screen),
        // Not the reader's any more: what was taken back is not to be read all the same.
        (None, Subject::Replace { .. }) => call(chat, Some(message), &taken_back(visit)),
        (None, _) => Rendered::Nothing,
    })
}

fn call(chat: i64, edit: Option<i32>, screen: &Screen) -> Rendered {
    match screen_calls(chat, edit, screen) {
        Ok(calls) => calls.into_iter().next().map_or(Rendered::Nothing, Rendered::Call),
        Err(error) => {
            tracing::error!(kind = KIND, error = %error, "a newsletter cannot be rendered");
            Rendered::Nothing
        }
    }
}

fn taken_back(visit: &Visit<'_>) -> Screen {
    let say = visit.say();
    Screen::new(say).text(say.remind_taken_back()).nav(say, &Place::Help, None)
}

/// Telegram's number of the message that this row changes.
async fn message(visit: &mut Visit<'_>, subject: Subject) -> Result<Option<i32>, StoreError> {
    let (issue, of) = match subject {
        Subject::Edit { issue, of, .. } | Subject::Delete { issue, of, .. } | Subject::Replace { issue, of, .. } => {
            (issue, of)
        }
        Subject::Show { .. } | Subject::Anew { .. } => return Ok(None),
    };
    let mut found = outbox::message_id(visit.tx, of).await?;
    // Rows that were sent long ago are purged; the number of the last message is kept with the seat.
    if found.is_none() {
        found = sent::message_id(visit.tx, issue, visit.person.id).await?;
    }
    Ok(found.and_then(|number| i32::try_from(number).ok()))
}

/// What becomes of news that does not go out now. In quiet hours all waits for the morning; at weekends and in holidays
/// what neither is urgent nor has a day before the next good one.
async fn instead(
    visit: &mut Visit<'_>,
    calendar: &Calendar,
    issue: &Issue,
    subject: Subject,
) -> Result<Option<Rendered>, StoreError> {
    let now = visit.now;
    match (issue.state, subject) {
        (State::Paused, Subject::Show { .. }) => return Ok(Some(Rendered::Later(now + PAUSED))),
        (State::Draft | State::Waiting | State::TakenBack, _) | (State::Stopped, Subject::Show { .. }) => {
            return Ok(Some(Rendered::Nothing));
        }
        _ => {}
    }
    if budget::is_good(calendar, now) {
        return Ok(None);
    }
    let can_wait = matches!(subject, Subject::Show { .. }) && !hurries(visit, calendar, issue).await?;
    let until = match can_wait {
        true => budget::first_good(calendar, now),
        false if calendar.is_quiet(now) => calendar.morning_after(now),
        false => now,
    };
    Ok((until > now).then_some(Rendered::Later(until)))
}

/// Whether something in it for this reader is urgent, or its day is there before the next good hour.
async fn hurries(visit: &mut Visit<'_>, calendar: &Calendar, issue: &Issue) -> Result<bool, StoreError> {
    let blocks = newsletters::accepted(visit.tx, issue.id).await?;
    let seats = newsletters::seats_of_person(visit.tx, issue.id, visit.person.id).await?;
    let read = read_by(&seats, &blocks);
    let today = calendar.civil(visit.now).date();
    let next = calendar.civil(budget::first_good(calendar, visit.now)).date();
    let kinds = &visit.app.blocks;
    Ok(blocks.iter().filter(|block| read.contains(&block.id)).any(|block| {
        kinds.find(&block.kind).is_some_and(|kind| {
            let day = kind.latest(&block.values);
            kind.is_urgent(&block.values) || day.is_some_and(|day| today <= day && day <= next)
        })
    }))
}

/// Notes what arrived: when, and under which number.
pub async fn arrived(app: &App, tx: &mut Tx, rows: &[(&Claimed, Option<i64>)]) -> Result<(), StoreError> {
    let now = app.clock.now();
    let mut issues: HashMap<i64, Option<Issue>> = HashMap::new();
    for (claimed, message) in rows {
        let (Some(person), Some(text)) = (claimed.person_id, claimed.subject.as_deref()) else { continue };
        let Some(subject) = Subject::parse(text) else { continue };
        // An edit whose message was gone went out as a new one: that is the message to change from now on.
        if claimed.kind != KIND {
            if let (Subject::Edit { issue, of, .. }, false) = (subject, claimed.rendered) {
                outbox::set_message_id(tx, of, *message).await?;
                sent::arrived(tx, issue, person, now, *message).await?;
            }
            continue;
        }
        if !subject.is_news() {
            continue;
        }
        let id = subject.issue();
        sent::arrived(tx, id, person, now, *message).await?;
        let issue = match issues.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(open) => open.insert(newsletters::find(tx, id).await?),
        };
        if let Some(issue) = issue {
            after_all(tx, claimed, person, subject, issue, now).await?;
        }
    }
    Ok(())
}

/// What the school changed while the message was on its way changes now: the row may have been rendered before. Where
/// nothing is to change any more, Telegram says so.
async fn after_all(
    tx: &mut Tx,
    claimed: &Claimed,
    person_id: i64,
    subject: Subject,
    issue: &Issue,
    now: i64,
) -> Result<(), StoreError> {
    let recent = |at: Option<i64>| at.filter(|at| *at >= now - ON_ITS_WAY);
    let corrected_at = recent(issue.corrected_at).filter(|_| matches!(subject, Subject::Show { .. }));
    let taken_back_at = recent(issue.taken_back_at);
    let (issue, of) = (issue.id, claimed.id);
    let subject = match (taken_back_at, corrected_at) {
        (Some(at), _) => Subject::Delete { issue, at, of },
        (None, Some(at)) => Subject::Edit { issue, at, of },
        (None, None) => return Ok(()),
    };
    tell(tx, claimed.chat_id, person_id, subject, now).await
}

/// A message that was to disappear is too old for that: it changes instead.
pub async fn too_old(app: &App, tx: &mut Tx, claimed: &Claimed) -> Result<(), StoreError> {
    let subject = claimed.subject.as_deref().filter(|_| claimed.kind == KIND).and_then(Subject::parse);
    let (Some(Subject::Delete { issue, at, of }), Some(person)) = (subject, claimed.person_id) else { return Ok(()) };
    tell(tx, claimed.chat_id, person, Subject::Replace { issue, at, of }, app.clock.now()).await
}

async fn tell(tx: &mut Tx, chat_id: i64, person_id: i64, subject: Subject, now: i64) -> Result<(), StoreError> {
    let (kind, subject) = (KIND, subject.text());
    let row = Bulk { chat_id, person_id, kind, subject: &subject, due_at: now, not_after: None };
    outbox::to_many(tx, now, &[row]).await?;
    Ok(())
}

/// Nobody is in this chat any more: what did not arrive goes on paper.
pub async fn nobody_there(tx: &mut Tx, chat_id: i64) -> Result<(), StoreError> {
    sent::to_paper(tx, chat_id).await
}
