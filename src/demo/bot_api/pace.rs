//! How fast a bot may send, in real time: a bucket over all chats and one per chat. Off unless set.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

/// The pace above which calls are answered with 429; None: no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// Messages per second over all chats; a second's worth may come at once. Telegram: about 30.
    pub overall_per_second: Option<f64>,
    /// Messages per second in one chat. Telegram: about 1.
    pub per_chat_per_second: Option<f64>,
    /// How many messages one chat may get at once.
    pub burst: u32,
}

#[derive(Default)]
pub(super) struct Pace {
    limits: Limits,
    overall: Option<Bucket>,
    chats: HashMap<i64, Bucket>,
    paused_until: Option<Instant>,
    pub(super) refused: u64,
    pub(super) impatient: u64,
}

#[derive(Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

impl Bucket {
    /// The bucket as it is now, refilled.
    fn refilled(bucket: Option<Self>, rate: f64, size: f64, now: Instant) -> Self {
        let tokens = bucket
            .map_or(size, |bucket| (bucket.tokens + rate * now.duration_since(bucket.at).as_secs_f64()).min(size));
        Self { tokens, at: now }
    }
}

impl Pace {
    pub(super) fn set_limits(&mut self, limits: Limits) {
        *self = Self { limits, refused: self.refused, impatient: self.impatient, ..Self::default() };
    }

    /// Counts a sending call; an error holds the seconds to wait.
    pub(super) fn take(&mut self, chat_id: i64, now: Instant) -> Result<(), u32> {
        if self.paused_until.is_some_and(|until| now < until) {
            self.impatient += 1;
        }
        let Limits { overall_per_second, per_chat_per_second, burst } = self.limits;
        let overall = overall_per_second.map(|rate| (Bucket::refilled(self.overall, rate, rate.max(1.0), now), rate));
        let chat = per_chat_per_second.map(|rate| {
            let size = f64::from(burst.max(1));
            (Bucket::refilled(self.chats.get(&chat_id).copied(), rate, size, now), rate)
        });
        let wait = [overall, chat]
            .into_iter()
            .flatten()
            .map(|(bucket, rate)| (1.0 - bucket.tokens) / rate)
            // A microsecond of grace for what the division rounds.
            .filter(|wait| *wait > 1e-6)
            .fold(0.0, f64::max);
        if wait > 0.0 {
            self.refused += 1;
            return Err(wait.ceil().clamp(1.0, 3600.0) as u32);
        }
        self.overall = overall.map(|(bucket, _)| Bucket { tokens: bucket.tokens - 1.0, ..bucket });
        if let Some((bucket, _)) = chat {
            self.chats.insert(chat_id, Bucket { tokens: bucket.tokens - 1.0, ..bucket });
        }
        Ok(())
    }

    /// A 429 went out: until then the bot should be silent.
    pub(super) fn pause(&mut self, seconds: u32, now: Instant) {
        let until = now + Duration::from_secs(u64::from(seconds));
        self.paused_until = Some(self.paused_until.map_or(until, |earlier| earlier.max(until)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_gets_a_burst_and_then_one_a_second() {
        let mut pace = Pace::default();
        pace.set_limits(Limits { overall_per_second: None, per_chat_per_second: Some(1.0), burst: 2 });
        let start = Instant::now();
        assert_eq!((pace.take(1, start), pace.take(1, start)), (Ok(()), Ok(())));
        assert_eq!(pace.take(1, start), Err(1));
        assert_eq!(pace.take(2, start), Ok(()));
        assert_eq!(pace.take(1, start + Duration::from_secs(1)), Ok(()));
        assert_eq!(pace.refused, 1);
    }

    #[test]
    fn all_chats_share_the_overall_pace() {
        let mut pace = Pace::default();
        pace.set_limits(Limits { overall_per_second: Some(30.0), per_chat_per_second: None, burst: 1 });
        let start = Instant::now();
        let allowed = (0..40).filter(|chat| pace.take(*chat, start).is_ok()).count();
        assert_eq!(allowed, 30);
    }

    #[test]
    fn calls_inside_a_pause_are_counted() {
        let mut pace = Pace::default();
        let start = Instant::now();
        pace.pause(3, start);
        assert_eq!(pace.take(1, start + Duration::from_secs(2)), Ok(()));
        assert_eq!(pace.take(1, start + Duration::from_secs(3)), Ok(()));
        assert_eq!(pace.impatient, 1);
    }
}
