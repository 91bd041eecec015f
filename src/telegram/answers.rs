//! `answerCallbackQuery`: sent at once and best-effort, so that a button stops turning. The one call that
//! does not go through the outbox: after some 15 s Telegram no longer takes it.

use std::sync::Arc;

use tokio::sync::Semaphore;

use super::client::Client;

/// So many answers are on their way at most; with more than that Telegram is slow and they come too late.
const AT_ONCE: usize = 64;

/// Answers callback queries.
#[derive(Clone)]
pub(super) struct Answers {
    client: Client,
    free: Arc<Semaphore>,
}

impl Answers {
    pub fn new(client: Client) -> Self {
        Self { client, free: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Answers the query in the background.
    pub fn answer(&self, callback_query_id: &str) {
        let Ok(place) = Arc::clone(&self.free).try_acquire_owned() else {
            metrics::counter!("callback_answers_skipped_total").increment(1);
            return;
        };
        let body = serde_json::json!({ "callback_query_id": callback_query_id }).to_string();
        let client = self.client.clone();
        tokio::spawn(async move {
            if client.post("answerCallbackQuery", body).await.is_err() {
                metrics::counter!("callback_answers_failed_total").increment(1);
            }
            drop(place);
        });
    }
}
