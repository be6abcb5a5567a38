//! The keywords of JSON Schema that AWS's resource schemas use.

use std::sync::OnceLock;

use foldhash::fast::FixedState;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::format::Format;
use super::pattern::Pattern;
use crate::document::Json;

/// A schema. Keywords that it does not name are ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<Reference>,
    #[serde(rename = "type")]
    pub(super) types: Types,
    pub(super) properties: SchemaMap,
    pub(super) pattern_properties: PatternMap,
    pub(super) additional_properties: Additional,
    pub(super) required: Vec<String>,
    pub(super) required_xor: Vec<String>,
    pub(super) required_or: Vec<String>,
    pub(super) excluded: Vec<String>,
    pub(super) dependent_excluded: IndexMap<String, Vec<String>>,
    pub(super) dependent_required: IndexMap<String, Vec<String>>,
    /// Properties with numbers of which none is below an earlier one, such as the ends of a range.
    pub(super) ascending: Vec<String>,
    /// Whether the keywords above take an empty object, List or String, and `false`, as an absent property.
    pub(super) empty_is_absent: bool,
    #[serde(rename = "enum")]
    pub(super) choices: Vec<Json>,
    #[serde(rename = "enumCaseInsensitive")]
    pub(super) choices_in_any_case: Vec<Json>,
    /// Examples of the value. The first one becomes the advice of findings.
    pub(super) examples: Vec<Json>,
    #[serde(rename = "const")]
    pub(super) constant: Option<Json>,
    pub(super) pattern: Option<Pattern>,
    /// Patterns that also have to match.
    pub(super) patterns: Vec<Pattern>,
    /// Patterns of which none may match.
    pub(super) refused_patterns: Vec<Pattern>,
    pub(super) format: Option<Format>,
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) minimum: Option<f64>,
    pub(super) maximum: Option<f64>,
    pub(super) exclusive_minimum: Option<f64>,
    pub(super) multiple_of: Option<f64>,
    pub(super) min_items: Option<u64>,
    pub(super) max_items: Option<u64>,
    pub(super) unique_items: bool,
    pub(super) min_properties: Option<u64>,
    pub(super) max_properties: Option<u64>,
    pub(super) items: Option<Box<Schema>>,
    /// Schemas of the first items. The other items have the schema `items`.
    pub(super) prefix_items: Vec<Schema>,
    pub(super) contains: Option<Box<Schema>>,
    /// How many items of the schema `contains` a List needs: 1 if nothing is said. Only 0 and 1 are known.
    pub(super) min_contains: Option<u64>,
    pub(super) max_contains: Option<u64>,
    pub(super) any_of: Vec<Schema>,
    pub(super) one_of: Vec<Schema>,
    pub(super) all_of: Vec<Schema>,
    #[serde(rename = "if")]
    pub(super) condition: Option<Box<Schema>>,
    pub(super) then: Option<Box<Schema>>,
    #[serde(rename = "else")]
    pub(super) otherwise: Option<Box<Schema>>,
    pub(super) not: Option<Box<Schema>>,
    /// Whether no function but `Fn::If` may stand for the value.
    pub(super) literal: bool,
    /// In a `then`, `else` or `not`, the reason of the requirement. It becomes the advice of findings. In a `contains`, the item in words.
    /// Elsewhere, editors show it.
    pub(super) description: Option<String>,
    /// The value that stands for a missing one. Editors show it.
    pub(super) default: Option<Json>,
    #[serde(alias = "$defs")]
    pub(super) definitions: SchemaMap,
    // Only the schema of a resource type has the following facts. They are here because reading the text a second time would
    // take as long as the first.
    pub(super) create_only: Vec<String>,
    pub(super) conditional_create_only: Vec<String>,
    pub(super) identifier: Vec<String>,
    #[serde(rename = "ref")]
    pub(super) ref_property: Option<String>,
    pub(super) attributes: IndexMap<String, String>,
    pub(super) readable: IndexMap<String, String>,
    pub(super) tags: Option<String>,
}

impl Schema {
    /// Reads a JSON Schema.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The definition to which a part of this schema refers, or the part itself.
    pub(crate) fn target<'a>(&'a self, part: &'a Self) -> &'a Self {
        let Some(Reference(name)) = &part.reference else { return part };
        self.definitions.get(name).unwrap_or(part)
    }

    /// Whether the schema says which properties an object has together.
    pub(super) fn relates_properties(&self) -> bool {
        let names = [&self.required, &self.required_xor, &self.required_or, &self.excluded, &self.ascending];
        let others = [&self.dependent_excluded, &self.dependent_required];
        names.iter().any(|names| !names.is_empty()) || others.iter().any(|others| !others.is_empty())
    }

    /// Whether the schema says something about single members of an object.
    pub(super) fn describes_members(&self) -> bool {
        !self.properties.is_empty()
            || !self.pattern_properties.is_empty()
            || matches!(self.additional_properties, Additional::As(_) | Additional::Allowed(false))
    }

    pub(super) fn example(&self) -> Option<&Json> {
        self.examples.first()
    }

    pub(crate) fn property(&self, name: &str) -> Option<&Self> {
        self.properties.get(name)
    }

    /// The schema of a member of an object, whether the schema of the object has its name, its pattern or neither.
    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        let by_pattern = || self.pattern_properties.0.iter().find(|(pattern, _)| pattern.matches(name));
        let other = match &self.additional_properties {
            Additional::As(schema) => Some(&**schema),
            Additional::Allowed(_) | Additional::Unsaid => None,
        };
        self.property(name).or_else(|| by_pattern().map(|(_, schema)| schema.schema())).or(other)
    }

    /// Whether the schema accepts only Lists (true) or no Lists (false), if it says either.
    pub(crate) fn is_list(&self) -> Option<bool> {
        let types = self.types.as_slice();
        let lists = types.iter().filter(|kind| **kind == Type::Array).count();
        let texts = !types.contains(&Type::Object) && lists == 0;
        (!types.is_empty() && (texts || lists == types.len())).then_some(!texts)
    }

    /// Whether the schema names types of literals.
    pub(super) fn is_literal(&self) -> bool {
        !self.types.as_slice().is_empty() && !self.is_container()
    }

    /// Whether the schema accepts numbers only.
    pub(super) fn is_number(&self) -> bool {
        let types = self.types.as_slice();
        !types.is_empty() && types.iter().all(|kind| matches!(kind, Type::Integer | Type::Number))
    }

    /// Whether the schema accepts objects or Lists.
    pub(super) fn is_container(&self) -> bool {
        let is_json = || self.format.as_ref().is_some_and(Format::is_json);
        match self.types.as_slice() {
            // The document of `AWS::IAM::ManagedPolicy` has a format and no type.
            [] => is_json(),
            types => types.iter().any(|kind| matches!(kind, Type::Object | Type::Array)),
        }
    }

    /// The part of a resource that the schema requires, such as `AWS::EC2::VPC.Id`.
    pub(crate) fn part_of_resource(&self) -> Option<&str> {
        self.format.as_ref()?.of_resource()
    }

    /// Whether the schema bounds numbers.
    pub(super) fn bounds_numbers(&self) -> bool {
        [self.minimum, self.maximum, self.exclusive_minimum, self.multiple_of].iter().any(Option::is_some)
    }

    /// Whether an object has no other properties than those that are listed.
    pub(crate) fn has_only_named_properties(&self) -> bool {
        matches!(self.additional_properties, Additional::Allowed(false)) && self.pattern_properties.is_empty()
    }

    /// Whether a pattern of the schema excludes a text.
    pub(crate) fn refuses(&self, text: &str) -> bool {
        let mut wanted = self.pattern.iter().chain(&self.patterns);
        wanted.any(|pattern| !pattern.matches(text))
            || self.refused_patterns.iter().any(|pattern| pattern.matches(text))
    }

    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|required| required == name)
    }
}

/// The name of the definition to which a schema refers.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
pub(super) struct Reference(String);

impl From<String> for Reference {
    fn from(path: String) -> Self {
        Self(path.rsplit('/').next().unwrap_or_default().to_owned())
    }
}

/// Schemas by name. Each is parsed when it is first needed, because a template uses few of a resource type's properties.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct SchemaMap(IndexMap<String, LazySchema, FixedState>);

impl SchemaMap {
    pub(super) fn get(&self, name: &str) -> Option<&Schema> {
        self.0.get(name).map(LazySchema::schema)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Schemas by the pattern of their names.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "SchemaMap")]
pub(super) struct PatternMap(Vec<(Pattern, LazySchema)>);

impl PatternMap {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The pattern, if the schema has one and not several.
    pub(super) fn only_pattern(&self) -> Option<&Pattern> {
        match self.0.as_slice() {
            [(pattern, _)] => Some(pattern),
            _ => None,
        }
    }
}

impl From<SchemaMap> for PatternMap {
    fn from(SchemaMap(schemas): SchemaMap) -> Self {
        Self(schemas.into_iter().map(|(pattern, schema)| (pattern.into(), schema)).collect())
    }
}

/// The text of a schema, and the schema once it is parsed.
#[derive(Debug, Deserialize)]
#[serde(from = "Box<RawValue>")]
struct LazySchema {
    text: Box<RawValue>,
    parsed: OnceLock<Box<Schema>>,
}

impl LazySchema {
    /// A text that is not a schema accepts every value. A test parses all schemas of the facts.
    fn schema(&self) -> &Schema {
        self.parsed.get_or_init(|| serde_json::from_str(self.text.get()).unwrap_or_default())
    }
}

impl From<Box<RawValue>> for LazySchema {
    fn from(text: Box<RawValue>) -> Self {
        Self { text, parsed: OnceLock::new() }
    }
}

/// The schema of properties that are not listed.
#[derive(Debug, Default, Deserialize)]
#[serde(try_from = "Box<RawValue>")]
pub(super) enum Additional {
    Allowed(bool),
    As(Box<Schema>),
    #[default]
    Unsaid,
}

impl TryFrom<Box<RawValue>> for Additional {
    type Error = serde_json::Error;

    fn try_from(text: Box<RawValue>) -> Result<Self, Self::Error> {
        match text.get() {
            "true" => Ok(Self::Allowed(true)),
            "false" => Ok(Self::Allowed(false)),
            schema => serde_json::from_str(schema).map(Self::As),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
pub(super) enum Types {
    One(Type),
    Many(Vec<Type>),
    #[default]
    Unsaid,
}

impl Types {
    pub(super) fn as_slice(&self) -> &[Type] {
        match self {
            Self::One(kind) => std::slice::from_ref(kind),
            Self::Many(kinds) => kinds,
            Self::Unsaid => &[],
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Type {
    Array,
    Boolean,
    Integer,
    Null,
    Number,
    Object,
    String,
}

impl Type {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Array => "a List",
            Self::Boolean => "a Boolean",
            Self::Integer => "an Integer",
            Self::Null => "nothing",
            Self::Number => "a Number",
            Self::Object => "an object",
            Self::String => "a String",
        }
    }
}

impl Schema {
    /// Reads a JSON Schema with all schemas within it, so that no mistake in them is left for later.
    pub(crate) fn read_all(text: &str) -> Result<Self, serde_json::Error> {
        let schema = Self::read(text)?;
        schema.parse_all()?;
        Ok(schema)
    }

    /// Parses all schemas within this one, and returns the first error.
    pub(super) fn parse_all(&self) -> Result<(), serde_json::Error> {
        let by_name = [&self.properties, &self.definitions].into_iter().flat_map(|map| map.0.values());
        let by_pattern = self.pattern_properties.0.iter().map(|(_, schema)| schema);
        for inner in by_name.chain(by_pattern) {
            serde_json::from_str::<Self>(inner.text.get())?.parse_all()?;
        }
        let lists = [&self.any_of, &self.one_of, &self.all_of, &self.prefix_items].into_iter().flatten();
        let additional = match &self.additional_properties {
            Additional::As(schema) => Some(schema),
            _ => None,
        };
        let single = [&self.items, &self.contains, &self.not];
        let single = single.into_iter().chain([&self.condition, &self.then, &self.otherwise]);
        let single = single.flatten().chain(additional);
        lists.chain(single.map(|schema| &**schema)).try_for_each(Self::parse_all)
    }
}

#[cfg(test)]
mod tests {
    use super::Schema;

    #[test]
    fn schemas_within_a_schema_are_parsed_when_needed() {
        let schema = Schema::read(r#"{"properties": {"a": {"required": ["b"]}, "c": {"type": 1}}}"#)
            .expect("a schema");
        assert!(schema.property("a").expect("a property").requires("b"));
        assert!(schema.parse_all().is_err(), "1 is not a type");
        assert!(!schema.property("c").expect("a property").requires("b"));
    }

    #[test]
    fn additional_properties_are_a_boolean_or_a_schema() {
        for text in ["true", "false", r#"{"type": "string"}"#] {
            assert!(Schema::read(&format!(r#"{{"additionalProperties": {text}}}"#)).is_ok(), "{text}");
        }
        assert!(Schema::read(r#"{"additionalProperties": 1}"#).is_err());
    }
}
