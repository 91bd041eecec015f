//! The talks of a teacher, day by day, with what lies between them; and the orders that change a whole day of them.

pub mod console;
pub mod orders;
pub mod store;

use jiff::civil::{Date, DateTime};

use super::booking::Booking;
use super::slot::Slot;
use crate::clock::Calendar;

/// What stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line<'a> {
    Talk(&'a Booking),
    /// A slot that nobody has.
    Slot(&'a Slot),
    /// Nothing for so many minutes.
    Break(i64),
}

/// The days of a teacher with their lines in order. `talks` are those that are not cancelled; shorter gaps than
/// `shortest` minutes are no breaks.
pub fn days<'a>(
    slots: &'a [Slot],
    talks: &'a [Booking],
    calendar: &Calendar,
    shortest: i64,
) -> Vec<(Date, Vec<Line<'a>>)> {
    let free = slots.iter().filter(|slot| slot.booking.is_none());
    let mut lines: Vec<(DateTime, i64, i64, Line<'a>)> = free
        .map(|slot| (slot.civil, slot.starts_at, slot.ends_at, Line::Slot(slot)))
        .chain(
            talks.iter().map(|talk| (calendar.civil(talk.starts_at), talk.starts_at, talk.ends_at, Line::Talk(talk))),
        )
        .collect();
    lines.sort_by_key(|(_, starts_at, ends_at, _)| (*starts_at, *ends_at));
    let mut days: Vec<(Date, Vec<Line<'a>>)> = Vec::new();
    let mut over = 0;
    for (civil, starts_at, ends_at, line) in lines {
        match days.last_mut().filter(|(day, _)| *day == civil.date()) {
            Some((_, lines)) => {
                let minutes = (starts_at - over) / 60;
                if minutes > shortest {
                    lines.push(Line::Break(minutes));
                }
                lines.push(line);
            }
            None => days.push((civil.date(), vec![line])),
        }
        over = if days.last().is_some_and(|(_, lines)| lines.len() > 1) { over.max(ends_at) } else { ends_at };
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::Holidays;
    use crate::conversation::Means;
    use crate::conversation::slot::State;
    use jiff::civil::datetime;

    #[test]
    fn what_lies_between_two_talks_is_a_break_only_when_it_is_longer_than_the_buffer() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let slot = |hour, minute| {
            let civil = datetime(2026, 11, 24, hour, minute, 0, 0);
            let starts_at = calendar.instant(civil);
            Slot {
                id: starts_at,
                round_id: 1,
                block_id: 1,
                staff_id: 1,
                civil,
                starts_at,
                ends_at: starts_at + 1200,
                state: State::Open,
                place: String::new(),
                means: vec![Means::Site],
                booking: None,
            }
        };
        let slots = [slot(15, 0), slot(15, 25), slot(16, 0)];
        let days = days(&slots, &[], &calendar, 5);
        assert_eq!(days.len(), 1);
        let wanted = vec![Line::Slot(&slots[0]), Line::Slot(&slots[1]), Line::Break(15), Line::Slot(&slots[2])];
        assert_eq!(days[0].1, wanted);
    }
}
