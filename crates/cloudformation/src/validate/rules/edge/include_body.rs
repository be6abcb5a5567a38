//! The request body in events.

use crate::document::DocumentPath;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-include-body",
    severity: Severity::Error,
    summary: "An event without a request body asks for the body",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-include-body/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-include-body/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-include-body-access.html",
};

/// The finding about an association with a response event.
pub(super) fn finding(association: &DocumentPath, event: &str) -> Finding {
    let problem = format!("{event} has no request body; IncludeBody is for request events");
    RULE.at(association.key("IncludeBody"), problem)
}
