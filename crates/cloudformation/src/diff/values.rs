//! Compares two values of an entry, and collects the places that differ.

use serde_json::Value;

use super::changes::PropertyChange;
use super::embedded::embedded_json;
use super::lists::{self, Label, Reordered};
use super::meaning::{are_same_number, are_same_text, have_same_meaning};
use super::policies;
use crate::document::View;
use crate::schema::{Accepted, Update};
use crate::{Json, function_call};

/// A place in an entry.
#[derive(Clone, Default)]
pub(super) struct Place {
    /// The path for readers. It does not contain `Properties`.
    pub(super) shown: String,
    /// The path in the facts of the resource type. Facts name the items of a List `*`. Absent outside of properties.
    pub(super) property: Option<String>,
    /// Whether the place is in a document inside of a text. The property is the text.
    is_in_text: bool,
    /// Whether the place is in a policy, in whose lists the order has no meaning.
    is_in_policy: bool,
}

impl Place {
    pub(super) fn properties() -> Self {
        Self { property: Some(String::new()), ..Self::default() }
    }

    pub(super) fn key(&self, key: &str) -> Self {
        let shown = if self.shown.is_empty() { key.to_owned() } else { format!("{}.{key}", self.shown) };
        self.below(shown, key)
    }

    pub(super) fn item(&self, label: Label<'_>) -> Self {
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
        Self { shown, property, ..*self }
    }

    /// The place of the document in a text. The document in a property `Value` is all that matters of its entry, so the path begins in it.
    fn in_text(&self) -> Self {
        let shown = if self.shown == "Value" { String::new() } else { self.shown.clone() };
        Self { shown, property: self.property.clone(), is_in_text: true, ..*self }
    }
}

pub(super) struct Comparison<'a> {
    pub(super) update: &'a dyn Fn(&Place) -> Update,
    pub(super) accepted: &'a dyn Fn(&Place) -> Accepted,
    pub(super) changes: Vec<PropertyChange>,
}

impl Comparison<'_> {
    pub(super) fn values(&mut self, old: Option<&Json>, new: Option<&Json>, place: &Place) {
        // `AWS::NoValue` removes the property or item.
        let is_there = |value: &&Json| place.is_in_text || View::new(value) != View::Absent;
        match (old.filter(is_there), new.filter(is_there)) {
            (old, new) if old == new || is_upload(place, old, new) => {}
            (Some(old), Some(new)) if self.are_same(old, new, place) => {}
            (Some(old), Some(new)) if self.policies(old, new, place) => {}
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
        if place.is_in_policy {
            return;
        }
        for Reordered { label, aspect, before, after } in lists::reordered(&pairs) {
            let place = place.item(label);
            let place = Place { shown: format!("{} ({aspect})", place.shown), ..place };
            self.report(Some(&before), Some(&after), &place);
        }
    }

    /// Compares two policies of IAM by their meaning. Returns whether both values are policies. Other properties and documents in texts
    /// can be read by programs for which the form matters.
    fn policies(&mut self, old: &Json, new: &Json, place: &Place) -> bool {
        if place.is_in_policy || place.is_in_text || (self.accepted)(place) != Accepted::Containers {
            return false;
        }
        let (Some(old), Some(new)) = (policies::in_lists(old), policies::in_lists(new)) else { return false };
        self.values(Some(&old), Some(&new), &Place { is_in_policy: true, ..place.clone() });
        true
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

/// Whether the values are the code of a function before and after its upload.
fn is_upload(place: &Place, old: Option<&Json>, new: Option<&Json>) -> bool {
    if place.property.as_deref() != Some("Code") {
        return false;
    }
    let is_uploaded = |side: Option<&Json>| side.is_some_and(|side| side.get("S3Bucket").is_some());
    let is_local = |side: Option<&Json>| side.is_some_and(Value::is_string);
    is_uploaded(old) && is_local(new) || is_local(old) && is_uploaded(new)
}
