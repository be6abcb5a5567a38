//! A CloudFormation document, typed.
//!
//! - [`Value`] is a literal or an intrinsic function, never an encoded string.
//! - The crate `cloudformation-resources` has the resource types, generated from AWS's schemas.
//! - [`Template`] puts them together and prints as JSON; [`yaml`] reads and writes the short tags.
//! - [`validate`] checks any document, authored or read, and reports every [`Finding`] at once.
//!
//! Nothing here does I/O or knows what the template is for.

mod artifacts;
pub mod assist;
pub mod diff;
mod document;
mod finding;
mod fix;
pub mod format;
mod functions;
pub mod intrinsic;
mod printable;
pub mod refactoring;
mod region_name;
pub mod report;
mod rule;
pub mod schema;
mod spelling;
mod template;
mod transitions;
mod typed;
pub mod validate;
mod wildcard;
pub mod yaml;

pub use artifacts::{Packaging, S3Object, replace_artifacts, replace_local_paths, restore_local_paths};
pub use document::{
    Arn, DocumentPath, Json, Reference, ReferenceKind, Segment, has_dynamic_reference, pretty, references,
    variables as sub_variables,
};
pub use finding::{Finding, Report};
pub use functions::function_call;
pub use printable::printable;
pub use rule::{AnyRule, Rule, Severity};
pub use spelling::Speller;
pub use template::{
    AddError, Any, Attributes, Condition, DeletionPolicy, Handle, HasAttributes, LogicalId, LogicalIdError,
    Mapping, MappingHandle, MappingValue, Output, Parameter, ParameterHandle, ParameterType, Resource,
    ResourceType, Template,
};
pub use transitions::Transitions;
#[doc(hidden)]
pub use typed::optional_value;
pub use typed::{
    Choice, IntoOptional, IntoValue, JsonProperty, List, Map, Property, RequiredProperties, Size, Value,
    ValueType, units,
};
pub use validate::rules;
pub use wildcard::matches_wildcard;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
