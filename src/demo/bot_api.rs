//! A stand-in for Telegram: the Bot API over real HTTP, strict where Telegram is strict, with people to play.
//! Tests and `driehoek demo` talk to the bot through it; nothing leaves the machine.

mod faults;
mod files;
mod http;
mod keyboard;
mod line;
mod methods;
mod pace;
mod people;
mod profile;
mod refusal;
mod sending;
mod spec;
mod text;
mod updates;
mod world;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;

pub use faults::Fault;
pub use files::Document;
pub use keyboard::Button;
pub use pace::Limits;
pub use profile::BotCommand;
pub use text::{CAPTION_LIMIT, Entity, TEXT_LIMIT};
pub use updates::NOT_ASKED;
pub use world::{Call, CallbackAnswer, Message, Person, Standing, World};

use files::Upload;
use line::{Line, Lines};

/// The stand-in. What a person does returns the id of its update, or [`NOT_ASKED`] when the bot named other kinds.
pub struct Telegram {
    token: String,
    clock: Clock,
    world: Mutex<World>,
    /// Grows with every change of the world.
    version: watch::Sender<u64>,
    /// Grows when an update comes in or another poll begins.
    arrivals: watch::Sender<u64>,
}

impl Telegram {
    /// Telegram for one bot; its id is the part of the token before the colon.
    pub fn new(token: &str, clock: Clock) -> Arc<Self> {
        let bot_id = token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(4242);
        Arc::new(Self {
            token: token.to_owned(),
            clock,
            world: Mutex::new(World::new(bot_id)),
            version: watch::Sender::new(0),
            arrivals: watch::Sender::new(0),
        })
    }

    /// The HTTP side.
    pub fn router(self: &Arc<Self>) -> Router {
        http::router(self.clone())
    }

    /// Serves until `stop` is cancelled; then every connection breaks at once.
    pub async fn listen(self: &Arc<Self>, listener: TcpListener, stop: CancellationToken) {
        let service: IntoMakeServiceWithConnectInfo<Router, Line> = self.router().into_make_service_with_connect_info();
        let lines = Lines { listener, stop: stop.clone() };
        if let Err(error) = axum::serve(lines, service).with_graceful_shutdown(stop.cancelled_owned()).await {
            tracing::error!(%error, "the stand-in for Telegram stopped");
        }
    }

    /// The clock that dates the messages.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Looks at the world; keep it short, everything else waits.
    pub fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.lock())
    }

    /// Waits until the world is as described, looking again after every change; false after `timeout` (real time).
    pub async fn wait_until(&self, is_so: impl Fn(&World) -> bool, timeout: Duration) -> bool {
        let mut versions = self.version.subscribe();
        let waiting = async {
            while !self.look(&is_so) {
                // The sender lives as long as this `Telegram`.
                if versions.changed().await.is_err() {
                    return;
                }
            }
        };
        tokio::time::timeout(timeout, waiting).await.is_ok()
    }

    /// A number that grows with every change of the world.
    pub fn changed(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    /// Wakes everyone who waits for a change: something outside the world moved, such as the clock.
    pub fn touch(&self) {
        self.change(|_| ());
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let result = change(&mut self.lock());
        self.version.send_modify(|version| *version += 1);
        result
    }

    /// A person does something: whoever polls is woken.
    fn act<T>(&self, act: impl FnOnce(&mut World, i64) -> T) -> T {
        let now = self.clock.now();
        let result = self.change(|world| act(world, now));
        self.arrivals.send_modify(|arrivals| *arrivals += 1);
        result
    }
}

/// People.
impl Telegram {
    /// Someone with an account who has not written to the bot yet.
    pub fn add_person(&self, person: Person) {
        self.change(|world| world.add_person(person));
    }

    /// Writes a text; a long one arrives in several messages, and the id is that of the last.
    pub fn says(&self, user: i64, text: &str) -> i64 {
        self.act(|world, now| world.says(user, text, now))
    }

    /// Forwards a text that someone else wrote.
    pub fn forwards(&self, user: i64, text: &str) -> i64 {
        self.act(|world, now| world.forwards(user, text, now))
    }

    /// Sends a photo; the caption may be empty.
    pub fn sends_photo(&self, user: i64, caption: &str) -> i64 {
        self.act(|world, now| world.sends_photo(user, caption, now))
    }

    /// Sends a file; the bot can download it with getFile.
    pub fn sends_document(
        &self,
        user: i64,
        file_name: &str,
        mime_type: &str,
        bytes: impl Into<Bytes>,
        caption: &str,
    ) -> i64 {
        let bytes = bytes.into();
        let upload = Upload { file_name: file_name.to_owned(), mime_type: mime_type.to_owned(), bytes };
        self.act(|world, now| world.sends_document(user, upload, caption, now))
    }

    /// Sends a voice message of four seconds.
    pub fn sends_voice(&self, user: i64) -> i64 {
        self.act(|world, now| world.sends_voice(user, now))
    }

    /// Sends a thumbs-up sticker.
    pub fn sends_sticker(&self, user: i64) -> i64 {
        self.act(|world, now| world.sends_sticker(user, now))
    }

    /// Edits an own message.
    pub fn edits(&self, user: i64, message_id: i64, text: &str) -> i64 {
        self.act(|world, now| world.edits(user, message_id, text, now))
    }

    /// Presses a button, by its data; apps can send data that no button had, and so can this.
    pub fn presses(&self, user: i64, message_id: i64, data: &str) -> i64 {
        self.act(|world, now| world.presses(user, message_id, data, now))
    }

    /// Presses the button with this label on the newest message that has one; None when there is no such button.
    pub fn taps(&self, user: i64, label: &str) -> Option<i64> {
        let (message_id, data) = self.look(|world| {
            world.messages(user).iter().rev().find_map(|message| {
                let button = message.keyboard.iter().flatten().find(|button| button.text == label)?;
                Some((message.message_id, button.callback_data.clone()?))
            })
        })?;
        Some(self.presses(user, message_id, &data))
    }

    /// Blocks the bot.
    pub fn blocks(&self, user: i64) -> i64 {
        self.act(|world, now| world.blocks(user, now))
    }

    /// Unblocks the bot; writing to it does the same.
    pub fn unblocks(&self, user: i64) -> i64 {
        self.act(|world, now| world.unblocks(user, now))
    }

    /// Deletes the account.
    pub fn deactivates(&self, user: i64) {
        self.change(|world| world.deactivate(user));
    }

    /// Adds the bot to a group; `chat_id` is negative.
    pub fn add_to_group(&self, chat_id: i64, title: &str, by: i64) -> i64 {
        self.act(|world, now| world.add_to_group(chat_id, title, by, now))
    }

    /// Writes in a group; the bot hears it only if it is a command (privacy mode).
    pub fn says_in_group(&self, chat_id: i64, user: i64, text: &str) -> i64 {
        self.act(|world, now| world.says_in_group(chat_id, user, text, now))
    }

    /// Any update, without its `update_id`: `{"message": {...}}`, or a kind that nobody knows yet.
    pub fn raw_update(&self, update: &Value) -> i64 {
        let Some((kind, payload)) = update.as_object().and_then(|update| update.iter().next()) else {
            return NOT_ASKED;
        };
        self.act(|world, _| world.updates.push(kind, payload))
    }

    /// An update of any text, as `json` writes it around its id: also one that no server would send.
    pub fn any_update(&self, json: impl FnOnce(i64) -> String) -> i64 {
        self.act(|world, _| world.updates.push_text(json))
    }

    /// The id of the next update, as it may jump after a week without any.
    pub fn set_next_update_id(&self, id: i64) {
        self.change(|world| world.updates.set_next_id(id));
    }

    /// Jumps to another random id, as after an idle week.
    pub fn skip_ids(&self) {
        self.set_next_update_id(rand::random_range(100_000_000..900_000_000));
    }

    /// Forgets what the bot has not fetched, as Telegram does after 24 hours.
    pub fn forget_updates(&self) {
        self.change(|world| world.updates.forget());
    }
}

/// Inspection: copies of what [`Telegram::look`] shows.
impl Telegram {
    /// See [`World::messages`].
    pub fn messages(&self, chat_id: i64) -> Vec<Message> {
        self.look(|world| world.messages(chat_id).to_vec())
    }

    /// See [`World::calls`].
    pub fn calls(&self) -> Vec<Call> {
        self.look(|world| world.calls().iter().cloned().collect())
    }

    /// See [`World::violations`].
    pub fn violations(&self) -> Vec<String> {
        self.look(|world| world.violations().to_vec())
    }

    /// See [`World::callback_answers`].
    pub fn callback_answers(&self) -> Vec<CallbackAnswer> {
        self.look(|world| world.callback_answers().to_vec())
    }

    /// See [`World::sent_count`].
    pub fn sent_count(&self) -> u64 {
        self.look(World::sent_count)
    }

    /// See [`World::too_many`].
    pub fn too_many(&self) -> u64 {
        self.look(World::too_many)
    }

    /// See [`World::commands_for`].
    pub fn commands_for(&self, chat_id: i64, language_code: Option<&str>) -> Vec<BotCommand> {
        self.look(|world| world.commands_for(chat_id, language_code).to_vec())
    }

    /// Whether the latest 10,000 calls are kept; on unless switched off.
    pub fn keep_calls(&self, keep: bool) {
        self.change(|world| world.keeps_calls = keep);
    }

    /// Whether bodies are checked against the Bot API; on unless a benchmark switches it off.
    pub fn spec_check(&self, check: bool) {
        self.change(|world| world.checks_spec = check);
    }
}

/// Bad weather.
impl Telegram {
    /// From now on, calls above this pace are answered with 429.
    pub fn set_limits(&self, limits: Limits) {
        self.change(|world| world.pace.set_limits(limits));
    }

    /// Adds a fault until the faults are cleared.
    pub fn fault(&self, fault: Fault) {
        self.change(|world| world.faults.add(fault, None));
    }

    /// Adds a fault that strikes so many times.
    pub fn fault_times(&self, fault: Fault, times: u32) {
        self.change(|world| world.faults.add(fault, Some(times)));
    }

    /// Good weather again.
    pub fn clear_faults(&self) {
        self.change(|world| world.faults.clear());
    }

    /// Whether getUpdates is answered with 500, as in an outage.
    pub fn is_away(&self, away: bool) {
        self.act(|world, _| world.is_away = away);
    }

    /// Seeds the draws of the faults; 1 unless set.
    pub fn seed_faults(&self, seed: u64) {
        self.change(|world| world.faults.seed(seed));
    }
}
