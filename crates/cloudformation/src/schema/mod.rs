//! The part of JSON Schema that AWS's resource schemas use, and the one engine that checks documents by it.

mod actions;
mod check;
mod facts;
mod format;
mod outcome;

use std::sync::OnceLock;

use indexmap::IndexMap;
use regex_lite::Regex;
use serde::Deserialize;

use crate::Json;

pub use actions::objection as action_objection;
pub(crate) use check::check_part;
pub use check::{Dialect, check};
pub use facts::{ResourceFacts, Tags, Update, all_types, fact_text, known_types, resource_facts};
pub(crate) use outcome::{Meaning, Outcome};

/// A schema. Keywords that it does not name are ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(rename = "type")]
    types: Types,
    properties: IndexMap<String, Schema>,
    pattern_properties: IndexMap<String, Schema>,
    additional_properties: Additional,
    required: Vec<String>,
    required_xor: Vec<String>,
    required_or: Vec<String>,
    excluded: Vec<String>,
    dependent_excluded: IndexMap<String, Vec<String>>,
    dependent_required: IndexMap<String, Vec<String>>,
    #[serde(rename = "enum")]
    choices: Vec<Json>,
    #[serde(rename = "enumCaseInsensitive")]
    choices_in_any_case: Vec<Json>,
    #[serde(rename = "const")]
    constant: Option<Json>,
    pattern: Option<Pattern>,
    format: Option<format::Format>,
    min_length: Option<u64>,
    max_length: Option<u64>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    min_items: Option<u64>,
    max_items: Option<u64>,
    unique_items: bool,
    min_properties: Option<u64>,
    max_properties: Option<u64>,
    items: Option<Box<Schema>>,
    any_of: Vec<Schema>,
    one_of: Vec<Schema>,
    all_of: Vec<Schema>,
    #[serde(rename = "if")]
    condition: Option<Box<Schema>>,
    then: Option<Box<Schema>>,
    /// No function may stand for the value but `Fn::If`.
    literal: bool,
    /// Of a `then`: why, as advice for whoever does not keep to it.
    description: Option<String>,
    #[serde(alias = "$defs")]
    definitions: IndexMap<String, Schema>,
}

impl Schema {
    /// Reads a JSON Schema.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The definition that a part of this schema leads to, or the part itself.
    fn target<'a>(&'a self, part: &'a Self) -> &'a Self {
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
enum Additional {
    Allowed(bool),
    As(Box<Schema>),
    #[default]
    Unsaid,
}

#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
enum Types {
    One(Type),
    Many(Vec<Type>),
    #[default]
    Unsaid,
}

impl Types {
    fn as_slice(&self) -> &[Type] {
        match self {
            Self::One(kind) => std::slice::from_ref(kind),
            Self::Many(kinds) => kinds,
            Self::Unsaid => &[],
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Type {
    Array,
    Boolean,
    Integer,
    Null,
    Number,
    Object,
    String,
}

impl Type {
    fn name(self) -> &'static str {
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
struct Pattern {
    text: String,
    compiled: OnceLock<Option<Regex>>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { text, compiled: OnceLock::new() }
    }
}

impl Pattern {
    /// A pattern that does not compile matches everything; the generator leaves such patterns out.
    fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(&self.text).ok());
        compiled.as_ref().is_none_or(|pattern| pattern.is_match(text))
    }
}
