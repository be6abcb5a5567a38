//! The rules of a team, applied to the resources of a template.

use std::cell::Cell;

use super::context::{entries, kind};
use super::known_types::KnownTypes;
use super::own_rules::{OwnRule, OwnRules, Part};
use super::resources::{MAX_STEPS, deployed_properties, is_partly_global};
use super::return_values::return_value;
use super::rules::unfinished_check;
use super::transforms::has_macro;
use crate::document::{DocumentPath, Json};
use crate::finding::{Finding, Report};
use crate::schema::check_in_steps;
use crate::schema::rules::missing_property;

pub(super) fn check(document: &Json, types: KnownTypes<'_>, own: &OwnRules, report: &mut Report) {
    let has_macro = has_macro(document);
    for (id, resource) in entries(document, "Resources") {
        let Some(resource_type) = kind(resource) else { continue };
        let mut rules = own.all().iter().filter(|rule| rule.applies_to(resource_type)).peekable();
        if rules.peek().is_none() {
            continue;
        }
        let properties = deployed_properties(document, types, resource_type, resource);
        let path = DocumentPath::from_keys(&["Resources", id]);
        for rule in rules {
            let (value, place) = match rule.part {
                Part::Properties => (&*properties, path.key("Properties")),
                Part::Resource => (resource, path.clone()),
            };
            let Some(findings) = findings(document, types, rule, value, &place) else {
                let schema = format!("the rule {}", rule.text.id);
                report.add(unfinished_check::finding(path.clone(), &schema));
                continue;
            };
            for finding in findings {
                if is_partly_global(document, resource_type, &place, &finding) {
                    continue;
                }
                // The macro may add missing properties.
                let may_be_added = has_macro && finding.is_of(&missing_property::RULE);
                let finding = finding.of_own_rule(&rule.text);
                report.add(if may_be_added { finding.as_warning() } else { finding });
            }
        }
    }
}

/// The mistakes in a value by a rule, each with the rule of the keyword that found it. `None` if the comparison takes too long.
fn findings(
    document: &Json,
    types: KnownTypes<'_>,
    rule: &OwnRule,
    value: &Json,
    place: &DocumentPath,
) -> Option<Vec<Finding>> {
    let steps_left = Cell::new(MAX_STEPS);
    let return_values = |function: &Json| return_value(document, types, function);
    let schema = (&rule.schema, &rule.schema);
    let mut report = Report::default();
    check_in_steps(schema, value, place, &return_values, &steps_left, &mut report);
    if steps_left.get() == 0 { None } else { Some(report.into_findings()) }
}
