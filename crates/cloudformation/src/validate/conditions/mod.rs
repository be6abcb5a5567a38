//! The conditions of a document, and the values that depend on them.

mod expression;
mod implication;

pub(super) use implication::{Conditions, Given, cases, conditions_of};
pub(crate) use implication::{condition_result, constant_condition};
