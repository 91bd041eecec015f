//! Handles updates in the order of each chat. What is ready is handled in one transaction (many small
//! commits would cost a flush each); if one of them fails, all are undone and handled one by one, so that
//! a poison update is parked alone.

use std::collections::{HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

use super::client::Client;
use super::inbox;
use super::update::{Ask, Event, read};
use crate::clock::Clock;
use crate::delivery::{Outgoing, outbox};
use crate::store::{self, Store, StoreError, Tx};

/// So many updates share one transaction at most.
const TOGETHER: usize = 256;
/// So often an update is tried before it is parked.
const TRIES: u32 = 3;
/// The largest text file that is read, in bytes.
pub const MAX_FILE: usize = 200_000;

/// Why an update could not be handled.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("the database failed: {0}")]
    Database(#[from] StoreError),
    #[error("a screen cannot be sent: {0}")]
    Screen(#[from] crate::screen::TooMuch),
    #[error("a file cannot be sent: {0}")]
    File(#[from] super::NoDocument),
    #[error("the program failed while it handled the update")]
    Panic,
}

impl Failure {
    /// True when the same may go well a moment later: then it is not the update's fault.
    fn passes(&self) -> bool {
        matches!(self, Self::Database(error) if store::passes(error))
    }
}

/// What answers events: the features together.
pub trait Answer: Send + Sync + 'static {
    /// Everything that follows from `event`: changes in `tx` and calls, which are written to the outbox.
    fn answer(&self, tx: &mut Tx, event: &Event) -> impl Future<Output = Result<Vec<Outgoing>, Failure>> + Send;

    /// What a person reads whose update could not be handled.
    fn apologise(&self, tx: &mut Tx, event: &Event) -> impl Future<Output = Result<Vec<Outgoing>, Failure>> + Send;

    /// Telegram could not be asked since `last` (UTC seconds), longer than it keeps updates: some may be lost.
    fn missed(&self, tx: &mut Tx, last: i64) -> impl Future<Output = Result<(), StoreError>> + Send;
}

/// An update that is saved and waits to be handled.
#[derive(Debug)]
pub(super) struct Job {
    pub update_id: i64,
    /// None: it could not be parsed.
    pub event: Option<Event>,
}

/// The one that handles.
pub struct Worker<A> {
    pub store: Store,
    pub client: Client,
    pub answer: Arc<A>,
    pub clock: Clock,
    /// Rung after each commit that wrote to the outbox.
    pub wake: Arc<Notify>,
}

impl<A: Answer> Worker<A> {
    /// Handles what an earlier process left, then what comes, until `stop`.
    pub(super) async fn run(
        self,
        mut jobs: mpsc::Receiver<Vec<Job>>,
        stop: CancellationToken,
    ) -> Result<(), StoreError> {
        let mut ready: VecDeque<Job> = VecDeque::new();
        for waiting in inbox::waiting(&self.store).await? {
            let event = read(&waiting.body).and_then(|read| read.event);
            ready.push_back(Job { update_id: waiting.update_id, event });
        }
        // Chats that wait for a file of theirs; what they send meanwhile waits with it.
        let mut behind_file: HashMap<i64, VecDeque<Job>> = HashMap::new();
        let (fetched_in, mut fetched) = mpsc::unbounded_channel::<Job>();
        loop {
            let mut batch = Vec::new();
            while let Some(job) = ready.pop_front() {
                let chat = job.event.as_ref().map_or(0, |event| event.chat_id);
                if let Some(queue) = behind_file.get_mut(&chat) {
                    queue.push_back(job);
                } else if matches!(&job.event, Some(Event { ask: Ask::File { .. }, .. })) {
                    behind_file.insert(chat, VecDeque::new());
                    self.fetch(job, fetched_in.clone());
                } else {
                    batch.push(job);
                }
                if batch.len() >= TOGETHER {
                    break;
                }
            }
            if !batch.is_empty() {
                self.handle(&batch, &stop).await;
            }
            if stop.is_cancelled() {
                return Ok(());
            }
            while let Ok(job) = fetched.try_recv() {
                go_on(job, &mut behind_file, &mut ready);
            }
            // No more than one batch ahead: what is not taken holds the pump back.
            while ready.len() < TOGETHER
                && let Ok(more) = jobs.try_recv()
            {
                ready.extend(more);
            }
            if !ready.is_empty() {
                continue;
            }
            tokio::select! {
                Some(more) = jobs.recv() => ready.extend(more),
                Some(job) = fetched.recv() => go_on(job, &mut behind_file, &mut ready),
                () = stop.cancelled() => return Ok(()),
            }
        }
    }

    /// Gets the file of `job` in the background and turns it into a text.
    fn fetch(&self, mut job: Job, done: mpsc::UnboundedSender<Job>) {
        let client = self.client.clone();
        tokio::spawn(async move {
            if let Some(event) = &mut job.event
                && let Ask::File { file_id, size } = &event.ask
            {
                event.ask = match usize::try_from(*size) {
                    Ok(size) if size <= MAX_FILE => match client.file(file_id, MAX_FILE).await {
                        Ok(content) if content.len() > MAX_FILE => Ask::TooBig,
                        Ok(content) => Ask::Text { text: decode(&content), typed: false },
                        Err(_) => Ask::NoFile,
                    },
                    _ => Ask::TooBig,
                };
            }
            // After a stop nobody waits for it: the update is still in the inbox.
            let _ = done.send(job);
        });
    }

    /// Handles all of `batch`: together, and if that fails one by one.
    async fn handle(&self, batch: &[Job], stop: &CancellationToken) {
        if batch.len() > 1 && self.together(batch).await.is_ok() {
            return;
        }
        for job in batch {
            let mut tries = 0;
            while let Err(failure) = self.together(std::slice::from_ref(job)).await {
                tries += u32::from(!failure.passes());
                tracing::warn!(update.id = job.update_id, tries, error = %failure, "an update could not be handled");
                if tries >= TRIES || matches!(failure, Failure::Panic | Failure::Screen(_)) {
                    match self.park(job, &failure).await {
                        Ok(()) => break,
                        Err(error) => tracing::error!(error = %error, "the database does not answer, waiting for it"),
                    }
                }
                tokio::select! {
                    () = tokio::time::sleep(Duration::from_secs(1)) => {}
                    () = stop.cancelled() => return,
                }
            }
        }
    }

    async fn together(&self, batch: &[Job]) -> Result<(), Failure> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let readable: Vec<i64> = batch.iter().filter(|job| job.event.is_some()).map(|job| job.update_id).collect();
        let ours = inbox::done(&mut tx, &readable).await?;
        let mut calls = Vec::new();
        for job in batch {
            match &job.event {
                Some(event) if ours.contains(&job.update_id) => {
                    let answer = AssertUnwindSafe(self.answer.answer(&mut tx, event)).catch_unwind().await;
                    calls.extend(answer.unwrap_or(Err(Failure::Panic))?);
                }
                Some(_) => tracing::info!(update.id = job.update_id, "this update is handled already"),
                None => {
                    inbox::park(&mut tx, job.update_id, "not understood").await?;
                    metrics::counter!("inbox_parked_total").increment(1);
                }
            }
        }
        outbox::reply(&mut tx, now, &calls).await?;
        tx.commit().await?;
        metrics::counter!("inbox_done_total").increment(ours.len() as u64);
        if !calls.is_empty() {
            self.wake.notify_one();
        }
        Ok(())
    }

    async fn park(&self, job: &Job, failure: &Failure) -> Result<(), Failure> {
        let mut tx = self.store.begin().await?;
        if !inbox::park(&mut tx, job.update_id, &failure.to_string()).await? {
            return Ok(());
        }
        if let Some(event) = &job.event {
            let calls = AssertUnwindSafe(self.answer.apologise(&mut tx, event)).catch_unwind().await;
            outbox::reply(&mut tx, self.clock.now(), &calls.unwrap_or(Err(Failure::Panic)).unwrap_or_default()).await?;
        }
        tx.commit().await?;
        metrics::counter!("inbox_parked_total").increment(1);
        self.wake.notify_one();
        Ok(())
    }
}

/// The file of `job` was fetched: its chat goes on, before anything that came later.
fn go_on(job: Job, behind_file: &mut HashMap<i64, VecDeque<Job>>, ready: &mut VecDeque<Job>) {
    let chat = job.event.as_ref().map_or(0, |event| event.chat_id);
    let queue = behind_file.remove(&chat).unwrap_or_default();
    for job in queue.into_iter().rev().chain([job]) {
        ready.push_front(job);
    }
}

/// A text file as people make them: UTF-8 or UTF-16 with its mark, else what Windows writes.
fn decode(content: &[u8]) -> String {
    let (text, _, broken) = encoding_rs::UTF_8.decode(content);
    if broken { encoding_rs::WINDOWS_1252.decode(content).0.into_owned() } else { text.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_in_the_encodings_that_people_use() {
        let letter = "Op de studiedag is één groep vrij";
        let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(letter.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode(letter.as_bytes()), letter);
        assert_eq!(decode(&utf16), letter);
        assert_eq!(decode(b"\xE9\xE9n studiedag"), "één studiedag");
    }
}
