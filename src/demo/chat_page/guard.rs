//! Who may talk to the demo page: this machine's browser, and only the page itself may give orders.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::console::origin;

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                                       base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/// Refuses what another site could send here, and adds the headers that keep the page to itself.
pub(super) async fn guard(request: Request, next: Next) -> Response {
    let mut response = match refusal(request.method(), request.headers()) {
        Some(why) => (StatusCode::FORBIDDEN, why).into_response(),
        None => next.run(request).await,
    };
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Why a request is refused.
fn refusal(method: &Method, headers: &HeaderMap) -> Option<&'static str> {
    if !origin::is_loopback(headers) {
        return Some("Open the demo as http://127.0.0.1 or http://localhost.\n");
    }
    if origin::is_own(method, headers) { None } else { Some("Orders come from the demo page only.\n") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(method: Method, headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        refusal(&method, &headers).is_none()
    }

    #[test]
    fn only_loopback_names_are_served() {
        assert!(allowed(Method::GET, &[("host", "127.0.0.1:8080")]));
        assert!(allowed(Method::GET, &[("host", "localhost:8080")]));
        assert!(allowed(Method::GET, &[("host", "[::1]:8080")]));
        assert!(!allowed(Method::GET, &[("host", "school.example:8080")]));
        assert!(!allowed(Method::GET, &[("host", "127.0.0.1.school.example")]));
        assert!(!allowed(Method::GET, &[]));
    }

    #[test]
    fn orders_come_from_the_page_itself() {
        let host = ("host", "127.0.0.1:8080");
        let origin = ("origin", "http://127.0.0.1:8080");
        assert!(allowed(Method::POST, &[host, origin]));
        assert!(allowed(Method::POST, &[host, origin, ("sec-fetch-site", "same-origin")]));
        assert!(allowed(Method::POST, &[host, ("sec-fetch-site", "same-origin")]));
        assert!(!allowed(Method::POST, &[host]));
        assert!(!allowed(Method::POST, &[host, ("origin", "http://127.0.0.1:9999")]));
        assert!(!allowed(Method::POST, &[host, ("origin", "null")]));
        assert!(!allowed(Method::POST, &[host, origin, ("sec-fetch-site", "cross-site")]));
    }
}
