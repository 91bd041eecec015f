//! The plain model: a handful of seats and times in memory, and what may become of them.

use super::Step;

/// The seats: P0 has two children, one of which P2 has a seat at as well; P1 teaches (teacher B); nobody sits at the last.
pub const SEATS: usize = 5;
pub const PERSON: [Option<usize>; SEATS] = [Some(0), Some(0), Some(1), Some(2), None];
pub const CHILD: [usize; SEATS] = [0, 1, 2, 0, 3];
/// Who of the people is which teacher.
const TEACHES: (usize, usize) = (1, 1);

pub const SLOTS: usize = 10;
/// The blocks: the teacher, the day (0 or 1), the first minute of the day, how many times.
pub const BLOCKS: [(usize, i64, i64, usize); 3] =
    [(0, 0, 14 * 60 + 30, 4), (1, 0, 14 * 60 + 40, 4), (0, 1, 15 * 60, 2)];
/// Minutes: of a talk, with an interpreter, from one time to the next.
pub const SHORT: i64 = 20;
pub const LONG: i64 = 30;
pub const STRIDE: i64 = 25;
const DAY: i64 = 24 * 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Open,
    Reserve,
    Blocked,
}

pub const KEPT: [Kept; 3] = [Kept::Open, Kept::Reserve, Kept::Blocked];

/// A talk that is to come. Minutes count from the beginning of the first day of talks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    pub proposed: bool,
    pub teacher: usize,
    pub from: i64,
    pub until: i64,
    pub slots: Vec<usize>,
    pub interpreter: bool,
}

/// What can be seen in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub talks: Vec<Option<Talk>>,
    /// None: the block of it is gone.
    pub slots: Vec<Option<Kept>>,
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Done,
    Gone,
    Elsewhere,
}

pub struct Model {
    talks: Vec<Option<Talk>>,
    interpreter: [bool; SEATS],
    /// The school disturbed the last talk of this seat: it may choose also when the round is closed.
    why: [bool; SEATS],
    slots: Vec<Option<Kept>>,
    left: [bool; 4],
    closed: bool,
    /// Minutes from the beginning of the first day of talks.
    now: i64,
}

/// Of a slot: its block, its place in it, teacher, beginning.
pub fn slot(number: usize) -> (usize, usize, usize, i64) {
    let mut place = number;
    for (block, (teacher, day, first, count)) in BLOCKS.into_iter().enumerate() {
        if place < count {
            return (block, place, teacher, day * DAY + first + place as i64 * STRIDE);
        }
        place -= count;
    }
    unreachable!("ten slots")
}

impl Model {
    pub fn new() -> Self {
        Self {
            talks: vec![None; SEATS],
            interpreter: [false; SEATS],
            why: [false; SEATS],
            slots: vec![Some(Kept::Open); SLOTS],
            left: [false; 4],
            closed: false,
            now: -7 * DAY,
        }
    }

    pub fn shows(&self) -> Shown {
        Shown { talks: self.talks.clone(), slots: self.slots.clone() }
    }

    fn owner(&self, slot: usize) -> Option<usize> {
        (0..SEATS).find(|seat| self.talks[*seat].as_ref().is_some_and(|talk| talk.slots.contains(&slot)))
    }

    /// The slots of a talk of this length that begins here, if they can be had by this seat.
    fn free(&self, seat: usize, first: usize, long: bool, reserve: bool) -> Option<Vec<usize>> {
        let (block, place, _, from) = slot(first);
        let last = if long { first + 1 } else { first };
        if long && place + 1 == BLOCKS[block].3 || from <= self.now {
            return None;
        }
        let open = |at: usize| match self.slots[at] {
            Some(Kept::Open) => true,
            Some(Kept::Reserve) => reserve,
            Some(Kept::Blocked) | None => false,
        };
        let all: Vec<usize> = (first..=last).collect();
        let free = all.iter().all(|at| open(*at) && self.owner(*at).is_none_or(|owner| owner == seat));
        free.then_some(all)
    }

    /// The family has another talk meanwhile; the parent holds a talk meanwhile, at the own seat too.
    fn busy(&self, seat: usize, from: i64, until: i64) -> Option<Said> {
        let person = PERSON[seat]?;
        let meanwhile = |talk: &Talk| talk.from < until && talk.until > from;
        let talk = |other: usize| self.talks[other].as_ref().filter(|talk| meanwhile(talk));
        if (0..SEATS).any(|other| other != seat && PERSON[other] == Some(person) && talk(other).is_some()) {
            return Some(Said::Elsewhere);
        }
        let holds = (0..SEATS).filter_map(talk).any(|talk| talk.teacher == TEACHES.1);
        (person == TEACHES.0 && holds).then_some(Said::Gone)
    }

    fn gives(&mut self, seat: usize, slots: Vec<usize>, proposed: bool, long: bool, why: bool) -> Said {
        let (_, _, teacher, from) = slot(slots[0]);
        let until = from + if long { LONG } else { SHORT };
        // A talk that has begun stays where it is, and a child is in one place.
        let with_child = |other: usize| {
            let talk = self.talks[other].as_ref().filter(|talk| talk.from < until && talk.until > from);
            other != seat && CHILD[other] == CHILD[seat] && talk.is_some()
        };
        if self.begun(seat) || (0..SEATS).any(with_child) {
            return Said::Gone;
        }
        if let Some(said) = self.busy(seat, from, until) {
            return said;
        }
        let at_own_talk = |other: usize| {
            let talk = self.talks[other].as_ref().filter(|talk| talk.from < until && talk.until > from);
            other != seat && PERSON[other] == Some(TEACHES.0) && talk.is_some()
        };
        if teacher == TEACHES.1 && (0..SEATS).any(at_own_talk) {
            return Said::Gone;
        }
        let interpreter = self.interpreter[seat];
        self.talks[seat] = Some(Talk { proposed, teacher, from, until, slots, interpreter });
        self.why[seat] = why;
        Said::Done
    }

    /// The talk of this seat is going on, or over.
    fn begun(&self, seat: usize) -> bool {
        self.talks[seat].as_ref().is_some_and(|talk| talk.from <= self.now)
    }

    fn may_choose(&self, seat: usize) -> bool {
        let open = !self.begun(seat);
        open && (!self.closed || self.why[seat] || self.talks[seat].as_ref().is_some_and(|talk| talk.proposed))
    }

    /// None: nothing is said about it.
    pub fn does(&mut self, step: Step) -> Option<Said> {
        match step {
            Step::Taps { seat, slot: wanted } => {
                let (_, _, teacher, from) = slot(wanted);
                let same_time = self.talks[seat].as_ref().is_some_and(|talk| talk.from == from);
                let own_class = PERSON[seat] == Some(TEACHES.0) && teacher == TEACHES.1;
                if self.parent(seat).is_some() && self.may_choose(seat) && !same_time && !own_class {
                    let long = self.interpreter[seat];
                    if let Some(slots) = self.free(seat, wanted, long, false) {
                        self.gives(seat, slots, false, long, false);
                    }
                }
                None
            }
            Step::Cancels { seat } => {
                if self.parent(seat).is_some() && !self.begun(seat) && self.talks[seat].take().is_some() {
                    self.why[seat] = false;
                }
                None
            }
            Step::Accepts { seat } => {
                if self.parent(seat).is_some()
                    && let Some(talk) = &mut self.talks[seat]
                {
                    talk.proposed = false;
                }
                None
            }
            Step::Interpreter { seat, wanted } => {
                if self.parent(seat).is_some() {
                    self.wants_interpreter(seat, wanted);
                }
                None
            }
            Step::Gives { seat, slot: wanted, proposed, moved } => {
                if self.left[CHILD[seat]] {
                    return None;
                }
                let long = self.interpreter[seat];
                Some(match self.free(seat, wanted, long, true) {
                    Some(slots) => self.gives(seat, slots, proposed, long, moved),
                    None => Said::Gone,
                })
            }
            Step::CallsOff { seat } => {
                let off = self.talks[seat].take()?;
                self.why[seat] = true;
                drop(off);
                Some(Said::Done)
            }
            Step::Keeps { slot, state } => {
                self.slots[slot]?;
                if self.owner(slot).is_some() {
                    return Some(Said::Gone);
                }
                self.slots[slot] = Some(KEPT[state]);
                Some(Said::Done)
            }
            Step::Removes { block } => {
                let all: Vec<usize> = (0..SLOTS).filter(|at| slot(*at).0 == block).collect();
                self.slots[all[0]]?;
                if all.iter().any(|at| self.owner(*at).is_some()) {
                    return Some(Said::Gone);
                }
                all.into_iter().for_each(|at| self.slots[at] = None);
                Some(Said::Done)
            }
            Step::Adds { block } => {
                let all: Vec<usize> = (0..SLOTS).filter(|at| slot(*at).0 == block).collect();
                if self.slots[all[0]].is_some() {
                    return Some(Said::Gone);
                }
                all.into_iter().for_each(|at| self.slots[at] = Some(Kept::Open));
                Some(Said::Done)
            }
            Step::Closes => {
                self.closed = true;
                None
            }
            Step::Leaves { child } => {
                self.left[child] = true;
                for seat in (0..SEATS).filter(|seat| CHILD[*seat] == child) {
                    if self.talks[seat].take().is_some() {
                        self.why[seat] = false;
                    }
                }
                None
            }
            Step::Waits => {
                self.now += DAY;
                None
            }
            Step::Restarts => None,
        }
    }

    /// Who acts at this seat in the chat.
    fn parent(&self, seat: usize) -> Option<usize> {
        PERSON[seat].filter(|_| !self.left[CHILD[seat]])
    }

    /// The talk keeps its beginning and gets its length where that can be; else it stays as it is.
    fn wants_interpreter(&mut self, seat: usize, wanted: bool) {
        let before = std::mem::replace(&mut self.interpreter[seat], wanted);
        let Some(talk) = self.talks[seat].clone() else { return };
        if before != wanted
            && let Some(slots) = self.free(seat, talk.slots[0], wanted, true)
            && self.gives(seat, slots, talk.proposed, wanted, false) == Said::Done
        {
            return;
        }
        self.talks[seat] = Some(Talk { interpreter: wanted, ..talk });
    }
}
