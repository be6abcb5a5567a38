//! The differences between two templates, which of them replace a resource, which other resources change with it, and
//! which lose data.
//!
//! A document in a text, such as the value of an SSM parameter, is compared value by value.
//!
//! ```
//! use cloudformation::diff::{self, Diff};
//! use serde_json::json;
//!
//! let old = json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}});
//! let new = json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5}}}});
//! let diff = Diff::between(&old, &new);
//! assert_eq!(diff.entries.len(), 1);
//! assert!(diff::text(&diff).contains("DelaySeconds"));
//! ```

mod changes;
mod compare;
mod condition_definitions;
mod conditions;
mod dependants;
mod embedded;
mod flow;
mod hazards;
mod json;
mod likeness;
mod lists;
mod loops;
mod loss;
mod mappings;
mod markdown;
mod meaning;
mod new_ids;
mod policies;
mod renames;
mod serverless;
#[cfg(test)]
mod tests;
mod text;
mod update;
mod values;

pub use changes::{
    Action, Change, ChangedCondition, ChangedReference, ConditionCause, Diff, Entry, PropertyChange, Removal,
};
pub use compare::{template_bodies, template_body};
pub use embedded::embedded_json;
pub use flow::flow;
pub use json::{SectionsJson, json};
pub(crate) use loops::expand_with_repeated_names as expand_loops;
pub use loss::Fate;
pub use markdown::{cell, code, details, marker};
pub(crate) use meaning::literal;
pub use text::{plain_text, text};
