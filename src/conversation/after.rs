//! After the talks: a teacher notes whether a talk took place, makes the plan, calls who did not come twice, and looks
//! back (start conversation, section 11).

pub mod console;
pub mod desk;

use super::booking::{Booking, State, store as bookings};
use super::notice::{self, What};
use super::plan::store as plans;
use crate::clock::Calendar;
use crate::school::rights::Object;
use crate::school::store as schools;
use crate::store::{StoreError, Tx};

/// When so often nobody came, the bot asks no more and the school calls (edge case 33).
pub const CALL_AFTER: usize = 2;
const DAY: i64 = 24 * 3600;
/// The plan is expected so many seconds after the talk (section 11: within a week).
const PLAN_WITHIN: i64 = 7 * DAY;
/// What was noted can be undone in the list for so many seconds after the talk.
const NOTED_FOR: i64 = 7 * DAY;
/// Older talks are not asked about, in seconds.
const ASKED_FOR: i64 = 60 * DAY;

/// What a teacher notes of a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    Held,
    NoShow,
    /// Neither: as it was booked.
    Undo,
}

/// What came of noting it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    Held,
    /// Nobody came; how often that was so for this guardian in the round.
    NoShow(usize),
    Undone,
    /// The talk has not begun.
    TooEarly,
    /// It was cancelled, or the family has a new time.
    NotAnyMore,
}

/// Notes it. Who did not come for the first time gets one friendly message and may choose again; after the second time
/// nobody is asked any more.
pub async fn note(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    booking: &Booking,
    note: Note,
) -> Result<Noted, StoreError> {
    let (state, wanted) = match note {
        Note::Held => (State::Held, Noted::Held),
        Note::NoShow => (State::NoShow, Noted::NoShow(0)),
        Note::Undo => (State::Booked, Noted::Undone),
    };
    if now < booking.starts_at {
        return Ok(Noted::TooEarly);
    }
    if booking.state == State::Cancelled || !bookings::set_state(tx, booking.id, state, now).await? {
        return Ok(Noted::NotAnyMore);
    }
    if note != Note::NoShow {
        notice::take_back_missed(tx, booking).await?;
        return Ok(wanted);
    }
    let missed = missed(tx, booking.invitee_id).await?.len();
    if missed < CALL_AFTER {
        notice::tell(tx, default, now, booking, What::Missed).await?;
    }
    Ok(Noted::NoShow(missed))
}

/// The talks of an invitee to which nobody came, the newest first.
async fn missed(tx: &mut Tx, invitee_id: i64) -> Result<Vec<Booking>, StoreError> {
    let all = bookings::of_invitee(tx, invitee_id).await?;
    Ok(all.into_iter().filter(|booking| booking.state == State::NoShow).collect())
}

/// What is to be done about a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// It begins later today.
    Later,
    /// Was it held?
    Ask,
    /// It was held: the plan is to be made. `late`: for more than a week.
    Plan { late: bool },
    /// Nobody came, and the bot asks no more.
    Call,
    /// Nothing; it can be undone.
    Noted,
}

/// What else is known about a talk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// It begins today.
    pub today: bool,
    /// A plan was made since it began.
    pub planned: bool,
    /// Nobody came too often, and this was the last time.
    pub call: bool,
}

/// What is to be done about a talk at `now` (UTC seconds).
pub fn task(booking: &Booking, now: i64, facts: Facts) -> Option<Task> {
    let recent = now - booking.starts_at <= NOTED_FOR;
    let begun = booking.starts_at <= now;
    match booking.state {
        _ if now - booking.starts_at > ASKED_FOR => None,
        State::Proposed | State::Booked if begun => Some(Task::Ask),
        State::Proposed | State::Booked => facts.today.then_some(Task::Later),
        State::Held if !facts.planned => Some(Task::Plan { late: now - booking.starts_at > PLAN_WITHIN }),
        State::NoShow if facts.call => Some(Task::Call),
        State::Held | State::NoShow => recent.then_some(Task::Noted),
        State::Cancelled => None,
    }
}

/// A talk with what is to be done about it, and its child.
#[derive(Clone, Debug)]
pub struct Entry {
    pub booking: Booking,
    pub task: Task,
    pub first_name: String,
    pub full_name: String,
    /// The child, as the rights see it.
    pub object: Object,
}

/// The talks of a teacher about which something is to be done, in the order of their time.
pub async fn of_teacher(tx: &mut Tx, staff_id: i64, calendar: &Calendar, now: i64) -> Result<Vec<Entry>, StoreError> {
    let today = calendar.civil(now).date();
    let mut entries = Vec::new();
    for booking in bookings::of_teacher(tx, staff_id).await? {
        let mut facts = Facts { today: calendar.civil(booking.starts_at).date() == today, ..Facts::default() };
        match booking.state {
            State::Held => {
                let plan = plans::newest(tx, booking.child_id).await?;
                facts.planned = plan.is_some_and(|plan| plan.made_at >= booking.starts_at);
            }
            State::NoShow => {
                let newest = bookings::of_invitee(tx, booking.invitee_id).await?.first().map(|newest| newest.id);
                let often = missed(tx, booking.invitee_id).await?.len() >= CALL_AFTER;
                facts.call = often && newest == Some(booking.id);
            }
            _ => {}
        }
        let Some(task) = task(&booking, now, facts) else { continue };
        let Some(child) = schools::find_child(tx, booking.child_id).await? else { continue };
        let groups = schools::groups_of_child(tx, child.id).await?.iter().map(|group| group.id).collect();
        entries.push(Entry {
            task,
            full_name: child.full_name(),
            object: Object::Child { school_id: child.school_id, groups },
            first_name: child.first_name,
            booking,
        });
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Means;
    use crate::conversation::booking::Via;

    fn talk(state: State) -> Booking {
        Booking {
            id: 1,
            round_id: 1,
            invitee_id: 1,
            guardian_id: 1,
            child_id: 1,
            staff_id: 1,
            state,
            via: Via::Parent,
            starts_at: 1_000 * DAY,
            ends_at: 1_000 * DAY + 1_200,
            place: String::new(),
            means: Means::Site,
            sequence: 0,
            made_at: 0,
            changed_at: 0,
            confirmed_at: None,
            cancelled_at: None,
            cancelled_by: None,
            why: None,
            share: None,
            remind_at: None,
            late_minutes: None,
            held_at: None,
        }
    }

    #[test]
    fn a_talk_is_asked_about_from_its_begin_on() {
        let at = talk(State::Booked).starts_at;
        let today = Facts { today: true, ..Facts::default() };
        assert_eq!(task(&talk(State::Booked), at - 1, today), Some(Task::Later));
        assert_eq!(task(&talk(State::Booked), at - 1, Facts::default()), None, "tomorrow's talk");
        assert_eq!(task(&talk(State::Booked), at, today), Some(Task::Ask));
        assert_eq!(task(&talk(State::Booked), at + ASKED_FOR + 1, Facts::default()), None);
        assert_eq!(task(&talk(State::Cancelled), at, today), None);
    }

    #[test]
    fn the_plan_is_expected_within_a_week() {
        let (held, at) = (talk(State::Held), talk(State::Held).starts_at);
        assert_eq!(task(&held, at + DAY, Facts::default()), Some(Task::Plan { late: false }));
        assert_eq!(task(&held, at + 8 * DAY, Facts::default()), Some(Task::Plan { late: true }));
        let planned = Facts { planned: true, ..Facts::default() };
        assert_eq!(task(&held, at + DAY, planned), Some(Task::Noted));
        assert_eq!(task(&held, at + 8 * DAY, planned), None);
    }

    #[test]
    fn a_family_that_did_not_come_twice_is_called() {
        let (missed, at) = (talk(State::NoShow), talk(State::NoShow).starts_at);
        assert_eq!(task(&missed, at + DAY, Facts::default()), Some(Task::Noted));
        assert_eq!(task(&missed, at + 20 * DAY, Facts { call: true, ..Facts::default() }), Some(Task::Call));
    }
}
