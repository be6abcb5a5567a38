//! The differences between two templates, as values.

use super::loss::Fate;
use crate::Json;
use crate::schema::Update;

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
    /// The logical ID in the old template, if the entry is a resource that has another one there. CloudFormation replaces it.
    pub renamed_from: Option<String>,
    /// The type of a resource.
    pub kind: Option<String>,
    /// The kind of the change.
    pub change: Change,
    /// The properties of a resource that refer to a replaced resource. Their text is equal in both templates, and their value is not.
    pub references: Vec<ChangedReference>,
    /// Whether a new or changed condition of a resource removes it.
    pub removal: Option<Removal>,
    /// The condition of a resource, if its definition changes so that it can remove or add the resource.
    pub condition: Option<ChangedCondition>,
    /// The fate of the old resource, if the entry is a resource that is removed or replaced.
    pub fate: Option<Fate>,
}

/// Whether a resource is removed because of its condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// The condition depends on parameters or on the Region.
    Possible,
    /// The condition is false.
    Certain,
}

/// A condition of a resource that has the same name and can have another result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangedCondition {
    /// The name of the condition.
    pub name: String,
    /// The changed entries that decide the condition, five at most: the condition, or others on which it depends.
    pub causes: Vec<ConditionCause>,
    /// Whether the condition depends on further changed entries, which are not in the list.
    pub has_more_causes: bool,
}

/// A changed entry that decides a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConditionCause {
    /// The section, such as `Conditions`.
    pub section: String,
    /// The name of the entry.
    pub id: String,
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
    /// Adds it if its condition holds and did not hold before.
    MayBeAdded,
    /// Changes it in place.
    Updated,
    /// Changes it in place or replaces it, depending on the values.
    MayBeReplaced,
    /// Deletes it unless its condition holds or a policy keeps it.
    MayBeRemoved,
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

/// A property whose value changes because it refers to a resource that is replaced.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangedReference {
    /// The path of the property in the new template, such as `SubnetIds[0]`.
    pub path: String,
    /// The logical ID of the replaced resource.
    pub id: String,
    /// The attribute of the replaced resource, if the property does not refer to the resource itself.
    pub attribute: Option<String>,
    /// Whether the other resource is replaced or may be replaced.
    pub cause: Action,
    /// Whether CloudFormation replaces the resource with the property.
    pub update: Update,
}

/// The section of the resources.
pub(super) const RESOURCES: &str = "Resources";

impl Diff {
    /// Whether the templates are equal.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Entry {
    /// A change of an entry with a value in one of the templates.
    pub(super) fn new(section: &str, id: &str, value: &Json, change: Change) -> Self {
        let kind = value.get("Type").and_then(Json::as_str).filter(|_| section == RESOURCES);
        Self {
            section: section.to_owned(),
            id: id.to_owned(),
            renamed_from: None,
            kind: kind.map(str::to_owned),
            change,
            references: Vec::new(),
            removal: None,
            condition: None,
            fate: None,
        }
    }

    /// Whether a changed value replaces or removes the resource, or may do so.
    ///
    /// ```
    /// use cloudformation::diff::{Change, Diff};
    /// use serde_json::json;
    ///
    /// let queue = |extra| json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Condition": extra}}});
    /// let diff = Diff::between(&queue(json!(null)), &queue(json!("IsProd")));
    /// let Change::Modified(changes) = &diff.entries[0].change else { panic!("a changed queue") };
    /// assert!(diff.entries[0].is_caused_by(&changes[0]));
    /// ```
    pub fn is_caused_by(&self, change: &PropertyChange) -> bool {
        change.update != Update::InPlace || (self.removal.is_some() && change.path == CONDITION)
    }

    /// The action of CloudFormation on the entry.
    pub fn action(&self) -> Action {
        match &self.change {
            Change::Added => Action::Added,
            Change::Removed => Action::Removed,
            Change::Modified(_) if self.removal == Some(Removal::Certain) => Action::Removed,
            Change::Modified(_) if self.renamed_from.is_some() => Action::Replaced,
            Change::Modified(changes) => {
                if self.condition.is_some()
                    && self.removal.is_none()
                    && changes.is_empty()
                    && self.references.is_empty()
                {
                    return Action::MayBeAdded;
                }
                let changes = changes.iter().map(|change| change.update);
                let updated = action(changes.chain(self.references.iter().map(|reference| reference.update)));
                if self.removal.is_some() { updated.max(Action::MayBeRemoved) } else { updated }
            }
        }
    }
}

/// The attribute of a resource with the name of its condition.
pub(super) const CONDITION: &str = "Condition";

/// The action that changes with these effects need together.
fn action(updates: impl Iterator<Item = Update>) -> Action {
    let actions = updates.map(|update| match update {
        Update::InPlace => Action::Updated,
        Update::MayReplace => Action::MayBeReplaced,
        Update::Replaces => Action::Replaced,
    });
    actions.max().unwrap_or(Action::Updated)
}
