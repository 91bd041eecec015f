//! A talk at a time: made, moved, cancelled, held. Each of these is one call that happens as a whole or not at all.

mod held;
pub mod store;
mod take;

pub use take::{Order, Taken, cancel, take};

use super::{Means, words};

words! {
    /// Where a talk stands.
    State {
        /// The school holds a time free for a family until it answers.
        Proposed = "proposed",
        Booked = "booked",
        Held = "held",
        NoShow = "no-show",
        Cancelled = "cancelled",
    }
}

impl State {
    /// The talk is to come: it has its slots.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Booked)
    }
}

words! {
    /// Who made a booking.
    Via {
        Parent = "parent",
        School = "school",
        /// The plan for everybody.
        Plan = "plan",
    }
}

words! {
    /// Who cancelled.
    By {
        Parent = "parent",
        School = "school",
    }
}

words! {
    /// Why the school cancelled or moved a talk: what the parent is told.
    Why {
        Ill = "ill",
        Moved = "moved",
        /// The school is closed on that day.
        Closed = "closed",
    }
}

/// A talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    pub id: i64,
    pub round_id: i64,
    pub invitee_id: i64,
    pub guardian_id: i64,
    pub child_id: i64,
    pub staff_id: i64,
    pub state: State,
    pub via: Via,
    /// UTC seconds.
    pub starts_at: i64,
    pub ends_at: i64,
    /// The room as parents read it; empty when not chosen.
    pub place: String,
    pub means: Means,
    /// Grows with every change: SEQUENCE of RFC 5545.
    pub sequence: i64,
    pub made_at: i64,
    /// When its time was last chosen.
    pub changed_at: i64,
    pub confirmed_at: Option<i64>,
    pub cancelled_at: Option<i64>,
    pub cancelled_by: Option<By>,
    pub why: Option<Why>,
    /// Whether the other parent may join; None while it was not asked or not answered.
    pub share: Option<bool>,
    /// UTC seconds: the next reminder.
    pub remind_at: Option<i64>,
    pub late_minutes: Option<i64>,
    pub held_at: Option<i64>,
}

impl Booking {
    /// The same talk in every calendar: UID of RFC 5545.
    pub fn uid(&self) -> String {
        format!("talk-{}@driehoek", crate::place::base36(self.id))
    }
}
