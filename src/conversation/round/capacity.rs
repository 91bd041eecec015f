//! Whether there are enough times (start conversation, section 3): for each group the slots of its teachers beside
//! the talks that its children need.

use jiff::civil::Time;

use super::Rules;

/// There should be so many slots for a hundred needed, so that somebody still has a choice at the end.
const ENOUGH: u32 = 115;
/// Many parents work until here.
const EVENING: Time = Time::constant(17, 0, 0, 0);

/// What a group needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Need {
    pub group: i64,
    /// Who teaches it.
    pub teachers: Vec<i64>,
    /// The minutes of each talk that is to be held.
    pub talks: Vec<u16>,
}

/// A slot that somebody can have, or has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// One, or both of a duo.
    pub teachers: Vec<i64>,
    /// The hour at the school.
    pub at: Time,
}

/// Something that will not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// No teacher of the group has given times.
    NoTimes,
    TooFew,
    /// Nothing begins at five or later.
    NoEvening,
    /// This teacher of a duo has given no times.
    Without(i64),
}

/// A group with what it needs and what it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capacity {
    pub group: i64,
    /// Slots that the talks take.
    pub needed: u32,
    /// Slots of the teachers; of who teaches several groups the part of this one.
    pub offered: u32,
    pub doubts: Vec<Doubt>,
}

/// How many slots a talk of so many minutes takes, at least one: neighbours with the buffer between them.
pub fn slots_for(rules: &Rules, minutes: u16) -> u32 {
    let each = u32::from(rules.minutes + rules.buffer_minutes).max(1);
    u32::from(minutes).div_ceil(each).max(1)
}

/// Each group with its capacity, in the order of `needs`.
pub fn capacity(rules: &Rules, needs: &[Need], offered: &[Offered]) -> Vec<Capacity> {
    let needed: Vec<u32> =
        needs.iter().map(|need| need.talks.iter().map(|minutes| slots_for(rules, *minutes)).sum()).collect();
    // In hundredths, so that a teacher of three groups gives each its part.
    let mut shares = vec![0_u32; needs.len()];
    let mut evening = vec![false; needs.len()];
    for slot in offered {
        let of: Vec<usize> = (0..needs.len())
            .filter(|at| needs[*at].teachers.iter().any(|teacher| slot.teachers.contains(teacher)))
            .collect();
        let sum: u32 = of.iter().map(|at| needed[*at]).sum();
        for at in &of {
            shares[*at] += if of.len() == 1 { 100 } else { 100 * needed[*at] / sum.max(1) };
            evening[*at] |= slot.at >= EVENING;
        }
    }
    let has = |teacher: i64| offered.iter().any(|slot| slot.teachers.contains(&teacher));
    let one = |(at, need): (usize, &Need)| {
        let mut doubts = Vec::new();
        if !need.teachers.iter().any(|teacher| has(*teacher)) {
            doubts.push(Doubt::NoTimes);
        } else {
            if shares[at] < needed[at] * ENOUGH {
                doubts.push(Doubt::TooFew);
            }
            if !evening[at] {
                doubts.push(Doubt::NoEvening);
            }
            doubts.extend(need.teachers.iter().filter(|teacher| !has(**teacher)).map(|one| Doubt::Without(*one)));
        }
        Capacity { group: need.group, needed: needed[at], offered: shares[at] / 100, doubts }
    };
    needs.iter().enumerate().map(one).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;
    use crate::clock::Calendar;
    use crate::clock::holidays::Holidays;
    use crate::conversation::round::example;

    fn rules() -> Rules {
        example::round(&Calendar::new(Holidays::own(Vec::new())).unwrap()).rules
    }

    fn need(group: i64, teachers: &[i64], children: usize) -> Need {
        Need { group, teachers: teachers.to_vec(), talks: vec![20; children] }
    }

    fn slots(teachers: &[i64], hour: i8, count: usize) -> Vec<Offered> {
        vec![Offered { teachers: teachers.to_vec(), at: time(hour, 0, 0, 0) }; count]
    }

    fn doubts(needs: &[Need], offered: &[Offered]) -> Vec<Vec<Doubt>> {
        capacity(&rules(), needs, offered).into_iter().map(|one| one.doubts).collect()
    }

    #[test]
    fn a_talk_with_an_interpreter_takes_two_slots_and_a_long_buffer_makes_it_one() {
        let rules = rules();
        assert_eq!((rules.minutes, rules.buffer_minutes), (20, 5));
        for (minutes, slots) in [(0, 1), (20, 1), (25, 1), (30, 2), (50, 2), (51, 3)] {
            assert_eq!(slots_for(&rules, minutes), slots, "{minutes}");
        }
        assert_eq!(slots_for(&Rules { buffer_minutes: 10, ..rules }, 30), 1);
    }

    #[test]
    fn twenty_children_need_twenty_three_slots() {
        let needs = [need(1, &[7], 20)];
        assert_eq!(doubts(&needs, &slots(&[7], 18, 23)), [vec![]]);
        assert_eq!(doubts(&needs, &slots(&[7], 18, 22)), [vec![Doubt::TooFew]]);
        let interpreted = Need { talks: [vec![20; 19], vec![30]].concat(), ..needs[0].clone() };
        let found = capacity(&rules(), &[interpreted], &slots(&[7], 18, 23));
        assert_eq!((found[0].needed, found[0].offered, found[0].doubts.as_slice()), (21, 23, &[Doubt::TooFew][..]));
    }

    #[test]
    fn an_evening_begins_at_five() {
        let needs = [need(1, &[7], 2)];
        assert_eq!(doubts(&needs, &slots(&[7], 16, 9)), [vec![Doubt::NoEvening]]);
        assert_eq!(doubts(&needs, &slots(&[7], 17, 9)), [vec![]]);
    }

    #[test]
    fn of_a_duo_each_should_give_times_and_one_of_them_suffices_for_the_children() {
        let needs = [need(1, &[7, 8], 4)];
        assert_eq!(doubts(&needs, &[]), [vec![Doubt::NoTimes]]);
        assert_eq!(doubts(&needs, &slots(&[7], 18, 5)), [vec![Doubt::Without(8)]]);
        assert_eq!(doubts(&needs, &slots(&[7, 8], 18, 5)), [vec![]], "together, counted once");
        assert_eq!(doubts(&needs, &slots(&[7, 8], 18, 4)), [vec![Doubt::TooFew]]);
        assert_eq!(doubts(&needs, &slots(&[9], 18, 5)), [vec![Doubt::NoTimes]], "of another group");
    }

    #[test]
    fn who_teaches_two_groups_gives_each_slot_once() {
        let needs = [need(1, &[7], 10), need(2, &[7], 30)];
        let found = capacity(&rules(), &needs, &slots(&[7], 18, 40));
        assert_eq!(found.iter().map(|one| one.offered).collect::<Vec<_>>(), [10, 30]);
        assert!(found.iter().all(|one| one.doubts == [Doubt::TooFew]));
        assert_eq!(doubts(&needs, &slots(&[7], 18, 46)), [vec![], vec![]]);
        assert_eq!(doubts(&[need(1, &[7], 0)], &slots(&[7], 18, 1)), [vec![]], "nobody needs anything");
    }
}
