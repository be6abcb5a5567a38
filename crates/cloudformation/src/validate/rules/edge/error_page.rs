//! Custom error pages of distributions.

use super::resources::outcomes;
use crate::document::{DocumentPath, Json, View};
use crate::finding::Finding;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-error-page",
    severity: Severity::Warning,
    summary: "An error page is sent to visitors without a call of the function",
    why: "CloudFront does not run functions for error pages, so a login that a function enforces does not protect them.",
    bad: include_str!("../../../../tests/rules/edge-error-page/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-error-page/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/GeneratingCustomErrorResponses.html",
};

/// The finding about one custom error response of a distribution with a function.
pub(super) fn check(response: &Json, path: &DocumentPath) -> Option<Finding> {
    let pages = outcomes(response, "ResponsePagePath", path);
    let (_, page) = pages.into_iter().find(|(_, page)| View::new(page) != View::Absent)?;
    let page = page.as_str().unwrap_or("a page");
    let problem = format!("serves {page} without calling the function, which does not run for error pages");
    Some(RULE.at(path.clone(), problem).with_advice("make sure that the page contains nothing private"))
}
