//! The school's reserve: some slots of each teacher that parents do not see, for families that come late. They lie
//! spread over the days and the parts of the day, so that the last family has a choice too.

use jiff::civil::Time;

use crate::conversation::slot::{Slot, State};

const NOON: Time = Time::constant(12, 0, 0, 0);
const EVENING: Time = Time::constant(17, 0, 0, 0);

/// Which slots change, so that `percent` of them (rounded, blocked ones left out) are the reserve. `slots` are all of
/// one teacher in a round; a slot that is taken stays what it is.
pub fn balance(slots: &[Slot], percent: u16) -> Vec<(i64, State)> {
    let usable: Vec<&Slot> = slots.iter().filter(|slot| slot.state != State::Blocked).collect();
    let wanted = (usable.len() * usize::from(percent) + 50) / 100;
    let kept = usable.iter().filter(|slot| slot.state == State::Reserve).count();
    let free =
        |state: State| usable.iter().copied().filter(|slot| slot.state == state && slot.booking.is_none()).collect();
    match wanted.checked_sub(kept) {
        Some(more) => spread(free(State::Open), more).map(|id| (id, State::Reserve)).collect(),
        None => spread(free(State::Reserve), kept - wanted).map(|id| (id, State::Open)).collect(),
    }
}

/// `count` of these slots, or all: at equal distances in the order of daypart and time.
fn spread(mut slots: Vec<&Slot>, count: usize) -> impl Iterator<Item = i64> {
    slots.sort_by_key(|slot| (daypart(slot.civil.time()), slot.starts_at));
    let count = count.min(slots.len());
    (0..count).map(move |at| slots[(2 * at + 1) * slots.len() / (2 * count)].id)
}

fn daypart(time: Time) -> u8 {
    u8::from(time >= NOON) + u8::from(time >= EVENING)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::{DateTime, date};

    use super::*;

    fn slot(id: i64, civil: DateTime) -> Slot {
        Slot {
            id,
            round_id: 1,
            block_id: 1,
            staff_id: 1,
            civil,
            starts_at: i64::from(civil.day()) * 86_400
                + i64::from(civil.hour()) * 3_600
                + i64::from(civil.minute()) * 60,
            ends_at: 0,
            state: State::Open,
            place: String::new(),
            means: Vec::new(),
            booking: None,
        }
    }

    /// Four days with six slots in the afternoon and four in the evening each.
    fn week() -> Vec<Slot> {
        let hours = [(14, 30), (15, 0), (15, 30), (16, 0), (16, 20), (16, 40), (18, 30), (19, 0), (19, 30), (20, 0)];
        let mut slots = Vec::new();
        for day in 24..28 {
            for (hour, minute) in hours {
                let id = i64::try_from(slots.len()).unwrap() + 1;
                slots.push(slot(id, date(2026, 11, day).at(hour, minute, 0, 0)));
            }
        }
        slots
    }

    fn apply(slots: &mut [Slot], changes: &[(i64, State)]) {
        for (id, state) in changes {
            slots.iter_mut().find(|slot| slot.id == *id).unwrap().state = *state;
        }
    }

    #[test]
    fn a_part_of_the_slots_is_kept_spread_over_dayparts_and_days() {
        let slots = week();
        for (percent, count) in [(0, 0), (1, 0), (2, 1), (10, 4), (20, 8), (50, 20)] {
            let kept = balance(&slots, percent);
            assert_eq!(kept.len(), count, "{percent}");
            assert_eq!(kept.iter().map(|(id, _)| id).collect::<BTreeSet<_>>().len(), count, "no slot twice");
        }
        let kept: Vec<&Slot> =
            balance(&slots, 20).iter().map(|(id, _)| slots.iter().find(|slot| slot.id == *id).unwrap()).collect();
        let evening = kept.iter().filter(|slot| slot.civil.hour() >= 17).count();
        assert_eq!(evening, 3, "two in five are in the evening");
        assert!(kept.iter().map(|slot| slot.civil.date()).collect::<BTreeSet<_>>().len() >= 3, "{kept:?}");
    }

    #[test]
    fn a_larger_reserve_adds_to_what_is_kept_and_none_gives_all_back() {
        let mut slots = week();
        let first = balance(&slots, 10);
        apply(&mut slots, &first);
        assert_eq!(balance(&slots, 10), [], "twice is once");
        let more = balance(&slots, 20);
        assert!(more.len() == 4 && more.iter().all(|(id, _)| !first.iter().any(|(kept, _)| kept == id)));
        apply(&mut slots, &more);
        let back = balance(&slots, 0);
        assert_eq!(back.len(), 8);
        apply(&mut slots, &back);
        assert!(slots.iter().all(|slot| slot.state == State::Open));
    }

    #[test]
    fn what_is_taken_or_blocked_stays_what_it_is() {
        let mut slots = week();
        for slot in &mut slots {
            slot.booking = Some(9);
        }
        slots[39].booking = None;
        assert_eq!(balance(&slots, 50), [(40, State::Reserve)], "as far as there is something left");
        slots[39].state = State::Blocked;
        assert_eq!(balance(&slots, 50), []);
        slots[0].state = State::Reserve;
        assert_eq!(balance(&slots, 0), [], "a family has it");
        assert_eq!(balance(&[], 10), []);
    }
}
