//! Functions of both kinds on one behavior.

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-mixed",
    severity: Severity::Error,
    summary: "A behavior has functions of both kinds on viewer events",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-mixed/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-mixed/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html",
};

pub(super) fn check_behavior(behavior: &Json, path: &DocumentPath, report: &mut Report) {
    if is_at_viewer(behavior, "LambdaFunctionAssociations") && is_at_viewer(behavior, "FunctionAssociations")
    {
        let problem = "CloudFront Functions and Lambda@Edge cannot both run on viewer events of one behavior";
        report.add(RULE.at(path.key("FunctionAssociations"), problem));
    }
}

/// Whether a list has a viewer event that depends on no condition.
fn is_at_viewer(behavior: &Json, list: &str) -> bool {
    let associations = behavior.get(list).and_then(Json::as_array).into_iter().flatten();
    let mut events = associations.filter_map(|association| association.get("EventType")?.as_str());
    events.any(|event| event.starts_with("viewer-"))
}
