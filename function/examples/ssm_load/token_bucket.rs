//! The quota of SSM.

use std::time::Duration;

/// A token bucket that holds the calls of one second.
pub(crate) struct TokenBucket {
    calls_per_second: f64,
    tokens: f64,
    updated_at: Duration,
}

impl TokenBucket {
    /// A full bucket.
    pub(crate) fn new(calls_per_second: u32) -> Self {
        let calls_per_second = f64::from(calls_per_second);
        Self { calls_per_second, tokens: calls_per_second, updated_at: Duration::ZERO }
    }

    /// Takes a token for a call. Returns whether there was one; SSM throttles the call otherwise.
    pub(crate) fn admit(&mut self, now: Duration) -> bool {
        let elapsed = now.saturating_sub(self.updated_at).as_secs_f64();
        self.tokens = (self.tokens + elapsed * self.calls_per_second).min(self.calls_per_second);
        self.updated_at = now;
        if self.tokens < 1.0 {
            return false;
        }
        self.tokens -= 1.0;
        true
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::TokenBucket;

    fn admitted(bucket: &mut TokenBucket, calls: u32, milliseconds: u64) -> usize {
        (0..calls).filter(|_| bucket.admit(Duration::from_millis(milliseconds))).count()
    }

    #[test]
    fn bucket_admits_a_burst_and_then_the_rate() {
        let mut bucket = TokenBucket::new(40);
        assert_eq!(admitted(&mut bucket, 100, 0), 40);
        assert_eq!(admitted(&mut bucket, 100, 500), 20);
    }

    #[test]
    fn bucket_holds_no_more_than_a_second() {
        let mut bucket = TokenBucket::new(40);
        assert_eq!(admitted(&mut bucket, 100, 60_000), 40);
    }

    #[test]
    fn throttled_calls_use_no_token() {
        let mut bucket = TokenBucket::new(1);
        assert_eq!(admitted(&mut bucket, 100, 0), 1);
        assert_eq!(admitted(&mut bucket, 1, 1_000), 1);
    }
}
