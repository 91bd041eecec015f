//! A verified copy of the database while the service runs.

use std::path::{Path, PathBuf};

use sqlx::AnyPool;

use super::{Engine, Store, built};

/// Why there is no backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("{0} exists already: choose another name, a backup never overwrites a file")]
    Exists(PathBuf),
    #[error("the file name {0} cannot be used: it holds a quote")]
    Name(PathBuf),
    #[error("PostgreSQL is backed up with its own tool: pg_dump --format=custom --file=FILE \"$DATABASE_URL\"")]
    Postgres,
    #[error("the copy is damaged and was removed: {0}")]
    Damaged(String),
    #[error("the copy could not be written: {0}")]
    Database(#[from] sqlx::Error),
    #[error("the copy could not be written: {0}")]
    File(#[from] std::io::Error),
}

/// Copies the database to `to`: written beside it first, checked, flushed to disk, then renamed.
pub async fn backup(store: &Store, to: &Path) -> Result<u64, BackupError> {
    if store.engine() == Engine::Postgres {
        return Err(BackupError::Postgres);
    }
    if to.exists() {
        return Err(BackupError::Exists(to.to_owned()));
    }
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let name = part.to_str().filter(|name| !name.contains('\'')).ok_or_else(|| BackupError::Name(to.to_owned()))?;
    if part.exists() {
        std::fs::remove_file(&part)?;
    }
    sqlx::query(built(format!("VACUUM INTO '{name}'"))).execute(store.reader()).await?;
    let verdict = check(name).await?;
    if verdict != "ok" {
        std::fs::remove_file(&part)?;
        return Err(BackupError::Damaged(verdict));
    }
    let file = std::fs::File::options().write(true).open(&part)?;
    file.sync_all()?;
    let size = file.metadata()?.len();
    std::fs::rename(&part, to)?;
    Ok(size)
}

async fn check(name: &str) -> Result<String, sqlx::Error> {
    let copy = AnyPool::connect(&format!("sqlite:{name}?mode=ro")).await?;
    let verdict = sqlx::query_scalar("SELECT integrity_check FROM pragma_integrity_check").fetch_one(&copy).await;
    copy.close().await;
    verdict
}
