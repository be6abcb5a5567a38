//! Compares two templates.

use serde_json::{Map, Value};

use super::embedded::embedded_json;
use super::lists::{self, Label};
use super::loss::Fate;
use super::meaning::{are_same_number, are_same_text, have_same_meaning};
use crate::schema::{Accepted, Update, resource_facts};
use crate::validate::deployed_type;
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
    /// The fate of the old resource, if the entry is a resource that is removed or replaced.
    pub fate: Option<Fate>,
}

/// The change of an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Only the new template has the entry.
    Added,
    /// Only the old template has the entry.
    Removed,
    /// Both templates have the entry.
    Modified(Vec<PropertyChange>),
}

/// An action of CloudFormation on an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// Adds it.
    Added,
    /// Changes it in place.
    Updated,
    /// Changes it in place or replaces it, depending on the values.
    MayBeReplaced,
    /// Creates a new one, and then deletes the old one unless a policy keeps it.
    Replaced,
    /// Deletes it unless a policy keeps it.
    Removed,
}

/// A value that differs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertyChange {
    /// The path below the entry, such as `Tags[Name].Value`. For an item that was added to a List or removed from it, this is the path of the List.
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
            if before == after || section == TRANSFORM && list(before) == list(after) {
                continue;
            }
            let has_other_form = [before, after].into_iter().flatten().any(|side| !side.is_object());
            if has_other_form {
                entries.push(whole_section(&section, before, after));
                continue;
            }
            let members = |side: Option<&Json>| side.and_then(Value::as_object).cloned().unwrap_or_default();
            compare_section(&section, &members(before), &members(after), &mut entries);
        }
        Self { entries }
    }
}

impl Entry {
    /// The action of CloudFormation on the entry.
    pub fn action(&self) -> Action {
        match &self.change {
            Change::Added => Action::Added,
            Change::Removed => Action::Removed,
            Change::Modified(changes) => action(changes),
        }
    }
}

fn action(changes: &[PropertyChange]) -> Action {
    let actions = changes.iter().map(|change| match change.update {
        Update::InPlace => Action::Updated,
        Update::MayReplace => Action::MayBeReplaced,
        Update::Replaces => Action::Replaced,
    });
    actions.max().unwrap_or(Action::Updated)
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
    let change = Change::Modified(vec![change]);
    Entry { section: section.to_owned(), id: section.to_owned(), kind: None, change, fate: None }
}

fn compare_section(
    section: &str,
    before: &Map<String, Json>,
    after: &Map<String, Json>,
    entries: &mut Vec<Entry>,
) {
    let is_resource = section == RESOURCES;
    let entry = |id: &String, value: &Json, change, fate| Entry {
        section: section.to_owned(),
        id: id.clone(),
        kind: resource_type(section, value),
        change,
        fate,
    };
    for (id, new) in after {
        let Some(old) = before.get(id) else {
            entries.push(entry(id, new, Change::Added, None));
            continue;
        };
        let changes = if is_resource { compare_resource(old, new) } else { compare_entry(section, old, new) };
        if changes.is_empty() {
            continue;
        }
        let is_replaced = is_resource && action(&changes) >= Action::MayBeReplaced;
        let fate = is_replaced.then(|| Fate::after_replacement(old, new));
        entries.push(entry(id, new, Change::Modified(changes), fate));
    }
    for (id, old) in before.iter().filter(|(id, _)| !after.contains_key(*id)) {
        let fate = is_resource.then(|| Fate::after_removal(old));
        entries.push(entry(id, old, Change::Removed, fate));
    }
}

const RESOURCES: &str = "Resources";
const METADATA: &str = "Metadata";
const TRANSFORM: &str = "Transform";
const PROPERTIES: &str = "Properties";
const DEPENDS_ON: &str = "DependsOn";

fn resource_type(section: &str, entry: &Json) -> Option<String> {
    if section != RESOURCES {
        return None;
    }
    entry.get("Type").and_then(Value::as_str).map(str::to_owned)
}

fn compare_entry(section: &str, old: &Json, new: &Json) -> Vec<PropertyChange> {
    let mut comparison = Comparison {
        update: &|_| Update::InPlace,
        accepted: &|_| if section == METADATA { Accepted::Unknown } else { Accepted::Literals },
        changes: Vec::new(),
    };
    comparison.values(Some(old), Some(new), &Place::default());
    comparison.changes
}

fn compare_resource(old: &Json, new: &Json) -> Vec<PropertyChange> {
    let same_type = old.get("Type") == new.get("Type");
    let kind = new.get("Type").and_then(Value::as_str);
    let facts = kind.and_then(resource_facts);
    // SAM passes on properties of the same names.
    let deployed = kind.and_then(deployed_type).and_then(resource_facts);
    let update = |place: &Place| match &place.property {
        // CloudFormation refuses to change the type of a resource. It has to be a new resource.
        _ if !same_type => Update::Replaces,
        None => Update::InPlace,
        Some(property) => deployed.map_or(Update::InPlace, |facts| facts.update(property)),
    };
    let accepted = |place: &Place| match (&place.property, facts) {
        (Some(property), Some(facts)) => facts.accepted(property),
        _ => Accepted::Unknown,
    };
    let mut comparison = Comparison { update: &update, accepted: &accepted, changes: Vec::new() };
    let empty = Json::Object(Map::new());
    for attribute in all_keys(old, new) {
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

/// A place in an entry.
#[derive(Clone, Default)]
struct Place {
    /// The path for readers. It does not contain `Properties`.
    shown: String,
    /// The path in the facts of the resource type. Facts name the items of a List `*`. Absent outside of properties.
    property: Option<String>,
    /// Whether the place is in a document inside of a text. The property is the text.
    is_in_text: bool,
}

impl Place {
    fn properties() -> Self {
        Self { property: Some(String::new()), ..Self::default() }
    }

    fn key(&self, key: &str) -> Self {
        let shown = if self.shown.is_empty() { key.to_owned() } else { format!("{}.{key}", self.shown) };
        self.below(shown, key)
    }

    fn item(&self, label: Label<'_>) -> Self {
        let shown = match label {
            Label::Name(name) => format!("{}[{name}]", self.shown),
            Label::Position(position) => format!("{}[{position}]", self.shown),
            Label::Content => self.shown.clone(),
        };
        self.below(shown, "*")
    }

    fn below(&self, shown: String, name: &str) -> Self {
        let property = self.property.as_ref().map(|property| match property.as_str() {
            property if self.is_in_text => property.to_owned(),
            "" => name.to_owned(),
            property => format!("{property}.{name}"),
        });
        Self { shown, property, is_in_text: self.is_in_text }
    }

    /// The place of the document in a text. The document in a property `Value` is all that matters of its entry, so the path begins in it.
    fn in_text(&self) -> Self {
        let shown = if self.shown == "Value" { String::new() } else { self.shown.clone() };
        Self { shown, property: self.property.clone(), is_in_text: true }
    }
}

struct Comparison<'a> {
    update: &'a dyn Fn(&Place) -> Update,
    accepted: &'a dyn Fn(&Place) -> Accepted,
    changes: Vec<PropertyChange>,
}

impl Comparison<'_> {
    fn values(&mut self, old: Option<&Json>, new: Option<&Json>, place: &Place) {
        match (old, new) {
            (old, new) if old == new || is_upload(place, old, new) => {}
            (Some(old), Some(new)) if self.are_same(old, new, place) => {}
            // A reader sees a function as one value.
            (Some(before @ Value::Object(old)), Some(after @ Value::Object(new)))
                if function_call(before).is_none() && function_call(after).is_none() =>
            {
                let removed = old.keys().filter(|key| !new.contains_key(*key));
                for key in new.keys().chain(removed) {
                    self.values(old.get(key), new.get(key), &place.key(key));
                }
            }
            (Some(Value::Array(old)), Some(Value::Array(new))) => self.lists(old, new, place),
            (Some(before), Some(after)) => {
                if !self.documents(before, after, place) {
                    self.report(Some(before), Some(after), place);
                }
            }
            (before, after) => self.report(before, after, place),
        }
    }

    fn lists(&mut self, old: &[Json], new: &[Json], place: &Place) {
        let pairs = lists::pairs(old, new);
        for pair in &pairs {
            self.values(pair.old, pair.new, &place.item(pair.label));
        }
        if let Some((before, after)) = lists::reordered(old, new, &pairs) {
            let place = Place { shown: format!("{} (order)", place.shown), ..place.clone() };
            self.report(Some(&before), Some(&after), &place);
        }
    }

    fn are_same(&self, old: &Json, new: &Json, place: &Place) -> bool {
        let is_same_literal = match (self.accepted)(place) {
            _ if place.is_in_text => false,
            Accepted::Literals => are_same_text(old, new),
            Accepted::Numbers => are_same_number(old, new),
            Accepted::Containers | Accepted::Unknown => false,
        };
        is_same_literal || have_same_meaning(old, new)
    }

    /// Compares two documents, one or both of them in a text. Returns whether the values need no other report: their differences have
    /// been reported, or a text and an object are the same document. Another spelling of a text is a difference.
    fn documents(&mut self, old: &Json, new: &Json, place: &Place) -> bool {
        let is_container =
            |value: &Json| value.is_array() || function_call(value).is_none() && value.is_object();
        let (before, after, text) = match (embedded_json(old), embedded_json(new)) {
            (Some(before), Some(after)) => (before, after, None),
            (Some(document), None) if is_container(new) => (document, new.clone(), Some(old)),
            (None, Some(document)) if is_container(old) => (old.clone(), document, Some(new)),
            _ => return false,
        };
        let reported = self.changes.len();
        self.values(Some(&before), Some(&after), &place.in_text());
        // CloudFormation evaluates functions in an object, and in a text only the placeholders of `Fn::Sub`.
        let is_same = text.is_some_and(Json::is_string)
            && before == after
            && !has_functions(&before)
            && !place.is_in_text
            && (self.accepted)(place) == Accepted::Containers;
        is_same || self.changes.len() > reported
    }

    fn report(&mut self, before: Option<&Json>, after: Option<&Json>, place: &Place) {
        self.changes.push(PropertyChange {
            path: place.shown.clone(),
            before: before.cloned(),
            after: after.cloned(),
            update: (self.update)(place),
        });
    }
}

fn has_functions(value: &Json) -> bool {
    function_call(value).is_some()
        || match value {
            Value::Array(items) => items.iter().any(has_functions),
            Value::Object(members) => members.values().any(has_functions),
            _ => false,
        }
}

/// Whether the values are the code of a function before and after the upload, or two uploads.
fn is_upload(place: &Place, old: Option<&Json>, new: Option<&Json>) -> bool {
    if place.property.as_deref() != Some("Code") {
        return false;
    }
    let is_uploaded = |side: Option<&Json>| side.is_some_and(|side| side.get("S3Bucket").is_some());
    let is_local = |side: Option<&Json>| side.is_some_and(Value::is_string);
    let sides = [old, new];
    sides.into_iter().any(is_uploaded) && sides.into_iter().all(|side| is_uploaded(side) || is_local(side))
}
