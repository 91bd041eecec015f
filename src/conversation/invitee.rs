//! Who is invited to a round: a guardian's seat, with what this guardian wishes. Nothing of it is seen from another seat.

pub mod store;

use jiff::civil::{Date, DateTime, Time, Weekday};

use super::{Along, Asked, Guest, Interpreter, Means};

/// What suits a family. Empty wishes suit always.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Only on these days of the week; empty: any.
    pub days: Vec<Weekday>,
    /// Talks that begin at this hour or later.
    pub from: Option<Time>,
    /// Talks that are over at this hour.
    pub until: Option<Time>,
    pub means: Option<Means>,
    /// Not on these days; nobody asks why.
    pub without: Vec<Date>,
}

impl Wish {
    /// Whether a talk suits that is held at these hours in one of these ways.
    pub fn suits(&self, starts: DateTime, ends: DateTime, means: &[Means]) -> bool {
        (self.days.is_empty() || self.days.contains(&starts.weekday()))
            && !self.without.contains(&starts.date())
            && self.from.is_none_or(|from| starts.time() >= from)
            && self.until.is_none_or(|until| ends.time() <= until)
            && self.means.is_none_or(|wanted| means.contains(&wanted))
    }

    /// Nothing is wished.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A seat that is invited to a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    pub id: i64,
    pub round_id: i64,
    pub guardian_id: i64,
    /// All in UTC seconds: when the invitation went out, was opened, went out again.
    pub invited_at: Option<i64>,
    pub seen_at: Option<i64>,
    pub again_at: Option<i64>,
    pub wish: Wish,
    /// When the wishes were sent, where the school makes the plan.
    pub wished_at: Option<i64>,
    pub interpreter: Interpreter,
    /// A language tag, or what the office typed.
    pub interpreter_language: Option<String>,
    pub who: Vec<Guest>,
    /// None: as the group has it.
    pub child: Option<Along>,
    pub declined_at: Option<i64>,
    pub asked_at: Option<i64>,
    pub asked_why: Option<Asked>,
    pub apart_at: Option<i64>,
    /// Minutes that the school adds to the talk.
    pub extra_minutes: u16,
    pub left_out_at: Option<i64>,
    pub approved_at: Option<i64>,
}

impl Invitee {
    /// How long this talk takes, in minutes.
    pub fn minutes(&self, rules: &super::round::Rules) -> u16 {
        let interpreter = if self.interpreter == Interpreter::None { 0 } else { rules.interpreter_minutes };
        rules.minutes + interpreter + self.extra_minutes
    }
}
