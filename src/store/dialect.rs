//! The little in which SQLite and PostgreSQL differ. Nothing outside this file names one of them.

use std::path::PathBuf;

/// Which database holds the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// A writing transaction takes SQLite's write lock at once: a reader that turns into a writer fails.
    pub fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// A transaction that only reads, and sees one moment however long it lasts.
    pub(super) fn begin_reading(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN",
            Self::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        }
    }

    pub(super) fn on_connect(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = FULL",
                "PRAGMA foreign_keys = ON",
                "PRAGMA busy_timeout = 5000",
                // What is deleted is overwritten: a forgotten parent leaves no bytes in free pages.
                "PRAGMA secure_delete = ON",
                "PRAGMA cache_size = -4000",
            ],
            // A process that is stopped in the middle of a transaction must not hold up the one that takes over.
            Self::Postgres => &["SET idle_in_transaction_session_timeout = 8000"],
        }
    }

    /// Settings that are read back at start, with the value they must have.
    pub(super) fn must_hold(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Sqlite => &[
                ("SELECT journal_mode FROM pragma_journal_mode", "wal"),
                ("SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous", "2"),
                ("SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys", "1"),
            ],
            Self::Postgres => &[],
        }
    }

    pub(super) fn tidy(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => Some("PRAGMA wal_checkpoint(TRUNCATE)"),
            Self::Postgres => None,
        }
    }
}

/// True when the database had a bad moment and the same statement may go well later: it was locked, full,
/// restarted or not reached. False when it refused the statement itself.
pub fn passes(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(error) = error else {
        return !matches!(
            error,
            sqlx::Error::RowNotFound
                | sqlx::Error::ColumnNotFound(_)
                | sqlx::Error::ColumnDecode { .. }
                | sqlx::Error::Decode(_)
                | sqlx::Error::Encode(_)
        );
    };
    let code = error.code().unwrap_or_default();
    match code.parse::<u32>() {
        // SQLite: busy, locked, no memory, read-only, disk error, full, cannot open; in the lowest byte.
        Ok(code) if code < 10_000 => matches!(code & 0xFF, 5..=8 | 10 | 13 | 14),
        // PostgreSQL: connection, rollback to be repeated, no room, stopped by an operator, system error,
        // a server that became read-only, a lock that was not to be had.
        _ => {
            ["08", "40", "53", "57", "58"].iter().any(|class| code.starts_with(class))
                || ["25006", "25P03", "55P03"].contains(&code.as_ref())
        }
    }
}

/// The engine of `url`, and for SQLite the file.
pub(super) fn engine_of(url: &str) -> Option<(Engine, Option<PathBuf>)> {
    if let Some(path) = url.strip_prefix("sqlite:") {
        let path = path.strip_prefix("//").unwrap_or(path).split('?').next().unwrap_or_default();
        return (!path.is_empty()).then(|| (Engine::Sqlite, Some(PathBuf::from(path))));
    }
    (url.starts_with("postgres://") || url.starts_with("postgresql://")).then_some((Engine::Postgres, None))
}

/// The address as a message may show it: without a user's password.
pub(super) fn shown(url: &str) -> String {
    match url.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?.1))) {
        Some((scheme, place)) => format!("{scheme}://***@{place}"),
        None => url.to_owned(),
    }
}

/// The address that sqlx wants: an SQLite file is made when it is missing.
pub(super) fn address(url: &str, engine: Engine) -> String {
    match engine {
        Engine::Sqlite if !url.contains('?') => format!("{url}?mode=rwc"),
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_bad_moment_passes_and_a_wrong_statement_does_not() {
        sqlx::any::install_default_drivers();
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}?mode=rwc", folder.path().join("x.db").display());
        let (one, other) = (sqlx::AnyPool::connect(&url).await.unwrap(), sqlx::AnyPool::connect(&url).await.unwrap());
        for statement in ["CREATE TABLE x (id BIGINT PRIMARY KEY)", "INSERT INTO x VALUES (1)"] {
            sqlx::query(statement).execute(&one).await.unwrap();
        }
        let mut other = other.acquire().await.unwrap();
        sqlx::query("PRAGMA busy_timeout = 1").execute(&mut *other).await.unwrap();
        let insert = "INSERT INTO x VALUES (1)";
        assert!(!passes(&sqlx::query(insert).execute(&mut *other).await.unwrap_err()), "it is there already");
        let held = one.begin_with("BEGIN IMMEDIATE").await.unwrap();
        assert!(passes(&sqlx::query(insert).execute(&mut *other).await.unwrap_err()), "somebody else writes");
        drop(held);
        assert!(passes(&sqlx::Error::PoolTimedOut));
    }
}
