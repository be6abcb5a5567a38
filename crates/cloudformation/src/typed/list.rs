//! Lists of values.

use super::value::{Property, Value};
use crate::Json;

/// A list. Each item is a literal or an intrinsic function.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(Vec<Value<T>>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Property> Property for List<T> {
    fn into_json(self) -> Json {
        self.0.into_iter().map(Property::into_json).collect()
    }
}

impl<T, I: Into<Value<T>>> FromIterator<I> for List<T> {
    fn from_iter<Items: IntoIterator<Item = I>>(items: Items) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<T, I: Into<Value<T>>> From<Vec<I>> for Value<List<T>> {
    fn from(items: Vec<I>) -> Self {
        Self::Literal(items.into_iter().collect())
    }
}

impl<T, I: Into<Value<T>>, const N: usize> From<[I; N]> for Value<List<T>> {
    fn from(items: [I; N]) -> Self {
        Self::Literal(items.into_iter().collect())
    }
}
