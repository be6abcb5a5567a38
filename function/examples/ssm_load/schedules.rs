//! The schedules that the simulation compares.

use std::time::Duration;

use function::schedule::{LastRead, retry_delay, seconds_until_next_read};

/// A schedule by which instances read their parameters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Schedule {
    /// The schedule that had no retries within a request.
    Before,
    /// The schedule of the crate.
    After,
}

impl Schedule {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// Seconds until an instance reads its parameters again.
    pub(crate) fn seconds_until_next_read(self, last: LastRead, chance: u8) -> u64 {
        let (seconds, spread) = match (self, last) {
            (Self::After, last) => return seconds_until_next_read(last, chance),
            (Self::Before, LastRead::Succeeded) => (240, 120),
            (Self::Before, LastRead::FailedWarm) => (15, 15),
            (Self::Before, LastRead::FailedCold) => (1, 3),
        };
        seconds + u64::from(chance) * spread / 256
    }

    /// The delay before a retry within a request, for a schedule that has retries.
    pub(crate) fn retry_delay(self, retries: u32, chance: u8) -> Option<Duration> {
        match self {
            Self::Before => None,
            Self::After => Some(retry_delay(retries, chance)),
        }
    }
}
