//! The properties of resources, checked against AWS's schema of their type.

use std::borrow::Cow;
use std::cell::Cell;

use serde_json::{Map, json};

use super::branches::{Branches, Checked};
use super::conditions::conditions_of;
use super::context::{entries, kind, properties_of};
use super::ignored_members;
use super::known_types::KnownTypes;
use super::return_values::return_value;
use super::rules::{read_only, unfinished_check, unknown_type};
use super::serverless::globals::{completed_by_globals, global, globals, is_ignored};
use super::serverless::types::is_serverless_type;
use super::supplements::{ignored, supplements};
use super::transforms::has_macro;
use crate::artifacts::artifact_locations;
use crate::document::{DocumentPath, Json, Segment, Trail};
use crate::finding::{Finding, Report};
use crate::schema::rules::missing_property;
use crate::schema::{self, Schema};

/// The type whose schema custom resources have as well.
pub(super) const CUSTOM_RESOURCE: &str = "AWS::CloudFormation::CustomResource";

/// The comparisons of a value with a schema that one resource may need, if the schema is not one of AWS. The largest schema of AWS needs a
/// thousandth of it.
pub(super) const MAX_STEPS: usize = 1_000_000;

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    check_some(document, types, &|_| true, report);
}

/// Checks only the resources with certain logical IDs.
pub(super) fn check_some(
    document: &Json,
    types: KnownTypes<'_>,
    is_checked: &dyn Fn(&str) -> bool,
    report: &mut Report,
) {
    let has_macro = has_macro(document);
    let return_values = |function: &Json| return_value(document, types, function);
    let branches = Branches::new(document);
    let before = report.len();
    for (id, resource) in entries(document, "Resources").filter(|(id, _)| is_checked(id)) {
        let Some(kind) = kind(resource) else { continue };
        let path = || DocumentPath::from_keys(&["Resources", id]);
        let schema_of = if kind.starts_with("Custom::") { CUSTOM_RESOURCE } else { kind };
        let Some(facts) = types.facts(schema_of) else {
            let finding = unknown_type::check(kind, path().key("Type"), report.speller());
            // A macro may know types that CloudFormation does not know. One that is almost a known one is probably
            // misspelt.
            report.extend(if has_macro {
                finding.filter(Finding::has_suggestion).map(Finding::as_warning)
            } else {
                finding
            });
            continue;
        };
        if conditions_of(resource)
            .iter()
            .any(|(name, _)| branches.conditions.result(&[], name) == Some(false))
        {
            // CloudFormation reads the properties only of a resource that it creates.
            continue;
        }
        let place = Trail::from_keys(&["Resources", id, "Properties"]);
        let properties = deployed_properties(document, types, kind, resource);
        let first = report.len();
        let steps_left = Cell::new(if types.is_own(kind) { MAX_STEPS } else { usize::MAX });
        let check_properties = |properties: &Json, report: &mut Report| {
            let check_part = |part: (&Schema, &Schema), report: &mut Report| {
                schema::check_in_steps(part, properties, &place, &return_values, &steps_left, report);
            };
            check_part((&facts.schema, &facts.schema), report);
            for part in supplements(kind) {
                check_part(part, report);
            }
            if let Some(part) = ignored(kind) {
                let before = report.len();
                check_part(part, report);
                report.lower_since(before, |_| true);
            }
        };
        check_properties(&properties, report);
        let of = Checked { resource, properties: &properties, path: &place };
        branches.check(&of, &check_properties, first, report);
        if steps_left.get() == 0 {
            // The findings of an unfinished comparison may be wrong.
            report.remove_since(first, |_| true);
            report.add(unfinished_check::finding(path(), &format!("the schema of {kind}")));
            continue;
        }
        read_only::check(facts, &properties, &place, report);
        // Globals may have the rest of a property.
        report.remove_since(first, |finding| is_partly_global(document, (kind, resource), &place, finding));
        report.replace_since(first, |finding| ignored_members::of_event(kind, &place, finding));
    }
    if has_macro {
        // A macro may add missing properties, remove unknown ones, and replace values such as `#!PyPlate` and `!Explode`.
        report.lower_since(before, |_| true);
    }
}

/// Whether a finding is about a part of a property that Globals may have.
fn is_partly_global(
    document: &Json,
    (kind, resource): (&str, &Json),
    properties: &Trail<'_>,
    finding: &Finding,
) -> bool {
    let below = finding.path().segments().get(properties.steps().len());
    finding.is_of(&missing_property::RULE)
        && matches!(below, Some(Segment::Key(property)) if global(document, kind, resource, property).is_some())
}

/// The properties of a resource with a function in place of those that packaging and Globals set.
fn deployed_properties<'a>(
    document: &Json,
    types: KnownTypes<'_>,
    kind: &str,
    resource: &'a Json,
) -> Cow<'a, Json> {
    let properties = match properties_of(resource) {
        Some(properties) => without_artifacts(kind, properties),
        None => Cow::Owned(Json::Object(Map::new())),
    };
    let properties = if is_serverless_type(kind) { without_nulls(properties) } else { properties };
    with_globals(document, types, kind, resource, properties)
}

/// The properties of a resource with the values of Globals, and with a function in place of those that packaging sets.
pub(super) fn completed_properties<'a>(document: &'a Json, kind: &str, resource: &'a Json) -> Cow<'a, Json> {
    let properties = match completed_by_globals(document, kind, resource) {
        Cow::Borrowed(properties) => without_artifacts(kind, properties),
        Cow::Owned(properties) => Cow::Owned(without_artifacts(kind, &properties).into_owned()),
    };
    if is_serverless_type(kind) { without_nulls(properties) } else { properties }
}

/// The properties without those that are null. SAM takes them as absent, and the templates of .NET's tools have `Role: null`.
fn without_nulls(mut properties: Cow<'_, Json>) -> Cow<'_, Json> {
    let has_nulls = |all: &Map<String, Json>| all.values().any(Json::is_null);
    if properties.as_object().is_some_and(has_nulls)
        && let Some(all) = properties.to_mut().as_object_mut()
    {
        all.retain(|_, value| !value.is_null());
    }
    properties
}

/// The properties with a function in place of those that only Globals have.
fn with_globals<'a>(
    document: &Json,
    types: KnownTypes<'_>,
    kind: &str,
    resource: &Json,
    mut properties: Cow<'a, Json>,
) -> Cow<'a, Json> {
    for name in globals(document, kind).and_then(Json::as_object).into_iter().flat_map(Map::keys) {
        if properties.get(name).is_none()
            && !is_ignored(resource, name)
            && types.facts(kind).is_some_and(|facts| facts.property(name).is_some())
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
