//! The answers with which Telegram refuses a call, in its own words.

use serde_json::{Value, json};

/// A refused call; `error_code` is also the HTTP status.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refusal {
    pub(super) error_code: u16,
    pub(super) description: String,
    /// Seconds to wait, for 429.
    pub(super) retry_after: Option<u32>,
    /// Set when a correct bot never does this; tests assert that none happened.
    pub(super) violation: Option<String>,
}

impl Refusal {
    fn new(error_code: u16, description: String) -> Self {
        Self { error_code, description, retry_after: None, violation: None }
    }

    /// 400 `Bad Request: <why>`.
    pub(super) fn bad_request(why: &str) -> Self {
        Self::new(400, format!("Bad Request: {why}"))
    }

    /// 400 `Bad Request: <why>` that a correct bot never gets.
    pub(super) fn violation(why: &str) -> Self {
        Self { violation: Some(why.to_owned()), ..Self::bad_request(why) }
    }

    /// 403 `Forbidden: <why>`.
    pub(super) fn forbidden(why: &str) -> Self {
        Self::new(403, format!("Forbidden: {why}"))
    }

    /// 401: the token is not this bot's.
    pub(super) fn unauthorized() -> Self {
        Self::new(401, "Unauthorized".to_owned())
    }

    /// 404: no such path or method.
    pub(super) fn not_found() -> Self {
        Self::new(404, "Not Found".to_owned())
    }

    /// 409: another getUpdates took over.
    pub(super) fn conflict() -> Self {
        let description = "Conflict: terminated by other getUpdates request; \
                           make sure that only one bot instance is running";
        Self::new(409, description.to_owned())
    }

    /// 413: more bytes than Telegram takes.
    pub(super) fn too_large() -> Self {
        Self::new(413, "Request Entity Too Large".to_owned())
    }

    /// 429 with the seconds to wait.
    pub(super) fn too_many_requests(retry_after: u32) -> Self {
        let description = format!("Too Many Requests: retry after {retry_after}");
        Self { retry_after: Some(retry_after), ..Self::new(429, description) }
    }

    /// 500, a bad moment of the server.
    pub(super) fn server_error() -> Self {
        Self::new(500, "Internal Server Error".to_owned())
    }

    /// The body of the answer.
    pub(super) fn envelope(&self) -> Value {
        let mut envelope = json!({"ok": false, "error_code": self.error_code, "description": self.description});
        if let Some(retry_after) = self.retry_after {
            envelope["parameters"] = json!({ "retry_after": retry_after });
        }
        envelope
    }
}
