//! What the school does with an issue: send it, pause it and let it go on, stop it, correct it, take it back. Each begins
//! with a change of its state that one of two presses wins, so that a second one does nothing.

pub(super) mod store;

use std::collections::{BTreeMap, BTreeSet};

use super::{Block, Issue, KIND, Standing, State, Subject, store as newsletters};
use crate::app::App;
use crate::delivery::{Bulk, outbox};
use crate::fields::Values;
use crate::reminders::Way;
use crate::reminders::budget;
pub use crate::reminders::send::WAITS;
use crate::reminders::send::{DELETE_WITHIN, changes_day};
use crate::school::store as schools;
use crate::store::{StoreError, Tx, next_id};

/// What came of a press on "send".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sending {
    /// It goes at this instant (UTC seconds).
    Goes(i64),
    /// It was sent already, by somebody else or a moment ago.
    Already,
    /// Nobody has looked at so many proposals: nothing goes out that no person accepted.
    Open(usize),
    /// Nothing in it goes out.
    Empty,
    /// An announcement lacks something; its id.
    Incomplete(i64),
}

/// What came of correcting an announcement; counts of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrected {
    /// Their message is changed where it stands.
    pub edited: usize,
    /// Get a new message besides, since their child's day changes.
    pub told_anew: usize,
    /// Have not got it yet: it comes with the new values.
    pub waiting: usize,
    /// The seats that have it on paper: somebody has to tell them.
    pub on_paper: Vec<i64>,
}

/// What came of taking an issue back; counts of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// The message disappears from their chat.
    pub deleted: usize,
    /// Too old to disappear: it becomes "the school took this newsletter back".
    pub replaced: usize,
    /// Had not got it, and do not any more.
    pub waiting_dropped: usize,
    /// The seats that have it on paper: somebody has to tell them.
    pub on_paper: Vec<i64>,
}

/// How far an issue is, in seats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub all: i64,
    pub have_it: i64,
    /// Have no chat in which it could arrive.
    pub on_paper: i64,
}

/// How far an issue is.
pub async fn progress(tx: &mut Tx, issue: i64) -> Result<Progress, StoreError> {
    let (all, have_it, on_paper) = store::progress(tx, issue).await?;
    Ok(Progress { all, have_it, on_paper })
}

/// Sends a draft: in [`WAITS`] seconds, or at `at` (UTC seconds), or as it was planned, if that is later. In quiet hours, at
/// weekends and in holidays it waits for the next good hour; with something urgent in it, for the end of the quiet hours.
pub async fn send(tx: &mut Tx, app: &App, issue: i64, at: Option<i64>, now: i64) -> Result<Sending, StoreError> {
    let found = newsletters::find(tx, issue).await?.filter(|issue| issue.state == State::Draft);
    let Some(issue) = found else { return Ok(Sending::Already) };
    let blocks = newsletters::blocks(tx, issue.id).await?;
    let open = blocks.iter().filter(|block| block.standing == Standing::Proposed).count();
    if open > 0 {
        return Ok(Sending::Open(open));
    }
    let accepted: Vec<&Block> = blocks.iter().filter(|block| block.standing == Standing::Accepted).collect();
    if accepted.is_empty() {
        return Ok(Sending::Empty);
    }
    let is_complete =
        |block: &Block| app.blocks.find(&block.kind).is_some_and(|kind| kind.complete(&block.values).is_empty());
    if let Some(block) = accepted.iter().find(|block| !is_complete(block)) {
        return Ok(Sending::Incomplete(block.id));
    }
    let calendar = match schools::find_school(tx, issue.school_id).await? {
        Some(school) => school.calendar(&app.calendar),
        None => app.calendar.clone(),
    };
    let goes = at.or(issue.send_at).unwrap_or(now).max(now + WAITS);
    let is_urgent = |block: &&&Block| app.blocks.find(&block.kind).is_some_and(|kind| kind.is_urgent(&block.values));
    let good = budget::first_good(&calendar, goes);
    let (today, next) = (calendar.civil(goes).date(), calendar.civil(good).date());
    // Its day comes before, or on, the day of the next good hour: there it would be too late.
    let cannot_wait = |block: &&&Block| {
        let day = app.blocks.find(&block.kind).and_then(|kind| kind.latest(&block.values));
        today < next && day.is_some_and(|day| today <= day && day <= next)
    };
    let goes = match accepted.iter().find(|block| is_urgent(block) || cannot_wait(block)) {
        Some(_) if calendar.is_quiet(goes) => calendar.morning_after(goes),
        Some(_) => goes,
        None => good,
    };
    Ok(if store::wait(tx, issue.id, goes).await? { Sending::Goes(goes) } else { Sending::Already })
}

/// No more families get it until [`go_on`]; false when it is not on its way.
pub async fn pause(tx: &mut Tx, issue: i64) -> Result<bool, StoreError> {
    if !store::change(tx, issue, &[State::Sending], State::Paused).await? {
        return Ok(false);
    }
    outbox::withdraw(tx, KIND, &Subject::Show { issue }.text()).await?;
    Ok(true)
}

/// Who has not got it gets it now; false when it was not paused.
pub async fn go_on(tx: &mut Tx, issue: i64, now: i64) -> Result<bool, StoreError> {
    if !store::change(tx, issue, &[State::Paused], State::Sending).await? {
        return Ok(false);
    }
    store::queue(tx, issue, now).await?;
    Ok(true)
}

/// What waits is a draft again; what is on its way reaches nobody else. False when it is neither.
pub async fn stop(tx: &mut Tx, issue: i64) -> Result<bool, StoreError> {
    if store::change(tx, issue, &[State::Waiting], State::Draft).await? {
        return Ok(true);
    }
    if !store::change(tx, issue, &[State::Sending, State::Paused], State::Stopped).await? {
        return Ok(false);
    }
    outbox::withdraw(tx, KIND, &Subject::Show { issue }.text()).await?;
    Ok(true)
}

/// Gives an announcement of an issue that has gone out new values: the messages of those whom it is for are changed where
/// they stand, who has not got it gets the new values, and where the day changes, who has it is told in a new message.
/// What was understood has to be understood again. None: nothing changes by it, or the issue was taken back. The values of
/// what has not gone out are saved as before.
pub async fn correct(
    tx: &mut Tx,
    app: &App,
    block: i64,
    values: &Values,
    now: i64,
) -> Result<Option<Corrected>, StoreError> {
    let Some(old) = newsletters::block(tx, block).await? else { return Ok(None) };
    let Some(issue) = newsletters::find(tx, old.newsletter_id).await? else { return Ok(None) };
    if old.values == *values || !store::correct(tx, &old, values, now).await? {
        return Ok(None);
    }
    let Some(kind) = app.blocks.find(&old.kind) else { return Ok(None) };
    if matches!(issue.state, State::Draft | State::Waiting) {
        return Ok(Some(Corrected::default()));
    }
    let is_new_day = changes_day(kind, &old.values, values);
    let mut result = Corrected::default();
    let mut readers = store::readers(tx, issue.id).await?;
    readers.retain(|reader| old.whom.is_for(reader.seat.year, &reader.seat.groups));
    let seats: Vec<i64> = readers.iter().map(|reader| reader.seat.guardian_id).collect();
    store::forget_understood(tx, issue.id, &seats).await?;
    result.on_paper = on_paper(&readers);
    let (mut rows, stamp) = (Rows::default(), next_id(now, 1));
    let messages = messages(tx, &issue, now).await?;
    let mut early = Vec::new();
    for (person, chat, due_at) in people(&readers) {
        let Some(own) = messages.get(&person) else {
            let first = kind.latest(values);
            if due_at > now && first.is_some_and(|day| app.calendar.civil(due_at).date() >= day) {
                early.push(person);
            }
            result.waiting += 1;
            continue;
        };
        for message in own {
            rows.add(person, chat, Subject::Edit { issue: issue.id, at: stamp, of: message.of });
        }
        result.edited += 1;
        if is_new_day {
            rows.add(person, chat, Subject::Anew { issue: issue.id, at: stamp });
            result.told_anew += 1;
        }
    }
    for person in early {
        store::hasten(tx, issue.id, person, now).await?;
    }
    rows.write(tx, now).await?;
    Ok(Some(result))
}

/// Takes back what has gone out: the messages disappear where Telegram still allows it, else they say that it was taken
/// back; who has not got it does not get it. A second time changes nothing; what waits is stopped.
pub async fn take_back(tx: &mut Tx, issue: i64, now: i64) -> Result<Option<TakenBack>, StoreError> {
    if !store::take_back(tx, issue, now).await? {
        return Ok(stop(tx, issue).await?.then(TakenBack::default));
    }
    let Some(issue) = newsletters::find(tx, issue).await? else { return Ok(None) };
    store::withdraw_all(tx, issue.id).await?;
    let readers = store::readers(tx, issue.id).await?;
    let messages = messages(tx, &issue, now).await?;
    let mut result = TakenBack { on_paper: on_paper(&readers), ..TakenBack::default() };
    let (mut rows, stamp) = (Rows::default(), next_id(now, 1));
    result.waiting_dropped = people(&readers).iter().filter(|(person, ..)| !messages.contains_key(person)).count();
    // Also in the chats of those who do not sit there any more.
    for (person, own) in messages {
        let is_young = own.iter().all(|message| message.sent_at.is_some_and(|at| at > now - DELETE_WITHIN));
        for message in own {
            let (issue, at, of, chat) = (issue.id, stamp, message.of, message.chat);
            let young = message.sent_at.is_some_and(|at| at > now - DELETE_WITHIN);
            rows.add(
                person,
                chat,
                if young { Subject::Delete { issue, at, of } } else { Subject::Replace { issue, at, of } },
            );
        }
        if is_young { result.deleted += 1 } else { result.replaced += 1 }
    }
    rows.write(tx, now).await?;
    Ok(Some(result))
}

/// A message with an issue in a person's chat.
#[derive(Clone, Copy, Debug)]
struct Message {
    chat: i64,
    /// The row of the outbox that became it; 0: forgotten by the outbox.
    of: i64,
    /// None: on its way still, or so long ago that it is forgotten.
    sent_at: Option<i64>,
}

/// The messages with an issue that people have or are just getting, by person.
async fn messages(tx: &mut Tx, issue: &Issue, now: i64) -> Result<BTreeMap<i64, Vec<Message>>, StoreError> {
    let mut of: BTreeMap<i64, Vec<Message>> = BTreeMap::new();
    for (person, chat, row, sent_at, on_its_way) in store::sent(tx, issue.id).await? {
        let sent_at = if on_its_way { Some(now) } else { sent_at };
        of.entry(person).or_default().push(Message { chat, of: row, sent_at });
    }
    for (person, chat) in store::given(tx, issue.id).await? {
        of.entry(person).or_insert_with(|| vec![Message { chat, of: 0, sent_at: None }]);
    }
    Ok(of)
}

/// The people among these readers: person, chat, when it is due; each once.
fn people(readers: &[store::Reader]) -> Vec<(i64, i64, i64)> {
    let mut seen = BTreeSet::new();
    let with_chat = readers.iter().filter(|reader| reader.way != Way::Paper);
    let chats = with_chat.filter_map(|reader| reader.chat.map(|(person, chat)| (person, chat, reader.due_at)));
    chats.filter(|(person, ..)| seen.insert(*person)).collect()
}

fn on_paper(readers: &[store::Reader]) -> Vec<i64> {
    readers.iter().filter(|reader| reader.way == Way::Paper).map(|reader| reader.seat.guardian_id).collect()
}

/// Rows for the sender.
#[derive(Default)]
struct Rows(Vec<(i64, i64, String)>);

impl Rows {
    fn add(&mut self, person: i64, chat: i64, subject: Subject) {
        self.0.push((person, chat, subject.text()));
    }

    async fn write(self, tx: &mut Tx, now: i64) -> Result<(), StoreError> {
        let rows: Vec<Bulk<'_>> = self
            .0
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
        outbox::to_many(tx, now, &rows).await?;
        Ok(())
    }
}
