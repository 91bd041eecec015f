//! Long polling of our own: what Telegram gives is saved and committed, and only then confirmed by asking
//! for what comes after it.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::answers::Answers;
use super::client::{Client, ClientError};
use super::inbox;
use super::update::read;
use super::worker::{Answer, Job, Worker};
use crate::clock::Clock;
use crate::store::Store;

/// So many batches of updates may wait for the worker before the pump waits too.
const AHEAD: usize = 16;
/// The longest wait after Telegram could not be reached, in seconds.
const LONGEST_WAIT: u64 = 32;
/// How often the time of the last poll is noted, in seconds.
const NOTED: i64 = 60;
/// The fact that holds the time of the last poll, in UTC seconds.
pub const LAST_POLL: &str = "last_poll";

/// Why polling ended before it was told to.
#[derive(Debug, thiserror::Error)]
pub enum Ended {
    #[error("Telegram refuses the token: check TELOXIDE_TOKEN")]
    TokenWrong,
    #[error("the database does not answer: {0}")]
    Database(#[from] sqlx::Error),
}

/// Takes updates in and has them handled, until `stop`.
pub async fn run<A: Answer>(worker: Worker<A>, stop: CancellationToken) -> Result<(), Ended> {
    let (jobs, queue) = mpsc::channel(AHEAD);
    let pump = Pump {
        client: worker.client.clone(),
        store: worker.store.clone(),
        clock: worker.clock.clone(),
        answers: Answers::new(worker.client.clone()),
        jobs,
        noted: 0,
    };
    let (polled, handled) = tokio::join!(pump.poll(stop.clone()), async {
        let handled = worker.run(queue, stop.clone()).await;
        stop.cancel();
        handled
    });
    polled?;
    Ok(handled?)
}

struct Pump {
    client: Client,
    store: Store,
    clock: Clock,
    answers: Answers,
    jobs: mpsc::Sender<Vec<Job>>,
    noted: i64,
}

impl Pump {
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
                        Ok(None) => continue,
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
    async fn take(&mut self, texts: &[&str]) -> Result<Option<i64>, sqlx::Error> {
        let mut reads: Vec<_> = texts.iter().filter_map(|text| read(text).map(|read| (read, *text))).collect();
        if reads.len() < texts.len() {
            tracing::error!(count = texts.len() - reads.len(), "updates without a number were dropped");
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

    /// Notes that Telegram was polled, and removes what the inbox has kept long enough.
    async fn note(&mut self, now: i64) -> Result<(), sqlx::Error> {
        if now - self.noted < NOTED {
            return Ok(());
        }
        let mut tx = self.store.begin().await?;
        crate::store::set_fact(&mut tx, LAST_POLL, &now.to_string()).await?;
        inbox::prune(&mut tx, now).await?;
        tx.commit().await?;
        self.noted = now;
        Ok(())
    }
}
