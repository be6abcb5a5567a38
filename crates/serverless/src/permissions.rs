//! The permissions of a role, read from a finished template.

use std::collections::BTreeSet;

use cloudformation::Json;
use serde_json::json;

/// The services on which a role may do something, by the prefix of their actions. `None` if the template does not show it, for example because
/// the role has a managed policy.
pub(crate) fn services(template: &Json, role: &str) -> Option<BTreeSet<String>> {
    let properties = &template["Resources"][role]["Properties"];
    if !is_empty(&properties["ManagedPolicyArns"]) {
        return None;
    }
    let own = items(&properties["Policies"])?.map(|policy| &policy["PolicyDocument"]);
    let resources = template["Resources"].as_object()?.values();
    let placed = resources.filter(|resource| is_policy_of(resource, role));
    let placed = placed.map(|resource| &resource["Properties"]["PolicyDocument"]);
    let mut services = BTreeSet::new();
    for document in own.chain(placed) {
        for statement in items(&document["Statement"])? {
            add_services(statement, &mut services)?;
        }
    }
    Some(services)
}

/// Whether a resource is a policy that is placed next to a role.
fn is_policy_of(resource: &Json, role: &str) -> bool {
    let role = json!({ "Ref": role });
    let properties = &resource["Properties"];
    match resource["Type"].as_str() {
        Some("AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy") => {
            items(&properties["Roles"]).is_some_and(|mut roles| roles.any(|known| *known == role))
        }
        Some("AWS::IAM::RolePolicy") => properties["RoleName"] == role,
        _ => false,
    }
}

/// Adds the services that a statement allows. `None` if it could allow all of them.
fn add_services(statement: &Json, services: &mut BTreeSet<String>) -> Option<()> {
    if statement["Effect"] == "Deny" {
        return Some(());
    }
    for action in items(&statement["Action"])? {
        let (service, _) = action.as_str()?.split_once(':')?;
        services.insert(service.to_lowercase());
    }
    Some(())
}

fn is_empty(list: &Json) -> bool {
    items(list).is_some_and(|mut items| items.next().is_none())
}

/// The items of a list. A text or a policy without a list is one item, and a missing list is empty. `None` for an intrinsic function.
fn items(list: &Json) -> Option<impl Iterator<Item = &Json>> {
    let (many, one) = match list {
        Json::Null => (&[][..], None),
        Json::Array(items) => (&items[..], None),
        Json::Object(members) if members.keys().any(|key| key == "Ref" || key.starts_with("Fn::")) => {
            return None;
        }
        other => (&[][..], Some(other)),
    };
    Some(many.iter().chain(one))
}

#[cfg(test)]
mod tests {
    use cloudformation::Json;
    use serde_json::json;

    use super::services;

    /// The services of a role with these properties, next to a policy.
    fn found(role: &Json, policy: &Json) -> Option<Vec<String>> {
        let role = json!({"Type": "AWS::IAM::Role", "Properties": role});
        services(&json!({"Resources": {"Role": role, "Policy": policy}}), "Role").map(Vec::from_iter)
    }

    fn policies(statement: &Json) -> Json {
        json!({"Policies": [{"PolicyDocument": {"Statement": statement}}]})
    }

    fn placed(kind: &str, role: &Json) -> Json {
        let document = json!({"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage"}]});
        json!({"Type": kind, "Properties": {"PolicyDocument": document, "Roles": [role], "RoleName": role}})
    }

    macro_rules! cases {
        ($($test:ident: $role:expr, $policy:expr => $expected:expr;)*) => {$(
            #[test]
            fn $test() {
                let expected: Option<&[&str]> = $expected;
                let expected = expected.map(|services| services.iter().map(ToString::to_string).collect());
                assert_eq!(found(&$role, &$policy), expected);
            }
        )*};
    }

    cases! {
        role_without_policies_has_no_service: json!({}), json!({}) => Some(&[]);
        actions_of_all_statements_count:
            policies(&json!([{"Effect": "Allow", "Action": ["S3:GetObject", "sqs:*"]}, {"Effect": "Allow", "Action": "kms:Decrypt"}])), json!({})
            => Some(&["kms", "s3", "sqs"]);
        denied_actions_do_not_count: policies(&json!({"Effect": "Deny", "Action": "s3:*"})), json!({}) => Some(&[]);
        policy_next_to_the_role_counts: json!({}), placed("AWS::IAM::Policy", &json!({"Ref": "Role"})) => Some(&["sqs"]);
        managed_policy_of_the_stack_counts:
            json!({}), placed("AWS::IAM::ManagedPolicy", &json!({"Ref": "Role"})) => Some(&["sqs"]);
        role_policy_counts: json!({}), placed("AWS::IAM::RolePolicy", &json!({"Ref": "Role"})) => Some(&["sqs"]);
        policy_of_another_role_does_not_count:
            json!({}), placed("AWS::IAM::Policy", &json!({"Ref": "Other"})) => Some(&[]);
        managed_policy_of_aws_hides_the_services:
            json!({"ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}), json!({}) => None;
        every_action_is_no_list_of_services: policies(&json!({"Effect": "Allow", "Action": "*"})), json!({}) => None;
        intrinsic_function_hides_the_services: json!({"Policies": {"Fn::If": ["A", [], []]}}), json!({}) => None;
    }
}
