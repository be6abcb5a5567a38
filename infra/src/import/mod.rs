//! Writes Rust code that builds a template. A stack with a template in JSON or YAML becomes a Rust program this way.
//!
//! Resources become typed constructors and setters. Everything else stays JSON: intrinsic functions that the types cannot
//! express, keys that the schema does not contain, and the other sections. The code builds the template that was read,
//! with `AWSTemplateFormatVersion` added if it was missing.

mod expression;
mod rust;

pub use rust::rust;
