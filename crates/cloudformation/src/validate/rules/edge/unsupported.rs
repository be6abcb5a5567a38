//! Features of Lambda that Lambda@Edge does not have.

use super::resources::{member, nested_member};
use crate::document::{DocumentPath, Json, View};
use crate::finding::Report;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-unsupported",
    severity: Severity::Error,
    summary: "Lambda@Edge does not support environment variables, layers, VPCs and other features of Lambda",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-unsupported/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-unsupported/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html",
};

const NO_IMAGES: &str = "Lambda@Edge does not run container images; use a zip";

/// Properties that a function at the edge cannot have.
const PROPERTIES: &[(&str, &str)] = &[
    ("Environment", "Lambda@Edge has no environment variables; keep settings in SSM"),
    ("Layers", "Lambda@Edge has no layers; put everything into the package"),
    ("VpcConfig", "Lambda@Edge runs outside of VPCs"),
    ("DeadLetterConfig", "Lambda@Edge has no dead-letter queue"),
    ("FileSystemConfigs", "Lambda@Edge mounts no file system"),
    ("ImageConfig", NO_IMAGES),
    ("KmsKeyArn", "Lambda@Edge does not accept a customer-managed key"),
];

pub(super) fn check(properties: &Json, path: &DocumentPath, report: &mut Report) {
    for (property, problem) in PROPERTIES {
        for (path, value) in member(properties, property, path) {
            if asks_for_something(value) {
                report.add(RULE.at(path, *problem));
            }
        }
    }
    refuse(
        properties,
        &["SnapStart", "ApplyOn"],
        "PublishedVersions",
        "Lambda@Edge has no SnapStart",
        path,
        report,
    );
    refuse(properties, &["TracingConfig", "Mode"], "Active", "Lambda@Edge has no X-Ray", path, report);
    refuse(properties, &["PackageType"], "Image", NO_IMAGES, path, report);
    for (path, mode) in nested_member(properties, &["RuntimeManagementConfig", "UpdateRuntimeOn"], path) {
        if mode != "Auto" {
            report.add(RULE.at(path, "Lambda@Edge accepts only Auto"));
        }
    }
    for (path, _) in nested_member(properties, &["Code", "ImageUri"], path) {
        report.add(RULE.at(path, NO_IMAGES));
    }
}

/// Checks a version of a function.
pub(super) fn check_version(properties: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, value) in member(properties, "ProvisionedConcurrencyConfig", path) {
        if asks_for_something(value) {
            report.add(RULE.at(path, "Lambda@Edge has no provisioned concurrency"));
        }
    }
}

fn refuse(
    properties: &Json,
    keys: &[&str],
    refused: &str,
    problem: &str,
    path: &DocumentPath,
    report: &mut Report,
) {
    for (path, value) in nested_member(properties, keys, path) {
        if value == refused {
            report.add(RULE.at(path, problem));
        }
    }
}

/// Whether a value asks for a feature. An empty List or String, `false`, and an object of such values do not.
fn asks_for_something(value: &Json) -> bool {
    match View::new(value) {
        View::Literal(Json::Array(items)) => items.iter().any(asks_for_something),
        View::Literal(Json::Object(members)) => members.values().any(asks_for_something),
        View::Literal(Json::String(text)) => !text.is_empty(),
        View::Literal(value) => !value.is_null() && *value != Json::Bool(false),
        View::Either(yes, otherwise) => asks_for_something(yes) || asks_for_something(otherwise),
        View::Absent => false,
        View::Unknown => true,
    }
}
