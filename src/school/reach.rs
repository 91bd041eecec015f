//! Who was reached: for each child whether a letter was printed, somebody is linked, and can be reached. It is told
//! of children, so that a family of two adults counts once, and never why somebody is not there.

pub mod console;
pub mod store;

use super::{Child, Group};

/// A figure about fewer families than this is not shown by language (privacy facts, section 5).
pub const SMALLEST: i64 = 5;

/// How far a child's family is; the best of its seats counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// No letter yet.
    NoLetter,
    /// A letter was handed out, nobody has linked.
    Letter,
    /// Somebody linked and cannot be reached any more.
    Lost,
    /// The family gets everything on paper, by its own wish.
    Paper,
    /// Somebody is linked and can be reached.
    Reached,
}

/// What decides the standing of one seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeatFacts {
    pub printed: bool,
    pub linked: bool,
    /// The linked person blocked the bot or left Telegram.
    pub unreachable: bool,
    pub paper: bool,
}

/// The standing of a child with these seats.
pub fn standing(seats: &[SeatFacts]) -> Standing {
    let of_seat = |seat: &SeatFacts| match seat {
        SeatFacts { linked: true, unreachable: false, .. } => Standing::Reached,
        SeatFacts { paper: true, .. } => Standing::Paper,
        SeatFacts { linked: true, .. } => Standing::Lost,
        SeatFacts { printed: true, .. } => Standing::Letter,
        _ => Standing::NoLetter,
    };
    seats.iter().map(of_seat).max().unwrap_or(Standing::NoLetter)
}

/// A child and how far its family is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChildReach {
    pub child: Child,
    pub standing: Standing,
}

/// The figures of a group, in children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupReach {
    /// None: the children without a class.
    pub group: Option<Group>,
    pub children: usize,
    /// A letter was printed for somebody.
    pub printed: usize,
    /// Somebody has linked.
    pub linked: usize,
    /// Somebody is linked and can be reached.
    pub reached: usize,
    /// Everything on paper.
    pub paper: usize,
}

impl GroupReach {
    /// Adds a child with these seats.
    fn count(&mut self, seats: &[SeatFacts]) {
        let standing = standing(seats);
        self.children += 1;
        self.printed += usize::from(seats.iter().any(|seat| seat.printed));
        self.linked += usize::from(seats.iter().any(|seat| seat.linked));
        self.reached += usize::from(standing == Standing::Reached);
        self.paper += usize::from(standing == Standing::Paper);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_parent_who_is_reached_is_enough_and_paper_is_no_failure() {
        let printed = SeatFacts { printed: true, ..SeatFacts::default() };
        let linked = SeatFacts { linked: true, ..printed };
        let lost = SeatFacts { unreachable: true, ..linked };
        let paper = SeatFacts { paper: true, ..printed };
        assert_eq!(standing(&[]), Standing::NoLetter);
        assert_eq!(standing(&[printed, SeatFacts::default()]), Standing::Letter);
        assert_eq!(standing(&[printed, lost]), Standing::Lost);
        assert_eq!(standing(&[lost, linked]), Standing::Reached);
        assert_eq!(standing(&[printed, paper]), Standing::Paper);
        assert_eq!(standing(&[paper, linked]), Standing::Reached);
        assert_eq!(standing(&[SeatFacts { paper: true, ..lost }]), Standing::Paper);
    }
}
