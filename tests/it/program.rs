//! The real program as a process: started, signalled and killed, with a stand-in Telegram beside it and a
//! database that outlives it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use driehoek::clock::Clock;
use driehoek::demo::bot_api::{Person, Telegram, World as AtTelegram};
use driehoek::store::Store;
use sqlx::{AnyConnection, Connection};
use tokio::net::TcpListener;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::world::TOKEN;

/// No wait is longer than this; it is a hang.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// What programs are started on: one stand-in Telegram, one database, one folder.
pub struct Stage {
    pub telegram: Arc<Telegram>,
    pub api_url: String,
    pub database: String,
    /// The environment of each program besides that.
    pub env: Vec<(&'static str, String)>,
    folder: tempfile::TempDir,
    _server: DropGuard,
}

impl Stage {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("driehoek.db").display());
        Self::with(database, folder).await
    }

    /// None where the machine has no PostgreSQL.
    pub async fn on_postgres() -> Option<Self> {
        let database = crate::postgres::fresh_database().await?;
        Some(Self::with(database, tempfile::tempdir().unwrap()).await)
    }

    async fn with(database: String, folder: tempfile::TempDir) -> Self {
        sqlx::any::install_default_drivers();
        let telegram = Telegram::new(TOKEN, Clock::system());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let api_url = format!("http://{}", listener.local_addr().unwrap());
        let stop = CancellationToken::new();
        let (server, stopped) = (Arc::clone(&telegram), stop.clone());
        tokio::spawn(async move { server.listen(listener, stopped).await });
        let stage = Self { telegram, api_url, database, env: Vec::new(), folder, _server: stop.drop_guard() };
        stage.settings("");
        stage
    }

    /// The settings file; the pace is without limits unless `more` says otherwise.
    pub fn settings(&self, more: &str) {
        let fast = if more.contains("per_second") { "" } else { "per_second = 0.0\nper_chat_per_second = 0.0\n" };
        std::fs::write(self.path("driehoek.toml"), format!("{fast}{more}")).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `driehoek` with these arguments, in the stage's folder; nothing of the tester's own environment counts.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_driehoek"));
        for name in ["RUST_LOG", "DRIEHOEK_LOCALES", "DRIEHOEK_LISTEN"] {
            command.env_remove(name);
        }
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", &self.api_url)
            .env("DATABASE_URL", &self.database)
            .env("DRIEHOEK_CONSOLE", "off")
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs `driehoek` to its end.
    pub async fn runs(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    /// Starts `driehoek serve`; its log goes to the file `name`.
    pub fn serve(&self, name: &str) -> Program {
        self.starts(&["serve"], name)
    }

    /// Starts `driehoek` with these arguments; what it writes goes to the file `name`.
    pub fn starts(&self, arguments: &[&str], name: &str) -> Program {
        let logs = self.path(name);
        let log = std::fs::File::options().create(true).append(true).open(&logs).unwrap();
        let child = self.command(arguments).stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap();
        Program { child, logs }
    }

    /// A parent with an app in this language; the number is theirs.
    pub fn parent(&self, id: i64, app_language: &str) {
        let (first_name, language_code) = (format!("Parent {id}"), Some(app_language.to_owned()));
        self.telegram.add_person(Person { id, first_name, language_code });
    }

    /// Waits until Telegram is as described.
    pub async fn until(&self, what: &str, is_so: impl Fn(&AtTelegram) -> bool) {
        assert!(self.telegram.wait_until(is_so, PATIENCE).await, "never: {what}");
    }

    /// Waits until the service has taken in, handled and sent everything.
    pub async fn quiet(&self) {
        let patience = Instant::now() + PATIENCE;
        let mut changed = self.telegram.changed();
        loop {
            let unseen = self.telegram.look(AtTelegram::unconfirmed_count);
            let waiting = if unseen > 0 { 1 } else { self.waiting().await };
            if unseen == 0 && waiting == 0 {
                return;
            }
            assert!(Instant::now() < patience, "no quiet: {unseen} unseen, {waiting} rows wait");
            let _ = tokio::time::timeout(Duration::from_millis(50), changed.changed()).await;
        }
    }

    async fn waiting(&self) -> i64 {
        self.count(
            "SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'new')
                  + (SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'sending'))",
        )
        .await
    }

    /// One number from the database, asked beside the running program.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let mut connection = AnyConnection::connect(&self.database).await.unwrap();
        let count = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        count
    }

    /// Changes a row by hand, beside the running program.
    pub async fn change(&self, sql: &'static str) {
        let mut connection = AnyConnection::connect(&self.database).await.unwrap();
        sqlx::query(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    /// The database, when no program runs on it.
    pub async fn store(&self) -> Store {
        Store::open(&self.database).await.unwrap()
    }
}

/// A running `driehoek serve`. Dropped, it is killed.
pub struct Program {
    child: Child,
    logs: PathBuf,
}

impl Program {
    /// Dies between any two instructions, as in a power cut of the process alone.
    pub async fn kill_9(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends a signal by its name: `TERM`, `INT`, `STOP`, `CONT`.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Asks it to stop and waits; it has to end well.
    pub async fn stops(self) {
        self.signal("TERM");
        let (status, logs) = self.ends().await;
        assert!(status.success(), "{status}\n{logs}");
    }

    /// Waits for its end; the status and everything it wrote.
    pub async fn ends(mut self) -> (ExitStatus, String) {
        let patience = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status, self.logs());
            }
            assert!(Instant::now() < patience, "the program does not end\n{}", self.last_words());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// How much processor time it has used.
    pub fn work(&self) -> Duration {
        let stat = read(Path::new(&format!("/proc/{}/stat", self.child.id())));
        // After the name in brackets; the 12th and 13th are ticks in the program and in the kernel, 100 a second.
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        Duration::from_millis(10 * (fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()))
    }

    /// The end of its log, for the one who looks why a test failed.
    fn last_words(&self) -> String {
        let logs = self.logs();
        let lines: Vec<&str> = logs.lines().collect();
        lines[lines.len().saturating_sub(12)..].join("\n")
    }

    pub fn logs(&self) -> String {
        read(&self.logs)
    }

    /// Waits until its log says this.
    pub async fn says(&mut self, text: &str) {
        let patience = Instant::now() + PATIENCE;
        while !self.logs().contains(text) {
            assert!(Instant::now() < patience, "the log never says {text:?}\n{}", self.last_words());
            assert!(self.child.try_wait().unwrap().is_none(), "it ended\n{}", self.last_words());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Ended already, where the test waited for it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(path: &Path) -> String {
    String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()
}
