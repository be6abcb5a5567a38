//! The rules of a team, applied to the resources of a template.

use std::cell::Cell;

use super::context::{entries, kind};
use super::known_types::KnownTypes;
use super::own_rules::{OwnRule, OwnRules, Part};
use super::resources::{MAX_STEPS, deployed_properties, is_partly_global};
use super::return_values::return_value;
use super::rules::limit;
use super::transforms::has_macro;
use crate::document::{DocumentPath, Json};
use crate::finding::{Finding, Report};
use crate::schema::check_in_steps;
use crate::schema::rules::missing_property;

pub(super) fn check(document: &Json, types: KnownTypes<'_>, own: &OwnRules, report: &mut Report) {
    let has_macro = has_macro(document);
    for (id, resource) in entries(document, "Resources") {
        let Some(resource_type) = kind(resource) else { continue };
        for rule in own.all().iter().filter(|rule| rule.applies_to(resource_type)) {
            let path = DocumentPath::from_keys(&["Resources", id]);
            for finding in findings(document, types, rule, resource_type, resource, &path) {
                let is_missing = finding.is_of(&missing_property::RULE);
                let finding = finding.of_own_rule(&rule.text);
                // The macro may add missing properties.
                report.add(if is_missing && has_macro { finding.as_warning() } else { finding });
            }
        }
    }
}

/// The mistakes of a resource by a rule, each with the rule of the keyword that found it.
fn findings(
    document: &Json,
    types: KnownTypes<'_>,
    rule: &OwnRule,
    resource_type: &str,
    resource: &Json,
    path: &DocumentPath,
) -> Vec<Finding> {
    let properties = deployed_properties(document, types, resource_type, resource);
    let (value, place) = match rule.part {
        Part::Properties => (&*properties, path.key("Properties")),
        Part::Resource => (resource, path.clone()),
    };
    let steps_left = Cell::new(MAX_STEPS);
    let return_values = |function: &Json| return_value(document, types, function);
    let schema = (&rule.schema, &rule.schema);
    let mut report = Report::default();
    check_in_steps(schema, value, &place, &return_values, &steps_left, &mut report);
    if steps_left.get() == 0 {
        let problem = "the rule takes too long for this resource, so it was not applied";
        return vec![limit::RULE.at(path.clone(), problem)];
    }
    let findings = report.into_findings().into_iter();
    findings.filter(|finding| !is_partly_global(document, resource_type, &place, finding)).collect()
}
