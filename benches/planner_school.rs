//! Made-up schools in the weeks of their start conversations, and how their parents pick times by themselves.

use std::collections::{HashMap, HashSet};

use driehoek::conversation::planner::{Placed, Problem, Rules, Run, Slot, Talk, Wish};
use rand::rngs::SmallRng;
use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{Rng as _, SeedableRng as _};

const CHILDREN_IN_GROUP: usize = 25;
const AFTERNOON: u16 = 14 * 60 + 30;
const EVENING: u16 = 18 * 60 + 30;
const EARLY: u16 = 8 * 60;
/// Monday to Friday in two weeks.
const DAYS: [i32; 10] = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11];
/// The evenings on which the school is open: Tuesday and Thursday.
const EVENINGS: [i32; 4] = [1, 3, 8, 10];

/// A school of so many children: groups of 25, half of them with two teachers who share the week, 31 slots of 20
/// minutes in each, `buffer` minutes from one to the next. Families have 1.6 children here; 15 % of them need an interpreter, and with that 30 minutes,
/// 30 % can only come after 17:00, and 10 % on two days of the week only.
pub fn school(children: usize, buffer: u16, seed: u64) -> Problem {
    let mut rng = SmallRng::seed_from_u64(seed);
    let mut problem = Problem { rules: Rules { buffer, ..Rules::default() }, ..Problem::default() };
    let groups = children / CHILDREN_IN_GROUP;
    let teachers: Vec<Vec<i64>> = (0..groups).map(|group| teach(&mut problem, &mut rng, group)).collect();
    let mut seats: Vec<usize> = (0..groups).flat_map(|group| [group; CHILDREN_IN_GROUP]).collect();
    seats.shuffle(&mut rng);
    let mut family = 0;
    while !seats.is_empty() {
        family += 1;
        let size = 1 + [0.52, 0.89, 0.99].iter().filter(|share| rng.random::<f64>() > **share).count().min(3);
        let wish = wish(&mut rng);
        let interpreter = rng.random_bool(0.15).then(|| language(&mut rng));
        for _ in 0..size {
            let Some(group) = seats.pop() else { break };
            problem.talks.push(Talk {
                id: 1 + problem.talks.len() as i64,
                families: vec![family],
                teachers: teachers[group].clone(),
                minutes: if interpreter.is_some() { 30 } else { 20 },
                wish: wish.clone(),
                interpreter,
                priority: interpreter.is_some(),
                fixed: None,
            });
        }
    }
    problem
}

/// One teacher, or two who share the week: two evenings, three afternoons and one early morning.
fn teach(problem: &mut Problem, rng: &mut SmallRng, group: usize) -> Vec<i64> {
    let first = 1 + 2 * group as i64;
    let is_duo = group % 2 == 1;
    let teacher = |day: i32| if is_duo && day % 7 > 2 { first + 1 } else { first };
    let mut evenings = EVENINGS;
    evenings.shuffle(rng);
    let mut days = DAYS;
    days.shuffle(rng);
    for day in &evenings[..2] {
        block(problem, teacher(*day), *day, EVENING, 6);
    }
    for day in &days[..3] {
        block(problem, teacher(*day), *day, AFTERNOON, 6);
    }
    block(problem, teacher(days[3]), days[3], EARLY, 1);
    if is_duo { vec![first, first + 1] } else { vec![first] }
}

fn block(problem: &mut Problem, teacher: i64, day: i32, from: u16, count: u16) {
    let block = problem.slots.last().map_or(1, |slot| slot.block + 1);
    for at in 0..count {
        let minute = from + at * (20 + problem.rules.buffer);
        let starts = i64::from(day) * 86_400 + i64::from(minute) * 60;
        let id = 1 + problem.slots.len() as i64;
        problem.slots.push(Slot { id, teacher, block, starts, ends: starts + 20 * 60, day, minute, free: true });
    }
}

fn wish(rng: &mut SmallRng) -> Wish {
    match rng.random_range(0..10) {
        0..3 => Wish { not_before: Some(17 * 60), ..Wish::default() },
        3 => {
            let weekdays: Vec<i32> = [0, 1, 2, 3, 4].choose_multiple(rng, 2).copied().collect();
            let days = DAYS.into_iter().filter(|day| weekdays.contains(&(day % 7))).collect();
            Wish { days: Some(days), ..Wish::default() }
        }
        _ => Wish::default(),
    }
}

/// Six languages, some with many families and some with few.
fn language(rng: &mut SmallRng) -> u16 {
    let share = rng.random_range(0..100);
    [35, 60, 75, 85, 95].iter().filter(|upto| share >= **upto).count() as u16
}

/// Who may pick first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Early {
    Nobody,
    /// Families with more children or an interpreter, as many schools have it.
    WhoNeedsIt,
}

/// Families come in a random order and pick for each child the first time that is free and as they wish, near the
/// times they picked already if they can, else any.
pub fn first_come(problem: &Problem, seed: u64, early: Early) -> Vec<Placed> {
    let mut rng = SmallRng::seed_from_u64(seed);
    let mut families: Vec<Vec<&Talk>> =
        problem.talks.chunk_by(|one, next| one.families == next.families).map(|talks| talks.iter().collect()).collect();
    families.shuffle(&mut rng);
    if early == Early::WhoNeedsIt {
        families.sort_by_key(|talks| talks.len() == 1 && talks[0].interpreter.is_none());
    }
    let mut taken: HashSet<i64> = HashSet::new();
    let mut runs_of: HashMap<i64, Vec<Run>> = problem.talks.iter().map(|talk| (talk.id, problem.runs(talk))).collect();
    let mut placed = Vec::new();
    for talks in families {
        let mut theirs: Vec<Run> = Vec::new();
        for talk in talks {
            let runs = runs_of.remove(&talk.id).unwrap_or_default();
            let is_free = |run: &Run| {
                run.slots.iter().all(|slot| !taken.contains(slot))
                    && theirs.iter().all(|other| run.ends <= other.starts || other.ends <= run.starts)
            };
            let is_near = |run: &Run| {
                theirs.iter().any(|other| {
                    let walk = if run.teacher == other.teacher { 0 } else { 10 };
                    let wait = (run.starts - other.ends).max(other.starts - run.ends) / 60;
                    (walk..=30).contains(&wait)
                })
            };
            let Some(run) =
                runs.into_iter().filter(is_free).min_by_key(|run| (!run.as_wished, !is_near(run), run.starts))
            else {
                continue;
            };
            taken.extend(&run.slots);
            placed.push(Placed { talk: talk.id, slots: run.slots.clone() });
            theirs.push(run);
        }
    }
    placed
}
