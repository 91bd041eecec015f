//! What is on for a family, in the calendar on the own phone, at a secret address that is made, renewed and removed in
//! the chat.
//!
//! A calendar cannot sign in, so who has the address reads it. It tells what is on, when and where; of the children their
//! first names, where brothers and sisters have different days; nothing of what the family answered.

pub mod console;
pub mod store;

use jiff::ToSpan;

use super::agenda::{self, On};
use crate::app::App;
use crate::ics::{self, Event, Method};
use crate::language::Say;
use crate::school::guardians::store as guardians;
use crate::school::staff::secrets;
use crate::store::{StoreError, Tx};

/// What is over stays in the calendar for so many days.
const KEPT_DAYS: i64 = 30;
/// What lies further ahead than so many days comes later.
const AHEAD_DAYS: i64 = 400;
/// What an address begins and ends with, so that every program sees what it is.
pub const PATH: &str = "/feed/";
pub const ENDING: &str = ".ics";

/// A new address of a person: its path at the console. An earlier one is dead.
pub async fn make(tx: &mut Tx, person: i64, language: &str, now: i64) -> Result<String, StoreError> {
    let token = secrets::token();
    store::make(tx, person, &secrets::hash(token.as_bytes()), language, now).await?;
    Ok(format!("{PATH}{token}{ENDING}"))
}

/// The calendar of a person as a program asks for it at `now` (UTC seconds).
pub async fn file(tx: &mut Tx, app: &App, say: Say<'_>, person: i64, now: i64) -> Result<String, StoreError> {
    let today = app.calendar.civil(now).date();
    let from = today.checked_sub(KEPT_DAYS.days()).unwrap_or(today);
    let until = today.checked_add(AHEAD_DAYS.days()).unwrap_or(today);
    let seats = guardians::of_person(tx, person).await?;
    let school = seats.first().map(|seat| seat.school_name.clone()).unwrap_or_default();
    let on = agenda::between(tx, app, person, from, until).await?;
    let events: Vec<Event> = on.iter().filter_map(|on| event(app, say, on, now)).collect();
    Ok(ics::file(&say.news_feed_name(&school), Method::Publish, &events))
}

fn event(app: &App, say: Say<'_>, on: &On, now: i64) -> Option<Event> {
    let kind = app.blocks.find(&on.kind)?;
    let dutch = app.catalogue.say(app.catalogue.reference());
    let name = kind.name(say);
    let about = |say: Say<'_>| kind.public(say, &on.values, "").join("\n");
    let (starts, ends) = on.hours;
    let midnight = jiff::civil::Time::midnight();
    Some(Event {
        uid: on.uid.clone(),
        sequence: on.sequence,
        stamp: now,
        starts,
        ends,
        whole_days: [starts, ends].iter().all(|at| at.time() == midnight),
        summary: match on.children.is_empty() {
            true => name,
            false => say.news_event(&name, &on.children.join(say.comma())),
        },
        description: ics::in_both(&about(say), &about(dutch)),
        location: on.values.get("place").unwrap_or_default().to_owned(),
        url: None,
        cancelled: false,
        alarm_minutes: None,
    })
}
