//! kill -9 at random moments: what parents did happens exactly once, every one of them is answered, and no
//! more calls are repeated than were on their way.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use driehoek::demo::bot_api::{Call, Fault};
use driehoek::language::{Catalogue, Say, embedded};
use driehoek::learn::Cards;
use driehoek::words::finder::Finder;
use rand::rngs::SmallRng;
use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};

use crate::program::Stage;

const PARENTS: usize = 40;
const IN_FLIGHT: usize = 4;
const CARDS: usize = 50;

/// What one numbered update asks for. No two of one parent are alike, so each leaves a trace of its own.
#[derive(Clone, Debug)]
enum Deed {
    /// A letter with these two school words: one row of found words, one new message that names both.
    Letter { words: [String; 2], terms: [String; 2] },
    /// This card is saved: one row, and an edit that shows the card.
    Save { card: String, title: String },
}

impl Deed {
    /// Whether this call is the answer to it.
    fn is_answered_by(&self, call: &Call) -> bool {
        let text = call.body["text"].as_str().unwrap_or_default();
        match self {
            Self::Letter { terms, .. } => {
                call.method == "sendMessage" && terms.iter().all(|term| text.lines().any(|line| names(line, term)))
            }
            Self::Save { title, .. } => call.method == "editMessageText" && text.starts_with(title.as_str()),
        }
    }
}

/// A line of the list begins with the term.
fn names(line: &str, term: &str) -> bool {
    line.strip_prefix(term)
        .or_else(|| line.strip_prefix("• ")?.strip_prefix(term))
        .is_some_and(|rest| rest.is_empty() || !rest.starts_with(char::is_alphanumeric))
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_kills_lose_nothing_and_double_nothing() {
    let stage = Stage::on_sqlite().await;
    survives(stage, 50, 2_000).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_kills_on_postgresql_lose_nothing_and_double_nothing() {
    let Some(stage) = Stage::on_postgres().await else { return };
    survives(stage, 10, 400).await;
}

async fn survives(stage: Stage, kills: usize, updates: usize) {
    let seed = std::env::var("DRIEHOEK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(rand::random);
    eprintln!("DRIEHOEK_SEED={seed}");
    let mut chance = SmallRng::seed_from_u64(seed);
    stage.settings(&format!("max_in_flight = {IN_FLIGHT}"));
    let catalogue = Catalogue::load(&embedded()).unwrap();
    let say = catalogue.say(catalogue.find("nl").unwrap());
    let deeds = deeds(say, updates, &mut chance);
    let parents: Vec<i64> = (0..PARENTS as i64).map(|parent| 70_000 + parent).collect();
    let program = stage.serve("first.log");
    for parent in &parents {
        stage.parent(*parent, "nl");
        stage.telegram.says(*parent, "/start");
    }
    stage.until("everyone is asked for a language", |world| all_have(world, &parents, 1)).await;
    for parent in &parents {
        stage.telegram.taps(*parent, "Nederlands").unwrap();
    }
    stage.quiet().await;
    program.stops().await;
    let before = stage.telegram.calls().len();

    // Some answers take their time, so that calls are on their way when the program dies.
    stage.telegram.fault(Fault::Slow { share: 0.3, millis: 15 });
    let mut asked = 0;
    for round in 0..kills {
        let program = stage.serve("killed.log");
        let goal = updates * (round + 1) / kills;
        let said = stage.telegram.look(|world| world.calls().len());
        while asked < goal {
            let (parent, deed) = &deeds[asked];
            ask(&stage, parents[*parent], deed);
            asked += 1;
        }
        // Most die in the middle of their calls; every fifth by the clock, also while it still starts.
        let (calls, within) = match round % 5 {
            0 => (usize::MAX, Duration::from_micros(chance.random_range(0..400_000))),
            _ => (said + chance.random_range(1..=2 * updates / kills), Duration::from_secs(2)),
        };
        stage.telegram.wait_until(|world| world.calls().len() >= calls, within).await;
        program.kill_9().await;
        // Nobody waits in a test until the lease of the dead runs out: it is run out by hand.
        if stage.database.starts_with("postgres") {
            stage.change("UPDATE lease SET until = 0").await;
        }
    }
    stage.telegram.clear_faults();
    let program = stage.serve("last.log");
    stage.quiet().await;
    program.stops().await;

    let calls: Vec<Call> = stage.telegram.calls().split_off(before);
    assert_eq!(stage.telegram.violations(), Vec::<String>::new());
    all_done_once(&stage, &parents, &deeds).await;
    all_answered(&parents, &deeds, &calls);
    let said = calls.iter().filter(|call| call.method.ends_with("Message") || call.method.ends_with("Text")).count();
    let repeats = said - updates;
    eprintln!("{kills} kills, {repeats} calls went out again");
    assert!(repeats <= kills * IN_FLIGHT, "{repeats} repeats");
    last_view_is_right(&stage, &parents, &deeds);
}

/// What is asked, in this order: (parent, deed).
fn deeds(say: Say<'_>, updates: usize, chance: &mut SmallRng) -> Vec<(usize, Deed)> {
    let finder = Finder::new().unwrap();
    // Words that are found by their term alone and name nothing else.
    let words: Vec<_> = finder.words().iter().filter(|word| finds(&finder, &word.term, &[&word.id])).collect();
    let cards = Cards::new().unwrap();
    let cards: Vec<_> = cards.iter().take(CARDS).collect();
    let each = updates / PARENTS;
    let mut by_parent: Vec<Vec<Deed>> = Vec::new();
    for _ in 0..PARENTS {
        let mut deeds: Vec<Deed> = Vec::new();
        let saves = (each / 2).min(cards.len());
        deeds.extend(cards.iter().take(saves).map(|card| Deed::Save { card: card.id.clone(), title: card.title(say) }));
        let mut pairs = BTreeSet::new();
        while pairs.len() < each - saves {
            let (one, other) = (chance.random_range(0..words.len()), chance.random_range(0..words.len()));
            let (one, other) = (one.min(other), one.max(other));
            let letter = letter([&words[one].term, &words[other].term]);
            if one != other && finds(&finder, &letter, &[&words[one].id, &words[other].id]) {
                pairs.insert((one, other));
            }
        }
        deeds.extend(pairs.into_iter().map(|(one, other)| Deed::Letter {
            words: [words[one].id.clone(), words[other].id.clone()],
            terms: [words[one].term.clone(), words[other].term.clone()],
        }));
        deeds.shuffle(chance);
        by_parent.push(deeds);
    }
    let mut all = Vec::new();
    for turn in 0..each {
        for (parent, deeds) in by_parent.iter().enumerate() {
            all.push((parent, deeds[turn].clone()));
        }
    }
    all
}

fn letter([one, other]: [&str; 2]) -> String {
    format!("Beste ouders, lees dit eens rustig door: {one}.\nEn dan ook nog, voor wie wil: {other}.")
}

fn finds(finder: &Finder, text: &str, ids: &[&str]) -> bool {
    let found: BTreeSet<&str> = finder.find(text).iter().map(|found| found.word.id.as_str()).collect();
    found == ids.iter().copied().collect()
}

fn ask(stage: &Stage, parent: i64, deed: &Deed) {
    match deed {
        Deed::Letter { terms: [one, other], .. } => {
            stage.telegram.forwards(parent, &letter([one, other]));
        }
        Deed::Save { card, .. } => {
            let first = stage.telegram.look(|world| {
                world.messages(parent).iter().find(|message| message.from_bot).map(|message| message.message_id)
            });
            stage.telegram.presses(parent, first.unwrap(), &format!("l/s/{card}/e/1"));
        }
    }
}

fn all_have(world: &driehoek::demo::bot_api::World, parents: &[i64], messages: usize) -> bool {
    let received = |parent: &i64| world.messages(*parent).iter().filter(|message| message.from_bot).count();
    parents.iter().all(|parent| received(parent) >= messages)
}

/// The rows of the database are exactly the deeds: a loss would be missing, a double would be twice there.
async fn all_done_once(stage: &Stage, parents: &[i64], deeds: &[(usize, Deed)]) {
    let mut wanted: BTreeMap<(i64, String), usize> = BTreeMap::new();
    for (parent, deed) in deeds {
        let what = match deed {
            Deed::Letter { words, .. } => {
                let words: BTreeSet<_> = words.iter().cloned().collect();
                words.into_iter().collect::<Vec<_>>().join(",")
            }
            Deed::Save { card, .. } => card.clone(),
        };
        *wanted.entry((parents[*parent], what)).or_default() += 1;
    }
    let store = stage.store().await;
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "SELECT chat_id, words FROM found_list JOIN person ON person.id = person_id
         UNION ALL
         SELECT chat_id, card FROM saved_card JOIN person ON person.id = person_id",
    )
    .fetch_all(store.reader())
    .await
    .unwrap();
    let mut done: BTreeMap<(i64, String), usize> = BTreeMap::new();
    for (chat, what) in rows {
        // A found word stands beside how the letter has it: `studiedag=studiedagen`.
        let ids = what.split(',').map(|entry| entry.split('=').next().unwrap_or_default());
        let sorted: BTreeSet<&str> = ids.collect();
        *done.entry((chat, sorted.into_iter().collect::<Vec<_>>().join(","))).or_default() += 1;
    }
    let wrong: Vec<_> = wanted.iter().filter(|(key, times)| done.get(*key) != Some(times)).collect();
    assert!(wrong.is_empty(), "lost or doubled: {wrong:?}");
    assert_eq!(done.len(), wanted.len(), "and nothing else happened");
    let left = "SELECT (SELECT COUNT(*) FROM inbox WHERE state <> 'done') + (SELECT COUNT(*) FROM outbox)";
    let left: i64 = sqlx::query_scalar(left).fetch_one(store.reader()).await.unwrap();
    assert_eq!(left, 0, "nothing waits, is parked or is dead");
    store.close().await;
}

/// Each deed has its answer, and the answers of a chat came in the order of its deeds.
fn all_answered(parents: &[i64], deeds: &[(usize, Deed)], calls: &[Call]) {
    for (parent, chat) in parents.iter().enumerate() {
        let calls: Vec<&Call> = calls.iter().filter(|call| call.body["chat_id"] == *chat).collect();
        let mut at = 0;
        for (_, deed) in deeds.iter().filter(|(of, _)| *of == parent) {
            let answer = calls[at..].iter().position(|call| deed.is_answered_by(call));
            let Some(answer) = answer else {
                let early = calls[..at].iter().any(|call| deed.is_answered_by(call));
                panic!("parent {chat}: {deed:?} has {}", if early { "its answer too early" } else { "no answer" });
            };
            at += answer + 1;
        }
    }
}

/// The message that is edited shows the last card that was saved.
fn last_view_is_right(stage: &Stage, parents: &[i64], deeds: &[(usize, Deed)]) {
    for (parent, chat) in parents.iter().enumerate() {
        let last = deeds.iter().rev().find_map(|(of, deed)| match deed {
            Deed::Save { title, .. } if *of == parent => Some(title),
            _ => None,
        });
        let messages = stage.telegram.messages(*chat);
        let view = messages.iter().find(|message| message.from_bot).unwrap();
        assert!(view.text.starts_with(last.unwrap().as_str()), "{}", view.text);
    }
}
