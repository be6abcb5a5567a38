//! A CloudFormation document, typed.
//!
//! - [`Value`] is a literal or an intrinsic function, never an encoded string.
//! - The crate `cloudformation-resources` has the resource types, generated from AWS's schemas.
//! - [`Template`] puts them together and prints as JSON; [`yaml`] reads and writes the short tags.
//! - [`validate`] checks any document, authored or read, and reports every [`Finding`] at once.
//!
//! Nothing here does I/O or knows what the template is for.

pub mod document;
mod finding;
pub mod intrinsic;
mod rule;
pub mod schema;
mod spelling;
mod template;
mod typed;
pub mod validate;
pub mod yaml;

pub use document::{DocumentPath, Json, Segment};
pub use finding::{Finding, Report};
pub use rule::{Rule, Severity};
pub use spelling::Speller;
pub use template::{
    AddError, Any, Attributes, Condition, DeletionPolicy, Handle, HasAttributes, LogicalId, LogicalIdError,
    Mapping, MappingHandle, MappingValue, Output, Parameter, ParameterHandle, ParameterType, Resource,
    ResourceType, Template,
};
pub use typed::{Choice, List, Property, Value};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
