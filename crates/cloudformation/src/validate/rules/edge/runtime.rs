//! Runtimes of functions.

use super::resources::member;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-runtime",
    severity: Severity::Error,
    summary: "Lambda@Edge runs only Node.js and Python",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-runtime/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-runtime/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html",
};

pub(super) fn check(properties: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, runtime) in member(properties, "Runtime", path) {
        if let Some(runtime) = runtime.as_str()
            && !runtime.starts_with("python")
            && !runtime.starts_with("nodejs")
        {
            report.add(RULE.at(path, format!("Lambda@Edge runs Node.js and Python, not {runtime}")));
        }
    }
}
