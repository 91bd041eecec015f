//! The world of a test: a stand-in Telegram, the service with its database, a clock that is moved, and
//! parents who press buttons by their labels.

use std::sync::Arc;
use std::time::{Duration, Instant};

use driehoek::app::App;
use driehoek::clock::holidays::Holidays;
use driehoek::clock::{Calendar, Clock};
use driehoek::delivery::Pace;
use driehoek::demo::bot_api::{Person, Telegram};
use driehoek::language::{Catalogue, embedded, without_isolates};
use driehoek::privacy::retention::is_due;
use driehoek::privacy::retention::store::PURGED;
use driehoek::serve::Service;
use driehoek::store::{Store, fact};
use driehoek::telegram::{Client, Token};
use jiff::civil::DateTime;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub const TOKEN: &str = "4242:test-test-test-test-test-test-test";
/// No wait in a test is longer than this; it is a hang.
const PATIENCE: Duration = Duration::from_secs(180);
/// Calls leave as fast as they can.
pub const FAST: Pace = Pace { overall: None, per_chat: None, burst: 1.0, max_in_flight: 8 };

pub struct World {
    pub telegram: Arc<Telegram>,
    pub clock: Clock,
    pub calendar: Calendar,
    pub catalogue: Arc<Catalogue>,
    pub url: String,
    pub pace: Pace,
    /// A story in which Telegram refuses calls as faulty, on purpose.
    pub with_faulty_calls: bool,
    address: String,
    server_stop: CancellationToken,
    running: Option<Running>,
    _folder: tempfile::TempDir,
}

struct Running {
    store: Store,
    app: Arc<App>,
    due: Arc<Notify>,
    stop: CancellationToken,
    service: JoinHandle<anyhow::Result<()>>,
}

/// Runs a story on SQLite and on PostgreSQL.
pub async fn on_both_databases(story: impl AsyncFn(&mut World)) {
    let mut world = World::on_sqlite().await;
    story(&mut world).await;
    world.end().await;
    if let Some(url) = crate::postgres::fresh_database().await {
        let mut world = World::with(url, tempfile::tempdir().unwrap()).await;
        story(&mut world).await;
        world.end().await;
    }
}

impl World {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("driehoek.db").display());
        Self::with(url, folder).await
    }

    /// A school day in November: Monday 2026-11-23, 10:00.
    async fn with(url: String, folder: tempfile::TempDir) -> Self {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let clock = Clock::manual(calendar.instant(jiff::civil::datetime(2026, 11, 23, 10, 0, 0, 0)));
        let telegram = Telegram::new(TOKEN, clock.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server_stop = CancellationToken::new();
        let (server, stop) = (Arc::clone(&telegram), server_stop.clone());
        tokio::spawn(async move { server.listen(listener, stop).await });
        let catalogue = Arc::new(Catalogue::load(&embedded()).unwrap());
        let mut world = Self {
            telegram,
            clock,
            calendar,
            catalogue,
            url,
            pace: FAST,
            with_faulty_calls: false,
            address,
            server_stop,
            running: None,
            _folder: folder,
        };
        world.start().await;
        world
    }

    /// Where the stand-in listens.
    pub fn api_url(&self) -> &str {
        &self.address
    }

    /// Starts the service, as `driehoek serve` does.
    pub async fn start(&mut self) {
        let store = Store::open(&self.url).await.unwrap();
        let app = Arc::new(self.app());
        let client = Client::new(&Token::parse(TOKEN).unwrap(), Some(&self.address)).unwrap();
        let (due, stop) = (Arc::new(Notify::new()), CancellationToken::new());
        let service = Service {
            app: Arc::clone(&app),
            store: store.clone(),
            client,
            pace: self.pace,
            listen: None,
            console: None,
            public_url: None,
            translator: None,
            due: Arc::clone(&due),
        };
        let service = tokio::spawn(service.run(stop.clone()));
        self.running = Some(Running { store, app, due, stop, service });
    }

    /// The features, as the service has them.
    pub fn app(&self) -> App {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        App::new(catalogue, self.calendar.clone(), self.clock.clone()).unwrap()
    }

    /// Stops the service gently.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop.cancel();
            running.service.await.unwrap().unwrap();
        }
    }

    pub async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    /// A test leaves the table clean: nothing parked, nothing unsent, no call that Telegram would refuse.
    pub async fn end(self) {
        self.settle().await;
        assert_eq!(self.count("SELECT COUNT(*) FROM inbox WHERE state = 'parked'").await, 0, "parked updates");
        self.end_after("").await;
    }

    /// The same for a story that leaves parked updates; it says why.
    pub async fn end_after(mut self, _why: &str) {
        self.settle().await;
        assert_eq!(self.telegram.violations(), Vec::<String>::new());
        let unsent: Vec<(String, Option<String>, i64)> =
            sqlx::query_as("SELECT kind, subject, due_at FROM outbox WHERE state IN ('queued', 'sending')")
                .fetch_all(self.store().reader())
                .await
                .unwrap();
        assert_eq!(unsent, [], "unsent");
        let faulty = self.count("SELECT COUNT(*) FROM outbox WHERE state = 'dead' AND reason LIKE '400%'").await;
        assert_eq!(faulty > 0, self.with_faulty_calls, "{faulty} calls that Telegram refused as faulty");
        self.stop().await;
        self.server_stop.cancel();
    }

    /// A parent with this app language; a fresh number each.
    pub fn parent(&self, name: &str, app_language: &str) -> Parent<'_> {
        let id = i64::from(rand::random::<u32>()) + 10_000;
        self.telegram.add_person(Person {
            id,
            first_name: name.to_owned(),
            language_code: Some(app_language.to_owned()),
        });
        Parent { world: self, id }
    }

    /// A parent who has chosen `language` (its own name) and is at the menu.
    pub async fn parent_who_reads(&self, language: &str) -> Parent<'_> {
        let parent = self.parent("Parent", "de");
        parent.says("/start").await;
        parent.taps(language).await;
        parent.taps_path("m").await;
        parent
    }

    /// Moves the clock and lets what falls due fall due.
    pub async fn advance(&self, seconds: i64) {
        self.clock.advance(seconds);
        self.telegram.touch();
        self.falls_due().await;
        self.until_purged().await;
    }

    /// What is due is due: the service looks every few seconds, the test does not wait for that.
    pub async fn falls_due(&self) {
        let Running { app, store, .. } = self.running();
        driehoek::conversation::due::give_due(app, store).await.unwrap();
        driehoek::reminders::due::give_due(app, store).await.unwrap();
        driehoek::messages::due::give_due(app, store).await.unwrap();
        driehoek::newsletter::due::give_due(app, store).await.unwrap();
        self.ring();
        self.settle().await;
    }

    /// Waits until the purge of the night that has passed is done, if one has.
    async fn until_purged(&self) {
        let patience = Instant::now() + PATIENCE;
        loop {
            let last = fact(self.store(), PURGED).await.unwrap().map(|last| last.parse().unwrap());
            if !is_due(&self.calendar, last, self.clock.now()) {
                return;
            }
            assert!(Instant::now() < patience, "the purge of the night does not come");
            tokio::task::yield_now().await;
        }
    }

    /// Has what falls due and what waits looked at now.
    pub fn ring(&self) {
        self.running().due.notify_one();
    }

    /// So many families who read Dutch and were here today, without the conversation that leads there.
    pub async fn families(&mut self, count: i64) -> Vec<i64> {
        self.stop().await;
        let store = Store::open(&self.url).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let ids: Vec<i64> = (0..count).map(|family| 5_000_000 + family).collect();
        for id in &ids {
            self.telegram.says(*id, "/start");
            sqlx::query(
                "INSERT INTO person (id, chat_id, language, created_at, seen_at) VALUES ($1, $1, 'nl', $2, $2)",
            )
            .bind(*id)
            .bind(self.clock.now())
            .execute(tx.connection())
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
        store.close().await;
        self.telegram.forget_updates();
        self.start().await;
        ids
    }

    /// Moves the clock to this civil time at the school.
    pub async fn advance_to(&self, civil: DateTime) {
        self.advance(self.calendar.instant(civil) - self.clock.now()).await;
    }

    /// The database, for what cannot be seen from the outside.
    pub fn store(&self) -> &Store {
        &self.running().store
    }

    /// The features as the service has them while it runs.
    pub fn service(&self) -> &App {
        &self.running().app
    }

    fn running(&self) -> &Running {
        self.running.as_ref().expect("the service is stopped")
    }

    /// One number from the database.
    pub async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(self.store().reader()).await.unwrap()
    }

    /// How many updates, messages and tips are not done, but could be now.
    async fn waiting(&self, store: &Store) -> i64 {
        let sql = "SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'new')
                        + (SELECT COUNT(*) FROM outbox WHERE state = 'sending' OR state = 'queued' AND due_at <= $1)
                        + (SELECT COUNT(*) FROM plan WHERE look_back_at <= $1)
                        + (SELECT COUNT(*) FROM person WHERE tip_due_at <= $1)";
        sqlx::query_scalar(sql).bind(self.clock.now()).fetch_one(store.reader()).await.unwrap()
    }

    /// Waits until everything that was asked is answered and everything that is due is sent.
    pub async fn settle(&self) {
        self.settle_on(self.store()).await;
    }

    /// The same beside a service that a story runs itself.
    pub async fn settle_on(&self, store: &Store) {
        let patience = Instant::now() + PATIENCE;
        let mut quiet = 0;
        let mut changed = self.telegram.changed();
        while quiet < 2 {
            let seen = self.telegram.look(|world| world.unconfirmed_count()) == 0;
            let waiting = self.waiting(store).await;
            quiet = if seen && waiting == 0 { quiet + 1 } else { 0 };
            assert!(Instant::now() < patience, "no quiet: {waiting} rows wait, all seen: {seen}");
            // Woken by the next change at Telegram; the time-out is for changes in the database alone.
            let _ =
                tokio::time::timeout(Duration::from_millis(if quiet > 0 { 2 } else { 10 }), changed.changed()).await;
        }
    }

    /// Waits until a poll is refused, in an outage of Telegram.
    pub async fn until_polls_fail(&self) {
        assert!(self.telegram.wait_until(|world| world.failed_polls() > 0, PATIENCE).await, "polls go on");
    }
}

/// A person at the stand-in Telegram.
#[derive(Clone, Copy)]
pub struct Parent<'w> {
    pub world: &'w World,
    pub id: i64,
}

impl Parent<'_> {
    pub async fn says(&self, text: &str) {
        self.world.telegram.says(self.id, text);
        self.world.settle().await;
    }

    pub async fn forwards(&self, text: &str) {
        self.world.telegram.forwards(self.id, text);
        self.world.settle().await;
    }

    /// Presses the button with this label on the newest message that has one.
    pub async fn taps(&self, label: &str) {
        let label = without_isolates(label);
        assert!(
            self.world.telegram.taps(self.id, &label).is_some(),
            "no button {label:?} in {:?}\n{}",
            self.labels(),
            self.reads()
        );
        self.world.settle().await;
    }

    /// Sends callback data as any client can, under the newest message of the bot.
    pub async fn taps_path(&self, path: &str) {
        let message = self.last().map_or(1, |message| message.message_id);
        self.world.telegram.presses(self.id, message, path);
        self.world.settle().await;
    }

    /// The newest message of the bot.
    pub fn last(&self) -> Option<driehoek::demo::bot_api::Message> {
        self.world.telegram.look(|world| world.last_from_bot(self.id).cloned())
    }

    /// The text of the newest message of the bot.
    pub fn reads(&self) -> String {
        self.last().map(|message| message.text).unwrap_or_default()
    }

    /// The labels of its buttons.
    pub fn labels(&self) -> Vec<String> {
        self.last().map(|message| message.labels()).unwrap_or_default()
    }

    /// How many messages the bot has sent to this person.
    pub fn received(&self) -> usize {
        self.world.telegram.messages(self.id).iter().filter(|message| message.from_bot).count()
    }
}
