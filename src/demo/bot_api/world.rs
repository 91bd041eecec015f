//! Everything the stand-in knows: chats, messages, waiting updates, files, calls. One lock guards it all.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::faults::Faults;
use super::files::{Document, StoredFile};
use super::keyboard::Button;
use super::pace::Pace;
use super::profile::Profile;
use super::text::Entity;
use super::updates::Updates;

/// How many calls are kept for inspection.
const CALLS_KEPT: usize = 10_000;

/// Someone who uses Telegram (Bot API, User).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    pub id: i64,
    pub first_name: String,
    /// IETF tag of the person's app; Telegram leaves it out at times.
    pub language_code: Option<String>,
}

/// How a person stands to the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Never wrote: the bot may not begin.
    Stranger,
    /// Wrote at least once.
    Started,
    /// Blocked the bot.
    Blocked,
    /// Deleted the account.
    Deactivated,
}

/// A message as it stands now (Bot API, Message).
#[derive(Clone, Debug, Serialize)]
pub struct Message {
    pub message_id: i64,
    /// The user, or the bot, who wrote it.
    pub from: i64,
    pub from_bot: bool,
    /// UTC seconds.
    pub date: i64,
    /// How often it was edited.
    pub edited: u32,
    /// UTC seconds of the last edit; 0 if there was none.
    pub edit_date: i64,
    /// The text, or the caption of a file.
    pub text: String,
    pub entities: Vec<Entity>,
    pub keyboard: Vec<Vec<Button>>,
    pub disable_notification: bool,
    pub document: Option<Document>,
    /// Further fields in the Bot API's names: `photo`, `voice`, `sticker`, `forward_origin`.
    pub rest: Map<String, Value>,
}

impl Message {
    /// The labels of its buttons, row by row.
    pub fn labels(&self) -> Vec<String> {
        self.keyboard.iter().flatten().map(|button| button.text.clone()).collect()
    }

    pub(super) fn is_file(&self) -> bool {
        self.document.is_some() || ["photo", "voice", "sticker"].iter().any(|kind| self.rest.contains_key(*kind))
    }
}

pub(super) struct Chat {
    pub(super) id: i64,
    pub(super) kind: ChatKind,
    /// In the order of their ids.
    pub(super) messages: Vec<Message>,
}

pub(super) enum ChatKind {
    Private { person: Person, standing: Standing },
    Group { title: String, bot_is_member: bool },
}

impl Chat {
    pub(super) fn json(&self) -> Value {
        match &self.kind {
            ChatKind::Private { person, .. } => {
                json!({"id": self.id, "type": "private", "first_name": person.first_name})
            }
            ChatKind::Group { title, .. } => {
                json!({
                    "id": self.id, "type": "group", "title": title, "all_members_are_administrators": true,
                })
            }
        }
    }

    pub(super) fn message(&mut self, message_id: i64) -> Option<&mut Message> {
        let index = self.messages.binary_search_by_key(&message_id, |message| message.message_id).ok()?;
        self.messages.get_mut(index)
    }
}

/// One call of the bot, as it came in and as it was answered.
#[derive(Clone, Debug, Serialize)]
pub struct Call {
    /// In the Bot API's spelling.
    pub method: String,
    pub body: Value,
    /// UTC seconds of the clock.
    pub at: i64,
    /// Real time since the stand-in began.
    pub elapsed: Duration,
    /// The HTTP status; 0 when the connection was reset instead.
    pub response_code: u16,
    /// What a refusal said; empty when it went well.
    pub description: String,
}

/// The bot's answer to a pressed button (Bot API, answerCallbackQuery).
#[derive(Clone, Debug, Serialize)]
pub struct CallbackAnswer {
    pub callback_query_id: String,
    pub user: i64,
    pub text: String,
    pub show_alert: bool,
}

pub(super) struct Query {
    pub(super) user: i64,
    pub(super) pressed: Instant,
    pub(super) answered: bool,
}

/// The state behind the stand-in; tests look at it through [`super::Telegram::look`].
pub struct World {
    pub(super) bot: Value,
    pub(super) bot_id: i64,
    pub(super) began: Instant,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) last_message_id: i64,
    pub(super) updates: Updates,
    pub(super) queries: HashMap<String, Query>,
    pub(super) answers: Vec<CallbackAnswer>,
    pub(super) files: HashMap<String, StoredFile>,
    pub(super) profile: Profile,
    pub(super) pace: Pace,
    pub(super) faults: Faults,
    /// Every getUpdates is answered with 500.
    pub(super) is_away: bool,
    pub(super) failed_polls: u64,
    /// Chats with a sending call that is not answered yet.
    pub(super) on_the_way: HashSet<i64>,
    pub(super) crossings: u64,
    pub(super) calls: VecDeque<Call>,
    pub(super) keeps_calls: bool,
    pub(super) checks_spec: bool,
    pub(super) violations: Vec<String>,
    pub(super) sent: u64,
}

impl World {
    pub(super) fn new(bot_id: i64) -> Self {
        let bot = json!({
            "id": bot_id, "is_bot": true, "first_name": "Driehoek", "username": "driehoek_demo_bot",
        });
        Self {
            bot,
            bot_id,
            began: Instant::now(),
            chats: BTreeMap::new(),
            last_message_id: 0,
            updates: Updates::new(),
            queries: HashMap::new(),
            answers: Vec::new(),
            files: HashMap::new(),
            profile: Profile::default(),
            pace: Pace::default(),
            faults: Faults::default(),
            is_away: false,
            failed_polls: 0,
            on_the_way: HashSet::new(),
            crossings: 0,
            calls: VecDeque::new(),
            keeps_calls: true,
            checks_spec: true,
            violations: Vec::new(),
            sent: 0,
        }
    }

    /// The messages of a chat as they stand now, oldest first; empty for an unknown chat.
    pub fn messages(&self, chat_id: i64) -> &[Message] {
        self.chats.get(&chat_id).map_or(&[], |chat| &chat.messages)
    }

    /// The newest message of the bot in a chat.
    pub fn last_from_bot(&self, chat_id: i64) -> Option<&Message> {
        self.messages(chat_id).iter().rev().find(|message| message.from_bot)
    }

    /// Everyone with a private chat, in the order of their ids, and how they stand to the bot.
    pub fn people(&self) -> Vec<(Person, Standing)> {
        let private = |chat: &Chat| match &chat.kind {
            ChatKind::Private { person, standing } => Some((person.clone(), *standing)),
            ChatKind::Group { .. } => None,
        };
        self.chats.values().filter_map(private).collect()
    }

    /// Successful sendMessage, sendDocument and sendPhoto calls so far.
    pub fn sent_count(&self) -> u64 {
        self.sent
    }

    /// What the bot did that a correct bot never does.
    pub fn violations(&self) -> &[String] {
        &self.violations
    }

    /// The bot's answers to pressed buttons, oldest first.
    pub fn callback_answers(&self) -> &[CallbackAnswer] {
        &self.answers
    }

    /// The latest calls (at most 10,000) but for getUpdates, oldest first.
    pub fn calls(&self) -> &VecDeque<Call> {
        &self.calls
    }

    /// Updates that the bot has not confirmed yet.
    pub fn unconfirmed_count(&self) -> usize {
        self.updates.waiting.len()
    }

    /// Calls that came faster than [`super::Limits`] allow.
    pub fn too_many(&self) -> u64 {
        self.pace.refused
    }

    /// Sending calls that came while an earlier 429 still told the bot to wait (real time).
    pub fn calls_inside_retry_after(&self) -> u64 {
        self.pace.impatient
    }

    /// How many getUpdates calls were answered with 500.
    pub fn failed_polls(&self) -> u64 {
        self.failed_polls
    }

    /// How many chats have a sending call that is not answered yet.
    pub fn on_the_way(&self) -> usize {
        self.on_the_way.len()
    }

    /// Sending calls that came while another one for the same chat was not answered yet.
    pub fn crossings(&self) -> u64 {
        self.crossings
    }

    /// False once the bot left the group or was never in it.
    pub fn bot_is_in_group(&self, chat_id: i64) -> bool {
        let chat = self.chats.get(&chat_id);
        chat.is_some_and(|chat| matches!(chat.kind, ChatKind::Group { bot_is_member: true, .. }))
    }

    pub(super) fn record(&mut self, call: Call) {
        if !self.keeps_calls {
            return;
        }
        if self.calls.len() >= CALLS_KEPT {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }

    pub(super) fn user_json(&self, id: i64) -> Value {
        if id == self.bot_id {
            return self.bot.clone();
        }
        let Some(Chat { kind: ChatKind::Private { person, .. }, .. }) = self.chats.get(&id) else {
            return json!({"id": id, "is_bot": false, "first_name": format!("Person {id}")});
        };
        let mut user = json!({"id": id, "is_bot": false, "first_name": person.first_name});
        if let Some(language_code) = &person.language_code {
            user["language_code"] = Value::from(language_code.as_str());
        }
        user
    }

    /// The Message object as the Bot API shows it.
    pub(super) fn message_json(&self, chat: &Chat, message: &Message) -> Value {
        let mut shown = Map::new();
        shown.insert("message_id".to_owned(), message.message_id.into());
        shown.insert("from".to_owned(), self.user_json(message.from));
        shown.insert("chat".to_owned(), chat.json());
        shown.insert("date".to_owned(), message.date.into());
        if message.edited > 0 {
            shown.insert("edit_date".to_owned(), message.edit_date.into());
        }
        let (text, entities) = if message.is_file() { ("caption", "caption_entities") } else { ("text", "entities") };
        if !message.text.is_empty() {
            shown.insert(text.to_owned(), message.text.as_str().into());
        }
        if !message.entities.is_empty() {
            shown.insert(entities.to_owned(), json!(message.entities));
        }
        if !message.keyboard.is_empty() {
            shown.insert("reply_markup".to_owned(), json!({"inline_keyboard": message.keyboard}));
        }
        if let Some(document) = &message.document {
            shown.insert("document".to_owned(), json!(document));
        }
        shown.extend(message.rest.clone());
        Value::Object(shown)
    }

    /// Adds a message to a chat and returns its id; ids grow over all chats, as in one account's mailbox.
    pub(super) fn add_message(&mut self, chat_id: i64, mut message: Message) -> i64 {
        self.last_message_id += 1;
        message.message_id = self.last_message_id;
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            chat.messages.push(message);
        }
        self.last_message_id
    }

    /// The Message object of a stored message; null if there is none.
    pub(super) fn shown(&self, chat_id: i64, message_id: i64) -> Value {
        let Some(chat) = self.chats.get(&chat_id) else { return Value::Null };
        match chat.messages.binary_search_by_key(&message_id, |message| message.message_id) {
            Ok(index) => self.message_json(chat, &chat.messages[index]),
            Err(_) => Value::Null,
        }
    }
}
