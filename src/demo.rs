//! `driehoek demo`: the real bot against a stand-in Bot API, with an example school, a chat page in the browser and
//! a clock that can be moved. No account, no token, no network.

pub mod bot_api;
pub mod chat_page;
mod school;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use jiff::civil::DateTime;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::clock::Clock;
use crate::console::{self, Console};
use crate::conversation::proposal::Working;
use crate::delivery::Pace;
use crate::learn::tips;
use crate::school::invitation::kept::Batches;
use crate::serve::Service;
use crate::settings::Settings;
use crate::store::{Store, set_fact};
use crate::telegram::{Bot, Client, Token};
use bot_api::{Person, Telegram};
use chat_page::OnTimeMoved;

/// The stand-in knows no other token, and only this machine reaches it.
const TOKEN: &str = "4242:demo-demo-demo-demo-demo-demo-demo";
const BOT_NAME: &str = "driehoek_demo_bot";
/// How long the time machine waits at most for what fell due to be sent, in real time.
const SENT_WITHIN: Duration = Duration::from_secs(10);

/// How the demo runs.
#[derive(Args, Debug)]
pub struct Options {
    /// The port of the page at http://127.0.0.1:PORT
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Keep the example data in this file; without it the data is gone afterwards
    #[arg(long, value_name = "FILE")]
    keep: Option<PathBuf>,
    /// Begin at this date and time of the school, such as 2027-08-30T08:00; without it, now
    #[arg(long, value_name = "DATE-TIME")]
    at: Option<DateTime>,
}

/// The parents that can be played: number, name, language of their app.
const PEOPLE: [(i64, &str, &str); 6] = [
    (1001, "Nour", "ar"),
    (1002, "Olena", "uk"),
    (1003, "Sanne", "nl"),
    (1004, "Zeynep", "tr"),
    (1005, "Paweł", "pl"),
    (1006, "Grace", "en"),
];

/// Runs the demo until `stop`.
pub async fn run(options: Options, settings: &Settings, stop: CancellationToken) -> anyhow::Result<()> {
    let address = ("127.0.0.1", options.port);
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("port {} is in use: choose another one with --port", options.port))?;
    let address = listener.local_addr()?;
    // The time stands still until the time machine moves it.
    let calendar = settings.calendar()?;
    let clock = Clock::manual(options.at.map_or_else(|| Clock::system().now(), |at| calendar.instant(at)));
    let telegram = Telegram::new(TOKEN, clock.clone());
    for (id, name, language) in PEOPLE {
        telegram.add_person(Person { id, first_name: name.into(), language_code: Some(language.into()) });
    }
    let folder = match &options.keep {
        Some(_) => None,
        None => Some(Folder::new()?),
    };
    let file = options
        .keep
        .clone()
        .unwrap_or_else(|| folder.as_ref().map(|folder| folder.0.join("demo.db")).unwrap_or_default());
    let store = Store::open(&format!("sqlite:{}", file.display())).await?;
    let app = Arc::new(App::new(settings.catalogue()?, calendar, clock)?);
    school::settle_in(&app, &store).await?;
    school::join_telegram(&telegram, &store).await?;
    let invitations = school::print(&app, &store, &Bot::at(format!("http://{address}/"), BOT_NAME)).await?;
    let token = Token::parse(TOKEN).context("the demo's own token")?;
    let client = Client::new(&token, Some(&format!("http://{address}")))?;
    let due = Arc::new(Notify::new());
    let moved = on_time_moved(Arc::clone(&app), store.clone(), Arc::clone(&telegram), Arc::clone(&due));
    let public_url: Arc<str> = format!("http://{address}").into();
    let mut tx = store.begin().await?;
    set_fact(&mut tx, console::PUBLIC_URL, &public_url).await?;
    tx.commit().await?;
    let console = Console {
        app: Arc::clone(&app),
        store: store.clone(),
        public_url,
        letters: Batches::default(),
        plans: Working::default(),
        demo: true,
    };
    let players = PEOPLE.map(|(id, ..)| id).into();
    let page = chat_page::router(Arc::clone(&telegram), BOT_NAME, players, invitations, moved);
    let routes = telegram.router().merge(page).merge(console::router(console));
    let service = Service {
        app,
        store,
        client,
        pace: Pace::default(),
        listen: None,
        console: None,
        public_url: None,
        translator: None,
        due,
    };
    let page_stop = stop.clone();
    println!("Open http://{address} in a browser, http://{address}/staff for the school. Ctrl+C ends the demo.");
    let page = axum::serve(listener, routes).with_graceful_shutdown(page_stop.cancelled_owned()).into_future();
    tokio::select! {
        result = service.run(stop.clone()) => result,
        result = page => Ok(result?),
    }
}

/// Gives what fell due and waits until it is sent, so that it carries the hour at which it was due.
fn on_time_moved(app: Arc<App>, store: Store, telegram: Arc<Telegram>, due: Arc<Notify>) -> OnTimeMoved {
    Arc::new(move || {
        let (app, store, telegram, due) = (Arc::clone(&app), store.clone(), Arc::clone(&telegram), Arc::clone(&due));
        Box::pin(async move {
            let before = telegram.sent_count();
            let given = match tips::due::give_due(&app, &store).await {
                Ok(given) => given as u64,
                Err(error) => return tracing::error!(error = %error, "what fell due could not be given"),
            };
            due.notify_one();
            if given > 0 {
                // To a parent who blocked the bot nothing is sent: the time goes on without.
                telegram.wait_until(|world| world.sent_count() >= before + given, SENT_WITHIN).await;
            }
        })
    })
}

/// A temporary folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> anyhow::Result<Self> {
        let path = std::env::temp_dir().join(format!("driehoek-demo-{:016x}", rand::random::<u64>()));
        std::fs::create_dir(&path).with_context(|| format!("{} cannot be made", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is in the system's temporary folder, which is cleared anyway.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
