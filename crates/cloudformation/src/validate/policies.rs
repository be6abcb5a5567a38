//! IAM policies in any property: their form and the actions that they name.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::conditions::{Conditions, Given, cases};
use super::context::entries;
use super::rules::unknown_action;
use crate::document::{DocumentPath, Json, Step, Trail, View, Visitor, branches, literals, member_of, visit};
use crate::finding::Report;
use crate::schema::rules::{duplicate, not_allowed};
use crate::schema::{self, Dialect, Schema};

/// The schema of a statement, which is the same for policies of identities, of resources and of trust, see
/// [the grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
const STATEMENT: &str = include_str!("../../supplements/statement.json");

const VERSIONS: [&str; 2] = ["2008-10-17", "2012-10-17"];

fn statement_schema() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::read(STATEMENT).ok()).as_ref()
}

pub(super) fn check(document: &Json, report: &mut Report) {
    let conditions = Conditions::new(document);
    for (id, resource) in entries(document, "Resources") {
        if let Some(properties) = resource.get("Properties") {
            let mut path = Trail::from_keys(&["Resources", id, "Properties"]);
            visit(&mut path, properties, &mut Policies { conditions: &conditions, report });
        }
    }
}

/// Looks for the policies among properties.
struct Policies<'a, 'r> {
    conditions: &'r Conditions<'a>,
    report: &'r mut Report,
}

impl<'a> Visitor<'a> for Policies<'a, '_> {
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool {
        let Some(statements) = member_of(value, "Statement") else { return true };
        let is_policy = check_statements(statements, &path.key("Statement"), self.conditions, self.report);
        if (is_policy || has_name_of_policy(path))
            && let Some(version) = value.get("Version")
        {
            check_version(version, &path.key("Version"), self.report);
        }
        false
    }
}

/// Whether a property has the name that IAM's policies have in most types, such as `AssumeRolePolicyDocument`.
fn has_name_of_policy(path: &Trail<'_>) -> bool {
    matches!(path.last(), Some(Step::Key(name)) if name.ends_with("PolicyDocument"))
}

/// Checks one statement or a List of statements. The answer is whether any of them is a statement of IAM.
fn check_statements<'a>(
    statements: &'a Json,
    path: &DocumentPath,
    conditions: &Conditions<'a>,
    report: &mut Report,
) -> bool {
    let mut is_policy = false;
    let mut ids: BTreeMap<&str, Vec<Vec<Given<'_>>>> = BTreeMap::new();
    for (given, path, statement) in one_or_many(statements, path) {
        // Other policy languages have statements too, but only IAM's have an effect.
        if statement.get("Effect").is_none() {
            continue;
        }
        is_policy = true;
        if let Some(id) = statement.get("Sid").and_then(Json::as_str).filter(|id| !id.is_empty()) {
            let others = ids.entry(id).or_default();
            if others.iter().any(|other| conditions.can_meet(&given, other)) {
                let problem = format!("two statements have the Sid {id}");
                let finding = duplicate::RULE.at(path.key("Sid"), problem);
                report.add(finding.with_advice("rename one of them").at_value());
            }
            others.push(given);
        }
        if let Some(schema) = statement_schema() {
            schema::check(schema, statement, &path, Dialect::CloudFormation, report);
        }
        for key in ["Action", "NotAction"] {
            let Some(actions) = statement.get(key) else { continue };
            for (_, path, action) in one_or_many(actions, &path.key(key)) {
                if let Some(action) = action.as_str() {
                    report.extend(unknown_action::check(action, path, report.speller()));
                }
            }
        }
    }
    is_policy
}

fn check_version(version: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, version) in literals(version, path) {
        // A date without quotation marks is a String, as in CloudFormation.
        if !version.as_str().is_some_and(|text| VERSIONS.contains(&text)) {
            let problem = format!("{version} is not a version of IAM's policy language");
            report.add(not_allowed::RULE.at(path, problem).with_advice("use 2012-10-17"));
        }
    }
}

/// A value or the items of a List, in all branches of `Fn::If`, with the conditions of the branches.
fn one_or_many<'a>(value: &'a Json, path: &DocumentPath) -> Vec<(Vec<Given<'a>>, DocumentPath, &'a Json)> {
    let mut all = Vec::new();
    for (given, path, value) in literal_cases(&[], value, path) {
        match value {
            Json::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    all.extend(literal_cases(&given, item, &path.index(position)));
                }
            }
            other => all.push((given, path, other)),
        }
    }
    all
}

/// The literals that a value with `Fn::If` may be, with the given conditions and those of the branches.
fn literal_cases<'a>(
    given: &[Given<'a>],
    value: &'a Json,
    path: &DocumentPath,
) -> impl Iterator<Item = (Vec<Given<'a>>, DocumentPath, &'a Json)> + use<'a> {
    let all = cases(given, value).into_iter().zip(branches(value, path));
    let all = all.map(|((given, value), (path, _))| (given, path, value));
    all.filter(|(_, _, value)| matches!(View::new(value), View::Literal(_)))
}
