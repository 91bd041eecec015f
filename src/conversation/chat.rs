//! A parent and a talk in the chat: the invitation, choosing a time, who comes, the interpreter, the other parent. No
//! screen is a dead end: where no time is left, the teacher is asked.

mod choose;
mod households;
mod news;
mod people;
mod refuse;
mod talk;
mod wishes;

pub use news::news;
pub use talk::{line, of_child};

use super::booking::{Booking, State, store as bookings};
use super::household::store as households_store;
use super::interpreter::{State as Searched, store as interpreters};
use super::invitee::{Invitee, store as invitees};
use super::offer::store::{Teacher, teachers};
use super::round::{Phase, Round, store as rounds};
use super::{Along, Asked, Guest, Interpreter, Means, words};
use crate::place::{Place as Any, base36, from_base36};
use crate::school::guardians::{Seat, store as seats};
use crate::school::rights::Action;
use crate::screen::{File, Screen};
use crate::store::StoreError;
use crate::visit::Visit;

words! {
    /// A screen or a deed without more than the invitee.
    At {
        /// The invitation, or the talk as it stands.
        Home = "i",
        /// What this talk is; how it goes.
        What = "a",
        How = "h",
        /// The days with free times; those without regard to the wishes.
        Days = "d",
        AllDays = "D",
        Wishes = "w",
        /// The days that do not suit.
        Without = "o",
        ClearWishes = "W",
        /// The wishes go to the school.
        SendWishes = "g",
        Who = "m",
        Interpreter = "n",
        /// Cannot come: other ways; really not.
        Cannot = "x",
        Decline = "X",
        Ask = "q",
        /// A talk apart from the other parent.
        Apart = "y",
        /// Asks whether to cancel; cancels.
        Cancel = "c",
        Cancelled = "C",
        /// Accepts the time that the school proposes.
        Accept = "e",
        /// "I will come."
        Come = "f",
        /// The calendar file.
        File = "l",
        /// Whether the other parent may join.
        Share = "s",
        ShareYes = "S",
        ShareNo = "N",
        /// The talk that the other parent has booked, and leaving it.
        Joining = "j",
        JoinNot = "J",
    }
}

/// What is chosen with one tap on a screen of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Wishes: a weekday (1 is Monday), an hour from or until which (minutes of the day), a way to meet, a day.
    Weekday(i8),
    From(i16),
    Until(i16),
    WishMeans(Means),
    WithoutDay(jiff::civil::Date),
    Guest(Guest),
    Along(Along),
    Interpreter(Interpreter),
    Ask(Asked),
    /// The booked talk is held in another way.
    Means(Means),
    /// Joins the talk of the other parent.
    Join(Means),
}

/// The places of this feature; all belong to an invitee, and whose that is, is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    At {
        invitee: i64,
        at: At,
    },
    /// The free times of a day; `all`: without regard to the wishes.
    Day {
        invitee: i64,
        day: jiff::civil::Date,
        all: bool,
        page: usize,
    },
    /// Takes the time that begins with this slot.
    Take {
        invitee: i64,
        slot: i64,
    },
    Pick {
        invitee: i64,
        pick: Pick,
    },
}

impl Pick {
    fn parse(kind: &str, word: &str) -> Option<Self> {
        Some(match kind {
            "w" => Self::Weekday(word.parse().ok().filter(|day| (1..=7).contains(day))?),
            "f" => Self::From(word.parse().ok().filter(|minute| (0..1440).contains(minute))?),
            "u" => Self::Until(word.parse().ok().filter(|minute| (0..1440).contains(minute))?),
            "m" => Self::WishMeans(word.parse().ok()?),
            "o" => Self::WithoutDay(word.parse().ok()?),
            "g" => Self::Guest(word.parse().ok()?),
            "a" => Self::Along(word.parse().ok()?),
            "i" => Self::Interpreter(word.parse().ok()?),
            "q" => Self::Ask(word.parse().ok()?),
            "b" => Self::Means(word.parse().ok()?),
            "j" => Self::Join(word.parse().ok()?),
            _ => return None,
        })
    }

    fn path(self) -> String {
        match self {
            Self::Weekday(day) => format!("w/{day}"),
            Self::From(minute) => format!("f/{minute}"),
            Self::Until(minute) => format!("u/{minute}"),
            Self::WishMeans(means) => format!("m/{}", means.word()),
            Self::WithoutDay(day) => format!("o/{day}"),
            Self::Guest(guest) => format!("g/{}", guest.word()),
            Self::Along(along) => format!("a/{}", along.word()),
            Self::Interpreter(interpreter) => format!("i/{}", interpreter.word()),
            Self::Ask(asked) => format!("q/{}", asked.word()),
            Self::Means(means) => format!("b/{}", means.word()),
            Self::Join(means) => format!("j/{}", means.word()),
        }
    }

    /// Where a pick leaves the parent.
    fn at(self) -> At {
        match self {
            Self::Weekday(_) | Self::From(_) | Self::Until(_) | Self::WishMeans(_) => At::Wishes,
            Self::WithoutDay(_) => At::Without,
            Self::Guest(_) | Self::Along(_) => At::Who,
            Self::Interpreter(_) => At::Interpreter,
            Self::Ask(_) | Self::Means(_) => At::Home,
            Self::Join(_) => At::Joining,
        }
    }
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["t", invitee, slot] => Self::Take { invitee: from_base36(invitee)?, slot: from_base36(slot)? },
            ["v", invitee, day, scope, page] => Self::Day {
                invitee: from_base36(invitee)?,
                day: day.parse().ok()?,
                all: *scope == "a",
                page: page.parse().ok()?,
            },
            ["p", invitee, kind, word] => Self::Pick { invitee: from_base36(invitee)?, pick: Pick::parse(kind, word)? },
            [at, invitee] => Self::At { invitee: from_base36(invitee)?, at: at.parse().ok()? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::At { invitee, at } => format!("{}/{}", at.word(), base36(*invitee)),
            Self::Day { invitee, day, all, page } => {
                format!("v/{}/{day}/{}/{page}", base36(*invitee), if *all { "a" } else { "w" })
            }
            Self::Take { invitee, slot } => format!("t/{}/{}", base36(*invitee), base36(*slot)),
            Self::Pick { invitee, pick } => format!("p/{}/{}", base36(*invitee), pick.path()),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::At { invitee, at } => {
                let at = match at {
                    At::ClearWishes => At::Wishes,
                    At::SendWishes
                    | At::Decline
                    | At::Apart
                    | At::Cancelled
                    | At::Accept
                    | At::Come
                    | At::File
                    | At::ShareYes
                    | At::ShareNo => At::Home,
                    At::JoinNot => At::Joining,
                    at => at,
                };
                Self::At { invitee, at }
            }
            Self::Take { invitee, .. } => Self::At { invitee, at: At::Home },
            Self::Pick { invitee, pick } => Self::At { invitee, at: pick.at() },
            day @ Self::Day { .. } => day,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        Action::BookTalk
    }

    fn invitee(&self) -> i64 {
        match self {
            Self::At { invitee, .. }
            | Self::Day { invitee, .. }
            | Self::Take { invitee, .. }
            | Self::Pick { invitee, .. } => *invitee,
        }
    }
}

/// A place of this feature with the invitee's id.
fn place(invitee: i64, at: At) -> Any {
    Any::Talk(Place::At { invitee, at })
}

/// What all screens of one invitee need.
struct Talk {
    seat: Seat,
    invitee: Invitee,
    round: Round,
    /// The open talk, or else the last one.
    booking: Option<Booking>,
    teachers: Vec<Teacher>,
    phase: Phase,
}

impl Talk {
    /// The invitee, if it is this person's and the round is out.
    async fn load(visit: &mut Visit<'_>, invitee: i64) -> Result<Option<Self>, StoreError> {
        let Some(invitee) = invitees::find(visit.tx, invitee).await? else { return Ok(None) };
        let Some(seat) = seats::find(visit.tx, invitee.guardian_id).await? else { return Ok(None) };
        if !seat.allows(visit.person.id, Action::BookTalk)
            || households_store::notes(visit.tx, seat.id).await?.no_information
        {
            return Ok(None);
        }
        let Some(round) = rounds::find(visit.tx, invitee.round_id).await? else { return Ok(None) };
        let mut all = bookings::of_invitee(visit.tx, invitee.id).await?;
        let open = all.iter().position(|booking| booking.state.is_open()).unwrap_or(0);
        let booking = (open < all.len()).then(|| all.swap_remove(open));
        if invitee.left_out_at.is_some() && !booking.as_ref().is_some_and(|booking| booking.state.is_open()) {
            return Ok(None);
        }
        let teachers = match &seat.group {
            Some((group, _)) => teachers(visit.tx, *group).await?,
            None => Vec::new(),
        };
        let siblings = seats::of_person(visit.tx, visit.person.id).await?;
        let siblings = siblings.iter().filter(|other| other.school_id == seat.school_id).count() > 1;
        let mut phase = round.phase(visit.now, round.early(siblings, invitee.interpreter.is_asked()));
        if let Some(booking) = booking.as_ref().filter(|_| phase == Phase::Closed)
            && disturbed(visit, booking).await?
        {
            phase = Phase::Choose;
        }
        Ok((phase != Phase::Draft).then_some(Self { seat, invitee, round, booking, teachers, phase }))
    }

    /// The talk that is to come.
    fn open(&self) -> Option<&Booking> {
        self.booking.as_ref().filter(|booking| booking.state.is_open())
    }

    fn here(&self, at: At) -> Any {
        place(self.invitee.id, at)
    }

    /// The names of the teachers, as parents know them.
    fn teacher_names(&self, say: crate::language::Say<'_>) -> String {
        let names: Vec<&str> = self.teachers.iter().map(|teacher| teacher.name.as_str()).collect();
        match names.is_empty() {
            true => self.seat.school_name.clone(),
            false => names.join(say.comma()),
        }
    }
}

/// Whether the school has disturbed this talk: then its family chooses again, also when the others cannot any more.
async fn disturbed(visit: &mut Visit<'_>, booking: &Booking) -> Result<bool, StoreError> {
    if booking.state == State::Held {
        return Ok(false);
    }
    let by_school = booking.why.is_some() || matches!(booking.state, State::Proposed | State::NoShow);
    let task = interpreters::of_booking(visit.tx, booking.id).await?;
    Ok(by_school || task.is_some_and(|task| task.state == Searched::Impossible))
}

/// What a place leads to.
pub enum Opened {
    Screen(Screen),
    /// A calendar file.
    File(File),
}

/// Opens a place of this feature.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Opened, StoreError> {
    let Some(mut talk) = Talk::load(visit, place.invitee()).await? else {
        // Another family's talk looks like one that does not exist.
        let say = visit.say();
        let children = Any::School(crate::school::chat::Place::Children);
        return Ok(Opened::Screen(Screen::new(say).text(say.talk_gone()).nav(say, &children, Some(&children))));
    };
    if talk.invitee.seen_at.is_none() {
        talk.invitee.seen_at = Some(visit.now);
        invitees::save(visit.tx, &talk.invitee).await?;
    }
    let screen = match place {
        Place::Day { day, all, page, .. } => choose::times(visit, &talk, *day, *all, *page).await?,
        Place::Take { slot, .. } => choose::take(visit, talk, *slot).await?,
        Place::Pick { pick, .. } => match pick {
            Pick::Guest(_) | Pick::Along(_) => people::pick(visit, talk, *pick).await?,
            Pick::Interpreter(interpreter) => people::set_interpreter(visit, talk, *interpreter).await?,
            Pick::Ask(asked) => refuse::asked(visit, talk, *asked).await?,
            Pick::Means(means) => people::set_means(visit, talk, *means).await?,
            Pick::Join(means) => households::join(visit, &talk, *means).await?,
            _ => wishes::pick(visit, talk, *pick).await?,
        },
        Place::At { at, .. } => match at {
            At::Home => talk::home(visit, &talk).await?,
            At::What | At::How => talk::about(visit, &talk, *at),
            At::Days | At::AllDays => choose::days(visit, &talk, *at == At::AllDays).await?,
            At::Wishes => wishes::wishes(visit, &talk),
            At::Without => wishes::without(visit, &talk).await?,
            At::ClearWishes => wishes::clear(visit, talk).await?,
            At::SendWishes => wishes::send(visit, talk).await?,
            At::Who => people::who(visit, &talk),
            At::Interpreter => people::interpreter(visit, &talk),
            At::Cannot => refuse::cannot(visit, &talk),
            At::Decline => refuse::decline(visit, talk).await?,
            At::Ask => refuse::ask(visit, &talk).await?,
            At::Apart => refuse::apart(visit, talk).await?,
            At::Cancel => refuse::ask_to_cancel(visit, &talk).await?,
            At::Cancelled => refuse::cancel(visit, talk).await?,
            At::Accept => talk::accept(visit, talk).await?,
            At::Come => talk::come(visit, talk).await?,
            At::File => return talk::file(visit, &talk).await,
            At::Share => households::share(visit, &talk),
            At::ShareYes => households::shared(visit, talk, true).await?,
            At::ShareNo => households::shared(visit, talk, false).await?,
            At::Joining => households::joining(visit, &talk).await?,
            At::JoinNot => households::join_not(visit, &talk).await?,
        },
    };
    Ok(Opened::Screen(screen))
}
