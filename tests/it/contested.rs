//! Many want one time. One gets it, the others hear "just taken", and nobody an error: on both databases, from several
//! processes, and through the chat.

mod history;

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use driehoek::conversation::booking::Taken;
use driehoek::conversation::slot::{Slot, store as slots};
use driehoek::store::{Store, next_id};
use rand::rngs::SmallRng;
use rand::{Rng as _, SeedableRng as _};
use tokio::sync::Barrier;
use tokio::sync::mpsc::{Receiver, channel};

use crate::crowd::{Crowd, Size, offences, open_talk, takes};
use crate::talks::{Talks, tuesday};
use crate::world::on_both_databases;

/// No answer may take longer: it is a hang. What it takes stands in `benches/README.md`.
const HANG: Duration = Duration::from_secs(20);

/// The same story on SQLite and on PostgreSQL.
async fn on_both_engines(story: impl AsyncFn(Store, String)) {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("a.db").display());
    for url in [Some(file), crate::postgres::fresh_database().await].into_iter().flatten() {
        story(Store::open(&url).await.unwrap(), url).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_want_one_time_a_hundred_times_and_one_gets_it() {
    on_both_engines(async |store, _| {
        let crowd = Crowd::gather(&store, Size { teachers: 1, times: 100, people: 200, seats: 1 }).await;
        let mut longest = Duration::ZERO;
        for slot in &crowd.slots {
            let start = Arc::new(Barrier::new(crowd.invitees.len()));
            let bookers = crowd.invitees.iter().map(|invitee| {
                let (store, start, invitee, slot) = (store.clone(), Arc::clone(&start), *invitee, *slot);
                tokio::spawn(async move {
                    start.wait().await;
                    let began = Instant::now();
                    let taken = takes(&store, invitee, slot).await.expect("an answer, not an error");
                    (invitee, taken, began.elapsed())
                })
            });
            let mut winners = Vec::new();
            for booker in bookers.collect::<Vec<_>>() {
                let (invitee, taken, took) = booker.await.unwrap();
                longest = longest.max(took);
                match taken {
                    Taken::Done(talk) => winners.push((invitee, talk.id)),
                    Taken::Gone => {}
                    Taken::Elsewhere(talk) => panic!("nobody here has another child: {talk:?}"),
                }
            }
            assert_eq!(winners.len(), 1, "{winners:?}");
            let owner: i64 = sqlx::query_scalar("SELECT booking_id FROM booking_slot WHERE slot_id = $1")
                .bind(*slot)
                .fetch_one(store.reader())
                .await
                .unwrap();
            assert_eq!(owner, winners[0].1);
            assert_eq!(open_talk(&store, winners[0].0).await, Some(owner));
        }
        eprintln!("{:?}: the last of 200 had its answer after {longest:?} at most", store.engine());
        assert!(longest < HANG, "{longest:?}");
        assert_eq!(offences(&store).await, []);
        store.close().await;
    })
    .await;
}

/// The address of the database and the number of the process, for a further process of this program.
const PROCESS: &str = "DRIEHOEK_CONTESTED_BY";
const PROCESSES: usize = 4;
const TASKS: usize = 50;
/// No process needs longer for all of its work.
const PATIENCE: Duration = Duration::from_secs(300);

#[tokio::test(flavor = "multi_thread")]
async fn four_processes_contest_ten_thousand_times_without_one_double_booking() {
    let Some(url) = crate::postgres::fresh_database().await else { return };
    let store = Store::open(&url).await.unwrap();
    // Families of three, so that a family can be in its own way.
    let size = Size { teachers: 250, times: 40, people: 4_000, seats: 3 };
    let crowd = Crowd::gather(&store, size).await;
    assert_eq!(crowd.slots.len(), 10_000);
    let mut processes: Vec<Process> = (0..PROCESSES).map(|number| Process::start(number, &url)).collect();
    for process in &mut processes {
        process.says("ready").await;
    }
    for process in &mut processes {
        writeln!(process.child.stdin.as_mut().unwrap(), "go").unwrap();
    }
    let mut sums = [0; 4];
    for process in &mut processes {
        let numbers = process.says("done").await;
        eprintln!("booked, gone, elsewhere, longest in ms: {numbers:?}");
        add(&mut sums, &numbers);
    }
    let [booked, gone, elsewhere, longest] = sums;
    assert_eq!(booked + gone + elsewhere, 20_000, "each time was wanted by two processes");
    assert!(gone > 1_000 && elsewhere > 0, "nothing was contested: {sums:?}");
    assert!(u128::from(longest) < HANG.as_millis(), "{longest} ms");
    assert_eq!(offences(&store).await, []);
    let taken: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM booking_slot").fetch_one(store.reader()).await.unwrap();
    let open: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM booking WHERE state = 'booked'")
        .fetch_one(store.reader())
        .await
        .unwrap();
    assert_eq!(taken, open, "each talk has one time");
    store.close().await;
}

/// Three counts and the longest time.
fn add(sums: &mut [u64; 4], numbers: &[u64]) {
    for at in 0..3 {
        sums[at] += numbers[at];
    }
    sums[3] = sums[3].max(numbers[3]);
}

/// A further process of this program. Dropped, it is killed.
struct Process {
    child: Child,
    lines: Receiver<String>,
}

impl Process {
    fn start(number: usize, url: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "contested::one_of_the_four_processes", "--ignored", "--nocapture"])
            .env(PROCESS, format!("{number} {url}"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (out, lines) = (BufReader::new(child.stdout.take().unwrap()), channel(100));
        let sender = lines.0;
        std::thread::spawn(move || out.lines().map_while(Result::ok).all(|line| sender.blocking_send(line).is_ok()));
        Self { child, lines: lines.1 }
    }

    /// Waits for the line with this word; gives the numbers behind it.
    async fn says(&mut self, word: &str) -> Vec<u64> {
        loop {
            let line = tokio::time::timeout(PATIENCE, self.lines.recv()).await.expect("it hangs");
            let line = line.unwrap_or_else(|| panic!("it ended without {word:?}"));
            // The test runner writes the name of the test before it, on the same line.
            if let Some((_, numbers)) = line.split_once(&format!("{word}:")) {
                return numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "one of the four processes that the story above starts"]
async fn one_of_the_four_processes() {
    let order = std::env::var(PROCESS).expect("started by the story above");
    let (number, url) = order.split_once(' ').unwrap();
    let number: usize = number.parse().unwrap();
    let store = Store::open(url).await.unwrap();
    let crowd = Arc::new(Crowd::found(&store).await);
    println!("ready:");
    tokio::task::spawn_blocking(|| std::io::stdin().lock().read_line(&mut String::new()).unwrap()).await.unwrap();
    // All processes go through the times in one order, so that they meet; each time is wanted by two of them.
    let next = Arc::new(AtomicUsize::new(0));
    let tasks = (0..TASKS).map(|task| {
        let (store, crowd, next) = (store.clone(), Arc::clone(&crowd), Arc::clone(&next));
        tokio::spawn(async move {
            let mut chance = SmallRng::seed_from_u64((number * TASKS + task) as u64);
            let mut sums = [0_u64; 4];
            loop {
                let at = next.fetch_add(1, Ordering::SeqCst);
                let Some(slot) = crowd.slots.get(at) else { return sums };
                if at % PROCESSES != number && (at + 1) % PROCESSES != number {
                    continue;
                }
                let invitee = crowd.invitees[chance.random_range(0..crowd.invitees.len())];
                let began = Instant::now();
                let taken = takes(&store, invitee, *slot).await.expect("an answer, not an error");
                sums[3] = sums[3].max(began.elapsed().as_millis() as u64);
                sums[match taken {
                    Taken::Done(_) => 0,
                    Taken::Gone => 1,
                    Taken::Elsewhere(_) => 2,
                }] += 1;
            }
        })
    });
    let mut sums = [0_u64; 4];
    for task in tasks.collect::<Vec<_>>() {
        add(&mut sums, &task.await.unwrap());
    }
    println!("done: {} {} {} {}", sums[0], sums[1], sums[2], sums[3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_reads_slowly_holds_up_nobody_who_books() {
    on_both_engines(async |store, _| {
        let crowd = Crowd::gather(&store, Size { teachers: 1, times: 20, people: 20, seats: 1 }).await;
        let mut reading = store.begin_reading().await.unwrap();
        let free = |all: Vec<Slot>| all.iter().filter(|slot| slot.booking.is_none()).count();
        assert_eq!(free(slots::of_round(&mut reading, crowd.round).await.unwrap()), 20);
        for (invitee, slot) in crowd.invitees.iter().zip(&crowd.slots) {
            let taken = tokio::time::timeout(HANG, takes(&store, *invitee, *slot)).await.expect("it waits").unwrap();
            assert!(matches!(taken, Taken::Done(_)), "{taken:?}");
        }
        let still = free(slots::of_round(&mut reading, crowd.round).await.unwrap());
        assert_eq!(still, 20, "the reader sees one moment to its end");
        reading.roll_back().await.unwrap();
        let mut reading = store.begin_reading().await.unwrap();
        assert_eq!(free(slots::of_round(&mut reading, crowd.round).await.unwrap()), 0);
        reading.roll_back().await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_tap_the_same_time_and_thirty_nine_read_just_taken_in_their_own_language() {
    on_both_databases(async |world| {
        let talks = Talks::new(world).await;
        let tags = ["nl", "en", "ar", "tr", "uk", "pl"];
        let mut parents = Vec::new();
        for (at, tag) in tags.into_iter().cycle().take(40).enumerate() {
            let now = world.clock.now();
            let mut tx = world.store().begin().await.unwrap();
            let child = next_id(now, 1);
            sqlx::query(
                "INSERT INTO child (id, school_id, first_name, year_group, group_id, created_at)
                 SELECT $1, school_id, $2, 4, id, $3 FROM school_group WHERE id = $4",
            )
            .bind(child)
            .bind(format!("Kind{at}"))
            .bind(now)
            .bind(talks.school.group)
            .execute(tx.connection())
            .await
            .unwrap();
            tx.commit().await.unwrap();
            let (parent, invitee) = talks.parent(world, tag, child, 1).await;
            parents.push((parent, invitee, tag));
        }
        let time = tuesday(15, 20);
        let mut taps = Vec::new();
        for (parent, invitee, _) in &parents {
            taps.push((parent.id, parent.last().unwrap().message_id, talks.take(world, *invitee, time).await));
        }
        for (id, message, path) in taps {
            world.telegram.presses(id, message, &path);
        }
        world.settle().await;
        let mut booked = 0;
        for (parent, invitee, tag) in &parents {
            let say = world.say(tag);
            if talks.talks_of(world, *invitee).await.is_empty() {
                parent.sees(&say.talk_taken_title());
                parent.sees(&say.talk_taken_text());
                let days = say.talk_day_button(time.date(), 7);
                assert!(parent.has_button(&days), "free times at once: {:?}", parent.labels());
            } else {
                booked += 1;
                parent.sees(&say.talk_booked_title());
                parent.sees(&say.talk_when(time.date(), time.time()));
            }
        }
        assert_eq!(booked, 1);
        assert_eq!(offences(world.store()).await, []);
    })
    .await;
}
