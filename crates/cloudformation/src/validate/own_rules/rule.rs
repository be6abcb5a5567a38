//! One of a team's own rules.

use std::sync::Arc;

use crate::rule::RuleText;
use crate::schema::Schema;
use crate::wildcard::matches_wildcard;

/// A rule that compares resources with a schema.
#[derive(Debug)]
pub(in crate::validate) struct OwnRule {
    pub(in crate::validate) text: Arc<RuleText>,
    pub(in crate::validate) part: Part,
    pub(in crate::validate) schema: Schema,
    /// Resource types, and patterns of resource types.
    types: Vec<String>,
}

/// The part of a resource that a rule compares with its schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::validate) enum Part {
    #[default]
    Properties,
    /// The whole resource, with attributes such as `DeletionPolicy`.
    Resource,
}

impl OwnRule {
    pub(super) fn new(text: RuleText, types: Vec<String>, part: Part, schema: Schema) -> Self {
        Self { text: Arc::new(text), part, schema, types }
    }

    /// Whether the rule is about resources of a type.
    pub(in crate::validate) fn applies_to(&self, resource_type: &str) -> bool {
        self.types.iter().any(|pattern| matches_wildcard(pattern, resource_type))
    }
}
