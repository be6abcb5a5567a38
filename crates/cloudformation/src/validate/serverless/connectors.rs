//! Connectors, which are resources or attributes of their source, and name other resources by logical ID.

use super::connections::{self, End};
use crate::document::{DocumentPath, Json, Trail, literals};
use crate::finding::Report;
use crate::schema::rules::wrong_type;
use crate::schema::{self, resource_facts};
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::return_values::return_value;
use crate::validate::rules::dangling_reference;
use crate::validate::symbols::Symbols;
use crate::validate::transforms::has_macro;

pub(super) const CONNECTOR: &str = "AWS::Serverless::Connector";

pub(super) fn check(document: &Json, symbols: &Symbols<'_>, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let path = DocumentPath::from_keys(&["Resources", id]);
        if kind(resource) == Some(CONNECTOR)
            && let Some(properties) = properties_of(resource)
        {
            let path = path.key("Properties");
            check_ends(properties, &path, symbols, report);
            for (source_path, source) in items(properties, &path, "Source") {
                let Some(source) = End::new(document, source, source_path) else { continue };
                check_connections(document, &source, properties, &path, report);
            }
        }
        for (name, connector) in entries(resource, "Connectors") {
            let path = path.key("Connectors").key(name).key("Properties");
            if let Some(properties) = connector.get("Properties") {
                check_properties(document, symbols, properties, &path, report);
                check_ends(properties, &path, symbols, report);
                let Some(source) = End::of_resource(document, id, path.clone()) else { continue };
                check_connections(document, &source, properties, &path, report);
            }
        }
    }
}

/// Checks the properties of a connector that is an attribute of its source.
fn check_properties(
    document: &Json,
    symbols: &Symbols<'_>,
    properties: &Json,
    path: &DocumentPath,
    report: &mut Report,
) {
    let Some(facts) = resource_facts(CONNECTOR) else { return };
    let return_values = |function: &Json| return_value(document, symbols.types, function);
    for (name, value) in properties.as_object().into_iter().flatten() {
        if let Some(schema) = facts.property(name) {
            let path = path.key(name);
            let path = Trail::from(&path);
            schema::check_part((&facts.schema, schema), value, &path, &return_values, report);
        }
    }
}

/// Checks what a connector connects.
fn check_connections(
    document: &Json,
    source: &End<'_>,
    properties: &Json,
    path: &DocumentPath,
    report: &mut Report,
) {
    let Some(permissions) = properties.get("Permissions") else { return };
    let permissions = (permissions, &path.key("Permissions"));
    if has_macro(document) {
        return;
    }
    for (path, destination) in items(properties, path, "Destination") {
        if let Some(destination) = End::new(document, destination, path) {
            connections::check(document, source, &destination, permissions, report);
        }
    }
}

/// Checks the logical IDs of the resources that a connector connects.
fn check_ends(properties: &Json, path: &DocumentPath, symbols: &Symbols<'_>, report: &mut Report) {
    for end in ["Source", "Destination"] {
        for (path, reference) in items(properties, path, end) {
            let Some(id) = reference.get("Id") else { continue };
            let Some(id) = id.as_str() else {
                let problem = "SAM takes only the logical ID of a resource here";
                report.add(wrong_type::RULE.at(path.key("Id"), problem).at_value());
                continue;
            };
            if !symbols.is_resource(id) && !symbols.may_add("Resources") {
                dangling_reference::unknown("resource", id, symbols.resources(), path.key("Id"), report);
            }
        }
    }
}

/// The references of an end of a connector, which is one reference or a List of them.
fn items<'a>(properties: &'a Json, path: &DocumentPath, end: &str) -> Vec<(DocumentPath, &'a Json)> {
    let mut items = Vec::new();
    for (path, value) in properties.get(end).into_iter().flat_map(|value| literals(value, &path.key(end))) {
        match value {
            Json::Array(references) => {
                let places = references.iter().enumerate();
                items.extend(places.map(|(position, reference)| (path.index(position), reference)));
            }
            reference => items.push((path, reference)),
        }
    }
    items
}
