//! A screen becomes calls: text plus entities, never markup.

use teloxide::payloads::{
    DeleteMessage, DeleteMyCommands, DeleteMyCommandsSetters, EditMessageText, EditMessageTextSetters, LeaveChat,
    SendMessage, SendMessageSetters, SetMyCommands, SetMyCommandsSetters,
};
use teloxide::types::{
    BotCommand, BotCommandScope, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity,
    MessageId, Recipient,
};

use crate::delivery::Outgoing;
use crate::screen::{Page, Screen, Style, Target, TooMuch};

pub(super) const SEND_MESSAGE: &str = "sendMessage";
pub(super) const EDIT_MESSAGE_TEXT: &str = "editMessageText";
pub(super) const DELETE_MESSAGE: &str = "deleteMessage";
pub(super) const SEND_DOCUMENT: &str = "sendDocument";
pub(super) const SEND_PHOTO: &str = "sendPhoto";
pub(super) const LEAVE_CHAT: &str = "leaveChat";
pub(super) const SET_MY_COMMANDS: &str = "setMyCommands";
pub(super) const DELETE_MY_COMMANDS: &str = "deleteMyCommands";

/// The calls that show `screen` in `chat_id`: it takes the place of message `edit`, or is new. A text over
/// the limit goes on in further messages.
pub fn screen_calls(chat_id: i64, edit: Option<i32>, screen: &Screen) -> Result<Vec<Outgoing>, TooMuch> {
    let mut calls = Vec::new();
    for (at, page) in screen.pages()?.into_iter().enumerate() {
        let (entities, keyboard) = (entities(&page), keyboard(&page));
        let chat = Recipient::Id(ChatId(chat_id));
        let (method, body) = match edit.filter(|_| at == 0) {
            Some(message) => {
                let mut call = EditMessageText::new(chat, MessageId(message), page.text).entities(entities);
                call = call.link_preview_options(no_preview());
                call.reply_markup = keyboard;
                (EDIT_MESSAGE_TEXT, serde_json::to_string(&call))
            }
            None => {
                let mut call = SendMessage::new(chat, page.text).entities(entities);
                call = call.link_preview_options(no_preview());
                call.reply_markup = keyboard.map(Into::into);
                (SEND_MESSAGE, serde_json::to_string(&call))
            }
        };
        // Strings and numbers always serialize; an empty body would be refused and seen.
        calls.push(Outgoing { chat_id, method, body: body.unwrap_or_default() });
    }
    Ok(calls)
}

/// The call that passes a photo on by its handle (`file_id`), with a caption; it is never downloaded. Whoever gets it
/// can neither forward nor save it (Bot API: `protect_content`). A caption is one message of at most
/// [`super::document::MAX_CAPTION`] units; what is longer is cut.
pub fn photo_call(chat_id: i64, file_id: &str, caption: &Screen) -> Result<Outgoing, TooMuch> {
    let page = caption.pages()?.into_iter().next().ok_or(TooMuch::Empty)?;
    let mut text = String::new();
    for sign in page.text.chars() {
        if text.encode_utf16().count() + sign.len_utf16() > super::document::MAX_CAPTION {
            break;
        }
        text.push(sign);
    }
    let mut call = serde_json::json!({
        "chat_id": chat_id, "photo": file_id, "caption": text, "protect_content": true,
    });
    if let Some(keyboard) = keyboard(&page) {
        call["reply_markup"] = serde_json::json!(keyboard);
    }
    Ok(Outgoing { chat_id, method: SEND_PHOTO, body: call.to_string() })
}

/// A message disappears from the chat; Telegram does that for 48 hours (Bot API, deleteMessage).
pub fn delete(chat_id: i64, message_id: i32) -> Outgoing {
    let call = DeleteMessage::new(Recipient::Id(ChatId(chat_id)), MessageId(message_id));
    Outgoing { chat_id, method: DELETE_MESSAGE, body: serde_json::to_string(&call).unwrap_or_default() }
}

/// The bot goes away from a group or channel.
pub fn leave(chat_id: i64) -> Outgoing {
    let call = LeaveChat::new(Recipient::Id(ChatId(chat_id)));
    Outgoing { chat_id, method: LEAVE_CHAT, body: serde_json::to_string(&call).unwrap_or_default() }
}

/// The command menu of one chat, in the language that its person chose.
pub(super) fn chat_commands(chat_id: i64, commands: Vec<BotCommand>) -> Outgoing {
    let scope = BotCommandScope::Chat { chat_id: Recipient::Id(ChatId(chat_id)) };
    let call = SetMyCommands::new(commands).scope(scope);
    Outgoing { chat_id, method: SET_MY_COMMANDS, body: serde_json::to_string(&call).unwrap_or_default() }
}

/// The chat falls back to the menu of all chats.
pub(super) fn no_chat_commands(chat_id: i64) -> Outgoing {
    let scope = BotCommandScope::Chat { chat_id: Recipient::Id(ChatId(chat_id)) };
    let call = DeleteMyCommands::new().scope(scope);
    Outgoing { chat_id, method: DELETE_MY_COMMANDS, body: serde_json::to_string(&call).unwrap_or_default() }
}

/// The same text as a new message, when the message to edit is gone.
pub(super) fn as_new(body: &str) -> Option<String> {
    let mut call: serde_json::Value = serde_json::from_str(body).ok()?;
    call.as_object_mut()?.remove("message_id")?;
    Some(call.to_string())
}

pub(super) fn entities(page: &Page) -> Vec<MessageEntity> {
    page.spans
        .iter()
        .filter_map(|(offset, length, style)| match style {
            Style::Bold => Some(MessageEntity::bold(*offset, *length)),
            Style::Italic => Some(MessageEntity::italic(*offset, *length)),
            Style::Plain => None,
        })
        .collect()
}

pub(super) fn keyboard(page: &Page) -> Option<InlineKeyboardMarkup> {
    let rows = page.rows.iter().map(|row| {
        row.iter().map(|button| {
            let Target::Place(path) = &button.target;
            InlineKeyboardButton::callback(button.label.clone(), path.clone())
        })
    });
    (!page.rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
