//! Translates own words by a machine, where the school has named a server for it; off unless it has. The original always
//! stays beside it. Names, numbers, dates, hours, amounts and addresses do not leave the house: marks go in their place,
//! and a translation that does not bring each of them back once is thrown away. Nothing about care, safety or money is
//! ever translated.

pub mod due;
mod http;
mod mask;
pub mod store;

use std::fmt;
use std::time::Duration;

use crate::app::App;
use crate::choice::words;
use crate::messages::{Audience, Message};

pub use http::{Failed, Translator};
pub use mask::Masked;

/// A server has so long for one translation.
const WITHIN: Duration = Duration::from_secs(8);
/// The longest text that is translated, in characters; own words have 300 at most.
pub const LONGEST: usize = 1000;
/// The longest answer of a server, in bytes.
const LONGEST_ANSWER: usize = 64 * 1024;
/// The marks and the text of an answer have at most so many times the characters of what was asked, and a hundred more.
const TIMES: usize = 4;

words! {
    /// How to talk with a server.
    Kind {
        /// The interface of LibreTranslate, which a school can run itself.
        LibreTranslate = "libretranslate",
        /// The interface of DeepL.
        DeepL = "deepl",
    }
}

/// The key of a server. It has no `Display`, and its `Debug` says nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// None for what cannot stand in a header.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())).then(|| Self(text.to_owned()))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

/// The server that the operator has named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    pub kind: Kind,
    /// Without a `/` at the end.
    pub url: String,
    pub key: Option<Key>,
}

/// Why a server that is named cannot be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongAccess {
    #[error("translator is \"off\", \"libretranslate\" or \"deepl\"")]
    Kind,
    #[error("translator_url does not begin with https:// (or http:// for a server of your own)")]
    Url,
    #[error("DRIEHOEK_TRANSLATOR_KEY is missing or is no key: DeepL gives one with an account")]
    Key,
}

impl Access {
    /// What the settings say; None where translating is off.
    pub fn read(kind: Option<&str>, url: Option<&str>, key: Option<&str>) -> Result<Option<Self>, WrongAccess> {
        let kind: Kind = match kind {
            None | Some("off") => return Ok(None),
            Some(word) => word.parse().map_err(|()| WrongAccess::Kind)?,
        };
        let key = key.map(|key| Key::parse(key).ok_or(WrongAccess::Key)).transpose()?;
        let url = match (url, kind, &key) {
            (Some(url), ..) => url,
            // DeepL tells the keys of its free accounts by their end.
            (None, Kind::DeepL, Some(key)) if key.0.ends_with(":fx") => "https://api-free.deepl.com",
            (None, Kind::DeepL, _) => "https://api.deepl.com",
            (None, Kind::LibreTranslate, _) => return Err(WrongAccess::Url),
        };
        if !url.starts_with("https://") && !url.starts_with("http://") {
            return Err(WrongAccess::Url);
        }
        if kind == Kind::DeepL && key.is_none() {
            return Err(WrongAccess::Key);
        }
        Ok(Some(Self { kind, url: url.trim_end_matches('/').to_owned(), key }))
    }
}

/// Whether own words may be translated at all. `thread`: the message, and what it answers, up to the first. Never about
/// care, safety or money, never to the contact person, and never what points to danger.
pub fn may_translate(app: &App, thread: &[Message]) -> bool {
    let harmless = |message: &Message| {
        // An answer has no kind of its own: what it answers decides. A kind that nobody knows is not sent anywhere.
        let answer = message.answers.is_some();
        let kind = match app.tells.find(&message.kind) {
            Some(kind) => !kind.private,
            None => answer,
        };
        let about = ["about", "what"].iter().filter_map(|name| message.values.get(name));
        let grave =
            |word: &str| ["safety", "costs", "money", "payment", "health", "home-changed", "treatment"].contains(&word);
        let block = message.values.get("about").and_then(|id| app.blocks.find(id));
        let money =
            block.is_some_and(|block| block.fields.iter().any(|field| field.kind == crate::fields::Type::Amount));
        let danger = message.own_words.as_deref().is_some_and(|words| app.signals.found(words));
        kind && !about.into_iter().any(grave) && !money && !danger && !message.audience.contains(&Audience::Contact)
    };
    let whole = thread.last().is_some_and(|first| first.answers.is_none());
    whole && thread.iter().all(harmless)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_named_whole_or_not_at_all() {
        let read = |kind, url, key| Access::read(kind, url, key);
        assert_eq!(read(None, Some("http://x"), None), Ok(None));
        assert_eq!(read(Some("off"), None, None), Ok(None));
        assert_eq!(read(Some("google"), None, None), Err(WrongAccess::Kind));
        assert_eq!(read(Some("libretranslate"), None, None), Err(WrongAccess::Url));
        assert_eq!(read(Some("libretranslate"), Some("ftp://x"), None), Err(WrongAccess::Url));
        assert_eq!(read(Some("deepl"), None, None), Err(WrongAccess::Key));
        assert_eq!(read(Some("deepl"), None, Some("a\nb")), Err(WrongAccess::Key));
        let own = read(Some("libretranslate"), Some("http://127.0.0.1:5000/"), None).unwrap().unwrap();
        assert_eq!(own.url, "http://127.0.0.1:5000");
        let free = read(Some("deepl"), None, Some("secret:fx")).unwrap().unwrap();
        assert_eq!(free.url, "https://api-free.deepl.com");
        assert!(!format!("{free:?}").contains("secret"));
    }
}
