//! The wall between Telegram and everything else: updates become [`Event`]s, screens become calls.
//! No teloxide type leaves this folder.

mod answers;
mod bot;
mod call;
mod client;
mod document;
mod inbox;
pub mod menus;
mod outcome;
pub mod pump;
mod update;
pub mod worker;

pub use bot::Bot;
pub use call::{delete, leave, photo_call, screen_calls};
pub use client::{Client, ClientError, Token};
pub use document::{MAX_CONTENT, NoDocument, document_call};
pub use inbox::{REMEMBERED, forget_chat};
pub use update::{Ask, Event};

/// For tests of hostile updates: whether the text has a number, and whether it is understood.
#[doc(hidden)]
pub fn reads(update: &str) -> Option<bool> {
    update::read(update).map(|read| read.event.is_some())
}

/// The methods that an outbox row may name; None for a name from a newer program.
pub fn method(name: &str) -> Option<&'static str> {
    [
        call::SEND_MESSAGE,
        call::EDIT_MESSAGE_TEXT,
        call::DELETE_MESSAGE,
        call::SEND_DOCUMENT,
        call::SEND_PHOTO,
        call::LEAVE_CHAT,
        call::SET_MY_COMMANDS,
        call::DELETE_MY_COMMANDS,
    ]
    .into_iter()
    .find(|known| *known == name)
}
