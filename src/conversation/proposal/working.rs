//! Plans that are being made, in the memory of this process: one for each round at a time, with how far it is.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The rounds for which a plan is being made.
#[derive(Clone, Default)]
pub struct Working(Arc<Mutex<BTreeMap<i64, Arc<Share>>>>);

/// How far a plan is, in thousandths.
#[derive(Default)]
pub struct Share(AtomicU64);

impl Share {
    /// Tells how many of how many moves are done.
    pub fn set(&self, done: u64, of: u64) {
        self.0.store(done.saturating_mul(1000) / of.max(1), Ordering::Relaxed);
    }
}

impl Working {
    /// A plan for this round is begun; None while another one is being made.
    pub fn begin(&self, round: i64) -> Option<Arc<Share>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.contains_key(&round) {
            return None;
        }
        let share = Arc::new(Share::default());
        all.insert(round, Arc::clone(&share));
        Some(share)
    }

    /// It came to an end, well or not.
    pub fn end(&self, round: i64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&round);
    }

    /// How far the plan of this round is, in thousandths; None when none is being made.
    pub fn share(&self, round: i64) -> Option<u64> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&round).map(|share| share.0.load(Ordering::Relaxed).min(1000))
    }
}
