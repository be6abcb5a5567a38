//! Events that name a resource of the template. SAM reads the name itself, so that it takes no function but `Ref`.

use super::apis::member;
use super::globals::completed_by_globals;
use super::owned_events::owned_events;
use super::types::{API, HTTP_API};
use crate::document::{Json, View};
use crate::finding::Report;
use crate::functions::function_call;
use crate::schema::rules::wrong_reference;
use crate::validate::context::kind;
use crate::validate::symbols::Symbols;
use crate::validate::transforms::{has_macro, is_extended};

/// The types of events, their properties that name a resource, and the types of this resource.
static SOURCES: &[(&str, &str, &[&str])] = &[
    ("Api", "RestApiId", &[API, "AWS::ApiGateway::RestApi"]),
    ("Cognito", "UserPool", &["AWS::Cognito::UserPool"]),
    ("HttpApi", "ApiId", &[HTTP_API, "AWS::ApiGatewayV2::Api"]),
    ("S3", "Bucket", &["AWS::S3::Bucket"]),
];

pub(super) fn check(document: &Json, symbols: &Symbols<'_>, report: &mut Report) {
    if has_macro(document) || is_extended(document) || symbols.may_add("Resources") {
        return;
    }
    for event in owned_events(document) {
        let source = SOURCES.iter().find(|(event_type, ..)| Some(*event_type) == event.kind());
        let Some((_, property, wanted)) = source else { continue };
        let Some(value) = event.properties().get(property) else { continue };
        if !may_name(document, symbols, value, wanted, property.ends_with("ApiId")) {
            let problem =
                format!("expected a Ref to a resource of type {} in this template", wanted.join(" or "));
            report.add(wrong_reference::RULE.at(event.path().key(property), problem).at_value());
        }
    }
}

/// Whether a value can name a resource of some types. Parameters, and names that dangle, are left to other checks.
fn may_name(document: &Json, symbols: &Symbols<'_>, value: &Json, wanted: &[&str], takes_id: bool) -> bool {
    let (id, is_reference) = match (function_call(value), value.as_str()) {
        (Some(("Ref", Json::String(id))), _) => (id.as_str(), true),
        (Some(_), _) => return View::new(value) == View::Absent,
        // SAM also takes the logical ID of an API.
        (None, Some(id)) => (id, false),
        (None, None) => return true,
    };
    let resource = document.get("Resources").and_then(|resources| resources.get(id));
    match resource.map(kind) {
        Some(Some(API)) if wanted.contains(&HTTP_API) => has_open_api(document, id),
        Some(found) => found.is_some_and(|found| wanted.contains(&found)) && (is_reference || takes_id),
        None => is_reference || symbols.is_resource(id),
    }
}

/// Whether SAM can add the route of an HTTP API to a REST API, because the definition of this is one of `OpenAPI` 3 or not in the template.
fn has_open_api(document: &Json, id: &str) -> bool {
    let properties = completed_by_globals(document, API, &document["Resources"][id]);
    let setting = |name| member(View::new(&properties), name);
    match setting("DefinitionBody") {
        View::Literal(body) => body.get("swagger").is_none() || body.get("openapi").is_some(),
        View::Absent => {
            ["DefinitionUri", "OpenApiVersion"].into_iter().any(|name| setting(name) != View::Absent)
        }
        _ => true,
    }
}
