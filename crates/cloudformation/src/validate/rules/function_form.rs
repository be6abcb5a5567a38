//! Arguments of intrinsic functions.

use crate::document::{DocumentPath, Json, Trail};
use crate::finding::Finding;
use crate::functions::{Function, by_name, function_call};
use crate::rule::{Rule, Severity};
use crate::schema::ReturnValue;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "function-form",
    severity: Severity::Error,
    summary: "An intrinsic function has other arguments than it takes",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/function-form/bad.yaml"),
    good: include_str!("../../../tests/rules/function-form/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
};

pub(in crate::validate) fn check(function: &Function, argument: &Json, path: &Trail<'_>) -> Option<Finding> {
    let problem = function.objection(argument)?;
    Some(RULE.at(path.to_path(), problem))
}

/// The finding about a position after the end of a List that the template shows.
pub(in crate::validate) fn check_position(position: &Json, list: &Json, path: &Trail<'_>) -> Option<Finding> {
    let items = list.as_array()?;
    let is_fixed = |item: &Json| function_call(item).is_none_or(|(name, _)| name != "Fn::If");
    let position = position.as_u64().or_else(|| position.as_str()?.parse().ok())?;
    let count = items.len() as u64;
    if position < count || !items.iter().all(is_fixed) {
        return None;
    }
    let problem = format!("Fn::Select takes the item at position {position} of a List of {count}");
    Some(RULE.at(path.to_path(), problem).with_advice("positions are counted from 0"))
}

/// The finding about a variable of `Fn::Sub` that is a List.
pub(in crate::validate) fn check_variable(
    name: &str,
    value: &ReturnValue<'_>,
    path: &Trail<'_>,
) -> Option<Finding> {
    if value.is_list != Some(true) {
        return None;
    }
    let problem = format!("Fn::Sub puts Strings into a text, and {} is a List", value.name);
    let advice = format!("give ${{{name}}} a value with Fn::Join or Fn::Select in the second argument");
    Some(RULE.at(path.to_path(), problem).with_advice(advice))
}

/// The finding about a List that `Fn::Equals` would compare.
pub(in crate::validate) fn check_comparison(
    value: &ReturnValue<'_>,
    path: impl FnOnce() -> DocumentPath,
) -> Option<Finding> {
    if value.is_list != Some(true) {
        return None;
    }
    let problem = format!("Fn::Equals compares Strings, and {} is a List", value.name);
    Some(RULE.at(path(), problem).with_advice("make it a String with Fn::Join"))
}

/// The finding about a List that `Fn::Split` would split.
pub(in crate::validate) fn check_text(
    value: &ReturnValue<'_>,
    path: impl FnOnce() -> DocumentPath,
) -> Option<Finding> {
    if value.is_list != Some(true) {
        return None;
    }
    let problem = format!("Fn::Split splits a String, and {} is a List", value.name);
    Some(RULE.at(path(), problem).with_advice("use the List without Fn::Split"))
}

/// The finding about a String from which a function would take items.
pub(in crate::validate) fn check_list(
    function: &str,
    value: &ReturnValue<'_>,
    path: impl FnOnce() -> DocumentPath,
) -> Option<Finding> {
    if value.is_list != Some(false) {
        return None;
    }
    let problem = format!("{function} takes a List, and {} is a String", value.name);
    Some(RULE.at(path(), problem).with_advice("put the Strings in brackets, or make a List with Fn::Split"))
}

/// The finding about a List among the Strings that `Fn::Join` joins.
pub(in crate::validate) fn check_joined(
    value: &ReturnValue<'_>,
    path: impl FnOnce() -> DocumentPath,
) -> Option<Finding> {
    if value.is_list != Some(true) {
        return None;
    }
    let problem = format!("Fn::Join joins Strings, and {} is a List", value.name);
    Some(RULE.at(path(), problem).with_advice("join this List with another Fn::Join"))
}

/// The finding about a function that only [rules](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/intrinsic-function-reference-rules.html)
/// can use.
pub(in crate::validate) fn check_section(function: &Function, path: &Trail<'_>) -> Option<Finding> {
    if !function.is_of_rules || path.is_in_section("Rules") {
        return None;
    }
    Some(RULE.at(path.to_path(), format!("only the section Rules can use {}", function.name)))
}

/// The functions that return whether a condition holds.
const OF_CONDITIONS: [&str; 5] = ["Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"];

/// The finding about a condition that is another function.
pub(in crate::validate) fn check_condition(condition: &Json, path: &Trail<'_>) -> Option<Finding> {
    let (name, _) = function_call(condition)?;
    if OF_CONDITIONS.contains(&name) || !is_known(name) {
        return None;
    }
    let problem = format!("{name} does not return whether a condition holds");
    let advice = format!("use one of {}", OF_CONDITIONS.join(", "));
    Some(RULE.at(path.to_path(), problem).with_advice(advice))
}

/// Whether the function has other results than conditions. Another rule reports unknown functions.
fn is_known(name: &str) -> bool {
    name != "Fn::Transform" && by_name(name).is_some()
}
