//! How fast calls leave: overall, and for each chat (Bot API FAQ: about 30 a second overall, 1 a second in
//! a chat with short bursts). Real time, since it is Telegram's clock that counts.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// The limits; `None` means no limit (a bench, a Bot API server of one's own).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Calls a second over all chats.
    pub overall: Option<f64>,
    /// Calls a second in one chat.
    pub per_chat: Option<f64>,
    /// How many calls one chat may get at once before its rate counts.
    pub burst: f64,
    /// How many calls are on their way at the same time; so many may be doubled by a crash.
    pub max_in_flight: usize,
}

impl Default for Pace {
    fn default() -> Self {
        Self { overall: Some(29.7), per_chat: Some(1.0), burst: 4.0, max_in_flight: 16 }
    }
}

/// A bucket that fills with time.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

impl Bucket {
    fn new(size: f64, at: Instant) -> Self {
        Self { tokens: size, at }
    }

    fn fill(&mut self, rate: f64, size: f64, now: Instant) {
        self.tokens = (self.tokens + now.saturating_duration_since(self.at).as_secs_f64() * rate).min(size);
        self.at = now;
    }
}

/// Who may go now, and who must wait until when.
#[derive(Debug)]
pub(super) struct Traffic {
    pace: Pace,
    overall: Bucket,
    chats: HashMap<i64, Bucket>,
    held: HashMap<i64, Instant>,
    rest_until: Option<Instant>,
}

impl Traffic {
    pub fn new(pace: Pace, now: Instant) -> Self {
        // An empty bucket of one call: the first second sends no more than any other.
        Self { pace, overall: Bucket::new(1.0, now), chats: HashMap::new(), held: HashMap::new(), rest_until: None }
    }

    /// No call at all until then (`retry_after`).
    pub fn rest(&mut self, until: Instant) {
        self.rest_until = Some(self.rest_until.map_or(until, |known| known.max(until)));
    }

    /// This chat waits until then: an earlier message of it is to be tried again first.
    pub fn hold(&mut self, chat: i64, until: Instant) {
        self.held.insert(chat, until);
    }

    /// How many calls may leave now, over all chats.
    pub fn room(&mut self, now: Instant) -> usize {
        if self.rest_until.is_some_and(|until| now < until) {
            return 0;
        }
        let Some(rate) = self.pace.overall else { return usize::MAX };
        // In any second at most the size and the rate together leave. What the rate lacks to a whole number is
        // shared: half is room for a late wake-up, so that it costs no call, half for delays on the way.
        let size = 1.0 + (rate.ceil() - rate) / 2.0;
        self.overall.fill(rate, size, now);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and never negative")]
        let room = self.overall.tokens.max(0.0) as usize;
        room
    }

    /// The chats that must wait now. Full buckets are forgotten on the way, so the table stays small.
    pub fn waiting(&mut self, now: Instant) -> Vec<i64> {
        self.held.retain(|_, until| now < *until);
        let mut waiting: Vec<i64> = self.held.keys().copied().collect();
        if let Some(rate) = self.pace.per_chat {
            let burst = self.pace.burst;
            self.chats.retain(|_, bucket| {
                bucket.fill(rate, burst, now);
                bucket.tokens < burst
            });
            waiting.extend(self.chats.iter().filter(|(_, bucket)| bucket.tokens < 1.0).map(|(chat, _)| *chat));
        }
        waiting
    }

    /// A call for this chat leaves.
    pub fn left(&mut self, chat: i64, now: Instant) {
        self.overall.tokens -= 1.0;
        if self.pace.per_chat.is_some() {
            let burst = self.pace.burst;
            self.chats.entry(chat).or_insert_with(|| Bucket::new(burst, now)).tokens -= 1.0;
        }
    }

    /// True while no call may leave.
    pub fn rests(&self, now: Instant) -> bool {
        self.rest_until.is_some_and(|until| now < until)
    }

    /// How long until a call may leave again, over all chats.
    pub fn open_in(&self, now: Instant) -> Duration {
        if let Some(until) = self.rest_until
            && now < until
        {
            return until - now;
        }
        let rate = self.pace.overall.unwrap_or(f64::INFINITY);
        Duration::from_secs_f64(((1.0 - self.overall.tokens) / rate).clamp(0.0, 1.0))
    }

    /// How long until the first of the chats that [`Self::waiting`] named may go on; None when none waits.
    pub fn chat_open_in(&self, now: Instant) -> Option<Duration> {
        let held = self.held.values().map(|until| until.saturating_duration_since(now)).min();
        let paced = self.pace.per_chat.and_then(|rate| {
            let empty = self.chats.values().filter(|bucket| bucket.tokens < 1.0);
            empty.map(|bucket| Duration::from_secs_f64((1.0 - bucket.tokens) / rate)).min()
        });
        held.into_iter().chain(paced).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_gets_a_short_burst_and_then_one_a_second() {
        let start = Instant::now();
        let mut traffic = Traffic::new(Pace::default(), start);
        for _ in 0..4 {
            assert!(traffic.waiting(start).is_empty());
            traffic.left(7, start);
        }
        assert_eq!(traffic.waiting(start), [7]);
        assert!(traffic.waiting(start + Duration::from_millis(1_001)).is_empty());
    }

    #[test]
    fn thirty_a_second_is_never_passed_in_any_second() {
        let start = Instant::now();
        let mut traffic = Traffic::new(Pace { per_chat: None, ..Pace::default() }, start);
        let mut sent = Vec::new();
        for step in 0..10_000_u64 {
            let now = start + Duration::from_millis(step);
            for _ in 0..traffic.room(now) {
                traffic.left(1, now);
                sent.push(step);
            }
        }
        for (at, first) in sent.iter().enumerate() {
            let in_second = sent[at..].iter().take_while(|step| **step < first + 1_000).count();
            assert!(in_second <= 30, "{in_second} in one second");
        }
        assert!(sent.len() >= 290, "{} in ten seconds", sent.len());
    }

    #[test]
    fn nothing_leaves_during_a_rest() {
        let start = Instant::now();
        let mut traffic = Traffic::new(Pace::default(), start);
        traffic.rest(start + Duration::from_secs(5));
        assert_eq!(traffic.room(start + Duration::from_secs(4)), 0);
        assert!(traffic.room(start + Duration::from_secs(6)) > 0);
        assert_eq!(traffic.open_in(start + Duration::from_secs(4)), Duration::from_secs(1));
    }

    #[test]
    fn the_sender_is_told_when_the_first_chat_may_go_on() {
        let start = Instant::now();
        let mut traffic = Traffic::new(Pace { burst: 1.0, ..Pace::default() }, start);
        assert_eq!(traffic.chat_open_in(start), None);
        traffic.left(7, start);
        assert_eq!(traffic.chat_open_in(start), Some(Duration::from_secs(1)));
        traffic.hold(8, start + Duration::from_millis(400));
        assert_eq!(traffic.chat_open_in(start), Some(Duration::from_millis(400)));
        let later = start + Duration::from_secs(2);
        assert!(traffic.waiting(later).is_empty() && traffic.chat_open_in(later).is_none());
    }
}
