//! The service under load, against a local Bot API without limits: `cargo bench --bench load`.
//! Prints one line a figure; what they were is noted in `benches/README.md`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails")]

#[path = "load_server.rs"]
mod server;

use std::sync::Arc;
use std::time::{Duration, Instant};

use driehoek::app::{App, GAP};
use driehoek::clock::holidays::Holidays;
use driehoek::clock::{Calendar, Clock};
use driehoek::delivery::{Pace, outbox};
use driehoek::language::{Catalogue, embedded};
use driehoek::serve::Service;
use driehoek::store::Store;
use driehoek::telegram::{Client, Token};
use server::{Server, press, start, text};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

const TOKEN: &str = "4242:bench-bench-bench-bench-bench-bench";
const OFF: Pace = Pace { overall: None, per_chat: None, burst: 1.0, max_in_flight: 64 };

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let wanted = |name: &str| chosen.is_empty() || chosen.iter().any(|known| name.contains(known.as_str()));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        if wanted("updates") {
            updates().await;
        }
        if wanted("latency") {
            latency().await;
        }
        if wanted("bulk") {
            bulk().await;
        }
        if wanted("limit") {
            at_the_limit().await;
        }
        if wanted("rows") {
            rows().await;
        }
        if wanted("binary") {
            binary().await;
        }
    });
}

/// The service on a fresh database.
struct Bench {
    server: Arc<Server>,
    store: Store,
    stop: CancellationToken,
    service: JoinHandle<anyhow::Result<()>>,
    _folder: tempfile::TempDir,
}

impl Bench {
    async fn new(pace: Pace, parents: i64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("bench.db").display());
        let store = Store::open(&url).await.unwrap();
        people(&store, parents).await;
        let server = Server::start().await;
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let app = Arc::new(App::new(Catalogue::load(&embedded()).unwrap(), calendar, Clock::system()).unwrap());
        let client = Client::new(&Token::parse(TOKEN).unwrap(), Some(&server.url())).unwrap();
        let stop = CancellationToken::new();
        let due = Arc::new(Notify::new());
        let service = Service {
            app,
            store: store.clone(),
            client,
            pace,
            listen: None,
            console: None,
            public_url: None,
            translator: None,
            due,
        };
        let service = tokio::spawn(service.run(stop.clone()));
        server.polled().await;
        Self { server, store, stop, service, _folder: folder }
    }

    async fn end(self) {
        self.stop.cancel();
        self.service.await.unwrap().unwrap();
    }
}

/// Parents who chose a language, in six languages.
async fn people(store: &Store, count: i64) {
    let mut tx = store.begin().await.unwrap();
    for id in 1..=count {
        let language = ["nl", "en", "ar", "tr", "uk", "pl"][usize::try_from(id % 6).unwrap()];
        sqlx::query(
            "INSERT INTO person (id, chat_id, language, created_at, seen_at) VALUES ($1, $2, $3, 0, 2000000000)",
        )
        .bind(id)
        .bind(1_000_000 + id)
        .bind(language)
        .execute(tx.connection())
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
}

/// 20,000 updates of 5,000 parents: start, language, menu, card.
async fn updates() {
    let bench = Bench::new(OFF, 0).await;
    let mut bodies = Vec::new();
    for step in 0..4 {
        for parent in 0..5_000 {
            let chat = 10_000_000 + parent;
            bodies.push(match step {
                0 => start(chat),
                1 => press(chat, "s/k/uk/m"),
                2 => press(chat, "m"),
                _ => press(chat, "l/c/triangle/t"),
            });
        }
    }
    let count = bodies.len();
    let begun = Instant::now();
    bench.server.give(bodies);
    // The choice of a language also sets the chat's command menu where the app has another one.
    bench.server.answered(count).await;
    let took = begun.elapsed();
    println!("updates handled durably and answered: {:.0} a second ({count} in {took:.2?})", rate(count, took));
    bench.end().await;
}

/// 200 updates a second for ten seconds: how long until the reply arrives at the server.
async fn latency() {
    let bench = Bench::new(OFF, 2_000).await;
    let mut ticks = tokio::time::interval(Duration::from_millis(5));
    let mut times = Vec::new();
    for at in 0..2_000_i64 {
        ticks.tick().await;
        bench.server.give(vec![press(1_000_001 + at, "l/c/triangle/t")]);
    }
    bench.server.answered(2_000).await;
    times.extend(bench.server.latencies());
    times.sort_unstable();
    let at = |share: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "an index"
        )]
        let index = ((times.len() - 1) as f64 * share) as usize;
        times[index]
    };
    println!(
        "reply at 200 updates a second: median {:.2?}, 99 % within {:.2?}, slowest {:.2?}",
        at(0.5),
        at(0.99),
        at(1.0)
    );
    bench.end().await;
}

/// 30,000 rows of one broadcast in six languages, limits off.
async fn bulk() {
    let bench = Bench::new(OFF, 30_000).await;
    broadcast(&bench.store).await;
    let begun = Instant::now();
    bench.server.answered(30_000).await;
    let took = begun.elapsed();
    println!("bulk sends, limits off: {:.0} a second (30000 in {took:.2?})", rate(30_000, took));
    bench.end().await;
}

/// Twenty seconds at Telegram's limit of 30 a second.
async fn at_the_limit() {
    let bench = Bench::new(Pace { max_in_flight: 16, ..Pace::default() }, 650).await;
    bench.server.limit(30);
    broadcast(&bench.store).await;
    bench.server.answered(1).await;
    let begun = Instant::now();
    bench.server.answered(600).await;
    let took = begun.elapsed();
    println!(
        "bulk sends at 30 a second: {:.2} a second, {} times 429 (600 in {took:.2?})",
        rate(599, took),
        bench.server.refused()
    );
    bench.end().await;
}

/// 200,000 rows of one broadcast, written in one transaction.
async fn rows() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}", folder.path().join("rows.db").display())).await.unwrap();
    people(&store, 200_000).await;
    let begun = Instant::now();
    let written = broadcast(&store).await;
    println!("broadcast rows written: {written} in {:.2?}", begun.elapsed());
}

async fn broadcast(store: &Store) -> u64 {
    let mut tx = store.begin().await.unwrap();
    let now = Clock::system().now();
    let written = outbox::broadcast(&mut tx, now, GAP, "1800000000", 0, now, None).await.unwrap();
    tx.commit().await.unwrap();
    written
}

/// The release binary: from start to its first poll, and its memory with 10,000 parents who were all active.
async fn binary() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("memory.db").display());
    let store = Store::open(&url).await.unwrap();
    people(&store, 10_000).await;
    store.close().await;
    let server = Server::start().await;
    let begun = Instant::now();
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_driehoek"))
        .arg("serve")
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", server.url())
        .env("DATABASE_URL", &url)
        .env("DRIEHOEK_CONSOLE", "off")
        .env("RUST_LOG", "error")
        .current_dir(folder.path())
        .spawn()
        .unwrap();
    server.polled().await;
    println!("start to first poll: {:.2?}", begun.elapsed());
    let letter = "Beste ouders, dinsdag is er een studiedag. Vergeet de gymspullen en de luizencontrole niet.";
    server.give((1..=10_000).map(|id| text(1_000_000 + id, letter)).collect());
    // Paced to 30 a second by default, the replies wait; memory is read while all of them are in the outbox.
    server.confirmed().await;
    println!("memory with 10000 parents: {:.1} MB", resident(child.id()));
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Resident memory of a process in MB (Linux).
fn resident(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default().to_owned();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).unwrap_or(0.0) / 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}
