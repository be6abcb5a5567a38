//! Trust policies of execution roles.

use edge_facts::SERVICE_PRINCIPALS;

use super::resources::{Resources, literal, properties_path};
use crate::document::Json;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-trust",
    severity: Severity::Error,
    summary: "The execution role does not trust both service principals of Lambda@Edge",
    why: "CloudFront refuses the association, or the function does not run.",
    bad: include_str!("../../../../tests/rules/edge-trust/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-trust/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html",
};

/// The finding about a role that certainly lacks one of the principals. A role whose policy contains a function may
/// have them.
pub(super) fn check(resources: &Resources<'_>, role: &str) -> Option<Finding> {
    let trust = resources.properties(role, "AWS::IAM::Role")?.get("AssumeRolePolicyDocument")?;
    let mut trusted = Vec::new();
    for statement in one_or_many(trust.get("Statement")?) {
        let statement = literal(statement)?;
        if literal(statement.get("Effect")?)? == "Allow"
            && let Some(principal) = statement.get("Principal")
            && let Some(services) = literal(principal)?.get("Service")
        {
            for service in one_or_many(literal(services)?) {
                trusted.push(literal(service)?.as_str()?);
            }
        }
    }
    let missing: Vec<&str> =
        SERVICE_PRINCIPALS.into_iter().filter(|service| !trusted.contains(service)).collect();
    if missing.is_empty() {
        return None;
    }
    let path = properties_path(role).key("AssumeRolePolicyDocument");
    let problem =
        format!("does not trust {}, without which the function does not run", missing.join(" and "));
    Some(RULE.at(path, problem))
}

/// The items of a List. IAM also accepts a single item without a List.
fn one_or_many(value: &Json) -> Vec<&Json> {
    match value {
        Json::Array(items) => items.iter().collect(),
        item => vec![item],
    }
}
