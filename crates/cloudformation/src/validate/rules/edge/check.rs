//! The order of the checks of Lambda@Edge.

use std::collections::BTreeMap;

use super::resources::Resources;
use super::{associations, functions};
use crate::document::Json;
use crate::finding::Report;

/// Checks the functions that distributions run, and the behaviors that run them.
pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    let Some(resources) = document.get("Resources").and_then(Json::as_object) else { return };
    let resources = Resources::new(resources);
    // Whether a version or a function may run at a viewer event.
    let mut versions: BTreeMap<&str, bool> = BTreeMap::new();
    for association in associations::all(&resources) {
        association.check(&resources, report);
        for version in association.versions(&resources) {
            *versions.entry(version).or_default() |= association.is_viewer();
        }
    }
    let mut functions: BTreeMap<&str, bool> = BTreeMap::new();
    for (version, is_viewer) in versions {
        functions::check_version(&resources, version, report);
        for function in functions::published_by(&resources, version) {
            *functions.entry(function).or_default() |= is_viewer;
        }
    }
    for (function, is_viewer) in functions {
        functions::check(&resources, function, is_viewer, report);
    }
    associations::check_behaviors(&resources, report);
}
