//! The values of properties: literals, intrinsic functions, lists, maps, enums and units.

mod choice;
mod into_value;
mod list;
mod map;
mod required;
mod size;
pub mod units;
mod value;

pub use choice::Choice;
pub use into_value::{IntoOptional, IntoValue};
pub use list::List;
#[doc(hidden)]
pub use list::optional_value;
pub use map::Map;
pub use required::RequiredProperties;
pub use size::Size;
pub use value::{JsonProperty, Property, Value, ValueType};
