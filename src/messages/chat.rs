//! "Tell the teacher" in the parent's chat: child, kind, one question a screen, what it says in both languages, sending;
//! and the threads. A message that is being made is a draft in the database, and each button names it.

mod ask;
mod begin;
mod day;
mod preview;
mod thread;
mod write;

pub use begin::{child_button, menu_button};
pub use thread::shown;
pub use write::{photo, written};

use jiff::civil::Date;

use super::kinds::{Menu, Step};
use super::{Author, Kind, Message, store};
use crate::place::{Place as Any, base36, from_base36};
use crate::school::chat as school;
use crate::school::guardians::{Seat, store as guardians};
use crate::school::rights::Action;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The places of this feature. `seat`: a guardian's seat; `id`: a message; whether they are the reader's own is looked
/// up. `step`: the place of a question in [`Kind::steps`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The child; for the parent of one child at once its menu.
    Start,
    /// The headings.
    Menu {
        seat: i64,
    },
    /// The kinds under a heading.
    Heading {
        seat: i64,
        menu: Menu,
    },
    /// A kind: what comes before its first question, or that question.
    Begin {
        seat: i64,
        kind: String,
    },
    /// A new draft of a kind.
    New {
        seat: i64,
        kind: String,
    },
    /// A question about a reminder that this seat got.
    About {
        reminder: i64,
        guardian: i64,
    },
    Ask {
        id: i64,
        step: usize,
    },
    /// An answer is tapped.
    Set {
        id: i64,
        step: usize,
        value: String,
    },
    /// An answer is left out, or taken away.
    Skip {
        id: i64,
        step: usize,
    },
    /// Other days: the months.
    Months {
        id: i64,
        step: usize,
    },
    /// The days of a month, which this day is the first of.
    Month {
        id: i64,
        step: usize,
        month: Date,
    },
    /// The minutes of an hour.
    Hour {
        id: i64,
        step: usize,
        hour: i8,
    },
    Preview {
        id: i64,
    },
    Send {
        id: i64,
    },
    /// The same, in the place of what was told before about the same days.
    Replace {
        id: i64,
    },
    /// The draft is thrown away.
    Drop {
        id: i64,
    },
    /// What was sent and answered at a seat.
    Thread {
        seat: i64,
        page: usize,
    },
    Read {
        id: i64,
    },
    Withdraw {
        id: i64,
    },
    /// An answer to an answer.
    Back {
        id: i64,
    },
    /// Ill tomorrow too.
    Again {
        id: i64,
    },
    Better {
        id: i64,
    },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        let known = |kind: &str| kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        Some(match parts {
            ["s"] => Self::Start,
            ["m", seat] => Self::Menu { seat: from_base36(seat)? },
            ["h", seat, menu] => Self::Heading { seat: from_base36(seat)?, menu: menu.parse().ok()? },
            ["b", seat, kind] if known(kind) => Self::Begin { seat: from_base36(seat)?, kind: (*kind).to_owned() },
            ["n", seat, kind] if known(kind) => Self::New { seat: from_base36(seat)?, kind: (*kind).to_owned() },
            ["u", reminder, guardian] => {
                Self::About { reminder: from_base36(reminder)?, guardian: from_base36(guardian)? }
            }
            ["f", id, step] => Self::Ask { id: from_base36(id)?, step: step.parse().ok()? },
            ["v", id, step, value] => {
                Self::Set { id: from_base36(id)?, step: step.parse().ok()?, value: (*value).to_owned() }
            }
            ["k", id, step] => Self::Skip { id: from_base36(id)?, step: step.parse().ok()? },
            ["e", id, step] => Self::Months { id: from_base36(id)?, step: step.parse().ok()? },
            ["d", id, step, month] => {
                let month = format!("{month}-01").parse().ok()?;
                Self::Month { id: from_base36(id)?, step: step.parse().ok()?, month }
            }
            ["o", id, step, hour] => {
                let hour = hour.parse().ok().filter(|hour| (0..24).contains(hour))?;
                Self::Hour { id: from_base36(id)?, step: step.parse().ok()?, hour }
            }
            ["p", id] => Self::Preview { id: from_base36(id)? },
            ["y", id] => Self::Send { id: from_base36(id)? },
            ["j", id] => Self::Replace { id: from_base36(id)? },
            ["z", id] => Self::Drop { id: from_base36(id)? },
            ["t", seat, page] => Self::Thread { seat: from_base36(seat)?, page: page.parse().ok()? },
            ["r", id] => Self::Read { id: from_base36(id)? },
            ["q", id] => Self::Withdraw { id: from_base36(id)? },
            ["a", id] => Self::Back { id: from_base36(id)? },
            ["g", id] => Self::Again { id: from_base36(id)? },
            ["l", id] => Self::Better { id: from_base36(id)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Start => "s".into(),
            Self::Menu { seat } => format!("m/{}", base36(*seat)),
            Self::Heading { seat, menu } => format!("h/{}/{}", base36(*seat), menu.word()),
            Self::Begin { seat, kind } => format!("b/{}/{kind}", base36(*seat)),
            Self::New { seat, kind } => format!("n/{}/{kind}", base36(*seat)),
            Self::About { reminder, guardian } => format!("u/{}/{}", base36(*reminder), base36(*guardian)),
            Self::Ask { id, step } => format!("f/{}/{step}", base36(*id)),
            Self::Set { id, step, value } => format!("v/{}/{step}/{value}", base36(*id)),
            Self::Skip { id, step } => format!("k/{}/{step}", base36(*id)),
            Self::Months { id, step } => format!("e/{}/{step}", base36(*id)),
            Self::Month { id, step, month } => {
                format!("d/{}/{step}/{:04}-{:02}", base36(*id), month.year(), month.month())
            }
            Self::Hour { id, step, hour } => format!("o/{}/{step}/{hour}", base36(*id)),
            Self::Preview { id } => format!("p/{}", base36(*id)),
            Self::Send { id } => format!("y/{}", base36(*id)),
            Self::Replace { id } => format!("j/{}", base36(*id)),
            Self::Drop { id } => format!("z/{}", base36(*id)),
            Self::Thread { seat, page } => format!("t/{}/{page}", base36(*seat)),
            Self::Read { id } => format!("r/{}", base36(*id)),
            Self::Withdraw { id } => format!("q/{}", base36(*id)),
            Self::Back { id } => format!("a/{}", base36(*id)),
            Self::Again { id } => format!("g/{}", base36(*id)),
            Self::Better { id } => format!("l/{}", base36(*id)),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Set { id, step, .. } | Self::Skip { id, step } => Self::Ask { id, step },
            Self::Send { id }
            | Self::Replace { id }
            | Self::Withdraw { id }
            | Self::Back { id }
            | Self::Again { id }
            | Self::Better { id } => Self::Read { id },
            Self::New { seat, kind } => Self::Begin { seat, kind },
            Self::Drop { .. } | Self::About { .. } => Self::Start,
            place => place,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::Start => Action::UseBot,
            _ => Action::WriteToSchool,
        }
    }
}

/// A message of the reader's own, with all that decides about it.
struct Own<'a> {
    message: Message,
    seat: Seat,
    kind: &'a Kind,
}

impl Own<'_> {
    fn place(&self, step: usize) -> Any {
        Any::Tell(Place::Ask { id: self.message.id, step })
    }

    fn step(&self, step: usize) -> Option<Step> {
        self.kind.steps().get(step).copied()
    }

    fn class(&self) -> &str {
        self.seat.group.as_ref().map_or("", |(_, name)| name.as_str())
    }
}

/// The seat, if it is the reader's.
async fn own_seat(visit: &mut Visit<'_>, seat: i64) -> Result<Option<Seat>, StoreError> {
    let person = visit.person.id;
    let found = guardians::find(visit.tx, seat).await?;
    Ok(found.filter(|seat| seat.allows(person, Action::WriteToSchool)))
}

/// The message with its seat, if who sits there now is the reader and wrote or got it.
async fn own_message(visit: &mut Visit<'_>, id: i64) -> Result<Option<(Message, Seat)>, StoreError> {
    let now = visit.now;
    let here = |message: &Message| message.left_at.is_none() && (message.sent_at.is_none() || message.has_gone(now));
    let Some(message) = store::find(visit.tx, id).await?.filter(here) else { return Ok(None) };
    let seat = own_seat(visit, message.guardian_id).await?;
    Ok(seat.map(|seat| (message, seat)))
}

/// A message that the reader wrote. `sent`: whether it went to the school.
async fn own<'a>(visit: &mut Visit<'a>, id: i64, sent: bool) -> Result<Option<Own<'a>>, StoreError> {
    let Some((message, seat)) = own_message(visit, id).await? else { return Ok(None) };
    let fits = message.author == Author::Parent && message.sent_at.is_some() == sent;
    let kind = visit.app.tells.find(&message.kind).filter(|_| fits);
    Ok(kind.map(|kind| Own { message, seat, kind }))
}

/// Opens a place of this feature; None for what is not the reader's.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    match place {
        Place::Start => begin::start(visit).await.map(Some),
        Place::Menu { seat } | Place::Heading { seat, .. } | Place::Begin { seat, .. } | Place::New { seat, .. } => {
            let Some(seat) = own_seat(visit, *seat).await? else { return Ok(None) };
            match place {
                Place::Heading { menu, .. } => Ok(Some(begin::heading(visit, &seat, *menu))),
                Place::Begin { kind, .. } => begin::begin(visit, &seat, kind).await,
                Place::New { kind, .. } => begin::new(visit, &seat, kind).await,
                _ => begin::menu(visit, &seat).await.map(Some),
            }
        }
        Place::About { reminder, guardian } => {
            let Some(seat) = own_seat(visit, *guardian).await? else { return Ok(None) };
            begin::about(visit, &seat, *reminder).await
        }
        Place::Thread { seat, page } => {
            let Some(seat) = own_seat(visit, *seat).await? else { return Ok(None) };
            thread::thread(visit, &seat, *page).await.map(Some)
        }
        Place::Read { id } => thread::read(visit, *id).await,
        Place::Withdraw { id } => thread::withdraw(visit, *id).await,
        Place::Back { id } => thread::back(visit, *id).await,
        Place::Again { id } => begin::again(visit, *id).await,
        Place::Better { id } => begin::better(visit, *id).await,
        Place::Send { id } => preview::send(visit, *id, false).await,
        Place::Replace { id } => preview::send(visit, *id, true).await,
        Place::Ask { id, .. }
        | Place::Set { id, .. }
        | Place::Skip { id, .. }
        | Place::Months { id, .. }
        | Place::Month { id, .. }
        | Place::Hour { id, .. }
        | Place::Preview { id }
        | Place::Drop { id } => {
            // The second of two quick taps, or an old button: it went already.
            let Some(own) = own(visit, *id, false).await? else { return thread::read(visit, *id).await };
            match place {
                Place::Ask { step, .. } => ask::ask(visit, &own, *step, None).await,
                Place::Set { step, value, .. } => ask::set(visit, own, *step, value).await,
                Place::Skip { step, .. } => ask::skip(visit, own, *step).await,
                Place::Months { step, .. } => Ok(Some(day::months(visit, &own, *step).await?)),
                Place::Month { step, month, .. } => Ok(Some(day::month(visit, &own, *step, *month).await?)),
                Place::Hour { step, hour, .. } => Ok(Some(day::minutes(visit, &own, *step, *hour))),
                Place::Drop { .. } => begin::dropped(visit, &own).await.map(Some),
                _ => preview::preview(visit, &own).await.map(Some),
            }
        }
    }
}

/// Whether a photo can be the answer at this place; the draft decides the rest.
pub fn takes_photo(place: &Any) -> bool {
    matches!(place, Any::Tell(Place::Ask { .. }))
}

/// The child's own place, which is above all of this.
fn child(seat: &Seat) -> Any {
    Any::School(school::Place::Child { seat: seat.id })
}

fn menu_of(seat: &Seat) -> Any {
    Any::Tell(Place::Menu { seat: seat.id })
}

/// The day at the school now.
async fn today(visit: &mut Visit<'_>, seat: &Seat) -> Result<Date, StoreError> {
    Ok(calendar(visit, seat).await?.civil(visit.now).date())
}

/// The calendar of the school of a seat.
async fn calendar(visit: &mut Visit<'_>, seat: &Seat) -> Result<crate::clock::Calendar, StoreError> {
    let school = crate::school::store::find_school(visit.tx, seat.school_id).await?;
    let default = &visit.app.calendar;
    Ok(school.map_or_else(|| default.clone(), |school| school.calendar(default)))
}

/// The buttons of the threads of a seat.
fn mine(visit: &Visit<'_>, seat: &Seat) -> Button {
    button(visit.say().message_mine(), &Any::Tell(Place::Thread { seat: seat.id, page: 0 }))
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
