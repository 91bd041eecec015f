//! A local Bot API without checks and limits, as fast as a server in the same process can be.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use tokio::sync::Notify;

#[derive(Default)]
pub struct Server {
    address: Mutex<String>,
    queue: Mutex<Queue>,
    given: Notify,
    polled: Notify,
    sent: AtomicUsize,
    confirmed: Notify,
    message_id: AtomicI64,
    latencies: Mutex<Vec<Duration>>,
    limit: AtomicUsize,
    recent: Mutex<Vec<Instant>>,
    refused: AtomicUsize,
}

#[derive(Default)]
struct Queue {
    /// The number of the first update that is kept.
    first: i64,
    updates: std::collections::VecDeque<String>,
    given_at: HashMap<i64, Instant>,
}

impl Server {
    pub async fn start() -> Arc<Self> {
        let server = Arc::new(Self::default());
        server.queue.lock().unwrap().first = 1;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        *server.address.lock().unwrap() = format!("http://{}", listener.local_addr().unwrap());
        let routes =
            Router::new().route("/{bot}/{method}", axum::routing::post(answer)).with_state(Arc::clone(&server));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        server
    }

    pub fn url(&self) -> String {
        self.address.lock().unwrap().clone()
    }

    /// Queues updates; each body has `UPDATE_ID` where its number goes.
    pub fn give(&self, bodies: Vec<String>) {
        let mut queue = self.queue.lock().unwrap();
        let now = Instant::now();
        for body in bodies {
            let id = queue.first + i64::try_from(queue.updates.len()).unwrap();
            if let Some(chat) = chat_of(body.as_bytes()) {
                queue.given_at.insert(chat, now);
            }
            queue.updates.push_back(body.replace("UPDATE_ID", &id.to_string()));
        }
        drop(queue);
        self.given.notify_waiters();
        self.given.notify_one();
    }

    /// Waits for the first poll.
    pub async fn polled(&self) {
        self.polled.notified().await;
    }

    /// Waits until every update is confirmed.
    pub async fn confirmed(&self) {
        while !self.queue.lock().unwrap().updates.is_empty() {
            self.confirmed.notified().await;
        }
    }

    /// Waits until so many messages were sent or edited.
    pub async fn answered(&self, count: usize) {
        while self.sent.load(Ordering::SeqCst) < count {
            tokio::time::sleep(Duration::from_micros(500)).await;
        }
    }

    pub fn latencies(&self) -> Vec<Duration> {
        self.latencies.lock().unwrap().clone()
    }

    /// Refuses more than so many messages in any second.
    pub fn limit(&self, per_second: usize) {
        self.limit.store(per_second, Ordering::SeqCst);
    }

    pub fn refused(&self) -> usize {
        self.refused.load(Ordering::SeqCst)
    }

    fn is_too_fast(&self) -> bool {
        let limit = self.limit.load(Ordering::SeqCst);
        if limit == 0 {
            return false;
        }
        let now = Instant::now();
        let mut recent = self.recent.lock().unwrap();
        recent.retain(|at| now - *at < Duration::from_secs(1));
        recent.push(now);
        recent.len() > limit
    }
}

async fn answer(
    State(server): State<Arc<Server>>,
    Path((_, method)): Path<(String, String)>,
    body: Bytes,
) -> (axum::http::StatusCode, String) {
    let ok = axum::http::StatusCode::OK;
    match method.as_str() {
        "getUpdates" => (ok, updates(&server, &body).await),
        "sendMessage" | "editMessageText" => {
            if server.is_too_fast() {
                server.refused.fetch_add(1, Ordering::SeqCst);
                let text = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}"#;
                return (axum::http::StatusCode::TOO_MANY_REQUESTS, text.to_owned());
            }
            let chat = chat_of(&body).unwrap_or(0);
            if let Some(given) = server.queue.lock().unwrap().given_at.remove(&chat) {
                server.latencies.lock().unwrap().push(given.elapsed());
            }
            server.sent.fetch_add(1, Ordering::SeqCst);
            let id = server.message_id.fetch_add(1, Ordering::SeqCst) + 1;
            (
                ok,
                format!(
                    r#"{{"ok":true,"result":{{"message_id":{id},"date":1,"chat":{{"id":{chat},"type":"private","first_name":"N"}},"text":"x"}}}}"#
                ),
            )
        }
        _ => (ok, r#"{"ok":true,"result":true}"#.to_owned()),
    }
}

async fn updates(server: &Server, body: &[u8]) -> String {
    let offset = number_after(body, b"\"offset\":").unwrap_or(0);
    {
        let mut queue = server.queue.lock().unwrap();
        while queue.first < offset && queue.updates.pop_front().is_some() {
            queue.first += 1;
        }
        if queue.updates.is_empty() {
            server.confirmed.notify_one();
        }
    }
    server.polled.notify_one();
    let deadline = tokio::time::Instant::now() + Duration::from_secs(10);
    loop {
        let given = server.given.notified();
        let batch: Vec<String> = server.queue.lock().unwrap().updates.iter().take(100).cloned().collect();
        if !batch.is_empty() {
            return format!(r#"{{"ok":true,"result":[{}]}}"#, batch.join(","));
        }
        if tokio::time::timeout_at(deadline, given).await.is_err() {
            return r#"{"ok":true,"result":[]}"#.to_owned();
        }
    }
}

/// The chat in an update's or a call's JSON, without parsing all of it.
fn chat_of(body: &[u8]) -> Option<i64> {
    number_after(body, b"\"chat\":{\"id\":").or_else(|| number_after(body, b"\"chat_id\":"))
}

fn number_after(body: &[u8], key: &[u8]) -> Option<i64> {
    let at = body.windows(key.len()).position(|window| window == key)? + key.len();
    let end = body[at..].iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(body.len() - at);
    std::str::from_utf8(&body[at..at + end]).ok()?.parse().ok()
}

fn message(chat: i64, text: &str) -> String {
    format!(
        r#"{{"message_id":5,"date":1800000000,"chat":{{"id":{chat},"type":"private","first_name":"Nour"}},"from":{{"id":{chat},"is_bot":false,"first_name":"Nour","language_code":"uk"}},"text":"{text}"}}"#
    )
}

/// `/start`.
pub fn start(chat: i64) -> String {
    format!(r#"{{"update_id":UPDATE_ID,"message":{}}}"#, message(chat, "/start"))
}

/// A text.
pub fn text(chat: i64, text: &str) -> String {
    format!(r#"{{"update_id":UPDATE_ID,"message":{}}}"#, message(chat, text))
}

/// A pressed button, with the message that it stands under as Telegram sends it.
pub fn press(chat: i64, data: &str) -> String {
    let keyboard = r#"[[{"text":"Menu","callback_data":"m"}],[{"text":"Lezen","callback_data":"l/o"}],[{"text":"School","callback_data":"t/o"}]]"#;
    let shown = r#""text":"Waar kan ik mee helpen? Kies een knop. Of stuur een brief van school naar mij door.""#;
    format!(
        r#"{{"update_id":UPDATE_ID,"callback_query":{{"id":"{chat}","from":{{"id":{chat},"is_bot":false,"first_name":"Nour","language_code":"uk"}},"message":{{"message_id":5,"date":1800000000,"chat":{{"id":{chat},"type":"private","first_name":"Nour"}},"from":{{"id":4242,"is_bot":true,"first_name":"D"}},{shown},"reply_markup":{{"inline_keyboard":{keyboard}}}}},"chat_instance":"1","data":"{data}"}}}}"#
    )
}
