//! `driehoek who-saw`: who saw or changed the data of a child, for the report that a breach asks for.

use anyhow::Context as _;
use clap::Args;
use jiff::civil::{Date, Time};

use super::{About, Deed, Entry, Logged, Via, store as log};
use crate::clock::{Calendar, Clock};
use crate::school::staff::shell::OfSchool;
use crate::school::store as schools;
use crate::settings::Settings;
use crate::store::Store;

/// What `driehoek who-saw` is told.
#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    of: OfSchool,
    /// The number of the child, as in its address in the console
    #[arg(long, value_name = "ID")]
    child: i64,
    /// One day; all 13 months of the log if not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    day: Option<Date>,
}

/// Prints the entries, the oldest first. That somebody asked stands in the log as well.
pub async fn run(options: Options, settings: &Settings) -> anyhow::Result<()> {
    let store = Store::open_existing(&settings.database_url).await?;
    let (calendar, now) = (settings.calendar()?, Clock::system().now());
    let mut tx = store.begin().await?;
    let school = options.of.find(&store).await?;
    let child = schools::find_child(&mut tx, options.child).await?.filter(|child| child.school_id == school.id);
    let child = child.context("there is no child with this number at the school")?;
    let (from, until) = match options.day {
        Some(day) => of_day(&calendar, day)?,
        None => (i64::MIN, i64::MAX),
    };
    let entries = log::who_saw(&mut tx, &child, from, until).await?;
    let about = About::Child(child.id);
    let asked = Entry { school_id: school.id, staff_id: None, via: Via::Shell, deed: Deed::SawWhoSaw, about };
    schools::note(&mut tx, now, asked).await?;
    tx.commit().await?;
    for entry in &entries {
        println!("{}", line(&calendar, entry));
    }
    println!("{} entries.", entries.len());
    store.close().await;
    Ok(())
}

/// The first second of a civil day, and that of the next.
fn of_day(calendar: &Calendar, day: Date) -> anyhow::Result<(i64, i64)> {
    let next = day.tomorrow().context("there is no day after it")?;
    let midnight = |day: Date| calendar.instant(day.to_datetime(Time::midnight()));
    Ok((midnight(day), midnight(next)))
}

fn line(calendar: &Calendar, entry: &Logged) -> String {
    let who = match (&entry.staff_name, entry.staff_id) {
        (Some(name), _) => name.clone(),
        (None, Some(id)) => format!("staff {id}, who left"),
        (None, None) => "the operator".to_owned(),
    };
    let (object, id) = entry.about.parts();
    format!("{}  {}  {}  {object} {id}  {who}", calendar.stamp(entry.at), entry.via.word(), entry.deed.word())
}
