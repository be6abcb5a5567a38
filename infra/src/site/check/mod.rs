//! Checks that the types of `site.yaml` cannot express: whether each value is valid, and whether the values fit together.

mod checker;
mod claims;
mod existing_distribution;
mod fault;
mod hosts;
mod other_origins;
mod own_pages;
mod provider_fit;
mod rule_meaning;
mod session;
mod sign_in;
mod sign_in_host;
mod single_pages;
mod stack_values;
pub(super) mod text;
mod workloads;

pub(super) use checker::{check, check_with_dependencies};
