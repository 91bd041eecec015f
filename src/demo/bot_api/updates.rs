//! The queue behind getUpdates: consecutive ids, confirmation by offset, and which kinds the bot asked for.

use std::collections::VecDeque;

use serde_json::{Value, json};

/// Kinds that a bot gets only when it names them (Bot API, getUpdates).
const ONLY_ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];
/// An offset further than this behind the last update counts as none (the official server's TQueue).
const OFFSET_REACH: i64 = 10;
/// What a person's action returns when the bot did not ask for such updates.
pub const NOT_ASKED: i64 = 0;

pub(super) struct Updates {
    pub(super) waiting: VecDeque<Waiting>,
    next_id: i64,
    /// None or empty: everything but the kinds above.
    allowed: Vec<String>,
    /// Counts the getUpdates calls; a poll ends with 409 as soon as a later one exists.
    pub(super) poll: u64,
}

pub(super) struct Waiting {
    id: i64,
    json: String,
}

impl Updates {
    pub(super) fn new() -> Self {
        let next_id = rand::random_range(100_000_000..900_000_000);
        Self { waiting: VecDeque::new(), next_id, allowed: Vec::new(), poll: 0 }
    }

    pub(super) fn set_next_id(&mut self, id: i64) {
        self.next_id = id;
    }

    /// Remembered until another call names kinds again.
    pub(super) fn set_allowed(&mut self, kinds: Vec<String>) {
        self.allowed = kinds;
    }

    /// Queues an update and returns its id, or [`NOT_ASKED`].
    pub(super) fn push(&mut self, kind: &str, payload: &Value) -> i64 {
        let asked = if self.allowed.is_empty() {
            !ONLY_ON_REQUEST.contains(&kind)
        } else {
            self.allowed.iter().any(|allowed| allowed == kind)
        };
        if !asked {
            return NOT_ASKED;
        }
        let id = self.next_id;
        self.next_id += 1;
        self.waiting.push_back(Waiting { id, json: json!({"update_id": id, kind: payload}).to_string() });
        id
    }

    /// Queues whatever text `json` makes of the next id, asked for or not.
    pub(super) fn push_text(&mut self, json: impl FnOnce(i64) -> String) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        self.waiting.push_back(Waiting { id, json: json(id) });
        id
    }

    /// Drops what the offset confirms: all ids below it; a negative one keeps that many from the end.
    pub(super) fn confirm(&mut self, offset: i64) {
        if offset > self.next_id - 1 + OFFSET_REACH {
            return;
        }
        if offset < 0 {
            let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            self.waiting.drain(..self.waiting.len().saturating_sub(kept));
            return;
        }
        while self.waiting.front().is_some_and(|update| update.id < offset) {
            self.waiting.pop_front();
        }
    }

    /// The first `limit` updates as a JSON array; None when nothing waits.
    pub(super) fn batch(&self, limit: usize) -> Option<String> {
        if self.waiting.is_empty() {
            return None;
        }
        let batch: Vec<&str> = self.waiting.iter().take(limit).map(|update| update.json.as_str()).collect();
        Some(format!("[{}]", batch.join(",")))
    }

    pub(super) fn forget(&mut self) {
        self.waiting.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(updates: &Updates) -> Vec<i64> {
        updates.waiting.iter().map(|update| update.id).collect()
    }

    fn three() -> Updates {
        let mut updates = Updates::new();
        updates.set_next_id(100);
        for _ in 0..3 {
            updates.push("message", &Value::Null);
        }
        updates
    }

    #[test]
    fn an_offset_confirms_everything_below_it() {
        let mut updates = three();
        updates.confirm(0);
        assert_eq!(ids(&updates), [100, 101, 102]);
        updates.confirm(102);
        assert_eq!(ids(&updates), [102]);
        updates.confirm(103);
        assert!(updates.batch(100).is_none());
    }

    #[test]
    fn an_offset_far_behind_the_end_counts_as_none() {
        let mut updates = three();
        updates.confirm(113);
        assert_eq!(ids(&updates).len(), 3);
        updates.confirm(112);
        assert!(ids(&updates).is_empty());
    }

    #[test]
    fn a_negative_offset_keeps_the_last_ones() {
        let mut updates = three();
        updates.confirm(-1);
        assert_eq!(ids(&updates), [102]);
    }

    #[test]
    fn only_the_kinds_that_were_asked_for_are_queued() {
        let mut updates = three();
        assert_eq!(updates.push("chat_member", &Value::Null), NOT_ASKED);
        updates.set_allowed(vec!["callback_query".to_owned()]);
        assert_eq!(updates.push("message", &Value::Null), NOT_ASKED);
        assert_eq!(updates.push("callback_query", &Value::Null), 103);
    }
}
