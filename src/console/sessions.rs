//! The sessions of browsers: `tower-sessions`' cookies over our database and our clock.

use std::collections::HashMap;
use std::fmt;

use async_trait::async_trait;
use serde_json::Value;
use tower_sessions::cookie::SameSite;
use tower_sessions::cookie::time::{Duration, OffsetDateTime};
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, SessionManagerLayer, SessionStore};

use super::store;
use crate::clock::Clock;
use crate::school::staff::secrets;
use crate::store::{Store, StoreError};

/// The cookie: by its prefix a browser takes it over https only (or from this machine), for this host alone
/// (RFC 6265bis, section 4.1.3.2).
pub const COOKIE: &str = "__Host-driehoek";
/// In a session: the id of who is signed in.
pub const STAFF: &str = "staff";
/// In a session: the tag of the language that was chosen before the sign-in.
pub const LANGUAGE: &str = "language";

/// The sessions in the database.
#[derive(Clone)]
pub struct Sessions {
    store: Store,
    clock: Clock,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

impl Sessions {
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }

    /// Gives each request its session. The cookie lives as long as the browser; when a session ends, the table says.
    pub fn layer(self) -> SessionManagerLayer<Self> {
        SessionManagerLayer::new(self)
            .with_name(COOKIE)
            .with_secure(true)
            .with_http_only(true)
            .with_same_site(SameSite::Lax)
            .with_path("/")
            .with_expiry(Expiry::OnSessionEnd)
    }

    /// A session in which this member of staff is signed in: the value of its cookie.
    pub async fn begin(&self, staff_id: i64) -> Result<String> {
        let mut record = record(Id::default(), HashMap::from([(STAFF.to_owned(), staff_id.into())]));
        self.create(&mut record).await?;
        Ok(record.id.to_string())
    }
}

fn record(id: Id, data: HashMap<String, Value>) -> Record {
    // Not used: our table and our clock say when a session ends.
    let expiry_date = OffsetDateTime::UNIX_EPOCH + Duration::days(365_000);
    Record { id, data, expiry_date }
}

fn key(id: &Id) -> String {
    secrets::hash(&id.0.to_le_bytes())
}

fn staff_of(record: &Record) -> Option<i64> {
    record.data.get(STAFF).and_then(Value::as_i64)
}

fn written(record: &Record) -> Result<String> {
    serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let data = written(record)?;
        while !store::make_session(&self.store, &key(&record.id), staff_of(record), &data, self.clock.now())
            .await
            .map_err(backend)?
        {
            record.id = Id::default();
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let data = written(record)?;
        store::change_session(&self.store, &key(&record.id), staff_of(record), &data).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let data = store::open_session(&self.store, &key(id), self.clock.now()).await.map_err(backend)?;
        let Some(data) = data else { return Ok(None) };
        let data = serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(record(*id, data)))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        store::end_session(&self.store, &key(id)).await.map_err(backend)
    }
}
