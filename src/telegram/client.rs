//! teloxide's client with our rules: a token that cannot be printed, and two raw calls beside its typed
//! ones: `getUpdates`, so that what we cannot parse is still saved as it came, and the outbox's calls, so
//! that the error code counts (teloxide drops it and matches on the text).

use std::fmt;
use std::time::Duration;

use reqwest::RequestBuilder;
use serde::Deserialize;
use serde_json::value::RawValue;
use teloxide::Bot;
use teloxide::net::default_reqwest_settings;

use super::document;

/// How long Telegram holds a `getUpdates` without news, in seconds; below the client's total of 17 s.
const POLL: u32 = 10;
/// The largest number of updates in one answer (Bot API).
pub const BATCH: usize = 100;
/// What we ask for. Groups and channels show up as `my_chat_member` when the bot is added.
pub const ALLOWED: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// The bot's token. It has no `Display`, and its `Debug` says nothing.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A token as BotFather gives it: digits, a colon, 30 or more letters, digits, `_` or `-`.
    pub fn parse(text: &str) -> Option<Self> {
        let (id, secret) = text.trim().split_once(':')?;
        let letters = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let whole = !id.is_empty() && id.chars().all(|c| c.is_ascii_digit()) && secret.len() >= 30;
        (whole && secret.chars().all(letters)).then(|| Self(text.trim().to_owned()))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

/// What went wrong with a call. Nothing in it holds the token or a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    #[error("Telegram cannot be reached")]
    Connect,
    #[error("Telegram gave no complete answer")]
    NoAnswer,
    #[error("Telegram says {code}: {description}")]
    Refused { code: u16, description: String, retry_after: Option<u32> },
    #[error("the address of the Bot API is not understood")]
    Address,
    #[error("the file of this call cannot be read")]
    File,
}

#[derive(Deserialize)]
struct Answer<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
}

/// A client for one bot.
#[derive(Clone)]
pub struct Client {
    bot: Bot,
    /// `https://api.telegram.org/bot<token>/`; never printed.
    base: String,
    files: String,
}

impl Client {
    /// A client that talks to `api_url`, or to Telegram itself.
    pub fn new(token: &Token, api_url: Option<&str>) -> Result<Self, ClientError> {
        let http = default_reqwest_settings()
            .pool_idle_timeout(Duration::from_secs(60))
            .tcp_nodelay(true)
            .build()
            .map_err(|_| ClientError::Address)?;
        let mut bot = Bot::with_client(token.0.clone(), http);
        if let Some(url) = api_url {
            bot = bot.set_api_url(url.parse().map_err(|_| ClientError::Address)?);
        }
        let root = bot.api_url().to_string();
        let root = root.trim_end_matches('/');
        let base = format!("{root}/bot{}/", token.0);
        let files = format!("{root}/file/bot{}/", token.0);
        Ok(Self { bot, base, files })
    }

    /// teloxide's bot, for its typed methods.
    pub(super) fn bot(&self) -> &Bot {
        &self.bot
    }

    /// The bot's user name, which also proves that the token works.
    pub async fn me(&self) -> Result<String, ClientError> {
        #[derive(Deserialize)]
        struct Me {
            username: Option<String>,
        }
        let answer = self.post("getMe", "{}".to_owned()).await?;
        let me: Me = serde_json::from_str(&answer).map_err(|_| ClientError::NoAnswer)?;
        Ok(me.username.unwrap_or_default())
    }

    /// Telegram's own time in UTC seconds, from the `Date` of an answer.
    pub async fn date(&self) -> Option<i64> {
        let response = self.bot.client().get(format!("{}getMe", self.base)).send().await.ok()?;
        let date = response.headers().get("date")?.to_str().ok()?;
        jiff::fmt::rfc2822::parse(date).ok().map(|date| date.timestamp().as_second())
    }

    /// The updates from `offset` on, each as it came.
    pub(super) async fn updates(&self, offset: Option<i64>) -> Result<Vec<Box<RawValue>>, ClientError> {
        let body = serde_json::json!({
            "offset": offset.unwrap_or(0), "limit": BATCH, "timeout": POLL, "allowed_updates": ALLOWED,
        });
        let answer = self.post("getUpdates", body.to_string()).await?;
        serde_json::from_str(&answer).map_err(|_| ClientError::NoAnswer)
    }

    /// One call with a JSON body; the JSON of its result.
    pub(super) async fn post(&self, method: &str, body: String) -> Result<String, ClientError> {
        let request = self.bot.client().post(format!("{}{method}", self.base));
        Self::result(request.header("content-type", "application/json").body(body)).await
    }

    /// One call with the file that `body` holds (see [`document`]); the JSON of its result.
    pub(super) async fn post_file(&self, method: &str, body: &str) -> Result<String, ClientError> {
        let form = document::form(body).ok_or(ClientError::File)?;
        Self::result(self.bot.client().post(format!("{}{method}", self.base)).multipart(form)).await
    }

    async fn result(request: RequestBuilder) -> Result<String, ClientError> {
        let response = request.send().await.map_err(|error| match error.is_connect() {
            true => ClientError::Connect,
            false => ClientError::NoAnswer,
        })?;
        let status = response.status().as_u16();
        let text = response.text().await.map_err(|_| ClientError::NoAnswer)?;
        let answer: Answer<'_> = match serde_json::from_str(&text) {
            Ok(answer) => answer,
            Err(_) if status == 404 || status == 401 => {
                return Err(ClientError::Refused { code: status, description: "Not Found".into(), retry_after: None });
            }
            // A page of the server in front of Telegram: what it says is not ours to log.
            Err(_) if status >= 500 => {
                return Err(ClientError::Refused { code: status, description: "in trouble".into(), retry_after: None });
            }
            Err(_) => return Err(ClientError::NoAnswer),
        };
        match answer.result {
            Some(result) if answer.ok => Ok(result.get().to_owned()),
            _ => Err(ClientError::Refused {
                code: answer.error_code.unwrap_or(status),
                description: answer.description.unwrap_or_default(),
                retry_after: answer.parameters.and_then(|parameters| parameters.retry_after),
            }),
        }
    }

    /// The content of a file that a person sent, at most `limit` bytes.
    pub(super) async fn file(&self, file_id: &str, limit: usize) -> Result<Vec<u8>, ClientError> {
        #[derive(Deserialize)]
        struct Path {
            file_path: Option<String>,
        }
        let answer = self.post("getFile", serde_json::json!({ "file_id": file_id }).to_string()).await?;
        let path: Path = serde_json::from_str(&answer).map_err(|_| ClientError::NoAnswer)?;
        let path = path.file_path.ok_or(ClientError::NoAnswer)?;
        let mut response =
            self.bot.client().get(format!("{}{path}", self.files)).send().await.map_err(|_| ClientError::NoAnswer)?;
        let mut content = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| ClientError::NoAnswer)? {
            content.extend_from_slice(&chunk);
            if content.len() > limit {
                break;
            }
        }
        Ok(content)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_recognised_and_never_printed() {
        let token = Token::parse("123456:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi").unwrap();
        assert_eq!(format!("{token:?}"), "Token");
        for wrong in ["", "123456", "123456:", "x:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi", "123456:abc def", "1:short"] {
            assert!(Token::parse(wrong).is_none(), "{wrong}");
        }
    }
}
