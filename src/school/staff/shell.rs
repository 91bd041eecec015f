//! `driehoek school` and `driehoek staff`: a school is made, and its staff helped in, from the shell of the machine.

use anyhow::{Context as _, bail};
use clap::Subcommand;

use super::changes::{self, By};
use super::{Refusal, name, store};
use crate::clock::{Calendar, Clock};
use crate::school::audit::Via;
use crate::school::{Role, School, SchoolYear, Staff, store as schools};
use crate::store::{Store, Tx};

/// What can be done with schools.
#[derive(Subcommand, Debug)]
pub enum SchoolCommand {
    /// Make a school and its first head; prints a one-time link that works for 7 days
    #[command(after_help = "Example:\n  driehoek school create \"De Regenboog\" --admin \"Hanna Smit\"")]
    Create {
        /// The school's name, as parents know it
        name: String,
        /// The name of the head who looks after the console
        #[arg(long, value_name = "NAME")]
        admin: String,
    },
    /// List the schools
    List,
}

/// What can be done with staff.
#[derive(Subcommand, Debug)]
pub enum StaffCommand {
    /// List the staff of a school
    List {
        #[command(flatten)]
        of: OfSchool,
    },
    /// Invite somebody; prints a one-time link that works for 7 days
    #[command(after_help = "Example:\n  driehoek staff invite \"Omar Bakker\" --role office")]
    Invite {
        /// The name, as parents know it
        name: String,
        /// teacher, office or head
        #[arg(long, value_parser = role)]
        role: Role,
        #[command(flatten)]
        of: OfSchool,
    },
    /// Send somebody away: signed out at once, everywhere
    Deactivate {
        /// The name, the name to sign in with, or the number that `staff list` shows
        who: String,
        #[command(flatten)]
        of: OfSchool,
    },
    /// A new one-time link for somebody who has lost the phone; the old sign-in stops working
    Reset {
        /// The name, the name to sign in with, or the number that `staff list` shows
        who: String,
        #[command(flatten)]
        of: OfSchool,
    },
}

/// Which school is meant.
#[derive(clap::Args, Debug)]
pub struct OfSchool {
    /// The name of the school; not needed where there is only one
    #[arg(long, value_name = "NAME")]
    pub school: Option<String>,
}

impl OfSchool {
    /// The school that is named, or the only one.
    pub async fn find(self, store: &Store) -> anyhow::Result<School> {
        let mut all = schools::schools(store).await?;
        match self.school {
            Some(name) => {
                let found = all.into_iter().find(|school| school.name == name);
                found.with_context(|| format!("there is no school called {name}: `driehoek school list` shows them"))
            }
            None if all.len() > 1 => bail!("there are several schools: choose one with --school"),
            None => all.pop().context("there is no school yet: `driehoek school create` makes one"),
        }
    }
}

fn role(word: &str) -> Result<Role, String> {
    word.parse().map_err(|()| "it is teacher, office or head".to_owned())
}

/// The database, the time, and where the console is reached.
pub struct Shell<'a> {
    pub store: &'a Store,
    pub clock: Clock,
    pub calendar: Calendar,
    /// Without a `/` at the end.
    pub console: String,
}

impl Shell<'_> {
    fn by(&self) -> By {
        By { staff_id: None, via: Via::Shell, now: self.clock.now() }
    }

    fn link(&self, token: &str) {
        println!("{}/staff/invitation/{token}", self.console);
        eprintln!("This link works once, for 7 days. Hand it over in person or over a channel you trust.");
    }

    /// Obeys `driehoek school`.
    pub async fn school(&self, command: SchoolCommand) -> anyhow::Result<()> {
        match command {
            SchoolCommand::Create { name: school, admin } => {
                let (school, admin) = (typed(&school)?, typed(&admin)?);
                let year = SchoolYear::of(self.calendar.civil(self.clock.now()).date());
                let mut tx = self.store.begin().await?;
                let made = changes::make_school(&mut tx, self.by(), &school, year, &admin).await?;
                let (_, token) = made.with_context(|| format!("there is a school called {school} already"))?;
                tx.commit().await?;
                self.link(&token);
            }
            SchoolCommand::List => {
                for school in schools::schools(self.store).await? {
                    println!("{}\t{}\t{}", school.id, school.name, school.school_year);
                }
            }
        }
        Ok(())
    }

    /// Obeys `driehoek staff`.
    pub async fn staff(&self, command: StaffCommand) -> anyhow::Result<()> {
        let mut tx = self.store.begin().await?;
        match command {
            StaffCommand::List { of } => {
                let school = of.find(self.store).await?;
                let states = store::states(&mut tx, school.id).await?;
                for staff in schools::staff_of_school(&mut tx, school.id).await? {
                    let state = states.get(&staff.id).copied().unwrap_or_default();
                    let state = match (staff.deactivated_at, state.signs_in, state.invited_until) {
                        (Some(_), _, _) => "deactivated",
                        (None, true, _) => "signs in",
                        (None, false, Some(until)) if until > self.clock.now() => "invited",
                        (None, false, _) => "without a link",
                    };
                    let login = staff.login.as_deref().unwrap_or("-");
                    println!("{}\t{}\t{}\t{login}\t{state}", staff.id, staff.role.word(), staff.name);
                }
            }
            StaffCommand::Invite { name, role, of } => {
                let school = of.find(self.store).await?;
                let (_, token) = changes::invite(&mut tx, self.by(), school.id, &typed(&name)?, role, &[]).await?;
                tx.commit().await?;
                self.link(&token);
            }
            StaffCommand::Deactivate { who, of } => {
                let staff = self.found(&mut tx, &who, of).await?;
                match changes::deactivate(&mut tx, self.by(), &staff).await? {
                    Ok(()) => tx.commit().await?,
                    Err(Refusal::LastHead | Refusal::OwnAccount) => {
                        bail!("{} is the only head: make another one first", staff.name)
                    }
                }
                println!("{} is signed out everywhere and cannot sign in any more.", staff.name);
            }
            StaffCommand::Reset { who, of } => {
                let staff = self.found(&mut tx, &who, of).await?;
                if staff.deactivated_at.is_some() {
                    bail!("{} was deactivated: a head can bring a colleague back in the console", staff.name);
                }
                let token = changes::reset(&mut tx, self.by(), &staff).await?;
                tx.commit().await?;
                self.link(&token);
            }
        }
        Ok(())
    }

    async fn found(&self, tx: &mut Tx, who: &str, of: OfSchool) -> anyhow::Result<Staff> {
        let school = of.find(self.store).await?;
        let is_meant =
            |staff: &Staff| staff.name == who || staff.login.as_deref() == Some(who) || staff.id.to_string() == who;
        let mut found = schools::staff_of_school(tx, school.id).await?;
        found.retain(is_meant);
        match (found.pop(), found.is_empty()) {
            (Some(staff), true) => Ok(staff),
            (Some(_), false) => bail!("there are several people called {who}: give the number of `staff list`"),
            (None, _) => bail!("nobody at {} is called {who}: `driehoek staff list` shows them", school.name),
        }
    }
}

fn typed(text: &str) -> anyhow::Result<String> {
    name(text).with_context(|| format!("a name has 1 to {} characters", super::LONGEST_NAME))
}
