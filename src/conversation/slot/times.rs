//! A teacher's times as they are typed: one block, and what stands against it (edge cases 29 and 32).

pub mod console;
pub mod store;
pub mod words;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};

use super::{Block, cut};
use crate::clock::Calendar;
use crate::conversation::Means;
use crate::conversation::round::{Online, Round, Rules, is_school_day};
use crate::school::roster::hand::{Fields, field};
use crate::store::{StoreError, Tx};

/// The longest name of a room, in characters.
const PLACE: usize = 60;
/// Nobody holds talks before and after these hours: another hour is a slip of the hand, such as 2:30 for 14:30.
const EARLIEST: Time = Time::constant(7, 0, 0, 0);
const LATEST: Time = Time::constant(23, 0, 0, 0);

/// The hours of a slot and its instants: civil, from and until in UTC seconds.
pub type Cut = (DateTime, i64, i64);

/// What stands against a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Day,
    From,
    Until,
    EndsBefore,
    /// Outside the hours in which anybody talks.
    Night,
    Past,
    /// Not within the window of the round: from here until there.
    OutsideWindow(Date, Date),
    /// A weekend, a holiday or a study day, and nobody said "anyway".
    Closed,
    /// Not one talk fits in.
    TooShort,
    Means,
    PlaceTooLong,
    /// Not a colleague of this school.
    With,
    /// One of the teachers has another block then, in this round or in another one.
    Elsewhere,
}

impl Wrong {
    /// The id of the field.
    pub fn field(self) -> &'static str {
        match self {
            Self::Day | Self::Past | Self::OutsideWindow(..) => "day",
            Self::Closed => "anyway",
            Self::From | Self::Night | Self::Elsewhere => "from",
            Self::Until | Self::EndsBefore | Self::TooShort => "until",
            Self::Means => "means",
            Self::PlaceTooLong => "place",
            Self::With => "with",
        }
    }
}

/// How talks of a round can be held.
pub fn means_of(online: Online) -> &'static [Means] {
    match online {
        Online::No => &[Means::Site, Means::Phone],
        Online::Yes | Online::Mixed => &Means::ALL,
    }
}

/// The block of a form, for this teacher, who may hold talks together with one of `colleagues`.
pub fn read(fields: &Fields, round: &Round, staff_id: i64, colleagues: &[i64]) -> Result<Block, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let day = day(field(fields, "day"));
    let (from, until) = (hour(field(fields, "from")), hour(field(fields, "until")));
    for (missing, what) in [(day.is_none(), Wrong::Day), (from.is_none(), Wrong::From), (until.is_none(), Wrong::Until)]
    {
        if missing {
            wrong.push(what);
        }
    }
    let ticked = |means: &&Means| fields.iter().any(|(name, value)| name == "means" && value == means.word());
    let means: Vec<Means> = means_of(round.rules.online).iter().filter(ticked).copied().collect();
    if means.is_empty() {
        wrong.push(Wrong::Means);
    }
    let place = field(fields, "place").split_whitespace().collect::<Vec<_>>().join(" ");
    if place.chars().count() > PLACE {
        wrong.push(Wrong::PlaceTooLong);
    }
    let with_staff_id = match field(fields, "with") {
        "" => None,
        id => match id.parse::<i64>().ok().filter(|id| *id != staff_id && colleagues.contains(id)) {
            Some(id) => Some(id),
            None => {
                wrong.push(Wrong::With);
                None
            }
        },
    };
    match (day, from, until) {
        (Some(day), Some(from), Some(until)) if wrong.is_empty() => {
            Ok(Block { id: 0, round_id: round.id, staff_id, with_staff_id, day, from, until, place, means })
        }
        _ => Err(wrong),
    }
}

/// A day as a form writes it, in a year in which a talk can be.
pub fn day(typed: &str) -> Option<Date> {
    typed.trim().parse::<Date>().ok().filter(|day| (2000..=2100).contains(&day.year()))
}

/// An hour as a form or a hand writes it, to the minute.
pub fn hour(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.split_once([':', '.'])?;
    Time::new(hour.parse().ok()?, minute.get(..2)?.parse().ok()?, 0, 0).ok()
}

/// The slots of a block, or what stands against it. `anyway`: also on a day without school. `now` in UTC seconds.
pub fn plan(block: &Block, anyway: bool, round: &Round, calendar: &Calendar, now: i64) -> Result<Vec<Cut>, Wrong> {
    check(block, anyway, round, calendar, now)?;
    let slots = slots(block, round, calendar);
    if slots.is_empty() { Err(Wrong::TooShort) } else { Ok(slots) }
}

/// What stands against the day and the hours of a block, however it is cut.
pub fn check(block: &Block, anyway: bool, round: &Round, calendar: &Calendar, now: i64) -> Result<(), Wrong> {
    let rules = &round.rules;
    if block.until <= block.from {
        return Err(Wrong::EndsBefore);
    }
    if block.from < EARLIEST || block.until > LATEST {
        return Err(Wrong::Night);
    }
    if calendar.instant(block.day.to_datetime(block.from)) <= now {
        return Err(Wrong::Past);
    }
    if block.day < rules.first_day || block.day > rules.last_day {
        return Err(Wrong::OutsideWindow(rules.first_day, rules.last_day));
    }
    if !anyway && !is_school_day(calendar, block.day) {
        return Err(Wrong::Closed);
    }
    Ok(())
}

/// The slots of a block by the rules of its round, through the school's clocks.
pub fn slots(block: &Block, round: &Round, calendar: &Calendar) -> Vec<Cut> {
    let length = i64::from(round.rules.minutes) * 60;
    let starts = cut(&round.rules, block.day, block.from, block.until).into_iter();
    starts
        .map(|civil| {
            let from = calendar.instant(civil);
            (civil, from, from + length)
        })
        .collect()
}

/// The blocks of a round that nobody has seen follow its new rules: they are cut anew where another length, pause or
/// break asks for it, and lose ways of talking that the round has no more.
pub async fn follow(tx: &mut Tx, old: &Rules, round: &Round, calendar: &Calendar, now: i64) -> Result<(), StoreError> {
    let pace = |rules: &Rules| (rules.minutes, rules.buffer_minutes, rules.break_after, rules.break_minutes);
    let allowed = means_of(round.rules.online);
    for block in super::store::blocks(tx, round.id).await? {
        if pace(old) != pace(&round.rules) {
            store::cut_anew(tx, &block, &slots(&block, round, calendar), now).await?;
        }
        if block.means.iter().any(|means| !allowed.contains(means)) {
            let mut left: Vec<Means> = block.means.iter().filter(|means| allowed.contains(means)).copied().collect();
            if left.is_empty() {
                left.push(Means::Site);
            }
            store::set_means(tx, block.id, &left).await?;
        }
    }
    Ok(())
}

/// The days to which a block can be copied: school days of the window that lie ahead, without its own.
pub fn other_days(block: &Block, round: &Round, calendar: &Calendar, today: Date) -> Vec<Date> {
    let first = round.rules.first_day.max(today);
    first
        .series(1.day())
        .take(366)
        .take_while(|day| *day <= round.rules.last_day)
        .filter(|day| *day != block.day && is_school_day(calendar, *day))
        .collect()
}

#[cfg(test)]
mod tests;
