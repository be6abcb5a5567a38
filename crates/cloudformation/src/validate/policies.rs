//! IAM policies, wherever a property holds one: their form, and the actions that they name.

use std::sync::OnceLock;

use serde_json::Value as Json;

use super::context::entries;
use crate::document::literals;
use crate::schema::{self, Dialect, Schema, action_objection};
use crate::{DocumentPath, Finding, Report};

/// What all policies share, of identities, resources and trust alike, see
/// [the grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
const STATEMENT: &str = r##"{
  "type": "object", "additionalProperties": false, "required": ["Effect"],
  "requiredXor": ["Action", "NotAction"],
  "dependentExcluded": {"Principal": ["NotPrincipal"], "Resource": ["NotResource"]},
  "properties": {
    "Sid": {"type": "string"}, "Effect": {"enum": ["Allow", "Deny"]},
    "Principal": {"type": ["string", "object"]}, "NotPrincipal": {"type": ["string", "object"]},
    "Action": {"$ref": "#/definitions/Texts"}, "NotAction": {"$ref": "#/definitions/Texts"},
    "Resource": {"$ref": "#/definitions/Texts"}, "NotResource": {"$ref": "#/definitions/Texts"},
    "Condition": {"type": "object"}
  },
  "definitions": {"Texts": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}}
}"##;

const VERSIONS: [&str; 2] = ["2008-10-17", "2012-10-17"];

fn statement_schema() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::read(STATEMENT).ok()).as_ref()
}

pub(super) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        if let Some(properties) = resource.get("Properties") {
            look_for_policies(
                properties,
                &mut DocumentPath::from_keys(&["Resources", id, "Properties"]),
                report,
            );
        }
    }
}

fn look_for_policies(value: &Json, path: &mut DocumentPath, report: &mut Report) {
    match value {
        Json::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                path.push_index(position);
                look_for_policies(item, path, report);
                path.pop();
            }
        }
        Json::Object(members) => {
            if let Some(statements) = members.get("Statement") {
                path.push_key("Statement");
                let is_policy = check_statements(statements, path, report);
                path.pop();
                if is_policy && let Some(version) = members.get("Version") {
                    check_version(version, &path.key("Version"), report);
                }
                return;
            }
            for (name, member) in members {
                path.push_key(name);
                look_for_policies(member, path, report);
                path.pop();
            }
        }
        _ => {}
    }
}

/// One statement, or a list of them; whether any is IAM's.
fn check_statements(statements: &Json, path: &DocumentPath, report: &mut Report) -> bool {
    let mut is_policy = false;
    for (path, statement) in one_or_many(statements, path) {
        // Other languages have statements too; an IAM one has an effect.
        if statement.get("Effect").is_none() {
            continue;
        }
        is_policy = true;
        if let Some(schema) = statement_schema() {
            schema::check(schema, statement, &path, Dialect::CloudFormation, report);
        }
        for key in ["Action", "NotAction"] {
            let Some(actions) = statement.get(key) else { continue };
            for (path, action) in one_or_many(actions, &path.key(key)) {
                if let Some((problem, advice)) =
                    action.as_str().and_then(|action| action_objection(action, report.speller()))
                {
                    report.add(Finding::warning("unknown-action", path, problem).with_advice(advice));
                }
            }
        }
    }
    is_policy
}

fn check_version(version: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, version) in literals(version, path) {
        // YAML reads a bare date as text here, as CloudFormation does.
        if !version.as_str().is_some_and(|text| VERSIONS.contains(&text)) {
            let problem = format!("{version} is no version of IAM's policy language");
            report.add(Finding::error("not-allowed", path, problem).with_advice("use 2012-10-17"));
        }
    }
}

/// A value or the items of a list, through `Fn::If`.
fn one_or_many<'a>(value: &'a Json, path: &DocumentPath) -> Vec<(DocumentPath, &'a Json)> {
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
