//! The rules of the validator: a file for each, with its checks. To add a rule, add its file, its row here and its
//! examples in `tests/rules/ID`.

pub(super) mod closed_runtime;
pub(super) mod closed_service;
pub(super) mod conditional_reference;
pub(super) mod cycle;
pub(super) mod dangling_reference;
pub(super) mod edge;
pub(super) mod function_form;
pub(super) mod key_attribute;
pub(super) mod limit;
pub(super) mod logical_id;
pub(super) mod missing_sub;
pub(super) mod missing_transform;
pub(super) mod nested_stack;
pub(super) mod no_resources;
pub(super) mod read_only;
pub(super) mod region;
pub(super) mod schedule_expression;
pub(super) mod secure_reference;
pub(super) mod state_machine;
pub(super) mod suppression;
pub(super) mod unchecked_transform;
pub(super) mod unchecked_type;
pub(super) mod unfinished_check;
pub(super) mod unknown_action;
pub(super) mod unknown_function;
pub(super) mod unknown_transform;
pub(super) mod unknown_type;
pub(super) mod unused_condition;
pub(super) mod unused_mapping;
pub(super) mod unused_parameter;

use crate::rule::Rule;
use crate::schema;

/// The rules about templates, in order of name.
static TEMPLATE: &[&Rule] = &[
    &closed_runtime::RULE,
    &closed_service::RULE,
    &conditional_reference::RULE,
    &cycle::RULE,
    &dangling_reference::RULE,
    &function_form::RULE,
    &key_attribute::RULE,
    &limit::RULE,
    &logical_id::RULE,
    &missing_sub::RULE,
    &missing_transform::RULE,
    &nested_stack::RULE,
    &no_resources::RULE,
    &read_only::RULE,
    &region::RULE,
    &schedule_expression::RULE,
    &secure_reference::RULE,
    &state_machine::RULE,
    &suppression::RULE,
    &unchecked_transform::RULE,
    &unchecked_type::RULE,
    &unfinished_check::RULE,
    &unknown_action::RULE,
    &unknown_function::RULE,
    &unknown_transform::RULE,
    &unknown_type::RULE,
    &unused_condition::RULE,
    &unused_mapping::RULE,
    &unused_parameter::RULE,
];

/// Every rule of [`Validator`](super::Validator), [`suppress`](super::suppress) and the schema engine.
///
/// ```
/// let rule = cloudformation::rules().find(|rule| rule.id == "closed-runtime").expect("a rule");
/// assert_eq!(rule.summary, "Lambda no longer creates functions with this runtime");
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    TEMPLATE.iter().chain(schema::rules::ALL).chain(edge::ALL).copied()
}
