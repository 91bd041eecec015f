//! The stand-in over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`, as the official server has them.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Query, Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::{Map, Value};

use super::Telegram;
use super::faults::Fault;
use super::files::Upload;
use super::line::Line;
use super::refusal::Refusal;
use super::spec::SPEC;

/// The largest body: an upload of 50 MB and what is around it.
const BODY_LIMIT: usize = 52 * 1024 * 1024;

/// How a call ended.
pub(super) enum Ending {
    /// The JSON text of `result`.
    Done(String),
    Refused(Refusal),
    /// An HTML page instead of an answer.
    BadGateway,
    /// No answer: the connection breaks.
    Reset,
}

/// What came with a call: the parameters, and the files of a multipart body.
#[derive(Default)]
pub(super) struct Parameters {
    pub(super) body: Map<String, Value>,
    pub(super) uploads: Vec<(String, Upload)>,
}

pub(super) fn router(telegram: Arc<Telegram>) -> Router {
    Router::new()
        .route("/{bot}/{method}", any(call))
        .route("/file/{bot}/{*path}", get(download))
        .fallback(async || refused(&Refusal::not_found()))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(telegram)
}

async fn call(
    State(telegram): State<Arc<Telegram>>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    let line = request.extensions().get::<ConnectInfo<Line>>().map(|ConnectInfo(line)| line.clone());
    if let Err(refusal) = telegram.admit(&bot) {
        return refused(&refusal);
    }
    let Some(method) = SPEC.method(&method) else { return refused(&Refusal::not_found()) };
    let parameters = match parameters(method, request).await {
        Ok(parameters) => parameters,
        Err(refusal) => return refused(&refusal),
    };
    match telegram.answer(method, parameters).await {
        Ending::Done(result) => json_response(StatusCode::OK, format!(r#"{{"ok":true,"result":{result}}}"#)),
        Ending::Refused(refusal) => refused(&refusal),
        Ending::BadGateway => {
            let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>";
            (StatusCode::BAD_GATEWAY, [(header::CONTENT_TYPE, "text/html")], page).into_response()
        }
        Ending::Reset => reset(line).await,
    }
}

/// Cuts the line, so that the client never gets a status; without a line, a body that breaks off.
async fn reset(line: Option<Line>) -> Response {
    if let Some(Line(cut)) = line {
        cut.cancel();
        // The connection's task ends at its next read or write, and this handler with it.
        std::future::pending::<()>().await;
    }
    let broken = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    Response::new(Body::from_stream(futures_util::stream::iter([Err::<Bytes, _>(broken)])))
}

async fn download(State(telegram): State<Arc<Telegram>>, Path((bot, path)): Path<(String, String)>) -> Response {
    if let Err(refusal) = telegram.admit(&bot) {
        return refused(&refusal);
    }
    let file = path.strip_prefix("documents/").and_then(|file_id| telegram.look(|world| world.file(file_id)));
    match file {
        Some(bytes) => ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response(),
        None => refused(&Refusal::not_found()),
    }
}

fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.error_code).unwrap_or(StatusCode::BAD_REQUEST);
    json_response(status, refusal.envelope().to_string())
}

fn json_response(status: StatusCode, text: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// The parameters of a call: the query, and a JSON, form or multipart body.
async fn parameters(method: &str, request: Request) -> Result<Parameters, Refusal> {
    let mut parameters = Parameters::default();
    parameters.add_pairs(method, request.uri())?;
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.unwrap_or_default().to_ascii_lowercase();
    if content_type.starts_with("multipart/form-data") {
        parameters.add_parts(method, request).await?;
        return Ok(parameters);
    }
    let bytes = Bytes::from_request(request, &()).await.map_err(|_| Refusal::too_large())?;
    if content_type.starts_with("application/x-www-form-urlencoded") {
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        let uri = format!("/?{text}").parse().map_err(|_| Refusal::violation("can't parse the form"))?;
        parameters.add_pairs(method, &uri)?;
    } else if !bytes.is_empty() {
        let body: Map<String, Value> = serde_json::from_slice(&bytes)
            .map_err(|error| Refusal::bad_request(&format!("can't parse JSON object: {error}")))?;
        parameters.body.extend(body);
    }
    Ok(parameters)
}

impl Parameters {
    fn add_pairs(&mut self, method: &str, uri: &Uri) -> Result<(), Refusal> {
        let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(uri)
            .map_err(|_| Refusal::bad_request("can't parse the query"))?;
        for (name, text) in pairs {
            let value = SPEC.value_of_text(method, &name, &text);
            self.body.insert(name, value);
        }
        Ok(())
    }

    /// A part with a file name is a file: either the parameter itself, or what `attach://<part>` points at.
    async fn add_parts(&mut self, method: &str, request: Request) -> Result<(), Refusal> {
        let broken = |_| Refusal::bad_request("can't parse the multipart body");
        let mut parts = Multipart::from_request(request, &())
            .await
            .map_err(|_| Refusal::bad_request("can't parse the multipart body"))?;
        let mut attached = Vec::new();
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            if let Some(file_name) = part.file_name().map(str::to_owned) {
                let mime_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
                let bytes = part.bytes().await.map_err(broken)?;
                self.uploads.push((name.clone(), Upload { file_name, mime_type, bytes }));
                attached.push(name);
            } else {
                let text = part.text().await.map_err(broken)?;
                let value = SPEC.value_of_text(method, &name, &text);
                self.body.insert(name, value);
            }
        }
        for name in attached {
            let reference = Value::from(format!("attach://{name}"));
            if !self.body.values().any(|value| *value == reference) {
                self.body.insert(name, reference);
            }
        }
        Ok(())
    }
}

/// The fault that ends a call before anything is sent, as its ending; None for those that come later.
pub(super) fn early_ending(fault: Fault) -> Option<Ending> {
    match fault {
        Fault::TooManyRequests { retry_after, .. } => Some(Ending::Refused(Refusal::too_many_requests(retry_after))),
        Fault::BadRequest { .. } => Some(Ending::Refused(Refusal::bad_request("can't parse entities"))),
        Fault::ServerError { .. } => Some(Ending::Refused(Refusal::server_error())),
        Fault::Html502 { .. } => Some(Ending::BadGateway),
        Fault::ResetBefore { .. } => Some(Ending::Reset),
        Fault::ResetAfter { .. } | Fault::Slow { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};
    use tokio_util::sync::CancellationToken;

    use super::*;
    use crate::clock::Clock;

    /// Sends one request to a stand-in where person 7 has started the bot; the whole answer as text.
    async fn ask(request: &str, fault: Option<Fault>) -> String {
        let telegram = Telegram::new("1:token", Clock::manual(0));
        telegram.says(7, "/start");
        fault.into_iter().for_each(|fault| telegram.fault(fault));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let _stop_at_the_end = stop.clone().drop_guard();
        tokio::spawn(async move { telegram.listen(listener, stop).await });
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        // An error is the reset that a test asks for.
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    }

    fn post(path: &str, content_type: &str, body: &str) -> String {
        format!(
            "POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: {content_type}\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        )
    }

    fn get(path: &str) -> String {
        format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
    }

    #[tokio::test]
    async fn a_method_is_found_in_any_case_and_takes_json_query_and_form() {
        let json = post("/bot1:token/SendMessage", "application/json", r#"{"chat_id":7,"text":"Hallo"}"#);
        let query = get("/bot1:token/sendmessage?chat_id=7&text=Hallo");
        let form = post("/bot1:token/SENDMESSAGE", "application/x-www-form-urlencoded", "chat_id=7&text=Hallo");
        for request in [json, query, form] {
            let answer = ask(&request, None).await;
            assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
            assert!(answer.contains(r#""ok":true"#) && answer.contains(r#""text":"Hallo""#), "{answer}");
        }
    }

    #[tokio::test]
    async fn wrong_tokens_paths_and_methods_are_refused_in_telegrams_words() {
        let unauthorized = r#"{"description":"Unauthorized","error_code":401,"ok":false}"#;
        assert!(ask(&get("/bot1:other/getMe"), None).await.ends_with(unauthorized));
        let not_found = r#"{"description":"Not Found","error_code":404,"ok":false}"#;
        assert!(ask(&get("/bot1:token/getMoney"), None).await.ends_with(not_found));
        assert!(ask(&get("/elsewhere"), None).await.ends_with(not_found));
        assert!(ask(&get("/file/bot1:token/documents/none"), None).await.ends_with(not_found));
    }

    #[tokio::test]
    async fn a_file_comes_as_multipart() {
        let body = "--x\r\ncontent-disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n\
                    --x\r\ncontent-disposition: form-data; name=\"document\"; filename=\"week.ics\"\r\n\
                    content-type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n--x--\r\n";
        let answer = ask(&post("/bot1:token/sendDocument", "multipart/form-data; boundary=x", body), None).await;
        assert!(answer.contains(r#""file_name":"week.ics""#) && answer.contains(r#""file_size":15"#), "{answer}");
    }

    #[tokio::test]
    async fn a_reset_leaves_no_answer_at_all() {
        let request = get("/bot1:token/sendMessage?chat_id=7&text=Hallo");
        assert_eq!(ask(&request, Some(Fault::ResetBefore { share: 1.0 })).await, "");
        assert_eq!(ask(&request, Some(Fault::ResetAfter { share: 1.0 })).await, "");
        let bad_gateway = ask(&request, Some(Fault::Html502 { share: 1.0 })).await;
        assert!(bad_gateway.starts_with("HTTP/1.1 502") && bad_gateway.contains("text/html"));
        let too_many = Fault::TooManyRequests { after_calls: 0, retry_after: 3, share: 1.0 };
        assert!(ask(&request, Some(too_many)).await.contains(r#""parameters":{"retry_after":3}"#));
    }
}
