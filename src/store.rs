//! The database: SQLite in one file, or PostgreSQL for a board of schools, with one SQL for both.

mod backup;
mod dialect;
mod ids;

pub use backup::{BackupError, backup};
pub use ids::{go_on_after, next_id};
pub use sqlx::Error as StoreError;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::any::{AnyPoolOptions, AnyRow};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{Any, AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Executor, Transaction};

pub use dialect::{Engine, passes};

include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// Why a database could not be opened; each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the database address `{0}` is not understood: use sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME")]
    Address(String),
    #[error("the database folder {0} does not exist or cannot be written to: make it, or choose another DATABASE_URL")]
    Folder(PathBuf),
    #[error("{0} is a folder: name a file in it, sqlite:{0}/driehoek.db")]
    IsFolder(String),
    #[error("there is no database at {0}: check DATABASE_URL")]
    Missing(String),
    #[error("the file {0} is not a database of ours: move it away, or choose another DATABASE_URL")]
    Foreign(String),
    #[error("the database {0} is read-only: give this user the right to write to the file and its folder")]
    ReadOnly(String),
    #[error("the database {0} is locked by another program: stop that program first")]
    Locked(String),
    #[error("the database cannot be reached: {0}")]
    Unreachable(#[source] sqlx::Error),
    #[error("the database cannot be brought up to date: {0}")]
    Migration(#[source] sqlx::migrate::MigrateError),
    #[error("SQLite refused {0}, so a power cut could lose messages: use a local disk")]
    Unsafe(String),
}

/// The pools. Writers of SQLite queue for one connection, so that none of them sees "locked".
#[derive(Clone, Debug)]
pub struct Store {
    write: AnyPool,
    read: AnyPool,
    engine: Engine,
    file: Option<PathBuf>,
}

/// One unit of work: everything in it happens, or nothing.
pub struct Tx {
    inner: Transaction<'static, Any>,
}

impl Store {
    /// Opens the database at `url`, brings it up to date and checks that a commit survives a power cut.
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        sqlx::any::install_default_drivers();
        let (engine, file) = dialect::engine_of(url).ok_or_else(|| OpenError::Address(dialect::shown(url)))?;
        if let Some(folder) = file.as_deref().and_then(Path::parent)
            && !folder.as_os_str().is_empty()
            && !folder.is_dir()
        {
            return Err(OpenError::Folder(folder.to_owned()));
        }
        if let Some(folder) = file.as_deref().filter(|file| file.is_dir()) {
            return Err(OpenError::IsFolder(folder.display().to_string()));
        }
        let address = dialect::address(url, engine);
        Self::try_once(&address, engine).await.map_err(|error| describe(error, url))?;
        let (writers, readers) = match engine {
            Engine::Sqlite => (1, 4),
            Engine::Postgres => (4, 4),
        };
        let write = Self::pool(&address, engine, writers).await.map_err(|error| describe(error, url))?;
        let read = Self::pool(&address, engine, readers).await.map_err(|error| describe(error, url))?;
        let store = Self { write, read, engine, file };
        store.check_safety().await?;
        store.migrate(url).await?;
        store.check_writing().await.map_err(|error| describe(error, url))?;
        Ok(store)
    }

    /// One connection, and no second try: a pool asks for half a minute before it says what is wrong.
    async fn try_once(address: &str, engine: Engine) -> Result<(), sqlx::Error> {
        let mut connection = AnyConnection::connect(address).await?;
        for pragma in engine.on_connect() {
            connection.execute(*pragma).await?;
        }
        connection.close().await
    }

    /// Changes nothing, but only where a change is allowed.
    async fn check_writing(&self) -> Result<(), sqlx::Error> {
        let mut tx = self.begin().await?;
        sqlx::query("UPDATE fact SET value = value WHERE name = ''").execute(tx.connection()).await?;
        tx.roll_back().await
    }

    /// The same for a database that must be there already: none is made.
    pub async fn open_existing(url: &str) -> Result<Self, OpenError> {
        match dialect::engine_of(url) {
            Some((_, Some(file))) if !file.exists() => Err(OpenError::Missing(file.display().to_string())),
            _ => Self::open(url).await,
        }
    }

    async fn pool(address: &str, engine: Engine, size: u32) -> Result<AnyPool, sqlx::Error> {
        AnyPoolOptions::new()
            .max_connections(size)
            .acquire_timeout(Duration::from_secs(30))
            .test_before_acquire(engine == Engine::Postgres)
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    for pragma in engine.on_connect() {
                        connection.execute(*pragma).await?;
                    }
                    Ok(())
                })
            })
            .connect(address)
            .await
    }

    /// Reads back what SQLite made of our settings.
    async fn check_safety(&self) -> Result<(), OpenError> {
        for (pragma, wanted) in self.engine.must_hold() {
            let value: String =
                sqlx::query_scalar(*pragma).fetch_one(&self.write).await.map_err(OpenError::Unreachable)?;
            if value != *wanted {
                return Err(OpenError::Unsafe((*pragma).to_owned()));
            }
        }
        Ok(())
    }

    async fn migrate(&self, url: &str) -> Result<(), OpenError> {
        let migrations = MIGRATIONS
            .iter()
            .map(|(version, description, sql)| {
                Migration::new(
                    *version,
                    (*description).into(),
                    MigrationType::Simple,
                    sqlx::SqlSafeStr::into_sql_str(*sql),
                    false,
                )
            })
            .collect();
        Migrator::with_migrations(migrations).run(&self.write).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::Execute(error) => describe(error, url),
            error => OpenError::Migration(error),
        })
    }

    /// Starts a unit of work that writes.
    pub async fn begin(&self) -> Result<Tx, sqlx::Error> {
        Ok(Tx { inner: self.write.begin_with(self.engine.begin()).await? })
    }

    /// Starts a unit of work that only reads, as everything is now, and holds up no writer.
    pub async fn begin_reading(&self) -> Result<Tx, sqlx::Error> {
        Ok(Tx { inner: self.read.begin_with(self.engine.begin_reading()).await? })
    }

    /// The pool for reading.
    pub fn reader(&self) -> &AnyPool {
        &self.read
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The file, where the database is one.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// For SQLite: a lock on `FILE.lock` that lasts as long as the returned file is open, so that a second
    /// process on the same database is refused at once and a crashed one leaves nothing behind.
    pub fn only_process(&self) -> Result<Option<File>, OpenError> {
        let Some(path) = &self.file else { return Ok(None) };
        let mut name = path.clone().into_os_string();
        name.push(".lock");
        let locked = || OpenError::Locked(path.display().to_string());
        let file = File::create(&name).map_err(|_| OpenError::Folder(path.clone()))?;
        file.try_lock().map_err(|_| locked())?;
        Ok(Some(file))
    }

    /// Lets SQLite take the write-ahead log into the file and forget deleted pages.
    pub async fn tidy(&self) -> Result<(), sqlx::Error> {
        if let Some(statement) = self.engine.tidy() {
            sqlx::query(statement).fetch_all(&self.write).await?;
        }
        Ok(())
    }

    /// Ends all connections.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

impl Tx {
    /// The connection inside the transaction.
    pub fn connection(&mut self) -> &mut sqlx::AnyConnection {
        &mut self.inner
    }

    /// Makes everything in it happen.
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        self.inner.commit().await
    }

    /// Makes nothing in it happen.
    pub async fn roll_back(self) -> Result<(), sqlx::Error> {
        self.inner.rollback().await
    }
}

/// `$2, $3, $4`: `count` places from `first` on. Only numbers of our own go into a statement's text.
pub fn list(first: usize, count: usize) -> String {
    (first..first + count).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

/// `values` filled up with its last one to a length that is a power of two. Statements are prepared once for
/// each text, so few lengths are much cheaper than many; in a list of `IN` a repeated value changes nothing.
pub fn padded<T: Clone>(values: &[T]) -> Vec<T> {
    let mut padded = values.to_vec();
    if let Some(last) = values.last() {
        padded.resize(values.len().next_power_of_two(), last.clone());
    }
    padded
}

/// Pieces of `rows` whose lengths are powers of two, at most `most` (itself one): few statements, as above.
pub fn pieces<T>(mut rows: &[T], most: usize) -> Vec<&[T]> {
    let mut pieces = Vec::new();
    while !rows.is_empty() {
        let length = most.min(1 << rows.len().ilog2());
        let (piece, rest) = rows.split_at(length);
        pieces.push(piece);
        rows = rest;
    }
    pieces
}

/// A statement whose text was put together from our own constants and [`list`]: no text from outside.
pub fn built(sql: String) -> AssertSqlSafe<String> {
    AssertSqlSafe(sql)
}

/// The row type of both engines.
pub type Row = AnyRow;

fn describe(error: sqlx::Error, url: &str) -> OpenError {
    let text = error.to_string();
    let shown = dialect::shown(url);
    if text.contains("readonly") || text.contains("read-only") || text.contains("(code: 8)") {
        OpenError::ReadOnly(shown)
    } else if text.contains("locked") {
        OpenError::Locked(shown)
    } else if text.contains("is not a database") {
        OpenError::Foreign(shown)
    } else if text.contains("unable to open") {
        OpenError::Folder(PathBuf::from(shown))
    } else {
        OpenError::Unreachable(error)
    }
}

/// Keeps a small fact of the service itself.
pub async fn set_fact(tx: &mut Tx, name: &str, value: &str) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2")
        .bind(name)
        .bind(value)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A fact that [`set_fact`] kept.
pub async fn fact(store: &Store, name: &str) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT value FROM fact WHERE name = $1").bind(name).fetch_optional(store.reader()).await
}

/// The same inside a unit of work.
pub async fn fact_in(tx: &mut Tx, name: &str) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT value FROM fact WHERE name = $1").bind(name).fetch_optional(tx.connection()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_filled_up_and_rows_cut_to_powers_of_two() {
        assert_eq!(padded(&[1, 2, 3, 4, 5]), [1, 2, 3, 4, 5, 5, 5, 5]);
        assert_eq!(padded(&[7]), [7]);
        assert!(padded::<i64>(&[]).is_empty());
        let rows: Vec<i64> = (0..100).collect();
        let lengths: Vec<usize> = pieces(&rows, 32).iter().map(|piece| piece.len()).collect();
        assert_eq!(lengths, [32, 32, 32, 4]);
        assert_eq!(pieces(&rows, 32).concat(), rows);
    }
}
