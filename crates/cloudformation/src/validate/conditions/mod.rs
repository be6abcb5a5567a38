//! The conditions of a document: what follows from them, and under which of them a value is there.

mod expression;
mod implication;

pub(super) use implication::{Conditions, Given, cases};
