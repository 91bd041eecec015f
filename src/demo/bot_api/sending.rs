//! The methods with which a bot speaks: send, edit, delete, answer a pressed button, leave.

use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::files::Upload;
use super::keyboard::inline_keyboard;
use super::refusal::Refusal;
use super::text::{CAPTION_LIMIT, Entity, TEXT_LIMIT, cleaned, entities};
use super::world::{CallbackAnswer, Chat, ChatKind, Message, Standing, World};

/// A bot may delete a message for this many seconds.
const DELETE_WITHIN: i64 = 48 * 3600;
/// A pressed button must be answered within this much real time.
const ANSWER_WITHIN: Duration = Duration::from_secs(15);
/// The longest answer to a pressed button, in characters.
const ANSWER_LIMIT: usize = 200;

impl World {
    pub(super) fn send_message(&mut self, body: &Value, now: i64) -> Result<Value, Refusal> {
        let (text, entities) = text_of(body, "text", "entities")?;
        if text.is_empty() {
            return Err(Refusal::bad_request("message text is empty"));
        }
        if text.chars().count() > TEXT_LIMIT {
            return Err(Refusal::bad_request("message is too long"));
        }
        let message = Message { text, entities, ..self.draft(body, now)? };
        self.deliver(body, message)
    }

    pub(super) fn send_document(
        &mut self,
        body: &Value,
        uploads: Vec<(String, Upload)>,
        now: i64,
    ) -> Result<Value, Refusal> {
        let (text, entities) = text_of(body, "caption", "caption_entities")?;
        if text.encode_utf16().count() > CAPTION_LIMIT {
            return Err(Refusal::bad_request("message caption is too long"));
        }
        let draft = self.draft(body, now)?;
        let document = self.document(body["document"].as_str().unwrap_or_default(), uploads)?;
        self.deliver(body, Message { text, entities, document: Some(document), ..draft })
    }

    /// Only what is at Telegram already: we pass photos on by their handle and upload none.
    pub(super) fn send_photo(&mut self, body: &Value, now: i64) -> Result<Value, Refusal> {
        let (text, entities) = text_of(body, "caption", "caption_entities")?;
        if text.encode_utf16().count() > CAPTION_LIMIT {
            return Err(Refusal::bad_request("message caption is too long"));
        }
        let file_id = body["photo"].as_str().unwrap_or_default();
        let Some(size) = self.photo_size(file_id) else {
            return Err(Refusal::bad_request("wrong remote file identifier specified: Wrong string length"));
        };
        let rest = Map::from_iter([("photo".to_owned(), json!([size]))]);
        let draft = self.draft(body, now)?;
        self.deliver(body, Message { text, entities, rest, ..draft })
    }

    pub(super) fn edit_message_text(&mut self, body: &Value, now: i64) -> Result<Value, Refusal> {
        let (text, entities) = text_of(body, "text", "entities")?;
        if text.is_empty() {
            return Err(Refusal::bad_request("message text is empty"));
        }
        if text.chars().count() > TEXT_LIMIT {
            return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
        }
        let keyboard = inline_keyboard(body.get("reply_markup"))?;
        self.edit(body, now, |message| {
            if message.is_file() {
                return Err(Refusal::bad_request("there is no text in the message to edit"));
            }
            message.text = text;
            message.entities = entities;
            message.keyboard = keyboard;
            Ok(())
        })
    }

    pub(super) fn edit_message_reply_markup(&mut self, body: &Value, now: i64) -> Result<Value, Refusal> {
        let keyboard = inline_keyboard(body.get("reply_markup"))?;
        self.edit(body, now, |message| {
            message.keyboard = keyboard;
            Ok(())
        })
    }

    pub(super) fn delete_message(&mut self, body: &Value, now: i64) -> Result<Value, Refusal> {
        let chat = self.writable_chat(body)?;
        let message_id = body["message_id"].as_i64().unwrap_or_default();
        let Some(message) = chat.message(message_id) else {
            return Err(Refusal::bad_request("message to delete not found"));
        };
        if now - message.date > DELETE_WITHIN {
            return Err(Refusal::bad_request("message can't be deleted for everyone"));
        }
        chat.messages.retain(|message| message.message_id != message_id);
        Ok(Value::Bool(true))
    }

    pub(super) fn answer_callback_query(&mut self, body: &Value) -> Result<Value, Refusal> {
        let id = body["callback_query_id"].as_str().unwrap_or_default();
        let text = body.get("text").and_then(Value::as_str).unwrap_or_default();
        if text.chars().count() > ANSWER_LIMIT {
            return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
        }
        let query =
            self.queries.get_mut(id).filter(|query| !query.answered && query.pressed.elapsed() <= ANSWER_WITHIN);
        let Some(query) = query else {
            return Err(Refusal::bad_request("query is too old and response timeout expired or query ID is invalid"));
        };
        query.answered = true;
        self.answers.push(CallbackAnswer {
            callback_query_id: id.to_owned(),
            user: query.user,
            text: text.to_owned(),
            show_alert: body["show_alert"].as_bool().unwrap_or_default(),
        });
        Ok(Value::Bool(true))
    }

    pub(super) fn send_chat_action(&mut self, body: &Value) -> Result<Value, Refusal> {
        self.writable_chat(body)?;
        Ok(Value::Bool(true))
    }

    pub(super) fn leave_chat(&mut self, body: &Value, now: i64) -> Result<Value, Refusal> {
        let chat = self.writable_chat(body)?;
        let ChatKind::Group { bot_is_member, .. } = &mut chat.kind else {
            return Err(Refusal::bad_request("can't leave a private chat"));
        };
        *bot_is_member = false;
        let (chat, bot) = (chat.json(), self.bot.clone());
        self.push_membership(chat, bot, ["member", "left"], now);
        Ok(Value::Bool(true))
    }

    pub(super) fn get_chat(&mut self, body: &Value) -> Result<Value, Refusal> {
        let id = chat_id(body)?;
        let chat = self.chats.get(&id).ok_or_else(|| Refusal::bad_request("chat not found"))?;
        let mut shown = chat.json();
        shown["accent_color_id"] = json!(0);
        shown["max_reaction_count"] = json!(11);
        shown["accepted_gift_types"] = json!({
            "unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false, "premium_subscription": false,
            "gifts_from_channels": false,
        });
        Ok(shown)
    }

    /// Counts a sending call against the limits; real time.
    pub(super) fn keep_pace(&mut self, body: &Value) -> Result<(), Refusal> {
        let now = Instant::now();
        let chat_id = body["chat_id"].as_i64().unwrap_or_default();
        self.pace.take(chat_id, now).map_err(|seconds| {
            self.pace.pause(seconds, now);
            Refusal::too_many_requests(seconds)
        })
    }

    /// An empty message of the bot with what all sending methods share.
    fn draft(&mut self, body: &Value, now: i64) -> Result<Message, Refusal> {
        if body.get("allow_paid_broadcast").is_some() {
            return Err(Refusal::violation("allow_paid_broadcast costs money"));
        }
        Ok(Message {
            message_id: 0,
            from: self.bot_id,
            from_bot: true,
            date: now,
            edited: 0,
            edit_date: 0,
            text: String::new(),
            entities: Vec::new(),
            keyboard: inline_keyboard(body.get("reply_markup"))?,
            disable_notification: body["disable_notification"].as_bool().unwrap_or_default(),
            document: None,
            rest: Map::new(),
        })
    }

    fn deliver(&mut self, body: &Value, message: Message) -> Result<Value, Refusal> {
        let chat = self.writable_chat(body)?;
        let chat_id = chat.id;
        if let Some(reply) = body.get("reply_parameters") {
            let known = chat.message(reply["message_id"].as_i64().unwrap_or_default()).is_some();
            if !known && reply["allow_sending_without_reply"] != Value::Bool(true) {
                return Err(Refusal::bad_request("message to be replied not found"));
            }
        }
        let message_id = self.add_message(chat_id, message);
        self.sent += 1;
        Ok(self.shown(chat_id, message_id))
    }

    fn edit(
        &mut self,
        body: &Value,
        now: i64,
        change: impl FnOnce(&mut Message) -> Result<(), Refusal>,
    ) -> Result<Value, Refusal> {
        let chat = self.writable_chat(body)?;
        let chat_id = chat.id;
        let message_id = body["message_id"].as_i64().unwrap_or_default();
        let Some(message) = chat.message(message_id) else {
            return Err(Refusal::bad_request("message to edit not found"));
        };
        if !message.from_bot {
            return Err(Refusal::bad_request("message can't be edited"));
        }
        let mut changed = message.clone();
        change(&mut changed)?;
        if (&changed.text, &changed.entities, &changed.keyboard)
            == (&message.text, &message.entities, &message.keyboard)
        {
            return Err(Refusal::bad_request(
                "message is not modified: specified new message content and reply markup are exactly the same \
                 as a current content and reply markup of the message",
            ));
        }
        changed.edited += 1;
        changed.edit_date = now;
        *message = changed;
        Ok(self.shown(chat_id, message_id))
    }

    /// The chat of a body, if the bot may write there.
    fn writable_chat(&mut self, body: &Value) -> Result<&mut Chat, Refusal> {
        let id = chat_id(body)?;
        let chat = self.chats.get_mut(&id).ok_or_else(|| Refusal::bad_request("chat not found"))?;
        let why = match &chat.kind {
            ChatKind::Private { standing: Standing::Stranger, .. } => "bot can't initiate conversation with a user",
            ChatKind::Private { standing: Standing::Blocked, .. } => "bot was blocked by the user",
            ChatKind::Private { standing: Standing::Deactivated, .. } => "user is deactivated",
            ChatKind::Group { bot_is_member: false, .. } => "bot is not a member of the group chat",
            ChatKind::Private { .. } | ChatKind::Group { .. } => return Ok(chat),
        };
        Err(Refusal::forbidden(why))
    }
}

/// We write to chats by number; a user name, or an inline message, is a mistake of ours.
fn chat_id(body: &Value) -> Result<i64, Refusal> {
    body["chat_id"].as_i64().ok_or_else(|| Refusal::violation("chat_id must be a number"))
}

fn text_of(body: &Value, text: &str, entities_name: &str) -> Result<(String, Vec<Entity>), Refusal> {
    if body.get("parse_mode").is_some() {
        return Err(Refusal::violation("parse_mode is set: we send entities"));
    }
    let text = body.get(text).and_then(Value::as_str).unwrap_or_default();
    let entities = entities(text, body.get(entities_name))?;
    Ok(cleaned(text, entities))
}

#[cfg(test)]
mod tests {
    use super::super::Person;
    use super::*;

    const MONDAY: i64 = 1_795_420_800;

    fn world() -> World {
        let mut world = World::new(1);
        world.add_person(Person { id: 7, first_name: "Nour".to_owned(), language_code: None });
        world.says(7, "/start", MONDAY);
        world
    }

    fn send(world: &mut World, text: &str) -> Result<i64, Refusal> {
        let sent = world.send_message(&json!({"chat_id": 7, "text": text}), MONDAY)?;
        Ok(sent["message_id"].as_i64().unwrap())
    }

    fn why<T>(result: Result<T, Refusal>) -> String {
        result.map_or_else(|refusal| refusal.description, |_| "fine".to_owned())
    }

    #[test]
    fn a_text_has_1_to_4096_characters_after_trimming() {
        let mut world = world();
        assert_eq!(why(send(&mut world, " \n\t ")), "Bad Request: message text is empty");
        assert_eq!(why(send(&mut world, &format!(" {} ", "é".repeat(4096)))), "fine");
        assert_eq!(why(send(&mut world, &"é".repeat(4097))), "Bad Request: message is too long");
    }

    #[test]
    fn the_bot_writes_only_to_those_who_wrote_and_have_not_blocked_it() {
        let mut world = world();
        world.add_person(Person { id: 8, first_name: "Olena".to_owned(), language_code: None });
        let to = |world: &mut World, id: i64| why(world.send_message(&json!({"chat_id": id, "text": "x"}), MONDAY));
        assert_eq!(to(&mut world, 8), "Forbidden: bot can't initiate conversation with a user");
        assert_eq!(to(&mut world, 9), "Bad Request: chat not found");
        world.blocks(7, MONDAY);
        assert_eq!(to(&mut world, 7), "Forbidden: bot was blocked by the user");
        world.unblocks(7, MONDAY);
        assert_eq!(to(&mut world, 7), "fine");
        world.deactivate(7);
        assert_eq!(to(&mut world, 7), "Forbidden: user is deactivated");
    }

    #[test]
    fn an_edit_must_change_something_of_a_message_of_the_bot() {
        let mut world = world();
        let message_id = send(&mut world, "Hallo").unwrap();
        let edit = |world: &mut World, message_id: i64, text: &str| {
            why(world.edit_message_text(&json!({"chat_id": 7, "message_id": message_id, "text": text}), MONDAY))
        };
        assert!(edit(&mut world, message_id, "Hallo ").starts_with("Bad Request: message is not modified: specified"));
        assert_eq!(edit(&mut world, message_id, "Dag"), "fine");
        assert_eq!(edit(&mut world, message_id + 1, "Dag"), "Bad Request: message to edit not found");
        assert_eq!(edit(&mut world, message_id - 1, "Dag"), "Bad Request: message can't be edited");
        assert_eq!(world.messages(7)[1].edited, 1);
    }

    #[test]
    fn an_edit_without_a_keyboard_takes_the_keyboard_away() {
        let mut world = world();
        let keyboard = json!({"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]});
        world.send_message(&json!({"chat_id": 7, "text": "Hallo", "reply_markup": keyboard}), MONDAY).unwrap();
        let message_id = world.messages(7)[1].message_id;
        assert_eq!(world.messages(7)[1].labels(), ["Ja"]);
        world.edit_message_text(&json!({"chat_id": 7, "message_id": message_id, "text": "Hallo"}), MONDAY).unwrap();
        assert!(world.messages(7)[1].keyboard.is_empty());
    }

    #[test]
    fn a_message_can_be_deleted_for_two_days() {
        let mut world = world();
        let message_id = send(&mut world, "Hallo").unwrap();
        let body = json!({"chat_id": 7, "message_id": message_id});
        let late = MONDAY + DELETE_WITHIN + 1;
        assert_eq!(why(world.delete_message(&body, late)), "Bad Request: message can't be deleted for everyone");
        assert_eq!(why(world.delete_message(&body, late - 1)), "fine");
        assert_eq!(why(world.delete_message(&body, MONDAY)), "Bad Request: message to delete not found");
    }

    #[test]
    fn a_pressed_button_is_answered_once_and_within_15_seconds() {
        let mut world = world();
        let message_id = send(&mut world, "Hallo").unwrap();
        let press = |world: &mut World| {
            world.presses(7, message_id, "1", MONDAY);
            json!({"callback_query_id": world.queries.keys().next().unwrap()})
        };
        let body = press(&mut world);
        assert_eq!(why(world.answer_callback_query(&body)), "fine");
        let stale = "Bad Request: query is too old and response timeout expired or query ID is invalid";
        assert_eq!(why(world.answer_callback_query(&body)), stale);
        world.queries.clear();
        let body = press(&mut world);
        for query in world.queries.values_mut() {
            query.pressed -= ANSWER_WITHIN + Duration::from_secs(1);
        }
        assert_eq!(why(world.answer_callback_query(&body)), stale);
    }

    #[test]
    fn parse_mode_is_a_violation() {
        let mut world = world();
        let refusal =
            world.send_message(&json!({"chat_id": 7, "text": "x", "parse_mode": "HTML"}), MONDAY).unwrap_err();
        assert!(refusal.violation.is_some());
    }
}
