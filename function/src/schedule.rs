//! When an instance reads its parameters from SSM, and when it retries. `examples/ssm_load` simulates this schedule for 10,000 instances.
//!
//! Every function takes a random number for jitter, so that instances that started at the same time do not call SSM at the same time.

use std::time::Duration;

/// Seconds between two reads, plus up to [`READ_JITTER_SECONDS`]. They leave time for two retries within the six minutes of
/// [`settings::PROPAGATION_SECONDS`].
const READ_INTERVAL_SECONDS: u64 = 240;
const READ_JITTER_SECONDS: u64 = 60;
/// Back-off of an instance with settings after a failed read: this many seconds, plus up to the same again as jitter.
const RETRY_SECONDS: u64 = 15;
/// The longest time that the first read takes while Lambda initialises the instance. Lambda allows ten seconds.
pub const FIRST_READ: Duration = Duration::from_secs(2);
/// The longest time by which reading the parameters again may delay a request.
pub const WARM_READ: Duration = Duration::from_millis(1500);
/// The longest time by which writing the end of a session may delay the answer to a sign-out.
pub const SIGN_OUT_WRITE: Duration = Duration::from_millis(1500);
/// The longest delay before the first retry within a request. It doubles with each retry, up to [`MAX_RETRY_MILLISECONDS`].
const FIRST_RETRY_MILLISECONDS: u64 = 200;
const MAX_RETRY_MILLISECONDS: u64 = 1600;

/// How the last read of the parameters ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastRead {
    /// The instance has read the parameters.
    Succeeded,
    /// The read failed, and the instance uses the parameters that it read before.
    FailedWarm,
    /// The read failed, and the instance has no parameters. Users get a 503.
    FailedCold,
}

/// Returns the seconds until an instance reads its parameters again. `chance` is a random byte.
pub fn seconds_until_next_read(last: LastRead, chance: u8) -> u64 {
    match last {
        LastRead::Succeeded => READ_INTERVAL_SECONDS + jitter(READ_JITTER_SECONDS, chance),
        LastRead::FailedWarm => RETRY_SECONDS + jitter(RETRY_SECONDS, chance),
        // The last request retried until its deadline, so the next one can begin soon.
        LastRead::FailedCold => jitter(3, chance),
    }
}

/// Returns the delay before a retry within a request: exponential back-off with full jitter. `chance` is a random byte.
pub fn retry_delay(retries: u32, chance: u8) -> Duration {
    let longest = FIRST_RETRY_MILLISECONDS.checked_shl(retries.min(16)).unwrap_or(MAX_RETRY_MILLISECONDS);
    Duration::from_millis(20 + jitter(longest.min(MAX_RETRY_MILLISECONDS), chance))
}

/// Returns a part of a limit that is proportional to a random byte.
fn jitter(limit: u64, chance: u8) -> u64 {
    u64::from(chance) * limit / 256
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
