//! Behaviors without the function that others have.

use super::events::VIEWER_REQUEST;
use crate::document::DocumentPath;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};

/// A cache behavior without the function that another behavior has.
pub static RULE: Rule = Rule {
    id: "edge-gap",
    severity: Severity::Warning,
    summary: "One cache behavior runs a function at viewer-request and another does not",
    why: "Requests to the other paths reach the origin without the function. If the function is a login, these paths are public.",
    bad: include_str!("../../../../tests/rules/edge-gap/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-gap/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html",
};

/// The finding about a behavior without the function.
pub(super) fn finding(behavior: DocumentPath) -> Finding {
    let problem = format!("has no function at {VIEWER_REQUEST}, but another behavior has one");
    let advice = "put the function on every behavior, or its paths are open to everyone";
    RULE.at(behavior, problem).with_advice(advice)
}
