//! Times of talks: a teacher's block is cut into slots by the rules of the round.

pub mod copy;
pub mod store;
pub mod times;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};

use super::round::Rules;
use super::{Means, words};

/// A time in which a teacher holds talks, civil time of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub id: i64,
    pub round_id: i64,
    pub staff_id: i64,
    /// The other teacher of a duo, where both hold the talk.
    pub with_staff_id: Option<i64>,
    pub day: Date,
    pub from: Time,
    pub until: Time,
    /// The room as parents read it; empty when not chosen.
    pub place: String,
    pub means: Vec<Means>,
}

words! {
    /// Who may have a slot.
    State {
        Open = "open",
        /// The school's, for who is late.
        Reserve = "reserve",
        /// Nobody.
        Blocked = "blocked",
    }
}

/// One time of one teacher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub id: i64,
    pub round_id: i64,
    pub block_id: i64,
    pub staff_id: i64,
    /// The hour at the school.
    pub civil: DateTime,
    /// UTC seconds.
    pub starts_at: i64,
    pub ends_at: i64,
    pub state: State,
    pub place: String,
    pub means: Vec<Means>,
    /// The talk that has it.
    pub booking: Option<i64>,
}

/// The hours at which the slots of a block begin: one talk after another with the buffer between them and the breaks,
/// as many as end within the block.
pub fn cut(rules: &Rules, day: Date, from: Time, until: Time) -> Vec<DateTime> {
    let (mut starts, end) = (Vec::new(), day.to_datetime(until));
    let mut at = day.to_datetime(from);
    let mut in_a_row = 0;
    loop {
        let Ok(over) = at.checked_add(i64::from(rules.minutes).minutes()) else { return starts };
        if over > end || over.date() != day {
            return starts;
        }
        starts.push(at);
        in_a_row += 1;
        let rest = match rules.break_after > 0 && in_a_row == rules.break_after {
            true => {
                in_a_row = 0;
                rules.break_minutes.max(rules.buffer_minutes)
            }
            false => rules.buffer_minutes,
        };
        let Ok(next) = over.checked_add(i64::from(rest).minutes()) else { return starts };
        at = next;
    }
}

/// The slots that a talk of `minutes` takes which begins at `slots[first]`: itself, and the neighbours after it while
/// it is too long. `slots` are all of one teacher in their order, taken ones too. Neighbours are no more than `buffer`
/// minutes apart; the buffer after the last one may be talked away, for nobody waits there longer than usual.
pub fn run(slots: &[Slot], first: usize, minutes: u16, buffer: u16) -> Option<&[Slot]> {
    let start = slots.get(first)?;
    let buffer = i64::from(buffer) * 60;
    let neighbours = |one: &Slot, next: &Slot| next.block_id == one.block_id && next.starts_at - one.ends_at <= buffer;
    for last in first..slots.len() {
        let slot = &slots[last];
        if last > first && !neighbours(&slots[last - 1], slot) {
            return None;
        }
        let room = match slots.get(last + 1).filter(|next| neighbours(slot, next)) {
            Some(next) => next.starts_at,
            None => slot.ends_at,
        };
        if room - start.starts_at >= i64::from(minutes) * 60 {
            return Some(&slots[first..=last]);
        }
    }
    None
}
