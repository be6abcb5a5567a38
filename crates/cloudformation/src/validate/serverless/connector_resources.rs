//! The logical IDs of the resources that SAM makes of connectors.

use super::connections::{End, ROLE_NAME};
use super::connectors::CONNECTOR;
use crate::document::{DocumentPath, Json};
use crate::validate::context::{entries, kind, properties_of};

/// A connector, with its logical ID after SAM has made a resource of it.
pub(super) struct Connector<'a> {
    pub(super) id: String,
    /// The name of a connector that is an attribute of its source.
    pub(super) name: Option<&'a str>,
    source: Option<End<'a>>,
    properties: &'a Json,
}

/// The connectors of a resource, or the one that it is.
pub(super) fn connectors_of<'a>(document: &'a Json, id: &'a str, resource: &'a Json) -> Vec<Connector<'a>> {
    let mut all = Vec::new();
    if kind(resource) == Some(CONNECTOR)
        && let Some(properties) = properties_of(resource)
    {
        let source = properties.get("Source");
        let source = source.and_then(|source| End::new(document, source, DocumentPath::root()));
        all.push(Connector { id: id.to_owned(), name: None, source, properties });
    }
    for (name, connector) in entries(resource, "Connectors") {
        let source = End::of_resource(document, id, DocumentPath::root());
        let properties = connector.get("Properties").unwrap_or(&Json::Null);
        all.push(Connector { id: format!("{id}{name}"), name: Some(name), source, properties });
    }
    all
}

impl Connector<'_> {
    /// The logical IDs of the policies and permissions of the connector.
    pub(super) fn made(&self, document: &Json) -> Vec<String> {
        let Some(source) = &self.source else { return Vec::new() };
        let destination = self.properties.get("Destination").unwrap_or(&Json::Null);
        let (destinations, is_list) = match destination {
            Json::Array(all) => (all.as_slice(), true),
            one => (std::slice::from_ref(one), false),
        };
        let mut made = Vec::new();
        for (position, destination) in destinations.iter().enumerate() {
            let end = if is_list { format!("Destination{position}") } else { String::new() };
            let destination = End::new(document, destination, DocumentPath::root());
            let Some(pair) = destination.and_then(|destination| source.pair_with(&destination)) else {
                continue;
            };
            if pair.needs().any(|(_, property)| property == ROLE_NAME) {
                made.push(format!("{}Policy{end}", self.id));
                continue;
            }
            match pair.destination() {
                "AWS::SNS::Topic" => made.push(format!("{}TopicPolicy{end}", self.id)),
                "AWS::SQS::Queue" => made.push(format!("{}QueuePolicy{end}", self.id)),
                // A connector without a role leads to a function, which gets a permission for each word.
                _ => made.push(format!("{}WriteLambdaPermission{end}", self.id)),
            }
        }
        made
    }
}
