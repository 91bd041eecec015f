//! Checks the body of a call against Telegram's machine-readable Bot API: unknown keys, missing keys, wrong types.
//! `spec.json` is made by `scripts/reduce-bot-api.py`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value};

/// The reduced Bot API; empty if the bundled file were broken, which a test rules out.
pub(super) static SPEC: LazyLock<Spec> =
    LazyLock::new(|| serde_json::from_str(include_str!("spec.json")).unwrap_or_default());

#[derive(Default, Deserialize)]
pub(super) struct Spec {
    methods: BTreeMap<String, Fields>,
    types: BTreeMap<String, Type>,
}

type Fields = BTreeMap<String, Field>;

#[derive(Deserialize)]
struct Field {
    types: Vec<String>,
    #[serde(default)]
    required: bool,
    /// The only value that this field may hold; tells the members of a union apart.
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Type {
    Fields(Fields),
    AnyOf(Vec<String>),
}

impl Spec {
    /// The method's name in the Bot API's own spelling; clients may write it in any case.
    pub(super) fn method(&self, name: &str) -> Option<&str> {
        self.methods.keys().find(|known| known.eq_ignore_ascii_case(name)).map(String::as_str)
    }

    /// What is wrong with this body, each with the path of the field; empty when it fits.
    pub(super) fn check(&self, method: &str, body: &Map<String, Value>) -> Vec<String> {
        let mut wrong = Vec::new();
        match self.methods.get(method) {
            Some(fields) => self.check_fields(method, fields, body, &mut wrong),
            None => wrong.push(format!("{method}: unknown method")),
        }
        wrong
    }

    /// A value that came as text (query, form or multipart): JSON where the field is not a text.
    pub(super) fn value_of_text(&self, method: &str, name: &str, text: &str) -> Value {
        let field = self.methods.get(method).and_then(|fields| fields.get(name));
        let is_text = field.is_some_and(|field| field.types == ["String"] || field.types[0] == "InputFile");
        if is_text {
            return Value::from(text);
        }
        serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
    }

    fn check_fields(&self, path: &str, fields: &Fields, body: &Map<String, Value>, wrong: &mut Vec<String>) {
        for (name, value) in body {
            match fields.get(name) {
                Some(field) => self.check_value(&format!("{path}.{name}"), field, value, wrong),
                None => wrong.push(format!("{path}.{name}: unknown field")),
            }
        }
        for (name, field) in fields {
            if field.required && !body.contains_key(name) {
                wrong.push(format!("{path}.{name}: missing"));
            }
        }
    }

    fn check_value(&self, path: &str, field: &Field, value: &Value, wrong: &mut Vec<String>) {
        if let Some(constant) = &field.value
            && value != constant
        {
            wrong.push(format!("{path}: must be {constant}"));
            return;
        }
        self.check_types(path, &field.types, value, wrong);
    }

    /// The value must fit one of the types; the complaints of the closest one are reported.
    fn check_types(&self, path: &str, types: &[String], value: &Value, wrong: &mut Vec<String>) {
        let mut closest: Option<Vec<String>> = None;
        for name in types {
            let complaints = self.check_type(path, name, value);
            if complaints.is_empty() {
                return;
            }
            if closest.as_ref().is_none_or(|best| complaints.len() < best.len()) {
                closest = Some(complaints);
            }
        }
        wrong.extend(closest.unwrap_or_default());
    }

    fn check_type(&self, path: &str, name: &str, value: &Value) -> Vec<String> {
        let mut wrong = Vec::new();
        if let Some(item) = name.strip_prefix("Array of ") {
            match value {
                Value::Array(items) => {
                    for (index, value) in items.iter().enumerate() {
                        wrong.extend(self.check_type(&format!("{path}[{index}]"), item, value));
                    }
                }
                _ => wrong.push(format!("{path}: must be an array")),
            }
            return wrong;
        }
        let fits = match name {
            "Integer" => value.is_i64() || value.is_u64(),
            "Float" => value.is_number(),
            "Boolean" => value.is_boolean(),
            "String" | "InputFile" => value.is_string(),
            _ => {
                match (self.types.get(name), value) {
                    (Some(Type::AnyOf(members)), _) => self.check_types(path, members, value, &mut wrong),
                    (Some(Type::Fields(fields)), Value::Object(body)) => {
                        self.check_fields(path, fields, body, &mut wrong);
                    }
                    (Some(_), _) => wrong.push(format!("{path}: must be an object ({name})")),
                    (None, _) => wrong.push(format!("{path}: type {name} is not in spec.json")),
                }
                return wrong;
            }
        };
        if !fits {
            wrong.push(format!("{path}: must be {name}"));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn complaints(method: &str, body: Value) -> Vec<String> {
        SPEC.check(method, body.as_object().unwrap())
    }

    #[test]
    fn a_full_body_fits() {
        let body = json!({
            "chat_id": 7,
            "text": "Hallo",
            "entities": [{"type": "bold", "offset": 0, "length": 5}],
            "link_preview_options": {"is_disabled": true},
            "reply_markup": {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]},
        });
        assert!(complaints("sendMessage", body).is_empty());
    }

    #[test]
    fn each_kind_of_mistake_is_named_with_its_path() {
        assert_eq!(complaints("sendMessage", json!({"chat_id": 7})), ["sendMessage.text: missing"]);
        assert_eq!(
            complaints("sendMessage", json!({"chat_id": 7, "text": "a", "tekst": "b"})),
            ["sendMessage.tekst: unknown field"]
        );
        assert_eq!(complaints("sendMessage", json!({"chat_id": 7, "text": 3})), ["sendMessage.text: must be String"]);
        let deep = json!({"chat_id": 7, "text": "a", "reply_markup": {"inline_keyboard": [[{"text": 1}]]}});
        assert_eq!(
            complaints("sendMessage", deep),
            ["sendMessage.reply_markup.inline_keyboard[0][0].text: must be String"]
        );
        let null = json!({"chat_id": 7, "text": "a", "entities": null});
        assert_eq!(complaints("sendMessage", null), ["sendMessage.entities: must be an array"]);
    }

    #[test]
    fn the_members_of_a_union_are_told_apart_by_their_type() {
        let commands = json!([{"command": "start", "description": "Begin"}]);
        let chat = json!({"commands": commands, "scope": {"type": "chat", "chat_id": 7}});
        assert!(complaints("setMyCommands", chat).is_empty());
        let without_chat = json!({"commands": commands, "scope": {"type": "chat"}});
        assert!(!complaints("setMyCommands", without_chat).is_empty());
    }

    #[test]
    fn names_are_found_in_any_case() {
        assert_eq!(SPEC.method("SENDmessage"), Some("sendMessage"));
        assert_eq!(SPEC.method("sendDice"), None);
    }
}
