//! Limits of functions.

use super::resources::{member, nested_member, number};
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};

/// A function with more memory, time or storage than Lambda@Edge allows.
pub static RULE: Rule = Rule {
    id: "edge-limit",
    severity: Severity::Error,
    summary: "A function has more memory, time or storage than Lambda@Edge allows for its event",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-limit/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-limit/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-lambda-at-edge",
};

struct Limit {
    property: &'static str,
    unit: &'static str,
    /// The limit of viewer events, as Lambda@Edge enforced it when that was last observed.
    viewer: f64,
    /// The limit of every event that AWS's page names today.
    raised: f64,
}

const LIMITS: &[Limit] = &[
    Limit { property: "MemorySize", unit: "MB", viewer: 128.0, raised: 10_240.0 },
    Limit { property: "Timeout", unit: "s", viewer: 5.0, raised: 30.0 },
];
const EPHEMERAL_STORAGE_MB: f64 = 512.0;

pub(super) fn check(properties: &Json, path: &DocumentPath, is_viewer: bool, report: &mut Report) {
    for (path, size) in nested_member(properties, &["EphemeralStorage", "Size"], path) {
        if number(size).is_some_and(|size| size > EPHEMERAL_STORAGE_MB) {
            report.add(RULE.at(path, format!("Lambda@Edge has {EPHEMERAL_STORAGE_MB} MB")));
        }
    }
    for limit in LIMITS {
        for (path, value) in member(properties, limit.property, path) {
            if let Some(value) = number(value) {
                limit.check(value, is_viewer, path, report);
            }
        }
    }
}

impl Limit {
    fn check(&self, value: f64, is_viewer: bool, path: DocumentPath, report: &mut Report) {
        let Self { unit, viewer, raised, .. } = self;
        if value > *raised {
            report.add(RULE.at(path, format!("{value} {unit} is above the {raised} of Lambda@Edge")));
        } else if is_viewer && value > *viewer {
            let problem =
                format!("{value} {unit} is above the {viewer} that viewer events were known to take");
            let advice = format!("AWS's page names {raised} now, but this limit has not been observed");
            report.add(RULE.at(path, problem).as_warning().with_advice(advice));
        }
    }
}
