//! One validator for every document, authored or read: sections, names, resources and CloudFormation's quotas.
//!
//! The validator knows the facts of this build. A resource type of a service that the build does not include gets a
//! warning and no checks.

mod amount;
mod branches;
mod cfn_lint;
mod conditions;
mod context;
mod creation_and_update_policies;
mod duplicate_names;
mod dynamic_references;
mod ignored_members;
mod known_types;
mod listed_values;
mod network;
mod outputs;
mod own_checks;
mod own_rules;
mod parameter_types;
mod parameter_values;
mod policies;
mod references;
mod referrers;
mod region;
mod relations;
mod resources;
mod return_values;
mod rules;
mod sections;
mod serverless;
mod services;
mod snapshot_policies;
mod state_machines;
mod subnet_overlap;
mod supplements;
mod suppress;
mod symbols;
mod template;
#[cfg(test)]
mod tests;
mod transforms;
mod used_names;
mod versions;

pub use cfn_lint::rules_for_cfn_lint;
pub(crate) use conditions::{condition_result, constant_condition};
pub use own_rules::{OwnRules, with_own_rules};
pub(crate) use policies::{POLICY_VERSIONS, statement_schema};
pub use region::{Region, UnknownRegion};
pub use rules::edge::gap::RULE as EDGE_GAP;
pub use rules::edge::limit::RULE as EDGE_LIMIT;
pub use rules::edge::region::RULE as EDGE_REGION;
pub(crate) use rules::nested_stack::STACKS as NESTED_STACKS;
pub use rules::rules;
pub use rules::suppression::RULE as SUPPRESSION;
pub(crate) use sections::template as template_schema;
pub use sections::{FORMAT_VERSION, is_probably_template, is_section, is_template, may_begin_section};
pub(crate) use serverless::generated::Generated;
pub(crate) use serverless::globals_section::{
    global_type, properties as global_properties, sections as global_sections,
};
pub(crate) use serverless::policies::has_policy_templates;
pub(crate) use serverless::types::{deployed_type, is_serverless_type, parts};
pub(crate) use state_machines::{MACHINE, STATE_MACHINES, state_types, states_language};
pub use suppress::REASON_PLACEHOLDER;
pub use suppress::suppress;
pub use template::{Validator, validate};
pub(crate) use transforms::SERVERLESS;
