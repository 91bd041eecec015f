//! A teacher's talks in the calendar on the own phone or computer, at a secret address.
//!
//! A calendar cannot sign in, so who has the address reads it. It therefore tells little: times, rooms, and the first
//! names of the children; nothing of a family, an interpreter or what was prepared.

pub mod console;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use super::booking::{Booking, State, store as bookings};
use super::round::store as rounds;
use super::{Kind, Means};
use crate::clock::Calendar;
use crate::ics::{self, Event, Method};
use crate::language::Say;
use crate::school::Staff;
use crate::store::{StoreError, Tx};

/// What is over, or was cancelled, stays in the calendar for so many seconds: 30 days.
pub const KEPT: i64 = 30 * 24 * 3600;

/// A talk as the teacher's calendar has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    pub booking: Booking,
    pub kind: Kind,
    /// The child's.
    pub first_name: String,
}

/// The talks that a teacher holds, alone or with another, in published rounds of the own school, as they stand in the
/// calendar at `now` (UTC seconds). A round in which nobody chooses any more still has its talks.
pub async fn talks(tx: &mut Tx, staff: &Staff, now: i64) -> Result<Vec<Talk>, StoreError> {
    let published = rounds::of_school(tx, staff.school_id).await?.into_iter().filter(|r| r.published_at.is_some());
    let kinds: BTreeMap<i64, Kind> = published.map(|round| (round.id, round.rules.kind)).collect();
    let mut bookings = bookings::of_teacher(tx, staff.id).await?;
    bookings.retain(|booking| is_shown(booking, now));
    let children: BTreeSet<i64> = bookings.iter().map(|booking| booking.child_id).collect();
    let names = store::first_names(tx, &children.into_iter().collect::<Vec<_>>()).await?;
    let talk = |booking: Booking| {
        let (kind, first_name) = (*kinds.get(&booking.round_id)?, names.get(&booking.child_id)?.clone());
        Some(Talk { booking, kind, first_name })
    };
    Ok(bookings.into_iter().filter_map(talk).collect())
}

fn is_shown(booking: &Booking, now: i64) -> bool {
    let over = match booking.state {
        State::Cancelled => booking.cancelled_at.unwrap_or(booking.made_at),
        _ => booking.ends_at,
    };
    over > now - KEPT
}

/// The calendar of these talks, as a calendar asks for it at `now` (UTC seconds).
pub fn file(say: Say<'_>, calendar: &Calendar, school: &str, talks: &[Talk], now: i64) -> String {
    let events: Vec<Event> = talks.iter().map(|talk| talk.event(say, calendar, now)).collect();
    ics::file(&say.feed_name(school), Method::Publish, &events)
}

impl Talk {
    fn event(&self, say: Say<'_>, calendar: &Calendar, now: i64) -> Event {
        let Self { booking, kind, first_name } = self;
        let talk = match kind {
            Kind::Start => say.feed_start(first_name),
            Kind::Progress => say.feed_progress(first_name),
        };
        let summary = match booking.state {
            State::Cancelled => say.feed_cancelled(&talk),
            State::Proposed => say.feed_proposed(&talk),
            State::Booked | State::Held | State::NoShow => talk,
        };
        let description = match booking.means {
            Means::Site => String::new(),
            Means::Video => say.feed_video(),
            Means::Phone => say.feed_phone(),
        };
        Event {
            uid: booking.uid(),
            sequence: booking.sequence,
            stamp: now,
            starts: calendar.civil(booking.starts_at),
            ends: calendar.civil(booking.ends_at),
            whole_days: false,
            summary,
            description,
            location: booking.place.clone(),
            url: None,
            cancelled: booking.state == State::Cancelled,
            alarm_minutes: None,
        }
    }
}
