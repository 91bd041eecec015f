//! What a sender does with a reminder: send it, stop it while it waits, take it back, correct it.

pub(super) mod store;

use std::collections::BTreeSet;

use super::errand::{Errand, Row};
use super::{KIND, Reminder, State, Subject, To, Way, due, series, store as reminders};
use crate::app::App;
use crate::blocks::Kind;
use crate::delivery::{Bulk, outbox};
use crate::fields::{Type, Values};
use crate::school::store as schools;
use crate::store::{StoreError, Tx, next_id};
use store::Message;

/// So many seconds a reminder waits before it goes, so that it can be stopped.
pub const WAITS: i64 = 60;
/// A message disappears from a chat while it is younger than this, in seconds: Telegram allows 48 hours, and a row may
/// wait a little.
pub(crate) const DELETE_WITHIN: i64 = 47 * 3600;

/// What came of taking a reminder back; counts of messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// Disappear from the chat.
    pub deleted: usize,
    /// Too old to disappear, or together with others in one message: they become "the school took this message back".
    pub replaced: usize,
    /// Had not gone yet, and do not go any more.
    pub waiting_dropped: usize,
    /// The seats that got it on paper: somebody has to tell them.
    pub on_paper: Vec<i64>,
    /// It came every week, and what was to come of the series does not.
    pub series_ended: bool,
}

/// What came of correcting a reminder; counts of messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrected {
    /// Are changed where they stand.
    pub edited: usize,
    /// Get a new message besides, since their child's day changes.
    pub told_anew: usize,
    /// Had not gone yet: they go with the new values.
    pub waiting: usize,
    /// The seats that got it on paper: somebody has to tell them.
    pub on_paper: Vec<i64>,
    /// It comes every week, and the next ones are corrected as well.
    pub series_follows: bool,
}

/// Sends a draft: in [`WAITS`] seconds, or at the chosen moment `at` if that is later; without `at` the moment of its
/// plan counts. Returns when it goes (UTC seconds).
pub async fn send(tx: &mut Tx, reminder: i64, now: i64, at: Option<i64>) -> Result<i64, StoreError> {
    let planned = reminders::find(tx, reminder).await?.and_then(|found| found.send_at);
    let goes = at.or(planned).unwrap_or(now).max(now + WAITS);
    store::wait(tx, reminder, goes).await?;
    Ok(goes)
}

/// Stops what waits, and with it the rest of its series; false when it has gone already.
pub async fn stop(tx: &mut Tx, reminder: i64, _now: i64) -> Result<bool, StoreError> {
    store::stop(tx, reminder).await
}

/// This member of staff sends what stopped since its maker may not send any more: in [`WAITS`] seconds. Of what comes
/// every week, and is about a day that is over by then, the next one goes at its own moment. False where its day is over,
/// and where a colleague was faster.
pub async fn take_over(tx: &mut Tx, app: &App, left: &Reminder, staff_id: i64, now: i64) -> Result<bool, StoreError> {
    let Some(kind) = app.blocks.find(&left.kind) else { return Ok(false) };
    let goes = left.send_at.unwrap_or(now).max(now + WAITS);
    let planned = left.send_at.unwrap_or(left.made_at);
    if !due::is_over(&app.calendar, kind, &left.values, planned, goes) {
        return store::take_over(tx, left.id, staff_id, goes, &left.values).await;
    }
    let Some(school) = schools::find_school(tx, left.school_id).await? else { return Ok(false) };
    let Some(next) = series::next(&school.calendar(&app.calendar), kind, left, now) else { return Ok(false) };
    store::take_over(tx, left.id, staff_id, next.send_at, &next.values).await
}

/// Takes back what was sent: the messages disappear where Telegram still allows it, else they say that they were taken
/// back; what has not gone does not go, and its series ends. What still waits is stopped. A second time changes nothing.
pub async fn take_back(tx: &mut Tx, app: &App, reminder: i64, now: i64) -> Result<TakenBack, StoreError> {
    let (mut result, mut dropped) = (TakenBack::default(), BTreeSet::new());
    // A next one of the series that is made at this moment would be missed.
    due::store::lock(tx, now).await?;
    if stop(tx, reminder, now).await? || !store::take_back(tx, reminder, now).await? {
        return Ok(result);
    }
    result.series_ended = store::end_series(tx, reminder).await?;
    let seats = reminders::all_to(tx, reminder).await?;
    // What waits goes first: a row that the sender has just claimed is seen as on its way then.
    for message in store::messages(tx, reminder).await?.iter().filter(|one| one.waits) {
        if message.is_of(reminder, &BTreeSet::new(), app) {
            outbox::withdraw(tx, KIND, &message.row.text()).await?;
            dropped.insert(message.person_id);
        }
    }
    let messages = store::messages(tx, reminder).await?;
    let days: BTreeSet<(i64, i64)> = store::bundled(tx, reminder).await?.into_iter().collect();
    let (mut rows, stamp) = (Vec::new(), next_id(now, 1));
    let mut reached = BTreeSet::new();
    for message in &messages {
        if !message.is_of(reminder, &days, app) {
            continue;
        }
        if message.waits {
            dropped.insert(message.person_id);
            continue;
        }
        reached.insert(message.person_id);
        let errand = match message.row.subject {
            Subject::Bundle { .. } => Errand::Edit,
            _ if message.sent_at.unwrap_or(now) > now - DELETE_WITHIN => Errand::Delete,
            _ => Errand::Replace,
        };
        match errand {
            Errand::Delete => result.deleted += 1,
            _ => result.replaced += 1,
        }
        let of = message.id;
        rows.push((
            message.person_id,
            message.chat_id,
            Row { errand, subject: message.row.subject, at: stamp, of }.text(),
        ));
    }
    // What arrived so long ago that the outbox has forgotten it.
    for old in store::forgotten(tx, reminder, &reached).await? {
        reached.insert(old.0);
        result.replaced += 1;
        let subject = Subject::One { reminder, guardian: old.2 };
        rows.push((old.0, old.1, Row { errand: Errand::Replace, subject, at: stamp, of: 0 }.text()));
    }
    result.waiting_dropped = dropped.difference(&reached).count();
    result.on_paper = on_paper(&seats);
    write(tx, &rows, now).await?;
    Ok(result)
}

/// Gives a reminder that was sent, or waits, new values. What was sent is changed where it stands and says what it said
/// before; who has not got it gets the new values, and so do the next ones of its series; where the day changes, who has
/// it is told in a new message. What was understood has to be understood again, and what was answered about another day
/// does not count.
pub async fn correct(
    tx: &mut Tx,
    app: &App,
    reminder: i64,
    values: &Values,
    now: i64,
) -> Result<Corrected, StoreError> {
    let mut result = Corrected::default();
    let Some(found) = reminders::find(tx, reminder).await? else { return Ok(result) };
    if matches!(found.state, State::Draft | State::Waiting) {
        reminders::set_fields(tx, reminder, values).await?;
        return Ok(result);
    }
    let Some(kind) = app.blocks.find(&found.kind).filter(|_| found.values != *values) else { return Ok(result) };
    let is_new_day = changes_day(kind, &found.values, values);
    due::store::lock(tx, now).await?;
    if !store::correct(tx, reminder, values, is_new_day, now).await? {
        return Ok(result);
    }
    let stamp = next_id(now, 1);
    let corrected = Reminder { values: values.clone(), ..found };
    result.series_follows = correct_series(tx, app, kind, &corrected, now).await?;
    let (day, last_day) = (kind.latest(values), kind.last_day(values));
    let messages = store::messages(tx, reminder).await?;
    let days: BTreeSet<(i64, i64)> = store::bundled(tx, reminder).await?.into_iter().collect();
    let (mut rows, mut told, mut waiting) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for message in messages.iter().filter(|message| message.is_of(reminder, &days, app)) {
        let (person, chat) = (message.person_id, message.chat_id);
        if message.waits {
            let last = last_day.map(|day| due::end_of(&app.calendar, day));
            if matches!(message.row.subject, Subject::One { .. }) {
                store::set_not_after(tx, message.id, last).await?;
            }
            // Together with others it would come when its day is over.
            if let (Subject::Bundle { day: out }, Some(day), false) = (message.row.subject, day, told.contains(&person))
                && out >= day
            {
                let guardian = store::hasten(tx, reminder, person, now).await?;
                rows.push((person, chat, Subject::One { reminder, guardian }.text()));
            }
            waiting.insert(person);
            continue;
        }
        result.edited += 1;
        let of = message.id;
        rows.push((person, chat, Row { errand: Errand::Edit, subject: message.row.subject, at: stamp, of }.text()));
        if is_new_day && told.insert(person) {
            let guardian = reminders::seats(tx, reminder, person).await?.into_iter().next().unwrap_or_default();
            let subject = Subject::One { reminder, guardian };
            rows.push((person, chat, Row { errand: Errand::Anew, subject, at: stamp, of: 0 }.text()));
        }
    }
    result.told_anew = told.len();
    result.waiting = waiting.len();
    result.on_paper = on_paper(&reminders::all_to(tx, reminder).await?);
    write(tx, &rows, now).await?;
    Ok(result)
}

/// What waits of a series says what the corrected one says, on its own days; false where nothing waits.
async fn correct_series(
    tx: &mut Tx,
    app: &App,
    kind: &Kind,
    corrected: &Reminder,
    now: i64,
) -> Result<bool, StoreError> {
    let Some(waiting) = store::next_of_series(tx, corrected.id).await? else { return Ok(false) };
    let Some(waiting) = reminders::find(tx, waiting).await? else { return Ok(false) };
    let Some(school) = schools::find_school(tx, corrected.school_id).await? else { return Ok(false) };
    match series::corrected(&school.calendar(&app.calendar), kind, &waiting, corrected, now) {
        Some(next) => {
            reminders::set_fields(tx, waiting.id, &next.values).await?;
            store::put_off(tx, waiting.id, next.send_at).await?;
            Ok(true)
        }
        None => {
            stop(tx, waiting.id, now).await?;
            Ok(false)
        }
    }
}

/// Whether a date or an hour is another one: then the child's day is.
pub(crate) fn changes_day(kind: &Kind, before: &Values, after: &Values) -> bool {
    let is_time = |kind: Type| matches!(kind, Type::Date | Type::Range | Type::Time | Type::Days);
    kind.fields.iter().any(|field| is_time(field.kind) && before.get(&field.name) != after.get(&field.name))
}

fn on_paper(seats: &[To]) -> Vec<i64> {
    seats.iter().filter(|to| to.way == Some(Way::Paper)).map(|to| to.guardian_id).collect()
}

async fn write(tx: &mut Tx, rows: &[(i64, i64, String)], now: i64) -> Result<(), StoreError> {
    let rows: Vec<Bulk<'_>> = rows
        .iter()
        .map(|(person_id, chat_id, subject)| Bulk {
            chat_id: *chat_id,
            person_id: *person_id,
            kind: KIND,
            subject,
            due_at: now,
            not_after: None,
        })
        .collect();
    outbox::personal(tx, now, &rows).await?;
    Ok(())
}

impl Message {
    /// Whether this message shows the reminder; a bundle does for whom it is in (`bundled`: person and instant).
    fn is_of(&self, reminder: i64, bundled: &BTreeSet<(i64, i64)>, app: &App) -> bool {
        if !matches!(self.row.errand, Errand::Show | Errand::Anew) {
            return false;
        }
        match self.row.subject {
            Subject::Bundle { day } => {
                bundled.iter().any(|(person, at)| *person == self.person_id && app.calendar.civil(*at).date() == day)
            }
            Subject::One { reminder: of, .. }
            | Subject::Again { reminder: of, .. }
            | Subject::Asked { reminder: of, .. } => of == reminder,
        }
    }
}
