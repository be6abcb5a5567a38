//! The contents of a schema in the words that an editor shows.

use super::model::{Schema, Type};
use super::plain_text::plain_text;
use crate::document::{Json, bare_text};

impl Schema {
    /// The names of the properties.
    pub(crate) fn property_names(&self) -> impl Iterator<Item = &str> {
        self.properties.names()
    }

    pub(crate) fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The description of a property, or of the definition to which it refers.
    pub(crate) fn description_of<'a>(&'a self, root: &'a Self, name: &str) -> Option<&'a str> {
        let property = self.property(name)?;
        property.description().or_else(|| root.target(property).description())
    }

    /// The description of a schema with one value.
    pub(crate) fn constant_description(&self) -> Option<&str> {
        self.constant.as_ref().and(self.description())
    }

    /// The Strings, numbers and booleans of `enum` and `const`.
    pub(crate) fn choices(&self) -> impl Iterator<Item = &Json> {
        let choices = self.choices.iter().chain(&self.choices_in_any_case).chain(&self.constant);
        choices.filter(|choice| is_scalar(choice))
    }

    /// The same choices without quotation marks.
    pub(crate) fn literal_choices(&self) -> impl Iterator<Item = String> {
        self.choices().map(|choice| bare_text(choice).into_owned())
    }

    /// Whether the value of a property is an object or a List. A definition to which `root` has no answer counts as an object.
    pub(crate) fn has_members(&self, root: &Self, name: &str) -> bool {
        let Some(property) = self.property(name) else { return false };
        let target = root.target(property);
        let types = target.types.as_slice();
        let is_container = |kind: &Type| matches!(kind, Type::Object | Type::Array);
        target.reference.is_some() || (!types.is_empty() && types.iter().all(is_container))
    }

    pub(crate) fn takes_boolean(&self) -> bool {
        self.types.as_slice().contains(&Type::Boolean)
    }

    /// The default if it is a String, a number or a boolean.
    pub(crate) fn scalar_default(&self) -> Option<&Json> {
        self.default.as_ref().filter(|default| is_scalar(default))
    }

    /// The default as people write it in YAML.
    pub(crate) fn plain_default(&self) -> Option<String> {
        self.default.as_ref().map(plain_text)
    }

    /// The examples as people write them in YAML.
    pub(crate) fn plain_examples(&self) -> impl Iterator<Item = String> {
        self.examples.iter().map(plain_text)
    }

    /// The types in words, such as `a String`.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &'static str> {
        let types = self.types.as_slice().iter().filter(|kind| **kind != Type::Null);
        types.map(|kind| kind.name())
    }

    /// The bounds in words, such as `From 60 to 900`.
    pub(crate) fn bounds(&self) -> impl Iterator<Item = String> {
        let counts = [
            (self.min_length, self.max_length, " characters"),
            (self.min_items, self.max_items, " items"),
            (self.min_properties, self.max_properties, " keys"),
        ];
        let counts = counts.into_iter().filter_map(|(minimum, maximum, unit)| range(minimum, maximum, unit));
        range(self.minimum, self.maximum, "").into_iter().chain(counts)
    }
}

fn range<N: std::fmt::Display>(minimum: Option<N>, maximum: Option<N>, unit: &str) -> Option<String> {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => Some(format!("From {minimum} to {maximum}{unit}")),
        (Some(minimum), None) => Some(format!("At least {minimum}{unit}")),
        (None, Some(maximum)) => Some(format!("At most {maximum}{unit}")),
        (None, None) => None,
    }
}

fn is_scalar(value: &Json) -> bool {
    matches!(value, Json::String(_) | Json::Number(_) | Json::Bool(_))
}

#[cfg(test)]
mod tests {
    use super::Schema;

    #[test]
    fn bounds_are_ranges_with_their_unit() {
        let bounds = |text: &str| -> Vec<String> { Schema::read(text).expect("a schema").bounds().collect() };
        assert_eq!(bounds(r#"{"minimum": 60, "maximum": 900}"#), ["From 60 to 900"]);
        assert_eq!(
            bounds(r#"{"maxLength": 64, "minItems": 1}"#),
            ["At most 64 characters", "At least 1 items"]
        );
        assert_eq!(bounds("{}"), [""; 0]);
    }

    #[test]
    fn choices_and_defaults_are_scalars() {
        let schema = Schema::read(r#"{"enum": ["a", 1, true, null, []], "default": [1]}"#).expect("a schema");
        assert_eq!(schema.literal_choices().collect::<Vec<_>>(), ["a", "1", "true"]);
        assert_eq!((schema.scalar_default(), schema.plain_default().as_deref()), (None, Some("[1]")));
    }
}
