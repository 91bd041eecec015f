//! What the answer to a call means: one function, tested by table (facts on reliability, 1.3).

use super::call;
use super::client::{Client, ClientError};
use crate::delivery::{Courier, Outcome};

/// A flood wait without a length: what the server itself gives (seconds).
const REST_WITHOUT_LENGTH: u32 = 60;

impl Courier for Client {
    async fn carry(&self, kind: &str, body: &str) -> Outcome {
        let answer = match kind {
            call::SEND_DOCUMENT => self.post_file(kind, body).await,
            _ => self.post(kind, body.to_owned()).await,
        };
        classify(kind, body, answer)
    }
}

/// The meaning of `answer` to the call `method` with `body`.
pub(super) fn classify(method: &str, body: &str, answer: Result<String, ClientError>) -> Outcome {
    #[derive(serde::Deserialize)]
    struct Message {
        message_id: i64,
    }
    let (code, description, retry_after) = match answer {
        Ok(result) => {
            let message = serde_json::from_str::<Message>(&result).ok();
            return Outcome::Sent(message.map(|message| message.message_id));
        }
        Err(ClientError::Connect) => return Outcome::NotSent,
        Err(ClientError::NoAnswer | ClientError::Address) => return Outcome::Unknown,
        Err(error @ ClientError::File) => return Outcome::Faulty(error.to_string()),
        Err(ClientError::Refused { code, description, retry_after }) => (code, description, retry_after),
    };
    let says = |text: &str| description.to_lowercase().contains(text);
    match code {
        429 => Outcome::RestFor(retry_after.unwrap_or(REST_WITHOUT_LENGTH)),
        401 | 404 => Outcome::TokenWrong,
        403 => Outcome::Unreachable,
        400 if says("message is not modified") => Outcome::Sent(None),
        400 if says("chat not found") => Outcome::Unreachable,
        // Deleting what the parent has deleted already.
        400 if method == call::DELETE_MESSAGE && says("message to delete not found") => Outcome::Sent(None),
        400 if method == call::DELETE_MESSAGE && says("message can't be deleted") => Outcome::TooOld,
        400 if method == call::EDIT_MESSAGE_TEXT
            && (says("message to edit not found")
                || says("message can't be edited")
                || says("message_id_invalid")
                // The button stood under a file.
                || says("there is no text in the message to edit")) =>
        {
            match call::as_new(body) {
                Some(body) => Outcome::Instead { method: call::SEND_MESSAGE, body },
                None => Outcome::Faulty(description),
            }
        }
        400..=499 => Outcome::Faulty(format!("{code} {description}")),
        500..=599 => Outcome::Trouble,
        _ => Outcome::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: u16, description: &str, retry_after: Option<u32>) -> Result<String, ClientError> {
        Err(ClientError::Refused { code, description: description.into(), retry_after })
    }

    #[test]
    fn each_answer_has_one_meaning() {
        let edit = r#"{"chat_id":7,"message_id":5,"text":"x"}"#;
        let table = [
            ("sendMessage", Ok(r#"{"message_id":9,"date":1}"#.into()), Outcome::Sent(Some(9))),
            ("sendMessage", Ok("true".into()), Outcome::Sent(None)),
            ("sendMessage", Err(ClientError::Connect), Outcome::NotSent),
            ("sendMessage", Err(ClientError::NoAnswer), Outcome::Unknown),
            ("sendMessage", refused(500, "Internal Server Error", None), Outcome::Trouble),
            ("sendMessage", refused(502, "", None), Outcome::Trouble),
            ("sendMessage", refused(429, "Too Many Requests: retry after 5", Some(5)), Outcome::RestFor(5)),
            ("sendMessage", refused(429, "Too Many Requests", None), Outcome::RestFor(60)),
            ("sendMessage", refused(403, "Forbidden: bot was blocked by the user", None), Outcome::Unreachable),
            ("sendMessage", refused(403, "Forbidden: user is deactivated", None), Outcome::Unreachable),
            (
                "sendMessage",
                refused(403, "Forbidden: bot can't initiate conversation with a user", None),
                Outcome::Unreachable,
            ),
            ("sendMessage", refused(400, "Bad Request: chat not found", None), Outcome::Unreachable),
            (
                "sendMessage",
                refused(400, "Bad Request: message is too long", None),
                Outcome::Faulty("400 Bad Request: message is too long".into()),
            ),
            ("sendMessage", refused(401, "Unauthorized", None), Outcome::TokenWrong),
            ("sendMessage", refused(404, "Not Found", None), Outcome::TokenWrong),
            (
                "editMessageText",
                refused(400, "Bad Request: message is not modified: specified new message content", None),
                Outcome::Sent(None),
            ),
            (
                "editMessageText",
                refused(400, "Bad Request: message to edit not found", None),
                Outcome::Instead { method: "sendMessage", body: r#"{"chat_id":7,"text":"x"}"#.into() },
            ),
            (
                "editMessageText",
                refused(400, "Bad Request: there is no text in the message to edit", None),
                Outcome::Instead { method: "sendMessage", body: r#"{"chat_id":7,"text":"x"}"#.into() },
            ),
            ("deleteMessage", Ok("true".into()), Outcome::Sent(None)),
            ("deleteMessage", refused(400, "Bad Request: message to delete not found", None), Outcome::Sent(None)),
            (
                "deleteMessage",
                refused(400, "Bad Request: message can't be deleted for everyone", None),
                Outcome::TooOld,
            ),
            ("sendDocument", Ok(r#"{"message_id":9,"date":1}"#.into()), Outcome::Sent(Some(9))),
            ("sendDocument", refused(403, "Forbidden: bot was blocked by the user", None), Outcome::Unreachable),
            ("sendDocument", Err(ClientError::File), Outcome::Faulty("the file of this call cannot be read".into())),
        ];
        for (method, answer, meaning) in table {
            assert_eq!(classify(method, edit, answer.clone()), meaning, "{answer:?}");
        }
    }
}
