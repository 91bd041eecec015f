//! Letters between making and printing: in the memory of this process only, for who made them, for an hour. With
//! their codes one gets in, so they are written nowhere, and can be thrown away at once.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::school::rights::Object;

/// Letters are kept for so many seconds: an hour.
pub const KEPT: i64 = 3600;
/// So many batches of one member of staff are kept; an older one goes.
const MOST: usize = 5;

/// All batches of letters.
#[derive(Clone, Default)]
pub struct Batches(Arc<Mutex<BTreeMap<i64, Arc<Batch>>>>);

/// Letters that were ordered together.
pub struct Batch {
    /// Nothing that can be guessed.
    pub id: i64,
    pub staff_id: i64,
    /// Whose letters: who may not print them any more does not see them.
    pub object: Object,
    /// "4A", the name of a child, the school.
    pub title: String,
    /// UTC seconds.
    pub made_at: i64,
    done: AtomicUsize,
    of: AtomicUsize,
    outcome: Mutex<Outcome>,
}

/// How far a batch is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Working,
    /// The page to print, and how many letters are on it.
    Ready(Arc<str>, usize),
    /// It went wrong; why is in the program's log.
    Failed,
}

impl Batches {
    /// A new batch that is being worked on; None while another one of this member of staff is.
    pub fn begin(&self, staff_id: i64, object: Object, title: String, now: i64) -> Option<Arc<Batch>> {
        let mut all = self.fresh(now);
        let own: Vec<Arc<Batch>> = all.values().filter(|batch| batch.staff_id == staff_id).cloned().collect();
        if own.iter().any(|batch| batch.outcome() == Outcome::Working) {
            return None;
        }
        if own.len() >= MOST
            && let Some(oldest) = own.iter().min_by_key(|batch| batch.made_at)
        {
            all.remove(&oldest.id);
        }
        let batch = Arc::new(Batch {
            // Positive, so that it reads well in an address.
            id: rand::random::<i64>() & i64::MAX,
            staff_id,
            object,
            title,
            made_at: now,
            done: AtomicUsize::new(0),
            of: AtomicUsize::new(0),
            outcome: Mutex::new(Outcome::Working),
        });
        all.insert(batch.id, Arc::clone(&batch));
        Some(batch)
    }

    /// A batch of this member of staff.
    pub fn find(&self, id: i64, staff_id: i64, now: i64) -> Option<Arc<Batch>> {
        self.fresh(now).get(&id).filter(|batch| batch.staff_id == staff_id).cloned()
    }

    /// All batches of this member of staff, the newest first.
    pub fn of(&self, staff_id: i64, now: i64) -> Vec<Arc<Batch>> {
        let mut own: Vec<_> = self.fresh(now).values().filter(|batch| batch.staff_id == staff_id).cloned().collect();
        own.sort_by_key(|batch| std::cmp::Reverse(batch.made_at));
        own
    }

    /// Throws a batch away.
    pub fn remove(&self, id: i64) {
        self.lock().remove(&id);
    }

    /// Without those that are too old.
    fn fresh(&self, now: i64) -> MutexGuard<'_, BTreeMap<i64, Arc<Batch>>> {
        let mut all = self.lock();
        all.retain(|_, batch| now - batch.made_at < KEPT);
        all
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<i64, Arc<Batch>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Batch {
    /// So many of so many letters are made.
    pub fn progress(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
    }

    /// Tells how many of how many letters are made.
    pub fn went_on(&self, done: usize, of: usize) {
        self.of.store(of, Ordering::Relaxed);
        self.done.store(done, Ordering::Relaxed);
    }

    /// How far it is.
    pub fn outcome(&self) -> Outcome {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// It came to an end.
    pub fn end(&self, outcome: Outcome) {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = outcome;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_for_who_made_them_and_for_an_hour() {
        let batches = Batches::default();
        let begin = |staff, now| batches.begin(staff, Object::School(1), "4A".into(), now);
        let batch = begin(7, 0).unwrap();
        assert!(begin(7, 1).is_none(), "one at a time");
        assert!(begin(8, 1).is_some(), "for each");
        batch.end(Outcome::Ready("page".into(), 1));
        assert!(batches.find(batch.id, 8, 1).is_none() && batches.find(batch.id, 7, KEPT - 1).is_some());
        assert!(batches.find(batch.id, 7, KEPT).is_none());
        for at in 0..10 {
            begin(9, at).unwrap().end(Outcome::Failed);
        }
        let left: Vec<_> = batches.of(9, 10).iter().map(|batch| batch.made_at).collect();
        assert_eq!(left, [9, 8, 7, 6, 5]);
    }
}
