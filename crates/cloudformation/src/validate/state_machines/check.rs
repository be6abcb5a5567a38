//! The definitions of a template.

use super::STATE_MACHINES;
use super::definition::Definition;
use super::machine;
use crate::document::{DocumentPath, Json, branches};
use crate::finding::Report;
use crate::functions::function_call;
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::rules::state_machine::RULE;

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let is_machine = kind(resource).is_some_and(|kind| STATE_MACHINES.contains(&kind));
        let Some(properties) = properties_of(resource).filter(|_| is_machine) else { continue };
        for name in ["Definition", "DefinitionString"] {
            let path = DocumentPath::from_keys(&["Resources", id, "Properties", name]);
            let Some(value) = properties.get(name) else { continue };
            for (path, definition) in branches(value, &path) {
                check_definition(definition, &path, report);
            }
        }
    }
}

fn check_definition(definition: &Json, path: &DocumentPath, report: &mut Report) {
    if let Some((name @ "Fn::ToJsonString", object)) = function_call(definition) {
        return check_definition(object, &path.key(name), report);
    }
    let first = report.len();
    match Definition::read(definition) {
        Definition::Object(definition) => {
            machine::check(&definition, path, report);
            report.replace_since(first, |finding| finding.with_rule(&RULE));
        }
        Definition::Text(definition) => {
            machine::check(&definition, path, report);
            report.replace_since(first, |finding| finding.with_rule(&RULE).in_text(path));
        }
        Definition::Malformed(problem) => {
            report.add(RULE.at(path.clone(), format!("the definition cannot be read: {problem}")).at_value());
        }
        Definition::Unknown => {}
    }
}
