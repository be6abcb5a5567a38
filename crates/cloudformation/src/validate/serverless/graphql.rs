//! GraphQL APIs, whose functions name data sources, and whose resolvers name functions of the same resource.

use super::apis::member;
use crate::document::{DocumentPath, Json, View};
use crate::finding::Report;
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::rules::dangling_reference;
use crate::validate::transforms::{has_macro, is_extended};

/// The data source of a function that reads no data.
const NO_SOURCE: &str = "none";

pub(super) fn check(document: &Json, report: &mut Report) {
    if has_macro(document) || is_extended(document) {
        return;
    }
    for (id, resource) in entries(document, "Resources") {
        if kind(resource) != Some("AWS::Serverless::GraphQLApi") {
            continue;
        }
        let Some(properties) = properties_of(resource) else { continue };
        let path = DocumentPath::from_keys(&["Resources", id, "Properties"]);
        check_functions(properties, &path.key("Functions"), report);
        check_resolvers(properties, &path.key("Resolvers"), report);
    }
}

fn check_functions(properties: &Json, path: &DocumentPath, report: &mut Report) {
    let sources = member(View::Literal(properties), "DataSources");
    let (Some(tables), Some(functions)) =
        (names(member(sources, "DynamoDb")), names(member(sources, "Lambda")))
    else {
        return;
    };
    let known = || tables.iter().chain(&functions).copied();
    for (name, function) in entries(properties, "Functions") {
        let View::Literal(Json::String(source)) = member(View::Literal(function), "DataSource") else {
            continue;
        };
        if !source.eq_ignore_ascii_case(NO_SOURCE) && known().all(|known| known != source) {
            let path = path.key(name).key("DataSource");
            dangling_reference::unknown("data source", source, known(), path, report);
        }
    }
}

fn check_resolvers(properties: &Json, path: &DocumentPath, report: &mut Report) {
    let Some(known) = names(member(View::Literal(properties), "Functions")) else { return };
    for (kind, resolvers) in entries(properties, "Resolvers") {
        for (name, resolver) in resolvers.as_object().into_iter().flatten() {
            let pipeline = resolver.get("Pipeline").and_then(Json::as_array).into_iter().flatten();
            for (position, function) in pipeline.enumerate() {
                let View::Literal(Json::String(function)) = View::new(function) else { continue };
                if known.iter().all(|known| known != function) {
                    let path = path.key(kind).key(name).key("Pipeline").index(position);
                    dangling_reference::unknown("function", function, known.iter().copied(), path, report);
                }
            }
        }
    }
}

/// The names of the members of a value, if the template shows them.
fn names(value: View<'_>) -> Option<Vec<&str>> {
    match value {
        View::Absent => Some(Vec::new()),
        View::Literal(Json::Object(members)) if !members.contains_key("Fn::Transform") => {
            Some(members.keys().map(String::as_str).collect())
        }
        _ => None,
    }
}
