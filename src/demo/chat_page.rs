//! The page of `driehoek demo`: one parent's Telegram in the browser, a time machine, and the calls of the bot.
//! Everything is in the binary; the page takes orders from itself only.

mod guard;
mod state;

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::bot_api::Telegram;

/// The largest `.txt` that can be attached, in bytes.
const FILE_LIMIT: usize = 5 * 1024 * 1024;
/// The furthest jump of the time machine, in seconds: one year.
const FURTHEST_JUMP: i64 = 366 * 86_400;
/// The time passes in steps of so many seconds: an hour, less than the bot may be late with anything.
const STEP: i64 = 3_600;

/// What follows when the clock was moved; the time goes on when it is done.
pub type OnTimeMoved = Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>;

/// What the page shows and moves.
struct Page {
    telegram: Arc<Telegram>,
    bot_name: String,
    /// Who can be played.
    players: Vec<i64>,
    letters: Vec<Letter>,
    invitations: Vec<Invitation>,
    on_time_moved: OnTimeMoved,
    /// One jump at a time.
    jump: Mutex<()>,
}

type Shared = State<Arc<Page>>;

/// A letter from school that can be scanned without paper. Its secrets stand in memory only.
#[derive(Clone, Debug, Serialize)]
pub struct Invitation {
    /// For whom it is.
    pub title: String,
    /// The code to type.
    pub code: String,
    /// What its link hands to the bot: `i_...`.
    pub start: String,
}

#[derive(Deserialize)]
struct Letter {
    title: String,
    text: String,
}

#[derive(Deserialize)]
struct Letters {
    letter: Vec<Letter>,
}

/// The page at `/` and its orders under `/demo/api/`. `on_time_moved` runs after every step of the clock, which must
/// be a manual one for the time machine to work.
pub fn router(
    telegram: Arc<Telegram>,
    bot_name: &str,
    players: Vec<i64>,
    invitations: Vec<Invitation>,
    on_time_moved: OnTimeMoved,
) -> Router {
    let letters = sample_letters();
    let jump = Mutex::default();
    let bot_name = bot_name.to_owned();
    let page = Arc::new(Page { telegram, bot_name, players, letters, invitations, on_time_moved, jump });
    Router::new()
        .route("/", get(async || asset("text/html; charset=utf-8", include_str!("chat_page/index.html"))))
        .route("/chat.css", get(async || asset("text/css; charset=utf-8", include_str!("chat_page/chat.css"))))
        .route("/chat.js", get(async || asset("text/javascript; charset=utf-8", include_str!("chat_page/chat.js"))))
        .route("/demo/api/state", get(state::state))
        .route("/demo/api/calls", get(state::calls))
        .route("/demo/api/letters", get(letter_titles))
        .route("/demo/api/invitations", get(async |State(page): Shared| Json(page.invitations.clone())))
        .route("/demo/api/file/{file_id}", get(file))
        .route("/demo/api/say", post(say))
        .route("/demo/api/press", post(press))
        .route("/demo/api/forward", post(forward))
        .route("/demo/api/document", post(document))
        .route("/demo/api/block", post(block))
        .route("/demo/api/time", post(time))
        .layer(DefaultBodyLimit::max(FILE_LIMIT))
        .layer(middleware::from_fn(guard::guard))
        .with_state(page)
}

fn asset(content_type: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, content_type)], text).into_response()
}

/// The bundled letters; a test rules out that the file is broken.
fn sample_letters() -> Vec<Letter> {
    toml::from_str::<Letters>(include_str!("chat_page/letters.toml")).map_or_else(|_| Vec::new(), |file| file.letter)
}

async fn letter_titles(State(page): Shared) -> Response {
    Json(page.letters.iter().map(|letter| letter.title.as_str()).collect::<Vec<_>>()).into_response()
}

/// A file of the chat, to keep: never shown as a page of its own. Its name stands in the link.
async fn file(State(page): Shared, Path(file_id): Path<String>) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, "attachment")];
    match page.telegram.look(|world| world.file(&file_id)) {
        Some(bytes) => (headers, bytes).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[derive(Deserialize)]
struct Say {
    person: i64,
    text: String,
}

async fn say(State(page): Shared, Json(Say { person, text }): Json<Say>) -> StatusCode {
    page.telegram.says(person, &text);
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Press {
    person: i64,
    message_id: i64,
    data: String,
}

async fn press(State(page): Shared, Json(Press { person, message_id, data }): Json<Press>) -> StatusCode {
    page.telegram.presses(person, message_id, &data);
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Forward {
    person: i64,
    letter: usize,
}

async fn forward(State(page): Shared, Json(Forward { person, letter }): Json<Forward>) -> StatusCode {
    let Some(letter) = page.letters.get(letter) else { return StatusCode::NOT_FOUND };
    page.telegram.forwards(person, &letter.text);
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Attachment {
    person: i64,
    file_name: String,
}

async fn document(State(page): Shared, Query(attachment): Query<Attachment>, bytes: Bytes) -> StatusCode {
    page.telegram.sends_document(attachment.person, &attachment.file_name, "text/plain", bytes, "");
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Block {
    person: i64,
    blocked: bool,
}

async fn block(State(page): Shared, Json(Block { person, blocked }): Json<Block>) -> StatusCode {
    if blocked {
        page.telegram.blocks(person);
    } else {
        page.telegram.unblocks(person);
    }
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Jump {
    seconds: i64,
}

/// A jump passes every hour on its way, as the time does: what falls due then is sent then.
async fn time(State(page): Shared, Json(Jump { seconds }): Json<Jump>) -> StatusCode {
    if !page.telegram.clock().is_manual() || !(0..=FURTHEST_JUMP).contains(&seconds) {
        return StatusCode::BAD_REQUEST;
    }
    let _alone = page.jump.lock().await;
    let mut left = seconds;
    while left > 0 {
        let step = left.min(STEP);
        page.telegram.clock().advance(step);
        page.telegram.touch();
        (page.on_time_moved)().await;
        left -= step;
    }
    StatusCode::NO_CONTENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_letters_are_there_and_fit_in_one_message() {
        let letters = sample_letters();
        assert_eq!(letters.len(), 4);
        assert!(letters.iter().all(|letter| letter.text.chars().count() < super::super::bot_api::TEXT_LIMIT));
    }

    #[test]
    fn the_page_puts_no_text_into_markup() {
        let script = include_str!("chat_page/chat.js");
        for risky in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            assert!(!script.contains(risky), "{risky}");
        }
        let page = include_str!("chat_page/index.html");
        assert!(!page.contains("style=") && !page.contains("http"), "inline styles and other hosts are forbidden");
    }
}
