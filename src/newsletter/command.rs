//! `driehoek newsletter`: looks at a letter or at an issue, sends an issue from a file, and says how far issues are; for
//! schools that automate.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Subcommand;
use jiff::civil::Date;

use super::file::{self, File, Ready};
use super::finder::{self, Found, Setting};
use super::send::{self, Sending};
use super::{Issue, New, Scope, Standing, State, store as newsletters, warnings};
use crate::app::App;
use crate::clock::{Calendar, Clock};
use crate::language::Say;
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::staff::shell::OfSchool;
use crate::school::{Group, School, store as schools};
use crate::settings::Settings;
use crate::store::{Store, Tx};

/// The same issue is not sent twice within so many seconds: a week.
const AGAIN: i64 = 7 * 24 * 3600;
/// So many issues are told.
const LAST: i64 = 10;

/// What can be done with newsletters.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Look at a Dutch letter (.txt): what is found in it. Or at an issue (.toml): what is wrong with it. Nothing is kept
    Check {
        file: PathBuf,
        #[command(flatten)]
        of: OfSchool,
    },
    /// Send an issue (.toml) that a person has looked at
    Send {
        file: PathBuf,
        /// Also where an issue with this title was made in the last seven days
        #[arg(long)]
        again: bool,
        #[command(flatten)]
        of: OfSchool,
    },
    /// How far the last issues are
    Status {
        #[command(flatten)]
        of: OfSchool,
    },
}

/// What every command works with.
struct Desk {
    app: App,
    store: Store,
    school: School,
    /// The school's.
    calendar: Calendar,
    now: i64,
}

/// Obeys `driehoek newsletter`.
pub async fn run(command: Command, settings: &Settings) -> anyhow::Result<ExitCode> {
    let (Command::Check { of, .. } | Command::Send { of, .. } | Command::Status { of }) = &command;
    let store = Store::open_existing(&settings.database_url).await?;
    let school = OfSchool { school: of.school.clone() }.find(&store).await?;
    let app = App::new(settings.catalogue()?, settings.calendar()?, Clock::system())?;
    let (calendar, now) = (school.calendar(&app.calendar), app.clock.now());
    let desk = Desk { app, store, school, calendar, now };
    let is_good = match command {
        Command::Check { file, .. } if file.extension().is_some_and(|end| end == "txt") => desk.letter(&file).await?,
        Command::Check { file, .. } => desk.check(&file).await?,
        Command::Send { file, again, .. } => desk.send(&file, again).await?,
        Command::Status { .. } => desk.status().await?,
    };
    desk.store.close().await;
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Desk {
    fn say(&self) -> Say<'_> {
        let english = self.app.catalogue.find("en");
        self.app.catalogue.say(english.unwrap_or_else(|| self.app.catalogue.reference()))
    }

    fn today(&self) -> Date {
        self.calendar.civil(self.now).date()
    }

    async fn groups(&self, tx: &mut Tx) -> anyhow::Result<Vec<Group>> {
        Ok(schools::groups(tx, self.school.id).await?)
    }

    /// What the finder makes of a letter; the letter itself stays where it is.
    async fn letter(&self, path: &Path) -> anyhow::Result<bool> {
        let text = read(path)?;
        let mut tx = self.store.begin_reading().await?;
        let groups: Vec<String> = self.groups(&mut tx).await?.into_iter().map(|group| group.name).collect();
        tx.roll_back().await?;
        let (today, calendar, kinds) = (self.today(), &self.calendar, &self.app.blocks);
        let found = finder::find(&text, &Setting { today, calendar, groups: &groups, kinds });
        for line in told(&text, &found) {
            println!("{line}");
        }
        Ok(true)
    }

    async fn check(&self, path: &Path) -> anyhow::Result<bool> {
        let mut tx = self.store.begin().await?;
        let is_good = self.make(&mut tx, path).await?.is_some();
        tx.roll_back().await?;
        if is_good {
            println!("{}: it can be sent. Nothing was kept.", path.display());
        }
        Ok(is_good)
    }

    /// Makes the draft that a file describes and prints what there is to look at; None where something is wrong in it.
    async fn make(&self, tx: &mut Tx, path: &Path) -> anyhow::Result<Option<(Issue, File)>> {
        let file: File = toml::from_str(&read(path)?).with_context(|| format!("{} is not read", path.display()))?;
        let groups: Vec<(i64, String)> =
            self.groups(tx).await?.into_iter().map(|group| (group.id, group.name)).collect();
        let ready = match file::ready(&file, &self.app.blocks, &groups, self.today(), self.say()) {
            Ok(ready) => ready,
            Err(wrong) => {
                wrong.iter().for_each(|line| eprintln!("{line}"));
                return Ok(None);
            }
        };
        let group = match &file.group {
            Some(name) => {
                let found = groups.iter().find(|(_, known)| known == name);
                Some(found.with_context(|| format!("group: there is no {name}"))?.0)
            }
            None => None,
        };
        let scope = if group.is_some() { Scope::Class } else { Scope::School };
        let id = newsletters::make(tx, self.school.id, None, scope, group, file.title.trim(), self.now).await?;
        newsletters::save_head(tx, id, file.title.trim(), file.greeting.trim()).await?;
        newsletters::set_letter(tx, id, file.letter.as_deref()).await?;
        for Ready { kind, values, whom } in &ready {
            let standing = Standing::Accepted;
            let new = New { standing, kind, values, whom, sentence: None, unsure: "" };
            newsletters::add_block(tx, id, &new, self.now).await?;
        }
        let issue = newsletters::find(tx, id).await?.context("the draft is gone")?;
        let blocks = newsletters::blocks(tx, id).await?;
        for warning in warnings::of_issue(tx, &self.app, self.say(), &issue, &blocks, self.now).await? {
            let place = blocks.iter().find(|block| Some(block.id) == warning.block).map(|block| block.place);
            match place {
                Some(place) => eprintln!("look: block {place}: {}", warning.text),
                None => eprintln!("look: {}", warning.text),
            }
        }
        Ok(Some((issue, file)))
    }

    async fn send(&self, path: &Path, again: bool) -> anyhow::Result<bool> {
        let mut tx = self.store.begin().await?;
        let before = newsletters::of_school(&mut tx, self.school.id, LAST).await?;
        let Some((issue, file)) = self.make(&mut tx, path).await? else { return Ok(false) };
        let is_same = |old: &&Issue| {
            let recent = old.made_at > self.now - AGAIN && !matches!(old.state, State::Draft | State::TakenBack);
            recent && old.title == issue.title && old.group_id == issue.group_id
        };
        if let Some(old) = before.iter().find(is_same).filter(|_| !again) {
            bail!("an issue called so was sent already, number {}: --again sends it once more", old.id);
        }
        let at = file.send_at.map(|at| self.calendar.instant(at));
        let goes = match send::send(&mut tx, &self.app, issue.id, at, self.now).await? {
            Sending::Goes(goes) => goes,
            Sending::Already | Sending::Open(_) | Sending::Empty | Sending::Incomplete(_) => {
                bail!("it cannot be sent: `driehoek newsletter check` says why")
            }
        };
        let about = issue.group_id.map_or(About::School(self.school.id), About::Group);
        let deed = Deed::SentNewsletter;
        let entry = Entry { school_id: self.school.id, staff_id: None, via: Via::Shell, deed, about };
        schools::note(&mut tx, self.now, entry).await?;
        tx.commit().await?;
        println!("{}  goes {}", issue.id, self.calendar.stamp(goes));
        Ok(true)
    }

    async fn status(&self) -> anyhow::Result<bool> {
        let mut tx = self.store.begin_reading().await?;
        for issue in newsletters::of_school(&mut tx, self.school.id, LAST).await? {
            let far = send::progress(&mut tx, issue.id).await?;
            let (id, state, title) = (issue.id, issue.state.word(), &issue.title);
            println!("{id}  {state}  {} of {} have it, {} on paper  {title}", far.have_it, far.all, far.on_paper);
        }
        tx.roll_back().await?;
        Ok(true)
    }
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// What was found in a letter, line by line, and what was not understood.
fn told(text: &str, found: &Found) -> Vec<String> {
    let line = |range: std::ops::Range<usize>| {
        text.get(range).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let mut lines = Vec::new();
    for proposal in &found.proposals {
        lines.push(proposal.kind.clone());
        lines.extend(proposal.values.0.iter().map(|(name, value)| format!("  {name} = {value}")));
        for unsure in &proposal.unsure {
            lines.push(format!("  look: {}: {}", unsure.field.as_deref().unwrap_or("kind"), unsure.why.word()));
        }
        lines.extend(proposal.pieces.iter().map(|piece| format!("  > {}", line(piece.range.clone()))));
    }
    lines.extend(found.left.iter().map(|piece| format!("left > {}", line(piece.range.clone()))));
    lines
}
