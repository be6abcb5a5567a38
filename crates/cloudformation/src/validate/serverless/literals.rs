//! Properties that SAM reads before CloudFormation evaluates functions and converts quoted values.

use std::collections::BTreeSet;

use super::globals::{globals, is_ignored};
use super::literal_properties::{
    CODE, EVENT, LITERAL, LITERAL_OR_PARAMETER, QUOTED, RESOLVED, Table, UNQUOTED,
};
use super::locations::code_problem;
use super::owned_events::owned_events;
use crate::document::{DocumentPath, Json, has_dynamic_reference};
use crate::finding::{Finding, Report};
use crate::functions::function_call;
use crate::schema::rules::{pattern, wrong_type};
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::transforms::{has_macro, is_extended};

/// The part of a template whose properties are compared with the rows of an owner.
struct Part<'a> {
    owner: &'a str,
    properties: &'a Json,
    path: DocumentPath,
}

pub(super) fn check(document: &Json, report: &mut Report) {
    if has_macro(document) || is_extended(document) {
        return;
    }
    for event in owned_events(document) {
        Part { owner: EVENT, properties: event.properties(), path: event.path() }.check(|_| true, report);
    }
    let mut global = BTreeSet::new();
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = kind(resource) else { continue };
        let Some(owner) = kind.strip_prefix("AWS::Serverless::") else { continue };
        let properties = properties_of(resource).unwrap_or(&Json::Null);
        let path = DocumentPath::from_keys(&["Resources", id, "Properties"]);
        Part { owner, properties, path }.check(|_| true, report);
        if let Some(globals) = globals(document, kind) {
            let path = DocumentPath::from_keys(&["Globals", owner]);
            let is_first = |property: &str| {
                let is_read = properties.get(property).is_none() && !is_ignored(resource, property);
                is_read && global.insert((owner, property.to_owned()))
            };
            Part { owner, properties: globals, path }.check(is_first, report);
        }
    }
}

impl Part<'_> {
    /// Checks the properties that a test selects.
    fn check(&self, mut selects: impl FnMut(&str) -> bool, report: &mut Report) {
        let names = self.properties.as_object().into_iter().flat_map(serde_json::Map::keys);
        for name in names.filter(|name| selects(name)) {
            for (path, value) in self.values(UNQUOTED, name) {
                if is_quoted(value) {
                    let finding = wrong_type::RULE.at(path, "SAM does not convert a String here");
                    report.add(finding.with_advice("write the value without quotes").at_value());
                }
            }
            for (path, value) in self.values(QUOTED, name) {
                if value.is_number() || value.is_boolean() {
                    report.add(unconverted(path, value));
                }
            }
            for (path, value) in self.values(LITERAL, name).flat_map(with_items) {
                if is_late_function(value) {
                    report.add(no_function(path));
                }
            }
            for (path, value) in self.values(CODE, name) {
                if let Some(problem) = value.as_str().and_then(code_problem) {
                    let finding = pattern::RULE.at(path, problem).at_value();
                    report.add(finding.with_advice("write s3://BUCKET/KEY, or a path that SAM packages"));
                }
            }
            for (path, value) in self.values(RESOLVED, name) {
                if value.as_str().is_some_and(has_dynamic_reference) {
                    let problem = "SAM takes no dynamic reference here";
                    report.add(wrong_type::RULE.at(path, problem).at_value());
                }
            }
            for (path, value) in self.values(LITERAL_OR_PARAMETER, name).flat_map(with_items) {
                if is_late_function(value) && !is_parameter(value) {
                    let finding = no_function(path);
                    report.add(finding.with_advice("write a String or the Ref of a parameter"));
                }
            }
        }
    }

    /// The values in a property to which the rows of a table lead.
    fn values<'a>(
        &'a self,
        table: &'static Table,
        property: &str,
    ) -> impl Iterator<Item = (DocumentPath, &'a Json)> {
        let rows = table.iter().filter(|(owners, _)| owners.contains(&self.owner));
        let places = rows.flat_map(|(_, places)| *places);
        let places = places.filter(move |place| place.split('/').next() == Some(property));
        places.filter_map(|place| {
            let keys = || place.split('/');
            let value = keys().try_fold(self.properties, |value, key| value.get(key))?;
            Some((keys().fold(self.path.clone(), |path, key| path.key(key)), value))
        })
    }
}

/// A value with the items that it has as a List.
fn with_items((path, value): (DocumentPath, &Json)) -> impl Iterator<Item = (DocumentPath, &Json)> {
    let items = value.as_array().into_iter().flatten().enumerate();
    let items: Vec<_> = items.map(|(position, item)| (path.index(position), item)).collect();
    std::iter::once((path, value)).chain(items)
}

/// Whether a value is the `Ref` of something that has a value before the deployment.
fn is_parameter(value: &Json) -> bool {
    function_call(value).is_some_and(|(name, argument)| name == "Ref" && argument != "AWS::NoValue")
}

/// Whether a value is a Boolean or a number in quotes, or a dynamic reference. Other Strings are left to the schemas.
fn is_quoted(value: &Json) -> bool {
    value.as_str().is_some_and(|text| {
        let is_boolean = text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
        is_boolean || text.parse::<i64>().is_ok() || has_dynamic_reference(text)
    })
}

/// Whether a value is a function that CloudFormation evaluates after SAM. It evaluates `Fn::Transform` before.
pub(super) fn is_late_function(value: &Json) -> bool {
    function_call(value).is_some_and(|(name, _)| name != "Fn::Transform")
}

/// The finding for a function that SAM does not take.
pub(super) fn no_function(path: DocumentPath) -> Finding {
    wrong_type::RULE.at(path, "SAM takes no function here").at_value()
}

/// The finding for a number or a Boolean that SAM does not convert to a String.
pub(super) fn unconverted(path: DocumentPath, value: &Json) -> Finding {
    let kind = if value.is_number() { "a number" } else { "a Boolean" };
    let finding = wrong_type::RULE.at(path, format!("SAM does not convert {kind} here"));
    finding.with_advice("write the value in quotes").at_value()
}
