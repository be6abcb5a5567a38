//! Times as people write and read them.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_sdk_ssm::primitives::{DateTime, DateTimeFormat as Format};

/// Unix time.
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Seconds of `30m`, `12h` or `7d`.
pub(crate) fn duration(text: &str) -> Result<u64, String> {
    let wrong = || format!("{text:?} is not a number with m, h or d");
    let unit = text.chars().last().ok_or_else(wrong)?;
    let seconds = match unit {
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return Err(wrong()),
    };
    let number: u64 = text[..text.len() - 1].parse().map_err(|_| wrong())?;
    number.checked_mul(seconds).ok_or_else(wrong)
}

/// A time of the day in UTC, such as `14:18`.
pub(crate) fn clock(unix: u64) -> String {
    date_and_clock(unix).split_off("2026-11-24 ".len())
}

/// A minute in UTC, such as `2026-11-24 14:18`.
pub(crate) fn date_and_clock(unix: u64) -> String {
    let time = DateTime::from_secs(i64::try_from(unix).unwrap_or(i64::MAX));
    let text = time.fmt(Format::DateTime).unwrap_or_else(|_| "9999-12-31T23:59:59Z".to_owned());
    text.chars().take("2026-11-24T14:18".len()).collect::<String>().replace('T', " ")
}

/// Roughly how long, for people.
pub(crate) fn roughly(seconds: u64) -> String {
    let (number, unit) = match seconds {
        0..120 => (seconds, "seconds"),
        120..7_200 => (seconds / 60, "minutes"),
        7_200..172_800 => (seconds / 3600, "hours"),
        _ => (seconds / 86_400, "days"),
    };
    format!("{number} {unit}")
}

#[cfg(test)]
mod tests {
    use super::{clock, date_and_clock, duration, roughly};

    #[test]
    fn times_are_minutes_in_utc() {
        assert_eq!(
            (clock(1_795_529_880), date_and_clock(1_795_529_880)),
            ("14:18".into(), "2026-11-24 14:18".into())
        );
        assert_eq!((clock(0), date_and_clock(u64::MAX)), ("00:00".into(), "9999-12-31 23:59".into()));
    }

    #[test]
    fn durations_have_a_unit() {
        assert_eq!((duration("30m"), duration("2h"), duration("7d")), (Ok(1800), Ok(7200), Ok(604_800)));
        for wrong in
            ["", "5", "h", "-1h", "1.5h", "1w", "99999999999999999999d", "18446744073709551615d", "1ä"]
        {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn ages_are_rough() {
        let told = [1, 119, 120, 7_199, 7_200, 172_799, 172_800].map(roughly);
        assert_eq!(
            told,
            ["1 seconds", "119 seconds", "2 minutes", "119 minutes", "2 hours", "47 hours", "2 days"]
        );
    }
}
