//! Talks of parents, child and teacher: the start conversation in the first weeks of the school year, and the
//! ten-minute talk on the same machinery. From the school's round to what was agreed.
//!
//! A [`round::Round`] has teachers' blocks, which are cut into [`slot::Slot`]s. Each guardian's seat is an
//! [`invitee::Invitee`] of it; a [`booking::Booking`] takes slots. Which booking has a slot, a key in the database
//! decides.

pub mod after;
pub mod booking;
pub mod chat;
pub mod desk;
pub mod due;
pub mod family;
pub mod feed;
pub mod group_talks;
pub mod household;
pub mod interpreter;
pub mod invitee;
pub mod notice;
pub mod offer;
pub mod plan;
pub mod planner;
pub mod preparation;
pub mod proposal;
pub mod remind;
pub mod round;
pub mod running;
pub mod schedule;
pub mod slot;

use crate::language::Say;

pub use crate::choice::list;
pub(crate) use crate::choice::words;

words! {
    /// What a talk of a round is.
    Kind {
        /// The start conversation: getting to know each other, in the first four weeks (seed 002).
        Start = "start",
        /// The ten-minute talk about how it goes.
        Progress = "progress",
    }
}

words! {
    /// How people meet.
    Means {
        Site = "site",
        Video = "video",
        Phone = "phone",
    }
}

words! {
    /// Which interpreter a parent asks for. Never the child, a brother or a sister.
    Interpreter {
        None = "none",
        Phone = "phone",
        Video = "video",
        Site = "site",
        /// "I bring somebody": nobody to find for the school.
        Own = "own",
    }
}

impl Interpreter {
    /// Whether the school has somebody to find.
    pub fn is_asked(self) -> bool {
        matches!(self, Self::Phone | Self::Video | Self::Site)
    }
}

words! {
    /// Who comes to the talk beside the child.
    Guest {
        Mother = "mother",
        Father = "father",
        Carer = "carer",
        Grandparent = "grandparent",
    }
}

words! {
    /// Whether the child comes along.
    Along {
        Yes = "yes",
        No = "no",
        Unsure = "unsure",
    }
}

words! {
    /// What a parent asks the teacher for.
    Asked {
        /// Another time: none of the free ones suits.
        Time = "time",
        /// A call instead of a talk.
        Call = "call",
        /// An interpreter other than the one of last time.
        Interpreter = "interpreter",
        /// Another teacher.
        Teacher = "teacher",
    }
}

impl Kind {
    /// What parents call it, with the Dutch term.
    pub fn name(self, say: Say<'_>) -> String {
        match self {
            Self::Start => say.talk_start(),
            Self::Progress => say.talk_progress(),
        }
    }
}
