//! Rosters that were uploaded and wait for the office's yes: in memory only, for an hour, and only for who uploaded
//! them. A restart forgets them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Roster;
use super::plan::Plan;

/// An upload waits so long, in seconds.
const WAITS: i64 = 3_600;
/// So many schools may look at a preview at once; then the oldest upload is forgotten.
const MOST: usize = 16;

/// An upload.
#[derive(Clone)]
pub struct Upload {
    /// Tells two uploads of one person apart.
    pub number: u64,
    pub roster: Arc<Roster>,
    /// What was shown of it last.
    pub shown: Option<Arc<Plan>>,
    staff_id: i64,
    at: i64,
}

/// The uploads that wait.
#[derive(Default)]
pub struct Uploads {
    waiting: Mutex<Vec<Upload>>,
    /// Files are read one at a time: two of the largest do not meet in memory.
    pub reading: tokio::sync::Mutex<()>,
}

impl Uploads {
    fn waiting(&self, now: i64) -> MutexGuard<'_, Vec<Upload>> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|upload| (upload.at..upload.at + WAITS).contains(&now));
        waiting
    }

    /// Keeps an upload in place of an earlier one of this member of staff.
    pub fn keep(&self, staff_id: i64, roster: Roster, now: i64) {
        let mut waiting = self.waiting(now);
        waiting.retain(|upload| upload.staff_id != staff_id);
        if waiting.len() >= MOST {
            waiting.remove(0);
        }
        waiting.push(Upload { number: rand::random(), roster: Arc::new(roster), shown: None, staff_id, at: now });
    }

    /// The upload of this member of staff.
    pub fn of(&self, staff_id: i64, now: i64) -> Option<Upload> {
        self.waiting(now).iter().find(|upload| upload.staff_id == staff_id).cloned()
    }

    /// Notes what was shown of it.
    pub fn show(&self, upload: &Upload, plan: Arc<Plan>, now: i64) {
        let mut waiting = self.waiting(now);
        if let Some(kept) = waiting.iter_mut().find(|kept| kept.number == upload.number) {
            kept.shown = Some(plan);
        }
    }

    /// It was taken over, or thrown away.
    pub fn forget(&self, staff_id: i64, now: i64) {
        self.waiting(now).retain(|upload| upload.staff_id != staff_id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upload_waits_an_hour_for_who_sent_it() {
        let uploads = Uploads::default();
        uploads.keep(1, Roster::default(), 1_000);
        let first = uploads.of(1, 1_000).unwrap().number;
        assert!(uploads.of(2, 1_000).is_none());
        uploads.keep(1, Roster::default(), 2_000);
        assert_ne!(uploads.of(1, 2_000).unwrap().number, first);
        assert!(uploads.of(1, 2_000 + WAITS - 1).is_some());
        assert!(uploads.of(1, 2_000 + WAITS).is_none());
        for staff in 0..100 {
            uploads.keep(staff, Roster::default(), 9_000);
        }
        assert_eq!(uploads.waiting(9_000).len(), MOST);
    }
}
