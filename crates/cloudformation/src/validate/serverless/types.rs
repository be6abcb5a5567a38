//! The types of SAM, and the types that its transform makes of them.

pub(in crate::validate) const API: &str = "AWS::Serverless::Api";
pub(super) const FUNCTION: &str = "AWS::Serverless::Function";
pub(super) const HTTP_API: &str = "AWS::Serverless::HttpApi";
pub(super) const STATE_MACHINE: &str = "AWS::Serverless::StateMachine";

/// The types that have events.
pub(super) const EVENT_OWNERS: [&str; 2] = [FUNCTION, STATE_MACHINE];

/// A type of SAM.
struct Type {
    name: &'static str,
    /// The type of the resource that has the same logical ID after the transform; none if it is not known.
    deployed: Option<&'static str>,
    /// The other resources that a function names as a part of the resource, such as `Orders.Version`.
    parts: &'static [&'static str],
}

const fn row(name: &'static str, deployed: Option<&'static str>, parts: &'static [&'static str]) -> Type {
    Type { name, deployed, parts }
}

/// See [the generated resources](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html).
static TYPES: &[Type] = &[
    row(
        "AWS::Serverless::Api",
        Some("AWS::ApiGateway::RestApi"),
        &["ApiKey", "Deployment", "DomainName", "DomainNameV2", "Stage", "UsagePlan", "UsagePlanKey"],
    ),
    row("AWS::Serverless::Application", Some("AWS::CloudFormation::Stack"), &[]),
    row("AWS::Serverless::CapacityProvider", Some("AWS::Lambda::CapacityProvider"), &[]),
    row(
        "AWS::Serverless::Function",
        Some("AWS::Lambda::Function"),
        &["Alias", "DestinationQueue", "DestinationTopic", "Version"],
    ),
    row("AWS::Serverless::GraphQLApi", Some("AWS::AppSync::GraphQLApi"), &[]),
    row("AWS::Serverless::HttpApi", Some("AWS::ApiGatewayV2::Api"), &["DomainName", "Stage"]),
    row("AWS::Serverless::LayerVersion", Some("AWS::Lambda::LayerVersion"), &[]),
    row("AWS::Serverless::SimpleTable", Some("AWS::DynamoDB::Table"), &[]),
    row("AWS::Serverless::StateMachine", Some("AWS::StepFunctions::StateMachine"), &[]),
    row("AWS::Serverless::WebSocketApi", Some("AWS::ApiGatewayV2::Api"), &["DomainName", "Stage"]),
];

fn find(kind: &str) -> Option<&'static Type> {
    TYPES.iter().find(|row| row.name == kind)
}

/// Whether SAM defines a type.
pub(crate) fn is_serverless_type(kind: &str) -> bool {
    kind.starts_with("AWS::Serverless::")
}

/// The type of a resource after the transform; none for a type of SAM that is not known to become one.
pub(crate) fn deployed_type(kind: &str) -> Option<&str> {
    if is_serverless_type(kind) { find(kind)?.deployed } else { Some(kind) }
}

/// The parts of a resource that functions may name after its logical ID and a dot.
pub(crate) fn parts(kind: &str) -> &'static [&'static str] {
    find(kind).map(|row| row.parts).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{TYPES, deployed_type};
    use crate::schema::resource_facts;

    #[test]
    fn every_type_and_its_deployed_type_have_facts() {
        for row in TYPES {
            assert!(resource_facts(row.name).is_some(), "{}", row.name);
            assert!(row.deployed.and_then(resource_facts).is_some(), "{}", row.name);
        }
    }

    #[test]
    fn type_that_sam_does_not_define_stays() {
        assert_eq!(deployed_type("AWS::SQS::Queue"), Some("AWS::SQS::Queue"));
        assert_eq!(deployed_type("AWS::Serverless::Function"), Some("AWS::Lambda::Function"));
        assert_eq!(deployed_type("AWS::Serverless::Connector"), None);
    }
}
