//! What could be: every place where each talk could stand, and which talks are tied together.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::{Problem, Slot, Talk, Wish};

/// Slots of a teacher with at least this many seconds between them belong to different visits to school: an afternoon
/// and the evening after it.
const SESSION_BREAK: i64 = 60 * 60;

/// Neighbouring slots that are long enough for a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub slots: Vec<i64>,
    pub teacher: i64,
    /// UTC seconds.
    pub starts: i64,
    /// UTC seconds; the talk is over.
    pub ends: i64,
    /// Is it when the family would like to come?
    pub as_wished: bool,
}

impl Problem {
    /// Every place where a talk could stand if nobody else were there, in the order of time.
    pub fn runs(&self, talk: &Talk) -> Vec<Run> {
        let times = Times::new(self);
        let mut places = times.places(self, talk);
        places.sort_by_key(|place| (place.starts, place.first));
        let run = |place: Place| Run {
            slots: times.ids(&place),
            teacher: times.slots[place.first].teacher,
            starts: place.starts,
            ends: place.ends,
            as_wished: place.fits(),
        };
        places.into_iter().map(run).collect()
    }
}

/// A talk's possible place: `len` slots from `first` on, in the order of [`Times::slots`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub first: usize,
    pub len: usize,
    pub starts: i64,
    /// The talk is over, which may be before its last slot ends, or after it in the buffer.
    pub ends: i64,
    /// Index of the civil day.
    pub day: usize,
    pub fits_day: bool,
    pub fits_time: bool,
    pub fits_block: bool,
}

impl Place {
    pub fn fits(&self) -> bool {
        self.fits_day && self.fits_time && self.fits_block
    }

    pub fn slots(&self) -> Range<usize> {
        self.first..self.first + self.len
    }

    pub fn overlaps(&self, other: &Self) -> bool {
        self.starts < other.ends && other.starts < self.ends
    }
}

/// The slots in order.
pub(super) struct Times {
    /// By teacher, then by time; no free one overlaps another of its teacher.
    pub slots: Vec<Slot>,
    pub teachers: HashMap<i64, Range<usize>>,
    /// For each slot, the index of its civil day.
    day_of: Vec<usize>,
    pub days: usize,
}

impl Times {
    fn new(problem: &Problem) -> Self {
        let mut sorted: Vec<Slot> = problem.slots.iter().filter(|slot| slot.starts < slot.ends).copied().collect();
        sorted.sort_by_key(|slot| (slot.teacher, slot.starts, slot.id));
        let taken: Vec<Slot> = sorted.iter().filter(|slot| !slot.free).copied().collect();
        let overlaps = |one: &Slot, other: &Slot| {
            one.teacher == other.teacher && one.starts < other.ends && other.starts < one.ends
        };
        let mut slots: Vec<Slot> = Vec::with_capacity(sorted.len());
        let mut last_free: Option<Slot> = None;
        for slot in sorted {
            if slot.free {
                if taken.iter().chain(&last_free).any(|other| overlaps(&slot, other)) {
                    continue;
                }
                last_free = Some(slot);
            }
            slots.push(slot);
        }
        let mut days: Vec<i32> = slots.iter().map(|slot| slot.day).collect();
        days.sort_unstable();
        days.dedup();
        let day_of = slots.iter().map(|slot| days.partition_point(|day| *day < slot.day)).collect();
        let mut teachers = HashMap::new();
        for (at, slot) in slots.iter().enumerate() {
            teachers.entry(slot.teacher).or_insert(at..at).end = at + 1;
        }
        Self { slots, teachers, day_of, days: days.len() }
    }

    pub fn ids(&self, place: &Place) -> Vec<i64> {
        self.slots[place.slots()].iter().map(|slot| slot.id).collect()
    }

    /// The slot after this one, when it begins soon enough to go on in.
    fn neighbour(&self, at: usize, buffer: u16) -> Option<usize> {
        let (slot, next) = (self.slots.get(at)?, self.slots.get(at + 1)?);
        let is_soon = (0..=i64::from(buffer) * 60).contains(&(next.starts - slot.ends));
        (slot.teacher == next.teacher && slot.block == next.block && is_soon).then_some(at + 1)
    }

    /// Every place of a talk, in the order of the slots.
    fn places(&self, problem: &Problem, talk: &Talk) -> Vec<Place> {
        let mut ranges: Vec<Range<usize>> =
            talk.teachers.iter().filter_map(|teacher| self.teachers.get(teacher).cloned()).collect();
        ranges.sort_by_key(|range| range.start);
        ranges.dedup();
        ranges.into_iter().flatten().filter_map(|first| self.place(problem, talk, first)).collect()
    }

    /// The shortest free run from this slot on that is long enough.
    fn place(&self, problem: &Problem, talk: &Talk, first: usize) -> Option<Place> {
        let needed = i64::from(talk.minutes) * 60;
        let mut last = first;
        loop {
            self.slots.get(last).filter(|slot| slot.free)?;
            let next = self.neighbour(last, problem.rules.buffer);
            let until = next.map_or(self.slots[last].ends, |next| self.slots[next].starts);
            if until - self.slots[first].starts >= needed {
                return Some(self.seat(talk, first, last + 1 - first));
            }
            last = next?;
        }
    }

    /// The place that these slots make, when they are a run of one teacher; not asked is whether it is free and long enough.
    pub fn place_of(&self, problem: &Problem, talk: &Talk, ids: &[i64]) -> Option<Place> {
        let mut at: Vec<usize> = (0..self.slots.len()).filter(|at| ids.contains(&self.slots[*at].id)).collect();
        at.dedup();
        let first = *at.first()?;
        let is_run = at.windows(2).all(|two| self.neighbour(two[0], problem.rules.buffer) == Some(two[1]));
        (is_run && at.len() == ids.len()).then(|| self.seat(talk, first, at.len()))
    }

    fn seat(&self, talk: &Talk, first: usize, len: usize) -> Place {
        let slot = self.slots[first];
        let Wish { days, not_before, not_until, blocks } = &talk.wish;
        let minute_over = i64::from(slot.minute) + i64::from(talk.minutes);
        Place {
            first,
            len,
            starts: slot.starts,
            ends: slot.starts + i64::from(talk.minutes) * 60,
            day: self.day_of[first],
            fits_day: days.as_ref().is_none_or(|days| days.contains(&slot.day)),
            fits_time: not_before.is_none_or(|minute| slot.minute >= minute)
                && not_until.is_none_or(|minute| minute_over <= i64::from(minute)),
            fits_block: blocks.as_ref().is_none_or(|blocks| blocks.contains(&slot.block)),
        }
    }
}

impl Wish {
    /// Nothing is asked for.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A problem, looked through once: talks are numbers in the order of [`Problem::talks`].
pub(super) struct Offer<'a> {
    pub problem: &'a Problem,
    pub times: Times,
    /// Where each talk could stand; for a pinned one that place, or none if it cannot be there.
    pub places: Vec<Vec<Place>>,
    /// The talks that each person attends, where they are more than one and not all among another person's.
    pub families: Vec<Vec<usize>>,
    pub families_of: Vec<Vec<usize>>,
    /// The talks in each language that needs an interpreter.
    pub languages: Vec<Vec<usize>>,
    pub language_of: Vec<Option<usize>>,
    /// A teacher's slots of one afternoon or evening.
    pub sessions: Vec<Range<usize>>,
    pub session_of: Vec<usize>,
}

impl<'a> Offer<'a> {
    pub fn new(problem: &'a Problem) -> Self {
        let times = Times::new(problem);
        let families = families(&problem.talks);
        let mut families_of = vec![Vec::new(); problem.talks.len()];
        for (family, talks) in families.iter().enumerate() {
            for talk in talks {
                families_of[*talk].push(family);
            }
        }
        let mut by_language: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
        for (number, talk) in problem.talks.iter().enumerate() {
            if let Some(language) = talk.interpreter {
                by_language.entry(language).or_default().push(number);
            }
        }
        let mut language_of = vec![None; problem.talks.len()];
        let languages: Vec<Vec<usize>> = by_language.into_values().collect();
        for (language, talks) in languages.iter().enumerate() {
            for talk in talks {
                language_of[*talk] = Some(language);
            }
        }
        let (sessions, session_of) = sessions(&times, problem.rules.buffer);
        let places = problem.talks.iter().map(|talk| match &talk.fixed {
            None => times.places(problem, talk),
            Some(ids) => pinned(problem, &times, talk, ids).into_iter().collect(),
        });
        let places = places.collect();
        Self { problem, times, places, families, families_of, languages, language_of, sessions, session_of }
    }

    pub fn is_pinned(&self, talk: usize) -> bool {
        self.problem.talks[talk].fixed.is_some()
    }
}

/// The place that the office chose, when a talk may stand there.
fn pinned(problem: &Problem, times: &Times, talk: &Talk, ids: &[i64]) -> Option<Place> {
    let chosen = times.place_of(problem, talk, ids)?;
    let enough = times.place(problem, talk, chosen.first)?.len <= chosen.len;
    let free = times.slots[chosen.slots()].iter().all(|slot| slot.free);
    (enough && free && talk.teachers.contains(&times.slots[chosen.first].teacher)).then_some(chosen)
}

/// Siblings count once, though both parents come.
fn families(talks: &[Talk]) -> Vec<Vec<usize>> {
    let mut by_person: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (number, talk) in talks.iter().enumerate() {
        for person in &talk.families {
            let attends = by_person.entry(*person).or_default();
            if attends.last() != Some(&number) {
                attends.push(number);
            }
        }
    }
    let mut largest_first: Vec<Vec<usize>> = by_person.into_values().filter(|talks| talks.len() > 1).collect();
    largest_first.sort_by_key(|talks| std::cmp::Reverse(talks.len()));
    let mut kept: Vec<Vec<usize>> = Vec::new();
    let mut kept_of: Vec<Vec<usize>> = vec![Vec::new(); talks.len()];
    for talks in largest_first {
        let within = |family: &&usize| talks.iter().all(|talk| kept_of[*talk].contains(*family));
        if kept_of[talks[0]].iter().any(|family| within(&family)) {
            continue;
        }
        for talk in &talks {
            kept_of[*talk].push(kept.len());
        }
        kept.push(talks);
    }
    kept
}

fn sessions(times: &Times, buffer: u16) -> (Vec<Range<usize>>, Vec<usize>) {
    let apart = SESSION_BREAK.max(i64::from(buffer) * 60 + 1);
    let mut sessions: Vec<Range<usize>> = Vec::new();
    let mut session_of = Vec::with_capacity(times.slots.len());
    for (at, slot) in times.slots.iter().enumerate() {
        let goes_on = at.checked_sub(1).map(|before| times.slots[before]).is_some_and(|before| {
            before.teacher == slot.teacher && before.day == slot.day && slot.starts - before.ends < apart
        });
        match sessions.last_mut() {
            Some(session) if goes_on => session.end = at + 1,
            _ => sessions.push(at..at + 1),
        }
        session_of.push(sessions.len() - 1);
    }
    (sessions, session_of)
}
