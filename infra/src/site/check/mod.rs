//! Checks that the types of `site.yaml` cannot express: whether each value is valid, and whether the values fit together.

mod checker;
mod fault;
mod rule_meaning;
mod text;

pub(super) use checker::{check, check_with_dependencies};
