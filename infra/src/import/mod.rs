//! Writes Rust code that builds a template. A stack with a template in JSON or YAML becomes a Rust program this way.
//!
//! Resources become typed constructors and setters, references become handles, and policies become the types of
//! `constructs::policy`. What the types cannot express stays JSON, in its place. The code builds the template that was read.
//! Three things change: `AWSTemplateFormatVersion` is added if it was missing, a `DependsOn` with one name becomes a list, and a
//! `Transform` list with one name becomes the name.

mod code;
mod comments;
mod conditions;
mod functions;
mod imports;
mod json;
mod lines;
mod literal;
mod mappings;
mod names;
mod order;
mod outputs;
mod parameters;
mod policies;
mod program;
mod resources;
mod target;
mod values;
mod writer;

pub use comments::Comments;
pub use program::rust;
pub use target::Target;

#[cfg(test)]
mod tests;
