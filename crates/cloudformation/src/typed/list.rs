//! Lists of values.

use serde::{Serialize, Serializer};

use super::into_value::{IntoOptional, conversions};
use super::value::{Property, Value};
use crate::Json;

/// A list. Each item is a literal or an intrinsic function. An item that is `None` is left out.
///
/// ```
/// use cloudformation::{List, Property};
/// use serde_json::json;
///
/// let zones: List<String> = [Some("a"), None, Some("b")].into_iter().collect();
/// assert_eq!(zones.into_json(), json!(["a", "b"]));
/// ```
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

/// Serializes as CloudFormation reads the list.
impl<T: Property + Clone> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Property, I: IntoOptional<T>> FromIterator<I> for List<T> {
    fn from_iter<Items: IntoIterator<Item = I>>(items: Items) -> Self {
        Self(items.into_iter().filter_map(IntoOptional::into_optional).collect())
    }
}

impl<T: Property, I: IntoOptional<T>> From<Vec<I>> for Value<List<T>> {
    fn from(items: Vec<I>) -> Self {
        Self::Literal(items.into_iter().collect())
    }
}

impl<T: Property, I: IntoOptional<T>, const N: usize> From<[I; N]> for Value<List<T>> {
    fn from(items: [I; N]) -> Self {
        Self::Literal(items.into_iter().collect())
    }
}

/// Builds a [`List`] of items that have several Rust types, such as texts and functions.
///
/// ```
/// use cloudformation::intrinsic::{Pseudo, get_att, join};
/// use cloudformation::{Property, list};
/// use serde_json::json;
///
/// let url = join("", list!["https://", get_att("Api", "Host"), "/", Pseudo::Region]);
/// assert_eq!(
///     url.into_json(),
///     json!({"Fn::Join": ["", ["https://", {"Fn::GetAtt": ["Api", "Host"]}, "/", {"Ref": "AWS::Region"}]]})
/// );
/// ```
#[macro_export]
macro_rules! list {
    ($($item:expr),* $(,)?) => {
        $crate::List::from_optional([$($crate::optional_value($item)),*])
    };
}

/// An item of [`list!`] or a value of [`map!`](crate::map).
#[doc(hidden)]
pub fn optional_value<T: Property>(item: impl IntoOptional<T>) -> Option<Value<T>> {
    item.into_optional()
}

impl<T> List<T> {
    /// The items of [`list!`].
    #[doc(hidden)]
    pub fn from_optional<const N: usize>(items: [Option<Value<T>>; N]) -> Self {
        Self(items.into_iter().flatten().collect())
    }
}

conversions! {
    [T: Property, I: IntoOptional<T>] Vec<I> => List<T>: Value::from;
    [T: Property, I: IntoOptional<T>, const N: usize] [I; N] => List<T>: Value::from;
}
