//! The staff console: pages for a school's office, heads and teachers, made by the program itself at `/staff`.
//!
//! A page is a handler that stands in [`routes`] with the action it is; [`routes::Routes`] lets nobody in who is not
//! signed in or can never do that, and [`visitor::Visitor`] loads objects only for who may do it to them.

mod attend;
pub mod chat;
mod children;
mod log;
pub mod origin;
mod overview;
pub mod page;
pub mod routes;
pub mod sessions;
mod settings;
mod sign_in;
pub mod store;
mod team;
pub mod visitor;

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context as _;
use axum::extract::DefaultBodyLimit;
use axum::response::Redirect;
use axum::routing::get;
use axum::{Router, middleware};
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::conversation::proposal::Working;
use crate::school::invitation::kept::Batches;
use crate::store::{Store, StoreError, set_fact};
use crate::telegram::Bot;
use routes::Routes;
use sessions::Sessions;

/// The largest form, in bytes; an upload has a limit of its own.
const FORM_LIMIT: usize = 64 * 1024;
/// The name under which the service keeps the bot's user name.
pub const BOT_NAME: &str = "bot_name";
/// The name under which the service keeps where people reach the console.
pub const PUBLIC_URL: &str = "public_url";

/// What every page can reach.
#[derive(Clone)]
pub struct Console {
    pub app: Arc<App>,
    pub store: Store,
    /// Where people reach the console, without a `/` at the end: `https://school.example`.
    pub public_url: Arc<str>,
    /// Letters that were made here, for who made them.
    pub letters: Batches,
    /// Rounds for which a plan for everybody is being made.
    pub plans: Working,
    /// In the demo one looks in without a password, from this machine only.
    pub demo: bool,
}

impl Console {
    /// The bot; None until Telegram has told its name once. The demo's links lead to its own page.
    pub async fn bot(&self) -> Result<Option<Bot>, StoreError> {
        let name = crate::store::fact(&self.store, BOT_NAME).await?;
        Ok(name.map(|name| match self.demo {
            true => Bot::at(format!("{}/", self.public_url), name),
            false => Bot::at_telegram(name),
        }))
    }
}

/// Every page, with the action that it is.
pub fn routes(demo: bool) -> Routes {
    let routes = Routes::new();
    let routes = sign_in::routes(routes, demo);
    let routes = overview::routes(routes);
    let routes = children::routes(routes);
    let routes = crate::school::roster::console::routes(routes);
    let routes = crate::school::roster::hand::console::routes(routes);
    let routes = crate::school::guardians::console::routes(routes);
    let routes = crate::school::hours::console::routes(routes);
    let routes = crate::school::invitation::console::routes(routes);
    let routes = crate::school::reach::console::routes(routes);
    let routes = crate::conversation::round::console::routes(routes);
    let routes = crate::conversation::slot::times::console::routes(routes);
    let routes = crate::conversation::proposal::console::routes(routes);
    let routes = crate::privacy::export::console::routes(routes);
    let routes = crate::conversation::feed::console::routes(routes);
    let routes = crate::conversation::preparation::console::routes(routes);
    let routes = crate::conversation::after::console::routes(routes);
    let routes = crate::conversation::plan::console::routes(routes);
    let routes = crate::conversation::group_talks::console::routes(routes);
    let routes = crate::conversation::family::console::routes(routes);
    let routes = crate::conversation::family::order::console::routes(routes);
    let routes = crate::conversation::schedule::console::routes(routes);
    let routes = crate::conversation::schedule::orders::console::routes(routes);
    let routes = crate::conversation::interpreter::console::routes(routes);
    let routes = crate::messages::console::routes(routes);
    let routes = crate::signals::console::routes(routes);
    let routes = crate::reminders::console::routes(routes);
    let routes = crate::newsletter::console::routes(routes);
    let routes = crate::newsletter::feed::console::routes(routes);
    log::routes(settings::routes(team::routes(routes)))
}

/// The pages at `/staff`, ready to be served or to be merged with others.
pub fn router(console: Console) -> Router {
    around(routes(console.demo), console)
}

/// These pages, with what happens around every page.
pub fn around(routes: Routes, console: Console) -> Router {
    let sessions = Sessions::new(console.store.clone(), console.app.clock.clone());
    routes
        .into_router()
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(middleware::from_fn_with_state(console.clone(), attend::attend))
        .layer(sessions.layer())
        .layer(middleware::from_fn(attend::headers))
        .with_state(console)
}

/// Answers at `listen`, if anywhere, until `stop`. Without a `public_url`, people reach it where it listens.
pub async fn serve(
    listen: Option<SocketAddr>,
    public_url: Option<String>,
    app: &Arc<App>,
    store: &Store,
    stop: &CancellationToken,
) -> anyhow::Result<()> {
    let Some(address) = listen else {
        stop.cancelled().await;
        return Ok(());
    };
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .with_context(|| format!("{address} is in use or not allowed: choose another address for `console`"))?;
    let address = listener.local_addr()?;
    let public_url: Arc<str> = public_url.unwrap_or_else(|| format!("http://{address}")).into();
    let mut tx = store.begin().await?;
    set_fact(&mut tx, PUBLIC_URL, &public_url).await?;
    tx.commit().await?;
    tracing::info!(address = %format!("http://{address}/staff"), "the staff console answers");
    let console = Console {
        app: Arc::clone(app),
        store: store.clone(),
        public_url,
        letters: Batches::default(),
        plans: Working::default(),
        demo: false,
    };
    let routes = router(console).route("/", get(async || Redirect::to("/staff")));
    axum::serve(listener, routes).with_graceful_shutdown(stop.clone().cancelled_owned()).await?;
    Ok(())
}
