//! For the operator's eyes: `/healthz` asks the database, and tells when the service or Telegram was last alive;
//! `/metrics` counts for Prometheus.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::Context as _;
use axum::http::StatusCode;
use axum::routing::get;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::store::{self, Store};
use crate::telegram::pump::LAST_POLL;

/// The lease is renewed each ten seconds; a service that is silent for so many hangs.
const SERVICE_SILENT: i64 = 60;
/// Polls are noted each minute; without an answer from Telegram for so many seconds something is wrong.
const TELEGRAM_SILENT: i64 = 300;

/// Answers at `listen`, if anywhere, until `stop`. `beat`: when the service was last alive, in UTC seconds.
pub async fn page(
    listen: Option<SocketAddr>,
    store: &Store,
    clock: &Clock,
    beat: &Arc<AtomicI64>,
    stop: &CancellationToken,
) -> anyhow::Result<()> {
    let Some(address) = listen else {
        stop.cancelled().await;
        return Ok(());
    };
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .with_context(|| format!("{address} is in use or not allowed: choose another address for `listen`"))?;
    let recorder = crate::cli::metrics();
    let (store, clock, beat, started) = (store.clone(), clock.clone(), Arc::clone(beat), clock.now());
    let health = move || async move {
        let Ok(polled) = store::fact(&store, LAST_POLL).await else {
            return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n".to_owned());
        };
        // Right after the start the last poll is that of the process before.
        let polled = polled.and_then(|polled| polled.parse().ok()).unwrap_or(started).max(started);
        verdict(clock.now() - beat.load(Ordering::Relaxed), clock.now() - polled)
    };
    let routes = axum::Router::new()
        .route("/healthz", get(health))
        .route("/metrics", get(move || async move { recorder.map(|recorder| recorder.render()).unwrap_or_default() }));
    axum::serve(listener, routes).with_graceful_shutdown(stop.clone().cancelled_owned()).await?;
    Ok(())
}

/// What `/healthz` says, from the seconds since the service was alive and since Telegram answered.
fn verdict(service: i64, telegram: i64) -> (StatusCode, String) {
    if service >= SERVICE_SILENT {
        (StatusCode::SERVICE_UNAVAILABLE, format!("the service was last alive {service} s ago\n"))
    } else if telegram >= TELEGRAM_SILENT {
        (StatusCode::SERVICE_UNAVAILABLE, format!("Telegram last answered {telegram} s ago\n"))
    } else {
        (StatusCode::OK, format!("ok, alive {service} s ago\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_silent_service_and_a_silent_telegram_are_both_unhealthy() {
        assert_eq!(verdict(59, 299).0, StatusCode::OK);
        assert_eq!(verdict(60, 0), (StatusCode::SERVICE_UNAVAILABLE, "the service was last alive 60 s ago\n".into()));
        assert_eq!(verdict(0, 300), (StatusCode::SERVICE_UNAVAILABLE, "Telegram last answered 300 s ago\n".into()));
    }
}
