//! What differs between two templates, and which of it replaces a resource.
//!
//! Either side may have been through `aws cloudformation package` or come from `get-template`: the place where a
//! package was uploaded to is no difference, for a changed package has a version of its own.

use std::fmt;

use cloudformation::Json;
use cloudformation::schema::{Update, resource_facts};
use serde_json::{Map, Value};

/// Every difference, section by section in the order of the new template.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// Changed entries.
    pub entries: Vec<Entry>,
}

/// A changed entry of a section.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Such as `Resources`.
    pub section: String,
    /// Logical ID, or the section again where it has no entries.
    pub id: String,
    /// Type of a resource.
    pub kind: Option<String>,
    /// What happened to it.
    pub change: Change,
}

/// What happened to an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Only in the new template.
    Added,
    /// Only in the old one; and whether the resource stays in the account.
    Removed {
        /// By its `DeletionPolicy`.
        retained: bool,
    },
    /// In both.
    Modified(Vec<PropertyChange>),
}

/// One value that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyChange {
    /// With dots, and positions in brackets.
    pub path: String,
    /// None where it was not there.
    pub before: Option<Json>,
    /// None where it is gone.
    pub after: Option<Json>,
    /// What CloudFormation does about it.
    pub update: Update,
}

impl Diff {
    /// Whether the templates say the same.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Compares an old template with a new one.
    pub fn between(old: &Json, new: &Json) -> Self {
        let (old, new) = (template_body(old), template_body(new));
        let mut entries = Vec::new();
        for section in keys(&old, &new) {
            let (before, after) = (old.get(&section), new.get(&section));
            if before == after {
                continue;
            }
            let sides = (before.and_then(Value::as_object), after.and_then(Value::as_object));
            match sides {
                (None, None) => entries.push(whole_section(&section, before, after)),
                (before, after) => {
                    let empty = Map::new();
                    compare_section(
                        &section,
                        before.unwrap_or(&empty),
                        after.unwrap_or(&empty),
                        &mut entries,
                    );
                }
            }
        }
        Self { entries }
    }
}

/// `get-template` answers with the template inside, as an object or as text.
fn template_body(document: &Json) -> Json {
    match document.get("TemplateBody") {
        Some(Value::String(text)) => {
            cloudformation::yaml::read(text).map_or_else(|_| document.clone(), |document| document.json)
        }
        Some(body) => body.clone(),
        None => document.clone(),
    }
}

fn keys(old: &Json, new: &Json) -> Vec<String> {
    let of = |side: &Json| side.as_object().into_iter().flat_map(Map::keys).cloned().collect::<Vec<_>>();
    let mut keys = of(new);
    keys.extend(of(old).into_iter().filter(|key| new.get(key).is_none()));
    keys
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
        kind: kind(section, value),
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

fn kind(section: &str, entry: &Json) -> Option<String> {
    (section == "Resources").then(|| entry.get("Type").and_then(Value::as_str)).flatten().map(str::to_owned)
}

fn compare_entry(section: &str, old: &Json, new: &Json) -> Vec<PropertyChange> {
    let mut changes = Vec::new();
    let same_type = old.get("Type") == new.get("Type");
    let kind = kind(section, new);
    let update = |path: &str| match path.strip_prefix("Properties.") {
        _ if section != "Resources" => Update::InPlace,
        // CloudFormation refuses to change a resource's type under one ID; it is a new resource.
        _ if !same_type => Update::Replaces,
        Some(property) => {
            let facts = kind.as_deref().and_then(resource_facts);
            facts.map_or(Update::InPlace, |facts| facts.update(&without_positions(property)))
        }
        None => Update::InPlace,
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
        (Some(Value::Object(old)), Some(Value::Object(new))) if !is_function(old) && !is_function(new) => {
            let gone = old.keys().filter(|key| !new.contains_key(*key));
            for key in new.keys().chain(gone) {
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

/// A function is one value to a reader, whatever its argument looks like.
fn is_function(object: &Map<String, Json>) -> bool {
    object.len() == 1 && object.keys().all(|name| name == "Ref" || name.starts_with("Fn::"))
}

/// A local path on one side, what packaging made of it on the other; or two uploads.
fn is_upload(path: &str, old: Option<&Json>, new: Option<&Json>) -> bool {
    let uploaded = |side: Option<&Json>| side.is_some_and(|side| side.get("S3Bucket").is_some());
    let local = |side: Option<&Json>| side.is_some_and(Value::is_string);
    path == "Properties.Code"
        && (uploaded(old) || uploaded(new))
        && [old, new].into_iter().all(|side| uploaded(side) || local(side))
}

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

impl fmt::Display for PropertyChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.before, &self.after) {
            (None, Some(after)) => write!(f, "{}: added {after}", self.path)?,
            (Some(before), None) => write!(f, "{}: removed {before}", self.path)?,
            (Some(before), Some(after)) => write!(f, "{}: {before} → {after}", self.path)?,
            (None, None) => {}
        }
        match self.update {
            Update::InPlace => Ok(()),
            Update::MayReplace => f.write_str("  (may replace the resource)"),
            Update::Replaces => f.write_str("  (replaces the resource)"),
        }
    }
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
    fn a_replacement_is_told_from_an_update() {
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
    fn additions_and_removals_of_every_section_are_told() {
        let old =
            json!({"Parameters": {"P": {}}, "Resources": {"A": {"Type": "X", "DeletionPolicy": "Retain"}}});
        let new = json!({"Description": "d", "Resources": {"B": {"Type": "X"}}});
        assert_eq!(
            lines(&old, &new),
            [r#"~ Description Description: added "d""#, "+ B", "- A true", "- P false"]
        );
    }

    #[test]
    fn an_upload_is_no_difference_and_a_download_is_unwrapped() {
        let local = function(&json!({"Code": "target/function.zip"}));
        let uploaded = function(&json!({"Code": {"S3Bucket": "b", "S3Key": "k"}}));
        assert_eq!(lines(&uploaded, &local), Vec::<String>::new());
        assert_eq!(lines(&json!({"TemplateBody": uploaded.clone()}), &local), Vec::<String>::new());
        assert_eq!(lines(&json!({"TemplateBody": uploaded.to_string()}), &local), Vec::<String>::new());
        assert_eq!(lines(&function(&json!({"Code": "a"})), &function(&json!({"Code": "b"}))).len(), 1);
    }

    #[test]
    fn a_function_is_one_value() {
        let old = function(&json!({"FunctionName": {"Fn::Sub": "a"}}));
        let new = function(&json!({"FunctionName": {"Ref": "B"}}));
        assert_eq!(
            lines(&old, &new),
            [r#"~ F Properties.FunctionName: {"Fn::Sub":"a"} → {"Ref":"B"}  (replaces the resource)"#]
        );
    }
}
