//! Where an order comes from: only our own page may give one, whatever other sites make a browser send.

use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, header};

/// True where nothing is changed, and for an order that our own page gives. Browsers say so themselves
/// (`Sec-Fetch-Site`, which no page can set); of an older one the `Origin` has to be the host. `Origin` alone does not
/// do: under `Referrer-Policy: no-referrer` it is `null` for our own forms too (Fetch, "append a request Origin
/// header"). OWASP's cheat sheet on CSRF and Go's `CrossOriginProtection` have the same rule.
pub fn is_own(method: &Method, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD) {
        return true;
    }
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host = header(header::HOST.as_str()).unwrap_or_default();
    match (header("sec-fetch-site"), header("origin")) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            let named = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
            !host.is_empty() && named == Some(host)
        }
        (None, None) => false,
    }
}

/// True when the page was asked for by a name of this machine. Any other is another site's name that points here
/// (DNS rebinding).
pub fn is_loopback(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Ok(authority) = host.parse::<Authority>() else { return false };
    matches!(authority.host(), "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn headers(all: &[(&'static str, &'static str)]) -> HeaderMap {
        all.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn orders_come_from_our_own_page() {
        let own = |all: &[(&'static str, &'static str)]| is_own(&Method::POST, &headers(all));
        let host = ("host", "school.example");
        let origin = ("origin", "https://school.example");
        assert!(own(&[host, origin]));
        assert!(own(&[host, ("origin", "http://school.example")]));
        assert!(own(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(own(&[host, ("origin", "null"), ("sec-fetch-site", "same-origin")]));
        assert!(!own(&[host]));
        assert!(!own(&[host, ("origin", "null")]));
        assert!(!own(&[host, ("origin", "https://other.example")]));
        assert!(!own(&[host, ("origin", "https://school.example:8443")]));
        assert!(!own(&[host, ("origin", "https://school.example.other.example")]));
        for site in ["cross-site", "same-site", "none", ""] {
            assert!(!own(&[host, origin, ("sec-fetch-site", site)]), "{site}");
        }
        assert!(is_own(&Method::GET, &headers(&[host, ("sec-fetch-site", "cross-site")])));
    }

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        for host in ["127.0.0.1:8080", "localhost:8080", "[::1]:8080"] {
            assert!(is_loopback(&headers(&[("host", host)])), "{host}");
        }
        for host in ["school.example:8080", "127.0.0.1.school.example"] {
            assert!(!is_loopback(&headers(&[("host", host)])), "{host}");
        }
        assert!(!is_loopback(&HeaderMap::new()));
    }
}
