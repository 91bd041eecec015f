//! What a teacher triggers: a short message of one kind about a child or a group, in each family's language, and what came
//! of it.
//!
//! A [`Reminder`] is a draft, waits a minute in which it can be stopped, and is sent: then it gets its families, and
//! [`budget`] decides for each of them when it reaches them, alone or together with others.

pub mod again;
pub mod budget;
pub mod chat;
pub mod console;
pub mod desk;
pub mod due;
pub mod errand;
pub mod form;
pub mod making;
pub mod outcome;
pub mod paper;
pub mod results;
pub mod rhythm;
pub mod send;
pub mod series;
pub mod sheet;
pub mod store;

use jiff::civil::Date;

use crate::choice::words;
use crate::fields::Values;
use crate::place::{base36, from_base36};

/// What the outbox calls them.
pub const KIND: &str = "reminder";

words! {
    /// How far a reminder is.
    State {
        Draft = "draft",
        /// It goes at its `send_at`.
        Waiting = "waiting",
        /// Stopped while it waited.
        Stopped = "stopped",
        /// Whoever made it may not send it any more: a colleague takes it over, or leaves it.
        Left = "left",
        /// It has its families; each gets it when [`To::due_at`] says.
        Sent = "sent",
        TakenBack = "taken-back",
    }
}

words! {
    /// How it reaches a family.
    Way {
        /// A message of its own.
        Alone = "alone",
        /// Together with others of the week.
        Bundle = "bundle",
        /// Nobody to send it to: unlinked, unreachable, or a family that gets everything on paper.
        Paper = "paper",
        /// Not sent: its day was over before it could go.
        Over = "over",
    }
}

/// A message of one kind to families. All times in UTC seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub id: i64,
    pub school_id: i64,
    /// None: who made it has left, and it goes in the group's name.
    pub staff_id: Option<i64>,
    /// None where children were chosen one by one.
    pub group_id: Option<i64>,
    /// A kind of [`crate::blocks::Kinds`].
    pub kind: String,
    pub values: Values,
    pub state: State,
    pub made_at: i64,
    /// Not before.
    pub send_at: Option<i64>,
    /// Every week until this day.
    pub until: Option<Date>,
    /// The first of its series; None while it has none.
    pub series_id: Option<i64>,
    pub sent_at: Option<i64>,
    pub corrected_at: Option<i64>,
    pub taken_back_at: Option<i64>,
    /// What it said before it was corrected.
    pub before: Option<Values>,
}

/// A seat that a reminder goes to, and what came of it there. All times in UTC seconds, the first time of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct To {
    pub reminder_id: i64,
    pub guardian_id: i64,
    /// None until it is decided.
    pub way: Option<Way>,
    pub due_at: Option<i64>,
    /// When it arrived in the chat.
    pub given_at: Option<i64>,
    /// Telegram's number of the last message with it.
    pub message_id: Option<i64>,
    pub opened_at: Option<i64>,
    pub understood_at: Option<i64>,
    /// So many wrong answers to the question.
    pub wrong: i64,
    pub help_at: Option<i64>,
    pub call_at: Option<i64>,
    pub done_at: Option<i64>,
    pub hard_at: Option<i64>,
    pub asked_at: Option<i64>,
    /// When this parent wants to be reminded.
    pub remind_at: Option<i64>,
    /// When the one gentle second reminder was written.
    pub again_at: Option<i64>,
}

/// What a parent is shown: the subject of a row in the outbox. The seat is the first one of the person where a family
/// has several children in one reminder ([`store::seats`] has all).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A reminder of its own.
    One { reminder: i64, guardian: i64 },
    /// What this person gets together on that day ([`store::in_bundle`]).
    Bundle { day: Date },
    /// The same once more, gently, to who did not react.
    Again { reminder: i64, guardian: i64 },
    /// "Remind me", as the parent asked at `at` (UTC seconds).
    Asked { reminder: i64, guardian: i64, at: i64 },
}

impl Subject {
    pub fn text(self) -> String {
        match self {
            Self::One { reminder, guardian } => format!("r/{}/{}", base36(reminder), base36(guardian)),
            Self::Bundle { day } => format!("b/{day}"),
            Self::Again { reminder, guardian } => format!("a/{}/{}", base36(reminder), base36(guardian)),
            Self::Asked { reminder, guardian, at } => {
                format!("s/{}/{}/{}", base36(reminder), base36(guardian), base36(at))
            }
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('/').collect();
        Some(match parts.as_slice() {
            ["r", reminder, guardian] => {
                Self::One { reminder: from_base36(reminder)?, guardian: from_base36(guardian)? }
            }
            ["b", day] => Self::Bundle { day: day.parse().ok()? },
            ["a", reminder, guardian] => {
                Self::Again { reminder: from_base36(reminder)?, guardian: from_base36(guardian)? }
            }
            ["s", reminder, guardian, at] => {
                Self::Asked { reminder: from_base36(reminder)?, guardian: from_base36(guardian)?, at: from_base36(at)? }
            }
            _ => return None,
        })
    }
}
