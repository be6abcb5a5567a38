//! The short tags of intrinsic functions, such as `!Sub`.

use crate::functions::{Function, by_name, by_tag};

/// The long name of the function with a short tag.
pub(super) fn long_name(tag: &str) -> Option<&'static str> {
    match tag.strip_prefix('!')? {
        "Condition" => Some("Condition"),
        tag => by_tag(tag).map(|function| function.name),
    }
}

/// The short tag of the function with a long name. `Condition` has none here, because it is an ordinary key outside of
/// conditions.
pub(super) fn tag(long_name: &str) -> Option<String> {
    by_name(long_name).map(Function::tag)
}
