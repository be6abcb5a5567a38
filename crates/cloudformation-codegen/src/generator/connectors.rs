//! The connectors of SAM: the pairs of resource types that they connect, their permissions, and what they need of both resources.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use cloudformation_codegen::members;

use crate::files::Failure;

/// Returns one line per pair of types: the source, the destination, a colon, the combinations of permissions that the pair takes, a
/// semicolon, and the properties of a reference that the pair needs.
pub(crate) fn lines(document: &Value) -> Result<String, Failure> {
    let mut lines = String::new();
    for (source, destinations) in members(document, "Permissions") {
        for (destination, profile) in destinations.as_object().into_iter().flatten() {
            let permissions = combinations(&profile["Properties"]).join(" ");
            let needs: Vec<String> = needs(profile)?.into_iter().collect();
            let _ = writeln!(lines, "{source} {destination}: {permissions}; {}", needs.join(" "));
        }
    }
    Ok(lines)
}

/// The combinations of permissions. A pair without a list of them takes every combination.
fn combinations(properties: &Value) -> Vec<String> {
    let join = |permissions: &[&str]| permissions.join("+");
    if let Some(listed) = properties["ValidAccessCategories"].as_array() {
        return listed.iter().map(|permissions| join(&texts(permissions))).collect();
    }
    let mut known: Vec<&str> =
        members(properties, "AccessCategories").map(|(permission, _)| permission.as_str()).collect();
    known.sort_unstable();
    let mut all: Vec<String> = known.iter().map(|permission| join(&[permission])).collect();
    if known.len() > 1 {
        all.push(join(&known));
    }
    all
}

fn texts(list: &Value) -> Vec<&str> {
    let mut texts: Vec<&str> = list.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    texts.sort_unstable();
    texts
}

/// The properties of both ends that the policy of a pair names, such as `Source.Arn`, and the one to which SAM attaches the policy.
fn needs(profile: &Value) -> Result<BTreeSet<String>, Failure> {
    let properties = &profile["Properties"];
    let text = properties.to_string();
    let variables = text.split("%{").skip(1).filter_map(|rest| rest.split_once('}'));
    let mut needs: BTreeSet<String> = variables.map(|(variable, _)| variable.to_owned()).collect();
    let end = if properties["SourcePolicy"] == true { "Source" } else { "Destination" };
    let property = match profile["Type"].as_str() {
        Some("AWS_IAM_ROLE_MANAGED_POLICY") => "RoleName",
        Some("AWS_LAMBDA_PERMISSION" | "AWS_SNS_TOPIC_POLICY") => "Arn",
        Some("AWS_SQS_QUEUE_POLICY") => "QueueUrl",
        other => return Err(format!("a connector has the unknown kind of policy {other:?}").into()),
    };
    needs.insert(format!("{end}.{property}"));
    Ok(needs)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::lines;

    fn line(kind: &str, properties: &Value) -> Option<String> {
        lines(&json!({"Permissions": {"A": {"B": {"Type": kind, "Properties": properties}}}})).ok()
    }

    #[test]
    fn pair_of_types_has_its_permissions_and_needs() {
        let found = line(
            "AWS_SQS_QUEUE_POLICY",
            &json!({"SourcePolicy": false, "AccessCategories": {"Write": {"Resource": "%{Destination.Arn}"}, "Read": {}}}),
        );
        assert_eq!(
            found.as_deref(),
            Some("A B: Read Write Read+Write; Destination.Arn Destination.QueueUrl\n")
        );
    }

    #[test]
    fn listed_combinations_are_the_only_ones() {
        let found = line(
            "AWS_IAM_ROLE_MANAGED_POLICY",
            &json!({"SourcePolicy": true, "AccessCategories": {"Read": {}, "Write": {}}, "ValidAccessCategories": [["Write", "Read"]]}),
        );
        assert_eq!(found.as_deref(), Some("A B: Read+Write; Source.RoleName\n"));
    }

    #[test]
    fn unknown_kind_of_policy_is_an_error() {
        assert_eq!(line("AWS_OTHER", &json!({})), None);
    }
}
