//! The buttons under a message (Bot API, InlineKeyboardMarkup) and Telegram's limits on them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::refusal::Refusal;

/// More buttons in a row than this are not shown.
const ROW_LIMIT: usize = 8;
/// More buttons under a message than this are not shown.
const BUTTONS_LIMIT: usize = 100;
/// The longest `callback_data`, in bytes.
const DATA_LIMIT: usize = 64;

/// One button; exactly one of `callback_data`, `url` and the kinds in `rest` says what it does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Button {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_data: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// The inline keyboard of a body's `reply_markup`; empty for none and for the other kinds of markup.
pub(super) fn inline_keyboard(markup: Option<&Value>) -> Result<Vec<Vec<Button>>, Refusal> {
    let Some(rows) = markup.and_then(|markup| markup.get("inline_keyboard")) else { return Ok(Vec::new()) };
    let rows: Vec<Vec<Button>> = serde_json::from_value(rows.clone())
        .map_err(|error| Refusal::violation(&format!("can't parse inline keyboard: {error}")))?;
    let total: usize = rows.iter().map(Vec::len).sum();
    if total > BUTTONS_LIMIT || rows.iter().any(|row| row.len() > ROW_LIMIT) {
        return Err(Refusal::violation("reply markup is too long"));
    }
    for button in rows.iter().flatten() {
        check(button)?;
    }
    Ok(rows.into_iter().filter(|row| !row.is_empty()).collect())
}

fn check(button: &Button) -> Result<(), Refusal> {
    if button.text.trim().is_empty() {
        return Err(Refusal::bad_request("inline keyboard button text must be non-empty"));
    }
    if button.callback_data.as_ref().is_some_and(|data| data.is_empty() || data.len() > DATA_LIMIT) {
        return Err(Refusal::bad_request("BUTTON_DATA_INVALID"));
    }
    if let Some(url) = &button.url
        && !["https://", "http://", "tg://"].iter().any(|scheme| url.len() > scheme.len() && url.starts_with(scheme))
    {
        return Err(Refusal::bad_request(&format!(
            "inline keyboard button URL '{url}' is invalid: Unsupported URL protocol"
        )));
    }
    let looks = ["icon_custom_emoji_id", "style"];
    let other = button.rest.keys().filter(|key| !looks.contains(&key.as_str())).count();
    match usize::from(button.callback_data.is_some()) + usize::from(button.url.is_some()) + other {
        1 => Ok(()),
        0 => Err(Refusal::bad_request("Text buttons are unallowed in the inline keyboard")),
        _ => Err(Refusal::violation("a button must do exactly one thing")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(button: Value) -> String {
        let markup = json!({"inline_keyboard": [[button]]});
        inline_keyboard(Some(&markup)).map_or_else(|refusal| refusal.description, |_| String::new())
    }

    #[test]
    fn data_is_1_to_64_bytes_not_characters() {
        assert_eq!(refused(json!({"text": "a", "callback_data": "é".repeat(32)})), "");
        assert_eq!(refused(json!({"text": "a", "callback_data": "é".repeat(33)})), "Bad Request: BUTTON_DATA_INVALID");
        assert_eq!(refused(json!({"text": "a", "callback_data": ""})), "Bad Request: BUTTON_DATA_INVALID");
    }

    #[test]
    fn a_button_has_a_text_a_known_scheme_and_one_purpose() {
        assert_ne!(refused(json!({"text": " ", "callback_data": "1"})), "");
        assert_ne!(refused(json!({"text": "a"})), "");
        assert_ne!(refused(json!({"text": "a", "url": "javascript:alert(1)"})), "");
        assert_eq!(refused(json!({"text": "a", "url": "https://school.example/"})), "");
        assert_ne!(refused(json!({"text": "a", "url": "https://school.example/", "callback_data": "1"})), "");
    }

    #[test]
    fn nine_in_a_row_or_more_than_a_hundred_are_refused() {
        let button = json!({"text": "a", "callback_data": "1"});
        let row = |count: usize| vec![button.clone(); count];
        let of = |rows: Vec<Vec<Value>>| inline_keyboard(Some(&json!({"inline_keyboard": rows}))).is_ok();
        assert!(of(vec![row(8); 12]));
        assert!(!of(vec![row(9)]));
        assert!(!of(vec![row(8); 13]));
    }
}
