//! The bot as letters and links call it.

/// A bot and the address that opens a chat with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bot {
    /// Its user name at Telegram, without `@`.
    pub name: String,
    /// A start payload is added to it as `?start=`.
    address: String,
}

impl Bot {
    /// The bot of this name at Telegram.
    pub fn at_telegram(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { address: format!("https://t.me/{name}"), name }
    }

    /// A bot whose chats are at `address`: the demo's.
    pub fn at(address: impl Into<String>, name: impl Into<String>) -> Self {
        Self { name: name.into(), address: address.into() }
    }

    /// The link that hands the payload (64 signs of `A-Z a-z 0-9 _ -` at most) to the bot as `/start PAYLOAD`.
    pub fn link(&self, payload: &str) -> String {
        format!("{}?start={payload}", self.address)
    }
}
