//! `driehoek letters`: makes letters from the shell, as one file that a browser prints.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use super::batch::{self, GUARDIANS, MOST_GUARDIANS, Order, Scope};
use super::letter::{self, Style};
use crate::clock::Clock;
use crate::console::BOT_NAME;
use crate::language::{Catalogue, Lang};
use crate::school::audit::Via;
use crate::school::{School, store as schools};
use crate::settings::Settings;
use crate::store::{self, Store};
use crate::telegram::Bot;

/// What `driehoek letters` is told.
#[derive(Args)]
pub struct Options {
    /// The school's name; not needed where there is one
    #[arg(long, value_name = "NAME")]
    school: Option<String>,
    #[command(flatten)]
    scope: ScopeOptions,
    /// The language of guardians for whom none was chosen, by its tag (ar, en, pl, tr, uk); without it the letter
    /// points at the QR code in every language
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// How many guardians of a child get a letter
    #[arg(long, value_name = "COUNT", default_value_t = GUARDIANS, value_parser = clap::value_parser!(u8).range(1..=i64::from(MOST_GUARDIANS)))]
    guardians: u8,
    /// The bot's name at Telegram, if it has never run here
    #[arg(long, value_name = "NAME")]
    bot: Option<String>,
    /// The file with the letters; it must not exist yet. Delete it after printing: its codes open the bot
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
struct ScopeOptions {
    /// Letters for a group, by its name
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Letters for one child, by the number in its address in the console
    #[arg(long, value_name = "ID")]
    child: Option<i64>,
    /// Letters for the whole school
    #[arg(long)]
    all: bool,
}

/// Makes the letters. The file is made first: codes die only when their successors have a place to go to.
pub async fn run(options: Options, settings: &Settings) -> anyhow::Result<()> {
    let store = Store::open_existing(&settings.database_url).await?;
    let (catalogue, calendar) = (settings.catalogue()?, settings.calendar()?);
    let order = order(&options, &store, &catalogue).await?;
    let mut file = new_file(&options.out)?;
    let made = write(&mut file, &order, &store, &catalogue, &calendar).await;
    if made.is_err() {
        let _ = std::fs::remove_file(&options.out);
    }
    let count = made?;
    println!("{}: {count} letters. Print it from a browser, then delete it.", options.out.display());
    Ok(())
}

async fn write(
    file: &mut std::fs::File,
    order: &Order,
    store: &Store,
    catalogue: &Catalogue,
    calendar: &crate::clock::Calendar,
) -> anyhow::Result<usize> {
    let terminal = std::io::stderr().is_terminal();
    let progress = |done: usize, of: usize| {
        // On a terminal each step, in a log every hundredth letter.
        if terminal {
            eprint!("\rMaking letters: {done} of {of}{}", if done == of { "\n" } else { "" });
        } else if done.is_multiple_of(100) || done == of {
            eprintln!("Making letters: {done} of {of}");
        }
    };
    let letters = batch::make(store, catalogue, calendar, order, Clock::system().now(), progress).await?;
    anyhow::ensure!(
        !letters.is_empty(),
        "nobody there needs a letter: all guardians are linked, or there are no children"
    );
    let page = letter::page(&letters, catalogue, &order.school.name, Style::Inside)?;
    file.write_all(page.as_bytes()).and_then(|()| file.sync_all()).context("the letters could not be written")?;
    Ok(letters.len())
}

async fn order(options: &Options, store: &Store, catalogue: &Catalogue) -> anyhow::Result<Order> {
    let school = school(options.school.as_deref(), store).await?;
    let scope = scope(&options.scope, &school, store).await?;
    let language = options.lang.as_deref().map(|tag| language(tag, catalogue)).transpose()?;
    let bot = match &options.bot {
        Some(name) => Some(name.trim_start_matches('@').to_owned()),
        None => store::fact(store, BOT_NAME).await?.filter(|name| !name.is_empty()),
    };
    let bot = bot.context("the bot's name is not known yet: start `driehoek serve` once, or give --bot NAME")?;
    let well_formed = bot.len() <= 32 && bot.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    anyhow::ensure!(well_formed && !bot.is_empty(), "{bot:?} is no name of a bot at Telegram");
    let bot = Bot::at_telegram(bot);
    Ok(Order { school, scope, guardians: options.guardians, language, bot, staff_id: None, via: Via::Shell })
}

async fn school(name: Option<&str>, store: &Store) -> anyhow::Result<School> {
    let mut schools = schools::schools(store).await?;
    let names = schools.iter().map(|school| school.name.clone()).collect::<Vec<_>>().join(", ");
    anyhow::ensure!(!schools.is_empty(), "there is no school yet: make one with `driehoek school create`");
    match name {
        Some(name) => schools.retain(|school| school.name == name),
        None => anyhow::ensure!(schools.len() == 1, "say which school with --school: {names}"),
    }
    schools.pop().with_context(|| format!("there is no school of this name; there is: {names}"))
}

async fn scope(options: &ScopeOptions, school: &School, store: &Store) -> anyhow::Result<Scope> {
    let mut tx = store.begin().await?;
    let scope = if let Some(name) = &options.group {
        let groups = schools::groups(&mut tx, school.id).await?;
        let names = groups.iter().map(|group| group.name.clone()).collect::<Vec<_>>().join(", ");
        let found = groups.into_iter().find(|group| group.name == *name);
        Scope::Group(found.with_context(|| format!("there is no group of this name; there is: {names}"))?.id)
    } else if let Some(id) = options.child {
        let child = schools::find_child(&mut tx, id).await?.filter(|child| child.school_id == school.id);
        let child = child.filter(|child| child.archived_at.is_none());
        Scope::Child(child.context("there is no child with this number at the school")?.id)
    } else {
        Scope::School
    };
    tx.roll_back().await?;
    Ok(scope)
}

fn language(tag: &str, catalogue: &Catalogue) -> anyhow::Result<Lang> {
    let tags = || catalogue.languages().map(|(_, language)| language.tag.clone()).collect::<Vec<_>>().join(", ");
    catalogue.find(tag).with_context(|| format!("there is no language {tag:?}; there is: {}", tags()))
}

/// Readable by nobody else, where the system knows that: what is in it opens the bot.
fn new_file(path: &Path) -> anyhow::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).with_context(|| format!("{} cannot be made: it must not exist yet", path.display()))
}
