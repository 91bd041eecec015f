//! Where a button leads: every screen and every action has a place with a short path. A path is only an
//! address; what a person may see there is looked up when it is opened.

use crate::console::chat::Place as Console;
use crate::conversation::after::desk::Place as After;
use crate::conversation::chat::Place as Talk;
use crate::conversation::desk::Place as Running;
use crate::conversation::plan::chat::Place as Plan;
use crate::conversation::preparation::chat::Place as Prepare;
use crate::learn::chat::Place as Learn;
use crate::learn::tips::chat::Place as Tips;
use crate::learn::tour::Place as Tour;
use crate::messages::chat::Place as Tell;
use crate::messages::desk::Place as Thread;
use crate::newsletter::chat::Place as Newsletter;
use crate::privacy::chat::Place as Privacy;
use crate::reminders::chat::Place as Reminded;
use crate::reminders::desk::Place as Remind;
use crate::school::chat::Place as School;
use crate::school::desk::Place as Desk;
use crate::school::rights::Action;
use crate::signals::chat::Place as Signal;
use crate::welcome::chat::Place as Welcome;
use crate::words::chat::Place as Words;

/// Any place of the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The main menu.
    Menu,
    /// What the bot can do.
    Help,
    /// Language, ages, settings.
    Welcome(Welcome),
    /// Cards and talents.
    Learn(Learn),
    /// How school works.
    Tour(Tour),
    /// School words.
    Words(Words),
    /// Tips.
    Tips(Tips),
    /// What is kept, seeing it, deleting it.
    Privacy(Privacy),
    /// Joining a school by its letter; my children.
    School(School),
    /// Preparing a talk.
    Prepare(Prepare),
    /// The staff's part of the chat.
    Desk(Desk),
    /// Signing in to the console, linking the chat to it.
    Console(Console),
    /// A talk at school: the invitation, choosing a time.
    Talk(Talk),
    /// The communication plan.
    Plan(Plan),
    /// After the talks, for staff.
    After(After),
    /// A teacher's talks.
    Running(Running),
    /// A reminder that a parent got.
    Reminded(Reminded),
    /// Reminders, for staff.
    Remind(Remind),
    /// What a parent tells the school.
    Tell(Tell),
    /// The messages of parents, for staff.
    Thread(Thread),
    /// Help now, and a call by the contact person.
    Signal(Signal),
    /// A newsletter, and what is on.
    Newsletter(Newsletter),
}

impl Place {
    /// The place at `path`; None for a path that no button of this program has.
    pub fn parse(path: &str) -> Option<Self> {
        if path.len() > crate::screen::MAX_PATH {
            return None;
        }
        let parts: Vec<&str> = path.split('/').collect();
        let (head, rest) = parts.split_first()?;
        match *head {
            "m" if rest.is_empty() => Some(Self::Menu),
            "h" if rest.is_empty() => Some(Self::Help),
            "s" => Welcome::parse(rest).map(Self::Welcome),
            "l" => Learn::parse(rest).map(Self::Learn),
            "t" => Tour::parse(rest).map(Self::Tour),
            "w" => Words::parse(rest).map(Self::Words),
            "p" => Tips::parse(rest).map(Self::Tips),
            "v" => Privacy::parse(rest).map(Self::Privacy),
            "c" => School::parse(rest).map(Self::School),
            "q" => Prepare::parse(rest).map(Self::Prepare),
            "d" => Desk::parse(rest).map(Self::Desk),
            "k" => Console::parse(rest).map(Self::Console),
            "g" => Talk::parse(rest).map(Self::Talk),
            "n" => Plan::parse(rest).map(Self::Plan),
            "u" => After::parse(rest).map(Self::After),
            "r" => Running::parse(rest).map(Self::Running),
            "b" => Reminded::parse(rest).map(Self::Reminded),
            "f" => Remind::parse(rest).map(Self::Remind),
            "x" => Tell::parse(rest).map(Self::Tell),
            "y" => Thread::parse(rest).map(Self::Thread),
            "z" => Signal::parse(rest).map(Self::Signal),
            "e" => Newsletter::parse(rest).map(Self::Newsletter),
            _ => None,
        }
    }

    /// Its path: at most 64 bytes, as callback data must be.
    pub fn path(&self) -> String {
        match self {
            Self::Menu => "m".into(),
            Self::Help => "h".into(),
            Self::Welcome(place) => format!("s/{}", place.path()),
            Self::Learn(place) => format!("l/{}", place.path()),
            Self::Tour(place) => format!("t/{}", place.path()),
            Self::Words(place) => format!("w/{}", place.path()),
            Self::Tips(place) => format!("p/{}", place.path()),
            Self::Privacy(place) => format!("v/{}", place.path()),
            Self::School(place) => format!("c/{}", place.path()),
            Self::Prepare(place) => format!("q/{}", place.path()),
            Self::Desk(place) => format!("d/{}", place.path()),
            Self::Console(place) => format!("k/{}", place.path()),
            Self::Talk(place) => format!("g/{}", place.path()),
            Self::Plan(place) => format!("n/{}", place.path()),
            Self::After(place) => format!("u/{}", place.path()),
            Self::Running(place) => format!("r/{}", place.path()),
            Self::Reminded(place) => format!("b/{}", place.path()),
            Self::Remind(place) => format!("f/{}", place.path()),
            Self::Tell(place) => format!("x/{}", place.path()),
            Self::Thread(place) => format!("y/{}", place.path()),
            Self::Signal(place) => format!("z/{}", place.path()),
            Self::Newsletter(place) => format!("e/{}", place.path()),
        }
    }

    /// The same place, seen again without doing what its button did: where a change of language returns to.
    pub fn seen_again(self) -> Self {
        match self {
            Self::Welcome(place) => place.seen_again(),
            Self::Learn(place) => Self::Learn(place.seen_again()),
            Self::Tour(place) => Self::Tour(place.seen_again()),
            Self::Words(place) => Self::Words(place.seen_again()),
            Self::Tips(place) => Self::Tips(place.seen_again()),
            Self::Privacy(place) => Self::Privacy(place.seen_again()),
            Self::School(place) => Self::School(place.seen_again()),
            Self::Prepare(place) => Self::Prepare(place.seen_again()),
            Self::Console(place) => Self::Console(place.seen_again()),
            Self::Talk(place) => Self::Talk(place.seen_again()),
            Self::Plan(place) => Self::Plan(place.seen_again()),
            Self::After(place) => Self::After(place.seen_again()),
            Self::Running(place) => Self::Running(place.seen_again()),
            Self::Reminded(place) => Self::Reminded(place.seen_again()),
            Self::Remind(place) => Self::Remind(place.seen_again()),
            Self::Tell(place) => Self::Tell(place.seen_again()),
            Self::Thread(place) => Self::Thread(place.seen_again()),
            Self::Signal(place) => Self::Signal(place.seen_again()),
            Self::Newsletter(place) => Self::Newsletter(place.seen_again()),
            place => place,
        }
    }

    /// The right that opening this place needs; the feature checks it against the object.
    pub fn action(&self) -> Action {
        match self {
            Self::School(place) => place.action(),
            Self::Prepare(place) => place.action(),
            Self::Desk(place) => place.action(),
            Self::Console(place) => place.action(),
            Self::Talk(place) => place.action(),
            Self::Plan(place) => place.action(),
            Self::After(place) => place.action(),
            Self::Running(place) => place.action(),
            Self::Reminded(place) => place.action(),
            Self::Remind(place) => place.action(),
            Self::Tell(place) => place.action(),
            Self::Thread(place) => place.action(),
            Self::Signal(place) => place.action(),
            Self::Newsletter(place) => place.action(),
            Self::Menu
            | Self::Help
            | Self::Welcome(_)
            | Self::Learn(_)
            | Self::Tour(_)
            | Self::Words(_)
            | Self::Tips(_)
            | Self::Privacy(_) => Action::UseBot,
        }
    }
}

/// Ids are short in paths: callback data holds 64 bytes.
pub fn base36(mut number: i64) -> String {
    let mut digits = Vec::new();
    loop {
        let digit = u32::try_from(number.rem_euclid(36)).unwrap_or(0);
        digits.push(char::from_digit(digit, 36).unwrap_or('0'));
        number /= 36;
        if number <= 0 {
            return digits.iter().rev().collect();
        }
    }
}

/// The id that [`base36`] wrote.
pub fn from_base36(digits: &str) -> Option<i64> {
    i64::from_str_radix(digits, 36).ok()
}
