//! The one name of a JSON value in this crate.

/// A JSON value, such as a document or a part of one.
pub type Json = serde_json::Value;
