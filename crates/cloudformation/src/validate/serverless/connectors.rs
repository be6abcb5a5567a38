//! Connectors, which are resources or attributes of their source, and name other resources by logical ID.

use crate::document::{DocumentPath, Json, literals};
use crate::finding::Report;
use crate::schema::rules::wrong_type;
use crate::schema::{self, resource_facts};
use crate::validate::context::{entries, kind};
use crate::validate::return_values::return_value;
use crate::validate::rules::dangling_reference;
use crate::validate::symbols::Symbols;

const CONNECTOR: &str = "AWS::Serverless::Connector";

pub(super) fn check(document: &Json, symbols: &Symbols<'_>, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let path = DocumentPath::from_keys(&["Resources", id]);
        if kind(resource) == Some(CONNECTOR)
            && let Some(properties) = resource.get("Properties")
        {
            check_ends(properties, &path.key("Properties"), symbols, report);
        }
        for (name, connector) in entries(resource, "Connectors") {
            let path = path.key("Connectors").key(name).key("Properties");
            if let Some(properties) = connector.get("Properties") {
                check_properties(document, symbols, properties, &path, report);
                check_ends(properties, &path, symbols, report);
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
            schema::check_part((&facts.schema, schema), value, &path.key(name), &return_values, report);
        }
    }
}

/// Checks the logical IDs of the resources that a connector connects.
fn check_ends(properties: &Json, path: &DocumentPath, symbols: &Symbols<'_>, report: &mut Report) {
    for end in ["Source", "Destination"] {
        let Some(value) = properties.get(end) else { continue };
        for (path, value) in literals(value, &path.key(end)) {
            let one = std::slice::from_ref(value);
            let is_list = value.is_array();
            for (position, resource) in value.as_array().map_or(one, Vec::as_slice).iter().enumerate() {
                let Some(id) = resource.get("Id") else { continue };
                let path = if is_list { path.index(position) } else { path.clone() };
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
}
