//! The sender: the only one that sends. It claims rows, commits, calls, and records what came of each call
//! together with the next claim. Rows in flight at a crash go out again; nothing else can be doubled.

use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

use super::outbox::{self, Claimed, Outgoing};
use super::pace::Traffic;
use super::{Courier, Desk, Outcome, Pace, Rendered, lease};
use crate::clock::Clock;
use crate::store::{Store, StoreError, Tx};

/// A call whose outcome stays unknown is tried this often.
const MAX_ATTEMPTS: i64 = 8;
/// A call that Telegram could not take because of its own trouble is tried this often: for some 18 hours.
const MAX_IN_TROUBLE: i64 = 1_000;
/// How long a waiting row can stay unseen when nobody wakes the sender.
const LOOK: Duration = Duration::from_secs(1);
/// No nap is shorter than this, whatever a rounded sum says.
const SHORTEST_NAP: Duration = Duration::from_millis(1);
/// So many faulty bulk calls in a row stop the bulk lane: the fault is ours and would meet everybody.
const FAULTS_IN_A_ROW: u32 = 3;

/// Why the sender ended before it was told to.
#[derive(Debug, thiserror::Error)]
pub enum Ended {
    #[error("Telegram refuses the token: check TELOXIDE_TOKEN. What waits to be sent is kept")]
    TokenWrong,
    #[error("another process has taken over the sending")]
    LeaseLost,
    #[error("the database does not answer: {0}")]
    Database(#[from] StoreError),
}

/// Everything the sender works with.
pub struct Sender<C, D> {
    pub store: Store,
    pub courier: Arc<C>,
    pub desk: Arc<D>,
    pub clock: Clock,
    pub pace: Pace,
    /// The number of the lease under which it claims.
    pub fence: i64,
    /// Rung when rows were written.
    pub wake: Arc<Notify>,
}

struct State {
    traffic: Traffic,
    /// Chats with a call on its way: never two for one chat.
    busy: HashSet<i64>,
    finished: mpsc::UnboundedReceiver<(Claimed, Outcome)>,
    finish: mpsc::UnboundedSender<(Claimed, Outcome)>,
    /// How often in a row Telegram could not be reached at all.
    offline: u32,
    faults: u32,
    bulk_stopped: bool,
    /// Why no more calls leave: those on their way end, and then the sender does.
    ending: Option<Ended>,
}

impl<C: Courier, D: Desk> Sender<C, D> {
    /// Sends until `stop`; then lets the calls on their way end and records them.
    pub async fn run(self, stop: CancellationToken) -> Result<(), Ended> {
        let (finish, finished) = mpsc::unbounded_channel();
        let mut state = State {
            traffic: Traffic::new(self.pace, Instant::now()),
            busy: HashSet::new(),
            finished,
            finish,
            offline: 0,
            faults: 0,
            bulk_stopped: false,
            ending: None,
        };
        let mut look_at = Instant::now();
        let mut outcomes = Vec::new();
        loop {
            while let Ok(outcome) = state.finished.try_recv() {
                outcomes.push(outcome);
            }
            let going = !stop.is_cancelled() && state.ending.is_none();
            if !going && state.busy.len() == outcomes.len() {
                self.step(&mut state, &mut outcomes, false).await?;
                return state.ending.map_or(Ok(()), Err);
            }
            let now = Instant::now();
            let claims = going && now >= look_at && self.room(&mut state) > 0;
            if claims || !outcomes.is_empty() {
                look_at = self.step(&mut state, &mut outcomes, going).await?;
                continue;
            }
            // With every place taken or the end near, only an outcome changes anything.
            let full = !going || state.busy.len() >= self.pace.max_in_flight;
            let open = now + if full { LOOK } else { state.traffic.open_in(now) };
            tokio::select! {
                Some(outcome) = state.finished.recv() => outcomes.push(outcome),
                () = self.wake.notified() => look_at = now,
                () = tokio::time::sleep_until(open.max(look_at).max(now + SHORTEST_NAP).into()) => {}
                () = stop.cancelled(), if !stop.is_cancelled() => {}
            }
        }
    }

    fn room(&self, state: &mut State) -> usize {
        let free = self.pace.max_in_flight.saturating_sub(state.busy.len());
        state.traffic.room(Instant::now()).min(free)
    }

    /// One transaction: what came of calls, and the next claims. Returns when to look for rows again.
    async fn step(
        &self,
        state: &mut State,
        outcomes: &mut Vec<(Claimed, Outcome)>,
        claims: bool,
    ) -> Result<Instant, Ended> {
        let mut tx = self.store.begin().await?;
        self.record(&mut tx, state, outcomes).await?;
        for (row, _) in outcomes.drain(..) {
            state.busy.remove(&row.chat_id);
        }
        let mut look_at = Instant::now();
        let mut calls = Vec::new();
        let room = self.room(state);
        if claims && state.ending.is_none() && room > 0 {
            (calls, look_at) = self.claim(&mut tx, state, room).await?;
        }
        tx.commit().await?;
        let now = Instant::now();
        for (row, call) in calls {
            state.busy.insert(row.chat_id);
            state.traffic.left(row.chat_id, now);
            let (courier, finish) = (Arc::clone(&self.courier), state.finish.clone());
            tokio::spawn(async move {
                let outcome = courier.carry(call.method, &call.body).await;
                // The receiver lives as long as the sender; after it nobody needs the outcome.
                let _ = finish.send((row, outcome));
            });
        }
        Ok(look_at)
    }

    async fn claim(
        &self,
        tx: &mut Tx,
        state: &mut State,
        room: usize,
    ) -> Result<(Vec<(Claimed, Outgoing)>, Instant), Ended> {
        let started = Instant::now();
        let mut without = state.traffic.waiting(started);
        without.extend(&state.busy);
        let now = self.clock.now();
        let due = outbox::due(tx, now, &without, room, !state.bulk_stopped).await?;
        // A full list: there may be more. Else what waits is of chats that must wait (a busy one is looked at
        // again with its outcome), or it is not due yet.
        let nap = if due.len() >= room { Duration::ZERO } else { state.traffic.chat_open_in(started).unwrap_or(LOOK) };
        let look_at = started + nap.min(LOOK);
        let mut chats = HashSet::new();
        let ids: Vec<i64> = due.into_iter().filter(|(_, chat)| chats.insert(*chat)).map(|(id, _)| id).collect();
        let claimed = outbox::claim(tx, &ids, self.fence).await?;
        // Rows can also be gone because their person forgot or blocked us just now.
        if claimed.is_empty() && !ids.is_empty() && !lease::holds(tx, self.fence).await? {
            state.ending = Some(Ended::LeaseLost);
        }
        let bulk: Vec<&Claimed> = claimed.iter().filter(|row| row.rendered).collect();
        let mut rendered: HashMap<i64, Rendered> =
            bulk.iter().map(|row| row.id).zip(self.render(tx, &bulk).await?).collect();
        let mut calls = Vec::new();
        for row in claimed {
            let late = row.not_after.is_some_and(|not_after| now > not_after);
            let call = match row.rendered {
                true => rendered.remove(&row.id).unwrap_or(Rendered::Nothing),
                false => reply_call(&row).map_or(Rendered::Nothing, Rendered::Call),
            };
            match call {
                Rendered::Call(call) if !late => calls.push((row, call)),
                Rendered::Later(due_at) if !late => outbox::later(tx, row.id, due_at).await?,
                _ => {
                    let reason = if late { "too late" } else { "no longer true" };
                    metrics::counter!("outbox_dropped_total", "reason" => reason).increment(1);
                    outbox::dead(tx, now, row.id, reason).await?;
                }
            }
        }
        Ok((calls, look_at))
    }

    /// What the desk makes of these rows. One that makes it panic is not sent; the others are.
    async fn render(&self, tx: &mut Tx, rows: &[&Claimed]) -> Result<Vec<Rendered>, StoreError> {
        if let Ok(calls) = AssertUnwindSafe(self.desk.render(tx, rows)).catch_unwind().await {
            return calls;
        }
        if let [row] = rows {
            tracing::error!(outbox.id = row.id, kind = row.kind, "this broadcast message cannot be rendered");
            return Ok(vec![Rendered::Nothing]);
        }
        let mut calls = Vec::with_capacity(rows.len());
        for row in rows {
            calls.extend(Box::pin(self.render(tx, &[row])).await?);
        }
        Ok(calls)
    }

    /// The table of facts on reliability, 1.3: what follows from each outcome.
    async fn record(&self, tx: &mut Tx, state: &mut State, outcomes: &[(Claimed, Outcome)]) -> Result<(), StoreError> {
        let now = self.clock.now();
        let fence = self.fence;
        let (mut arrived, mut told) = (Vec::new(), Vec::new());
        for (row, outcome) in outcomes {
            metrics::counter!("outbox_outcomes_total", "outcome" => outcome.label()).increment(1);
            if !matches!(outcome, Outcome::NotSent | Outcome::Unknown) {
                state.offline = 0;
            }
            match outcome {
                Outcome::Sent(message) => {
                    arrived.push((row.id, row.rendered, *message));
                    told.push((row, *message));
                    if row.bulk {
                        state.faults = 0;
                    }
                }
                Outcome::NotSent => {
                    // All calls that were on their way fail together: that is one failure.
                    if !state.traffic.rests(Instant::now()) {
                        state.offline += 1;
                        state.traffic.rest(Instant::now() + backoff(i64::from(state.offline)));
                    }
                    outbox::again(tx, row.id, fence, false).await?;
                }
                Outcome::RestFor(seconds) => {
                    state.traffic.rest(Instant::now() + Duration::from_secs(u64::from(*seconds) + 1));
                    outbox::again(tx, row.id, fence, false).await?;
                }
                Outcome::Unknown if row.attempts < MAX_ATTEMPTS => {
                    state.traffic.hold(row.chat_id, Instant::now() + backoff(row.attempts));
                    outbox::again(tx, row.id, fence, true).await?;
                }
                Outcome::Trouble if row.attempts < MAX_IN_TROUBLE => {
                    state.traffic.hold(row.chat_id, Instant::now() + backoff(row.attempts));
                    outbox::again(tx, row.id, fence, true).await?;
                }
                Outcome::Unknown | Outcome::Trouble => outbox::dead(tx, now, row.id, "no answer").await?,
                Outcome::Unreachable => {
                    outbox::dead(tx, now, row.id, "unreachable").await?;
                    self.desk.unreachable(tx, row.chat_id).await?;
                }
                Outcome::TooOld => {
                    outbox::dead(tx, now, row.id, "too old").await?;
                    self.desk.too_old(tx, row).await?;
                }
                Outcome::Instead { method, body } => outbox::as_new(tx, row.id, fence, method, body).await?,
                Outcome::Faulty(reason) => {
                    tracing::error!(outbox.id = row.id, kind = row.kind, reason, "Telegram refuses this call");
                    outbox::dead(tx, now, row.id, reason).await?;
                    state.faults += u32::from(row.bulk);
                    if state.faults >= FAULTS_IN_A_ROW && !state.bulk_stopped {
                        state.bulk_stopped = true;
                        tracing::error!("three faulty broadcast messages in a row: broadcasts stop until a restart");
                    }
                }
                Outcome::TokenWrong => {
                    outbox::again(tx, row.id, fence, false).await?;
                    state.ending = Some(Ended::TokenWrong);
                }
            }
        }
        outbox::arrived(tx, now, &arrived).await?;
        if !told.is_empty() {
            self.desk.arrived(tx, &told).await?;
        }
        Ok(())
    }
}

fn reply_call(row: &Claimed) -> Option<Outgoing> {
    let method = crate::telegram::method(&row.kind)?;
    Some(Outgoing { chat_id: row.chat_id, method, body: row.body.clone()? })
}

/// 1 s, 2 s, 4 s, ... 64 s, each up to a quarter longer by chance, so that retries do not march in step.
fn backoff(attempts: i64) -> Duration {
    let seconds = 1_u64 << attempts.clamp(1, 7).saturating_sub(1);
    Duration::from_secs(seconds).mul_f64(1.0 + rand::random::<f64>() / 4.0)
}

impl Outcome {
    /// The name of the outcome in metrics.
    fn label(&self) -> &'static str {
        match self {
            Self::Sent(_) => "sent",
            Self::NotSent => "not_sent",
            Self::RestFor(_) => "rest",
            Self::Unknown => "unknown",
            Self::Trouble => "trouble",
            Self::Unreachable => "unreachable",
            Self::TooOld => "too_old",
            Self::Instead { .. } => "edit_gone",
            Self::Faulty(_) => "faulty",
            Self::TokenWrong => "token_wrong",
        }
    }
}
