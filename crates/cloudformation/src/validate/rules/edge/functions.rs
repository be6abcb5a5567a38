//! The function behind a version that a distribution runs.

use super::resources::{Resources, outcomes, properties_path};
use super::{architecture, limit, runtime, trust, unsupported};
use crate::document::{DocumentPath, Json, target};
use crate::finding::Report;

/// The functions of the document that a version may publish.
pub(super) fn published_by<'a>(resources: &Resources<'a>, version: &str) -> Vec<&'a str> {
    let Some(properties) = resources.properties(version, "AWS::Lambda::Version") else { return Vec::new() };
    targets(properties, "FunctionName")
        .filter(|id| resources.properties(id, "AWS::Lambda::Function").is_some())
        .collect()
}

pub(super) fn check_version(resources: &Resources<'_>, version: &str, report: &mut Report) {
    if let Some(properties) = resources.properties(version, "AWS::Lambda::Version") {
        unsupported::check_version(properties, &properties_path(version), report);
    }
}

pub(super) fn check(resources: &Resources<'_>, id: &str, is_viewer: bool, report: &mut Report) {
    let Some(properties) = resources.properties(id, "AWS::Lambda::Function") else { return };
    let path = properties_path(id);
    unsupported::check(properties, &path, report);
    architecture::check(properties, &path, report);
    runtime::check(properties, &path, report);
    limit::check(properties, &path, is_viewer, report);
    report.extend(targets(properties, "Role").filter_map(|role| trust::check(resources, role)));
}

/// The resources that a property may name.
fn targets<'a>(properties: &'a Json, key: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let values = outcomes(properties, key, &DocumentPath::root()).into_iter();
    values.filter_map(|(_, value)| target(value)).map(|(id, _)| id)
}
