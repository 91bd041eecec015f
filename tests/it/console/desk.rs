//! A desk at school: a browser without a window that visits the console, keeps its cookie and sends forms.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use driehoek::app::App;
use driehoek::console::routes::Routes;
use driehoek::console::sessions::{COOKIE, Sessions};
use driehoek::console::{self, Console};
use driehoek::conversation::proposal::Working;
use driehoek::school::invitation::kept::Batches;
use driehoek::school::rights::Action;
use driehoek::store::Store;
use tower::ServiceExt as _;

use crate::world::World;

/// The host under which the console is reached.
pub const HOST: &str = "school.example";

/// What the console answered.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Page {
    /// Where the answer leads to.
    pub fn leads_to(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |to| to.to_str().unwrap())
    }

    /// True when the page holds these words, as they stand in its source.
    pub fn says(&self, words: &str) -> bool {
        self.text.contains(words)
    }
}

/// A browser at the console.
pub struct Desk {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    /// What it sends with each request.
    pub language: &'static str,
}

impl Desk {
    /// At the console of this world, not signed in. The language of the browser is Dutch.
    pub fn new(world: &World) -> Self {
        Self::at(console::router(console_of(world, false)))
    }

    /// At the console of the demo.
    pub fn in_the_demo(world: &World) -> Self {
        Self::at(console::router(console_of(world, true)))
    }

    /// At a console of its own, beside the world.
    pub fn over(app: App, store: Store) -> Self {
        let public_url = format!("https://{HOST}").into();
        Self::at(console::router(Console {
            app: Arc::new(app),
            store,
            public_url,
            letters: Batches::default(),
            plans: Working::default(),
            demo: false,
        }))
    }

    /// At a console with one page that fails.
    pub fn at_a_page_that_fails(world: &World, path: &'static str) -> Self {
        let fails = async || -> StatusCode { panic!("Amira wrote this") };
        let routes = Routes::new().page(path, Action::SignIn, fails);
        Self::at(console::around(routes, console_of(world, false)))
    }

    fn at(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), language: "nl-NL,nl;q=0.9" }
    }

    /// Signed in as this member of staff, without the way there.
    pub async fn of(world: &World, staff_id: i64) -> Self {
        let mut desk = Self::new(world);
        let sessions = Sessions::new(world.store().clone(), world.clock.clone());
        desk.cookies.insert(COOKIE.to_owned(), sessions.begin(staff_id).await.unwrap());
        desk
    }

    /// Opens a page.
    pub async fn opens(&mut self, path: &str) -> Page {
        self.asks(Method::GET, path, &[], Body::empty()).await
    }

    /// Sends a form from a page of the console.
    pub async fn sends(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.sends_from(path, fields, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Sends a form with these headers in place of a browser's own.
    pub async fn sends_from(&mut self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let form = [("content-type", "application/x-www-form-urlencoded")];
        self.asks(Method::POST, path, &[headers, &form].concat(), body.into()).await
    }

    /// Any request.
    pub async fn asks(&mut self, method: Method, path: &str, headers: &[(&str, &str)], body: Body) -> Page {
        let mut request = Request::builder().method(method).uri(path).header(header::ACCEPT_LANGUAGE, self.language);
        if !headers.iter().any(|(name, _)| *name == "host") {
            request = request.header(header::HOST, HOST);
        }
        if !self.cookies.is_empty() {
            let all: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, all.join("; "));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = set.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            match rest.contains("Max-Age=0") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        let text = String::from_utf8_lossy(&to_bytes(body, 16 << 20).await.unwrap()).into_owned();
        Page { status: parts.status, headers: parts.headers, text }
    }
}

fn console_of(world: &World, demo: bool) -> Console {
    let public_url = format!("https://{HOST}").into();
    Console {
        app: Arc::new(world.app()),
        store: world.store().clone(),
        public_url,
        letters: Batches::default(),
        plans: Working::default(),
        demo,
    }
}
