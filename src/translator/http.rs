//! One call to the server that translates: LibreTranslate's or DeepL's interface.

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use serde::Deserialize;
use serde_json::json;

use super::{Access, Kind, LONGEST_ANSWER, WITHIN};

/// Why there is no translation; nothing in it holds a text, a name or the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failed {
    #[error("the server cannot be reached")]
    Connect,
    #[error("the server did not answer in time")]
    Late,
    #[error("the server says {0}")]
    Refused(u16),
    #[error("the answer is not understood")]
    Unreadable,
    #[error("names or numbers did not come back as they were")]
    Changed,
}

/// A server that translates.
#[derive(Clone, Debug)]
pub struct Translator {
    access: Access,
    http: Client,
}

#[derive(Deserialize)]
struct Libre {
    #[serde(rename = "translatedText")]
    text: String,
}

#[derive(Deserialize)]
struct DeepL {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
}

impl Translator {
    /// A server; nothing is asked of it yet.
    pub fn new(access: Access) -> Result<Self, Failed> {
        let http = Client::builder().timeout(WITHIN).connect_timeout(WITHIN).redirect(Policy::none());
        Ok(Self { access, http: http.build().map_err(|_| Failed::Connect)? })
    }

    /// A text from one language into another, by their tags.
    pub async fn translate(&self, text: &str, from: &str, to: &str) -> Result<String, Failed> {
        let Access { kind, url, key } = &self.access;
        let key = key.as_ref().map(|key| key.0.as_str());
        let (request, body) = match kind {
            Kind::LibreTranslate => {
                let mut body = json!({ "q": text, "source": from, "target": to, "format": "text" });
                if let (Some(key), Some(fields)) = (key, body.as_object_mut()) {
                    fields.insert("api_key".into(), key.into());
                }
                (self.http.post(format!("{url}/translate")), body)
            }
            Kind::DeepL => {
                // DeepL wants to know which English to write.
                let to = if to == "en" { "EN-GB".to_owned() } else { to.to_uppercase() };
                let body = json!({ "text": [text], "source_lang": from.to_uppercase(), "target_lang": to });
                (self.with_key(self.http.post(format!("{url}/v2/translate"))), body)
            }
        };
        let request = request.header("content-type", "application/json").body(body.to_string());
        let answer = ask(request).await?;
        match kind {
            Kind::LibreTranslate => {
                serde_json::from_slice::<Libre>(&answer).map(|libre| libre.text).map_err(|_| Failed::Unreadable)
            }
            Kind::DeepL => {
                let answer: DeepL = serde_json::from_slice(&answer).map_err(|_| Failed::Unreadable)?;
                answer.translations.into_iter().next().map(|first| first.text).ok_or(Failed::Unreadable)
            }
        }
    }

    /// Whether the server answers and knows us; translates nothing.
    pub async fn answers(&self) -> Result<(), Failed> {
        let url = &self.access.url;
        let request = match self.access.kind {
            Kind::LibreTranslate => self.http.get(format!("{url}/languages")),
            Kind::DeepL => self.with_key(self.http.get(format!("{url}/v2/usage"))),
        };
        let answer = ask(request).await?;
        serde_json::from_slice::<serde_json::Value>(&answer).map(|_| ()).map_err(|_| Failed::Unreadable)
    }

    fn with_key(&self, request: RequestBuilder) -> RequestBuilder {
        match &self.access.key {
            Some(key) => request.header("authorization", format!("DeepL-Auth-Key {}", key.0)),
            None => request,
        }
    }
}

async fn ask(request: RequestBuilder) -> Result<Vec<u8>, Failed> {
    let failed = |error: reqwest::Error| if error.is_timeout() { Failed::Late } else { Failed::Connect };
    let mut response = request.send().await.map_err(failed)?;
    if !response.status().is_success() {
        return Err(Failed::Refused(response.status().as_u16()));
    }
    let mut answer = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        answer.extend_from_slice(&chunk);
        if answer.len() > LONGEST_ANSWER {
            return Err(Failed::Unreadable);
        }
    }
    Ok(answer)
}
