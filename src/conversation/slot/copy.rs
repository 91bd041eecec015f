//! A block for other days and other teachers: each of them is looked at as if it were typed.

pub mod console;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::times::{Wrong, plan};
use super::{Block, store};
use crate::clock::Calendar;
use crate::conversation::round::Round;
use crate::store::{StoreError, Tx};

/// What became of a copy: for which teacher, on which day, and what stood against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    pub staff_id: i64,
    pub day: Date,
    pub wrong: Option<Wrong>,
}

/// For which teachers and on which days: the block's own teacher on `days`, each of `others` on the block's day too.
pub fn targets(block: &Block, days: &BTreeSet<Date>, others: &[i64]) -> Vec<(i64, Date)> {
    let own = days.iter().filter(|day| **day != block.day).map(|day| (block.staff_id, *day));
    let with_first: BTreeSet<Date> = days.iter().copied().chain([block.day]).collect();
    let of_others = others.iter().flat_map(|id| with_first.iter().map(move |day| (*id, *day)));
    own.chain(of_others).collect()
}

/// Makes the copies that can be made.
pub async fn copy(
    tx: &mut Tx,
    block: &Block,
    targets: &[(i64, Date)],
    round: &Round,
    calendar: &Calendar,
    now: i64,
) -> Result<Vec<Copied>, StoreError> {
    let mut done = Vec::with_capacity(targets.len());
    for (staff_id, day) in targets.iter().copied() {
        let with_staff_id = block.with_staff_id.filter(|with| *with != staff_id);
        let copied = Block { staff_id, with_staff_id, day, ..block.clone() };
        let wrong = match plan(&copied, false, round, calendar, now) {
            Ok(slots) => store::add(tx, &copied, &slots, now).await?.is_none().then_some(Wrong::Elsewhere),
            Err(wrong) => Some(wrong),
        };
        done.push(Copied { staff_id, day, wrong });
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn the_own_teacher_gets_other_days_and_others_the_same_day_too() {
        let (monday, friday) = (date(2026, 11, 23), date(2026, 11, 27));
        let block = Block {
            id: 1,
            round_id: 1,
            staff_id: 7,
            with_staff_id: None,
            day: monday,
            from: time(14, 30, 0, 0),
            until: time(17, 0, 0, 0),
            place: String::new(),
            means: Vec::new(),
        };
        let both = BTreeSet::from([monday, friday]);
        assert_eq!(targets(&block, &both, &[]), [(7, friday)]);
        assert_eq!(targets(&block, &both, &[8]), [(7, friday), (8, monday), (8, friday)]);
        assert_eq!(targets(&block, &BTreeSet::new(), &[8]), [(8, monday)]);
    }
}
