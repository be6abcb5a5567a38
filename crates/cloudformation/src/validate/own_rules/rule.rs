//! One of a team's own rules.

use std::fmt;
use std::sync::Arc;

use crate::rule::RuleText;
use crate::schema::Schema;
use crate::wildcard::matches_wildcard;

/// The key of a schema.
pub(super) const SCHEMA: &str = "schema";
/// The key of resource types.
pub(super) const TYPE: &str = "type";
/// The key of the resources of which one must refer to the resource.
pub(super) const REFERENCED_BY: &str = "referenced_by";

/// A rule that compares resources with a schema, or asks for other resources that refer to them.
#[derive(Debug)]
pub(in crate::validate) struct OwnRule {
    pub(in crate::validate) text: Arc<RuleText>,
    pub(in crate::validate) types: Types,
    pub(in crate::validate) part: Part,
    pub(in crate::validate) schema: Option<Schema>,
    pub(in crate::validate) referrer: Option<Referrer>,
}

/// Resource types, and patterns of resource types.
#[derive(Debug)]
pub(in crate::validate) struct Types(pub(super) Vec<String>);

/// The part of a resource that a rule compares with its schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::validate) enum Part {
    #[default]
    Properties,
    /// The whole resource, with attributes such as `DeletionPolicy`.
    Resource,
}

/// Resources of which at least one must refer to the resource of a rule.
#[derive(Debug)]
pub(in crate::validate) struct Referrer {
    pub(in crate::validate) types: Types,
    /// The schema of its properties.
    pub(in crate::validate) schema: Option<Schema>,
}

impl Types {
    /// Whether a resource type is one of these.
    pub(in crate::validate) fn contain(&self, resource_type: &str) -> bool {
        self.0.iter().any(|pattern| matches_wildcard(pattern, resource_type))
    }
}

impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" or "))
    }
}
