//! The `Mappings` section.

use std::marker::PhantomData;

use indexmap::IndexMap;
use serde_json::json;

use crate::intrinsic::find_in_map;
use crate::{IntoValue, Json, List, LogicalId, Value};

/// A [mapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html): values of
/// one type, each found by two keys. A key has letters, digits, `-` and `.`.
///
/// ```
/// use cloudformation::{Mapping, Template, intrinsic::{Pseudo, pseudo}};
/// let mut template = Template::new();
/// let zones = Mapping::new().with("us-east-1", "Website", "Z3AQBSTGFYJSTF").with("eu-west-1", "Website", "Z1BKCTXD74EZPE");
/// let zones = template.add_mapping("Zones", zones)?;
/// let here = zones.find(pseudo(Pseudo::Region), "Website");
/// # assert!(here.literal().is_none());
/// # Ok::<(), cloudformation::AddError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping<T = String>(IndexMap<String, IndexMap<String, T>>);

/// A type that a mapping can hold: a string, a list of strings, or JSON. Mappings cannot hold functions.
pub trait MappingValue {
    /// The type that `Fn::FindInMap` returns.
    type Found;

    /// Returns the JSON that CloudFormation reads.
    fn into_json(self) -> Json;
}

impl MappingValue for String {
    type Found = Self;

    fn into_json(self) -> Json {
        json!(self)
    }
}

impl MappingValue for Vec<String> {
    type Found = List<String>;

    fn into_json(self) -> Json {
        json!(self)
    }
}

/// Values of several types, such as strings and numbers.
impl MappingValue for Json {
    type Found = Self;

    fn into_json(self) -> Json {
        self
    }
}

impl Mapping {
    /// Creates an empty mapping of strings.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Mapping<Vec<String>> {
    /// Creates an empty mapping of lists of strings.
    pub fn new_lists() -> Self {
        Self::default()
    }
}

impl<T: MappingValue> Mapping<T> {
    /// Adds a value with its two keys.
    pub fn with(mut self, key: &str, second: &str, value: impl Into<T>) -> Self {
        self.0.entry(key.to_owned()).or_default().insert(second.to_owned(), value.into());
        self
    }

    pub(super) fn into_json(self) -> Json {
        let inner = |values: IndexMap<String, T>| -> Json {
            values.into_iter().map(|(second, value)| (second, value.into_json())).collect()
        };
        self.0.into_iter().map(|(key, values)| (key, inner(values))).collect()
    }
}

impl<T: MappingValue> Default for Mapping<T> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

/// Refers to a mapping of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingHandle<T = String>(LogicalId, PhantomData<T>);

impl<T: MappingValue> MappingHandle<T> {
    pub(super) fn new(id: LogicalId) -> Self {
        Self(id, PhantomData)
    }

    /// Returns the name of the mapping.
    pub fn id(&self) -> &LogicalId {
        &self.0
    }

    /// Returns `Fn::FindInMap` with two keys, which may be functions.
    pub fn find(&self, key: impl IntoValue<String>, second: impl IntoValue<String>) -> Value<T::Found> {
        find_in_map(self.0.as_str(), key, second)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Mapping;
    use crate::{Json, Property, Template};

    #[test]
    fn values_are_found_by_two_keys() {
        let mut template = Template::new();
        let texts = Mapping::new().with("a", "x", "1").with("b", "x", "2").with("a", "y", "3");
        let texts = template.add_mapping("Texts", texts).expect("a free name");
        let lists = Mapping::new_lists().with("a", "x", vec!["1".to_owned()]);
        let lists = template.add_mapping("Lists", lists).expect("a free name");
        assert_eq!(
            template.to_json()["Mappings"],
            json!({"Texts": {"a": {"x": "1", "y": "3"}, "b": {"x": "2"}}, "Lists": {"a": {"x": ["1"]}}})
        );
        assert_eq!(texts.find("a", "x").into_json(), json!({"Fn::FindInMap": ["Texts", "a", "x"]}));
        assert_eq!(lists.find("a", "x").into_json(), json!({"Fn::FindInMap": ["Lists", "a", "x"]}));
        assert!(template.add_mapping("Texts", Mapping::new()).is_err());
        let mixed = Mapping::<Json>::default().with("a", "x", 1).with("a", "y", "b");
        template.add_mapping("Mixed", mixed).expect("a free name");
        assert_eq!(template.to_json()["Mappings"]["Mixed"], json!({"a": {"x": 1, "y": "b"}}));
    }
}
