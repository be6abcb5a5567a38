//! The rules of `Choice` states.

use super::fields::{field, is_whole, items, names};
use super::query_language::QueryLanguage;
use crate::document::{DocumentPath, Json, View, literals};
use crate::finding::Report;
use crate::validate::rules::state_machine::RULE;

/// The fields of a rule that are not comparisons.
const NOT_COMPARISONS: [&str; 6] = ["Assign", "Comment", "Condition", "Next", "Output", "Variable"];

/// The beginnings of the operators that compare a variable.
const COMPARISONS: [&str; 5] = ["Boolean", "Is", "Numeric", "String", "Timestamp"];

/// The operators that join other rules.
const JOINS: [&str; 3] = ["And", "Not", "Or"];

/// Checks the rules of a state.
pub(super) fn check(state: &Json, language: QueryLanguage, path: &DocumentPath, report: &mut Report) {
    for (path, rule) in items(state, "Choices", path) {
        if !rule.is_object() || !is_whole(rule) {
            continue;
        }
        language.check_fields("Choice", rule, &path, report);
        if field(rule, "Next").is_none() {
            let finding = RULE.at(path.clone(), "a rule of a Choice needs Next");
            report.add(finding.with_advice("name the state that follows if the rule is true"));
        }
        match language {
            QueryLanguage::JsonPath => check_comparison(rule, &path, report),
            QueryLanguage::Jsonata => check_condition(rule, &path, report),
        }
    }
}

/// The operators of a rule, and the fields that may be operators of which this version does not know.
fn operators(rule: &Json) -> (Vec<&str>, Vec<&str>) {
    let is_operator =
        |key: &&str| JOINS.contains(key) || COMPARISONS.iter().any(|beginning| key.starts_with(beginning));
    names(rule).filter(|key| !NOT_COMPARISONS.contains(key)).partition(is_operator)
}

fn check_condition(rule: &Json, path: &DocumentPath, report: &mut Report) {
    for operator in operators(rule).0 {
        let problem = format!("`{operator}` belongs to JSONPath, but this state uses JSONata");
        report.add(RULE.at(path.key(operator), problem).with_advice("use `Condition`"));
    }
    if field(rule, "Condition").is_none() {
        let finding = RULE.at(path.clone(), "a rule of a Choice in JSONata needs a Condition");
        report.add(finding.with_advice("add Condition: \"{% … %}\""));
    }
}

fn check_comparison(rule: &Json, path: &DocumentPath, report: &mut Report) {
    // The language of the field is already reported.
    if field(rule, "Condition").is_some() {
        return;
    }
    let is_conditional =
        |name: &&str| rule.get(name).is_some_and(|value| matches!(View::new(value), View::Either(..)));
    let (operators, unknown) = operators(rule);
    match operators.as_slice() {
        [] if !unknown.is_empty() => {}
        [] => {
            let finding = RULE.at(path.clone(), "the rule of a Choice compares nothing");
            report.add(finding.with_advice("add an operator such as StringEquals"));
        }
        [operator] if JOINS.contains(operator) => {
            let joined = match *operator {
                "Not" => {
                    rule.get("Not").map_or_else(Vec::new, |rule| literals(rule, &path.key("Not")).collect())
                }
                _ => items(rule, operator, path),
            };
            for (path, inner) in joined {
                check_joined(inner, &path, report);
            }
        }
        [operator] if field(rule, "Variable").is_none() => {
            let finding = RULE.at(path.clone(), format!("`{operator}` needs a Variable"));
            report.add(finding.with_advice("add the path of the value to compare, such as Variable: $.paid"));
        }
        [_] => {}
        // One of them may be removed at deployment.
        several if several.iter().any(is_conditional) => {}
        [first, second, ..] => {
            let finding = RULE.at(path.clone(), format!("the rule of a Choice has `{first}` and `{second}`"));
            report.add(finding.with_advice("join two rules with And or Or"));
        }
    }
}

/// Checks a rule within another one.
fn check_joined(rule: &Json, path: &DocumentPath, report: &mut Report) {
    if !rule.is_object() || !is_whole(rule) {
        return;
    }
    if field(rule, "Next").is_some() {
        let finding = RULE.at(path.key("Next"), "only the outer rule of a Choice has Next");
        report.add(finding.with_advice("move it there"));
    }
    check_comparison(rule, path, report);
}
