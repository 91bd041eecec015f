//! The school's newsletter: announcements that rules find in the Dutch letter and a person accepts, as blocks with typed
//! fields; each family reads those of its own children's groups in its own language, and the school sees whether they were
//! understood.
//!
//! An [`Issue`] is a draft until it is sent. Then it gets its families, once; what each of them reads is looked up when it
//! goes out and whenever it is opened.

pub mod agenda;
pub mod blocks;
pub mod chat;
pub mod command;
pub mod console;
pub mod due;
pub mod errand;
pub mod families;
pub mod feed;
pub mod file;
pub mod finder;
pub mod form;
pub mod paper;
pub mod results;
pub mod send;
pub mod store;
pub mod trial;
pub mod upload;
pub mod warnings;

pub use blocks::{New, Picture};
pub use families::{Answer, Coming, Counts, Noted, Seat};

use crate::choice::words;
use crate::fields::Values;
use crate::place::{base36, from_base36};

/// What the outbox calls them.
pub const KIND: &str = "newsletter";
/// Characters of a greeting at most (content: newsletter blocks, "Combining").
pub const GREETING: usize = 140;
/// Characters of a title at most.
pub const TITLE: usize = 80;
/// Characters of a pasted letter at most: a newsletter of a hundred pages.
pub const LETTER: usize = 200_000;

words! {
    /// Whose newsletter it is.
    Scope {
        /// Of the school; the office and the head make it.
        School = "school",
        /// Of a class, by its teacher.
        Class = "class",
    }
}

words! {
    /// How far an issue is.
    State {
        Draft = "draft",
        /// It goes at its `send_at`.
        Waiting = "waiting",
        /// Its families are written down and get it one after the other.
        Sending = "sending",
        /// No more families get it until somebody lets it go on.
        Paused = "paused",
        /// Everybody whom Telegram reaches has it.
        Sent = "sent",
        /// Some families have it, the others will not get it.
        Stopped = "stopped",
        TakenBack = "taken-back",
    }
}

words! {
    /// What became of an announcement that was found.
    Standing {
        /// Found in the letter, nobody has looked yet.
        Proposed = "proposed",
        /// It goes out.
        Accepted = "accepted",
        /// It does not.
        Dropped = "dropped",
        /// A sentence of the letter in which nothing was found.
        Left = "left",
    }
}

/// A newsletter. All times in UTC seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    pub id: i64,
    pub school_id: i64,
    /// None: who made it has left.
    pub staff_id: Option<i64>,
    pub changed_by: Option<i64>,
    pub scope: Scope,
    /// The class that it is for, of [`Scope::Class`].
    pub group_id: Option<i64>,
    pub title: String,
    /// As written, at most [`GREETING`] characters; may be empty.
    pub greeting: String,
    /// The letter in Dutch, as it was pasted.
    pub letter: Option<String>,
    pub state: State,
    /// Grows with each change.
    pub version: i64,
    pub made_at: i64,
    pub changed_at: i64,
    /// Not before.
    pub send_at: Option<i64>,
    /// When its families were written down.
    pub sending_at: Option<i64>,
    pub sent_at: Option<i64>,
    pub corrected_at: Option<i64>,
    pub taken_back_at: Option<i64>,
}

/// An announcement of an issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub id: i64,
    pub newsletter_id: i64,
    /// From 1 on.
    pub place: i64,
    pub standing: Standing,
    /// A kind of [`crate::blocks::Kinds`]; empty of [`Standing::Left`].
    pub kind: String,
    pub values: Values,
    /// What it said before it was corrected.
    pub before: Option<Values>,
    /// The sentences of the letter that it came from.
    pub sentence: Option<String>,
    /// What a person has to look at: `field:why` with commas, `:why` for the kind.
    pub unsure: String,
    pub whom: Whom,
    /// What its picture shows, where it has one ([`store::picture`] has the bytes).
    pub picture: Option<String>,
}

/// Whom an announcement is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whom {
    #[default]
    Everybody,
    /// Years 1 to 8 of the school ("groep 3").
    Years(Vec<i64>),
    /// Classes, by their ids.
    Groups(Vec<i64>),
}

impl Whom {
    /// Whether it is for a child of this year in these groups (its class, and those beside it).
    pub fn is_for(&self, year: Option<i64>, groups: &[i64]) -> bool {
        match self {
            Self::Everybody => true,
            Self::Years(years) => year.is_some_and(|year| years.contains(&year)),
            Self::Groups(wanted) => groups.iter().any(|group| wanted.contains(group)),
        }
    }
}

/// A seat that an issue goes to, and what came of it there. All times in UTC seconds, the first time of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct To {
    pub newsletter_id: i64,
    pub guardian_id: i64,
    pub way: crate::reminders::Way,
    pub due_at: i64,
    pub given_at: Option<i64>,
    /// Telegram's number of the last message with it.
    pub message_id: Option<i64>,
    /// When it went beside the week's limit.
    pub urgent_at: Option<i64>,
    pub opened_at: Option<i64>,
    pub understood_at: Option<i64>,
    /// So many wrong answers to the question.
    pub wrong: i64,
    pub help_at: Option<i64>,
    pub call_at: Option<i64>,
}

/// What a row of the outbox is about: the subject of [`KIND`]. `at` grows with each decision and keeps two corrections
/// apart; `of` is the row that became the message which this one changes, 0 for the last message with the issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An issue reaches a person.
    Show { issue: i64 },
    /// The message with it changes where it stands.
    Edit { issue: i64, at: i64, of: i64 },
    /// Something that changes the day was corrected: told in a new message.
    Anew { issue: i64, at: i64 },
    /// The message disappears.
    Delete { issue: i64, at: i64, of: i64 },
    /// The message becomes "the school took this newsletter back".
    Replace { issue: i64, at: i64, of: i64 },
}

impl Subject {
    /// The issue that it is about.
    pub fn issue(self) -> i64 {
        match self {
            Self::Show { issue }
            | Self::Edit { issue, .. }
            | Self::Anew { issue, .. }
            | Self::Delete { issue, .. }
            | Self::Replace { issue, .. } => issue,
        }
    }

    /// Whether it makes a new message, which may wake somebody.
    pub fn is_news(self) -> bool {
        matches!(self, Self::Show { .. } | Self::Anew { .. })
    }

    pub fn text(self) -> String {
        let parts = |head: &str, numbers: &[i64]| {
            let numbers: Vec<String> = numbers.iter().map(|number| base36(*number)).collect();
            format!("{head}/{}", numbers.join("/"))
        };
        match self {
            Self::Show { issue } => parts("n", &[issue]),
            Self::Edit { issue, at, of } => parts("e", &[issue, at, of]),
            Self::Anew { issue, at } => parts("a", &[issue, at]),
            Self::Delete { issue, at, of } => parts("d", &[issue, at, of]),
            Self::Replace { issue, at, of } => parts("t", &[issue, at, of]),
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let (head, numbers) = text.split_once('/')?;
        let numbers: Option<Vec<i64>> = numbers.split('/').map(from_base36).collect();
        Some(match (head, numbers?.as_slice()) {
            ("n", &[issue]) => Self::Show { issue },
            ("e", &[issue, at, of]) => Self::Edit { issue, at, of },
            ("a", &[issue, at]) => Self::Anew { issue, at },
            ("d", &[issue, at, of]) => Self::Delete { issue, at, of },
            ("t", &[issue, at, of]) => Self::Replace { issue, at, of },
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_read_as_it_was_written() {
        let (issue, at, of) = (7_000_000_000, 1_795_424_400, 9_000_000_000);
        for subject in [
            Subject::Show { issue },
            Subject::Edit { issue, at, of },
            Subject::Anew { issue, at },
            Subject::Delete { issue, at, of },
            Subject::Replace { issue, at, of },
        ] {
            assert_eq!(Subject::parse(&subject.text()), Some(subject));
        }
        for wrong in ["", "n", "n/!", "x/1/2", "e/1", "e/1/2", "n/1/2/3"] {
            assert_eq!(Subject::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_announcement_is_for_the_children_whom_it_names() {
        assert!(Whom::Everybody.is_for(None, &[]));
        assert!(Whom::Years(vec![3, 4]).is_for(Some(4), &[9]));
        assert!(!Whom::Years(vec![3, 4]).is_for(None, &[9]));
        assert!(Whom::Groups(vec![9]).is_for(Some(1), &[7, 9]));
        assert!(!Whom::Groups(vec![9]).is_for(Some(1), &[7]));
    }
}
