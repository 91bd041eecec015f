//! What falls due in rounds: invitations at the moment of opening, the second invitation, reminders of talks. Each look
//! finds what is due by what is noted in the database, so that a restart or an outage changes nothing.

mod store;

use super::booking::store as bookings;
use super::invitee::{Invitee, store as invitees};
use super::notice::{self, KIND, Subject, What};
use super::remind::{Which, step};
use super::round::{Round, is_school_day, store as rounds};
use crate::app::App;
use crate::delivery::{Bulk, outbox};
use crate::school::calendar::Calendars;
use crate::store::{Store, StoreError};

/// So many talks or invitees share one transaction.
const TOGETHER: usize = 200;
/// After so many seconds without a look at the invitation it comes once more (start conversation, section 11: 3 days).
const AGAIN_AFTER: i64 = 3 * 24 * 3600;

/// Does what is due now; returns how many rows were written for the sender.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let mut tx = store.begin_reading().await?;
    let running = rounds::running(&mut tx).await?;
    tx.roll_back().await?;
    let mut written = 0;
    for round in &running {
        written += invite(app, store, round).await?;
    }
    written += super::desk::due::give_due(app, store).await?;
    Ok(written + remind(app, store).await?)
}

/// Invites every seat of the round whose moment has come, and those that came later.
async fn invite(app: &App, store: &Store, round: &Round) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let longest = i64::from(round.rules.early_siblings_hours.max(round.rules.early_interpreter_hours)) * 3600;
    if now < round.rules.opens_at - longest || now >= round.rules.closes_at {
        return Ok(0);
    }
    let mut tx = store.begin().await?;
    invitees::fill(&mut tx, round.id, now).await?;
    let waiting = store::to_invite(&mut tx, round.id, now - AGAIN_AFTER).await?;
    tx.commit().await?;
    let mut written = 0;
    for some in waiting.chunks(TOGETHER) {
        let mut tx = store.begin().await?;
        for (id, siblings) in some {
            let Some(invitee) = invitees::find(&mut tx, *id).await? else { continue };
            let early = round.early(*siblings > 1, invitee.interpreter.is_asked());
            if now < round.rules.opens_at - early {
                continue;
            }
            written += usize::from(invite_one(app, &mut tx, round, invitee, now).await?);
        }
        tx.commit().await?;
    }
    Ok(written)
}

async fn invite_one(
    app: &App,
    tx: &mut crate::store::Tx,
    round: &Round,
    mut invitee: Invitee,
    now: i64,
) -> Result<bool, StoreError> {
    let calendar = &app.calendar;
    let what = match invitee.invited_at {
        None => {
            invitee.invited_at = Some(now);
            What::Invitation
        }
        Some(_) => {
            invitee.again_at = Some(now);
            What::Again
        }
    };
    invitees::save(tx, &invitee).await?;
    notice::invite(tx, calendar, now, &invitee, what, round.rules.closes_at).await
}

/// Sends the reminders that are due and notes when to look again.
async fn remind(app: &App, store: &Store) -> Result<usize, StoreError> {
    let mut written = 0;
    loop {
        let now = app.clock.now();
        let mut tx = store.begin().await?;
        let due = bookings::to_remind(&mut tx, now, i64::try_from(TOGETHER).unwrap_or(1)).await?;
        for booking in &due {
            let readers = store::readers(&mut tx, booking.id).await?;
            let people: Vec<i64> = readers.iter().map(|reader| reader.0).collect();
            let calendars = Calendars::of_people(&mut tx, &app.calendar, &people).await?;
            let own = people.first().map_or(&app.calendar, |person| calendars.of(*person));
            let step = step(own, booking.starts_at, booking.changed_at, now);
            if !bookings::set_remind_at(&mut tx, booking, step.next).await? {
                continue;
            }
            let Some(moment) = step.send else { continue };
            let what = match moment.which {
                Which::ThreeDays => What::ThreeDays,
                Which::Day => What::Day,
                Which::Hours => What::Hours,
            };
            let subject = Subject { what, id: booking.id, version: booking.sequence }.text();
            for (person_id, chat_id) in readers {
                let not_after = Some(moment.not_after);
                let bulk = Bulk { chat_id, person_id, kind: KIND, subject: &subject, due_at: now, not_after };
                written += usize::from(outbox::bulk(&mut tx, now, &bulk).await?);
            }
        }
        tx.commit().await?;
        if due.is_empty() {
            return Ok(written);
        }
    }
}

/// Whether a reminder or an invitation may go out at `now`: what waited into the night waits no longer, it is dropped.
pub fn may_go(calendar: &crate::clock::Calendar, what: What, now: i64) -> bool {
    let today = calendar.civil(now).date();
    match what {
        What::ThreeDays | What::Day => !calendar.is_quiet(now) && is_school_day(calendar, today),
        What::Hours => !calendar.is_quiet(now),
        _ => true,
    }
}
