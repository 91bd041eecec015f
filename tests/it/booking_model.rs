//! A round against a plain model of it: whatever parents, teachers and the office do one after another, the database is
//! as the model says after every step. Parents act through their screens, the school through its use cases.
//!
//! `DRIEHOEK_RUNS` raises the number of runs, `DRIEHOEK_PG_RUNS` that on PostgreSQL.

mod model;
mod stage;

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};

use model::{Model, SEATS, SLOTS};
use stage::Stage;

/// One thing that somebody does. Numbers are taken as they fit; what cannot be done now has to change nothing.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// A parent taps a time; it is booked or moved.
    Taps {
        seat: usize,
        slot: usize,
    },
    /// A parent cancels; says yes to a proposed time; wants an interpreter or none.
    Cancels {
        seat: usize,
    },
    Accepts {
        seat: usize,
    },
    Interpreter {
        seat: usize,
        wanted: bool,
    },
    /// The school books, proposes or moves.
    Gives {
        seat: usize,
        slot: usize,
        proposed: bool,
        moved: bool,
    },
    /// The school calls a talk off, and says why.
    CallsOff {
        seat: usize,
    },
    /// The teacher keeps a time, gives it back, or keeps it for who is late.
    Keeps {
        slot: usize,
        state: usize,
    },
    /// A teacher's block goes, and is given again.
    Removes {
        block: usize,
    },
    Adds {
        block: usize,
    },
    /// Nobody chooses any more.
    Closes,
    /// A child leaves the school.
    Leaves {
        child: usize,
    },
    /// A day goes by.
    Waits,
    /// The service stops and starts on the same database.
    Restarts,
}

fn step() -> impl Strategy<Value = Step> {
    let (seat, slot) = (|| 0..SEATS, || 0..SLOTS);
    prop_oneof![
        12 => (seat(), slot()).prop_map(|(seat, slot)| Step::Taps { seat, slot }),
        4 => seat().prop_map(|seat| Step::Cancels { seat }),
        3 => seat().prop_map(|seat| Step::Accepts { seat }),
        5 => (seat(), any::<bool>()).prop_map(|(seat, wanted)| Step::Interpreter { seat, wanted }),
        6 => (seat(), slot(), any::<bool>(), any::<bool>())
            .prop_map(|(seat, slot, proposed, moved)| Step::Gives { seat, slot, proposed, moved }),
        2 => seat().prop_map(|seat| Step::CallsOff { seat }),
        4 => (slot(), 0..3_usize).prop_map(|(slot, state)| Step::Keeps { slot, state }),
        1 => (0..3_usize).prop_map(|block| Step::Removes { block }),
        1 => (0..3_usize).prop_map(|block| Step::Adds { block }),
        1 => Just(Step::Closes),
        1 => (0..4_usize).prop_map(|child| Step::Leaves { child }),
        1 => Just(Step::Waits),
        1 => Just(Step::Restarts),
    ]
}

fn runs(name: &str, usual: u32) -> u32 {
    std::env::var(name).ok().and_then(|runs| runs.parse().ok()).unwrap_or(usual)
}

#[test]
fn a_thousand_rounds_go_as_the_model_says() {
    let folder = tempfile::tempdir().unwrap();
    let steps = vec(step(), 1..=60);
    holds(format!("sqlite:{}", folder.path().join("a.db").display()), runs("DRIEHOEK_RUNS", 1_000), &steps);
}

#[test]
fn rounds_on_postgresql_go_as_the_model_says() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let Some(url) = runtime.block_on(crate::postgres::fresh_database()) else { return };
    // A statement costs more there, so most rounds are short.
    let steps = prop_oneof![3 => vec(step(), 1..=12), 1 => vec(step(), 1..=60)];
    holds(url, runs("DRIEHOEK_PG_RUNS", 250), &steps);
}

fn holds(url: String, runs: u32, rounds: &impl Strategy<Value = Vec<Step>>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let stage = runtime.block_on(Stage::open(url));
    let play_in = tokio::sync::Mutex::new((stage, BTreeSet::new()));
    let seed: u64 = std::env::var("DRIEHOEK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(rand::random);
    eprintln!("DRIEHOEK_SEED={seed}");
    let config = Config {
        cases: runs,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        max_shrink_iters: 1_000,
        ..Config::default()
    };
    let done = TestRunner::new(config).run(rounds, |steps| {
        let played = runtime.block_on(async {
            let (stage, seen) = &mut *play_in.lock().await;
            play(stage, seen, &steps).await
        });
        played.map_err(TestCaseError::fail)
    });
    match done {
        Ok(()) => {}
        Err(TestError::Fail(why, steps)) => panic!("{why}\nafter {steps:#?}"),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
    // Each kind of step has changed something in some round, and each answer was given; in fewer rounds the rare ones
    // may not have come together.
    let seen = &play_in.blocking_lock().1;
    let wanted = match runs {
        1_000.. => 10 + 3,
        100.. => 10,
        _ => 0,
    };
    assert!(seen.len() >= wanted, "too little happened: {seen:?}");
}

/// One round from its first step to its last; what is wrong, if anything.
async fn play(stage: &mut Stage, seen: &mut BTreeSet<String>, steps: &[Step]) -> Result<(), String> {
    let mut model = Model::new();
    stage.new_round().await;
    for (at, step) in steps.iter().enumerate() {
        let said = stage.does(*step).await.map_err(|error| format!("step {at}, {step:?}: {error}"))?;
        let before = model.shows();
        let expected = model.does(*step);
        if said != expected {
            return Err(format!("step {at}, {step:?}: answers {said:?}, and the model {expected:?}"));
        }
        let is = stage.shows().await.map_err(|error| format!("step {at}, {step:?}: {error}"))?;
        let should = model.shows();
        seen.extend(said.map(|said| format!("{said:?}")));
        if before != should {
            seen.extend(format!("{step:?}").split_whitespace().next().map(str::to_owned));
        }
        if is != should {
            return Err(format!("step {at}, {step:?}: is\n{is:#?}\nand should be\n{should:#?}"));
        }
    }
    Ok(())
}
