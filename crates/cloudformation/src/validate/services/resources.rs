//! The resources of a type, and the members of their Lists.

use crate::document::{DocumentPath, Json};
use crate::validate::context::{entries, kind, properties_of};

/// A resource with its properties.
pub(super) struct Resource<'a> {
    pub(super) id: &'a str,
    /// The whole resource.
    pub(super) entry: &'a Json,
    pub(super) properties: &'a Json,
}

impl Resource<'_> {
    /// The place of the properties.
    pub(super) fn path(&self) -> DocumentPath {
        DocumentPath::from_keys(&["Resources", self.id, "Properties"])
    }
}

/// The resources of a type that have properties.
pub(super) fn resources_of<'a>(document: &'a Json, wanted: &str) -> impl Iterator<Item = Resource<'a>> {
    let resources =
        entries(document, "Resources").filter(move |(_, resource)| kind(resource) == Some(wanted));
    resources.filter_map(|(id, resource)| {
        let properties = properties_of(resource)?;
        Some(Resource { id, entry: resource, properties })
    })
}

/// The members of a List with their places, as far as the template shows them. There are none for a function in place of the List.
pub(super) fn items<'a>(
    value: &'a Json,
    path: &DocumentPath,
) -> impl Iterator<Item = (DocumentPath, &'a Json)> + use<'a> {
    let path = path.clone();
    value
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
        .map(move |(position, item)| (path.index(position), item))
}
