//! Processor architectures of functions.

use super::resources::member;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-architecture",
    severity: Severity::Error,
    summary: "Lambda@Edge runs functions only on x86-64",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-architecture/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-architecture/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html",
};

pub(super) fn check(properties: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, list) in member(properties, "Architectures", path) {
        let mut names = list.as_array().into_iter().flatten().filter_map(Json::as_str);
        if let Some(name) = names.find(|name| *name != "x86_64") {
            report.add(RULE.at(path, format!("Lambda@Edge runs x86_64, not {name}")));
        }
    }
}
