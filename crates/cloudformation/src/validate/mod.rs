//! One validator for every document, authored or read: its shape, its names, its resources, CloudFormation's limits.
//!
//! It knows what the fact files of this build know. A resource type of a service whose feature is off is let
//! through with a warning.

mod conditions;
mod context;
mod cycles;
mod duplicate_names;
mod function_arguments;
mod limits;
mod nested;
mod policies;
mod references;
mod resources;
mod return_values;
mod rules;
mod runtimes;
mod sections;
mod snapshot_policies;
mod symbols;
mod table_keys;
mod template;
#[cfg(test)]
mod tests;

pub use nested::nested;
pub use rules::RULES;
pub use template::validate;
