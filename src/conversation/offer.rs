//! The times that a family can choose from.

pub mod store;

use jiff::civil::{Date, DateTime, Time, time};

use super::invitee::Wish;
use super::slot::{Slot, State, run};
use super::words;

words! {
    /// A part of the day, by the hour at which a talk begins.
    Daypart {
        /// Before noon.
        Morning = "morning",
        /// Until half past five.
        Afternoon = "afternoon",
        Evening = "evening",
    }
}

impl Daypart {
    pub fn of(hour: Time) -> Self {
        match hour {
            hour if hour < time(12, 0, 0, 0) => Self::Morning,
            hour if hour < time(17, 30, 0, 0) => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// A time that can be taken now.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// All slots that the talk takes.
    pub slots: &'a [Slot],
    pub first: &'a Slot,
    /// Civil time of the school.
    pub starts: DateTime,
    pub ends: DateTime,
}

/// For whom a time is looked for.
#[derive(Clone, Debug)]
pub struct Need<'a> {
    /// How long the talk takes, in minutes.
    pub minutes: u16,
    /// Between two slots, in minutes.
    pub buffer: u16,
    /// UTC seconds.
    pub now: i64,
    /// Slots that the school keeps count as well.
    pub reserve: bool,
    /// The family's own talk: its slots count as free, for it would move.
    pub own: Option<i64>,
    /// When the family is elsewhere, in UTC seconds.
    pub busy: &'a [(i64, i64)],
}

/// The free times among `slots`, which are in the order of teacher and time with the taken ones between them; in the
/// order of time.
pub fn free<'a>(slots: &'a [Slot], need: &Need<'_>) -> Vec<Choice<'a>> {
    let open = |slot: &Slot| {
        (slot.booking.is_none() || slot.booking == need.own)
            && (slot.state == State::Open || need.reserve && slot.state == State::Reserve)
    };
    let mut choices: Vec<Choice<'a>> = (0..slots.len())
        .filter_map(|at| run(slots, at, need.minutes, need.buffer))
        .filter_map(|slots| {
            let first = slots.first()?;
            let ends_at = first.starts_at + i64::from(need.minutes) * 60;
            let busy = need.busy.iter().any(|(from, until)| first.starts_at < *until && ends_at > *from);
            let ends = first.civil.checked_add(jiff::Span::new().minutes(i64::from(need.minutes))).ok()?;
            let fits = first.starts_at > need.now && !busy && slots.iter().all(open);
            fits.then_some(Choice { slots, first, starts: first.civil, ends })
        })
        .collect();
    choices.sort_by_key(|choice| (choice.first.starts_at, choice.first.staff_id));
    choices
}

/// Those that suit the wishes.
pub fn suiting<'a>(choices: &[Choice<'a>], wish: &Wish) -> Vec<Choice<'a>> {
    choices.iter().filter(|choice| wish.suits(choice.starts, choice.ends, &choice.first.means)).copied().collect()
}

/// The days of these times, with how many there are, in order.
pub fn days(choices: &[Choice<'_>]) -> Vec<(Date, usize)> {
    let mut days: Vec<(Date, usize)> = Vec::new();
    for choice in choices {
        match days.iter_mut().find(|(day, _)| *day == choice.starts.date()) {
            Some((_, count)) => *count += 1,
            None => days.push((choice.starts.date(), 1)),
        }
    }
    days
}

/// Whether a time lies well beside the talk of a brother or sister: at least `gap` minutes between them, at most `wait`.
pub fn beside(choice: &Choice<'_>, minutes: u16, sibling: (i64, i64), gap: u16, wait: u16) -> bool {
    let ends_at = choice.first.starts_at + i64::from(minutes) * 60;
    let between = match choice.first.starts_at >= sibling.1 {
        true => choice.first.starts_at - sibling.1,
        false => sibling.0 - ends_at,
    };
    (i64::from(gap) * 60..=i64::from(wait) * 60).contains(&between)
}
