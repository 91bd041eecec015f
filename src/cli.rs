//! The command line, and what every command shares: logs, metrics, the stop by signal.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use crate::app::App;
use crate::clock::Clock;
use crate::language::{self, check};
use crate::newsletter::command as newsletter;
use crate::privacy::export::command as export;
use crate::school::audit::command as who_saw;
use crate::school::invitation::command as letters;
use crate::school::roster;
use crate::school::staff::shell::{SchoolCommand, Shell, StaffCommand};
use crate::serve::{STOP_WITHIN, Service};
use crate::settings::Settings;
use crate::store::{self, Store};
use crate::telegram::Client;
use crate::translator::Translator;
use crate::{demo, doctor};

/// Explains the Dutch primary school to parents, in their own language, on Telegram.
#[derive(Parser)]
#[command(name = "driehoek", version, about, after_help = "Try it without an account:\n  driehoek demo")]
struct Cli {
    /// The settings file; `driehoek.toml` in this folder if it is there
    #[arg(long, global = true, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Logs as JSON, one event a line
    #[arg(long, global = true)]
    json_logs: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Try the bot in the browser: no account, no token, no network
    #[command(after_help = "Example:\n  driehoek demo --port 8080\n  driehoek demo --at 2027-08-30T08:00")]
    Demo(demo::Options),
    /// Run the bot on Telegram
    #[command(
        after_help = "Example:\n  TELOXIDE_TOKEN=123456:ABC... driehoek serve\n\nDATABASE_URL is sqlite:driehoek.db unless set. TELOXIDE_API_URL names a Bot API server of your own."
    )]
    Serve,
    /// Make a school, list the schools
    School {
        #[command(subcommand)]
        command: SchoolCommand,
    },
    /// Invite staff, send somebody away, help who has lost the phone
    Staff {
        #[command(subcommand)]
        command: StaffCommand,
    },
    /// Check token, database, languages, clock and disk, and say what to do
    #[command(after_help = "Example:\n  driehoek doctor")]
    Doctor,
    /// Make a verified copy of the database while the bot runs
    #[command(after_help = "Example:\n  driehoek backup backups/2026-11-22.db")]
    Backup {
        /// The copy; it must not exist yet
        file: PathBuf,
    },
    /// Take over groups, children and teachers from the pupil administration
    Roster {
        #[command(subcommand)]
        command: roster::shell::Command,
    },
    /// Write everything that is kept about a school, a child or a chat into a file
    #[command(
        after_help = "Example:\n  driehoek export --school \"De Linde\" --out school.json\n  driehoek export --school \"De Linde\" --csv --out children.csv\n  driehoek export --chat 123456789 --out parent.json\n\nThe file is readable by you alone, and it is noted in the school's log that it was made. Delete it when it has been handed over."
    )]
    Export(export::Options),
    /// Show who saw or changed the data of a child
    #[command(
        name = "who-saw",
        after_help = "Example:\n  driehoek who-saw --school \"De Linde\" --child 929830915345678 --day 2026-11-23"
    )]
    WhoSaw(who_saw::Options),
    /// Make letters with codes for guardians, to print from a browser
    #[command(
        after_help = "Example:\n  driehoek letters --group 4A --lang ar --out letters.html\n\nA letter that is made again kills the code of the one before."
    )]
    Letters(letters::Options),
    /// Look at a newsletter, send it from a file, see how far it is
    #[command(
        after_help = "Example:\n  driehoek newsletter check letter.txt\n  driehoek newsletter check issue.toml\n  driehoek newsletter send issue.toml\n\nAn issue is a file like this:\n  title = \"Nieuws van week 48\"\n  [[block]]\n  kind = \"study-day\"\n  years = [3, 4]\n  fields = { date = \"2026-12-01\" }"
    )]
    Newsletter {
        #[command(subcommand)]
        command: newsletter::Command,
    },
    /// Work on the languages
    Locales {
        #[command(subcommand)]
        command: Locales,
    },
}

#[derive(Subcommand)]
enum Locales {
    /// Coverage, review state and faults of each language; fails on any fault
    #[command(after_help = "Example:\n  driehoek locales check\n  driehoek locales check locales")]
    Check {
        /// A folder with languages; those in the program if not given
        dir: Option<PathBuf>,
    },
}

/// Reads the command line and obeys it.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    start_logs(cli.json_logs);
    hide_panics();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("driehoek: the program cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let result = runtime.block_on(obey(cli));
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("driehoek: {}", sentence(&error));
            ExitCode::FAILURE
        }
    }
}

/// What went wrong, on one line; a cause that was told already is not told again.
fn sentence(error: &anyhow::Error) -> String {
    let mut said = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !said.contains(&cause) {
            said = format!("{said}: {cause}");
        }
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn obey(cli: Cli) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(cli.settings.as_deref(), |name| std::env::var(name).ok())?;
    match cli.command {
        Command::Demo(options) => demo::run(options, &settings, stop_by_signal()?).await?,
        Command::Serve => serve(&settings).await?,
        Command::School { command } => {
            shell(&settings, &Store::open(&settings.database_url).await?)?.school(command).await?
        }
        Command::Staff { command } => {
            shell(&settings, &Store::open(&settings.database_url).await?)?.staff(command).await?
        }
        Command::Doctor => return Ok(doctor::run(&settings).await),
        Command::Backup { file } => {
            let store = Store::open_existing(&settings.database_url).await?;
            eprintln!("Copying the database ...");
            let size = store::backup(&store, &file).await?;
            println!("{}: {} kB, checked.", file.display(), size / 1000);
        }
        Command::Roster { command } => roster::shell::run(command, &settings).await?,
        Command::Export(options) => export::run(options, &settings).await?,
        Command::WhoSaw(options) => who_saw::run(options, &settings).await?,
        Command::Letters(options) => letters::run(options, &settings).await?,
        Command::Newsletter { command } => return newsletter::run(command, &settings).await,
        Command::Locales { command: Locales::Check { dir } } => {
            let sources = match dir.or(settings.locales) {
                Some(dir) => language::folder(&dir)?,
                None => language::embedded(),
            };
            let report = check::check(&sources);
            print!("{report}");
            return Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The shell's hand on the schools in this database.
fn shell<'a>(settings: &Settings, store: &'a Store) -> anyhow::Result<Shell<'a>> {
    let console = settings.console_url().context("the console is off: set `public_url` to where it is reached")?;
    Ok(Shell { store, clock: Clock::system(), calendar: settings.calendar()?, console })
}

async fn serve(settings: &Settings) -> anyhow::Result<()> {
    let token = settings.token()?;
    let catalogue = settings.catalogue()?;
    let client = Client::new(&token, settings.api_url.as_deref()).context("TELOXIDE_API_URL")?;
    let store = Store::open(&settings.database_url).await?;
    let app = Arc::new(App::new(catalogue, settings.calendar()?, Clock::system())?);
    if settings.listen.is_some() {
        metrics();
    }
    let service = Service {
        app,
        store,
        client,
        pace: settings.pace,
        listen: settings.listen,
        console: settings.console,
        public_url: settings.public_url.clone(),
        translator: settings.translator.clone().map(Translator::new).transpose().context("translator")?,
        due: Arc::new(Notify::new()),
    };
    tracing::info!("driehoek serves; stop it with Ctrl+C or SIGTERM");
    service.run(stop_by_signal()?).await
}

/// A token that is cancelled by SIGINT or SIGTERM. A second signal, or 20 s, ends the program at once.
fn stop_by_signal() -> anyhow::Result<CancellationToken> {
    use tokio::signal::unix::{SignalKind, signal};
    let stop = CancellationToken::new();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let stopped = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("stopping: what is on its way ends first");
        stopped.cancel();
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            () = tokio::time::sleep(STOP_WITHIN) => {}
        }
        std::process::exit(1);
    });
    Ok(stop)
}

/// The counters of this process; None where another recorder is in place (a test).
pub fn metrics() -> Option<PrometheusHandle> {
    static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    RECORDER.get_or_init(|| PrometheusBuilder::new().install_recorder().ok()).clone()
}

/// Logs go to standard error. Libraries that could print a text or the token stay silent (facts on Telegram).
fn start_logs(json: bool) {
    let default = "info,teloxide=off,teloxide_core=off,hyper=off,h2=off,reqwest=off,sqlx=warn";
    let chosen = std::env::var("RUST_LOG").unwrap_or_default();
    let silent = "teloxide=off,teloxide_core=off,hyper=off,hyper_util=off,h2=off,reqwest=off,rustls=warn";
    let filter = if chosen.is_empty() { default.to_owned() } else { format!("{chosen},{silent}") };
    let logs = tracing_subscriber::fmt().with_env_filter(EnvFilter::new(filter)).with_writer(std::io::stderr);
    // A second subscriber (a test's) stays as it is.
    let _ = if json { logs.json().try_init() } else { logs.try_init() };
}

/// A panic's message can hold what somebody wrote: only its place is told.
fn hide_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        tracing::error!(place, "a part of the program failed");
    }));
}
