//! `driehoek export`: the right of access from the shell, and the children of a school as a table.

use std::io::BufWriter;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::{Scope, children, new_file, store as rows, write};
use crate::clock::{Calendar, Clock};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::reach::store as reach;
use crate::school::staff::shell::OfSchool;
use crate::school::store as schools;
use crate::settings::Settings;
use crate::store::{Store, StoreError, Tx};

/// What `driehoek export` is told.
#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    whose: Whose,
    /// A table of the children and how far each family is, for a spreadsheet, in place of everything
    #[arg(long, requires = "school")]
    csv: bool,
    /// The file; it must not exist yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
struct Whose {
    /// Everything of a school, by its name
    #[arg(long, value_name = "NAME")]
    school: Option<String>,
    /// Everything about one child, by the number in its address in the console
    #[arg(long, value_name = "ID")]
    child: Option<i64>,
    /// Everything about one person, by the number of the chat that /mydata tells
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true)]
    chat: Option<i64>,
}

/// Writes the file. That it was made stands in the log of the school, or there is no file.
pub async fn run(options: Options, settings: &Settings) -> anyhow::Result<()> {
    let store = Store::open_existing(&settings.database_url).await?;
    let (calendar, now) = (settings.calendar()?, Clock::system().now());
    // Reading takes its time; a running service writes meanwhile.
    let mut tx = store.begin_reading().await?;
    let scope = scope(&options.whose, &store, &mut tx).await?;
    let noted = rows::noted(&mut tx, scope).await?;
    let path = options.out.display();
    let file = new_file(&options.out).with_context(|| format!("{path} cannot be made: it must not exist yet"))?;
    eprintln!("Exporting ...");
    let written = async {
        let rows = fill(&file, &options, scope, &mut tx, &calendar, now).await?;
        file.sync_all()?;
        tx.roll_back().await?;
        note(&store, now, &noted).await?;
        anyhow::Ok(rows)
    };
    let written = written.await;
    if written.is_err() {
        // Half an export helps nobody, and it is full of names.
        let _ = std::fs::remove_file(&options.out);
    }
    println!("{path}: {} rows. Delete it when it has been handed over.", written?);
    store.close().await;
    Ok(())
}

async fn note(store: &Store, now: i64, noted: &[(i64, About)]) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    for (school_id, about) in noted {
        let entry =
            Entry { school_id: *school_id, staff_id: None, via: Via::Shell, deed: Deed::Exported, about: *about };
        schools::note(&mut tx, now, entry).await?;
    }
    tx.commit().await
}

async fn fill(
    file: &std::fs::File,
    options: &Options,
    scope: Scope,
    tx: &mut Tx,
    calendar: &Calendar,
    now: i64,
) -> anyhow::Result<u64> {
    let to = BufWriter::new(file);
    match scope {
        Scope::School(id) if options.csv => {
            let all = reach::of_school(tx, id).await?;
            children(&all, to)?;
            Ok(u64::try_from(all.len()).unwrap_or(u64::MAX))
        }
        _ => Ok(write(tx, scope, calendar, now, to).await?),
    }
}

async fn scope(whose: &Whose, store: &Store, tx: &mut Tx) -> anyhow::Result<Scope> {
    Ok(match (&whose.school, whose.child, whose.chat) {
        (Some(name), ..) => Scope::School(OfSchool { school: Some(name.clone()) }.find(store).await?.id),
        (_, Some(id), _) => {
            Scope::Child(schools::find_child(tx, id).await?.context("there is no child with this number")?.id)
        }
        (_, _, Some(chat)) => {
            Scope::Person(rows::person_of_chat(tx, chat).await?.context("nothing is kept about this chat")?)
        }
        _ => anyhow::bail!("say whose data: --school, --child or --chat"),
    })
}
