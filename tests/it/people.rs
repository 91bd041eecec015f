//! What parents do besides typing and tapping: photos, files, corrections, blocking; and what they see.

use driehoek::demo::bot_api::{Message, Person};
use driehoek::language::{Say, without_isolates};

use crate::world::{Parent, World};

/// Every language with its own name, in the order of the picker.
pub fn languages(world: &World) -> Vec<(String, String)> {
    world.catalogue.languages().map(|(_, language)| (language.tag.clone(), language.own_name.clone())).collect()
}

impl World {
    /// Speaks the language with this tag.
    pub fn say(&self, tag: &str) -> Say<'_> {
        self.catalogue.say(self.catalogue.find(tag).unwrap())
    }

    /// A parent with this number at Telegram, whose app is in a language that we do not have.
    pub fn parent_with_number(&self, id: i64) -> Parent<'_> {
        self.telegram.add_person(Person { id, first_name: "Parent".into(), language_code: Some("de".into()) });
        Parent { world: self, id }
    }

    /// A parent who has chosen the language with this tag and is at the menu.
    pub async fn parent_in(&self, tag: &str) -> Parent<'_> {
        self.parent_who_reads(&self.say(tag).language_name()).await
    }
}

impl Parent<'_> {
    pub async fn sends_photo(&self, caption: &str) {
        self.world.telegram.sends_photo(self.id, caption);
        self.world.settle().await;
    }

    pub async fn sends_voice(&self) {
        self.world.telegram.sends_voice(self.id);
        self.world.settle().await;
    }

    pub async fn sends_sticker(&self) {
        self.world.telegram.sends_sticker(self.id);
        self.world.settle().await;
    }

    pub async fn sends_file(&self, name: &str, mime: &str, bytes: &[u8]) {
        self.world.telegram.sends_document(self.id, name, mime, bytes.to_vec(), "");
        self.world.settle().await;
    }

    /// Corrects the newest own message.
    pub async fn corrects(&self, text: &str) {
        let own = self.world.telegram.messages(self.id).into_iter().rev().find(|message| !message.from_bot).unwrap();
        self.world.telegram.edits(self.id, own.message_id, text);
        self.world.settle().await;
    }

    pub async fn blocks(&self) {
        self.world.telegram.blocks(self.id);
        self.world.settle().await;
    }

    pub async fn unblocks(&self) {
        self.world.telegram.unblocks(self.id);
        self.world.settle().await;
    }

    /// Presses a button under one certain message.
    pub async fn presses(&self, message: i64, path: &str) {
        self.world.telegram.presses(self.id, message, path);
        self.world.settle().await;
    }

    /// Presses a button twice before anything is answered.
    pub async fn double_taps(&self, label: &str) {
        let path = self.path_of(label);
        let message = self.last().unwrap().message_id;
        self.world.telegram.presses(self.id, message, &path);
        self.world.telegram.presses(self.id, message, &path);
        self.world.settle().await;
    }

    /// Where the button with this label on the newest message leads.
    pub fn path_of(&self, label: &str) -> String {
        let message = self.last().unwrap();
        let button = message.keyboard.iter().flatten().find(|button| button.text == label);
        let button = button.unwrap_or_else(|| panic!("no button {label:?} in {:?}", message.labels()));
        button.callback_data.clone().unwrap()
    }

    /// The files that the bot has sent, oldest first: the name and the content of each.
    pub fn files(&self) -> Vec<(String, String)> {
        self.world.telegram.look(|world| {
            let sent = world.messages(self.id).iter().filter(|message| message.from_bot);
            sent.filter_map(|message| message.document.as_ref())
                .map(|file| {
                    let content = world.file(&file.file_id).unwrap();
                    (file.file_name.clone(), String::from_utf8(content.to_vec()).unwrap())
                })
                .collect()
        })
    }

    /// The newest message reads `text` somewhere.
    pub fn sees(&self, text: &str) {
        assert!(!text.is_empty() && self.reads().contains(text), "not in view: {text:?}\n{}", self.reads());
    }

    /// The newest message has a button with this label.
    pub fn has_button(&self, label: &str) -> bool {
        self.labels().iter().any(|known| *known == without_isolates(label))
    }

    /// The message with this number, as it stands now.
    pub fn message(&self, id: i64) -> Message {
        self.world.telegram.messages(self.id).into_iter().find(|message| message.message_id == id).unwrap()
    }

    /// The texts of the bot's messages, oldest first.
    pub fn history(&self) -> Vec<String> {
        let messages = self.world.telegram.messages(self.id);
        messages.into_iter().filter(|message| message.from_bot).map(|message| message.text).collect()
    }
}
