//! Deadlines of requests.

use std::time::{Duration, SystemTime};

/// The time by which a fetch has to end.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(SystemTime);

/// The time that the response takes after the last fetch.
const RESPONSE_TIME: Duration = Duration::from_millis(300);

impl Deadline {
    /// Returns the deadline after a duration from now.
    pub fn after(time: Duration) -> Self {
        Self(SystemTime::now() + time)
    }

    /// Returns the deadline of all fetches for an invocation that Lambda ends at a time.
    pub(crate) fn for_invocation(ends: SystemTime) -> Self {
        Self(ends.checked_sub(RESPONSE_TIME).unwrap_or(SystemTime::UNIX_EPOCH))
    }

    /// Returns this deadline, or that after a duration from now if it is earlier.
    pub(crate) fn within(self, limit: Duration) -> Self {
        Self(self.0.min(SystemTime::now() + limit))
    }

    /// Returns the deadline of an optional fetch, which may take half of the time that is left.
    pub(crate) fn half(self) -> Self {
        self.within(self.left() / 2)
    }

    /// Returns the time that is left.
    pub(crate) fn left(self) -> Duration {
        self.0.duration_since(SystemTime::now()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::Deadline;

    const MINUTE: Duration = Duration::from_mins(1);

    #[test]
    fn nothing_is_left_after_the_deadline() {
        assert_eq!(Deadline::for_invocation(SystemTime::UNIX_EPOCH).left(), Duration::ZERO);
        assert_eq!(Deadline::for_invocation(SystemTime::now()).left(), Duration::ZERO);
        let left = Deadline::after(MINUTE).left();
        assert!(left <= MINUTE && left > MINUTE / 2, "{left:?}");
    }

    #[test]
    fn limit_is_never_later_than_the_deadline() {
        assert!(Deadline::after(MINUTE).within(MINUTE / 4).left() <= MINUTE / 4);
        assert!(Deadline::after(MINUTE / 4).within(MINUTE).left() <= MINUTE / 4);
        assert!(Deadline::after(MINUTE).half().left() <= MINUTE / 2);
    }
}
