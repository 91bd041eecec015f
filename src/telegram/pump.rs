//! Long polling of our own: what Telegram gives is saved and committed, and only then confirmed by asking
//! for what comes after it.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

use super::answers::Answers;
use super::client::{Client, ClientError};
use super::inbox;
use super::update::read;
use super::worker::{Answer, Job, Worker};
use crate::clock::Clock;
use crate::store::{self, Store, StoreError};

/// So many batches of updates may wait for the worker before the pump waits too.
const AHEAD: usize = 16;
/// The longest wait after Telegram could not be reached, in seconds.
const LONGEST_WAIT: u64 = 32;
/// How often the time of the last poll is noted, in seconds.
const NOTED: i64 = 60;
/// Telegram keeps updates for a day: after a longer gap some may be lost (Bot API). Seconds.
pub const TELEGRAM_KEEPS: i64 = 24 * 3600;
/// The fact that holds the time of the last poll, in UTC seconds.
pub const LAST_POLL: &str = "last_poll";

/// Why polling ended before it was told to.
#[derive(Debug, thiserror::Error)]
pub enum Ended {
    #[error("Telegram refuses the token: check TELOXIDE_TOKEN")]
    TokenWrong,
    #[error("the database does not answer: {0}")]
    Database(#[from] StoreError),
}

/// Takes updates in and has them handled, until `stop`.
pub async fn run<A: Answer>(worker: Worker<A>, stop: CancellationToken) -> Result<(), Ended> {
    let (jobs, queue) = mpsc::channel(AHEAD);
    let pump = Pump {
        client: worker.client.clone(),
        store: worker.store.clone(),
        clock: worker.clock.clone(),
        answers: Answers::new(worker.client.clone()),
        answer: Arc::clone(&worker.answer),
        wake: Arc::clone(&worker.wake),
        jobs,
        noted: 0,
        was_away: true,
    };
    let (polled, handled) = tokio::join!(pump.poll(stop.clone()), async {
        let handled = worker.run(queue, stop.clone()).await;
        stop.cancel();
        handled
    });
    polled?;
    Ok(handled?)
}

struct Pump<A> {
    client: Client,
    store: Store,
    clock: Clock,
    answers: Answers,
    answer: Arc<A>,
    wake: Arc<Notify>,
    jobs: mpsc::Sender<Vec<Job>>,
    noted: i64,
    /// Telegram was not reached since it was last noted; so it begins.
    was_away: bool,
}

impl<A: Answer> Pump<A> {
    async fn poll(mut self, stop: CancellationToken) -> Result<(), Ended> {
        let mut offset = None;
        let mut failures = 0_u32;
        loop {
            let answer = tokio::select! {
                answer = self.client.updates(offset) => answer,
                () = stop.cancelled() => return Ok(()),
            };
            let wait = match answer {
                Ok(raw) => {
                    failures = 0;
                    let texts: Vec<&str> = raw.iter().map(|update| update.get()).collect();
                    match self.take(&texts).await {
                        Ok(Some(last)) => {
                            offset = Some(last + 1);
                            continue;
                        }
                        Ok(None) if texts.is_empty() => continue,
                        // Nothing to confirm them by: they come again.
                        Ok(None) => Duration::from_secs(LONGEST_WAIT),
                        Err(error) => {
                            tracing::error!(error = %error, "updates could not be saved; they stay at Telegram");
                            Duration::from_secs(1)
                        }
                    }
                }
                Err(ClientError::Refused { code: 401 | 404, .. }) => {
                    stop.cancel();
                    return Err(Ended::TokenWrong);
                }
                Err(ClientError::Refused { retry_after: Some(seconds), .. }) => {
                    Duration::from_secs(u64::from(seconds) + 1)
                }
                Err(error) => {
                    self.was_away = true;
                    failures += 1;
                    tracing::warn!(error = %error, failures, "polling failed, trying again");
                    Duration::from_secs((1 << failures.min(5).saturating_sub(1)).min(LONGEST_WAIT))
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = stop.cancelled() => return Ok(()),
            }
        }
    }

    /// Saves a batch, hands on what is new, and returns its last number.
    async fn take(&mut self, texts: &[&str]) -> Result<Option<i64>, StoreError> {
        let mut numbers = HashSet::new();
        let mut reads: Vec<_> = texts.iter().filter_map(|text| read(text).map(|read| (read, *text))).collect();
        reads.retain(|(read, _)| numbers.insert(read.update_id));
        if reads.len() < texts.len() {
            tracing::error!(count = texts.len() - reads.len(), "updates without a number of their own were dropped");
        }
        for (read, _) in &reads {
            if let Some(id) = &read.callback {
                self.answers.answer(id);
            }
        }
        let now = self.clock.now();
        self.note(now).await?;
        let rows: Vec<_> = reads
            .iter()
            .map(|(read, text)| (read.update_id, read.event.as_ref().map_or(0, |event| event.chat_id), *text))
            .collect();
        let new = inbox::save(&self.store, now, &rows).await?;
        metrics::counter!("inbox_saved_total").increment(new.len() as u64);
        let last = reads.last().map(|(read, _)| read.update_id);
        reads.retain(|(read, _)| new.contains(&read.update_id));
        let jobs: Vec<_> =
            reads.into_iter().map(|(read, _)| Job { update_id: read.update_id, event: read.event }).collect();
        if !jobs.is_empty() && self.jobs.send(jobs).await.is_err() {
            tracing::info!("updates came during the stop; they are saved for the next start");
        }
        Ok(last)
    }

    /// Notes that Telegram was polled, and tells of a long gap before that.
    async fn note(&mut self, now: i64) -> Result<(), StoreError> {
        if (now - self.noted).abs() < NOTED {
            return Ok(());
        }
        let last = store::fact(&self.store, LAST_POLL).await?.and_then(|last| last.parse::<i64>().ok());
        // A clock that was moved while Telegram answered (the demo's) makes no gap.
        let gap = last.filter(|last| self.was_away && now - last > TELEGRAM_KEEPS);
        let mut tx = self.store.begin().await?;
        if let Some(last) = gap {
            tracing::warn!(last_poll = last, "no polling for more than a day: messages may be lost");
            self.answer.missed(&mut tx, last).await?;
        }
        store::set_fact(&mut tx, LAST_POLL, &now.to_string()).await?;
        tx.commit().await?;
        (self.noted, self.was_away) = (now, false);
        self.wake.notify_one();
        Ok(())
    }
}
