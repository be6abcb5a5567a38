//! Times and durations as text.

use std::error::Error;
use std::fmt;

use aws_sdk_ssm::primitives::{DateTime, DateTimeFormat as Format};

use crate::plural::plural;

pub(crate) const DAY_SECONDS: u64 = 86_400;

/// The error for text that is not a duration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DurationError(String);

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a number with m, h or d, such as 2h", self.0)
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

/// Writes a date in UTC, such as `2026-11-24`.
pub(crate) fn date(unix: u64) -> String {
    date_and_clock(unix).chars().take("2026-11-24".len()).collect()
}

/// Writes a date and a time in UTC, such as `2026-11-24 14:18`.
pub(crate) fn date_and_clock(unix: u64) -> String {
    let time = DateTime::from_secs(i64::try_from(unix).unwrap_or(i64::MAX));
    let text = time.fmt(Format::DateTime).unwrap_or_else(|_| "9999-12-31T23:59:59Z".to_owned());
    text.chars().take("2026-11-24T14:18".len()).collect::<String>().replace('T', " ")
}

/// Writes a date and a time in UTC with seconds, such as `2026-11-24 14:18:03`, from milliseconds since 1970.
pub(crate) fn date_and_time(millis: i64) -> String {
    rfc3339(millis).trim_end_matches('Z').replace('T', " ")
}

/// Writes a time of day in UTC with seconds, such as `14:18:03`, from milliseconds since 1970.
pub(crate) fn clock_with_seconds(millis: i64) -> String {
    date_and_time(millis).split_off("2026-11-24 ".len())
}

/// Writes a time as RFC 3339 does, in whole seconds, from milliseconds since 1970.
pub(crate) fn rfc3339(millis: i64) -> String {
    let time = DateTime::from_secs(millis.div_euclid(1000));
    time.fmt(Format::DateTime).unwrap_or_else(|_| "9999-12-31T23:59:59Z".to_owned())
}

/// Writes a day in UTC, such as `10 Nov`.
pub(crate) fn day(unix: u64) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let date = date_and_clock(unix);
    let number =
        |from: usize| date.get(from..from + 2).and_then(|text| text.parse::<usize>().ok()).unwrap_or(1);
    format!("{} {}", number("2026-11-".len()), MONTHS[(number("2026-".len()) - 1) % 12])
}

/// Writes a period until now, such as `in the last hour` and `in the last 2 hours`.
pub(crate) fn in_the_last(seconds: u64) -> String {
    let period = match seconds {
        60 => "minute".to_owned(),
        3600 => "hour".to_owned(),
        86_400 => "day".to_owned(),
        _ => rounded(seconds),
    };
    format!("in the last {period}")
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
    use super::{
        clock, clock_with_seconds, date_and_clock, date_and_time, day, duration, in_the_last, rfc3339,
        rounded,
    };

    #[test]
    fn times_are_in_utc_without_seconds() {
        assert_eq!(
            (clock(1_795_529_880), date_and_clock(1_795_529_880)),
            ("14:18".into(), "2026-11-24 14:18".into())
        );
        assert_eq!((clock(0), date_and_clock(u64::MAX)), ("00:00".into(), "9999-12-31 23:59".into()));
    }

    #[test]
    fn times_of_log_lines_have_seconds() {
        let millis = 1_795_529_883_999;
        assert_eq!(date_and_time(millis), "2026-11-24 14:18:03");
        assert_eq!(
            (clock_with_seconds(millis), rfc3339(millis)),
            ("14:18:03".into(), "2026-11-24T14:18:03Z".into())
        );
    }

    #[test]
    fn day_has_no_leading_zero() {
        assert_eq!((day(1_795_529_880), day(0)), ("24 Nov".to_owned(), "1 Jan".to_owned()));
    }

    #[test]
    fn one_unit_needs_no_number() {
        let texts = [60, 3600, 86_400, 7200].map(in_the_last);
        assert_eq!(
            texts,
            ["in the last minute", "in the last hour", "in the last day", "in the last 2 hours"]
        );
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
