//! The effect of a changed property on its resource.

use super::serverless::deployed_path;
use crate::Json;
use crate::schema::{ResourceFacts, Update, resource_facts};
use crate::validate::deployed_type;

/// The type of a resource in the template, and the facts of the type that CloudFormation deploys.
pub(super) struct DeployedType<'a> {
    kind: &'a str,
    pub(super) facts: &'static ResourceFacts,
}

impl<'a> DeployedType<'a> {
    /// Returns `None` for a type without facts. Resources of such types are updated in place.
    pub(super) fn new(resource: &'a Json) -> Option<Self> {
        let kind = resource.get("Type")?.as_str()?;
        Some(Self { kind, facts: resource_facts(deployed_type(kind)?)? })
    }

    /// The effect of a change of a property. The path has the form that [`ResourceFacts::update`] takes.
    pub(super) fn update(&self, property: &str) -> Update {
        self.facts.update(&deployed_path(self.kind, property))
    }
}
