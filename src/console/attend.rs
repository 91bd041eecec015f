//! What happens around every page: headers that keep it to itself, orders of other sites refused, and a refusal or a
//! failure told as a page in the reader's language.

use std::panic::AssertUnwindSafe;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use futures_util::FutureExt as _;
use tower_sessions::Session;

use super::Console;
use super::origin;
use super::page::{self, Frame};
use super::visitor::{Reader, Refused};

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
                                       base-uri 'none'; frame-ancestors 'none'";

/// Adds the headers that keep a page to itself (OWASP ASVS 5.0, 3.4 and 14.3.2).
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Learns who asks, refuses orders of other sites, and makes a page of every bare refusal.
pub(super) async fn attend(State(console): State<Console>, session: Session, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let reader = match Reader::meet(&console, session, &parts).await {
        Ok(reader) => reader,
        Err(refused) => return refused.into_response(),
    };
    let own = origin::is_own(&parts.method, &parts.headers);
    let response = if !own || console.demo && !origin::is_loopback(&parts.headers) {
        StatusCode::FORBIDDEN.into_response()
    } else {
        let mut request = Request::from_parts(parts, body);
        request.extensions_mut().insert(reader.clone());
        // Where it was, the hook tells; what it says could hold what somebody wrote.
        AssertUnwindSafe(next.run(request))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    };
    let is_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == page::HTML);
    if is_page || !(response.status().is_client_error() || response.status().is_server_error()) {
        return response;
    }
    // An address that cannot be read (an id that is no number) is one more that does not exist.
    let status = match response.status() {
        StatusCode::BAD_REQUEST => StatusCode::NOT_FOUND,
        status => status,
    };
    match refusal(&reader, status).await {
        Ok(page) => page,
        Err(refused) => refused.into_response(),
    }
}

#[derive(Template)]
#[template(path = "console/refusal.html")]
struct Refusal<'a> {
    frame: Frame<'a>,
    text: String,
    sign_in: bool,
}

async fn refusal(reader: &Reader, status: StatusCode) -> Result<Response, Refused> {
    let say = reader.say();
    let (title, text) = match status {
        StatusCode::UNAUTHORIZED => (say.console_sign_in_first_title(), say.console_sign_in_first_text()),
        StatusCode::FORBIDDEN => (say.console_foreign_title(), say.console_foreign_text()),
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => {
            (say.console_not_found_title(), say.console_not_found_text())
        }
        StatusCode::PAYLOAD_TOO_LARGE => (say.console_too_large_title(), say.console_too_large_text()),
        status if status.is_client_error() => (say.console_unreadable_title(), say.console_unreadable_text()),
        _ => (say.console_failed_title(), say.console_failed_text()),
    };
    let frame = Frame::new(reader, title).await?;
    Ok(page::show(status, &Refusal { frame, text, sign_in: status == StatusCode::UNAUTHORIZED }))
}
