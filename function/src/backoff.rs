//! Back-off after failures.

use crate::clock::now;

/// A period in which something is not done again: until a value is stale, or until a failed request may be retried.
#[derive(Clone, Copy, Default)]
pub(crate) struct Backoff {
    /// Unix time at which the period began.
    pub(crate) began_at: u64,
    /// Length of the period.
    pub(crate) seconds: u64,
}

impl Backoff {
    /// Begins a period now.
    pub(crate) fn from_now(seconds: u64) -> Self {
        Self { began_at: now(), seconds }
    }

    /// Returns whether the period is over. After the clock was set back, every period is over.
    pub(crate) fn is_over(self) -> bool {
        let now = now();
        now < self.began_at || now >= self.began_at.saturating_add(self.seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::{Backoff, now};

    #[test]
    fn period_is_over_after_its_seconds() {
        assert!(Backoff { began_at: now() - 10, seconds: 10 }.is_over());
        assert!(!Backoff { began_at: now() - 10, seconds: 100 }.is_over());
    }

    #[test]
    fn period_is_over_when_the_clock_was_set_back() {
        assert!(Backoff { began_at: now() + 1000, seconds: 5000 }.is_over());
    }
}
