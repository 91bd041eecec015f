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
            Self::Postgres => &[],
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

/// The engine of `url`, and for SQLite the file.
pub(super) fn engine_of(url: &str) -> Option<(Engine, Option<PathBuf>)> {
    if let Some(path) = url.strip_prefix("sqlite:") {
        let path = path.strip_prefix("//").unwrap_or(path).split('?').next().unwrap_or_default();
        return (!path.is_empty()).then(|| (Engine::Sqlite, Some(PathBuf::from(path))));
    }
    (url.starts_with("postgres://") || url.starts_with("postgresql://")).then_some((Engine::Postgres, None))
}

/// The address that sqlx wants: an SQLite file is made when it is missing.
pub(super) fn address(url: &str, engine: Engine) -> String {
    match engine {
        Engine::Sqlite if !url.contains('?') => format!("{url}?mode=rwc"),
        _ => url.to_owned(),
    }
}
