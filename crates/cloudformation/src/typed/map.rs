//! Maps of values.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Serialize, Serializer};

use super::into_value::{IntoOptional, conversions};
use super::value::{Property, Value};
use crate::Json;

/// Values by name, such as the variables of a function. Each value is a literal or an intrinsic function. A value that is
/// `None` is left out, and the last value of a name counts.
///
/// ```
/// use cloudformation::{Map, Property, Value, intrinsic};
/// use serde_json::json;
///
/// let table: Value<String> = intrinsic::reference("Orders");
/// let variables: Map<String> = [("TABLE", table), ("STAGE", "dev".into())].into_iter().collect();
/// assert_eq!(variables.into_json(), json!({"TABLE": {"Ref": "Orders"}, "STAGE": "dev"}));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T>(IndexMap<String, Value<T>>);

impl<T> Map<T> {
    /// Whether the map has no names.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<T: Property> Property for Map<T> {
    fn into_json(self) -> Json {
        let members = self.0.into_iter().map(|(name, value)| (name, value.into_json()));
        Json::Object(members.collect())
    }
}

/// Serializes as CloudFormation reads the map.
impl<T: Property + Clone> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Property, K: Into<String>, V: IntoOptional<T>> FromIterator<(K, V)> for Map<T> {
    fn from_iter<Members: IntoIterator<Item = (K, V)>>(members: Members) -> Self {
        let mut map = Self::default();
        map.extend(members);
        map
    }
}

impl<T: Property, K: Into<String>, V: IntoOptional<T>> Extend<(K, V)> for Map<T> {
    fn extend<Members: IntoIterator<Item = (K, V)>>(&mut self, members: Members) {
        let members =
            members.into_iter().filter_map(|(name, value)| Some((name.into(), value.into_optional()?)));
        self.0.extend(members);
    }
}

/// Builds a [`Map`] of values that have several Rust types, such as texts and functions.
///
/// ```
/// use cloudformation::{Map, Property, intrinsic, map};
/// use serde_json::json;
///
/// let variables: Map<String> = map![("TABLE", intrinsic::reference("Orders")), ("STAGE", "dev")];
/// assert_eq!(variables.into_json(), json!({"TABLE": {"Ref": "Orders"}, "STAGE": "dev"}));
/// ```
#[macro_export]
macro_rules! map {
    ($(($name:expr, $value:expr $(,)?)),* $(,)?) => {
        $crate::Map::from_optional([$(($name, $crate::optional_value($value))),*])
    };
}

impl<T> Map<T> {
    /// The members of [`map!`].
    #[doc(hidden)]
    pub fn from_optional<const N: usize>(members: [(&str, Option<Value<T>>); N]) -> Self {
        let members = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Self(members.collect())
    }
}

conversions! {
    [T: Property, K: Into<String>, V: IntoOptional<T>, const N: usize] [(K, V); N] => Map<T>: collected;
    [T: Property, K: Into<String>, V: IntoOptional<T>] Vec<(K, V)> => Map<T>: collected;
    [T: Property, K: Into<String>, V: IntoOptional<T>] BTreeMap<K, V> => Map<T>: collected;
}

fn collected<T: Property, K: Into<String>, V: IntoOptional<T>>(
    members: impl IntoIterator<Item = (K, V)>,
) -> Value<Map<T>> {
    Value::Literal(members.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value as Json, json};

    use super::Map;
    use crate::{IntoValue, Property, Value, intrinsic};

    fn printed(value: impl IntoValue<Map<String>>) -> Json {
        value.into_value().into_json()
    }

    #[test]
    fn pairs_and_maps_are_values() {
        let expected = json!({"A": "1", "B": "2"});
        assert_eq!(printed([("A", "1"), ("B", "2")]), expected);
        assert_eq!(
            printed(vec![("A".to_owned(), "1".to_owned()), ("B".to_owned(), "2".to_owned())]),
            expected
        );
        assert_eq!(printed(BTreeMap::from([("B", Value::from("2")), ("A", "1".into())])), expected);
        assert_eq!(printed(intrinsic::reference::<Map<String>>("Tags")), json!({"Ref": "Tags"}));
    }

    #[test]
    fn none_is_left_out_and_the_last_value_of_a_name_counts() {
        assert_eq!(printed([("A", Some("1")), ("B", None), ("A", Some("2"))]), json!({"A": "2"}));
    }

    #[test]
    fn map_in_json_is_what_cloudformation_reads() {
        let map: Map<String> = [("Url", intrinsic::reference::<String>("Queue"))].into_iter().collect();
        assert_eq!(json!({ "Variables": map }), json!({"Variables": {"Url": {"Ref": "Queue"}}}));
    }
}
