//! Interpreters that the school has to find: one task for each talk whose family asked for one. Where there is none, the
//! talk is offered another time; it is not cancelled.

pub mod console;
pub mod store;

use super::words;

words! {
    /// How far the school is.
    State {
        Requested = "requested",
        Booked = "booked",
        /// Nobody can be found for this time.
        Impossible = "impossible",
    }
}

/// An interpreter to find for a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub booking_id: i64,
    pub state: State,
    /// Which interpreter, as the school notes it.
    pub who: String,
    /// UTC seconds.
    pub changed_at: i64,
}
