//! What falls due of newsletters: an issue that waited gets its families, once, and is sent when the last of them has it.
//! Lines and rows of the outbox are one transaction, so that a restart, an outage or a second process changes nothing.

mod store;

use std::collections::BTreeMap;

use super::send::store as sent;
use super::{Block, Subject, store as newsletters};
use crate::app::App;
use crate::clock::Calendar;
use crate::reminders::Way;
use crate::reminders::budget::{self, Class, Decision, Wish};
use crate::reminders::due::{Ledger, lock};
use crate::school::calendar::Calendars;
use crate::store::{Store, StoreError, Tx};
use store::{Family, Place};

/// So many people's weeks are looked at together.
const TOGETHER: usize = 4096;

/// Does what is due now; returns how many rows were written for the sender.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let mut tx = store.begin_reading().await?;
    let waiting = store::waiting(&mut tx, now).await?;
    let mut done = Vec::new();
    for issue in store::sending(&mut tx).await? {
        if !sent::queued(&mut tx, &Subject::Show { issue }.text()).await? {
            done.push(issue);
        }
    }
    tx.roll_back().await?;
    let mut written = 0;
    for issue in waiting {
        let mut tx = store.begin().await?;
        written += go(app, &mut tx, issue, now).await?;
        tx.commit().await?;
    }
    for issue in done {
        let mut tx = store.begin().await?;
        // Somebody may have let it go on meanwhile.
        if !sent::queued(&mut tx, &Subject::Show { issue }.text()).await? {
            store::dead_to_paper(&mut tx, issue).await?;
            store::finish(&mut tx, issue, now).await?;
        }
        tx.commit().await?;
    }
    Ok(written)
}

/// An issue whose moment had come at `now` (UTC seconds) goes: it gets its families, and each of them a moment. Returns how
/// many rows were written for the sender.
pub async fn go(app: &App, tx: &mut Tx, id: i64, now: i64) -> Result<usize, StoreError> {
    lock(tx, now).await?;
    let Some(issue) = store::take(tx, id, now).await? else { return Ok(0) };
    let blocks = newsletters::accepted(tx, id).await?;
    let mut families = store::families(tx, &issue).await?;
    families.retain(|family| issue.is_for(&family.seat, &blocks));
    let mut seats: BTreeMap<i64, Vec<&Family>> = BTreeMap::new();
    for family in &families {
        if let Some((person, _)) = family.chat {
            seats.entry(person).or_default().push(family);
        }
    }
    let people: Vec<i64> = seats.keys().copied().collect();
    let mut decisions: BTreeMap<i64, Decision> = BTreeMap::new();
    for people in people.chunks(TOGETHER) {
        let calendars = Calendars::of_people(tx, &app.calendar, people).await?;
        let ledger = Ledger::of(app, tx, people, now).await?;
        for person in people {
            let (calendar, rules) = (calendars.of(*person), ledger.rules(*person));
            let own = seats.get(person).map_or(&[][..], Vec::as_slice);
            let read: Vec<&Block> = own.iter().flat_map(|family| family.seat.reads(&blocks)).collect();
            let wish = wish(app, calendar, &read, now);
            decisions.insert(*person, budget::decide_alone(calendar, &rules, ledger.entries(*person), &wish, now));
        }
    }
    let places: Vec<Place> = families
        .iter()
        .map(|family| {
            let decision = family.chat.and_then(|(person, _)| decisions.get(&person));
            Place {
                guardian_id: family.seat.guardian_id,
                way: decision.map_or(Way::Paper, |decision| decision.way),
                due_at: decision.map_or(now, |decision| decision.due_at),
                urgent_at: decision.filter(|decision| decision.beside).map(|_| now),
            }
        })
        .collect();
    store::add_places(tx, id, &places).await?;
    let written = sent::queue(tx, id, now).await?;
    tracing::info!(newsletter = id, seats = places.len(), rows = written, "a newsletter goes out");
    Ok(usize::try_from(written).unwrap_or(usize::MAX))
}

/// How much what a family reads hurries: the first of its days that is not over yet counts.
fn wish(app: &App, calendar: &Calendar, blocks: &[&Block], now: i64) -> Wish {
    let today = calendar.civil(now).date();
    let kinds = || blocks.iter().filter_map(|block| Some((app.blocks.find(&block.kind)?, &block.values)));
    let is_urgent = kinds().any(|(kind, values)| kind.is_urgent(values));
    Wish {
        class: if is_urgent { Class::Urgent } else { Class::Group },
        day: kinds().filter_map(|(kind, values)| kind.latest(values)).filter(|day| *day >= today).min(),
    }
}
