//! Completions, and those that a schema gives.

use std::collections::BTreeMap;

use crate::document::{Json, bare_text};
use crate::schema::Schema;

/// Text that is valid at a position.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Completion {
    /// The text without quotation marks.
    pub text: String,
    /// What it is.
    pub kind: CompletionKind,
    /// A few words about it; may be empty.
    pub detail: String,
    /// Its description; may be empty.
    pub description: String,
    /// Whether the value of a key is an object or a List.
    pub(super) has_members: bool,
    /// Whether the text is the type of a resource without properties.
    pub(super) lacks_properties: bool,
    /// The value, if it is another one than the text.
    pub(super) literal: Option<Json>,
}

/// The kind of a completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionKind {
    /// A key of an object, such as a property.
    Key,
    /// The short tag of a function.
    Function,
    /// A value from a list.
    Value,
    /// A type of resources.
    Type,
    /// A parameter, resource, condition or mapping of the template, or an attribute of a resource.
    Name,
}

impl Completion {
    pub(super) fn new(text: impl Into<String>, kind: CompletionKind, detail: &str) -> Self {
        let (text, detail, description) = (text.into(), detail.to_owned(), String::new());
        Self { text, kind, detail, description, has_members: false, lacks_properties: false, literal: None }
    }

    /// A literal as a value.
    pub(super) fn literal(literal: &Json, detail: &str) -> Self {
        let completion = Self::new(bare_text(literal), CompletionKind::Value, detail);
        Self { literal: (!literal.is_string()).then(|| literal.clone()), ..completion }
    }

    pub(super) fn value(&self) -> Json {
        self.literal.clone().unwrap_or_else(|| self.text.as_str().into())
    }
}

/// The keys that an object with one of these schemas can have in addition to those that it has. Keys are described if the schema is given to
/// whose definitions the schemas refer.
pub(super) fn keys(root: Option<&Schema>, schemas: &[&Schema], object: Option<&Json>) -> Vec<Completion> {
    let mut found: BTreeMap<&str, Completion> = BTreeMap::new();
    for schema in schemas {
        for name in schema.property_names() {
            let completion =
                found.entry(name).or_insert_with(|| Completion::new(name, CompletionKind::Key, ""));
            completion.has_members |= schema.has_members(root.unwrap_or(schema), name);
            if schema.requires(name) {
                "required".clone_into(&mut completion.detail);
            }
            if let Some(description) = root.and_then(|root| schema.description_of(root, name)) {
                description.clone_into(&mut completion.description);
            }
        }
    }
    let is_new = |name: &str| object.is_none_or(|object| object.get(name).is_none());
    found.into_values().filter(|completion| is_new(&completion.text)).collect()
}

/// The values that these schemas list.
pub(super) fn choices(schemas: &[&Schema]) -> Vec<Completion> {
    let mut all: BTreeMap<String, Completion> = BTreeMap::new();
    let mut add = |literal: &Json, detail: &str, description: &str| {
        let completion = all.entry(literal.to_string()).or_insert_with(|| Completion::literal(literal, ""));
        if completion.detail.is_empty() {
            detail.clone_into(&mut completion.detail);
        }
        if completion.description.is_empty() {
            description.clone_into(&mut completion.description);
        }
    };
    for schema in schemas {
        let description = schema.constant_description().unwrap_or_default();
        for choice in schema.choices() {
            add(choice, "", description);
        }
        if schema.takes_boolean() {
            add(&true.into(), "", "");
            add(&false.into(), "", "");
        }
        if let Some(default) = schema.scalar_default() {
            add(default, "default", "");
        }
    }
    let mut all: Vec<Completion> = all.into_values().collect();
    all.sort_by(|one, other| one.text.cmp(&other.text));
    all
}
