//! Tags of all resources in a part of the tree.

use std::collections::BTreeMap;

use cloudformation::schema::{Tags, resource_facts};
use cloudformation::{Json, Template, function_call};
use serde_json::{Map, json};

/// A tag of all resources at or below a scope.
#[derive(Debug)]
pub(super) struct Tag {
    pub(super) scope: Vec<String>,
    pub(super) key: String,
    pub(super) value: String,
}

/// Tags every resource whose type has tags. The tags of the resource itself override those of scopes, a deeper scope overrides
/// a higher one, and a later tag of a scope overrides an earlier one.
pub(super) fn apply(template: &mut Template, paths: &BTreeMap<String, Vec<String>>, tags: &[Tag]) {
    let mut deepest_first: Vec<&Tag> = tags.iter().rev().collect();
    deepest_first.sort_by_key(|tag| std::cmp::Reverse(tag.scope.len()));
    for (id, resource) in template.resources_mut() {
        let facts = resource_facts(resource.kind());
        let Some((property, form)) = facts.and_then(|facts| facts.tags()) else { continue };
        let path = paths.get(id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let mut wanted: Vec<&Tag> = Vec::new();
        for tag in deepest_first.iter().filter(|tag| path.starts_with(&tag.scope)) {
            if !wanted.iter().any(|known| known.key == tag.key) {
                wanted.push(tag);
            }
        }
        wanted.reverse();
        for tag in wanted {
            set(resource.properties_mut(), property, form, tag);
        }
    }
}

/// Adds a tag to a property, unless the property is an intrinsic function, whose result is unknown.
fn set(properties: &mut Map<String, Json>, property: &str, form: Tags, tag: &Tag) {
    let empty = if form == Tags::Map { json!({}) } else { json!([]) };
    let value = properties.entry(property).or_insert(empty);
    if function_call(value).is_some() {
        return;
    }
    match (value, form) {
        (Json::Object(tags), Tags::Map) => {
            tags.entry(&tag.key).or_insert_with(|| json!(tag.value));
        }
        (Json::Array(tags), Tags::List | Tags::Propagated)
            if !tags.iter().any(|own| own.get("Key") == Some(&json!(tag.key))) =>
        {
            let mut own = json!({"Key": tag.key, "Value": tag.value});
            if form == Tags::Propagated {
                own["PropagateAtLaunch"] = json!(true);
            }
            tags.push(own);
        }
        _ => {}
    }
}
