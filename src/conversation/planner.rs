//! The planner of a round: parents gave wishes, and Driehoek proposes a time for everybody.
//!
//! Plain values in, plain values out. A first plan comes from an assignment (every talk by itself, at the best price),
//! then a search moves talks about for what ties them together: siblings, interpreters, a teacher's empty times.
//! It takes seconds, so call it from a blocking task; [`Problem`] and [`Plan`] own all they hold.

mod assignment;
mod board;
mod cost;
mod offer;
mod report;
mod search;
#[cfg(test)]
mod tests;

use std::sync::atomic::AtomicBool;

pub use offer::Run;
pub use report::judge;

/// Moves the search tries for each talk when nobody asks for another number: about a second for 400 children. Ten
/// times as many gain less than one wish or pair of siblings in a hundred.
pub const EFFORT: u32 = 3_000;

/// What is to be planned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problem {
    /// All slots of the round, the taken ones too: beside them there is room to talk on.
    pub slots: Vec<Slot>,
    /// Also the talks that have a time already: they are pinned there, so that the rest of their family knows.
    pub talks: Vec<Talk>,
    pub rules: Rules,
}

/// A teacher's time for one talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    pub id: i64,
    pub teacher: i64,
    /// A talk does not go on from one block into another, which may be in another room.
    pub block: i64,
    /// UTC seconds.
    pub starts: i64,
    /// UTC seconds.
    pub ends: i64,
    /// The civil day at school, as any number that grows by one a day.
    pub day: i32,
    /// The civil minute of the day when it starts, 0 to 1439.
    pub minute: u16,
    /// A talk of this problem can have it, if only a pinned one. Not so when it overlaps another one of its teacher
    /// that is taken or begins earlier.
    pub free: bool,
}

/// One talk that needs a time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Talk {
    /// The invitee.
    pub id: i64,
    /// Who must be there and can be in one place only; siblings have somebody in common.
    pub families: Vec<i64>,
    /// Each of these can hold it.
    pub teachers: Vec<i64>,
    /// How long it takes. Longer than a slot, as with an interpreter, it takes neighbouring slots of one teacher.
    pub minutes: u16,
    pub wish: Wish,
    /// The language for which an interpreter has to come.
    pub interpreter: Option<u16>,
    /// Goes before others: a long trip, an interpreter, a teacher who was ill the time before.
    pub priority: bool,
    /// The slots that the office chose; a talk that cannot be there has no time, never another one.
    pub fixed: Option<Vec<i64>>,
}

/// When a family would like to come; what is empty is all the same to them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Only these days, numbered as in [`Slot::day`]. "Only Tuesday" is every Tuesday of the round.
    pub days: Option<Vec<i32>>,
    /// The talk starts at this minute of the day or later.
    pub not_before: Option<u16>,
    /// The talk is over at this minute of the day.
    pub not_until: Option<u16>,
    /// Only in these blocks, as those in which a talk can be by video.
    pub blocks: Option<Vec<i64>>,
}

/// The school's settings for a plan, in minutes. The defaults are those of a new round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Two slots of a block are neighbours when no more than this is between them.
    pub buffer: u16,
    /// A family needs this long from one teacher to the next.
    pub sibling_gap_min: u16,
    /// A family does not wait longer than this between two talks.
    pub max_wait_min: u16,
    pub weights: Weights,
}

/// What each shortfall costs. The search makes the sum small, so one unit of a goal should cost more than what
/// the goals after it can usually save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights {
    /// A talk without a time; twice for one that goes before others.
    pub unplaced: i64,
    /// A wish that is not met; twice for one that goes before others.
    pub wish: i64,
    /// Two talks of a family on different days.
    pub other_day: i64,
    /// Two talks of a family on one day, too far from each other or too close.
    pub apart: i64,
    /// A minute of waiting between two talks of a family.
    pub wait_minute: i64,
    /// An interpreter who has to come, and each hour that was begun.
    pub interpreter: i64,
    /// A minute of an empty slot between two talks of a teacher.
    pub gap_minute: i64,
}

/// How far the search is: `done` of `of` moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub of: u64,
}

/// A proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// In the order of [`Problem::talks`].
    pub placed: Vec<Placed>,
    /// What could not be met, and why, in the same order.
    pub unmet: Vec<Unmet>,
    pub figures: Figures,
}

/// A talk and its slots, in the order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    pub talk: i64,
    pub slots: Vec<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmet {
    pub talk: i64,
    pub what: Shortfall,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortfall {
    /// The talk has no time.
    NoSlot(Why),
    /// It is on a day that the family did not ask for.
    WishDay(Why),
    /// It is at an hour that the family did not ask for.
    WishTime(Why),
    /// It is in a block that the family did not ask for.
    WishBlock(Why),
    /// The family waits too long after its talk `other`: so many minutes, or `None` when that is on another day.
    SiblingsApart { other: i64, wait: Option<i64> },
    /// The family has too little time to come from its talk `other`: so many minutes.
    SiblingsTooClose { other: i64, gap: i64 },
    /// An interpreter comes for this talk alone, while there are more talks in the language.
    InterpreterApart,
}

/// Why a talk, or a wish, could not have a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The teachers offer no such time at all.
    NotOffered,
    /// Every such time went to others.
    AllTaken,
    /// One is free, and the family has to be at another talk then.
    FamilyElsewhere,
    /// One is free: taking it would cost more elsewhere, or nobody has looked.
    StillFree,
    /// The office chose its place, and so not the wish; without a time: the chosen slots are not there, too short, of
    /// another teacher, or in the way of what the office chose for others.
    Pinned,
}

/// A plan in numbers, to compare it with another one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    pub talks: usize,
    pub placed: usize,
    /// Talks with a wish.
    pub wishes: usize,
    pub wishes_met: usize,
    /// Pairs of talks that follow each other for one family.
    pub sibling_pairs: usize,
    /// Those of them with a wait as the rules have it.
    pub sibling_pairs_near: usize,
    /// Those of them on two days.
    pub sibling_pairs_on_two_days: usize,
    /// Between the talks of such pairs on one day.
    pub siblings_wait_minutes: i64,
    /// How often an interpreter has to come: for talks of one language with at most half an hour in between.
    pub interpreter_visits: usize,
    /// The time of these visits, each rounded up to whole hours. An interpreter holds one talk at a time.
    pub interpreter_minutes: i64,
    /// Free slots that stay empty between a teacher's first and last talk of an afternoon or evening.
    pub teachers_gap_minutes: i64,
}

impl Default for Rules {
    fn default() -> Self {
        Self { buffer: 5, sibling_gap_min: 10, max_wait_min: 30, weights: Weights::default() }
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            unplaced: 1_000_000,
            wish: 10_000,
            other_day: 4_000,
            apart: 2_000,
            wait_minute: 5,
            interpreter: 1_000,
            gap_minute: 10,
        }
    }
}

/// Proposes a time for everybody.
///
/// These hold for every plan: a slot has one talk; nobody of a family is in two places; the talk is with one of its
/// own teachers and long enough; what the office pinned stays there. What cannot be met within them is in
/// [`Plan::unmet`]. One seed gives one plan. The search tries `effort` moves for each talk (see [`EFFORT`]), tells
/// `progress` a hundred times, and hands back what it has soon after `stop` becomes true.
pub fn propose(
    problem: &Problem,
    seed: u64,
    effort: u32,
    progress: &mut dyn FnMut(Progress),
    stop: &AtomicBool,
) -> Plan {
    let offer = offer::Offer::new(problem);
    let mut search = search::Search::new(&offer, seed);
    search.begin();
    search.run(effort, progress, stop);
    report::plan(&offer, &search.finish())
}
