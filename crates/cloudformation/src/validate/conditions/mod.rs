//! The conditions of a document, and the values that depend on them.

mod expression;
mod implication;

pub(crate) use implication::constant_condition;
pub(super) use implication::{Conditions, Given, cases, conditions_of};
