//! Bad days of the network and of Telegram, by script: for the methods that send or edit.

use std::time::Duration;

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

/// Something that goes wrong with a share (0.0 to 1.0) of the send* and edit* calls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// 429 with `retry_after` seconds, once `after_calls` calls have gone by; nothing is sent.
    TooManyRequests { after_calls: u64, retry_after: u32, share: f64 },
    /// 400, as for a call that is wrong in itself; nothing is sent.
    BadRequest { share: f64 },
    /// 500 as JSON; nothing is sent.
    ServerError { share: f64 },
    /// 502 as an HTML page; nothing is sent.
    Html502 { share: f64 },
    /// The connection breaks; nothing is sent.
    ResetBefore { share: f64 },
    /// The message is sent, then the connection breaks: the caller cannot know.
    ResetAfter { share: f64 },
    /// The answer takes this long; then the call goes as usual.
    Slow { share: f64, millis: u64 },
}

impl Fault {
    fn share(self) -> f64 {
        match self {
            Self::TooManyRequests { share, .. }
            | Self::BadRequest { share }
            | Self::ServerError { share }
            | Self::Html502 { share }
            | Self::ResetBefore { share }
            | Self::ResetAfter { share }
            | Self::Slow { share, .. } => share,
        }
    }
}

pub(super) struct Faults {
    scripts: Vec<Script>,
    rng: SmallRng,
    calls: u64,
}

struct Script {
    fault: Fault,
    /// None: until the faults are cleared.
    times_left: Option<u32>,
}

/// What happens to one call.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Fate {
    pub(super) delay: Duration,
    /// Never `Slow`, which is in `delay`.
    pub(super) fault: Option<Fault>,
}

impl Default for Faults {
    fn default() -> Self {
        Self { scripts: Vec::new(), rng: SmallRng::seed_from_u64(1), calls: 0 }
    }
}

impl Faults {
    pub(super) fn seed(&mut self, seed: u64) {
        self.rng = SmallRng::seed_from_u64(seed);
    }

    pub(super) fn add(&mut self, fault: Fault, times: Option<u32>) {
        self.scripts.push(Script { fault, times_left: times });
    }

    pub(super) fn clear(&mut self) {
        self.scripts.clear();
    }

    /// Draws for the next call: every script may slow it down, the first that strikes decides how it ends.
    pub(super) fn next(&mut self) -> Fate {
        self.calls += 1;
        let mut fate = Fate::default();
        for script in &mut self.scripts {
            let is_due = match script.fault {
                Fault::TooManyRequests { after_calls, .. } => self.calls > after_calls,
                _ => true,
            };
            let decided = fate.fault.is_some() && !matches!(script.fault, Fault::Slow { .. });
            if !is_due || decided || script.times_left == Some(0) {
                continue;
            }
            if self.rng.random::<f64>() >= script.fault.share() {
                continue;
            }
            script.times_left = script.times_left.map(|left| left - 1);
            match script.fault {
                Fault::Slow { millis, .. } => fate.delay += Duration::from_millis(millis),
                fault => fate.fault = Some(fault),
            }
        }
        fate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_met_and_repeats_with_its_seed() {
        let strikes = |seed| {
            let mut faults = Faults::default();
            faults.seed(seed);
            faults.add(Fault::ServerError { share: 0.05 }, None);
            (0..4000).filter(|_| faults.next().fault.is_some()).count()
        };
        assert!((140..=260).contains(&strikes(7)));
        assert_eq!(strikes(7), strikes(7));
    }

    #[test]
    fn a_fault_can_be_limited_and_can_begin_late() {
        let mut faults = Faults::default();
        faults.add(Fault::ResetAfter { share: 1.0 }, Some(1));
        let late = Fault::TooManyRequests { after_calls: 3, retry_after: 2, share: 1.0 };
        faults.add(late, None);
        let fates: Vec<_> = (0..4).map(|_| faults.next().fault).collect();
        assert_eq!(fates, [Some(Fault::ResetAfter { share: 1.0 }), None, None, Some(late)]);
    }
}
