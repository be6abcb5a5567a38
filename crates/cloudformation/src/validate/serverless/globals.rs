//! The properties that the section `Globals` adds to every resource of a type.

use std::borrow::Cow;

use serde_json::Map;

use super::types::is_serverless_type;
use crate::document::{DocumentPath, Json, Segment, View, member_of};
use crate::validate::context::properties_of;

/// The properties that Globals add to resources of a type.
pub(in crate::validate) fn globals<'a>(document: &'a Json, kind: &str) -> Option<&'a Json> {
    if !is_serverless_type(kind) {
        return None;
    }
    member_of(document, "Globals")?.get(kind.rsplit("::").next()?)
}

/// The value that Globals have for a property of a resource, unless the resource ignores it. The resource may have a part of it only.
pub(in crate::validate) fn global<'a>(
    document: &'a Json,
    kind: &str,
    resource: &Json,
    property: &str,
) -> Option<&'a Json> {
    let value = globals(document, kind)?.get(property)?;
    if is_ignored(resource, property) { None } else { Some(value) }
}

/// The properties of a resource with those of Globals. SAM adds the members of an object and the items of a List to those of the resource.
pub(in crate::validate) fn completed_by_globals<'a>(
    document: &'a Json,
    kind: &str,
    resource: &'a Json,
) -> Cow<'a, Json> {
    let own = properties_of(resource).map_or_else(|| Cow::Owned(Json::Object(Map::new())), Cow::Borrowed);
    let Some(globals) = globals(document, kind).and_then(Json::as_object) else { return own };
    let read = globals.iter().filter(|(name, _)| !is_ignored(resource, name));
    let globals = read.map(|(name, value)| (name.clone(), value.clone())).collect();
    Cow::Owned(merge(&Json::Object(globals), &own))
}

/// The place in the template of a value of [`completed_by_globals`]: in the properties of the resource, or in Globals if these have the value.
pub(in crate::validate) fn place_of_completed(
    document: &Json,
    kind: &str,
    resource: &Json,
    properties: &DocumentPath,
    path: &DocumentPath,
) -> DocumentPath {
    let below = path.segments().get(properties.segments().len()..).unwrap_or_default();
    let of_type = kind.rsplit("::").next().unwrap_or_default();
    let in_globals = || DocumentPath::from_keys(&["Globals", of_type]).join(below);
    let mut place = properties.clone();
    let (mut own, mut global) = (properties_of(resource), globals(document, kind));
    for (position, segment) in below.iter().enumerate() {
        match segment {
            Segment::Key(name) => {
                global = global.filter(|_| position > 0 || !is_ignored(resource, name));
                (own, global) =
                    (own.and_then(|own| own.get(name)), global.and_then(|global| global.get(name)));
                if own.is_none() && global.is_some() {
                    return in_globals();
                }
                place.push_key(name);
            }
            Segment::Index(index) => {
                // The items of Globals come first.
                let before = match (own, global) {
                    (Some(Json::Array(_)), Some(Json::Array(global))) => global.len(),
                    _ => 0,
                };
                let Some(index) = index.checked_sub(before) else { return in_globals() };
                (own, global) = (own.and_then(|own| own.get(index)), None);
                place.push_index(index);
            }
        }
    }
    place
}

/// Whether a resource ignores a property of Globals.
pub(in crate::validate) fn is_ignored(resource: &Json, property: &str) -> bool {
    match member_of(resource, "IgnoreGlobals") {
        Some(Json::String(all)) => all == "*",
        Some(Json::Array(names)) => names.iter().any(|name| name == property),
        _ => false,
    }
}

/// The value of a resource in addition to that of Globals.
fn merge(global: &Json, own: &Json) -> Json {
    match (View::new(global), View::new(own)) {
        (View::Literal(Json::Object(global)), View::Literal(Json::Object(own))) => {
            let mut merged = global.clone();
            for (name, value) in own {
                let value = global.get(name).map_or_else(|| value.clone(), |global| merge(global, value));
                merged.insert(name.clone(), value);
            }
            Json::Object(merged)
        }
        (View::Literal(Json::Array(global)), View::Literal(Json::Array(own))) => {
            Json::Array(global.iter().chain(own).cloned().collect())
        }
        _ => own.clone(),
    }
}
