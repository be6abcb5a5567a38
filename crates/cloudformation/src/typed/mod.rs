//! The typed face of a document: values, lists, and the tables that resource types are written in.

mod choice;
mod list;
#[allow(unused_macros, unused_imports, reason = "a build may have no service at all")]
pub(crate) mod macros;
mod value;

pub use choice::Choice;
pub use list::List;
pub use value::{Property, Value};

/// What the generated tables are written with.
pub(crate) mod prelude {
    #![allow(unused_imports, reason = "not every service needs all, and a build may have none")]

    pub(crate) use super::List;
    pub(crate) use super::macros::{attributes, choice, property, resource};
    pub(crate) use crate::Json;
}
