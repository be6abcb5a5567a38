//! Questions about a document that several checks have.

use crate::document::{Json, member_of};

/// The entries of a section, or of another object with names.
pub(super) fn entries<'a>(document: &'a Json, section: &str) -> impl Iterator<Item = (&'a String, &'a Json)> {
    member_of(document, section).and_then(Json::as_object).into_iter().flatten()
}

/// The type of a resource, or nothing where it is not a String.
pub(super) fn kind(resource: &Json) -> Option<&str> {
    member_of(resource, "Type")?.as_str()
}

/// Whether a type is a module, which CloudFormation replaces by its resources.
pub(super) fn is_module(kind: &str) -> bool {
    kind.ends_with("::MODULE")
}

/// The properties of a resource.
pub(super) fn properties_of(resource: &Json) -> Option<&Json> {
    member_of(resource, "Properties")
}
