//! The events of functions and state machines, with the resources that own them.

use super::types::EVENT_OWNERS;
use crate::document::{DocumentPath, Json};
use crate::validate::context::{entries, kind, properties_of};

/// An event of a resource.
pub(in crate::validate) struct OwnedEvent<'a> {
    /// The logical ID of the resource.
    owner: &'a str,
    /// The type of the resource.
    pub(in crate::validate) owner_type: &'a str,
    name: &'a str,
    /// The event itself, with its type and properties.
    pub(in crate::validate) event: &'a Json,
}

impl<'a> OwnedEvent<'a> {
    /// The type of the event, if it is a String.
    pub(in crate::validate) fn kind(&self) -> Option<&'a str> {
        kind(self.event)
    }

    /// The properties of the event; null if it has none.
    pub(in crate::validate) fn properties(&self) -> &'a Json {
        self.event.get("Properties").unwrap_or(&Json::Null)
    }

    /// The place of the properties.
    pub(in crate::validate) fn path(&self) -> DocumentPath {
        DocumentPath::from_keys(&["Resources", self.owner, "Properties", "Events", self.name, "Properties"])
    }
}

/// The events of all functions and state machines of a template.
pub(in crate::validate) fn owned_events(document: &Json) -> impl Iterator<Item = OwnedEvent<'_>> {
    entries(document, "Resources").flat_map(|(owner, resource)| {
        let owner_type = kind(resource).filter(|kind| EVENT_OWNERS.contains(kind));
        let properties = properties_of(resource).unwrap_or(&Json::Null);
        owner_type.into_iter().flat_map(move |owner_type| {
            entries(properties, "Events").map(move |(name, event)| OwnedEvent {
                owner,
                owner_type,
                name,
                event,
            })
        })
    })
}
