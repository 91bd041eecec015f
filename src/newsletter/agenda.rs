//! What is on for a person's children: the days of everything that reached them, from newsletters and reminders, each
//! once.

pub mod store;

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime};

use super::chat::{Received, event};
use super::store as issues;
use crate::app::App;
use crate::blocks::Kind;
use crate::fields::Values;
use crate::language::plain;
use crate::reminders::store as reminders;
use crate::school::guardians::{Seat, store as guardians};
use crate::store::{StoreError, Tx};

/// So many newsletters, and so many reminders at the seats of a person, are looked through: those of a school year.
const ISSUES: i64 = 60;
const REMINDERS: i64 = 300;

/// What says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// An announcement of a newsletter.
    Block(i64),
    Reminder {
        reminder: i64,
        guardian: i64,
    },
}

/// Something on a day, or on several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct On {
    pub of: Of,
    /// A kind of [`crate::blocks::Kinds`].
    pub kind: String,
    pub values: Values,
    pub first: Date,
    pub last: Date,
    /// The first names of the children, where it is not for all of the own ones.
    pub children: Vec<String>,
    /// From when to when, in a calendar.
    pub hours: (DateTime, DateTime),
    /// Its number in every calendar of this person, and the version.
    pub uid: String,
    pub sequence: i64,
}

/// What is on from `from` to `until`, both included, in the order of the days.
pub async fn between(tx: &mut Tx, app: &App, person: i64, from: Date, until: Date) -> Result<Vec<On>, StoreError> {
    let mut all: Vec<(On, BTreeSet<i64>)> = Vec::new();
    for issue in issues::received(tx, person, ISSUES, 0).await? {
        let Some(received) = Received::load(tx, app, person, issue.id).await? else { continue };
        for item in &received.items {
            let seats = item.homes.iter().map(|at| received.homes[*at].seat.guardian_id).collect();
            let (block, issue) = (&item.block, &received.issue);
            let (of, uid) = (Of::Block(block.id), super::chat::uid(block.id));
            let changed = issue.corrected_at.map(|at| at - issue.made_at);
            all.extend(on(item.kind, &block.values, of, uid, changed).map(|on| (on, seats)));
        }
    }
    for (id, guardian) in store::reminders(tx, person, REMINDERS).await? {
        let Some(reminder) = reminders::find(tx, id).await? else { continue };
        let Some(kind) = app.blocks.find(&reminder.kind) else { continue };
        let (of, uid) = (Of::Reminder { reminder: id, guardian }, crate::reminders::chat::uid(id, guardian));
        let changed = reminder.corrected_at.map(|at| at - reminder.made_at);
        all.extend(on(kind, &reminder.values, of, uid, changed).map(|on| (on, BTreeSet::from([guardian]))));
    }
    all.retain(|(on, _)| on.last >= from && on.first <= until);
    let own = guardians::of_person(tx, person).await?;
    let mut once = each_once(all, &own);
    once.sort_by_key(|on| (on.hours.0, on.hours.1));
    Ok(once)
}

/// None for what has no day.
fn on(kind: &Kind, values: &Values, of: Of, uid: String, changed: Option<i64>) -> Option<On> {
    let hours = event(kind, values)?;
    Some(On {
        of,
        kind: kind.id.clone(),
        values: values.clone(),
        first: hours.0.date(),
        last: kind.last_day(values).unwrap_or(hours.0.date()),
        children: Vec::new(),
        hours,
        uid,
        sequence: changed.map_or(0, |after| after.max(1)),
    })
}

/// The same twice is one thing, for the children of both; with their names where it is not for all of the own ones.
fn each_once(all: Vec<(On, BTreeSet<i64>)>, own: &[Seat]) -> Vec<On> {
    let mut once: Vec<(On, BTreeSet<i64>)> = Vec::new();
    for (on, seats) in all {
        match once.iter_mut().find(|(other, _)| other.kind == on.kind && other.values == on.values) {
            Some((_, others)) => others.extend(seats),
            None => once.push((on, seats)),
        }
    }
    let named = |(mut on, seats): (On, BTreeSet<i64>)| {
        if own.iter().any(|seat| !seats.contains(&seat.id)) {
            let whose = own.iter().filter(|seat| seats.contains(&seat.id));
            on.children = whose.map(|seat| plain(&seat.first_name)).collect();
        }
        on
    };
    once.into_iter().map(named).collect()
}
