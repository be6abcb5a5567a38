//! The permissions that connectors of SAM give, see
//! [connectors](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html).

use cloudformation::Json;
use cloudformation::diff::flow;

use super::permission::{Permission, one_or_many};

/// The permissions of a connector, or of the connectors in the attribute of a resource.
pub(super) fn permissions(resource: &Json) -> Vec<Permission> {
    if resource.get("Type").is_some_and(|kind| kind == "AWS::Serverless::Connector") {
        return connector(resource);
    }
    let embedded = resource.get("Connectors").and_then(Json::as_object);
    embedded.into_iter().flat_map(|connectors| connectors.values()).flat_map(connector).collect()
}

/// The permissions that the source gets on each destination. The source of an embedded connector is its resource,
/// so only a qualifier is shown.
fn connector(connector: &Json) -> Vec<Permission> {
    let Some(properties) = connector.get("Properties") else { return Vec::new() };
    let items = |name: &str| properties.get(name).map(one_or_many).unwrap_or_default();
    let source = properties.get("Source").map(end).or_else(|| qualifier(properties.get("SourceReference")?));
    let of_destination = |destination: &Json| {
        let resource = Some(end(destination));
        let permission = |permission: &Json| Permission {
            resource: resource.clone(),
            principal: source.clone(),
            ..Permission::new(flow(permission))
        };
        items("Permissions").iter().map(permission).collect::<Vec<_>>()
    };
    items("Destination").iter().flat_map(of_destination).collect()
}

/// The resource at an end of a connector: its logical ID or its ARN, and the part of it to which the connector is restricted.
fn end(end: &Json) -> String {
    let Some(resource) = ["Id", "Arn"].into_iter().find_map(|name| end.get(name)) else { return flow(end) };
    match qualifier(end) {
        Some(qualifier) => format!("{} {qualifier}", flow(resource)),
        None => flow(resource),
    }
}

/// The part of a resource that a connector reaches, such as a route of an API.
fn qualifier(end: &Json) -> Option<String> {
    end.get("Qualifier").map(flow)
}
