//! A reminder in the parent's chat: read, understood, done. A parent sees and answers what came to the own seats only;
//! every answer can be changed.

mod answers;
mod clear;
mod file;
mod message;
mod moments;
pub mod store;

pub use file::uid;
pub use message::{list_button, shown};

use super::results::{Coming, is_understood};
use super::store::{self as reminders, Noted};
use super::{Reminder, State, To};
use crate::app::Reply;
use crate::blocks::Kind;
use crate::blocks::Question;
use crate::choice::words;
use crate::language::Say;
use crate::messages::chat::Place as Tell;
use crate::place::{Place as Any, base36, from_base36};
use crate::school::guardians::{Seat, store as seats};
use crate::school::rights::Action;
use crate::school::store as schools;
use crate::store::StoreError;
use crate::visit::Visit;
use store::Said;

words! {
    /// What a button of a message does.
    At {
        Read = "r",
        /// With the Dutch text.
        Dutch = "d",
        /// "I have read it."
        Clear = "k",
        /// "I do not understand."
        Unclear = "n",
        CallYes = "y",
        CallNo = "o",
        Done = "g",
        Hard = "h",
        Come = "j",
        NotCome = "x",
        Costs = "xc",
        Health = "xh",
        Other = "xo",
        Help = "p",
        Call = "c",
        /// The answers that were given, to change them.
        Answers = "a",
        UndoDone = "ug",
        UndoHard = "uh",
        UndoComing = "uj",
        UndoHelp = "up",
        UndoCall = "uc",
        Remind = "t",
        Evening = "te",
        AfterSchool = "ts",
        DayBefore = "td",
        NoRemind = "tn",
        File = "f",
    }
}

impl At {
    /// The private reason that it stands for, or the answer itself.
    fn coming(self) -> Option<Coming> {
        Some(match self {
            Self::Come => Coming::Yes,
            Self::NotCome => Coming::No,
            Self::Costs => Coming::Costs,
            Self::Health => Coming::Health,
            Self::Other => Coming::Other,
            _ => return None,
        })
    }
}

/// The places of this feature. Whether a seat is the reader's own is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    At {
        at: At,
        reminder: i64,
        guardian: i64,
    },
    /// An answer to the question whether it was clear. `version`: which question (see [`Received::version`]).
    Answer {
        reminder: i64,
        guardian: i64,
        answer: usize,
        version: i64,
    },
    /// What came before about the child at this seat.
    List {
        guardian: i64,
        page: usize,
    },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["l", guardian, page] => Self::List { guardian: from_base36(guardian)?, page: page.parse().ok()? },
            ["q", reminder, guardian, answer, version] => Self::Answer {
                reminder: from_base36(reminder)?,
                guardian: from_base36(guardian)?,
                answer: answer.parse().ok()?,
                version: from_base36(version)?,
            },
            [at, reminder, guardian] => {
                Self::At { at: at.parse().ok()?, reminder: from_base36(reminder)?, guardian: from_base36(guardian)? }
            }
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::At { at, reminder, guardian } => {
                format!("{}/{}/{}", at.word(), base36(*reminder), base36(*guardian))
            }
            Self::Answer { reminder, guardian, answer, version } => {
                format!("q/{}/{}/{answer}/{}", base36(*reminder), base36(*guardian), base36(*version))
            }
            Self::List { guardian, page } => format!("l/{}/{page}", base36(*guardian)),
        }
    }

    /// See [`crate::place::Place::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::At { at: at @ (At::Remind | At::Answers), reminder, guardian } => Self::At { at, reminder, guardian },
            Self::At { reminder, guardian, .. } | Self::Answer { reminder, guardian, .. } => {
                Self::At { at: At::Read, reminder, guardian }
            }
            list @ Self::List { .. } => list,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        Action::ReadReminder
    }
}

/// Opens a place of this feature; None for what is not the reader's.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Reply>, StoreError> {
    let (reminder, guardian) = match place {
        Place::List { guardian, page } => {
            return Ok(message::list(visit, *guardian, *page).await?.map(Reply::Screen));
        }
        Place::At { reminder, guardian, .. } | Place::Answer { reminder, guardian, .. } => (*reminder, *guardian),
    };
    let Some(mut received) = Received::load(visit, reminder, guardian).await? else { return Ok(None) };
    let at = match place {
        Place::At { at, .. } => *at,
        _ => At::Read,
    };
    if received.reminder.state == State::TakenBack {
        return match at {
            At::File => Ok(file::file(visit, &received).await?.map(Reply::File)),
            _ => Ok(Some(Reply::Screen(message::taken_back(visit.say(), &received)))),
        };
    }
    received.note(visit, Noted::Opened).await?;
    if received.question(visit.say()).is_none() {
        // Nothing is asked: whoever taps anything has read it.
        received.note(visit, Noted::Understood).await?;
    }
    let screen = match place {
        Place::Answer { answer, version, .. } => clear::answered(visit, received, *answer, *version).await?,
        Place::List { .. } => return Ok(None),
        Place::At { .. } => match at {
            At::Read => message::message(visit, &received, None, false).await?,
            At::Dutch => message::message(visit, &received, None, true).await?,
            At::Clear => message::message(visit, &received, Some(visit.say().remind_read_text()), false).await?,
            At::Unclear => clear::unclear(visit, received).await?,
            At::CallNo => clear::no_call(visit.say(), &received),
            At::CallYes | At::Call => answers::call(visit, &mut received).await?,
            At::Done => answers::done(visit, &mut received).await?,
            At::Hard => answers::hard(visit, &mut received).await?,
            At::Come | At::NotCome | At::Costs | At::Health | At::Other => {
                let coming = at.coming().unwrap_or(Coming::No);
                answers::coming(visit, &mut received, coming).await?
            }
            At::Help => answers::help(visit, &mut received).await?,
            At::Answers => answers::all(visit.say(), &received),
            At::UndoDone | At::UndoHard | At::UndoComing | At::UndoHelp | At::UndoCall => {
                answers::undo(visit, &mut received, at).await?
            }
            At::Remind => moments::choose(visit, &received).await?,
            At::Evening | At::AfterSchool | At::DayBefore | At::NoRemind => moments::set(visit, &received, at).await?,
            At::File => return Ok(file::file(visit, &received).await?.map(Reply::File)),
        },
    };
    Ok(Some(Reply::Screen(screen)))
}

/// One of the own seats that a message came to, with what was answered there.
struct Home {
    seat: Seat,
    to: To,
    said: Said,
}

/// A message as it came to a person: to several of the own seats where it is about brothers and sisters.
struct Received<'a> {
    reminder: Reminder,
    kind: &'a Kind,
    /// Never empty; the seat that was opened stands first.
    homes: Vec<Home>,
    /// The group that it is about: its name.
    group: String,
    /// Who sent it.
    from: Option<String>,
}

impl<'a> Received<'a> {
    /// The message, if it came to this person at this seat; also one that was taken back.
    async fn load(visit: &mut Visit<'a>, reminder: i64, guardian: i64) -> Result<Option<Self>, StoreError> {
        let app = visit.app;
        let Some(reminder) = reminders::find(visit.tx, reminder).await? else { return Ok(None) };
        let Some(kind) = app.blocks.find(&reminder.kind) else { return Ok(None) };
        if !matches!(reminder.state, State::Sent | State::TakenBack) {
            return Ok(None);
        }
        let mut homes = Vec::new();
        for id in reminders::seats(visit.tx, reminder.id, visit.person.id).await? {
            let (Some(seat), Some(to)) =
                (seats::find(visit.tx, id).await?, reminders::to(visit.tx, reminder.id, id).await?)
            else {
                continue;
            };
            if !seat.allows(visit.person.id, Action::ReadReminder) {
                continue;
            }
            let said = store::said(visit.tx, reminder.id, id).await?;
            homes.push(Home { seat, to, said });
        }
        let Some(at) = homes.iter().position(|home| home.seat.id == guardian) else { return Ok(None) };
        if reminder.state == State::TakenBack && homes[at].to.given_at.is_none() {
            return Ok(None);
        }
        homes[..=at].rotate_right(1);
        let group = match reminder.group_id {
            Some(id) => schools::find_group(visit.tx, id).await?.map(|group| group.name),
            None => homes[0].seat.group.as_ref().map(|(_, name)| name.clone()),
        };
        let from = match reminder.staff_id {
            Some(id) => schools::find_staff(visit.tx, id).await?.map(|staff| staff.name),
            None => None,
        };
        Ok(Some(Self { reminder, kind, homes, group: group.unwrap_or_default(), from }))
    }

    /// The seat that was opened.
    fn home(&self) -> &Home {
        &self.homes[0]
    }

    /// The children's first names.
    fn names(&self, say: Say<'_>) -> String {
        let names: Vec<&str> = self.homes.iter().map(|home| home.seat.first_name.as_str()).collect();
        names.join(say.comma())
    }

    /// The first line, which a locked telephone shows, too.
    fn title(&self, say: Say<'_>) -> String {
        if self.kind.discreet {
            return say.remind_title_discreet(&self.names(say));
        }
        say.remind_title(&self.names(say), &self.kind.name(say))
    }

    /// Its sentences in the language of `say`.
    fn text(&self, say: Say<'_>) -> Vec<String> {
        self.kind.text(say, &self.reminder.values, &self.names(say), &self.group)
    }

    /// What it said before it was corrected.
    fn text_before(&self, say: Say<'_>) -> Vec<String> {
        let before = self.reminder.before.as_ref();
        before.map_or_else(Vec::new, |before| self.kind.text(say, before, &self.names(say), &self.group))
    }

    fn simply(&self, say: Say<'_>) -> Vec<String> {
        self.kind.simply(say, &self.reminder.values, &self.names(say), &self.group)
    }

    /// Grows with every correction and every wrong answer: buttons of an older question are not judged.
    fn version(&self) -> i64 {
        self.reminder.corrected_at.unwrap_or(0) + self.home().to.wrong
    }

    /// The question at the end, as it is put now.
    fn question(&self, say: Say<'_>) -> Option<Question> {
        self.kind.question(say, &self.reminder.values, self.reminder.id.wrapping_add(self.version()))
    }

    /// Understood as it stands now.
    fn is_understood(&self) -> bool {
        is_understood(self.home().to.understood_at, self.reminder.corrected_at)
    }

    fn at(&self, at: At) -> Any {
        at_seat(at, self.reminder.id, self.home().seat.id)
    }

    /// Notes it at every one of the own seats.
    async fn note(&mut self, visit: &mut Visit<'_>, noted: Noted) -> Result<(), StoreError> {
        for home in &mut self.homes {
            let (reminder, guardian) = (self.reminder.id, home.seat.id);
            let understood_before = noted == Noted::Understood
                && home.to.understood_at.is_some()
                && !is_understood(home.to.understood_at, self.reminder.corrected_at);
            if understood_before {
                store::undo(visit.tx, reminder, guardian, Noted::Understood).await?;
            }
            reminders::note(visit.tx, reminder, guardian, noted, visit.now).await?;
            if let Some(to) = reminders::to(visit.tx, reminder, guardian).await? {
                home.to = to;
            }
        }
        Ok(())
    }
}

fn at_seat(at: At, reminder: i64, guardian: i64) -> Any {
    Any::Reminded(Place::At { at, reminder, guardian })
}

/// Where a question about the message is asked.
fn question(received: &Received<'_>) -> Any {
    Any::Tell(Tell::About { reminder: received.reminder.id, guardian: received.home().seat.id })
}
