//! The part of JSON Schema that AWS's resource schemas use, and the one engine that checks documents by it.

mod actions;
mod advice;
mod alternatives;
mod arn_words;
mod below;
mod certainty;
mod dialect;
mod discriminator;
mod engine;
mod expression;
mod facts;
mod format;
mod function_results;
mod matcher;
mod members;
mod misfit;
mod model;
mod pattern;
mod pattern_words;
mod plain_text;
mod question;
mod relations;
mod return_value;
pub(crate) mod rules;
mod scalars;
#[cfg(test)]
mod tests;
mod value_names;
mod value_types;
mod words;

pub(crate) use actions::objection as action_objection;
pub use dialect::Dialect;
pub use engine::check;
pub(crate) use engine::{check_in_steps, check_part};
pub(crate) use facts::Accepted;
pub use facts::{ResourceFacts, Tags, Update, all_types, fact_text, known_types, resource_facts};
pub use model::Schema;
pub(crate) use return_value::{Meaning, ResultName, ReturnValue};
pub use rules::missing_property::RULE as MISSING_PROPERTY;
pub use rules::not_allowed::RULE as NOT_ALLOWED;
pub use rules::pattern::RULE as PATTERN;
pub use rules::unknown_property::RULE as UNKNOWN_PROPERTY;
pub use rules::wrong_type::RULE as WRONG_TYPE;
