//! Times and durations as text.

use std::error::Error;
use std::fmt;

use aws_sdk_ssm::primitives::{DateTime, DateTimeFormat as Format};

use crate::plural::plural;

/// The error for text that is not a duration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DurationError(String);

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a number with m, h or d", self.0)
    }
}

impl Error for DurationError {}

/// Reads a duration such as `30m`, `12h` or `7d`, in seconds.
pub(crate) fn duration(text: &str) -> Result<u64, DurationError> {
    seconds(text).ok_or_else(|| DurationError(text.to_owned()))
}

fn seconds(text: &str) -> Option<u64> {
    let unit = text.chars().last()?;
    let unit_seconds = match unit {
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return None,
    };
    let number: u64 = text[..text.len() - 1].parse().ok()?;
    number.checked_mul(unit_seconds)
}

/// Writes a time of day in UTC, such as `14:18`.
pub(crate) fn clock(unix: u64) -> String {
    date_and_clock(unix).split_off("2026-11-24 ".len())
}

/// Writes a date and a time in UTC, such as `2026-11-24 14:18`.
pub(crate) fn date_and_clock(unix: u64) -> String {
    let time = DateTime::from_secs(i64::try_from(unix).unwrap_or(i64::MAX));
    let text = time.fmt(Format::DateTime).unwrap_or_else(|_| "9999-12-31T23:59:59Z".to_owned());
    text.chars().take("2026-11-24T14:18".len()).collect::<String>().replace('T', " ")
}

/// Writes a duration in its largest useful unit, such as `2 hours`.
pub(crate) fn rounded(seconds: u64) -> String {
    let (number, unit) = match seconds {
        0..120 => (seconds, "second"),
        120..7_200 => (seconds / 60, "minute"),
        7_200..172_800 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    plural(number, unit)
}

#[cfg(test)]
mod tests {
    use super::{clock, date_and_clock, duration, rounded};

    #[test]
    fn times_are_in_utc_without_seconds() {
        assert_eq!(
            (clock(1_795_529_880), date_and_clock(1_795_529_880)),
            ("14:18".into(), "2026-11-24 14:18".into())
        );
        assert_eq!((clock(0), date_and_clock(u64::MAX)), ("00:00".into(), "9999-12-31 23:59".into()));
    }

    /// Makes a test for each text, with its seconds.
    macro_rules! duration_cases {
        ($($name:ident: $text:literal => $seconds:expr,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(duration($text).ok(), $seconds);
            }
        )*};
    }

    duration_cases! {
        minutes_are_read: "30m" => Some(1800),
        hours_are_read: "2h" => Some(7200),
        days_are_read: "7d" => Some(604_800),
        empty_duration_is_an_error: "" => None,
        number_without_unit_is_an_error: "5" => None,
        unit_without_number_is_an_error: "h" => None,
        negative_number_is_an_error: "-1h" => None,
        fraction_is_an_error: "1.5h" => None,
        unknown_unit_is_an_error: "1w" => None,
        too_many_digits_are_an_error: "99999999999999999999d" => None,
        overflow_is_an_error: "18446744073709551615d" => None,
        letter_outside_ascii_is_an_error: "1ä" => None,
    }

    #[test]
    fn durations_are_rounded_down_to_their_unit() {
        let texts = [1, 119, 120, 7_199, 7_200, 172_799, 172_800].map(rounded);
        let expected =
            ["1 second", "119 seconds", "2 minutes", "119 minutes", "2 hours", "47 hours", "2 days"];
        assert_eq!(texts, expected);
    }
}
