//! Completions, and those that a schema gives.

use std::collections::BTreeMap;

use crate::document::Json;
use crate::schema::Schema;

/// Text that is valid at a position.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Completion {
    /// The text to write.
    pub text: String,
    /// What it is.
    pub kind: CompletionKind,
    /// A few words about it; may be empty.
    pub detail: String,
    /// Its description; may be empty.
    pub description: String,
}

/// The kind of a completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionKind {
    /// A key of an object, such as a property.
    Key,
    /// A value from a list.
    Value,
    /// A type of resources.
    Type,
    /// A parameter, resource, condition or mapping of the template, or an attribute of a resource.
    Name,
}

impl Completion {
    pub(super) fn new(text: impl Into<String>, kind: CompletionKind, detail: &str) -> Self {
        Self { text: text.into(), kind, detail: detail.to_owned(), description: String::new() }
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
    let mut add = |text: String, detail: &str, description: &str| {
        let completion =
            all.entry(text.clone()).or_insert_with(|| Completion::new(text, CompletionKind::Value, ""));
        if completion.detail.is_empty() {
            detail.clone_into(&mut completion.detail);
        }
        if completion.description.is_empty() {
            description.clone_into(&mut completion.description);
        }
    };
    for schema in schemas {
        let description = schema.constant_description().unwrap_or_default();
        for choice in schema.literal_choices() {
            add(choice, "", description);
        }
        if schema.takes_boolean() {
            add("true".to_owned(), "", "");
            add("false".to_owned(), "", "");
        }
        if let Some(default) = schema.literal_default() {
            add(default, "default", "");
        }
    }
    all.into_values().collect()
}
