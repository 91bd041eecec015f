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
pub mod ics;
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

/// Makes an enum of words as they stand in the database, in forms and in button paths.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// Every one, in the order in which people choose from them.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// The word for it in the database, in forms and in button paths.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                Self::ALL.into_iter().find(|one| one.word() == word).ok_or(())
            }
        }
    };
}
pub(crate) use words;

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

/// The words in a column that holds several, with commas; what is not known is left out.
pub fn list<T: std::str::FromStr>(text: &str) -> Vec<T> {
    text.split(',').filter_map(|word| word.trim().parse().ok()).collect()
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
