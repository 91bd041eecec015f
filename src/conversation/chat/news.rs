//! What is told to a family, as it is true when it goes out.

use super::{At, Talk};
use crate::conversation::booking::{Booking, State, store as bookings};
use crate::conversation::household::store as households;
use crate::conversation::interpreter::{State as Searched, store as interpreters};
use crate::conversation::invitee::store as invitees;
use crate::conversation::notice::{Subject, What};
use crate::conversation::round::Phase;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The screen of a piece of news; None when it is not true any more, or not this person's.
pub async fn news(visit: &mut Visit<'_>, subject: &str) -> Result<Option<Screen>, StoreError> {
    let Some(subject) = Subject::parse(subject) else { return Ok(None) };
    match subject.what {
        What::Invitation | What::Again => invitation(visit, subject).await,
        _ => of_booking(visit, subject).await,
    }
}

async fn invitation(visit: &mut Visit<'_>, subject: Subject) -> Result<Option<Screen>, StoreError> {
    let Some(talk) = Talk::load(visit, subject.id).await? else { return Ok(None) };
    let over = talk.booking.is_some() || talk.invitee.left_out_at.is_some() || talk.phase == Phase::Closed;
    if over || subject.what == What::Again && talk.invitee.declined_at.is_some() {
        return Ok(None);
    }
    let title = match subject.what {
        What::Again => visit.say().talk_again(&talk.seat.first_name),
        _ => super::talk::title(visit.say(), &talk),
    };
    super::talk::invitation(visit, &talk, title).await.map(Some)
}

async fn of_booking(visit: &mut Visit<'_>, subject: Subject) -> Result<Option<Screen>, StoreError> {
    let Some(booking) = bookings::find(visit.tx, subject.id).await? else { return Ok(None) };
    let Some(talk) = Talk::load(visit, booking.invitee_id).await? else {
        return of_joiner(visit, &booking, subject).await;
    };
    // The talk may have been moved, and another one booked, since this was written.
    let talk = Talk { booking: Some(booking.clone()), ..talk };
    let say = visit.say();
    let child = talk.seat.first_name.clone();
    let same = booking.sequence == subject.version;
    let screen = match (subject.what, booking.state) {
        (What::Proposed, State::Proposed) if same => {
            super::talk::proposed(visit, &talk, say.talk_proposed_title(&child)).await?
        }
        (What::Planned, State::Booked) if same => {
            super::talk::booked(visit, &talk, say.talk_planned_title(&child)).await?
        }
        (What::Booked, State::Booked) if same => {
            super::talk::booked(visit, &talk, say.talk_by_school_title(&child)).await?
        }
        (What::Cancelled, State::Cancelled) if same => cancelled(visit, &talk, &booking),
        (What::Late, State::Booked)
            if subject.version == booking.sequence * 1000 + booking.late_minutes.unwrap_or(0) =>
        {
            let minutes = booking.late_minutes.unwrap_or(0);
            let screen = Screen::new(say).title(say.talk_late_title(minutes)).text(say.talk_late_text());
            super::talk::lines(say, &visit.app.calendar, &talk, &booking, screen).nav(say, &talk.here(At::Home), None)
        }
        (What::Interpreter, State::Booked | State::Proposed) => match interpreter(visit, &talk, subject).await? {
            Some(screen) => screen,
            None => return Ok(None),
        },
        (What::Missed, State::NoShow) => {
            let way_in = super::choose::way_in(visit, &talk);
            Screen::new(say)
                .title(say.talk_missed_title(&child))
                .text(say.talk_missed_text())
                .rows(way_in)
                .rows([button(say.talk_ask(), &talk.here(At::Ask))])
                .nav(say, &talk.here(At::Home), None)
        }
        (What::ThreeDays | What::Day | What::Hours, State::Booked | State::Proposed) if same => {
            match reminder(visit, &talk, &booking).await? {
                Some(screen) => screen,
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    Ok(Some(screen))
}

fn cancelled(visit: &Visit<'_>, talk: &Talk, booking: &Booking) -> Screen {
    let say = visit.say();
    let screen = Screen::new(say).title(say.talk_off_title(&talk.seat.first_name));
    let screen = super::talk::because(say, screen, booking.why);
    let screen = super::talk::lines(say, &visit.app.calendar, talk, booking, screen).text(say.talk_sorry());
    screen.rows(super::choose::way_in(visit, talk)).rows([button(say.talk_ask(), &talk.here(At::Ask))]).nav(
        say,
        &talk.here(At::Home),
        None,
    )
}

async fn interpreter(visit: &mut Visit<'_>, talk: &Talk, subject: Subject) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    let Some(booking) = &talk.booking else { return Ok(None) };
    // What was noted later has a row of its own.
    let task = interpreters::of_booking(visit.tx, booking.id).await?.filter(|task| task.changed_at == subject.version);
    let Some(task) = task else { return Ok(None) };
    let screen = Screen::new(say);
    let (screen, change) = match task.state {
        Searched::Requested => return Ok(None),
        Searched::Booked => (screen.title(say.talk_interpreter_booked()), false),
        Searched::Impossible => {
            (screen.title(say.talk_interpreter_impossible()).text(say.talk_interpreter_move()), true)
        }
    };
    let screen = super::talk::lines(say, &visit.app.calendar, talk, booking, screen);
    let other = change.then(|| button(say.talk_other_time(), &talk.here(At::Days)));
    let kind = change.then(|| button(say.talk_interpreter(), &talk.here(At::Interpreter)));
    let ask = change.then(|| button(say.talk_ask(), &talk.here(At::Ask)));
    Ok(Some(screen.rows(other.into_iter().chain(kind).chain(ask)).nav(say, &talk.here(At::Home), None)))
}

/// A reminder, unless it waited into the quiet hours or past the talk.
async fn reminder(visit: &mut Visit<'_>, talk: &Talk, booking: &Booking) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    let calendar = &visit.app.calendar;
    if visit.now >= booking.starts_at {
        return Ok(None);
    }
    let (today, at) = (calendar.civil(visit.now).date(), calendar.civil(booking.starts_at));
    let child = &talk.seat.first_name;
    let title = if at.date() == today {
        say.talk_remind_today(at.time(), child)
    } else if today.tomorrow().is_ok_and(|tomorrow| tomorrow == at.date()) {
        say.talk_remind_tomorrow(at.time(), child)
    } else {
        say.talk_remind(child, at.date(), at.time())
    };
    if booking.state == State::Proposed {
        return super::talk::proposed(visit, talk, title).await.map(Some);
    }
    let screen = Screen::new(say).title(title);
    let screen = super::talk::lines(say, calendar, talk, booking, screen);
    // Where nothing can be chosen any more, the teacher is asked.
    let (screen, otherwise) = match super::choose::way_in(visit, talk) {
        Some(_) => (screen.text(say.talk_remind_cannot()), button(say.talk_other_time(), &talk.here(At::Days))),
        None => (screen, button(say.talk_ask(), &talk.here(At::Ask))),
    };
    Ok(Some(
        screen
            .rows([
                button(say.talk_come(), &talk.here(At::Come)),
                otherwise,
                button(say.talk_prepare(), &super::talk::prepare(talk)),
                button(say.talk_cancel(), &talk.here(At::Cancel)),
            ])
            .nav(say, &talk.here(At::Home), None),
    ))
}

/// The same for a parent who joins the talk of the other one: nothing of who booked it.
async fn of_joiner(visit: &mut Visit<'_>, booking: &Booking, subject: Subject) -> Result<Option<Screen>, StoreError> {
    let seats = crate::school::guardians::store::of_person(visit.tx, visit.person.id).await?;
    let Some(seat) = seats.into_iter().find(|seat| seat.child_id == booking.child_id) else { return Ok(None) };
    let invitee = invitees::of_seat(visit.tx, booking.round_id, seat.id, visit.now).await?;
    let Some(talk) = Talk::load(visit, invitee.id).await? else { return Ok(None) };
    let say = visit.say();
    match (subject.what, booking.state) {
        (What::Cancelled, State::Cancelled) => Ok(Some(cancelled(visit, &talk, booking))),
        (What::Late, State::Booked) => {
            let minutes = booking.late_minutes.unwrap_or(0);
            let screen = Screen::new(say).title(say.talk_late_title(minutes)).text(say.talk_late_text());
            Ok(Some(screen.nav(say, &talk.here(At::Joining), None)))
        }
        (
            What::Join | What::Proposed | What::Planned | What::Booked | What::ThreeDays | What::Day | What::Hours,
            state,
        ) if state.is_open() && talk.open().is_none() && booking.share == Some(true) => {
            let asked = households::asked(visit.tx, booking.round_id, seat.id).await?;
            match asked {
                Some((id, _)) if id == booking.id => super::households::joining(visit, &talk).await.map(Some),
                _ => Ok(None),
            }
        }
        _ => Ok(None),
    }
}
