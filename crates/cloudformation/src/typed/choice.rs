//! Enums of strings.

use super::value::Value;

/// An enum whose variants are strings in a template, such as the values of a property that AWS lists.
///
/// A string literal can be used in place of a variant.
pub trait Choice: for<'text> From<&'text str> {}

impl<T: Choice> From<&str> for Value<T> {
    fn from(text: &str) -> Self {
        Self::Literal(text.into())
    }
}
