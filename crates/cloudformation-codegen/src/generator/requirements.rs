//! Requirements between properties and between resources, from the extension schemas of cfn-lint (MIT-0).
//!
//! `requirements.json` lists the extension schemas: the places where each applies and the reason for it, or why it is left out. A schema
//! about one resource becomes a part of the schema of its type. A schema about resources that refer to each other becomes a relation. Where
//! AWS accepts more than a schema does, `patch` is a [JSON Merge Patch](https://www.rfc-editor.org/rfc/rfc7396) for it, and `because` is the
//! reason. The lists of values by Region are in [`LISTS`] instead.

use std::collections::BTreeMap;

use cloudformation_codegen::facts::KEPT;
use cloudformation_codegen::patterns;
use serde_json::{Map, Value, json};

use crate::regions::LISTS;
use crate::supplements::merge_members;

/// The list of extension schemas.
const LIST: &str = include_str!("../../requirements.json");

/// What a type requires in addition to its schema.
#[derive(Debug, Default)]
pub(crate) struct Requirements {
    /// Schemas of the properties, by type.
    schemas: BTreeMap<String, Vec<Value>>,
    /// Relations to other resources, by type.
    relations: BTreeMap<String, Vec<Value>>,
}

impl Requirements {
    /// Reads the extension schemas, each by its folder and name.
    pub(crate) fn read(extensions: &BTreeMap<String, Value>) -> Result<Self, Box<dyn std::error::Error>> {
        let list: Vec<Value> = serde_json::from_str(LIST)?;
        let mut all = Self::default();
        let mut known: Vec<&str> = LISTS.iter().map(|(name, _)| *name).collect();
        for entry in &list {
            let name = entry["schema"].as_str().unwrap_or_default();
            let schema = if entry["own"].is_object() {
                &entry["own"]
            } else {
                known.push(name);
                let schema =
                    extensions.get(name).ok_or_else(|| format!("{name}: unknown extension schema"))?;
                &patched(schema, &entry["patch"])
            };
            let why = entry["why"].as_str().unwrap_or_default();
            for place in entry["at"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                all.add(schema, place, why);
            }
        }
        if let Some(name) = extensions.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(format!("{name}: add this extension schema to requirements.json").into());
        }
        Ok(all)
    }

    fn add(&mut self, schema: &Value, place: &str, why: &str) {
        let (kind, below) = place.split_once('/').unwrap_or((place, ""));
        if let Some(gather) = schema.get("cfnGather") {
            self.relations.entry(kind.to_owned()).or_default().push(relation(gather, why));
        } else {
            let schema = json!({"if": {}, "then": with_reason(requirement(schema), why)});
            self.schemas.entry(kind.to_owned()).or_default().push(at(below, schema));
        }
    }

    /// A schema with a property for each type.
    pub(crate) fn schemas(&self) -> Map<String, Value> {
        let schemas = self.schemas.iter().map(|(kind, all)| (kind.clone(), json!({"allOf": all})));
        Map::from_iter([("properties".to_owned(), Value::Object(schemas.collect()))])
    }

    /// The relations of each type.
    pub(crate) fn relations(&self) -> Map<String, Value> {
        let relations = self.relations.iter().map(|(kind, all)| (kind.clone(), json!(all)));
        Map::from_iter([("relations".to_owned(), Value::Object(relations.collect()))])
    }
}

/// A schema with the changes of a patch.
fn patched(schema: &Value, patch: &Value) -> Value {
    let mut schema = schema.clone();
    if let (Value::Object(members), Value::Object(patch)) = (&mut schema, patch) {
        merge_members(members, patch);
    }
    schema
}

/// A schema for the properties whose part at a place has this schema.
fn at(place: &str, schema: Value) -> Value {
    place.rsplit('/').filter(|name| !name.is_empty()).fold(schema, |inner, name| match name {
        "*" => json!({"items": inner}),
        name => json!({"properties": {name: inner}}),
    })
}

fn with_reason(schema: Value, why: &str) -> Value {
    let mut schema = schema;
    if let Value::Object(schema) = &mut schema {
        // The description of cfn-lint makes way at its place, so that the reason comes last.
        schema.shift_remove("description");
        schema.insert("description".to_owned(), why.into());
    }
    schema
}

/// A relation: which properties of which resources it is about, and the schema of them all.
fn relation(gather: &Value, why: &str) -> Value {
    let mut schema = &gather["schema"];
    // In this context the schema compares functions as they are written.
    let by_name = schema.get("cfnContext").is_some();
    if let Some(context) = schema.get("cfnContext") {
        schema = &context["schema"];
    }
    let parts = gather["gather"].as_object().into_iter().flatten();
    let parts: Map<String, Value> = parts.map(|(name, part)| (name.clone(), gathered(part))).collect();
    json!({"parts": parts, "byName": by_name, "schema": requirement(schema), "why": why})
}

fn gathered(part: &Value) -> Value {
    let properties = part["properties"].as_object().into_iter().flatten().map(|(name, property)| {
        let property = match property {
            Value::String(path) => json!({"path": path}),
            other => other.clone(),
        };
        (name.clone(), property)
    });
    let mut kept = Map::from_iter([("properties".to_owned(), Value::Object(properties.collect()))]);
    if let Some(reference) = part.get("reference") {
        kept.insert("reference".to_owned(), reference.clone());
        kept.insert("type".to_owned(), part["filter"]["type"].clone());
    }
    Value::Object(kept)
}

/// The keywords of a schema that the validator understands. The schemas `true` and `false` become other keywords.
fn requirement(schema: &Value) -> Value {
    let Value::Object(schema) = schema else { return json!({}) };
    let mut kept = Map::new();
    let mut excluded: Vec<Value> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for (keyword, value) in schema {
        let value = match keyword.as_str() {
            "properties" => {
                let members = value.as_object().into_iter().flatten();
                excluded.extend(
                    members.clone().filter(|(_, member)| **member == false).map(|(name, _)| json!(name)),
                );
                let members: Map<String, Value> = members
                    .filter(|(_, member)| member.is_object())
                    .map(|(name, member)| (name.clone(), requirement(member)))
                    .collect();
                if members.is_empty() {
                    continue;
                }
                Value::Object(members)
            }
            "not" if absence(value).is_some() => {
                excluded.extend(absence(value).into_iter().flatten());
                continue;
            }
            "propertyNames" => {
                excluded.extend(
                    value.pointer("/not/enum").and_then(Value::as_array).into_iter().flatten().cloned(),
                );
                names.extend(value["enum"].as_array().into_iter().flatten().filter_map(Value::as_str));
                continue;
            }
            "if" | "then" | "else" | "not" | "items" | "contains" if value.is_object() => requirement(value),
            "anyOf" | "oneOf" | "allOf" => value.as_array().into_iter().flatten().map(requirement).collect(),
            "pattern" => {
                patterns::add(value.as_str().unwrap_or_default(), &mut kept);
                continue;
            }
            "description" | "exclusiveMinimum" | "multipleOf" => value.clone(),
            word if KEPT.contains(&word) => value.clone(),
            _ => continue,
        };
        kept.insert(keyword.clone(), value);
    }
    if !names.is_empty()
        && let Value::Object(properties) = kept.entry("properties").or_insert_with(|| json!({}))
    {
        for name in names {
            properties.entry(name).or_insert_with(|| json!({}));
        }
        kept.insert("additionalProperties".to_owned(), false.into());
    }
    if !excluded.is_empty() {
        kept.insert("excluded".to_owned(), excluded.into());
    }
    Value::Object(kept)
}

/// The properties that must be absent, if `not` says only that.
fn absence(refused: &Value) -> Option<Vec<Value>> {
    let branches = refused.get("anyOf").and_then(Value::as_array);
    let branches = branches.map_or_else(|| std::slice::from_ref(refused), Vec::as_slice);
    let names =
        branches.iter().map(|branch| match branch.get("required").and_then(Value::as_array)?.as_slice() {
            [name] if branch.as_object()?.len() == 1 => Some(name.clone()),
            _ => None,
        });
    names.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use super::{LIST, LISTS, at, patched, relation, requirement};

    #[test]
    fn patch_changes_members_and_removes_those_that_are_null() {
        let schema = json!({"if": {"required": ["A"]}, "then": {"minimum": 1, "maximum": 9}});
        assert_eq!(
            patched(&schema, &json!({"then": {"minimum": 2, "maximum": null}})),
            json!({"if": {"required": ["A"]}, "then": {"minimum": 2}})
        );
        assert_eq!(patched(&schema, &Value::Null), schema);
    }

    #[test]
    fn schema_false_excludes_the_property() {
        assert_eq!(
            requirement(&json!({"if": {"required": ["A"]}, "then": {"properties": {"B": false, "C": true}}})),
            json!({"if": {"required": ["A"]}, "then": {"excluded": ["B"]}})
        );
    }

    #[test]
    fn negated_requirement_excludes_the_property() {
        let absent = requirement(&json!({"not": {"anyOf": [{"required": ["A"]}, {"required": ["B"]}]}}));
        assert_eq!(absent, json!({"excluded": ["A", "B"]}));
        let not_both = json!({"not": {"required": ["A", "B"]}});
        assert_eq!(requirement(&not_both), not_both);
    }

    #[test]
    fn reason_of_a_refusal_is_kept() {
        let refusal = json!({"not": {"enum": ["A"], "description": "write B"}});
        assert_eq!(requirement(&refusal), refusal);
    }

    #[test]
    fn names_of_properties_become_properties() {
        let of_names = |names: Value| requirement(&json!({ "propertyNames": names }));
        assert_eq!(of_names(json!({"not": {"enum": ["A"]}})), json!({"excluded": ["A"]}));
        assert_eq!(
            of_names(json!({"enum": ["A"]})),
            json!({"properties": {"A": {}}, "additionalProperties": false})
        );
    }

    #[test]
    fn place_below_the_properties_becomes_keywords() {
        assert_eq!(
            at("A/*/B", json!({"type": "string"})),
            json!({"properties": {"A": {"items": {"properties": {"B": {"type": "string"}}}}}})
        );
        assert_eq!(at("", json!({})), json!({}));
    }

    #[test]
    fn relation_has_its_parts_and_their_schema() {
        let gather = json!({
            "gather": {
                "own": {"properties": {"Size": {"path": "/Size", "default": 1}}},
                "other": {"filter": {"type": "AWS::X::Y"}, "reference": "/Other", "properties": {"Size": "/Size"}},
            },
            "schema": {"cfnContext": {"functions": [], "schema": {"properties": {"own": {"const": {"$data": "/other/Size"}}}}}},
        });
        assert_eq!(
            relation(&gather, "reason"),
            json!({
                "parts": {
                    "own": {"properties": {"Size": {"path": "/Size", "default": 1}}},
                    "other": {"properties": {"Size": {"path": "/Size"}}, "reference": "/Other", "type": "AWS::X::Y"},
                },
                "byName": true,
                "schema": {"properties": {"own": {"const": {"$data": "/other/Size"}}}},
                "why": "reason",
            })
        );
    }

    #[test]
    fn each_extension_schema_has_its_places_or_a_reason_for_their_absence() {
        let list: Vec<Value> = serde_json::from_str(LIST).expect("JSON");
        let mut names: BTreeSet<_> = LISTS.iter().map(|(name, _)| Some(*name)).collect();
        for entry in &list {
            let is_used = entry["why"].is_string() && entry["at"].is_array();
            assert_ne!(is_used, entry["unused"].is_string(), "{entry}");
            assert_eq!(entry["patch"].is_object(), entry["because"].is_string(), "{entry}");
            assert!(!entry["patch"].is_object() || is_used, "{entry}");
            assert!(names.insert(entry["schema"].as_str()), "{entry}: twice");
        }
    }
}
