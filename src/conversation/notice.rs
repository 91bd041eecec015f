//! What a family is told about its talk when the school does something: one bulk row for each guardian whom it concerns,
//! rendered when it goes out, in the own language, from what is true by then.

use super::booking::Booking;
use super::invitee::Invitee;
use super::round::is_school_day;
use super::words;
use crate::clock::Calendar;
use crate::delivery::{Bulk, outbox};
use crate::place::{base36, from_base36};
use crate::school::calendar::Calendars;
use crate::store::{StoreError, Tx};

pub(in crate::conversation) mod store;

/// What the outbox calls them.
pub const KIND: &str = "talk";
const HOUR: i64 = 3600;
/// "Nobody came" is told after so many seconds, so that it can be undone before.
const UNDO_WITHIN: i64 = 10 * 60;

words! {
    /// What is told.
    What {
        /// The invitation to a round.
        Invitation = "i",
        /// The same once more, to who has not looked.
        Again = "a",
        /// The school proposes a time, or moved the talk: one tap to accept, or choose again.
        Proposed = "p",
        /// The plan for everybody is there: this is your time.
        Planned = "g",
        /// The school booked it with the family.
        Booked = "b",
        /// The school cancelled it.
        Cancelled = "c",
        /// The teacher runs late.
        Late = "l",
        /// What became of the interpreter.
        Interpreter = "n",
        /// Nobody came: no blame, another chance.
        Missed = "m",
        /// The other parent may be joined.
        Join = "j",
        /// A reminder: three days, one day, two hours before.
        ThreeDays = "3",
        Day = "1",
        Hours = "h",
    }
}

/// What a row is about, as its subject says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub what: What,
    /// A booking; for an invitation the invitee.
    pub id: i64,
    /// The booking's sequence: what was said about an earlier time does not go out any more.
    pub version: i64,
}

impl Subject {
    pub fn text(self) -> String {
        format!("{}/{}/{}", self.what.word(), base36(self.id), base36(self.version))
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let subject = Self {
            what: parts.next()?.parse().ok()?,
            id: from_base36(parts.next()?)?,
            version: from_base36(parts.next()?)?,
        };
        parts.next().is_none().then_some(subject)
    }
}

/// Tells the guardian of a talk, and for a change of it also who joins. A talk of today is told at once, at every hour;
/// the rest waits for the end of the quiet hours. Returns how many rows were written: none for a seat where nobody sits.
pub async fn tell(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    booking: &Booking,
    what: What,
) -> Result<usize, StoreError> {
    let mut told = vec![booking.guardian_id];
    if matches!(what, What::Proposed | What::Planned | What::Booked | What::Cancelled | What::Late) {
        told.extend(store::joiners(tx, booking.id).await?);
    }
    let version = match what {
        // Twenty minutes after ten minutes is news.
        What::Late => booking.sequence * 1000 + booking.late_minutes.unwrap_or(0),
        What::Interpreter => store::interpreter_since(tx, booking.id).await?.unwrap_or(now),
        _ => booking.sequence,
    };
    let not_after = match what {
        What::Missed => booking.starts_at + 7 * 24 * HOUR,
        What::Late => booking.starts_at + HOUR,
        _ => booking.starts_at,
    };
    let subject = Subject { what, id: booking.id, version };
    // The talk is over: nothing hurries.
    let starts_at = if what == What::Missed { i64::MAX } else { booking.starts_at };
    let mut written = 0;
    for guardian in told {
        written += usize::from(send(tx, default, now, guardian, subject, starts_at, not_after).await?);
    }
    Ok(written)
}

/// Takes back "nobody came", while it waits: the teacher tapped wrong.
pub async fn take_back_missed(tx: &mut Tx, booking: &Booking) -> Result<(), StoreError> {
    let subject = Subject { what: What::Missed, id: booking.id, version: booking.sequence };
    outbox::withdraw(tx, KIND, &subject.text()).await
}

/// Tells who joins a talk that it was cancelled or moved by who booked it; they did that themselves and need no news.
pub async fn tell_joiners(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    booking: &Booking,
    what: What,
) -> Result<(), StoreError> {
    let subject = Subject { what, id: booking.id, version: booking.sequence };
    for guardian in store::joiners(tx, booking.id).await? {
        send(tx, default, now, guardian, subject, booking.starts_at, booking.starts_at).await?;
    }
    Ok(())
}

/// Tells the other parent that this talk can be joined.
pub async fn invite_to_join(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    booking: &Booking,
    guardian: i64,
) -> Result<bool, StoreError> {
    let subject = Subject { what: What::Join, id: booking.id, version: booking.sequence };
    send(tx, default, now, guardian, subject, booking.starts_at, booking.starts_at).await
}

/// Sends an invitation to a round, or sends it again.
pub async fn invite(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    invitee: &Invitee,
    what: What,
    closes_at: i64,
) -> Result<bool, StoreError> {
    let subject = Subject { what, id: invitee.id, version: 0 };
    send(tx, default, now, invitee.guardian_id, subject, i64::MAX, closes_at).await
}

async fn send(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    guardian: i64,
    subject: Subject,
    starts_at: i64,
    not_after: i64,
) -> Result<bool, StoreError> {
    let Some((person_id, chat_id)) = store::reader(tx, guardian).await? else { return Ok(false) };
    let calendars = Calendars::of_people(tx, default, &[person_id]).await?;
    // The teacher may have tapped wrong.
    let from = if subject.what == What::Missed { now + UNDO_WITHIN } else { now };
    let due_at = when(calendars.of(person_id), from, starts_at);
    let bulk = Bulk {
        chat_id,
        person_id,
        kind: KIND,
        subject: &subject.text(),
        due_at,
        not_after: Some(not_after.max(due_at)),
    };
    outbox::bulk(tx, now, &bulk).await
}

/// When news at `now` about a talk at `starts_at` goes out: at once by day; in quiet hours or the weekend the next
/// morning of a school day, or where that is too late the next morning of any day. A talk of today cannot wait.
pub fn when(calendar: &Calendar, now: i64, starts_at: i64) -> i64 {
    let day = |instant: i64| calendar.civil(instant).date();
    if day(now) == day(starts_at) {
        let morning = calendar.morning_after(now);
        return if calendar.is_quiet(now) && morning <= starts_at - 2 * HOUR { morning } else { now };
    }
    let good = |instant: i64| !calendar.is_quiet(instant) && is_school_day(calendar, day(instant));
    if good(now) {
        return now;
    }
    let mut morning = now;
    for _ in 0..60 {
        morning = calendar.morning_after(morning);
        if good(morning) {
            break;
        }
    }
    if morning < starts_at - 12 * HOUR {
        return morning;
    }
    if calendar.is_quiet(now) { calendar.morning_after(now).min(starts_at - HOUR).max(now) } else { now }
}
