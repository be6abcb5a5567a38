//! Clock and chance.

use std::time::{SystemTime, UNIX_EPOCH};

use gate::Random;
use ring::rand::{SecureRandom as _, SystemRandom};

/// When something was tried, and for how many seconds that is good.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tried {
    pub(crate) at: u64,
    pub(crate) seconds: u64,
}

impl Tried {
    /// Just now, for so many seconds.
    pub(crate) fn now(seconds: u64) -> Self {
        Self { at: now(), seconds }
    }

    /// A clock that was set back makes everything due.
    pub(crate) fn is_due(self) -> bool {
        let now = now();
        now < self.at || now >= self.at.saturating_add(self.seconds)
    }
}

/// Unix time.
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

pub(crate) fn random() -> Option<Random> {
    let mut bytes = [0; Random::BYTES];
    SystemRandom::new().fill(&mut bytes).ok()?;
    Some(Random::new(bytes))
}

/// A number by chance.
pub(crate) fn chance() -> u8 {
    let mut byte = [0];
    let filled = SystemRandom::new().fill(&mut byte);
    filled.map_or(0, |()| byte[0])
}

#[cfg(test)]
mod tests {
    use super::{Tried, now};

    #[test]
    fn a_clock_that_was_set_back_makes_everything_due() {
        let tried = |at, seconds| Tried { at, seconds }.is_due();
        assert!(tried(now() + 1000, 5000) && tried(now() - 10, 10));
        assert!(!tried(now() - 10, 100));
    }
}
