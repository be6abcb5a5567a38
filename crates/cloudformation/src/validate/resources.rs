//! The properties of resources, checked against AWS's schema of their type.

use std::borrow::Cow;

use serde_json::{Map, json};

use super::context::entries;
use super::return_values::return_value;
use super::rules::{read_only, unknown_type};
use super::serverless::globals::{globals, is_global};
use super::supplements::supplements;
use super::transforms::has_macro;
use crate::artifacts::artifact_locations;
use crate::document::{DocumentPath, Json, Segment};
use crate::finding::{Finding, Report};
use crate::schema::rules::{missing_property, unknown_property};
use crate::schema::{self, ResourceFacts, resource_facts};

/// The type whose schema custom resources have as well.
const CUSTOM_RESOURCE: &str = "AWS::CloudFormation::CustomResource";

pub(super) fn check(document: &Json, report: &mut Report) {
    let empty = Json::Object(Map::new());
    let has_macro = has_macro(document);
    let return_values = |function: &Json| return_value(document, function);
    let before = report.len();
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = resource.get("Type").and_then(Json::as_str) else { continue };
        let path = DocumentPath::from_keys(&["Resources", id]);
        let schema_of = if kind.starts_with("Custom::") { CUSTOM_RESOURCE } else { kind };
        let Some(facts) = resource_facts(schema_of) else {
            let finding = unknown_type::check(kind, path.key("Type"), report.speller());
            // A macro may know types that CloudFormation does not know. One that is almost a known one is probably
            // misspelt.
            report.extend(if has_macro {
                finding.filter(Finding::has_suggestion).map(Finding::as_warning)
            } else {
                finding
            });
            continue;
        };
        let properties = resource.get("Properties").unwrap_or(&empty);
        let path = path.key("Properties");
        let properties = without_artifacts(kind, properties);
        let properties = with_globals(document, kind, facts, properties);
        let first = report.len();
        for part in [(&facts.schema, &facts.schema)].into_iter().chain(supplements(kind)) {
            schema::check_part(part, &properties, &path, &return_values, report);
        }
        read_only::check(facts, &properties, &path, report);
        // Globals may have the rest of a property.
        report.remove_since(first, |finding| {
            let below = finding.path().segments().get(path.segments().len());
            finding.is_of(&missing_property::RULE)
                && matches!(below, Some(Segment::Key(property)) if is_global(document, kind, property))
        });
    }
    if has_macro {
        // The macro may add missing properties, and may read properties that CloudFormation does not know.
        report.lower_since(before, |finding| {
            finding.is_of(&missing_property::RULE) || finding.is_of(&unknown_property::RULE)
        });
    }
}

/// The properties with a function in place of those that only Globals have.
fn with_globals<'a>(
    document: &Json,
    kind: &str,
    facts: &ResourceFacts,
    mut properties: Cow<'a, Json>,
) -> Cow<'a, Json> {
    for name in globals(document, kind).and_then(Json::as_object).into_iter().flat_map(Map::keys) {
        if properties.get(name).is_none()
            && facts.property(name).is_some()
            && let Some(properties) = properties.to_mut().as_object_mut()
        {
            properties.insert(name.clone(), json!({ "Fn::Transform": {} }));
        }
    }
    properties
}

/// The properties with a function in place of local paths, because packaging replaces these paths.
fn without_artifacts<'a>(kind: &str, properties: &'a Json) -> Cow<'a, Json> {
    let mut properties = Cow::Borrowed(properties);
    for artifact in artifact_locations(kind) {
        if properties.pointer(artifact).is_some_and(Json::is_string)
            && let Some(path) = properties.to_mut().pointer_mut(artifact)
        {
            *path = json!({ "Fn::Transform": {} });
        }
    }
    properties
}
