//! The time that is left for a request.

use std::time::{Duration, SystemTime};

/// The time by which something has to be there.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(SystemTime);

/// What the answer itself takes, after the last fetch.
const ANSWER: Duration = Duration::from_millis(300);

impl Deadline {
    /// A time from now.
    pub fn after(time: Duration) -> Self {
        Self(SystemTime::now() + time)
    }

    /// The deadline of all fetches for an invocation, which Lambda ends at a time.
    pub(crate) fn of_invocation(ends: SystemTime) -> Self {
        Self(ends.checked_sub(ANSWER).unwrap_or(SystemTime::UNIX_EPOCH))
    }

    /// The same deadline, or an earlier one: a time from now.
    pub(crate) fn within(self, limit: Duration) -> Self {
        Self(self.0.min(SystemTime::now() + limit))
    }

    /// The deadline of something that a user can do without: it leaves half of the time.
    pub(crate) fn half(self) -> Self {
        self.within(self.left() / 2)
    }

    /// The time that is left.
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
        assert_eq!(Deadline::of_invocation(SystemTime::UNIX_EPOCH).left(), Duration::ZERO);
        assert_eq!(Deadline::of_invocation(SystemTime::now()).left(), Duration::ZERO);
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
