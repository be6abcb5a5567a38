//! The Region of functions.

use edge_facts::EDGE_REGION;

use crate::document::DocumentPath;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};

/// A function in another Region than the one of Lambda@Edge.
pub static RULE: Rule = Rule {
    id: "edge-region",
    severity: Severity::Error,
    summary: "A distribution names a function in another Region than us-east-1",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-region/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-region/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html",
};

/// The finding about the Region of a function's ARN.
pub(super) fn check(region: &str, path: &DocumentPath) -> Option<Finding> {
    if region == EDGE_REGION {
        return None;
    }
    let finding = RULE.at(path.clone(), format!("the function is in {region}"));
    Some(finding.with_advice(format!("Lambda@Edge runs only functions in {EDGE_REGION}")))
}
