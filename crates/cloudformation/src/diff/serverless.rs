//! The properties of SAM that have another name in the resource that is deployed.

use std::borrow::Cow;

use cloudformation_facts::renamed_properties;
use serde_json::{Map, json};

use crate::Json;
use crate::validate::{deployed_type, is_serverless_type};

pub(super) const LAYER: &str = "AWS::Serverless::LayerVersion";
const TABLE: &str = "AWS::Serverless::SimpleTable";
const WEB_SOCKET: &str = "AWS::Serverless::WebSocketApi";

/// The property of a layer that replaces it. SAM puts a digest of all properties into the logical ID.
const LAYER_CONTENT: &str = "Content";

/// The path in the deployed resource of a property.
pub(super) fn deployed_path<'a>(kind: &str, path: &'a str) -> Cow<'a, str> {
    if kind == LAYER {
        return Cow::Borrowed(LAYER_CONTENT);
    }
    for (name, deployed) in renamed_properties(kind) {
        match path.strip_prefix(name) {
            Some("") => return Cow::Borrowed(deployed),
            Some(rest) if rest.starts_with('.') => return Cow::Owned(format!("{deployed}{rest}")),
            _ => {}
        }
    }
    Cow::Borrowed(path)
}

/// Whether CloudFormation deploys two types as the same resource. SAM gives a layer another logical ID, so a layer is another resource.
pub(super) fn are_deployed_alike(old: &str, new: &str) -> bool {
    let is_layer = [old, new].contains(&LAYER);
    old == new || !is_layer && deployed_type(old).is_some() && deployed_type(old) == deployed_type(new)
}

/// The resource that SAM makes of a resource, with the properties that SAM passes on under their new names.
pub(super) fn deployed(resource: &Json) -> Option<Json> {
    let kind = resource.get("Type")?.as_str().filter(|kind| is_serverless_type(kind))?;
    let empty = Map::new();
    let old = resource.get("Properties").and_then(Json::as_object).unwrap_or(&empty);
    let mut properties = Json::Object(Map::new());
    for (name, value) in old {
        let value = if name == "Tags" { tags(value) } else { value.clone() };
        if kind != TABLE || name != "PrimaryKey" {
            insert(&mut properties, &deployed_path(kind, name), value);
        }
    }
    if kind == TABLE {
        let (name, attribute) = primary_key(old.get("PrimaryKey"));
        insert(
            &mut properties,
            "AttributeDefinitions",
            json!([{"AttributeName": name, "AttributeType": attribute}]),
        );
        insert(&mut properties, "KeySchema", json!([{"AttributeName": name, "KeyType": "HASH"}]));
        if !old.contains_key("ProvisionedThroughput") {
            insert(&mut properties, "BillingMode", "PAY_PER_REQUEST".into());
        }
    }
    if kind == WEB_SOCKET {
        insert(&mut properties, "ProtocolType", "WEBSOCKET".into());
    }
    let mut made = resource.as_object()?.clone();
    made.insert("Type".to_owned(), deployed_type(kind)?.into());
    made.insert("Properties".to_owned(), properties);
    Some(made.into())
}

/// The name and the type of the key of a table. Without a key, SAM takes `id`, a String.
fn primary_key(key: Option<&Json>) -> (Json, Json) {
    let member = |name: &str, default: &str| {
        key.and_then(|key| key.get(name)).cloned().unwrap_or_else(|| default.into())
    };
    let attribute = match member("Type", "String").as_str() {
        Some("String") => "S".into(),
        Some("Number") => "N".into(),
        Some("Binary") => "B".into(),
        _ => member("Type", "String"),
    };
    (member("Name", "id"), attribute)
}

/// SAM takes tags as an object and makes a List of them.
fn tags(tags: &Json) -> Json {
    match tags {
        Json::Object(members) if crate::function_call(tags).is_none() => {
            members.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
        }
        other => other.clone(),
    }
}

/// Sets a value at a path of one or two names.
fn insert(properties: &mut Json, path: &str, value: Json) {
    let Some(members) = properties.as_object_mut() else { return };
    match path.split_once('.') {
        None => _ = members.insert(path.to_owned(), value),
        Some((name, rest)) => {
            insert(members.entry(name).or_insert_with(|| Json::Object(Map::new())), rest, value);
        }
    }
}
