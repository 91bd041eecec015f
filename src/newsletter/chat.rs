//! A newsletter in the parent's chat: what matters most in one message, then each announcement, answers, dates, and what
//! is on. A parent sees what came to the own seats only, and of that what is for the own children; every answer can be
//! changed.

mod answers;
mod clear;
mod file;
mod on;
mod past;
mod read;
mod received;
pub mod store;
mod summary;

pub(in crate::newsletter) use file::{event, uid};
pub use on::menu_button;
pub use past::written;
pub use received::{Received, Whole};
pub use summary::{Once, Screens, preview, shown};

use super::State;
use super::families::{Coming, Noted};
use crate::app::Reply;
use crate::choice::words;
use crate::place::{Place as Any, base36, from_base36};
use crate::school::rights::Action;
use crate::store::StoreError;
use crate::visit::Visit;

/// More people than these do not come for one child (`newsletter_answer.people`).
const PEOPLE: i64 = 20;

words! {
    /// What a button of an issue does.
    At {
        Summary = "s",
        /// "I have read it."
        Clear = "k",
        /// "I do not understand."
        Unclear = "n",
        CallYes = "y",
        CallNo = "o",
        UndoCall = "u",
        /// The dates, for the own calendar.
        Dates = "d",
        /// All of them in one file.
        File = "f",
        /// The announcements for which one signs up.
        SignUp = "j",
        /// Those in which help is wanted.
        Help = "p",
    }
}

words! {
    /// What a button of an announcement does.
    Does {
        Open = "b",
        /// With the Dutch text.
        Dutch = "d",
        File = "f",
        Come = "j",
        NotCome = "x",
        Costs = "xc",
        Health = "xh",
        Other = "xo",
        UndoComing = "uj",
        Help = "p",
        UndoHelp = "up",
        Call = "c",
    }
}

impl Does {
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

/// The places of this feature. Whether an issue reached a seat of the reader, and whether an announcement is for a child
/// there, is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    At {
        at: At,
        issue: i64,
    },
    /// Each announcement whole.
    Read {
        issue: i64,
        page: usize,
    },
    /// The Dutch letter.
    Letter {
        issue: i64,
        page: usize,
    },
    /// The school words in it.
    Words {
        issue: i64,
        page: usize,
    },
    /// An answer to the question whether it was clear. `version`: which question (see [`Received::version`]).
    Answer {
        issue: i64,
        block: i64,
        answer: usize,
        version: i64,
    },
    /// An announcement; `guardian`: at which own seat, 0 where none is meant.
    Item {
        does: Does,
        block: i64,
        guardian: i64,
    },
    /// So many people come.
    People {
        block: i64,
        guardian: i64,
        people: i64,
    },
    /// What is on for the own children.
    On {
        page: usize,
    },
    /// The last newsletters.
    Past,
    /// Waits for a word to search for.
    Search,
    /// The address of the own calendar; making it, or a new one; taking it away.
    Feed,
    MakeFeed,
    EndFeed,
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        let id = |text: &str| from_base36(text);
        Some(match parts {
            ["h"] => Self::Past,
            ["z"] => Self::Search,
            ["a"] => Self::Feed,
            ["an"] => Self::MakeFeed,
            ["ax"] => Self::EndFeed,
            ["t", page] => Self::On { page: page.parse().ok()? },
            ["r", issue, page] => Self::Read { issue: id(issue)?, page: page.parse().ok()? },
            ["l", issue, page] => Self::Letter { issue: id(issue)?, page: page.parse().ok()? },
            ["w", issue, page] => Self::Words { issue: id(issue)?, page: page.parse().ok()? },
            ["q", issue, block, answer, version] => Self::Answer {
                issue: id(issue)?,
                block: id(block)?,
                answer: answer.parse().ok()?,
                version: id(version)?,
            },
            ["i", does, block, guardian] => {
                Self::Item { does: does.parse().ok()?, block: id(block)?, guardian: id(guardian)? }
            }
            ["m", block, guardian, people] => {
                let people = people.parse().ok().filter(|people| (1..=PEOPLE).contains(people))?;
                Self::People { block: id(block)?, guardian: id(guardian)?, people }
            }
            [at, issue] => Self::At { at: at.parse().ok()?, issue: id(issue)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::At { at, issue } => format!("{}/{}", at.word(), base36(*issue)),
            Self::Read { issue, page } => format!("r/{}/{page}", base36(*issue)),
            Self::Letter { issue, page } => format!("l/{}/{page}", base36(*issue)),
            Self::Words { issue, page } => format!("w/{}/{page}", base36(*issue)),
            Self::Answer { issue, block, answer, version } => {
                format!("q/{}/{}/{answer}/{}", base36(*issue), base36(*block), base36(*version))
            }
            Self::Item { does, block, guardian } => {
                format!("i/{}/{}/{}", does.word(), base36(*block), base36(*guardian))
            }
            Self::People { block, guardian, people } => format!("m/{}/{}/{people}", base36(*block), base36(*guardian)),
            Self::On { page } => format!("t/{page}"),
            Self::Past => "h".into(),
            Self::Search => "z".into(),
            Self::Feed => "a".into(),
            Self::MakeFeed => "an".into(),
            Self::EndFeed => "ax".into(),
        }
    }

    /// The same place without doing what its button did.
    #[must_use]
    pub fn seen_again(self) -> Self {
        match self {
            Self::At { at: at @ (At::Dates | At::SignUp | At::Help), issue } => Self::At { at, issue },
            Self::At { issue, .. } | Self::Answer { issue, .. } => Self::At { at: At::Summary, issue },
            Self::Item { block, .. } | Self::People { block, .. } => {
                Self::Item { does: Does::Open, block, guardian: 0 }
            }
            Self::MakeFeed | Self::EndFeed => Self::Feed,
            place => place,
        }
    }

    pub fn action(&self) -> Action {
        match self {
            Self::On { .. } | Self::Past | Self::Search | Self::Feed | Self::MakeFeed | Self::EndFeed => Action::UseBot,
            _ => Action::ReadNewsletter,
        }
    }
}

/// Opens a place; None where it is not the reader's.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Reply>, StoreError> {
    let issue = match *place {
        Place::On { page } => return Ok(Some(Reply::Screen(on::on(visit, page).await?))),
        Place::Past => return Ok(Some(Reply::Screen(past::past(visit).await?))),
        Place::Search => return Ok(Some(Reply::Screen(past::search(visit).await?))),
        Place::Feed => return Ok(Some(Reply::Screen(on::feed(visit, None).await?))),
        Place::MakeFeed => return Ok(Some(Reply::Screen(on::make_feed(visit).await?))),
        Place::EndFeed => return Ok(Some(Reply::Screen(on::end_feed(visit).await?))),
        Place::At { issue, .. }
        | Place::Read { issue, .. }
        | Place::Letter { issue, .. }
        | Place::Words { issue, .. }
        | Place::Answer { issue, .. } => issue,
        Place::Item { block, .. } | Place::People { block, .. } => {
            let Some(block) = super::store::block(visit.tx, block).await? else { return Ok(None) };
            block.newsletter_id
        }
    };
    let loaded = Received::load(visit.tx, visit.app, visit.person.id, issue).await?;
    let Some(mut received) = loaded else { return Ok(None) };
    if received.issue.state == State::TakenBack {
        return Ok(Some(match place {
            Place::At { at: At::File, .. } => match file::all(visit, &received) {
                Some(file) => Reply::File(file),
                None => return Ok(None),
            },
            _ => Reply::Screen(summary::taken_back(visit.say(), &received)),
        }));
    }
    received.note(visit.tx, Noted::Opened, visit.now).await?;
    let is_unclear = matches!(place, Place::At { at: At::Unclear, .. });
    if !is_unclear && !received.asks(visit.say()) {
        // Nothing was ever asked: whoever taps anything has read it.
        received.note(visit.tx, Noted::Understood, visit.now).await?;
    }
    let screen = match *place {
        Place::At { at, .. } => match at {
            At::Summary => summary::summary(visit, &received, None),
            At::Clear => summary::summary(visit, &received, Some(visit.say().news_read_text())),
            At::Unclear => clear::unclear(visit, received).await?,
            At::CallYes => clear::call(visit, received).await?,
            At::CallNo => clear::no_call(visit.say(), &received),
            At::UndoCall => clear::undo_call(visit, received).await?,
            At::Dates => file::dates(visit.say(), &received),
            At::File => return Ok(file::all(visit, &received).map(Reply::File)),
            At::SignUp | At::Help => match answers::wanted(visit, &received, at) {
                Some(screen) => screen,
                None => summary::summary(visit, &received, None),
            },
        },
        Place::Read { page, .. } => read::read(visit, &received, page),
        Place::Letter { page, .. } => read::letter(visit, &received, page),
        Place::Words { page, .. } => read::all_words(visit, &received, page),
        Place::Answer { block, answer, version, .. } => {
            clear::answered(visit, received, block, answer, version).await?
        }
        Place::Item { does: Does::File, block, .. } => return Ok(file::one(visit, &received, block).map(Reply::File)),
        Place::Item { does, block, guardian } => {
            return Ok(answers::item(visit, received, does, block, guardian).await?.map(Reply::Screen));
        }
        Place::People { block, guardian, people } => {
            return Ok(answers::people(visit, received, block, guardian, people).await?.map(Reply::Screen));
        }
        Place::On { .. } | Place::Past | Place::Search | Place::Feed | Place::MakeFeed | Place::EndFeed => {
            return Ok(None);
        }
    };
    Ok(Some(Reply::Screen(screen)))
}

impl Received<'_> {
    fn at(&self, at: At) -> Any {
        Any::Newsletter(Place::At { at, issue: self.issue.id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_was_written_and_is_short() {
        let (issue, block, guardian, page) = (i64::MAX, i64::MAX, i64::MAX, 99);
        let mut places = vec![
            Place::Read { issue, page },
            Place::Letter { issue, page },
            Place::Words { issue, page },
            Place::Answer { issue, block, answer: 2, version: 1_795_424_400 },
            Place::People { block, guardian, people: PEOPLE },
            Place::On { page },
            Place::Past,
            Place::Search,
            Place::Feed,
            Place::MakeFeed,
            Place::EndFeed,
        ];
        places.extend(At::ALL.map(|at| Place::At { at, issue }));
        places.extend(Does::ALL.map(|does| Place::Item { does, block, guardian }));
        for place in places {
            let path = Any::Newsletter(place.clone()).path();
            assert!(path.len() <= crate::screen::MAX_PATH, "{path}");
            assert_eq!(Any::parse(&path), Some(Any::Newsletter(place)), "{path}");
        }
        for wrong in ["e", "e/x", "e/s", "e/s/!", "e/m/1/1/0", "e/m/1/1/21", "e/i/b/1", "e/t/x"] {
            assert_eq!(Any::parse(wrong), None, "{wrong}");
        }
    }
}
