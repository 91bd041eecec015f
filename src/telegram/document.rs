//! A small text file as an answer: one more call in the outbox, so it is saved, sent and repeated like the others.
//! The file rides in the call's JSON under a name of ours, and leaves as a part of a multipart form.

use reqwest::multipart::{Form, Part};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::call::{SEND_DOCUMENT, entities, keyboard};
use crate::delivery::Outgoing;
use crate::screen::{Screen, TooMuch};

/// The largest file, in bytes: the outbox is for messages.
pub const MAX_CONTENT: usize = 16 * 1024;
/// The longest caption, in UTF-16 units (Bot API, sendDocument: 1024 characters; units are never fewer).
pub const MAX_CAPTION: usize = 1024;
/// The longest file name, in bytes.
pub const MAX_NAME: usize = 60;

/// Where the file stands in a row's body. The Bot API has no such field; it never leaves as one.
const FILE: &str = "file";
/// The field of the Bot API that a file arrives in.
const DOCUMENT: &str = "document";

/// Why a file cannot be sent: a mistake of ours.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoDocument {
    #[error("a file name holds 1 to 60 of a-z, A-Z, 0-9, `-`, `_` and `.`, and begins with no `.`")]
    Name,
    #[error("a media type is `type/subtype`")]
    MediaType,
    #[error("a file of {0} bytes; 1 to 16384 go")]
    Content(usize),
    #[error("a caption of {0} UTF-16 units; 1024 go")]
    Caption(usize),
    #[error("a caption that cannot be sent: {0}")]
    Screen(#[from] TooMuch),
}

#[derive(Serialize, Deserialize)]
struct File {
    name: String,
    media_type: String,
    content: String,
}

/// The call that sends `content` as the file `name` to `chat_id`, with the text and the buttons of `caption` under it.
///
/// The file has 1 to [`MAX_CONTENT`] bytes, the caption one message of at most [`MAX_CAPTION`] units. The name is
/// plain ASCII: how any other travels in a form differs from server to server.
pub fn document_call(
    chat_id: i64,
    name: &str,
    media_type: &str,
    content: &str,
    caption: &Screen,
) -> Result<Outgoing, NoDocument> {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.+".contains(&byte));
    if name.is_empty() || name.len() > MAX_NAME || name.starts_with('.') || name.contains('+') || !plain(name) {
        return Err(NoDocument::Name);
    }
    if !media_type.split_once('/').is_some_and(|(kind, sub)| [kind, sub].iter().all(|t| !t.is_empty() && plain(t))) {
        return Err(NoDocument::MediaType);
    }
    if content.is_empty() || content.len() > MAX_CONTENT {
        return Err(NoDocument::Content(content.len()));
    }
    let mut pages = caption.pages()?;
    let units = pages.iter().map(|page| page.text.encode_utf16().count()).sum();
    let page = match pages.pop() {
        Some(page) if pages.is_empty() && units <= MAX_CAPTION => page,
        _ => return Err(NoDocument::Caption(units)),
    };
    let file = File { name: name.to_owned(), media_type: media_type.to_owned(), content: content.to_owned() };
    let mut call = json!({ "chat_id": chat_id, "caption": page.text, "caption_entities": entities(&page), FILE: file });
    if let Some(keyboard) = keyboard(&page) {
        call["reply_markup"] = json!(keyboard);
    }
    Ok(Outgoing { chat_id, method: SEND_DOCUMENT, body: call.to_string() })
}

/// The form that a row's body becomes: its file as a part, every other field as the text of a part. None for a body
/// that [`document_call`] did not make.
pub(super) fn form(body: &str) -> Option<Form> {
    let mut call: Map<String, Value> = serde_json::from_str(body).ok()?;
    let file: File = serde_json::from_value(call.remove(FILE)?).ok()?;
    let part = Part::text(file.content).file_name(file.name).mime_str(&file.media_type).ok()?;
    let form = call.into_iter().fold(Form::new(), |form, (name, value)| match value {
        Value::String(text) => form.text(name, text),
        value => form.text(name, value.to_string()),
    });
    Some(form.part(DOCUMENT, part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Catalogue, embedded};

    fn refused(name: &str, media_type: &str, content: &str, caption: &str) -> Option<NoDocument> {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let caption = Screen::new(catalogue.say(catalogue.find("nl").unwrap())).text(caption);
        document_call(7, name, media_type, content, &caption).err()
    }

    #[test]
    fn only_a_small_file_with_a_plain_name_and_a_short_caption_goes() {
        let fine = |name: &str| refused(name, "text/calendar", "x", "Hallo");
        assert_eq!(fine("start-gesprek_1.ics"), None);
        assert_eq!(fine(&"a".repeat(MAX_NAME)), None);
        for name in ["", ".ics", "a/b.ics", "a\\b", "a\".ics", "a\r\nb", "gespräch.ics", "a+b", &"a".repeat(61)] {
            assert_eq!(fine(name), Some(NoDocument::Name), "{name:?}");
        }
        for media_type in ["", "text", "text/", "/calendar", "text/calendar; charset=utf-8", "text/\r\nx"] {
            assert_eq!(refused("a.ics", media_type, "x", "Hallo"), Some(NoDocument::MediaType), "{media_type:?}");
        }
        let content = |content: &str| refused("a.ics", "text/calendar", content, "Hallo");
        assert_eq!(content(&"é".repeat(MAX_CONTENT / 2)), None);
        assert_eq!(content(&"x".repeat(MAX_CONTENT + 1)), Some(NoDocument::Content(MAX_CONTENT + 1)));
        assert_eq!(content(""), Some(NoDocument::Content(0)));
        let caption = |caption: &str| refused("a.ics", "text/calendar", "x", caption);
        assert_eq!(caption(&"é".repeat(MAX_CAPTION)), None);
        assert_eq!(caption(&"😀".repeat(MAX_CAPTION / 2)), None, "two units each");
        assert_eq!(caption(&"😀".repeat(513)), Some(NoDocument::Caption(1026)));
        assert_eq!(caption(&"x".repeat(5_000)), Some(NoDocument::Caption(5_000)), "more than one message");
        assert_eq!(caption(" "), Some(NoDocument::Screen(TooMuch::Empty)));
    }

    #[test]
    fn a_body_without_a_file_makes_no_form() {
        assert!(form("{}").is_none());
        assert!(form(r#"{"chat_id":7,"file":{"name":"a.ics"}}"#).is_none());
        assert!(form(r#"{"file":{"name":"a.ics","media_type":"text/calendar","content":"x"}}"#).is_some());
    }
}
