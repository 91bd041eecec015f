//! Random schools: no rule is ever broken, the figures are true, and nobody is left out who need not be.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::AtomicBool;

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;

use super::super::{Figures, Placed, Plan, Problem, Rules, Shortfall, Slot, Talk, Wish, judge, propose};

/// Blocks of slots for a few teachers, of which some are gone, in any order; some are at the same time.
fn slots(blocks: usize) -> impl Strategy<Value = Vec<Slot>> {
    let block = (1..=3_i64, 0..3_i32, 0..4_u16, 1..=5_u16, prop_oneof![Just(20_u16), Just(25), Just(35)]);
    vec(block, 1..=blocks)
        .prop_map(|blocks| {
            let mut slots = Vec::new();
            for (block, (teacher, day, part, count, step)) in (1..).zip(blocks) {
                for at in 0..count {
                    let minute = 13 * 60 + part * 110 + at * step;
                    let starts = i64::from(day) * 86_400 + i64::from(minute) * 60;
                    let id = 1 + slots.len() as i64;
                    slots.push(Slot { id, teacher, block, starts, ends: starts + 20 * 60, day, minute, free: true });
                }
            }
            slots
        })
        .prop_shuffle()
        .prop_flat_map(|slots| {
            let most = slots.len();
            proptest::sample::subsequence(slots, most.div_ceil(2)..=most)
        })
        .prop_flat_map(|slots| {
            let taken = vec(proptest::bool::weighted(0.1), slots.len());
            (Just(slots), taken)
        })
        .prop_map(|(mut slots, taken)| {
            slots.iter_mut().zip(taken).for_each(|(slot, taken)| slot.free = !taken);
            slots
        })
}

fn wish() -> impl Strategy<Value = Wish> {
    let days = weighted(0.3, vec(0..4_i32, 0..3));
    let minute = || weighted(0.3, 13 * 60..20 * 60_u16);
    (days, minute(), minute(), weighted(0.1, vec(1..=7_i64, 1..5)))
        .prop_map(|(days, not_before, not_until, blocks)| Wish { days, not_before, not_until, blocks })
}

fn talk() -> impl Strategy<Value = Talk> {
    let people = vec(1..=6_i64, 1..=2);
    let needs = (weighted(0.3, 1..=2_u16), any::<bool>(), weighted(0.15, vec(1..=12_i64, 1..=2)));
    (people, vec(1..=4_i64, 1..=2), 10..=50_u16, wish(), needs).prop_map(
        |(families, teachers, minutes, wish, (interpreter, priority, fixed))| Talk {
            id: 0,
            families,
            teachers,
            minutes,
            wish,
            interpreter,
            priority,
            fixed,
        },
    )
}

fn problem(blocks: usize, talks: usize) -> impl Strategy<Value = Problem> {
    (slots(blocks), vec(talk(), 0..=talks)).prop_map(|(slots, mut talks)| {
        for (at, talk) in talks.iter_mut().enumerate() {
            talk.id = 100 + at as i64;
        }
        Problem { slots, talks, rules: Rules::default() }
    })
}

/// A talk with its slots, as a reader of the plan sees them.
struct Seat<'a> {
    talk: &'a Talk,
    slots: Vec<&'a Slot>,
    starts: i64,
    ends: i64,
}

fn seats<'a>(problem: &'a Problem, plan: &Plan) -> Vec<Seat<'a>> {
    let seat = |placed: &Placed| {
        let talk = problem.talks.iter().find(|talk| talk.id == placed.talk).unwrap();
        let find = |id: &i64| problem.slots.iter().find(|slot| slot.id == *id).unwrap();
        let slots: Vec<&Slot> = placed.slots.iter().map(find).collect();
        let starts = slots[0].starts;
        Seat { talk, slots, starts, ends: starts + i64::from(talk.minutes) * 60 }
    };
    plan.placed.iter().map(seat).collect()
}

fn no_rule_is_broken(problem: &Problem, plan: &Plan) {
    let seats = seats(problem, plan);
    let offered = without_overlaps(&problem.slots);
    let mut held = BTreeSet::new();
    for seat in &seats {
        let first = seat.slots[0];
        assert!(seat.talk.teachers.contains(&first.teacher), "a strange teacher");
        assert!(seat.slots.iter().all(|slot| slot.free && held.insert(slot.id)), "a slot is held twice");
        for two in seat.slots.windows(2) {
            assert_eq!((two[0].teacher, two[0].block), (two[1].teacher, two[1].block));
            assert!((0..=5 * 60).contains(&(two[1].starts - two[0].ends)), "no neighbours");
        }
        if let Some(fixed) = &seat.talk.fixed {
            let ids: BTreeSet<i64> = seat.slots.iter().map(|slot| slot.id).collect();
            assert_eq!(ids, fixed.iter().copied().collect(), "a pinned talk has moved");
        }
        let last = seat.slots[seat.slots.len() - 1];
        let is_next = |slot: &&Slot| slot.block == last.block && (0..=5 * 60).contains(&(slot.starts - last.ends));
        let until = offered.iter().find(is_next).map_or(last.ends, |next| next.starts);
        assert!(until - first.starts >= i64::from(seat.talk.minutes) * 60, "too short");
    }
    for (at, one) in seats.iter().enumerate() {
        for other in &seats[at + 1..] {
            let is_at_once = one.starts < other.ends && other.starts < one.ends;
            let have_somebody = one.talk.families.iter().any(|person| other.talk.families.contains(person));
            assert!(!(is_at_once && have_somebody), "a family is in two places");
            assert!(!is_at_once || one.slots[0].teacher != other.slots[0].teacher, "a teacher is in two places");
        }
    }
    let without = plan.unmet.iter().filter(|unmet| matches!(unmet.what, Shortfall::NoSlot(_))).map(|unmet| unmet.talk);
    let mut all: Vec<i64> = plan.placed.iter().map(|placed| placed.talk).chain(without).collect();
    all.sort_unstable();
    assert_eq!(all, problem.talks.iter().map(|talk| talk.id).collect::<Vec<_>>(), "each talk is told of once");
}

fn as_wished(seat: &Seat) -> bool {
    let Wish { days, not_before, not_until, blocks } = &seat.talk.wish;
    let minute = seat.slots[0].minute;
    days.as_ref().is_none_or(|days| days.contains(&seat.slots[0].day))
        && blocks.as_ref().is_none_or(|blocks| blocks.contains(&seat.slots[0].block))
        && minute >= not_before.unwrap_or(0)
        && minute + seat.talk.minutes <= not_until.unwrap_or(u16::MAX)
}

/// The figures, counted again in the plainest way.
fn recount(problem: &Problem, plan: &Plan) -> Figures {
    let mut seats = seats(problem, plan);
    seats.sort_by_key(|seat| (seat.starts, seat.slots[0].teacher));
    let has_wish = |talk: &Talk| talk.wish != Wish::default();
    let mut figures = Figures {
        talks: problem.talks.len(),
        placed: seats.len(),
        wishes: problem.talks.iter().filter(|talk| has_wish(talk)).count(),
        wishes_met: seats.iter().filter(|seat| has_wish(seat.talk) && as_wished(seat)).count(),
        ..Figures::default()
    };

    let people: BTreeSet<i64> = problem.talks.iter().flat_map(|talk| talk.families.iter().copied()).collect();
    let of = |person: &i64| -> BTreeSet<i64> {
        problem.talks.iter().filter(|talk| talk.families.contains(person)).map(|talk| talk.id).collect()
    };
    let families: BTreeSet<BTreeSet<i64>> = people.iter().map(of).collect();
    let is_within = |small: &BTreeSet<i64>| families.iter().any(|large| large != small && small.is_subset(large));
    for family in families.iter().filter(|family| !is_within(family)) {
        let theirs: Vec<&Seat> = seats.iter().filter(|seat| family.contains(&seat.talk.id)).collect();
        for two in theirs.windows(2) {
            figures.sibling_pairs += 1;
            if two[0].slots[0].day != two[1].slots[0].day {
                figures.sibling_pairs_on_two_days += 1;
                continue;
            }
            let wait = (two[1].starts - two[0].ends) / 60;
            figures.siblings_wait_minutes += wait;
            let walk = if two[0].slots[0].teacher == two[1].slots[0].teacher { 0 } else { 10 };
            figures.sibling_pairs_near += usize::from((walk..=30).contains(&wait));
        }
    }

    let mut visits: BTreeMap<(u16, i32), Vec<(i64, i64)>> = BTreeMap::new();
    for seat in &seats {
        let Some(language) = seat.talk.interpreter else { continue };
        let visits = visits.entry((language, seat.slots[0].day)).or_default();
        let free = visits.iter_mut().filter(|visit| (0..=30 * 60).contains(&(seat.starts - visit.1)));
        match free.max_by_key(|visit| visit.1) {
            Some(visit) => visit.1 = seat.ends,
            None => visits.push((seat.starts, seat.ends)),
        }
    }
    for (from, to) in visits.into_values().flatten() {
        figures.interpreter_visits += 1;
        figures.interpreter_minutes += ((to - from) as u64).div_ceil(3600) as i64 * 60;
    }

    let mut held: HashMap<i64, bool> = problem.slots.iter().map(|slot| (slot.id, false)).collect();
    seats.iter().flat_map(|seat| &seat.slots).for_each(|slot| _ = held.insert(slot.id, true));
    let mut ordered = without_overlaps(&problem.slots);
    ordered.sort_by_key(|slot| (slot.teacher, slot.starts, slot.id));
    let goes_on =
        |one: &Slot, next: &Slot| one.teacher == next.teacher && one.day == next.day && next.starts - one.ends < 3600;
    for session in ordered.chunk_by(goes_on) {
        for (at, slot) in session.iter().enumerate() {
            let any_held = |slots: &[Slot]| slots.iter().any(|slot| held[&slot.id]);
            if slot.free && !held[&slot.id] && any_held(&session[..at]) && any_held(&session[at..]) {
                figures.teachers_gap_minutes += (slot.ends - slot.starts) / 60;
            }
        }
    }
    figures
}

/// A free slot at the time of a taken one, or of an earlier one, of its teacher is none.
fn without_overlaps(slots: &[Slot]) -> Vec<Slot> {
    let mut sorted = slots.to_vec();
    sorted.sort_by_key(|slot| (slot.starts, slot.id));
    let (free, mut kept): (Vec<Slot>, Vec<Slot>) = sorted.into_iter().partition(|slot| slot.free);
    for slot in free {
        if !kept.iter().any(|one| one.teacher == slot.teacher && one.ends > slot.starts && slot.ends > one.starts) {
            kept.push(slot);
        }
    }
    kept
}

/// A talk that has a time: its slots, start and end, and who is there.
type Taken = (BTreeSet<i64>, i64, i64, Vec<i64>);

/// How many talks can have a time at most, by trying everything.
fn most(problem: &Problem, talks: &[Talk], taken: &mut Vec<Taken>) -> usize {
    let Some((talk, others)) = talks.split_first() else { return 0 };
    let mut best = most(problem, others, taken);
    for run in problem.runs(talk) {
        let slots: BTreeSet<i64> = run.slots.iter().copied().collect();
        let can = taken.iter().all(|(held, starts, ends, people)| {
            let is_apart = run.ends <= *starts || *ends <= run.starts;
            held.is_disjoint(&slots) && (is_apart || talk.families.iter().all(|person| !people.contains(person)))
        });
        if can {
            taken.push((slots, run.starts, run.ends, talk.families.clone()));
            best = best.max(1 + most(problem, others, taken));
            taken.pop();
        }
    }
    best
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn no_plan_breaks_a_rule_and_its_figures_are_true(problem in problem(7, 16), seed in any::<u64>()) {
        let plan = propose(&problem, seed, 60, &mut |_| (), &AtomicBool::new(false));
        no_rule_is_broken(&problem, &plan);
        prop_assert_eq!(plan.figures, recount(&problem, &plan));
        // Who looks at it later sees the same.
        prop_assert_eq!(&judge(&problem, &plan.placed), &plan);
    }

    #[test]
    fn a_plan_that_is_not_awaited_breaks_no_rule(problem in problem(7, 16), seed in any::<u64>()) {
        let plan = propose(&problem, seed, 60, &mut |_| (), &AtomicBool::new(true));
        no_rule_is_broken(&problem, &plan);
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn as_many_as_can_be_have_a_time(mut problem in problem(3, 5), seed in any::<u64>()) {
        for talk in &mut problem.talks {
            (talk.fixed, talk.priority) = (None, false);
        }
        let plan = propose(&problem, seed, 500, &mut |_| (), &AtomicBool::new(false));
        prop_assert_eq!(plan.figures.placed, most(&problem, &problem.talks, &mut Vec::new()));
    }
}
