//! Differences as JSON.

use serde_json::json;

use super::changes::{
    Action, Change, ChangedCondition, ChangedReference, ConditionCause, Diff, Entry, PropertyChange,
    RESOURCES,
};
use crate::Json;
use crate::schema::Update;

/// The differences as two JSON lists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SectionsJson {
    /// The changed resources.
    pub resources: Vec<Json>,
    /// The changed entries of other sections.
    pub others: Vec<Json>,
}

/// The differences as JSON, with one object for each entry.
pub fn json(diff: &Diff) -> SectionsJson {
    let (resources, others): (Vec<&Entry>, Vec<&Entry>) =
        diff.entries.iter().partition(|entry| entry.section == RESOURCES);
    let list = |entries: Vec<&Entry>| entries.into_iter().map(entry).collect();
    SectionsJson { resources: list(resources), others: list(others) }
}

fn entry(entry: &Entry) -> Json {
    let changes: Vec<Json> = match &entry.change {
        Change::Added | Change::Removed => Vec::new(),
        Change::Modified(changes) => changes.iter().map(change).collect(),
    };
    json!({
        "section": entry.section,
        "id": entry.id,
        "renamed_from": entry.renamed_from,
        "type": entry.kind,
        "action": action(entry.action()),
        "loses_data": entry.loses_data(),
        "changes": changes,
        "condition": entry.condition.as_ref().map(condition),
        "references": entry.references.iter().map(reference).collect::<Vec<_>>(),
    })
}

fn change(change: &PropertyChange) -> Json {
    json!({
        "path": change.path,
        "before": change.before,
        "after": change.after,
        "update": update(change.update),
    })
}

fn condition(condition: &ChangedCondition) -> Json {
    let cause = |cause: &ConditionCause| json!({"section": cause.section, "id": cause.id});
    json!({
        "name": condition.name,
        "causes": condition.causes.iter().map(cause).collect::<Vec<_>>(),
        "has_more_causes": condition.has_more_causes,
    })
}

fn reference(reference: &ChangedReference) -> Json {
    json!({
        "path": reference.path,
        "to": reference.id,
        "attribute": reference.attribute,
        "cause": action(reference.cause),
        "update": update(reference.update),
    })
}

fn update(update: Update) -> &'static str {
    match update {
        Update::InPlace => "in-place",
        Update::MayReplace => "may-replace",
        Update::Replaces => "replaces",
    }
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Added => "added",
        Action::MayBeAdded => "may-be-added",
        Action::Updated => "updated",
        Action::MayBeReplaced => "may-be-replaced",
        Action::MayBeRemoved => "may-be-removed",
        Action::Replaced => "replaced",
        Action::Removed => "removed",
    }
}
