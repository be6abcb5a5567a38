//! The properties that the section `Globals` adds to every resource of a type.

use super::types::is_serverless_type;
use crate::document::Json;

/// The properties that Globals add to resources of a type.
pub(in crate::validate) fn globals<'a>(document: &'a Json, kind: &str) -> Option<&'a Json> {
    if !is_serverless_type(kind) {
        return None;
    }
    document.get("Globals")?.get(kind.rsplit("::").next()?)
}

/// Whether Globals add a property to resources of a type. Then a resource may have a part of it only.
pub(in crate::validate) fn is_global(document: &Json, kind: &str, property: &str) -> bool {
    globals(document, kind).is_some_and(|globals| globals.get(property).is_some())
}
