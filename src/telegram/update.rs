//! A raw update becomes an [`Event`]: who asks what. Everything in it is hostile until a feature has looked.

use serde::Deserialize;
use teloxide::types::{ChatMemberStatus, MediaKind, Message, MessageKind, Update, UpdateKind};

/// What somebody did, in no channel's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The chat at Telegram; in a private chat also the person.
    pub chat_id: i64,
    /// The language of the person's app, as reported: only a first guess.
    pub app_language: Option<String>,
    pub ask: Ask,
    /// What stands under a photo, a video, a file, a voice message that is new, also a forwarded one.
    pub caption: Option<String>,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// `/name payload`.
    Command { name: String, payload: String },
    /// A text. `typed`: the person's own new message; else it was forwarded or corrected, stood in a file, or is the
    /// caption of something.
    Text { text: String, typed: bool },
    /// A text file that is still at Telegram.
    File { file_id: String, size: u32 },
    /// A photo that is still at Telegram, with what stands under it.
    Photo { file_id: String, caption: Option<String> },
    /// A file that is too big to read.
    TooBig,
    /// A file that could not be fetched.
    NoFile,
    /// A voice message, a sticker: nothing to read. So is a photo that nobody asked for.
    Unreadable,
    /// A button: its path and the message that it stands under.
    Press { path: String, message_id: Option<i32> },
    /// The person blocked the bot.
    Blocked,
    /// The person unblocked the bot.
    Unblocked,
    /// The bot is in a group or channel, where it has no business.
    Group,
    /// Nothing that needs an answer.
    Nothing,
}

impl Ask {
    /// A photo where none is asked for is no photo: what stands under it is read as a letter is.
    pub fn without_photo(self, asked: bool) -> Self {
        match self {
            ask if asked => ask,
            Self::Photo { caption: Some(text), .. } => Self::Text { text, typed: false },
            Self::Photo { caption: None, .. } => Self::Unreadable,
            ask => ask,
        }
    }
}

/// An update that was read as far as possible.
#[derive(Debug)]
pub(super) struct Read {
    pub update_id: i64,
    /// None: of a kind we cannot parse; it is parked.
    pub event: Option<Event>,
    /// To be answered at once, so that the button stops turning.
    pub callback: Option<String>,
}

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

/// Reads one update; None when not even its number can be read.
pub(super) fn read(body: &str) -> Option<Read> {
    let Numbered { update_id } = serde_json::from_str(body).ok()?;
    // What is foreign may hit a fault of the library's parser; then it is parked like all that cannot be parsed.
    let update = std::panic::catch_unwind(|| serde_json::from_str::<Update>(body).ok()).ok().flatten();
    let Some(update) = update else { return Some(Read { update_id, event: None, callback: None }) };
    let chat_id = update.chat().map_or(0, |chat| chat.id.0);
    let private = update.chat().is_none_or(teloxide::types::Chat::is_private);
    let app_language = update.from().and_then(|user| user.language_code.clone());
    let mut callback = None;
    let mut caption = None;
    let ask = match update.kind {
        UpdateKind::Error(_) => return Some(Read { update_id, event: None, callback: None }),
        UpdateKind::CallbackQuery(query) => {
            callback = Some(query.id.0);
            let message_id = query.message.map(|message| message.id().0);
            // A press under a message in a group is none of ours; a press without a chat is the person's own.
            let chat_id = if chat_id == 0 { i64::try_from(query.from.id.0).unwrap_or(0) } else { chat_id };
            let ask = Ask::Press { path: query.data.unwrap_or_default(), message_id };
            let ask = if private { ask } else { Ask::Nothing };
            return Some(Read { update_id, event: Some(Event { chat_id, app_language, ask, caption }), callback });
        }
        UpdateKind::MyChatMember(change) if private => match change.new_chat_member.status() {
            ChatMemberStatus::Banned => Ask::Blocked,
            ChatMemberStatus::Member => Ask::Unblocked,
            _ => Ask::Nothing,
        },
        UpdateKind::MyChatMember(change) if !change.new_chat_member.is_present() => Ask::Nothing,
        UpdateKind::Message(_) | UpdateKind::EditedMessage(_) | UpdateKind::MyChatMember(_) if !private => Ask::Group,
        UpdateKind::Message(message) => {
            caption = message.caption().filter(|text| !text.trim().is_empty()).map(str::to_owned);
            of_message(message, true)
        }
        // What is corrected was answered already.
        UpdateKind::EditedMessage(message) => of_message(message, false),
        _ => Ask::Nothing,
    };
    Some(Read { update_id, event: Some(Event { chat_id, app_language, ask, caption }), callback })
}

fn of_message(message: Message, new: bool) -> Ask {
    let common = match message.kind {
        MessageKind::Common(common) => common,
        // Something that is newer than our library: a parent who sends it gets an answer all the same.
        MessageKind::Empty {} => return Ask::Unreadable,
        _ => return Ask::Nothing,
    };
    let typed = new && common.forward_origin.is_none();
    let text = match common.media_kind {
        MediaKind::Text(media) => {
            return match command(&media.text) {
                Some(_) if !new => Ask::Nothing,
                Some(command) => command,
                None => Ask::Text { text: media.text, typed },
            };
        }
        MediaKind::Document(media) => {
            let document = media.document;
            let plain = document.mime_type.as_ref().is_some_and(|mime| mime.essence_str() == "text/plain")
                || document.file_name.as_ref().is_some_and(|name| name.to_lowercase().ends_with(".txt"));
            if plain {
                return Ask::File { file_id: document.file.id.0, size: document.file.size };
            }
            media.caption
        }
        MediaKind::Photo(media) => {
            // The last size is the largest (Bot API: "available sizes of the photo").
            let largest = media.photo.into_iter().next_back();
            let caption = media.caption.filter(|text| !text.trim().is_empty());
            return largest.map_or(Ask::Unreadable, |size| Ask::Photo { file_id: size.file.id.0, caption });
        }
        MediaKind::Video(media) => media.caption,
        MediaKind::Audio(media) => media.caption,
        MediaKind::Voice(media) => media.caption,
        MediaKind::Animation(media) => media.caption,
        _ => None,
    };
    let text = text.filter(|text| !text.trim().is_empty());
    text.map_or(Ask::Unreadable, |text| Ask::Text { text, typed: false })
}

/// `/start@driehoek_bot ABC` is the command `start` with `ABC`.
fn command(text: &str) -> Option<Ask> {
    let rest = text.strip_prefix('/')?;
    let (head, payload) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let name = head.split('@').next().unwrap_or_default();
    let valid = !name.is_empty() && name.len() <= 32 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    valid.then(|| Ask::Command { name: name.to_ascii_lowercase(), payload: payload.trim().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn asked(update: serde_json::Value) -> Option<Ask> {
        read(&update.to_string()).and_then(|read| read.event).map(|event| event.ask)
    }

    fn message(rest: serde_json::Value) -> serde_json::Value {
        let mut message = json!({
            "message_id": 5, "date": 1_800_000_000,
            "chat": { "id": 7, "type": "private", "first_name": "Nour" },
            "from": { "id": 7, "is_bot": false, "first_name": "Nour", "language_code": "ar" },
        });
        for (key, value) in rest.as_object().unwrap() {
            message[key] = value.clone();
        }
        json!({ "update_id": 1, "message": message })
    }

    #[test]
    fn a_command_loses_its_slash_and_the_bots_name() {
        let ask = asked(message(json!({ "text": "/start@driehoek_bot ABC" })));
        assert_eq!(ask, Some(Ask::Command { name: "start".into(), payload: "ABC".into() }));
    }

    #[test]
    fn a_slash_in_a_text_is_no_command() {
        for text in ["/", "/  x", "/2026/11", "//", "/ёлка"] {
            assert!(matches!(asked(message(json!({ "text": text }))), Some(Ask::Text { typed: true, .. })), "{text}");
        }
    }

    #[test]
    fn what_was_forwarded_or_corrected_is_not_typed() {
        let text = |typed| Some(Ask::Text { text: "studiedag".into(), typed });
        assert_eq!(asked(message(json!({ "text": "studiedag" }))), text(true));
        let origin = json!({ "type": "hidden_user", "sender_user_name": "Basisschool", "date": 1_800_000_000 });
        assert_eq!(asked(message(json!({ "text": "studiedag", "forward_origin": origin }))), text(false));
        let mut corrected = message(json!({ "text": "studiedag", "edit_date": 1_800_000_005 }));
        corrected["edited_message"] = corrected["message"].take();
        corrected.as_object_mut().unwrap().remove("message");
        assert_eq!(asked(corrected), text(false));
    }

    #[test]
    fn what_has_no_text_cannot_be_read_and_a_caption_can() {
        let voice =
            json!({ "voice": { "file_id": "v", "file_unique_id": "v", "duration": 3, "mime_type": "audio/ogg" } });
        assert_eq!(asked(message(voice.clone())), Some(Ask::Unreadable));
        let mut captioned = voice;
        captioned["caption"] = json!("studiedag");
        assert_eq!(asked(message(captioned)), Some(Ask::Text { text: "studiedag".into(), typed: false }));
        assert_eq!(asked(message(json!({ "hologram": {} }))), Some(Ask::Unreadable));
    }

    #[test]
    fn a_photo_is_a_handle_and_read_by_its_caption_where_nobody_asked() {
        let size = |id: &str, width: u32| json!({ "file_id": id, "file_unique_id": id, "width": width, "height": 60 });
        let mut photo = json!({ "photo": [size("small", 90), size("large", 800)], "caption": " " });
        let ask = asked(message(photo.clone())).unwrap();
        assert_eq!(ask, Ask::Photo { file_id: "large".into(), caption: None });
        assert_eq!(ask.without_photo(false), Ask::Unreadable);
        photo["caption"] = json!("studiedag");
        let text = Ask::Text { text: "studiedag".into(), typed: false };
        assert_eq!(asked(message(photo)).unwrap().without_photo(false), text);
    }

    #[test]
    fn an_unknown_kind_is_kept_for_a_look_and_garbage_has_no_number() {
        let read_unknown = read(r#"{"update_id": 9, "message": {"message_id": "x"}}"#).unwrap();
        assert!(read_unknown.event.is_none() && read_unknown.update_id == 9);
        assert!(read("{}").is_none() && read("[").is_none());
    }

    #[test]
    fn in_a_group_nothing_is_read() {
        let mut update = message(json!({ "text": "studiedag" }));
        update["message"]["chat"] = json!({ "id": -100, "type": "group", "title": "Ouders 4A" });
        assert_eq!(asked(update), Some(Ask::Group));
    }
}
