//! What people see of the bot before they write: its commands per scope and language, its name and descriptions.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::refusal::Refusal;
use super::world::World;

/// The most commands in one list (Bot API, setMyCommands).
const COMMANDS_LIMIT: usize = 100;

/// An entry of the command menu (Bot API, BotCommand).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BotCommand {
    pub command: String,
    pub description: String,
}

#[derive(Default)]
pub(super) struct Profile {
    /// By scope (`default`, `all_private_chats`, `chat 7`, ...) and language code (empty: every language).
    commands: HashMap<(String, String), Vec<BotCommand>>,
    /// By field (`name`, `description`, `short_description`) and language code.
    texts: HashMap<(String, String), String>,
}

impl World {
    /// The commands that a person sees in a chat: the chat's own before those of all private chats before the
    /// default ones, and at each level those in the app's language before those for every language.
    pub fn commands_for(&self, chat_id: i64, language_code: Option<&str>) -> &[BotCommand] {
        let language = language_code.and_then(|code| code.get(..2)).unwrap_or_default();
        let of_chat = format!("chat {chat_id}");
        for scope in [of_chat.as_str(), "all_private_chats", "default"] {
            for language in [language, ""] {
                if let Some(commands) = self.profile.commands.get(&(scope.to_owned(), language.to_owned())) {
                    return commands;
                }
            }
        }
        &[]
    }

    /// `name`, `description` or `short_description` as shown in an app in this language.
    pub fn profile_text(&self, field: &str, language_code: &str) -> &str {
        let find = |language: &str| self.profile.texts.get(&(field.to_owned(), language.to_owned()));
        find(language_code).or_else(|| find("")).map_or("", String::as_str)
    }

    pub(super) fn set_my_commands(&mut self, body: &Value) -> Result<Value, Refusal> {
        let key = commands_key(body)?;
        let commands: Vec<BotCommand> = serde_json::from_value(body["commands"].clone())
            .map_err(|error| Refusal::violation(&format!("can't parse commands: {error}")))?;
        if commands.len() > COMMANDS_LIMIT {
            return Err(Refusal::bad_request("BOT_COMMANDS_TOO_MUCH"));
        }
        for BotCommand { command, description } in &commands {
            let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
            if !(1..=32).contains(&command.len()) || !command.bytes().all(allowed) {
                return Err(Refusal::bad_request("BOT_COMMAND_INVALID"));
            }
            if !(1..=256).contains(&description.trim().chars().count()) {
                return Err(Refusal::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
            }
        }
        if commands.is_empty() {
            self.profile.commands.remove(&key);
        } else {
            self.profile.commands.insert(key, commands);
        }
        Ok(Value::Bool(true))
    }

    pub(super) fn get_my_commands(&self, body: &Value) -> Result<Value, Refusal> {
        let key = commands_key(body)?;
        Ok(json!(self.profile.commands.get(&key).map_or(&[][..], Vec::as_slice)))
    }

    pub(super) fn delete_my_commands(&mut self, body: &Value) -> Result<Value, Refusal> {
        let key = commands_key(body)?;
        self.profile.commands.remove(&key);
        Ok(Value::Bool(true))
    }

    /// setMyName (64), setMyDescription (512), setMyShortDescription (120 characters).
    pub(super) fn set_my_text(&mut self, field: &str, limit: usize, body: &Value) -> Result<Value, Refusal> {
        let language = language_code(body)?;
        let text = body.get(field).and_then(Value::as_str).unwrap_or_default().trim();
        if text.chars().count() > limit {
            return Err(Refusal::bad_request(&format!("{field} is too long")));
        }
        let key = (field.to_owned(), language);
        if text.is_empty() {
            self.profile.texts.remove(&key);
        } else {
            self.profile.texts.insert(key, text.to_owned());
        }
        Ok(Value::Bool(true))
    }

    pub(super) fn get_my_text(&self, field: &str, body: &Value) -> Result<Value, Refusal> {
        let language = language_code(body)?;
        Ok(json!({ field: self.profile_text(field, &language) }))
    }
}

fn commands_key(body: &Value) -> Result<(String, String), Refusal> {
    let kind = body["scope"]["type"].as_str().unwrap_or("default");
    let mut scope = kind.to_owned();
    for id in ["chat_id", "user_id"] {
        if let Some(id) = body["scope"].get(id) {
            scope = format!("{scope} {id}");
        }
    }
    Ok((scope, language_code(body)?))
}

/// Exactly two lowercase letters, or nothing.
fn language_code(body: &Value) -> Result<String, Refusal> {
    let code = body.get("language_code").and_then(Value::as_str).unwrap_or_default();
    if code.is_empty() || (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase())) {
        return Ok(code.to_owned());
    }
    Err(Refusal::bad_request("invalid language code specified"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(world: &mut World, scope: Value, language: &str, description: &str) -> Result<Value, Refusal> {
        let commands = json!([{"command": "week", "description": description}]);
        world.set_my_commands(&json!({"commands": commands, "scope": scope, "language_code": language}))
    }

    #[test]
    fn the_chat_wins_over_private_chats_over_the_default_and_language_comes_first() {
        let mut world = World::new(1);
        let seen = |world: &World, chat, language| {
            world.commands_for(chat, Some(language)).first().map(|command| command.description.clone())
        };
        set(&mut world, json!({"type": "default"}), "", "default").unwrap();
        set(&mut world, json!({"type": "default"}), "tr", "default tr").unwrap();
        assert_eq!(seen(&world, 7, "tr-TR").as_deref(), Some("default tr"));
        set(&mut world, json!({"type": "all_private_chats"}), "", "private").unwrap();
        assert_eq!(seen(&world, 7, "tr").as_deref(), Some("private"));
        set(&mut world, json!({"type": "chat", "chat_id": 7}), "", "chat").unwrap();
        assert_eq!(seen(&world, 7, "tr").as_deref(), Some("chat"));
        assert_eq!(seen(&world, 8, "tr").as_deref(), Some("private"));
    }

    #[test]
    fn only_two_letter_language_codes_exist_here() {
        let mut world = World::new(1);
        for code in ["pap", "zh-hans", "NL", "n"] {
            let refusal = set(&mut world, json!({"type": "default"}), code, "x").unwrap_err();
            assert_eq!(refusal.description, "Bad Request: invalid language code specified");
        }
    }

    #[test]
    fn commands_are_lowercase_and_described() {
        let mut world = World::new(1);
        let mut set = |command: &str, description: &str| {
            world.set_my_commands(&json!({"commands": [{"command": command, "description": description}]})).is_ok()
        };
        assert!(set("ouder_gesprek1", "x"));
        assert!(!set("Week", "x"));
        assert!(!set("", "x"));
        assert!(!set(&"a".repeat(33), "x"));
        assert!(!set("week", " "));
        assert!(!set("week", &"a".repeat(257)));
    }
}
