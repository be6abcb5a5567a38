//! The keys of `site.yaml`, from its JSON Schema.

use infra::Site;
use serde_json::{Value, json};

/// Keys whose children the page does not list: docs/pages.md lists the texts, and the rules of a host are those of the site.
const WITHOUT_CHILDREN: [&str; 2] = ["theme.texts", "hosts[].rules"];

/// A key with its schema.
pub(crate) struct Key {
    /// The path, such as `rules[].path`. `[]` stands for the items of a List.
    pub(crate) path: String,
    /// The schema without references.
    pub(crate) schema: Value,
    /// Whether the object around it needs the key.
    pub(crate) is_required: bool,
    /// Whether the key has no value except the keys below it.
    pub(crate) is_section: bool,
    /// Whether exactly one of this key and its neighbours is given.
    pub(crate) is_choice: bool,
}

/// All keys, in the order of the schema. A key comes before those below it.
pub(crate) fn keys(schema: &Value) -> Vec<Key> {
    let mut keys = Vec::new();
    children("", schema, schema, &mut keys);
    keys
}

fn children(path: &str, node: &Value, root: &Value, keys: &mut Vec<Key>) {
    let required: Vec<&str> = items(&node["required"]).filter_map(Value::as_str).collect();
    for (name, child) in node["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let schema = resolve(child, root);
        let below = forms(&schema, root);
        let is_section =
            !WITHOUT_CHILDREN.contains(&path.as_str()) && !below.is_empty() && schema.get("anyOf").is_none();
        let is_required = required.contains(&name.as_str());
        keys.push(Key {
            path: path.clone(),
            schema,
            is_required,
            is_section,
            is_choice: node["choice"] == true,
        });
        if WITHOUT_CHILDREN.contains(&path.as_str()) {
            continue;
        }
        for (suffix, form) in below {
            children(&format!("{path}{suffix}"), &form, root, keys);
        }
    }
}

/// The objects with keys that a value can be, each with what the path gets.
fn forms(schema: &Value, root: &Value) -> Vec<(&'static str, Value)> {
    let mut forms = Vec::new();
    if schema.get("properties").is_some() {
        forms.push(("", schema.clone()));
    }
    for choice in items(&schema["anyOf"]).chain(items(&schema["oneOf"])) {
        let choice = resolve(choice, root);
        if let Some(properties) = choice["properties"].as_object() {
            // An object with one of several keys is written as a choice of objects with one key each.
            let is_choice = schema.get("oneOf").is_some();
            let mut form = json!({"properties": properties, "choice": is_choice});
            // The description of a choice is that of its only key.
            for (_, property) in form["properties"].as_object_mut().into_iter().flatten() {
                if property.get("description").is_none() {
                    property["description"] = choice["description"].clone();
                }
            }
            forms.push(("", form));
        }
    }
    if let Some(item) = schema.get("items") {
        let item = resolve(item, root);
        if item.get("properties").is_some() {
            forms.push(("[]", item));
        }
    }
    forms
}

/// The schema without a reference, and without the choice of `null`.
pub(crate) fn resolve(node: &Value, root: &Value) -> Value {
    if let [choice, null] = &items(&node["anyOf"]).collect::<Vec<_>>()[..]
        && null["type"] == "null"
    {
        return with_keywords(resolve(choice, root), node);
    }
    let Some(name) = node["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/")) else {
        return node.clone();
    };
    with_keywords(root["$defs"][name].clone(), node)
}

/// A definition with the keywords of the place that refers to it.
fn with_keywords(mut definition: Value, place: &Value) -> Value {
    for keyword in ["description", "default", "examples"] {
        if let Some(value) = place.get(keyword) {
            definition[keyword] = value.clone();
        }
    }
    definition
}

/// The values of a key that has a fixed set of them.
pub(crate) fn values(schema: &Value) -> Vec<Value> {
    if schema["type"] == "boolean" {
        return vec![json!(false), json!(true)];
    }
    let constants = items(&schema["oneOf"]).filter_map(|choice| choice.get("const"));
    items(&schema["enum"]).chain(constants).cloned().collect()
}

impl Key {
    /// The default value, if the key has one. Without a default in the schema, this is the value that changes nothing.
    pub(crate) fn default(&self) -> Option<Value> {
        if let Some(default) = self.schema.get("default") {
            return Some(default.clone());
        }
        let site = |value: Value| -> Option<Site> {
            let mut document = json!({});
            set(&mut document, &self.path, value);
            serde_json::from_value(document).ok()
        };
        let (parent, _) = self.path.rsplit_once('.').unwrap_or(("", &self.path));
        let mut without = json!({});
        if !parent.is_empty() {
            set(&mut without, parent, json!({}));
        }
        let without: Option<Site> = serde_json::from_value(without).ok();
        values(&self.schema).into_iter().find(|value| without.is_some() && site(value.clone()) == without)
    }
}

/// Sets a key in a document. `null` removes it.
pub(crate) fn set(document: &mut Value, path: &str, value: Value) {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let child = match name.strip_suffix("[]") {
        Some(name) => {
            if document[name].is_null() {
                document[name] = json!([{}]);
            }
            &mut document[name][0]
        }
        None => &mut document[name],
    };
    if rest.is_empty() {
        *child = value;
    } else {
        if !child.is_object() {
            *child = json!({});
        }
        set(child, rest, value);
    }
}

/// The items of a List. Other values have none.
pub(crate) fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
