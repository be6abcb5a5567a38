//! Arguments of intrinsic functions.

use crate::document::{DocumentPath, Json};
use crate::finding::Finding;
use crate::functions::{Function, by_name, function_call};
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "function-form",
    severity: Severity::Error,
    summary: "An intrinsic function has other arguments than it takes",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/function-form/bad.yaml"),
    good: include_str!("../../../tests/rules/function-form/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
};

pub(in crate::validate) fn check(
    function: &Function,
    argument: &Json,
    path: &DocumentPath,
) -> Option<Finding> {
    Some(RULE.at(path.clone(), function.objection(argument)?))
}

/// The functions that return whether a condition holds.
const OF_CONDITIONS: [&str; 5] = ["Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"];

/// The finding about a condition that is another function.
pub(in crate::validate) fn check_condition(condition: &Json, path: &DocumentPath) -> Option<Finding> {
    let (name, _) = function_call(condition)?;
    if OF_CONDITIONS.contains(&name) || !is_known(name) {
        return None;
    }
    let problem = format!("{name} does not return whether a condition holds");
    let advice = format!("use one of {}", OF_CONDITIONS.join(", "));
    Some(RULE.at(path.clone(), problem).with_advice(advice))
}

/// Whether the function has other results than conditions. Another rule reports unknown functions.
fn is_known(name: &str) -> bool {
    name != "Fn::Transform" && by_name(name).is_some()
}
