//! `driehoek doctor`: what a service needs, checked one by one, each with what to do.

use std::path::Path;
use std::process::ExitCode;

use crate::clock::Clock;
use crate::language::{self, check};
use crate::settings::Settings;
use crate::store::{Engine, Store};
use crate::telegram::Client;
use crate::translator::Translator;

/// Less free room than this is too little for the database and a backup, in bytes.
const ROOM: u64 = 500_000_000;
/// A clock that differs more from Telegram's sends at the wrong time, in seconds.
const CLOCK_DIFFERENCE: i64 = 120;

/// Checks everything; fails when something must be mended.
pub async fn run(settings: &Settings) -> ExitCode {
    let results = [
        ("token", token(settings).await),
        ("database", database(settings).await),
        ("languages", languages(settings)),
        ("clock", clock(settings).await),
        ("disk", disk(settings)),
        ("translator", translator(settings).await),
    ];
    let mut code = ExitCode::SUCCESS;
    for (what, result) in results {
        match result {
            Ok(good) => println!("ok     {what}: {good}"),
            Err(bad) => {
                println!("MEND   {what}: {bad}");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

async fn token(settings: &Settings) -> Result<String, String> {
    let client = client(settings)?;
    match client.me().await {
        Ok(name) => Ok(format!("@{name} answers")),
        Err(error) => {
            Err(format!("{error}. Look whether the token is right and whether this machine reaches Telegram"))
        }
    }
}

fn client(settings: &Settings) -> Result<Client, String> {
    let token = settings.token().map_err(|error| error.to_string())?;
    Client::new(&token, settings.api_url.as_deref()).map_err(|error| format!("TELOXIDE_API_URL: {error}"))
}

async fn database(settings: &Settings) -> Result<String, String> {
    let store = Store::open(&settings.database_url).await.map_err(|error| error.to_string())?;
    let good = match store.engine() {
        Engine::Sqlite => "SQLite, up to date, safe against a power cut",
        Engine::Postgres => "PostgreSQL, up to date",
    };
    store.close().await;
    Ok(good.to_owned())
}

fn languages(settings: &Settings) -> Result<String, String> {
    let sources = match &settings.locales {
        Some(folder) => language::folder(folder).map_err(|error| error.to_string())?,
        None => language::embedded(),
    };
    let report = check::check(&sources);
    if report.is_clean() {
        Ok(format!("{} languages without faults", sources.len()))
    } else {
        Err("there are faults: see `driehoek locales check`".to_owned())
    }
}

async fn clock(settings: &Settings) -> Result<String, String> {
    let Ok(client) = client(settings) else { return Err("cannot be compared without a token".into()) };
    let Some(theirs) = client.date().await else { return Err("cannot be compared: Telegram does not answer".into()) };
    let difference = Clock::system().now() - theirs;
    if difference.abs() > CLOCK_DIFFERENCE {
        return Err(format!("{difference} s off Telegram's: turn on time synchronisation (NTP)"));
    }
    Ok(format!("{difference} s off Telegram's"))
}

async fn translator(settings: &Settings) -> Result<String, String> {
    let Some(access) = settings.translator.clone() else { return Ok("off".into()) };
    let kind = access.kind.word();
    let translator = Translator::new(access).map_err(|error| error.to_string())?;
    match translator.answers().await {
        Ok(()) => Ok(format!("{kind} answers")),
        Err(error) => {
            Err(format!("{error}. Look at translator_url and DRIEHOEK_TRANSLATOR_KEY, or set translator to \"off\""))
        }
    }
}

fn disk(settings: &Settings) -> Result<String, String> {
    let path = settings.database_url.strip_prefix("sqlite:").unwrap_or(".");
    let folder = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let free = fs4::available_space(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    if free < ROOM {
        return Err(format!(
            "{} MB free in {}: make room, the database needs 500 MB",
            free / 1_000_000,
            folder.display()
        ));
    }
    Ok(format!("{} MB free", free / 1_000_000))
}
