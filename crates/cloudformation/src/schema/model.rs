//! The keywords of JSON Schema that AWS's resource schemas use.

use std::sync::OnceLock;

use indexmap::IndexMap;
use regex_lite::Regex;
use serde::Deserialize;

use super::format::Format;
use crate::document::Json;

/// A schema. Keywords that it does not name are ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    #[serde(rename = "type")]
    pub(super) types: Types,
    pub(super) properties: IndexMap<String, Schema>,
    pub(super) pattern_properties: IndexMap<String, Schema>,
    pub(super) additional_properties: Additional,
    pub(super) required: Vec<String>,
    pub(super) required_xor: Vec<String>,
    pub(super) required_or: Vec<String>,
    pub(super) excluded: Vec<String>,
    pub(super) dependent_excluded: IndexMap<String, Vec<String>>,
    pub(super) dependent_required: IndexMap<String, Vec<String>>,
    #[serde(rename = "enum")]
    pub(super) choices: Vec<Json>,
    #[serde(rename = "enumCaseInsensitive")]
    pub(super) choices_in_any_case: Vec<Json>,
    #[serde(rename = "const")]
    pub(super) constant: Option<Json>,
    pub(super) pattern: Option<Pattern>,
    pub(super) format: Option<Format>,
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) minimum: Option<f64>,
    pub(super) maximum: Option<f64>,
    pub(super) min_items: Option<u64>,
    pub(super) max_items: Option<u64>,
    pub(super) unique_items: bool,
    pub(super) min_properties: Option<u64>,
    pub(super) max_properties: Option<u64>,
    pub(super) items: Option<Box<Schema>>,
    pub(super) any_of: Vec<Schema>,
    pub(super) one_of: Vec<Schema>,
    pub(super) all_of: Vec<Schema>,
    #[serde(rename = "if")]
    pub(super) condition: Option<Box<Schema>>,
    pub(super) then: Option<Box<Schema>>,
    /// No function may stand for the value but `Fn::If`.
    pub(super) literal: bool,
    /// Of a `then`: why, as advice for whoever does not keep to it.
    pub(super) description: Option<String>,
    #[serde(alias = "$defs")]
    pub(super) definitions: IndexMap<String, Schema>,
}

impl Schema {
    /// Reads a JSON Schema.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The definition that a part of this schema leads to, or the part itself.
    pub(super) fn target<'a>(&'a self, part: &'a Self) -> &'a Self {
        let definition = |reference: &String| self.definitions.get(reference.rsplit('/').next()?);
        part.reference.as_ref().and_then(definition).unwrap_or(part)
    }

    pub(crate) fn property(&self, name: &str) -> Option<&Self> {
        self.properties.get(name)
    }

    /// Whether it takes lists alone, or no lists at all; nothing for one that says neither.
    pub(crate) fn is_list(&self) -> Option<bool> {
        let types = self.types.as_slice();
        let lists = types.iter().filter(|kind| **kind == Type::Array).count();
        let texts = !types.contains(&Type::Object) && lists == 0;
        (!types.is_empty() && (texts || lists == types.len())).then_some(!texts)
    }

    /// The part of a resource that it asks for, as in `AWS::EC2::VPC.Id`.
    pub(crate) fn part_of_resource(&self) -> Option<&str> {
        self.format.as_ref()?.of_resource()
    }

    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|required| required == name)
    }
}

/// What becomes of a property that is not listed.
#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
pub(super) enum Additional {
    Allowed(bool),
    As(Box<Schema>),
    #[default]
    Unsaid,
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
            Self::Array => "a list",
            Self::Boolean => "true or false",
            Self::Integer => "a whole number",
            Self::Null => "nothing",
            Self::Number => "a number",
            Self::Object => "an object",
            Self::String => "text",
        }
    }
}

/// A regular expression, compiled when it is first needed.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
pub(super) struct Pattern {
    pub(super) text: String,
    compiled: OnceLock<Option<Regex>>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { text, compiled: OnceLock::new() }
    }
}

impl Pattern {
    /// A pattern that does not compile matches everything; the generator leaves such patterns out.
    pub(super) fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(&self.text).ok());
        compiled.as_ref().is_none_or(|pattern| pattern.is_match(text))
    }
}
