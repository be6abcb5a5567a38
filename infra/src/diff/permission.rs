//! A permission, and its text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use cloudformation::diff::flow;
use cloudformation::{Json, function_call};

/// A permission: one action on one resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Permission {
    pub(super) is_denied: bool,
    /// Whether the action is the attachment of a policy.
    pub(super) is_attachment: bool,
    /// The principal that has the permission. Policies of roles and users name none.
    pub(super) principal: Option<String>,
    pub(super) action: String,
    pub(super) resource: Option<String>,
    pub(super) condition: Option<String>,
}

impl Permission {
    /// A permission without a resource, a principal or a condition.
    pub(super) fn new(action: String) -> Self {
        Self {
            is_denied: false,
            is_attachment: false,
            principal: None,
            action,
            resource: None,
            condition: None,
        }
    }

    /// The attachment of a policy.
    pub(super) fn attachment(action: String) -> Self {
        Self { is_attachment: true, ..Self::new(action) }
    }

    /// The permission in one form. IAM ignores the case of actions, and reads the ID of an account like the ARN of its root. The case of the logical
    /// IDs in an attachment counts.
    pub(super) fn canonical(&self) -> Self {
        let principal = self.principal.as_ref().map(|names| {
            let names: BTreeSet<&str> =
                names.split(", ").map(|name| account(name).unwrap_or(name.trim_matches('"'))).collect();
            names.into_iter().collect::<Vec<_>>().join(", ")
        });
        let action = if self.is_attachment { self.action.clone() } else { self.action.to_ascii_lowercase() };
        Self { principal, action, ..self.clone() }
    }
}

/// The ID in the ARN of an account's root.
fn account(arn: &str) -> Option<&str> {
    let (partition, rest) = arn.strip_prefix("arn:")?.split_once(":iam::")?;
    let id = rest.strip_suffix(":root")?;
    (!partition.contains(':') && id.len() == 12 && id.bytes().all(|digit| digit.is_ascii_digit()))
        .then_some(id)
}

/// The names of principals.
pub(super) fn principal_text(principal: &Json) -> String {
    match principal {
        Json::String(all) if all == "*" => "everyone".to_owned(),
        Json::Object(kinds) if function_call(principal).is_none() => {
            let names = kinds.values().flat_map(|names| one_or_many(names).iter().map(flow));
            names
                .map(|name| if name == "*" { "everyone".to_owned() } else { name })
                .collect::<Vec<_>>()
                .join(", ")
        }
        other => flow(other),
    }
}

/// The items of a value that may be one item or a list.
pub(super) fn one_or_many(value: &Json) -> &[Json] {
    match value {
        Json::Array(items) => items,
        other => std::slice::from_ref(other),
    }
}

/// Permissions as texts, each with whether it is denied. Actions on the same resources are in one text.
pub(super) fn grouped(permissions: &[Permission]) -> Vec<(String, bool)> {
    let mut actions: BTreeMap<Permission, BTreeSet<&str>> = BTreeMap::new();
    for permission in permissions {
        let key = Permission { action: String::new(), ..permission.clone() };
        actions.entry(key).or_default().insert(&permission.action);
    }
    let mut resources: BTreeMap<Permission, BTreeSet<String>> = BTreeMap::new();
    for (permission, actions) in actions {
        let action = actions.into_iter().collect::<Vec<_>>().join(", ");
        let resource = permission.resource.clone();
        let key = Permission { action, resource: None, ..permission };
        resources.entry(key).or_default().extend(resource);
    }
    let describe = |(permission, resources): (Permission, BTreeSet<String>)| {
        let mut text = permission.action;
        if !resources.is_empty() {
            text.push_str(" on ");
            text.push_str(&resources.into_iter().collect::<Vec<_>>().join(", "));
        }
        for (word, part) in [("for", permission.principal), ("if", permission.condition)] {
            if let Some(part) = part {
                let _ = write!(text, " {word} {part}");
            }
        }
        (text, permission.is_denied)
    };
    resources.into_iter().map(describe).collect()
}
