//! The gaps of an audit: views that the logs no longer have or never had.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value as Json, json};
use settings::LogLevel;

use crate::failure::Failure;
use crate::gate_log::Group;
use crate::plural::plural;
use crate::time::{DAY_SECONDS, day, rfc3339};

/// A part of the period that an audit cannot see, or in which it cannot name users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// The log group of a Region keeps lines for fewer days than the period has.
    Retention { region: String, days: u32, before: u64 },
    /// The gate logs no allowed views.
    LogLevel(LogLevel),
    /// The key of the pseudonyms is younger than the period.
    Names { before: u64 },
    /// No Region has a log of the gate.
    NoLog,
    /// A Region could not be read, or not to its end.
    Unread { region: String, problem: String },
    /// The views have more paths than the summary can count.
    Summary,
}

/// Finds the Regions that delete lines earlier than the period begins.
pub(super) fn retention_gaps<'a>(groups: impl Iterator<Item = &'a Group>, since: u64, now: u64) -> Vec<Gap> {
    let kept = groups.filter_map(|group| Some((group.region.to_string(), group.retention?)));
    kept.filter_map(|(region, days)| retention_gap(region, days.unsigned_abs(), since, now)).collect()
}

fn retention_gap(region: String, days: u32, since: u64, now: u64) -> Option<Gap> {
    let before = now.saturating_sub(u64::from(days) * DAY_SECONDS);
    if before <= since { None } else { Some(Gap::Retention { region, days, before }) }
}

/// Finds the Regions that could not be read. A Region with several failures is one gap.
pub(super) fn unread_gaps(unread: &[(Arc<str>, Failure)]) -> Vec<Gap> {
    let problems: BTreeMap<&str, String> =
        unread.iter().rev().map(|(region, failure)| (&**region, failure.chain())).collect();
    problems.into_iter().map(|(region, problem)| Gap::Unread { region: region.to_owned(), problem }).collect()
}

/// Finds whether the gate's settings leave allowed views out of the log.
pub(super) fn level_gap(level: LogLevel) -> Option<Gap> {
    if level < LogLevel::Info { Some(Gap::LogLevel(level)) } else { None }
}

impl Gap {
    /// The warning, and what to do about it.
    pub(super) fn warning(&self, period_days: u64) -> (String, Option<String>) {
        match self {
            Self::Retention { region, days, before } => {
                let days = plural(u64::from(*days), "day");
                let problem =
                    format!("{region} keeps logs for {days}; views before {} are missing", day(*before));
                let days = retention_for(period_days);
                (problem, Some(format!("sitegate logs --set-retention {days} --regions {region}")))
            }
            Self::LogLevel(_) => (
                "the gate logs refused requests only; allowed views are missing".to_owned(),
                Some("write log_level: info in site.yaml and deploy; it applies to later views".to_owned()),
            ),
            Self::Names { before } => (
                format!(
                    "the key of the pseudonyms is of {}; users of earlier views have no names",
                    day(*before)
                ),
                None,
            ),
            Self::NoLog => ("no Region has a log of this gate".to_owned(), None),
            Self::Unread { region, problem } => (format!("views in {region} are missing: {problem}"), None),
            Self::Summary => (
                "the log has more paths than the summary can count".to_owned(),
                Some("narrow it with --path".to_owned()),
            ),
        }
    }

    pub(super) fn json(&self) -> Json {
        let millis = |seconds: u64| i64::try_from(seconds * 1000).unwrap_or(i64::MAX);
        match self {
            Self::Retention { region, days, before } => {
                json!({"reason": "retention", "region": region, "days": days, "before": rfc3339(millis(*before))})
            }
            Self::LogLevel(_) => json!({"reason": "log-level"}),
            Self::Names { before } => json!({"reason": "names", "before": rfc3339(millis(*before))}),
            Self::NoLog => json!({"reason": "no-log"}),
            Self::Unread { region, problem } => {
                json!({"reason": "unread", "region": region, "message": problem})
            }
            Self::Summary => json!({"reason": "summary"}),
        }
    }
}

/// The shortest retention of `CloudWatch` that covers a period, in days. It
/// [knows](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html) only some numbers.
fn retention_for(period_days: u64) -> u64 {
    const DAYS: [u64; 9] = [30, 60, 90, 120, 150, 180, 365, 400, 545];
    DAYS.into_iter().find(|days| *days > period_days).unwrap_or(731)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use settings::LogLevel;

    use super::{DAY_SECONDS, Gap, level_gap, retention_for, retention_gap, unread_gaps};
    use crate::failure::Failure;

    /// 24 November 2026, noon.
    const NOW: u64 = 1_795_521_600;

    fn gap(days: u32, period_days: u64) -> Option<Gap> {
        retention_gap("eu-west-1".to_owned(), days, NOW - period_days * DAY_SECONDS, NOW)
    }

    #[test]
    fn short_retention_is_a_gap_with_its_date() {
        let (problem, help) = gap(14, 60).expect("a gap").warning(60);
        assert_eq!(problem, "eu-west-1 keeps logs for 14 days; views before 10 Nov are missing");
        assert_eq!(help.as_deref(), Some("sitegate logs --set-retention 90 --regions eu-west-1"));
    }

    #[test]
    fn retention_of_the_whole_period_is_no_gap() {
        assert_eq!((gap(30, 30), gap(90, 30)), (None, None));
    }

    #[test]
    fn region_that_cannot_be_read_is_a_gap() {
        let failed = |region: &str, cause: &'static str| {
            (region.into(), Failure::failed("logs:FilterLogEvents", cause))
        };
        let gaps = unread_gaps(&[failed("eu-west-1", "reset"), failed("eu-west-1", "timeout")]);
        let json: Vec<_> = gaps.iter().map(Gap::json).collect();
        let message = "logs:FilterLogEvents: reset";
        assert_eq!(json, [json!({"reason": "unread", "region": "eu-west-1", "message": message})]);
    }

    #[test]
    fn log_without_allowed_views_is_a_gap() {
        assert_eq!(level_gap(LogLevel::Warn), Some(Gap::LogLevel(LogLevel::Warn)));
        assert_eq!((level_gap(LogLevel::Info), level_gap(LogLevel::Debug)), (None, None));
    }

    #[test]
    fn suggested_retention_is_one_of_cloudwatch() {
        assert_eq!([1, 30, 89, 400, 600].map(retention_for), [30, 60, 90, 545, 731]);
    }
}
