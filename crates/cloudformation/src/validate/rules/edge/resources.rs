//! The resources of a document and the values that their members may have.

use serde_json::Map;

use crate::document::{DocumentPath, Json, View, branches};
use crate::validate::context::{self, properties_of};

/// The resources of a document, by name and type.
pub(super) struct Resources<'a>(&'a Map<String, Json>);

impl<'a> Resources<'a> {
    pub(super) fn new(section: &'a Map<String, Json>) -> Self {
        Self(section)
    }

    /// The properties of a resource when it has the type.
    pub(super) fn properties(&self, id: &str, kind: &str) -> Option<&'a Json> {
        if self.kind(id)? != kind {
            return None;
        }
        properties_of(self.0.get(id)?)
    }

    /// The resources of a type, with their properties.
    pub(super) fn of_type(&self, kind: &'static str) -> impl Iterator<Item = (&'a str, &'a Json)> {
        self.0.iter().filter_map(move |(id, resource)| {
            if context::kind(resource)? != kind {
                return None;
            }
            Some((id.as_str(), properties_of(resource)?))
        })
    }

    /// The type of a resource.
    pub(super) fn kind(&self, id: &str) -> Option<&'a str> {
        context::kind(self.0.get(id)?)
    }
}

/// All values that a member of an object may have.
pub(super) fn outcomes<'a>(
    object: &'a Json,
    key: &str,
    path: &DocumentPath,
) -> Vec<(DocumentPath, &'a Json)> {
    match object.get(key) {
        Some(value) => branches(value, &path.key(key)),
        None => Vec::new(),
    }
}

/// The literal values that a member of an object may have.
pub(super) fn member<'a>(
    object: &'a Json,
    key: &str,
    path: &DocumentPath,
) -> impl Iterator<Item = (DocumentPath, &'a Json)> + use<'a> {
    outcomes(object, key, path).into_iter().filter(|(_, value)| matches!(View::new(value), View::Literal(_)))
}

/// The literal values that a member of a member may have.
pub(super) fn nested_member<'a>(
    object: &'a Json,
    keys: &[&str],
    path: &DocumentPath,
) -> Vec<(DocumentPath, &'a Json)> {
    keys.iter().fold(vec![(path.clone(), object)], |objects, key| {
        objects.into_iter().flat_map(|(path, object)| member(object, key, &path)).collect()
    })
}

/// A value that contains no function itself.
pub(super) fn literal(value: &Json) -> Option<&Json> {
    match View::new(value) {
        View::Literal(value) => Some(value),
        View::Unknown | View::Absent | View::Either(..) => None,
    }
}

/// A number, which a template may write as a String.
pub(super) fn number(value: &Json) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

pub(super) fn properties_path(id: &str) -> DocumentPath {
    DocumentPath::from_keys(&["Resources", id, "Properties"])
}
