//! `driehoek roster`: a roster from the shell, with the same preview as in the console.

use std::io::{BufRead as _, Write as _};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context as _, bail};
use clap::Subcommand;

use super::plan::{Counts, Kind, Leaver, Plan, Step, counts, plan};
use super::store::Ticked;
use super::{MAX_BYTES, Roster, read, store, template};
use crate::clock::Clock;
use crate::language::{Catalogue, Say};
use crate::school::audit::Via;
use crate::school::staff::changes::By;
use crate::school::store::school_named;
use crate::settings::Settings;
use crate::store::Store;

/// More doubtful or changed rows than this are counted only.
const SHOWN: usize = 200;

#[derive(Subcommand)]
pub enum Command {
    /// Compare a file of the pupil administration with a school, and take it over
    #[command(
        after_help = "Example:\n  driehoek roster import EDEX.XML --school 'De Regenboog' --dry-run\n  driehoek roster import EDEX.XML --school 'De Regenboog' --yes"
    )]
    Import {
        /// EDEXML, or a table (CSV); `-` reads standard input
        file: PathBuf,
        /// The name of the school
        #[arg(long)]
        school: String,
        /// Only show what would change
        #[arg(long)]
        dry_run: bool,
        /// Do not ask
        #[arg(long)]
        yes: bool,
        /// Archive the children who are not in the file any more
        #[arg(long)]
        archive_missing: bool,
        /// What the preview wants confirmed: other-school, other-year, many-leave
        #[arg(long, value_name = "WHAT", value_parser = ["other-school", "other-year", "many-leave"])]
        confirm: Vec<String>,
    },
    /// Print an example of the table
    #[command(after_help = "Example:\n  driehoek roster template > roster.csv")]
    Template,
}

/// Obeys.
pub async fn run(command: Command, settings: &Settings) -> anyhow::Result<()> {
    let Command::Import { file, school, dry_run, yes, archive_missing, confirm } = command else {
        print!("{}", template());
        return Ok(());
    };
    let catalogue = settings.catalogue()?;
    let say = english(&catalogue);
    eprintln!("Reading {} ...", file.display());
    let roster = from_file(&file, say)?;
    let store = Store::open_existing(&settings.database_url).await?;
    let clock = Clock::system();
    let today = settings.calendar()?.civil(clock.now()).date();
    let mut tx = store.begin().await?;
    let school = school_named(&mut tx, &school)
        .await?
        .with_context(|| format!("there is no school named '{school}': `driehoek school create` makes one"))?;
    crate::school::staff::store::lock(&mut tx, school.id).await?;
    let current = store::load(&mut tx, &school).await?;
    let plan = plan(&current, &roster, today);
    show(&plan, say);
    if dry_run {
        println!("Nothing was changed: this was a dry run.");
        return Ok(());
    }
    if let Some(open) = plan.unconfirmed(&confirm).first() {
        bail!("nothing was changed: look at the warnings above, then add --confirm {}", open.word());
    }
    let nobody_leaves = !archive_missing || plan.leaving.children.is_empty();
    if plan.changes_nothing() && nobody_leaves {
        return Ok(());
    }
    if !yes && !agreed()? {
        bail!("nothing was changed: answer y, or add --yes");
    }
    let children = plan.leaving.children.iter().map(|child| child.id).filter(|_| archive_missing).collect();
    let ticked = Ticked { children, ..Ticked::default() };
    let started = Instant::now();
    eprintln!("Writing {} groups, {} children ...", plan.groups.len(), plan.children.len());
    store::apply(&mut tx, &school, &plan, &ticked, By { staff_id: None, via: Via::Shell, now: clock.now() }).await?;
    tx.commit().await?;
    println!("Done in {:.1} s.", started.elapsed().as_secs_f32());
    Ok(())
}

/// Operators read English; Dutch where the catalogue has been replaced by one without it.
fn english(catalogue: &Catalogue) -> Say<'_> {
    catalogue.say(catalogue.find("en").unwrap_or_else(|| catalogue.reference()))
}

fn from_file(file: &std::path::Path, say: Say<'_>) -> anyhow::Result<Roster> {
    use std::io::Read as _;
    // One byte more than is read tells that a file is too large.
    let most = MAX_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    let result = if file.as_os_str() == "-" {
        std::io::stdin().take(most).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(most).read_to_end(&mut bytes))
    };
    result.with_context(|| format!("{} cannot be read", file.display()))?;
    read(&bytes).map_err(|refused| anyhow::anyhow!("{}: {}", file.display(), refused.say(say)))
}

fn agreed() -> anyhow::Result<bool> {
    eprint!("Carry this out? [y/N] ");
    std::io::stderr().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

/// Prints what would change.
fn show(plan: &Plan, say: Say<'_>) {
    let line = |what: String, counts: Counts| {
        println!(
            "{}",
            say.roster_counts(
                &what,
                &counts.new.to_string(),
                &counts.changed.to_string(),
                &counts.unchanged.to_string()
            )
        );
    };
    line(say.roster_groups(), counts(&plan.groups));
    line(say.roster_children(), counts(&plan.children));
    line(say.roster_teachers(), counts(&plan.teachers));
    changed(say, plan.groups.iter().map(|step| (step.wanted.name.clone(), step.wanted.line, changes(step, say))));
    changed(say, plan.children.iter().map(|step| (step.wanted.name.to_string(), step.wanted.line, changes(step, say))));
    changed(say, plan.teachers.iter().map(|step| (step.wanted.name.to_string(), step.wanted.line, changes(step, say))));
    for (heading, leavers) in [
        (say.roster_ending(), &plan.ending),
        (say.roster_leaving_groups(), &plan.leaving.groups),
        (say.roster_leaving_children(), &plan.leaving.children),
        (say.roster_leaving_teachers(), &plan.leaving.teachers),
    ] {
        gone(&heading, leavers);
    }
    if !plan.doubts.is_empty() {
        println!("{}", say.roster_doubts());
        few(plan.doubts.iter().map(|doubt| say.roster_at_line(&doubt.line.to_string(), &doubt.say(say))));
    }
    for confirm in &plan.confirm {
        println!("! {} (--confirm {})", confirm.say(say), confirm.word());
    }
    if plan.changes_nothing() {
        println!("{}", say.roster_nothing_changes());
    }
}

/// What changes about somebody, as one line; None where nothing does.
fn changes<T>(step: &Step<T>, say: Say<'_>) -> Option<String> {
    let words = || step.changes.iter().map(|change| change.say(say)).collect::<Vec<_>>().join("; ");
    (step.kind() == Kind::Changed).then(words)
}

fn changed(say: Say<'_>, steps: impl Iterator<Item = (String, u64, Option<String>)>) {
    let told = steps.filter_map(|(name, line, changes)| Some((name, line, changes?)));
    few(told.map(|(name, line, changes)| say.roster_at_line(&line.to_string(), &format!("{name}: {changes}"))));
}

fn gone(heading: &str, leavers: &[Leaver]) {
    if !leavers.is_empty() {
        println!("{heading}");
        few(leavers.iter().map(|leaver| match &leaver.class {
            Some(class) => format!("{} ({class})", leaver.name),
            None => leaver.name.clone(),
        }));
    }
}

/// Prints the first of many lines, and how many more there are.
fn few(lines: impl Iterator<Item = String>) {
    let mut more = 0_usize;
    for (at, line) in lines.enumerate() {
        if at < SHOWN {
            println!("  {line}");
        } else {
            more += 1;
        }
    }
    if more > 0 {
        println!("  ... {more} more");
    }
}
