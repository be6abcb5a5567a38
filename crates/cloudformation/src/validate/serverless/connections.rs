//! The pairs of resource types that a connector connects, the permissions that a pair takes, and the properties that it needs.

use cloudformation_facts::{ConnectorTypes, connectors};

use super::globals::global;
use super::types::{FUNCTION, STATE_MACHINE, deployed_type, is_serverless_type};
use crate::document::{DocumentPath, Json, View};
use crate::finding::{Finding, Report};
use crate::functions::function_call;
use crate::schema::rules::{missing_property, not_allowed};
use crate::validate::context::{kind, properties_of};

/// The properties with the roles of resources, to which SAM attaches the policy of a connector.
const ROLES: [(&str, &str); 5] = [
    ("AWS::AppSync::DataSource", "ServiceRoleArn"),
    ("AWS::Lambda::Function", "Role"),
    (FUNCTION, "Role"),
    (STATE_MACHINE, "Role"),
    ("AWS::StepFunctions::StateMachine", "RoleArn"),
];

/// The property with the role to which SAM attaches a policy.
pub(super) const ROLE_NAME: &str = "RoleName";

/// The type whose roles are those of its targets.
const RULE: &str = "AWS::Events::Rule";

/// The source or the destination of a connector.
pub(super) struct End<'a> {
    /// The type after the transform.
    kind: &'a str,
    description: Description<'a>,
    path: DocumentPath,
}

/// What a connector says about an end.
enum Description<'a> {
    /// The logical ID of a resource of the template.
    Resource(&'a str, &'a Json),
    /// The properties of a resource outside of the template.
    Properties(&'a Json),
}

impl<'a> End<'a> {
    /// The end that a reference describes, by a logical ID or by properties.
    pub(super) fn new(document: &'a Json, reference: &'a Json, path: DocumentPath) -> Option<Self> {
        if let Some(id) = reference.get("Id") {
            return Self::of_resource(document, id.as_str()?, path);
        }
        let kind = deployed_type(kind(reference)?)?;
        Some(Self { kind, description: Description::Properties(reference), path })
    }

    /// The end that is a resource of the template.
    pub(super) fn of_resource(document: &'a Json, id: &'a str, path: DocumentPath) -> Option<Self> {
        let resource = document.get("Resources")?.get(id)?;
        let kind = deployed_type(kind(resource)?)?;
        Some(Self { kind, description: Description::Resource(id, resource), path })
    }

    /// The types of a connector from this end to another one, if SAM connects them.
    pub(super) fn pair_with(&self, destination: &End<'_>) -> Option<ConnectorTypes> {
        connectors().find(|pair| pair.source() == self.kind && pair.destination() == destination.kind)
    }

    /// Whether a value is the ARN of this end as SAM finds it: a reference to the resource, or the same value.
    fn has_arn(&self, arn: &Json) -> bool {
        match self.description {
            Description::Resource(id, _) => referenced_id(arn) == Some(id),
            Description::Properties(properties) => properties.get("Arn") == Some(arn),
        }
    }
}

/// The logical ID in a `Ref` or `Fn::GetAtt`. SAM reads no other function.
fn referenced_id(value: &Json) -> Option<&str> {
    match function_call(value)? {
        ("Ref", id) => id.as_str(),
        ("Fn::GetAtt", Json::Array(parts)) => parts.first()?.as_str(),
        ("Fn::GetAtt", path) => Some(path.as_str()?.split_once('.')?.0),
        _ => None,
    }
}

/// Checks the types of both ends, and the permissions and properties of their connection.
pub(super) fn check(
    document: &Json,
    source: &End<'_>,
    destination: &End<'_>,
    permissions: (&Json, &DocumentPath),
    report: &mut Report,
) {
    let Some(pair) = source.pair_with(destination) else {
        let problem = format!("SAM has no connector from {} to {}", source.kind, destination.kind);
        let is_reversed = destination.pair_with(source).is_some();
        let finding = not_allowed::RULE.at(destination.path.clone(), problem);
        return report.add(finding.with_advice(other_types(source.kind, is_reversed)));
    };
    let (permissions, path) = permissions;
    report.extend(unknown_permissions(pair, permissions, path));
    for (name, property) in pair.needs() {
        let (end, other) = if name == "Source" { (source, destination) } else { (destination, source) };
        report.extend(missing_need(document, pair, (end, other), property));
    }
}

/// What SAM connects in place of two types that it does not connect.
fn other_types(source: &str, is_reversed: bool) -> String {
    if is_reversed {
        return "SAM connects these types in the other direction".to_owned();
    }
    let known: Vec<&str> =
        connectors().filter(|pair| pair.source() == source).map(ConnectorTypes::destination).collect();
    if known.is_empty() {
        "write the policy yourself; SAM has no connectors from this type".to_owned()
    } else {
        format!("write the policy yourself; connectors from {source} lead to {}", known.join(", "))
    }
}

/// The finding about permissions that a pair of types does not take. The schema has one about each that no connector has.
fn unknown_permissions(pair: ConnectorTypes, permissions: &Json, path: &DocumentPath) -> Option<Finding> {
    let mut given: Vec<&str> = permissions.as_array()?.iter().map(Json::as_str).collect::<Option<_>>()?;
    given.sort_unstable();
    given.dedup();
    if given.is_empty() || !given.iter().all(|permission| matches!(*permission, "Read" | "Write")) {
        return None;
    }
    if pair.permissions().any(|known| known == given) {
        return None;
    }
    let known: Vec<String> =
        pair.permissions().map(|permissions| format!("[{}]", permissions.join(", "))).collect();
    let problem = format!(
        "a connector from {} to {} does not take [{}]",
        pair.source(),
        pair.destination(),
        given.join(", ")
    );
    let finding = not_allowed::RULE.at(path.clone(), problem);
    Some(finding.with_advice(format!("write {}", known.join(" or "))).at_value())
}

/// The finding about a property of an end that a pair of types needs.
fn missing_need(
    document: &Json,
    pair: ConnectorTypes,
    (end, other): (&End<'_>, &End<'_>),
    property: &str,
) -> Option<Finding> {
    match end.description {
        Description::Properties(properties) => {
            if properties.get(property).is_some() {
                return None;
            }
            let finding = missing_property::RULE.at(end.path.clone(), format!("{property} is required"));
            let cause = format!("a connector from {} to {} needs it", pair.source(), pair.destination());
            Some(finding.with_cause(cause))
        }
        Description::Resource(id, resource) => {
            if property != ROLE_NAME {
                return None;
            }
            if kind(resource) == Some(RULE) {
                return roleless_target(id, resource, other, &end.path);
            }
            if has_role(document, resource)? {
                return None;
            }
            let problem =
                format!("SAM finds no role of {id} to which it can attach the policy of the connector");
            let finding = not_allowed::RULE.at(end.path.clone(), problem);
            Some(finding.with_advice(format!("name the role of {id} with Ref or Fn::GetAtt")))
        }
    }
}

/// The finding about a rule that has no role where SAM looks for one, which is the first target that is the other end.
fn roleless_target(id: &str, rule: &Json, other: &End<'_>, path: &DocumentPath) -> Option<Finding> {
    let targets = match rule.get("Properties").and_then(|properties| properties.get("Targets")) {
        None => &[],
        Some(targets) => targets.as_array()?.as_slice(),
    };
    let is_other = |target: &&Json| target.get("Arn").is_some_and(|arn| other.has_arn(arn));
    let (problem, advice) = match targets.iter().find(is_other) {
        Some(target) if target.get("RoleArn").and_then(referenced_id).is_some() => return None,
        Some(_) => (
            format!(
                "SAM finds no role of the target of {id} to which it can attach the policy of the connector"
            ),
            "set RoleArn of the target to a Ref or Fn::GetAtt of a role",
        ),
        None => (
            format!(
                "no target of {id} is the destination, so that SAM finds no role for the policy of the connector"
            ),
            "name the destination in Arn of a target with Ref or Fn::GetAtt, next to its RoleArn",
        ),
    };
    Some(not_allowed::RULE.at(path.clone(), problem).with_advice(advice))
}

/// Whether SAM finds the role of a resource.
fn has_role(document: &Json, resource: &Json) -> Option<bool> {
    let kind = kind(resource)?;
    let (_, property) = ROLES.iter().find(|(known, _)| *known == kind)?;
    let own = properties_of(resource).and_then(|properties| properties.get(*property));
    let role = own.or_else(|| global(document, kind, resource, property));
    let Some(role) = role else { return Some(is_serverless_type(kind)) };
    let is_reference = function_call(role).is_some_and(|(name, _)| matches!(name, "Ref" | "Fn::GetAtt"));
    Some(is_reference || View::new(role) == View::Literal(&Json::Null))
}
