//! What AWS's pages say and its schemas do not: members of JSON, values of an enum, required properties.
//!
//! `supplements.json` has a [JSON Merge Patch](https://www.rfc-editor.org/rfc/rfc7396) for the facts of each such resource type. The
//! validator and the Rust types both follow the facts.

use serde_json::{Map, Value};

const SUPPLEMENTS: &str = include_str!("../../supplements.json");

/// Adds the supplements of a resource type to its facts.
pub(crate) fn add(resource_type: &str, facts: &mut Map<String, Value>) -> Result<(), serde_json::Error> {
    let supplements: Map<String, Value> = serde_json::from_str(SUPPLEMENTS)?;
    if let Some(Value::Object(patch)) = supplements.get(resource_type) {
        merge_members(facts, patch);
    }
    Ok(())
}

/// Applies a patch. Members stay in alphabetical order, as AWS's schemas have them, because constructors follow this order.
pub(crate) fn merge_members(target: &mut Map<String, Value>, patch: &Map<String, Value>) {
    let is_larger = patch.iter().any(|(name, value)| !value.is_null() && !target.contains_key(name));
    for (name, value) in patch {
        match value {
            Value::Null => _ = target.shift_remove(name),
            Value::Object(members) => {
                let inner = target.entry(name.clone()).or_insert_with(|| Map::new().into());
                match inner {
                    Value::Object(inner) => merge_members(inner, members),
                    other => *other = value.clone(),
                }
            }
            other => _ = target.insert(name.clone(), other.clone()),
        }
    }
    if is_larger {
        target.sort_keys();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{SUPPLEMENTS, add, merge_members};

    #[test]
    fn patch_adds_replaces_and_removes() {
        let mut facts = json!({"a": {"type": "string", "minLength": 1}, "b": 1, "c": 2});
        let patch = json!({"a": {"minLength": null, "enum": ["x"]}, "b": null, "d": {"e": 3}});
        merge_members(facts.as_object_mut().expect("an object"), patch.as_object().expect("an object"));
        assert_eq!(facts.to_string(), r#"{"a":{"enum":["x"],"type":"string"},"c":2,"d":{"e":3}}"#);
    }

    #[test]
    fn each_supplement_is_about_a_resource_type_of_the_facts() {
        let supplements: Map<String, Value> = serde_json::from_str(SUPPLEMENTS).expect("JSON");
        assert!(!supplements.is_empty());
        let facts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../cloudformation-facts/facts");
        for resource_type in supplements.keys() {
            let (service, name) = cloudformation_codegen::names::split(resource_type).expect(resource_type);
            assert!(facts.join(service).join(format!("{name}.json")).exists(), "{resource_type}");
        }
    }

    #[test]
    fn other_resource_types_stay_as_they_are() {
        let mut facts = Map::from_iter([("properties".to_owned(), json!({}))]);
        add("AWS::X::Y", &mut facts).expect("JSON");
        assert_eq!(Value::Object(facts), json!({"properties": {}}));
    }
}
