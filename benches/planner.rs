//! The planner against parents who pick by themselves, on made-up schools: `cargo bench --bench planner`, or
//! `cargo bench --bench planner -- 400 20000` for one size and another effort.
//! Prints the table of `benches/README.md`; each line is the mean of five schools.

#![expect(clippy::cast_precision_loss, reason = "counts are small")]

#[path = "planner_school.rs"]
mod school;

use std::io::Write as _;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use driehoek::conversation::planner::{EFFORT, Figures, Problem, Progress, judge, propose};
use school::{Early, first_come};

const SCHOOLS: u64 = 5;

fn main() {
    let chosen: Vec<u32> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let effort = chosen.get(1).copied().unwrap_or(EFFORT);
    println!(
        "| children, buffer | way | without a time | wishes met | siblings near each other | on two days \
         | minutes between siblings on one day | interpreters' visits | their hours | teachers' gaps (h) | slowest, of which on the processor |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    // With 10 minutes between the slots a talk with an interpreter needs one slot, with 5 it needs two.
    for (children, buffer) in [(200, 5), (400, 5), (800, 5), (400, 10)] {
        if chosen.first().is_none_or(|only| *only == children) {
            compare(children, buffer, effort);
        }
    }
}

fn compare(children: u32, buffer: u16, effort: u32) {
    let school = |seed| school::school(children as usize, buffer, seed);
    let schools: Vec<Problem> = (0..SCHOOLS).map(school).collect();
    let ways: [(&str, &mut Way); 3] = [
        ("first come, first served", &mut |problem, seed| picked(problem, seed, Early::Nobody)),
        ("the same, siblings and interpreters first", &mut |problem, seed| picked(problem, seed, Early::WhoNeedsIt)),
        ("**proposed**", &mut |problem, seed| proposed(problem, seed, effort)),
    ];
    for (name, way) in ways {
        let mut sum = Sum::default();
        for (problem, seed) in schools.iter().zip(0..) {
            let (begun, worked) = (Instant::now(), processor());
            sum.all.push(way(problem, seed));
            sum.slowest = sum.slowest.max((begun.elapsed(), processor().saturating_sub(worked)));
        }
        println!("| {children}, {buffer} min | {name} | {} |", sum.line());
    }
}

type Way<'a> = dyn FnMut(&Problem, u64) -> Figures + 'a;

fn picked(problem: &Problem, seed: u64, early: Early) -> Figures {
    judge(problem, &first_come(problem, seed, early)).figures
}

fn proposed(problem: &Problem, seed: u64, effort: u32) -> Figures {
    let mut show = |now: Progress| {
        eprint!("\r{:3} %", now.done * 100 / now.of.max(1));
        _ = std::io::stderr().flush();
    };
    let plan = propose(problem, seed, effort, &mut show, &AtomicBool::new(false));
    eprint!("\r");
    plan.figures
}

/// What this thread worked since it began (Linux): on a busy machine the clock says little.
fn processor() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or(0))
}

/// What the schools of one size have together.
#[derive(Default)]
struct Sum {
    all: Vec<Figures>,
    /// By the clock, and on the processor.
    slowest: (Duration, Duration),
}

impl Sum {
    fn of(&self, count: impl Fn(&Figures) -> i64) -> f64 {
        self.all.iter().map(count).sum::<i64>() as f64
    }

    fn line(&self) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mean = |count: &dyn Fn(&Figures) -> i64| self.of(count) / self.all.len() as f64;
        let share = |part: &dyn Fn(&Figures) -> i64, of: &dyn Fn(&Figures) -> i64| 100.0 * self.of(part) / self.of(of);
        let pairs = |figures: &Figures| number(figures.sibling_pairs);
        let on_one_day = |figures: &Figures| number(figures.sibling_pairs - figures.sibling_pairs_on_two_days);
        [
            format!("{:.1}", mean(&|figures| number(figures.talks - figures.placed))),
            format!("{:.1} %", share(&|figures| number(figures.wishes_met), &|figures| number(figures.wishes))),
            format!("{:.1} %", share(&|figures| number(figures.sibling_pairs_near), &pairs)),
            format!("{:.1} %", share(&|figures| number(figures.sibling_pairs_on_two_days), &pairs)),
            format!("{:.0}", self.of(|figures| figures.siblings_wait_minutes) / self.of(on_one_day)),
            format!("{:.1}", mean(&|figures| number(figures.interpreter_visits))),
            format!("{:.1}", mean(&|figures| figures.interpreter_minutes) / 60.0),
            format!("{:.1}", mean(&|figures| figures.teachers_gap_minutes) / 60.0),
            format!("{:.2?}, {:.2?}", self.slowest.0, self.slowest.1),
        ]
        .join(" | ")
    }
}
