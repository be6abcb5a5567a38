//! IAM policies, wherever a property holds one: the actions that they name.

use serde_json::Value as Json;

use crate::schema::action_objection;
use crate::view::literals;
use crate::{Finding, Path};

pub(super) fn check(document: &Json, findings: &mut Vec<Finding>) {
    for (id, resource) in super::entries(document, "Resources") {
        if let Some(properties) = resource.get("Properties") {
            look_for_policies(properties, &mut Path::of(&["Resources", id, "Properties"]), findings);
        }
    }
}

fn look_for_policies(value: &Json, path: &mut Path, findings: &mut Vec<Finding>) {
    match value {
        Json::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                path.push_index(position);
                look_for_policies(item, path, findings);
                path.pop();
            }
        }
        Json::Object(members) => {
            if let Some(statements) = members.get("Statement") {
                path.push_key("Statement");
                check_statements(statements, path, findings);
                path.pop();
                return;
            }
            for (name, member) in members {
                path.push_key(name);
                look_for_policies(member, path, findings);
                path.pop();
            }
        }
        _ => {}
    }
}

/// One statement, or a list of them.
fn check_statements(statements: &Json, path: &Path, findings: &mut Vec<Finding>) {
    for (path, statement) in one_or_many(statements, path) {
        // Other languages have statements too; an IAM one has an effect.
        if statement.get("Effect").is_none() {
            continue;
        }
        for key in ["Action", "NotAction"] {
            let Some(actions) = statement.get(key) else { continue };
            for (path, action) in one_or_many(actions, &path.key(key)) {
                if let Some((problem, advice)) = action.as_str().and_then(action_objection) {
                    findings.push(Finding::warning("unknown-action", path, problem).advice(advice));
                }
            }
        }
    }
}

/// A value or the items of a list, through `Fn::If`.
fn one_or_many<'a>(value: &'a Json, path: &Path) -> Vec<(Path, &'a Json)> {
    let mut all = Vec::new();
    for (path, value) in literals(value, path) {
        match value {
            Json::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    all.extend(literals(item, &path.index(position)));
                }
            }
            other => all.push((path, other)),
        }
    }
    all
}
