//! The permissions that differ between two templates, in policies of IAM and without a document.

use std::collections::{BTreeMap, BTreeSet};

use cloudformation::Json;
use cloudformation::diff::{embedded_json, flow};

use super::access_change::{AccessChange, Kind};
use super::permission::{Permission, grouped, one_or_many, principal_text};
use super::{attachments, connectors};

/// The changes of the policies of all resources. A stack that has no resources yet is not a change of its policies.
pub(super) fn changes(old: &Json, new: &Json) -> Vec<AccessChange> {
    let (before, after) = (permissions(old), permissions(new));
    if resources(old).next().is_none() {
        return Vec::new();
    }
    let ids: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let empty = BTreeSet::new();
    let mut changes = Vec::new();
    for id in ids {
        let before = before.get(id).unwrap_or(&empty);
        let after = after.get(id).unwrap_or(&empty);
        let side = |one: &BTreeSet<Permission>, other: &BTreeSet<Permission>| -> Vec<Permission> {
            let known: BTreeSet<Permission> = other.iter().map(Permission::canonical).collect();
            one.iter().filter(|permission| !known.contains(&permission.canonical())).cloned().collect()
        };
        for (text, is_denied) in grouped(&side(after, before)) {
            changes.push(change(id, &text, is_denied, true));
        }
        for (text, is_denied) in grouped(&side(before, after)) {
            changes.push(change(id, &text, is_denied, false));
        }
    }
    changes
}

fn change(id: &str, text: &str, is_denied: bool, is_new: bool) -> AccessChange {
    let detail = match (is_denied, is_new) {
        (false, _) => text.to_owned(),
        (true, true) => format!("now denied: {text}"),
        (true, false) => format!("no longer denied: {text}"),
    };
    let statement = if is_denied { format!("denied: {text}") } else { text.to_owned() };
    let (before, after) = if is_new { (String::new(), statement) } else { (statement, String::new()) };
    // A denial that is gone gives access.
    let kind = if is_new == is_denied { Kind::Loses } else { Kind::Gains };
    AccessChange { kind, subject: id.to_owned(), detail, before, after }
}

fn resources(template: &Json) -> impl Iterator<Item = (&str, &Json)> {
    let resources = template.get("Resources").and_then(Json::as_object);
    resources.into_iter().flatten().map(|(id, resource)| (id.as_str(), resource))
}

/// The permissions that the policies of each resource give.
fn permissions(template: &Json) -> BTreeMap<&str, BTreeSet<Permission>> {
    let mut all = BTreeMap::new();
    for (id, resource) in resources(template) {
        let mut found: BTreeSet<Permission> = connectors::permissions(resource).into_iter().collect();
        if let Some(properties) = resource.get("Properties") {
            collect(properties, &mut found);
            let kind = resource.get("Type").and_then(Json::as_str).unwrap_or_default();
            found.extend(attachments::permissions(kind, properties));
        }
        if !found.is_empty() {
            all.insert(id, found);
        }
    }
    all
}

/// Finds the policies in a value: objects with statements that have an effect, also in texts.
fn collect(value: &Json, found: &mut BTreeSet<Permission>) {
    if let Some(document) = embedded_json(value) {
        return collect(&document, found);
    }
    match value {
        Json::Object(members) => {
            for (key, member) in members {
                let statements = one_or_many(member);
                if key == "Statement" && statements.iter().any(|statement| statement.get("Effect").is_some())
                {
                    found.extend(statements.iter().flat_map(statement_permissions));
                } else {
                    collect(member, found);
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// The number of permissions up to which a statement is shown as single ones. Above it, the statement is one permission.
const MAX_PERMISSIONS: usize = 10_000;

/// The permissions of a statement. A statement that is a function is one permission with its text.
fn statement_permissions(statement: &Json) -> Vec<Permission> {
    let text = |key: &str| statement.get(key).map(flow);
    let is_denied = statement.get("Effect").is_some_and(|effect| effect == "Deny");
    let principal = statement.get("Principal").map(principal_text);
    let principal = principal.or_else(|| text("NotPrincipal").map(|text| format!("all but {text}")));
    let actions = values(statement, "Action", "NotAction").unwrap_or_else(|| vec![flow(statement)]);
    let resources = match values(statement, "Resource", "NotResource") {
        Some(resources) => resources.into_iter().map(Some).collect(),
        None => vec![None],
    };
    let condition = text("Condition");
    if actions.len().saturating_mul(resources.len()) > MAX_PERMISSIONS {
        let action = flow(statement);
        return vec![Permission { is_denied, principal, condition, ..Permission::new(action) }];
    }
    let mut all = Vec::new();
    for action in &actions {
        for resource in &resources {
            all.push(Permission {
                is_denied,
                principal: principal.clone(),
                resource: resource.clone(),
                condition: condition.clone(),
                ..Permission::new(action.clone())
            });
        }
    }
    all
}

fn values(statement: &Json, key: &str, opposite: &str) -> Option<Vec<String>> {
    if let Some(value) = statement.get(key) {
        return Some(one_or_many(value).iter().map(flow).collect());
    }
    let value = statement.get(opposite)?;
    let all: Vec<String> = one_or_many(value).iter().map(flow).collect();
    Some(vec![format!("all but {}", all.join(", "))])
}
