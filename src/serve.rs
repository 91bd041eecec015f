//! The service from start to stop: the lease, the pump, the sender, what falls due, the staff console and the watch page.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::console;
use crate::conversation::plan;
use crate::delivery::sender::Sender;
use crate::delivery::{Pace, lease, outbox};
use crate::learn::tips;
use crate::privacy::retention::{Kind, store as retention};
use crate::store::{self, Store, StoreError};
use crate::telegram::pump;
use crate::telegram::worker::Worker;
use crate::telegram::{Client, menus};
use crate::translator::{self, Translator};
use crate::watch;

/// How often what falls due is looked for.
const DUE_EVERY: Duration = Duration::from_secs(20);
/// How often own words that wait for a translation are looked for.
const TRANSLATED_EVERY: Duration = Duration::from_secs(5);
/// How often what ends within a day is removed, and the log of the database is taken in.
const TIDY_EVERY: Duration = Duration::from_secs(3600);
/// How long to wait before the name of the bot is asked for again.
const NAME_ASKED_EVERY: Duration = Duration::from_secs(30);
/// How long a stop may take at most before the program ends anyway.
pub const STOP_WITHIN: Duration = Duration::from_secs(20);

/// What the service is made of.
pub struct Service {
    pub app: Arc<App>,
    pub store: Store,
    pub client: Client,
    pub pace: Pace,
    /// Where `/healthz` and `/metrics` answer, if anywhere.
    pub listen: Option<SocketAddr>,
    /// Where the staff console answers, if anywhere.
    pub console: Option<SocketAddr>,
    /// Where people reach the console, if not where it answers.
    pub public_url: Option<String>,
    /// The server that translates own words, if the operator has named one.
    pub translator: Option<Translator>,
    /// Rung when the clock was moved by hand: what falls due is looked for at once.
    pub due: Arc<Notify>,
}

impl Service {
    /// Runs until `stop`, or until something ends it: that is the error.
    pub async fn run(self, stop: CancellationToken) -> anyhow::Result<()> {
        let alone = self.store.only_process()?;
        let holder = format!("{:016x}", rand::random::<u64>());
        let Some(fence) = self.take_lease(&holder, alone.is_some(), &stop).await? else { return Ok(()) };
        let mut tx = self.store.begin().await?;
        let again = outbox::take_back(&mut tx, fence).await?;
        tx.commit().await?;
        if again > 0 {
            tracing::warn!(count = again, "messages were on their way when the last process ended; they go out again");
        }
        let wake = Arc::new(Notify::new());
        let sender = Sender {
            store: self.store.clone(),
            courier: Arc::new(self.client.clone()),
            desk: Arc::clone(&self.app),
            clock: self.app.clock.clone(),
            pace: self.pace,
            fence,
            wake: Arc::clone(&wake),
        };
        let worker = Worker {
            store: self.store.clone(),
            client: self.client.clone(),
            answer: Arc::clone(&self.app),
            clock: self.app.clock.clone(),
            wake: Arc::clone(&wake),
        };
        // When one part ends, all end, each in its own order; the first error is the reason.
        let parts = stop.child_token();
        let reason = Mutex::new(None);
        let beat = Arc::new(AtomicI64::new(self.app.clock.now()));
        let ended = |result: anyhow::Result<()>| {
            parts.cancel();
            if let Err(error) = result {
                reason.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
            }
        };
        let all = async {
            tokio::join!(
                async { ended(pump::run(worker, parts.clone()).await.map_err(Into::into)) },
                async { ended(sender.run(parts.clone()).await.map_err(Into::into)) },
                async { ended(self.keep_lease(fence, &beat, &parts).await) },
                async { ended(self.watch_due(&wake, &parts).await) },
                async { ended(watch::page(self.listen, &self.store, &self.app.clock, &beat, &parts).await) },
                async {
                    let url = self.public_url.clone();
                    ended(console::serve(self.console, url, &self.app, &self.store, &parts).await);
                },
                self.register_menus(&parts),
                self.learn_name(&parts),
                async { ended(self.translate(&parts).await) },
            )
        };
        tokio::pin!(all);
        let in_time = tokio::select! {
            _ = &mut all => true,
            () = parts.cancelled() => {
                tokio::time::timeout(STOP_WITHIN - Duration::from_secs(1), &mut all).await.is_ok()
            }
        };
        if !in_time {
            tracing::warn!("not everything ended in time; nothing is lost, it goes on at the next start");
        }
        let left = self.leave(fence).await;
        drop(alone);
        match reason.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(error) => Err(error),
            None => Ok(left?),
        }
    }

    /// Gives the lease back and closes the database.
    async fn leave(&self, fence: i64) -> Result<(), StoreError> {
        let mut tx = self.store.begin().await?;
        lease::give_back(&mut tx, fence).await?;
        tx.commit().await?;
        self.store.tidy().await?;
        self.store.close().await;
        Ok(())
    }

    async fn register_menus(&self, stop: &CancellationToken) {
        tokio::select! {
            result = menus::register(&self.client, &self.store, &self.app.catalogue) => {
                if let Err(error) = result {
                    tracing::warn!(error = %error, "the command menus could not be registered; the next start tries again");
                }
            }
            () = stop.cancelled() => {}
        }
    }

    /// Asks Telegram what the bot is called, for the links that lead to it; asks again until it is told.
    async fn learn_name(&self, stop: &CancellationToken) {
        let learn = async {
            loop {
                if let Ok(name) = self.client.me().await {
                    return self.keep_name(&name).await;
                }
                tokio::time::sleep(NAME_ASKED_EVERY).await;
            }
        };
        tokio::select! {
            result = learn => {
                if let Err(error) = result {
                    tracing::warn!(error = %error, "the name of the bot could not be kept; the next start tries again");
                }
            }
            () = stop.cancelled() => {}
        }
    }

    async fn keep_name(&self, name: &str) -> Result<(), StoreError> {
        let mut tx = self.store.begin().await?;
        store::set_fact(&mut tx, console::BOT_NAME, name).await?;
        tx.commit().await
    }

    /// Waits for the lease while another process holds it.
    async fn take_lease(&self, holder: &str, alone: bool, stop: &CancellationToken) -> anyhow::Result<Option<i64>> {
        let mut told = false;
        loop {
            if let Some(fence) = lease::take(&self.store, holder, self.app.clock.now(), alone).await? {
                return Ok(Some(fence));
            }
            if !told {
                tracing::info!("another process serves this database; waiting to take over");
                told = true;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
                () = stop.cancelled() => return Ok(None),
            }
        }
    }

    async fn keep_lease(&self, fence: i64, beat: &AtomicI64, stop: &CancellationToken) -> anyhow::Result<()> {
        loop {
            tokio::select! {
                () = tokio::time::sleep(Duration::from_secs(lease::RENEWED)) => {}
                () = stop.cancelled() => return Ok(()),
            }
            let now = self.app.clock.now();
            anyhow::ensure!(
                lease::renew(&self.store, fence, now).await?,
                "another process has taken over this database"
            );
            beat.store(now, Ordering::Relaxed);
        }
    }

    async fn watch_due(&self, wake: &Notify, stop: &CancellationToken) -> anyhow::Result<()> {
        let mut tidied = tokio::time::Instant::now();
        loop {
            match self.give_due().await {
                // Two wanted the same rows, or the database was away: the next look finds what is left.
                Err(error) if store::passes(&error) => tracing::warn!(%error, "what is due waits for the next look"),
                given => given?,
            }
            if retention::purge_nightly(&self.store, &self.app.calendar, self.app.clock.now()).await? {
                tracing::info!("what was kept long enough is purged");
            }
            if tidied.elapsed() >= TIDY_EVERY {
                self.tidy().await?;
                tidied = tokio::time::Instant::now();
            }
            wake.notify_one();
            tokio::select! {
                () = tokio::time::sleep(DUE_EVERY) => {}
                () = self.due.notified() => {}
                () = stop.cancelled() => return Ok(()),
            }
        }
    }

    /// Translates own words beside everything else: a slow server holds nothing up.
    async fn translate(&self, stop: &CancellationToken) -> anyhow::Result<()> {
        let Some(translator) = &self.translator else {
            stop.cancelled().await;
            return Ok(());
        };
        loop {
            tokio::select! {
                given = translator::due::give_due(&self.app, &self.store, translator) => match given {
                    Err(error) if store::passes(&error) => tracing::warn!(%error, "translating waits for the next look"),
                    given => drop(given?),
                },
                () = stop.cancelled() => return Ok(()),
            }
            tokio::select! {
                () = tokio::time::sleep(TRANSLATED_EVERY) => {}
                () = stop.cancelled() => return Ok(()),
            }
        }
    }

    async fn give_due(&self) -> Result<(), StoreError> {
        let tips = tips::due::give_due(&self.app, &self.store).await?;
        let talks = crate::conversation::due::give_due(&self.app, &self.store).await?;
        let plans = plan::due::give_due(&self.app, &self.store).await?;
        let reminders = crate::reminders::due::give_due(&self.app, &self.store).await?;
        let agreed = crate::reminders::rhythm::due::give_due(&self.app, &self.store).await?;
        let messages = crate::messages::due::give_due(&self.app, &self.store).await?;
        let newsletters = crate::newsletter::due::give_due(&self.app, &self.store).await?;
        if tips + talks + plans + reminders + agreed + messages + newsletters > 0 {
            tracing::info!(tips, talks, plans, reminders, agreed, messages, newsletters, "messages fell due");
        }
        Ok(())
    }

    async fn tidy(&self) -> anyhow::Result<()> {
        retention::purge(&self.store, &self.app.calendar, self.app.clock.now(), &Kind::HOURLY).await?;
        Ok(self.store.tidy().await?)
    }
}
