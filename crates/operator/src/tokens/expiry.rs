//! The end of a new token, as the command line names it.

use std::error::Error;
use std::fmt;

use aws_sdk_ssm::primitives::{DateTime, DateTimeFormat};
use function::clock::now;

use crate::time::{DAY_SECONDS, date, duration};

/// The longest lifetime of a token: a year, also with a leap day.
const MAX_DAYS: u64 = 366;

/// The error for a text that cannot be the end of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ExpiryError {
    /// The text is neither a duration nor a date.
    Form,
    /// The time is over.
    Past,
    /// The time is too far away. Contains the latest date.
    Late(String),
}

impl fmt::Display for ExpiryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form => {
                f.write_str("write a number with m, h or d, such as 90d, or a date, such as 2027-02-22")
            }
            Self::Past => f.write_str("the time is not in the future"),
            Self::Late(latest) => {
                write!(f, "a token is valid for {MAX_DAYS} days at most, so until {latest}")
            }
        }
    }
}

impl Error for ExpiryError {}

/// Reads a duration from now, or a date at whose beginning in UTC the token ends. Returns the Unix time.
pub(crate) fn expiry(text: &str) -> Result<u64, ExpiryError> {
    expiry_at(text, now())
}

fn expiry_at(text: &str, now: u64) -> Result<u64, ExpiryError> {
    let end = match duration(text) {
        Ok(seconds) => now.saturating_add(seconds),
        Err(_) => beginning(text).ok_or(ExpiryError::Form)?,
    };
    let latest = now + MAX_DAYS * DAY_SECONDS;
    if end <= now {
        Err(ExpiryError::Past)
    } else if end > latest {
        Err(ExpiryError::Late(date(latest)))
    } else {
        Ok(end)
    }
}

/// Returns the Unix time at which a date such as `2027-02-22` begins.
fn beginning(date: &str) -> Option<u64> {
    let is_date = date.len() == "2027-02-22".len();
    let time = DateTime::from_str(&format!("{date}T00:00:00Z"), DateTimeFormat::DateTime).ok()?;
    u64::try_from(time.secs()).ok().filter(|_| is_date)
}

#[cfg(test)]
mod tests {
    use super::{ExpiryError, expiry_at};

    /// 2026-11-24 14:18 UTC.
    const NOW: u64 = 1_795_529_880;

    #[test]
    fn end_is_a_duration_from_now_or_the_beginning_of_a_date() {
        assert_eq!(expiry_at("90d", NOW), Ok(NOW + 90 * 86_400));
        assert_eq!(expiry_at("12h", NOW), Ok(NOW + 12 * 3600));
        assert_eq!(expiry_at("2026-11-25", NOW), Ok(1_795_564_800));
        assert_eq!(expiry_at("366d", NOW), Ok(NOW + 366 * 86_400));
    }

    #[test]
    fn end_is_in_the_future_and_within_a_year() {
        for past in ["0d", "2026-11-24", "1999-01-01"] {
            assert_eq!(expiry_at(past, NOW), Err(ExpiryError::Past), "{past}");
        }
        for late in ["367d", "2027-11-26", "9999-12-31", "213503982334601d"] {
            assert_eq!(expiry_at(late, NOW), Err(ExpiryError::Late("2027-11-25".to_owned())), "{late}");
        }
        assert!(expiry_at("2027-11-25", NOW).is_ok());
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "soon", "90", "2027-2-22", "2027-02-30", "22.02.2027", "2027-02-22T00:00:00Z", "-1d"]
        {
            assert_eq!(expiry_at(text, NOW), Err(ExpiryError::Form), "{text}");
        }
    }
}
