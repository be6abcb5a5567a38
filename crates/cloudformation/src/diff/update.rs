//! The effect of a changed property on its resource.

use crate::Json;
use crate::schema::{ResourceFacts, Update, resource_facts};
use crate::validate::deployed_type;

/// The facts of the type that a resource has at its deployment. SAM passes on properties of the same names.
pub(super) fn deployed_facts(resource: &Json) -> Option<&'static ResourceFacts> {
    let kind = resource.get("Type")?.as_str()?;
    resource_facts(deployed_type(kind)?)
}

/// The effect of a change of a property, whose path is that of [`ResourceFacts::update`]. Types without facts are updated in place.
pub(super) fn update(facts: Option<&ResourceFacts>, property: &str) -> Update {
    facts.map_or(Update::InPlace, |facts| facts.update(property))
}
