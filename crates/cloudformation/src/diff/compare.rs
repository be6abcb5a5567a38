//! Compares two templates.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::changes::{Action, Change, Diff, Entry, PropertyChange, RESOURCES};
use super::loss::Fate;
use super::renames::renames;
use super::serverless::{are_deployed_alike, deployed};
use super::update::DeployedType;
use super::values::{Comparison, Place};
use super::{conditions, dependants, loops};
use crate::schema::{Accepted, Update, resource_facts};
use crate::{Json, yaml};

impl Diff {
    /// Compares an old template with a new one.
    ///
    /// Either template may come from `aws cloudformation package` or from `get-template`. The place of an uploaded package
    /// is not a difference, because a changed package also changes the function's version.
    pub fn between(old: &Json, new: &Json) -> Self {
        let (old, new) = template_bodies(old, new);
        let mut entries = Vec::new();
        for section in all_keys(&old, &new) {
            let (before, after) = (old.get(&section), new.get(&section));
            let is_equal = before == after;
            // A resource also changes with the definition of its condition.
            if is_equal && section != RESOURCES {
                continue;
            }
            if section == TRANSFORM {
                entries.extend(transforms(before, after));
                continue;
            }
            let has_other_form = [before, after].into_iter().flatten().any(|side| !side.is_object());
            if has_other_form && is_equal {
                continue;
            }
            if has_other_form {
                entries.push(whole_section(&section, before, after));
                continue;
            }
            let members = |side: Option<&Json>| side.and_then(Value::as_object).cloned().unwrap_or_default();
            let (before, after) = (members(before), members(after));
            let mut changed = if is_equal { Vec::new() } else { compare_section(&section, &before, &after) };
            if section == RESOURCES {
                conditions::mark(&before, &after, &old, &new, &mut changed);
                dependants::add(&before, &after, &mut changed);
                sort(&after, &mut changed);
            }
            entries.extend(changed);
        }
        Self { entries }
    }
}

/// Puts entries into the order of the new template. Those that it does not have are at the end.
fn sort(after: &Map<String, Json>, entries: &mut [Entry]) {
    let places: BTreeMap<&str, usize> = after.keys().map(String::as_str).zip(0..).collect();
    entries.sort_by_key(|entry| places.get(entry.id.as_str()).copied().unwrap_or(usize::MAX));
}

/// The templates in two documents, with the entries that their loops over literal texts make. A loop that one template cannot expand stays in both.
pub fn template_bodies(old: &Json, new: &Json) -> (Json, Json) {
    let (mut old, mut new) = (template_body(old), template_body(new));
    loops::expand_both(&mut old, &mut new);
    (old, new)
}

/// The template in a document. `get-template` prints an object that contains the template, as an object or as text.
pub fn template_body(document: &Json) -> Json {
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
    section_entry(section, vec![change])
}

/// The transforms that differ. One transform is equal to a List of it.
fn transforms(before: Option<&Json>, after: Option<&Json>) -> Option<Entry> {
    let [before, after] = [before, after].map(|side| list(side).into_iter().cloned().collect::<Json>());
    let mut comparison =
        Comparison { update: &|_| Update::InPlace, accepted: &|_| Accepted::Unknown, changes: Vec::new() };
    comparison.values(Some(&before), Some(&after), &Place::default().key(TRANSFORM));
    let is_changed = !comparison.changes.is_empty();
    is_changed.then(|| section_entry(TRANSFORM, comparison.changes))
}

fn section_entry(section: &str, changes: Vec<PropertyChange>) -> Entry {
    Entry::new(section, section, &Json::Null, Change::Modified(changes))
}

fn compare_section(section: &str, before: &Map<String, Json>, after: &Map<String, Json>) -> Vec<Entry> {
    let mut entries = Vec::new();
    let is_resource = section == RESOURCES;
    let old_ids = if is_resource { renames(before, after) } else { BTreeMap::new() };
    let entry =
        |id: &str, value: &Json, change, fate| Entry { fate, ..Entry::new(section, id, value, change) };
    for (id, new) in after {
        let renamed_from = old_ids.get(id.as_str()).copied();
        let Some(old) = before.get(renamed_from.unwrap_or(id)) else {
            entries.push(entry(id, new, Change::Added, None));
            continue;
        };
        let changes = match (old, new) {
            (Value::Object(_), Value::Object(_)) if is_resource => compare_resource(old, new),
            // The resources of a loop that stays are known only at the deployment.
            _ if is_resource => compare_entry(old, new, Update::MayReplace, Accepted::Unknown),
            _ if section == METADATA => compare_entry(old, new, Update::InPlace, Accepted::Unknown),
            _ => compare_entry(old, new, Update::InPlace, Accepted::Literals),
        };
        if let Some(renamed_from) = renamed_from {
            // The old resource is removed. Its own policy decides, and not that of the new one.
            let replaced = entry(id, new, Change::Modified(changes), Some(Fate::after_removal(old)));
            entries.push(Entry { renamed_from: Some(renamed_from.to_owned()), ..replaced });
            continue;
        }
        if changes.is_empty() {
            continue;
        }
        let modified = entry(id, new, Change::Modified(changes), None);
        let is_replaced = is_resource && modified.action() >= Action::MayBeReplaced;
        entries.push(Entry { fate: is_replaced.then(|| Fate::after_replacement(old, new)), ..modified });
    }
    let is_removed = |id: &str| !after.contains_key(id) && !old_ids.values().any(|old| *old == id);
    for (id, old) in before.iter().filter(|(id, _)| is_removed(id)) {
        let fate = is_resource.then(|| Fate::after_removal(old));
        entries.push(entry(id, old, Change::Removed, fate));
    }
    entries
}

const METADATA: &str = "Metadata";
const TRANSFORM: &str = "Transform";
const TYPE: &str = "Type";
const PROPERTIES: &str = "Properties";
const DEPENDS_ON: &str = "DependsOn";

fn compare_entry(old: &Json, new: &Json, update: Update, accepted: Accepted) -> Vec<PropertyChange> {
    let mut comparison = Comparison { update: &|_| update, accepted: &|_| accepted, changes: Vec::new() };
    comparison.values(Some(old), Some(new), &Place::default());
    comparison.changes
}

fn compare_resource(old: &Json, new: &Json) -> Vec<PropertyChange> {
    let kinds = [old, new].map(|side| side.get(TYPE).and_then(Value::as_str));
    let (mut changes, is_same) = match (old.get(TYPE), new.get(TYPE)) {
        (before, after) if before == after => (Vec::new(), true),
        (before, after) => {
            let is_same = matches!(kinds, [Some(old), Some(new)] if are_deployed_alike(old, new));
            // CloudFormation refuses to change the type of a resource. It has to be a new resource.
            let update = if is_same { Update::InPlace } else { Update::Replaces };
            let (path, before, after) = (TYPE.to_owned(), before.cloned(), after.cloned());
            (vec![PropertyChange { path, before, after, update }], is_same)
        }
    };
    if is_same && !changes.is_empty() {
        let [old, new] = [old, new].map(|side| deployed(side).unwrap_or_else(|| side.clone()));
        changes.extend(compare_attributes(&old, &new, true));
    } else {
        changes.extend(compare_attributes(old, new, is_same));
    }
    changes
}

/// Compares the attributes of two resources, without their types.
fn compare_attributes(old: &Json, new: &Json, is_same_type: bool) -> Vec<PropertyChange> {
    let facts = new.get(TYPE).and_then(Value::as_str).and_then(resource_facts);
    let deployed = DeployedType::new(new);
    let update = |place: &Place| match (&place.property, &deployed) {
        _ if !is_same_type => Update::Replaces,
        (Some(property), Some(deployed)) => deployed.update(property),
        _ => Update::InPlace,
    };
    let accepted = |place: &Place| match (&place.property, facts) {
        (Some(property), Some(facts)) => facts.accepted(property),
        _ => Accepted::Unknown,
    };
    let mut comparison = Comparison { update: &update, accepted: &accepted, changes: Vec::new() };
    let empty = Json::Object(Map::new());
    for attribute in all_keys(old, new).into_iter().filter(|attribute| attribute != TYPE) {
        let (before, after) = (old.get(&attribute), new.get(&attribute));
        if attribute == DEPENDS_ON && sorted(list(before)) == sorted(list(after)) {
            continue;
        }
        if attribute == PROPERTIES {
            let (before, after) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
            comparison.values(Some(before), Some(after), &Place::properties());
        } else {
            comparison.values(before, after, &Place::default().key(&attribute));
        }
    }
    comparison.changes
}

/// The items of a value that may be one item or a list.
fn list(value: Option<&Json>) -> Vec<&Json> {
    match value {
        Some(Json::Array(items)) => items.iter().collect(),
        item => item.into_iter().collect(),
    }
}

/// The order of names in a `DependsOn` has no meaning.
fn sorted(mut names: Vec<&Json>) -> Vec<&Json> {
    names.sort_by_key(|name| name.as_str());
    names
}
