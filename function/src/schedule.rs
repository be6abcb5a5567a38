//! When an instance asks SSM, and when it asks again. `examples/ssm_load` simulates this schedule for 10,000 instances.
//!
//! Every function takes a number by chance, so that instances that started together do not ask together.

use std::time::Duration;

/// Seconds between two reads, and the limit of the jitter that is added to them. They leave time for two retries within the six
/// minutes of [`settings::PROPAGATION_SECONDS`].
const GOOD_SECONDS: u64 = 240;
const GOOD_SPREAD_SECONDS: u64 = 60;
/// Back-off of an instance with settings after a failed read: this many seconds, plus up to the same again as jitter.
const RETRY_SECONDS: u64 = 15;
/// The longest part of a user's request that reading the parameters again may take.
pub const WARM_READ: Duration = Duration::from_millis(1500);
/// The longest delay before the first retry within a request, and before any.
const FIRST_RETRY_MILLISECONDS: u64 = 200;
const LONGEST_RETRY_MILLISECONDS: u64 = 1600;

/// How the last read of the parameters ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastRead {
    /// The parameters are there.
    Succeeded,
    /// The parameters of before are still good.
    FailedWarm,
    /// There are no parameters, and users get a 503.
    FailedCold,
}

/// Seconds until an instance reads its parameters again. `chance` is evenly spread over its values.
pub fn seconds_until_next_read(last: LastRead, chance: u8) -> u64 {
    match last {
        LastRead::Succeeded => GOOD_SECONDS + spread(GOOD_SPREAD_SECONDS, chance),
        LastRead::FailedWarm => RETRY_SECONDS + spread(RETRY_SECONDS, chance),
        // The request before has tried until its time was over. This one may as well.
        LastRead::FailedCold => spread(3, chance),
    }
}

/// The delay before a retry within a request: exponential back-off with full jitter.
pub fn retry_delay(retries: u32, chance: u8) -> Duration {
    let longest = FIRST_RETRY_MILLISECONDS.checked_shl(retries.min(16)).unwrap_or(LONGEST_RETRY_MILLISECONDS);
    Duration::from_millis(20 + spread(longest.min(LONGEST_RETRY_MILLISECONDS), chance))
}

fn spread(most: u64, chance: u8) -> u64 {
    u64::from(chance) * most / 256
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use settings::PROPAGATION_SECONDS;

    use super::{LastRead, retry_delay, seconds_until_next_read};

    #[test]
    fn instance_reads_within_six_minutes_also_after_two_failures() {
        let times = |last| (seconds_until_next_read(last, 0), seconds_until_next_read(last, 255));
        assert_eq!(times(LastRead::Succeeded), (240, 299));
        assert_eq!(times(LastRead::FailedWarm), (15, 29));
        let after_two_failures = times(LastRead::Succeeded).1 + 2 * times(LastRead::FailedWarm).1;
        assert!(after_two_failures <= PROPAGATION_SECONDS);
        assert_eq!(times(LastRead::FailedCold), (0, 2));
    }

    #[test]
    fn retries_back_off() {
        let longest = [0, 1, 2, 3, 4, 60].map(|retries| retry_delay(retries, 255));
        assert_eq!(longest, [219, 418, 816, 1613, 1613, 1613].map(Duration::from_millis));
        assert_eq!(retry_delay(9, 0), Duration::from_millis(20));
    }
}
