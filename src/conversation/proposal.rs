//! The plan for everybody: wishes and times go to the [`planner`](super::planner), the office looks at what comes out,
//! moves what it knows better, and sends it.

pub mod console;
pub mod store;
mod working;

use std::collections::HashMap;

use jiff::Unit;
use jiff::civil::Date;

use super::booking::{Order, State, Taken, Via, take};
use super::invitee::{Invitee, Wish};
use super::notice::{What, tell};
use super::planner::{self, Plan, Problem, Shortfall};
use super::round::{Households, Round};
use super::slot::{self, Slot};
use super::{Means, words};
use crate::clock::Calendar;
use crate::store::{StoreError, Tx};

pub use working::Working;

words! {
    /// What could not be met, as it is kept beside the plan.
    Unmet {
        NoTime = "no-time",
        Day = "day",
        Hour = "hour",
        Way = "way",
        SiblingsApart = "siblings-apart",
        SiblingsClose = "siblings-close",
        InterpreterApart = "interpreter-apart",
    }
}

words! {
    /// Why.
    Because {
        NotOffered = "not-offered",
        Taken = "taken",
        Elsewhere = "elsewhere",
        Free = "free",
        Pinned = "pinned",
    }
}

/// A family that needs a time: the invitee with what the planner has to know about it.
#[derive(Clone, Debug)]
pub struct Family {
    pub invitee: Invitee,
    pub child_id: i64,
    /// 1, 2: which letter of the child.
    pub seat: i64,
    pub person_id: Option<i64>,
    /// The teachers of the class, but for the parent itself.
    pub teachers: Vec<i64>,
    /// The slots of the talk that it has already.
    pub booked: Vec<i64>,
    /// The slots where the office put it.
    pub pinned: Vec<i64>,
}

/// Of each child the seat with which the school plans: the one that sent wishes or has a talk, else the first that is
/// linked. A second household has a talk of its own where the round says so, or where it asked for one.
pub fn to_plan(families: Vec<Family>, households: Households) -> Vec<Family> {
    let mut by_child: HashMap<i64, Vec<Family>> = HashMap::new();
    let mut order = Vec::new();
    for family in families {
        if !by_child.contains_key(&family.child_id) {
            order.push(family.child_id);
        }
        by_child.entry(family.child_id).or_default().push(family);
    }
    let mut planned = Vec::new();
    for child in order {
        let mut seats = by_child.remove(&child).unwrap_or_default();
        seats.sort_by_key(|family| {
            let said = !family.booked.is_empty() || !family.pinned.is_empty() || family.invitee.wished_at.is_some();
            (!said, family.person_id.is_none(), family.seat)
        });
        let apart = seats.iter().any(|family| family.invitee.apart_at.is_some());
        for (at, family) in seats.into_iter().enumerate() {
            let own = match households {
                Households::Joint => false,
                Households::Ask => apart || family.invitee.wished_at.is_some() || !family.booked.is_empty(),
                Households::Two => family.person_id.is_some(),
            };
            if at == 0 || own {
                planned.push(family);
            }
        }
    }
    planned
}

/// Days as the planner counts them.
fn ordinal(day: Date) -> i32 {
    let epoch = jiff::civil::date(2000, 1, 1);
    day.since((Unit::Day, epoch)).map_or(0, |span| span.get_days())
}

/// What the planner is asked.
pub fn problem(round: &Round, slots: &[Slot], families: &[Family]) -> Problem {
    let mut languages: Vec<&str> =
        families.iter().filter_map(|family| family.invitee.interpreter_language.as_deref()).collect();
    languages.sort_unstable();
    languages.dedup();
    let days: Vec<Date> = slots.iter().map(|slot| slot.civil.date()).collect();
    let talks = families.iter().map(|family| {
        let invitee = &family.invitee;
        let language = invitee.interpreter_language.as_deref().filter(|_| invitee.interpreter.is_asked());
        let place = language.and_then(|language| languages.binary_search(&language).ok());
        let fixed = [&family.booked, &family.pinned].into_iter().find(|slots| !slots.is_empty()).cloned();
        planner::Talk {
            id: invitee.id,
            families: vec![family.person_id.unwrap_or(-invitee.guardian_id)],
            teachers: family.teachers.clone(),
            minutes: invitee.minutes(&round.rules),
            wish: wish(&invitee.wish, &days, slots),
            interpreter: place.and_then(|place| u16::try_from(place).ok()),
            priority: invitee.interpreter.is_asked(),
            fixed,
        }
    });
    let talks: Vec<planner::Talk> = talks.collect();
    let of_ours = |slot: &Slot| families.iter().any(|family| family.booked.contains(&slot.id));
    let slots = slots.iter().map(|slot| planner::Slot {
        id: slot.id,
        teacher: slot.staff_id,
        block: slot.block_id,
        starts: slot.starts_at,
        ends: slot.ends_at,
        day: ordinal(slot.civil.date()),
        minute: minute(slot.civil.time()),
        free: match slot.booking {
            Some(_) => of_ours(slot),
            None => slot.state == slot::State::Open,
        },
    });
    let rules = planner::Rules {
        buffer: round.rules.buffer_minutes,
        sibling_gap_min: round.rules.sibling_gap_minutes,
        max_wait_min: round.rules.sibling_wait_minutes,
        ..planner::Rules::default()
    };
    Problem { slots: slots.collect(), talks, rules }
}

fn minute(time: jiff::civil::Time) -> u16 {
    u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or(0)
}

fn wish(wish: &Wish, days: &[Date], slots: &[Slot]) -> planner::Wish {
    let fits = |day: &Date| (wish.days.is_empty() || wish.days.contains(&day.weekday())) && !wish.without.contains(day);
    let only = !wish.days.is_empty() || !wish.without.is_empty();
    planner::Wish {
        days: only.then(|| {
            let mut fitting: Vec<i32> = days.iter().filter(|day| fits(day)).map(|day| ordinal(*day)).collect();
            fitting.sort_unstable();
            fitting.dedup();
            fitting
        }),
        not_before: wish.from.map(minute),
        not_until: wish.until.map(minute),
        blocks: wish.means.map(|means| {
            let mut blocks: Vec<i64> =
                slots.iter().filter(|slot| slot.means.contains(&means)).map(|slot| slot.block_id).collect();
            blocks.sort_unstable();
            blocks.dedup();
            blocks
        }),
    }
}

/// What is noted beside the plan: the word for it, and the word for the reason or a number of minutes.
pub fn noted(what: Shortfall) -> (Unmet, Option<Because>, i64) {
    let because = |why| match why {
        planner::Why::NotOffered => Because::NotOffered,
        planner::Why::AllTaken => Because::Taken,
        planner::Why::FamilyElsewhere => Because::Elsewhere,
        planner::Why::StillFree => Because::Free,
        planner::Why::Pinned => Because::Pinned,
    };
    match what {
        Shortfall::NoSlot(why) => (Unmet::NoTime, Some(because(why)), 0),
        Shortfall::WishDay(why) => (Unmet::Day, Some(because(why)), 0),
        Shortfall::WishTime(why) => (Unmet::Hour, Some(because(why)), 0),
        Shortfall::WishBlock(why) => (Unmet::Way, Some(because(why)), 0),
        Shortfall::SiblingsApart { wait, .. } => (Unmet::SiblingsApart, None, wait.unwrap_or(0)),
        Shortfall::SiblingsTooClose { gap, .. } => (Unmet::SiblingsClose, None, gap),
        Shortfall::InterpreterApart => (Unmet::InterpreterApart, None, 0),
    }
}

/// Keeps a plan as the draft of its round; talks that stood before are not part of it.
pub async fn keep(tx: &mut Tx, round: i64, plan: &Plan, families: &[Family], now: i64) -> Result<(), StoreError> {
    let standing = |talk: i64| families.iter().any(|one| one.invitee.id == talk && !one.booked.is_empty());
    let pinned = |talk: i64| families.iter().any(|one| one.invitee.id == talk && !one.pinned.is_empty());
    store::clear(tx, round).await?;
    for placed in plan.placed.iter().filter(|placed| !standing(placed.talk)) {
        store::put(tx, placed.talk, &placed.slots, pinned(placed.talk).then_some(now)).await?;
    }
    for unmet in plan.unmet.iter().filter(|unmet| !standing(unmet.talk)) {
        let (what, because, number) = noted(unmet.what);
        store::note(tx, unmet.talk, what, because, number).await?;
    }
    Ok(())
}

/// The slots of a talk that begins with this one; `slots` are in the order of teacher and time.
pub fn run_from(slots: &[Slot], first: i64, minutes: u16, buffer: u16) -> Option<&[Slot]> {
    let at = slots.iter().position(|slot| slot.id == first)?;
    let of_teacher = slots.iter().rposition(|slot| slot.staff_id == slots[at].staff_id)?;
    slot::run(&slots[at..=of_teacher], 0, minutes, buffer)
}

/// What came of sending a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    pub booked: i64,
    /// A slot was given to somebody else since the plan was made: these families have no time.
    pub gone: i64,
}

/// The plan becomes talks, and every family is told its own time, in the own language.
pub async fn send(
    tx: &mut Tx,
    round: &Round,
    slots: &[Slot],
    families: &[Family],
    calendar: &Calendar,
    now: i64,
) -> Result<Sent, StoreError> {
    let mut sent = Sent::default();
    for (invitee, planned) in store::draft(tx, round.id).await? {
        let family = families.iter().find(|family| family.invitee.id == invitee && family.booked.is_empty());
        let Some(family) = family else { continue };
        // As long as the talk is by now: an interpreter may have been asked for since the plan was made.
        let minutes = family.invitee.minutes(&round.rules);
        let run = planned.first().and_then(|first| run_from(slots, *first, minutes, round.rules.buffer_minutes));
        let Some(run) = run else {
            sent.gone += 1;
            continue;
        };
        let wanted = family.invitee.wish.means;
        let offered = run.first().map(|slot| slot.means.clone()).unwrap_or_default();
        let means = wanted.filter(|means| offered.contains(means)).or(offered.first().copied());
        let order = Order {
            invitee_id: invitee,
            slots: run,
            minutes,
            means: means.unwrap_or(Means::Site),
            state: State::Booked,
            via: Via::Plan,
            why: None,
            reserve: true,
            now,
        };
        match take(tx, &order).await? {
            Taken::Done(booking) => {
                tell(tx, calendar, now, &booking, What::Planned).await?;
                sent.booked += 1;
            }
            Taken::Gone | Taken::Elsewhere(_) => sent.gone += 1,
        }
    }
    store::clear(tx, round.id).await?;
    Ok(sent)
}
