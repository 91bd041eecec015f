//! What a plan costs, part by part; the report counts with the same functions.

use super::offer::{Offer, Place};
use super::{Rules, Weights};

/// An interpreter who has nothing to do for longer than this (seconds) has gone home; proposal of this project.
pub(super) const VISIT_BREAK: i64 = 30 * 60;
const HOUR: i64 = 60 * 60;

/// How two talks of one family follow each other; minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Between {
    Near(i64),
    TooClose(i64),
    TooLong(i64),
    OtherDay,
}

/// `same_room` is one teacher for both: nobody has to walk.
pub(super) fn between(rules: &Rules, before: &Place, after: &Place, same_room: bool) -> Between {
    if before.day != after.day {
        return Between::OtherDay;
    }
    let wait = (after.starts - before.ends).max(0) / 60;
    if !same_room && wait < i64::from(rules.sibling_gap_min) {
        Between::TooClose(wait)
    } else if wait > i64::from(rules.max_wait_min) {
        Between::TooLong(wait)
    } else {
        Between::Near(wait)
    }
}

fn between_cost(weights: &Weights, between: Between) -> i64 {
    match between {
        Between::Near(wait) => weights.wait_minute * wait,
        Between::TooClose(_) => weights.apart,
        // A whole afternoon apart is no worse than another day.
        Between::TooLong(wait) => (weights.apart + weights.wait_minute * wait).min(weights.other_day),
        Between::OtherDay => weights.other_day,
    }
}

/// One family's talks, which are sorted here.
pub(super) fn family(offer: &Offer, talks: &mut [Place]) -> i64 {
    talks.sort_unstable_by_key(|place| (place.starts, place.first));
    talks.windows(2).map(|two| between_cost(&offer.problem.rules.weights, follow(offer, &two[0], &two[1]))).sum()
}

pub(super) fn follow(offer: &Offer, before: &Place, after: &Place) -> Between {
    let teacher = |place: &Place| offer.times.slots[place.first].teacher;
    between(&offer.problem.rules, before, after, teacher(before) == teacher(after))
}

/// One interpreter who comes once.
#[derive(Debug, Clone, Copy)]
pub(super) struct Visit {
    pub starts: i64,
    pub ends: i64,
    pub talks: usize,
}

impl Visit {
    pub fn hours(&self) -> i64 {
        (self.ends - self.starts + HOUR - 1) / HOUR
    }
}

/// Puts a talk, later than all before it, to the interpreter who waited least, or calls one more. Gives the index.
pub(super) fn interpret(visits: &mut Vec<Visit>, talk: &Place) -> usize {
    let (starts, ends) = (talk.starts, talk.ends);
    let free = |visit: &Visit| visit.ends <= starts && starts - visit.ends <= VISIT_BREAK;
    let found = (0..visits.len()).filter(|at| free(&visits[*at])).max_by_key(|at| visits[*at].ends);
    if let Some(at) = found {
        visits[at].ends = ends;
        visits[at].talks += 1;
        at
    } else {
        visits.push(Visit { starts, ends, talks: 1 });
        visits.len() - 1
    }
}

/// All talks in one language on one day, which are sorted here.
pub(super) fn language(weights: &Weights, talks: &mut [Place], visits: &mut Vec<Visit>) -> i64 {
    talks.sort_unstable_by_key(|place| (place.starts, place.first));
    visits.clear();
    for talk in talks.iter() {
        interpret(visits, talk);
    }
    // The minutes beside the hours let the search feel its way to a shorter visit.
    let price = |visit: &Visit| weights.interpreter * (1 + visit.hours()) + (visit.ends - visit.starts) / 60;
    visits.iter().map(price).sum()
}

/// Minutes of a session's empty slots that have a talk before and after them.
pub(super) fn idle(offer: &Offer, session: usize, is_held: impl Fn(usize) -> bool) -> i64 {
    let (mut idle, mut since_talk, mut begun) = (0, 0, false);
    for at in offer.sessions[session].clone() {
        if is_held(at) {
            idle += since_talk;
            since_talk = 0;
            begun = true;
        } else if begun && offer.times.slots[at].free {
            let slot = offer.times.slots[at];
            since_talk += (slot.ends - slot.starts) / 60;
        }
    }
    idle
}

/// What one talk costs by itself, at this place or without one.
pub(super) fn alone(offer: &Offer, talk: usize, place: Option<&Place>) -> i64 {
    let (talk, weights) = (&offer.problem.talks[talk], &offer.problem.rules.weights);
    let times = if talk.priority { 2 } else { 1 };
    match place {
        None => times * weights.unplaced,
        Some(place) if place.fits() => 0,
        Some(_) => times * weights.wish,
    }
}
