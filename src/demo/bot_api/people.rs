//! What people do in their app, as the updates a bot gets (Bot API, Update): write, press, block, invite to a group.

use axum::body::Bytes;
use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::files::Upload;
use super::text::{leading_command, split};
use super::updates::NOT_ASKED;
use super::world::{Chat, ChatKind, Message, Person, Query, Standing, World};

impl World {
    pub(super) fn add_person(&mut self, person: Person) {
        let kind = ChatKind::Private { person: person.clone(), standing: Standing::Stranger };
        self.chats.insert(person.id, Chat { id: person.id, kind, messages: Vec::new() });
    }

    pub(super) fn says(&mut self, user: i64, text: &str, now: i64) -> i64 {
        self.writes(user, text, &Map::new(), now)
    }

    pub(super) fn forwards(&mut self, user: i64, text: &str, now: i64) -> i64 {
        let origin = json!({"type": "hidden_user", "sender_user_name": "Basisschool", "date": now});
        self.writes(user, text, &Map::from_iter([("forward_origin".to_owned(), origin)]), now)
    }

    pub(super) fn sends_photo(&mut self, user: i64, caption: &str, now: i64) -> i64 {
        let file = self.store_upload("photo.jpg", "image/jpeg", Bytes::from_static(b"\xFF\xD8\xFF"));
        let rest = Map::from_iter([("photo".to_owned(), json!([photo_size(&file)]))]);
        self.sends(user, Message { text: caption.to_owned(), rest, ..draft(user, now) })
    }

    pub(super) fn sends_voice(&mut self, user: i64, now: i64) -> i64 {
        let file = self.store_upload("voice.ogg", "audio/ogg", Bytes::from_static(b"OggS"));
        let mut voice = file_meta(&file);
        voice.extend([("duration".to_owned(), json!(4)), ("mime_type".to_owned(), json!("audio/ogg"))]);
        let rest = Map::from_iter([("voice".to_owned(), Value::Object(voice))]);
        self.sends(user, Message { rest, ..draft(user, now) })
    }

    pub(super) fn sends_sticker(&mut self, user: i64, now: i64) -> i64 {
        let file = self.store_upload("sticker.webp", "image/webp", Bytes::from_static(b"RIFF"));
        let sticker = json!({
            "type": "regular", "width": 512, "height": 512, "is_animated": false, "is_video": false, "emoji": "👍",
        });
        let mut sticker = sticker.as_object().cloned().unwrap_or_default();
        sticker.extend(file_meta(&file));
        let rest = Map::from_iter([("sticker".to_owned(), Value::Object(sticker))]);
        self.sends(user, Message { rest, ..draft(user, now) })
    }

    pub(super) fn sends_document(&mut self, user: i64, upload: Upload, caption: &str, now: i64) -> i64 {
        let document = Some(self.store_file(upload));
        self.sends(user, Message { text: caption.to_owned(), document, ..draft(user, now) })
    }

    pub(super) fn edits(&mut self, user: i64, message_id: i64, text: &str, now: i64) -> i64 {
        let chat = self.chats.get_mut(&user);
        let Some(message) = chat.and_then(|chat| chat.message(message_id)).filter(|message| !message.from_bot) else {
            return NOT_ASKED;
        };
        message.text = text.trim().to_owned();
        message.entities = leading_command(&message.text).into_iter().collect();
        message.edited += 1;
        message.edit_date = now;
        let shown = self.shown(user, message_id);
        self.updates.push("edited_message", &shown)
    }

    /// A message that is gone is shown as the Bot API does: with the date 0 and nothing else.
    pub(super) fn presses(&mut self, user: i64, message_id: i64, data: &str, now: i64) -> i64 {
        self.meet(user, now);
        let chats = self.chats.get_mut(&user).into_iter().map(|chat| chat.id).collect::<Vec<_>>();
        let groups = self.chats.range(..0).map(|(id, _)| *id);
        let shown =
            chats.into_iter().chain(groups).map(|chat| self.shown(chat, message_id)).find(|shown| !shown.is_null());
        let chat = self.chats.get(&user).map(Chat::json).unwrap_or_default();
        let message = shown.unwrap_or_else(|| json!({"chat": chat, "message_id": message_id, "date": 0}));
        let id = rand::random::<u64>().to_string();
        self.queries.insert(id.clone(), Query { user, pressed: Instant::now(), answered: false });
        let query = json!({
            "id": id, "from": self.user_json(user), "message": message, "chat_instance": format!("-{user}"),
            "data": data,
        });
        self.updates.push("callback_query", &query)
    }

    pub(super) fn blocks(&mut self, user: i64, now: i64) -> i64 {
        self.stand(user, Standing::Blocked, ["member", "kicked"], |standing| standing != Standing::Blocked, now)
    }

    pub(super) fn unblocks(&mut self, user: i64, now: i64) -> i64 {
        self.stand(user, Standing::Started, ["kicked", "member"], |standing| standing == Standing::Blocked, now)
    }

    pub(super) fn deactivate(&mut self, user: i64) {
        if let Some(Chat { kind: ChatKind::Private { standing, .. }, .. }) = self.chats.get_mut(&user) {
            *standing = Standing::Deactivated;
        }
    }

    pub(super) fn add_to_group(&mut self, chat_id: i64, title: &str, by: i64, now: i64) -> i64 {
        let kind = ChatKind::Group { title: title.to_owned(), bot_is_member: true };
        let group = self.chats.entry(chat_id).or_insert(Chat { id: chat_id, kind, messages: Vec::new() });
        if let ChatKind::Group { bot_is_member, .. } = &mut group.kind {
            *bot_is_member = true;
        }
        let (chat, from) = (group.json(), self.user_json(by));
        self.push_membership(chat, from, ["left", "member"], now)
    }

    /// With privacy mode on, as it is by default, the bot hears commands only.
    pub(super) fn says_in_group(&mut self, chat_id: i64, user: i64, text: &str, now: i64) -> i64 {
        let entities = leading_command(text).into_iter().collect::<Vec<_>>();
        let is_command = !entities.is_empty();
        let message_id = self.add_message(chat_id, Message { text: text.to_owned(), entities, ..draft(user, now) });
        if !is_command || !self.bot_is_in_group(chat_id) {
            return NOT_ASKED;
        }
        let shown = self.shown(chat_id, message_id);
        self.updates.push("message", &shown)
    }

    /// A my_chat_member update: the bot's own status in a chat went from one to the other.
    pub(super) fn push_membership(&mut self, chat: Value, from: Value, status: [&str; 2], now: i64) -> i64 {
        let [old, new] = status.map(|status| {
            let mut member = json!({"user": self.bot, "status": status});
            if status == "kicked" {
                member["until_date"] = json!(0);
            }
            member
        });
        let change = json!({
            "chat": chat, "from": from, "date": now, "old_chat_member": old, "new_chat_member": new,
        });
        self.updates.push("my_chat_member", &change)
    }

    fn stand(
        &mut self,
        user: i64,
        wanted: Standing,
        status: [&str; 2],
        applies: impl Fn(Standing) -> bool,
        now: i64,
    ) -> i64 {
        let Some(chat) = self.chats.get_mut(&user) else { return NOT_ASKED };
        let shown = chat.json();
        match &mut chat.kind {
            ChatKind::Private { standing, .. } if applies(*standing) => *standing = wanted,
            ChatKind::Private { .. } | ChatKind::Group { .. } => return NOT_ASKED,
        }
        let from = self.user_json(user);
        self.push_membership(shown, from, status, now)
    }

    /// Whoever does something has an account and has started the bot; who had blocked it unblocks it first.
    fn meet(&mut self, user: i64, now: i64) {
        if !self.chats.contains_key(&user) {
            self.add_person(Person { id: user, first_name: format!("Person {user}"), language_code: None });
        }
        let Some(Chat { kind: ChatKind::Private { standing, .. }, .. }) = self.chats.get_mut(&user) else { return };
        if *standing == Standing::Blocked {
            self.unblocks(user, now);
        } else {
            *standing = Standing::Started;
        }
    }

    fn writes(&mut self, user: i64, text: &str, rest: &Map<String, Value>, now: i64) -> i64 {
        let mut update_id = NOT_ASKED;
        for part in split(text) {
            let entities = leading_command(&part).into_iter().collect();
            update_id = self.sends(user, Message { text: part, entities, rest: rest.clone(), ..draft(user, now) });
        }
        update_id
    }

    fn sends(&mut self, user: i64, message: Message) -> i64 {
        self.meet(user, message.date);
        let message_id = self.add_message(user, message);
        let shown = self.shown(user, message_id);
        self.updates.push("message", &shown)
    }

    fn store_upload(&mut self, file_name: &str, mime_type: &str, bytes: Bytes) -> Value {
        let upload = Upload { file_name: file_name.to_owned(), mime_type: mime_type.to_owned(), bytes };
        json!(self.store_file(upload))
    }
}

/// The fields that every kind of file has.
/// A photo as the Bot API shows it (PhotoSize).
pub(super) fn photo_size(file: &Value) -> Map<String, Value> {
    let mut size = file_meta(file);
    size.extend([("width".to_owned(), json!(1280)), ("height".to_owned(), json!(960))]);
    size
}

fn file_meta(document: &Value) -> Map<String, Value> {
    ["file_id", "file_unique_id", "file_size"].map(|key| (key.to_owned(), document[key].clone())).into_iter().collect()
}

fn draft(user: i64, now: i64) -> Message {
    Message {
        message_id: 0,
        from: user,
        from_bot: false,
        date: now,
        edited: 0,
        edit_date: 0,
        text: String::new(),
        entities: Vec::new(),
        keyboard: Vec::new(),
        disable_notification: false,
        document: None,
        rest: Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn updates(world: &World) -> Vec<Value> {
        serde_json::from_str(&world.updates.batch(100).unwrap_or_else(|| "[]".to_owned())).unwrap()
    }

    fn world() -> World {
        let mut world = World::new(1);
        world.add_person(Person { id: 7, first_name: "Nour".to_owned(), language_code: Some("ar".to_owned()) });
        world
    }

    #[test]
    fn a_command_comes_with_its_entity_and_its_sender() {
        let mut world = world();
        let update_id = world.says(7, "/start abc", 1000);
        let update = &updates(&world)[0];
        assert_eq!(update["update_id"], update_id);
        assert_eq!(update["message"]["entities"], json!([{"type": "bot_command", "offset": 0, "length": 6}]));
        assert_eq!(update["message"]["chat"], json!({"id": 7, "type": "private", "first_name": "Nour"}));
        let from = json!({"id": 7, "is_bot": false, "first_name": "Nour", "language_code": "ar"});
        assert_eq!(update["message"]["from"], from);
    }

    #[test]
    fn a_long_forwarded_letter_comes_in_parts() {
        let mut world = world();
        world.forwards(7, &"vrijdag studiedag ".repeat(500), 1000);
        let updates = updates(&world);
        assert_eq!(updates.len(), 3);
        assert!(updates.iter().all(|update| update["message"]["forward_origin"]["type"] == "hidden_user"));
    }

    #[test]
    fn blocking_and_writing_again_are_told() {
        let mut world = world();
        world.says(7, "/start", 1000);
        world.blocks(7, 1001);
        assert_eq!(world.blocks(7, 1002), NOT_ASKED);
        assert_eq!(world.unblocks(8, 1002), NOT_ASKED, "nobody blocked anything there");
        world.says(7, "Hallo", 1003);
        let kinds: Vec<_> = updates(&world)
            .iter()
            .map(|update| update["my_chat_member"]["new_chat_member"]["status"].as_str().map(str::to_owned))
            .collect();
        assert_eq!(kinds, [None, Some("kicked".to_owned()), Some("member".to_owned()), None]);
    }

    #[test]
    fn a_press_carries_the_message_even_when_it_is_gone() {
        let mut world = world();
        world.says(7, "/start", 1000);
        world.presses(7, 1, "x", 1001);
        world.presses(7, 99, "x", 1001);
        let updates = updates(&world);
        assert_eq!(updates[1]["callback_query"]["message"]["text"], "/start");
        assert_eq!(updates[2]["callback_query"]["message"]["date"], 0);
    }

    #[test]
    fn a_group_tells_the_bot_of_its_arrival_and_then_only_commands() {
        let mut world = world();
        world.add_to_group(-5, "Groep 3", 7, 1000);
        assert_eq!(world.says_in_group(-5, 7, "Hallo allemaal", 1001), NOT_ASKED);
        assert_ne!(world.says_in_group(-5, 7, "/week", 1001), NOT_ASKED);
        assert_eq!(updates(&world)[0]["my_chat_member"]["chat"]["type"], "group");
    }
}
