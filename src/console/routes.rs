//! The table of the console's pages: no page without the action that it is, and nobody at a page who is not signed in
//! or can never do that.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::http::{Method, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, any, get, post};

use super::Console;
use super::visitor::Reader;
use crate::school::rights::{self, Action};

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub method: Method,
    /// As axum has it: `/staff/groups/{id}`.
    pub path: &'static str,
    pub action: Action,
}

/// The pages that were put in, and their table.
pub struct Routes {
    router: Router<Console>,
    table: Vec<Route>,
}

impl Routes {
    /// No pages yet.
    #[expect(clippy::new_without_default, reason = "there is one table, made in one place")]
    pub fn new() -> Self {
        Self { router: Router::new(), table: Vec::new() }
    }

    /// A page to look at. It changes nothing but the log and what a session holds.
    pub fn page<H: Handler<T, Console>, T: 'static>(self, path: &'static str, action: Action, handler: H) -> Self {
        self.add(Method::GET, path, action, get(handler))
    }

    /// An order: a form that was sent.
    pub fn form<H: Handler<T, Console>, T: 'static>(self, path: &'static str, action: Action, handler: H) -> Self {
        self.add(Method::POST, path, action, post(handler))
    }

    /// A form with a file of at most `limit` bytes in all.
    pub fn upload<H: Handler<T, Console>, T: 'static>(
        self,
        path: &'static str,
        action: Action,
        limit: usize,
        handler: H,
    ) -> Self {
        self.add(Method::POST, path, action, post(handler).layer(DefaultBodyLimit::max(limit)))
    }

    fn add(mut self, method: Method, path: &'static str, action: Action, handler: MethodRouter<Console>) -> Self {
        self.table.push(Route { method, path, action });
        let guard = from_fn(move |request: Request, next: Next| guard(action, request, next));
        Self { router: self.router.route(path, handler.route_layer(guard)), table: self.table }
    }

    /// Every page: the tests ask each of them who may come.
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    /// The pages, and "not found" for every other address below `/staff`.
    pub fn into_router(self) -> Router<Console> {
        self.router.route("/staff/{*rest}", any(async || StatusCode::NOT_FOUND))
    }
}

/// Lets in who is signed in and can do `action` to something. To what, the page checks when it has loaded it.
async fn guard(action: Action, mut request: Request, next: Next) -> Response {
    let Some(reader) = request.extensions().get::<Reader>() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if action != Action::SignIn {
        match reader.staff() {
            None => return StatusCode::UNAUTHORIZED.into_response(),
            Some(staff) if !rights::ever(staff.role, action) => return StatusCode::NOT_FOUND.into_response(),
            Some(_) => {}
        }
    }
    request.extensions_mut().insert(action);
    next.run(request).await
}
