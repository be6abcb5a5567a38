//! Compares two templates.

use serde_json::{Map, Value};

use crate::schema::{Update, resource_facts};
use crate::{Json, function_call, yaml};

/// All differences, section by section in the order of the new template.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Diff {
    /// Changed entries.
    pub entries: Vec<Entry>,
}

/// A changed entry of a section.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// The section, such as `Resources`.
    pub section: String,
    /// The logical ID; the name of the section if the section has no entries.
    pub id: String,
    /// The type of a resource.
    pub kind: Option<String>,
    /// The kind of the change.
    pub change: Change,
}

/// The change of an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Only the new template has the entry.
    Added,
    /// Only the old template has the entry.
    Removed {
        /// Whether the resource's `DeletionPolicy` keeps it in the account.
        retained: bool,
    },
    /// Both templates have the entry.
    Modified(Vec<PropertyChange>),
}

/// A value that differs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertyChange {
    /// The path below the entry, such as `Properties.Tags[0].Value`.
    pub path: String,
    /// The value in the old template, if there is one.
    pub before: Option<Json>,
    /// The value in the new template, if there is one.
    pub after: Option<Json>,
    /// Whether CloudFormation replaces the resource.
    pub update: Update,
}

impl Diff {
    /// Whether the templates are equal.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Compares an old template with a new one.
    ///
    /// Either template may come from `aws cloudformation package` or from `get-template`. The place of an uploaded package
    /// is not a difference, because a changed package also changes the function's version.
    pub fn between(old: &Json, new: &Json) -> Self {
        let (old, new) = (template_body(old), template_body(new));
        let mut entries = Vec::new();
        for section in all_keys(&old, &new) {
            let (before, after) = (old.get(&section), new.get(&section));
            if before == after {
                continue;
            }
            match (before.and_then(Value::as_object), after.and_then(Value::as_object)) {
                (None, None) => entries.push(whole_section(&section, before, after)),
                (before, after) => {
                    let empty = Map::new();
                    let (before, after) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
                    compare_section(&section, before, after, &mut entries);
                }
            }
        }
        Self { entries }
    }
}

/// The template. `get-template` prints an object that contains it, as an object or as text.
fn template_body(document: &Json) -> Json {
    match document.get("TemplateBody") {
        Some(Value::String(text)) => {
            yaml::read(text).map_or_else(|_| document.clone(), |document| document.json)
        }
        Some(body) => body.clone(),
        None => document.clone(),
    }
}

fn all_keys(old: &Json, new: &Json) -> Vec<String> {
    let new_keys = new.as_object().into_iter().flat_map(Map::keys);
    let old_keys = old.as_object().into_iter().flat_map(Map::keys);
    new_keys.chain(old_keys.filter(|key| new.get(key.as_str()).is_none())).cloned().collect()
}

fn whole_section(section: &str, before: Option<&Json>, after: Option<&Json>) -> Entry {
    let change = PropertyChange {
        path: section.to_owned(),
        before: before.cloned(),
        after: after.cloned(),
        update: Update::InPlace,
    };
    let change = Change::Modified(vec![change]);
    Entry { section: section.to_owned(), id: section.to_owned(), kind: None, change }
}

fn compare_section(
    section: &str,
    before: &Map<String, Json>,
    after: &Map<String, Json>,
    entries: &mut Vec<Entry>,
) {
    let entry = |id: &String, value: &Json, change| Entry {
        section: section.to_owned(),
        id: id.clone(),
        kind: resource_type(section, value),
        change,
    };
    for (id, new) in after {
        match before.get(id) {
            None => entries.push(entry(id, new, Change::Added)),
            Some(old) => {
                let changes = compare_entry(section, old, new);
                if !changes.is_empty() {
                    entries.push(entry(id, new, Change::Modified(changes)));
                }
            }
        }
    }
    for (id, old) in before.iter().filter(|(id, _)| !after.contains_key(*id)) {
        let policy = old.get("DeletionPolicy").and_then(Value::as_str);
        let retained = policy.is_some_and(|policy| policy.starts_with("Retain"));
        entries.push(entry(id, old, Change::Removed { retained }));
    }
}

fn resource_type(section: &str, entry: &Json) -> Option<String> {
    if section != "Resources" {
        return None;
    }
    entry.get("Type").and_then(Value::as_str).map(str::to_owned)
}

fn compare_entry(section: &str, old: &Json, new: &Json) -> Vec<PropertyChange> {
    let mut changes = Vec::new();
    let is_resource = section == "Resources";
    let same_type = old.get("Type") == new.get("Type");
    let kind = resource_type(section, new);
    let update = |path: &str| {
        if !is_resource {
            return Update::InPlace;
        }
        let Some(property) = path.strip_prefix("Properties.") else { return Update::InPlace };
        // CloudFormation refuses to change the type of a resource. It has to be a new resource.
        if !same_type {
            return Update::Replaces;
        }
        let facts = kind.as_deref().and_then(resource_facts);
        facts.map_or(Update::InPlace, |facts| facts.update(&without_positions(property)))
    };
    compare(Some(old), Some(new), String::new(), &update, &mut changes);
    changes
}

fn compare(
    old: Option<&Json>,
    new: Option<&Json>,
    path: String,
    update: &impl Fn(&str) -> Update,
    changes: &mut Vec<PropertyChange>,
) {
    match (old, new) {
        (old, new) if old == new || is_upload(&path, old, new) => {}
        // A reader sees a function as one value.
        (Some(before @ Value::Object(old)), Some(after @ Value::Object(new)))
            if function_call(before).is_none() && function_call(after).is_none() =>
        {
            let removed = old.keys().filter(|key| !new.contains_key(*key));
            for key in new.keys().chain(removed) {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                compare(old.get(key), new.get(key), path, update, changes);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for position in 0..old.len().max(new.len()) {
                compare(old.get(position), new.get(position), format!("{path}[{position}]"), update, changes);
            }
        }
        (before, after) => changes.push(PropertyChange {
            update: update(&path),
            path,
            before: before.cloned(),
            after: after.cloned(),
        }),
    }
}

/// Whether the values are the code of a function before and after the upload, or two uploads.
fn is_upload(path: &str, old: Option<&Json>, new: Option<&Json>) -> bool {
    if path != "Properties.Code" {
        return false;
    }
    let is_uploaded = |side: Option<&Json>| side.is_some_and(|side| side.get("S3Bucket").is_some());
    let is_local = |side: Option<&Json>| side.is_some_and(Value::is_string);
    let sides = [old, new];
    sides.into_iter().any(is_uploaded) && sides.into_iter().all(|side| is_uploaded(side) || is_local(side))
}

/// The path of a property in the facts, which name the items of a list `*`.
fn without_positions(path: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in path.chars() {
        match letter {
            '[' => {
                inside = true;
                text.push_str(".*");
            }
            ']' => inside = false,
            _ if inside => {}
            letter => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Change, Diff};

    fn lines(old: &Value, new: &Value) -> Vec<String> {
        let diff = Diff::between(old, new);
        let lines = diff.entries.iter().flat_map(|entry| match &entry.change {
            Change::Added => vec![format!("+ {}", entry.id)],
            Change::Removed { retained } => vec![format!("- {} {retained}", entry.id)],
            Change::Modified(changes) => {
                changes.iter().map(|change| format!("~ {} {change}", entry.id)).collect()
            }
        });
        lines.collect()
    }

    fn function(properties: &Value) -> Value {
        json!({"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": properties}}})
    }

    #[test]
    fn replacement_differs_from_update() {
        let old =
            function(&json!({"FunctionName": "a", "MemorySize": 128, "Tags": [{"Key": "k", "Value": "v"}]}));
        let new =
            function(&json!({"FunctionName": "b", "MemorySize": 256, "Tags": [{"Key": "k", "Value": "w"}]}));
        assert_eq!(
            lines(&old, &new),
            [
                r#"~ F Properties.FunctionName: "a" → "b"  (replaces the resource)"#,
                "~ F Properties.MemorySize: 128 → 256",
                r#"~ F Properties.Tags[0].Value: "v" → "w""#,
            ]
        );
    }

    #[test]
    fn additions_and_removals_are_reported_in_all_sections() {
        let old =
            json!({"Parameters": {"P": {}}, "Resources": {"A": {"Type": "X", "DeletionPolicy": "Retain"}}});
        let new = json!({"Description": "d", "Resources": {"B": {"Type": "X"}}});
        assert_eq!(
            lines(&old, &new),
            [r#"~ Description Description: added "d""#, "+ B", "- A true", "- P false"]
        );
    }

    #[test]
    fn uploaded_code_is_equal_to_local_code_and_get_template_is_unwrapped() {
        let local = function(&json!({"Code": "target/function.zip"}));
        let uploaded = function(&json!({"Code": {"S3Bucket": "b", "S3Key": "k"}}));
        assert_eq!(lines(&uploaded, &local), Vec::<String>::new());
        assert_eq!(lines(&json!({"TemplateBody": uploaded.clone()}), &local), Vec::<String>::new());
        assert_eq!(lines(&json!({"TemplateBody": uploaded.to_string()}), &local), Vec::<String>::new());
        assert_eq!(lines(&function(&json!({"Code": "a"})), &function(&json!({"Code": "b"}))).len(), 1);
    }

    #[test]
    fn intrinsic_function_is_one_value() {
        let old = function(&json!({"FunctionName": {"Fn::Sub": "a"}}));
        let new = function(&json!({"FunctionName": {"Ref": "B"}}));
        assert_eq!(
            lines(&old, &new),
            [r#"~ F Properties.FunctionName: {"Fn::Sub":"a"} → {"Ref":"B"}  (replaces the resource)"#]
        );
    }
}
