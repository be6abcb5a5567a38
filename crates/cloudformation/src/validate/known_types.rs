//! The resource types that a check knows.

use std::collections::BTreeMap;

use crate::schema::{ResourceFacts, resource_facts};

/// The facts of a team's resource types, by their names.
pub(super) type OwnTypes = BTreeMap<String, ResourceFacts>;

/// The resource types of a team, and those of this build.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KnownTypes<'a> {
    own: Option<&'a OwnTypes>,
}

impl<'a> KnownTypes<'a> {
    pub(super) fn new(own: Option<&'a OwnTypes>) -> Self {
        Self { own }
    }

    /// The facts of a type.
    pub(super) fn facts(self, resource_type: &str) -> Option<&'a ResourceFacts> {
        let own = self.own.and_then(|own| own.get(resource_type));
        own.or_else(|| resource_facts(resource_type))
    }

    /// Whether the facts of a type are those of a team.
    pub(super) fn is_own(self, resource_type: &str) -> bool {
        self.own.is_some_and(|own| own.contains_key(resource_type))
    }
}
