//! The values of properties: literals, intrinsic functions, lists and enums.

mod choice;
mod list;
mod value;

pub use choice::Choice;
pub use list::List;
pub use value::{Property, Value};
