//! The typed face of a document: values, lists, and the tables that resource types are written in.

mod list;
pub(crate) mod macros;
mod value;

pub use list::List;
pub use value::{Property, Value};

/// Any JSON, for what has no narrower type.
pub type Json = serde_json::Value;

/// What the generated tables are written with.
pub(crate) mod prelude {
    pub(crate) use super::macros::{choice, property, resource};
    #[allow(unused_imports, reason = "not every service has a list or free-form JSON")]
    pub(crate) use super::{Json, List};
}
