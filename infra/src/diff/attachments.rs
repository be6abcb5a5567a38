//! Permissions that are not in a policy document: attached policies, memberships of groups, and the permissions of functions, layers and event buses.

use cloudformation::diff::flow;
use cloudformation::{Json, function_call};
use serde_json::Map;

use super::permission::{Permission, one_or_many, principal_text};

/// Resource types that give one permission with their properties, and the property that names the resource.
const WITH_ONE_PERMISSION: [(&str, &str); 3] = [
    ("AWS::Events::EventBusPolicy", "EventBusName"),
    ("AWS::Lambda::LayerVersionPermission", "LayerVersionArn"),
    ("AWS::Lambda::Permission", "FunctionName"),
];

/// Resource types with a list of attached policies.
const WITH_MANAGED_POLICIES: [&str; 3] = ["AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User"];
/// Resource types with the identities to which they are attached.
const WITH_IDENTITIES: [&str; 5] = [
    "AWS::IAM::GroupPolicy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::RolePolicy",
    "AWS::IAM::UserPolicy",
];
/// The properties of these types that name identities.
const IDENTITIES: [&str; 6] = ["GroupName", "Groups", "RoleName", "Roles", "UserName", "Users"];

/// The resource type that adds users to a group.
const GROUP_ADDITION: &str = "AWS::IAM::UserToGroupAddition";

/// The permissions of a resource.
pub(super) fn permissions(kind: &str, properties: &Json) -> Vec<Permission> {
    let items = |name: &str| properties.get(name).map(one_or_many).unwrap_or_default().iter();
    let attached = |policy: &Json| Permission::attachment(format!("policy {}", flow(policy)));
    if WITH_MANAGED_POLICIES.contains(&kind) {
        // Only users have the property.
        let groups = items("Groups").map(|group| Permission::attachment(membership(group)));
        return items("ManagedPolicyArns").map(attached).chain(groups).collect();
    }
    if kind == GROUP_ADDITION {
        let Some(group) = properties.get("GroupName").map(membership) else { return Vec::new() };
        let member = |user: &Json| Permission::attachment(format!("{} as a {group}", flow(user)));
        return items("Users").map(member).collect();
    }
    if WITH_IDENTITIES.contains(&kind) {
        let owners = IDENTITIES.into_iter().flat_map(items);
        return owners.map(|owner| Permission::attachment(format!("attached to {}", flow(owner)))).collect();
    }
    if kind.starts_with("AWS::Serverless::") {
        let is_document = |policy: &&Json| policy.get("Statement").is_some();
        return items("Policies").filter(|policy| !is_document(policy)).map(attached).collect();
    }
    let target = WITH_ONE_PERMISSION.iter().find(|(name, _)| *name == kind).map(|(_, target)| *target);
    target.and_then(|target| single(target, properties)).into_iter().collect()
}

fn membership(group: &Json) -> String {
    format!("member of the group {}", flow(group))
}

/// The permission in the properties of a resource, with the properties that restrict it as a condition.
fn single(target: &str, properties: &Json) -> Option<Permission> {
    let members = properties.as_object()?;
    let action = members.get("Action").filter(|action| function_call(action).is_none())?;
    let names = ["Action", "Principal", "StatementId", target];
    let restrictions = members.iter().filter(|(name, _)| !names.contains(&name.as_str()));
    let restrictions: Map<String, Json> =
        restrictions.map(|(name, value)| (name.clone(), value.clone())).collect();
    Some(Permission {
        principal: members.get("Principal").map(principal_text),
        resource: members.get(target).map(flow),
        condition: (!restrictions.is_empty()).then(|| flow(&restrictions.into())),
        ..Permission::new(flow(action))
    })
}
