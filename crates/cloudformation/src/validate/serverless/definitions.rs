//! The definition of an API in the template, to which SAM adds the settings of the resource.

use super::apis::{Api, HTTP, member};
use super::literals::no_function;
use crate::document::{DocumentPath, Json, View, literals};
use crate::finding::Report;
use crate::functions::function_call;
use crate::schema::rules::{missing_property, not_allowed, wrong_type};
use crate::validate::context::entries;

/// The settings that SAM adds to the definition of a REST API.
const REST_SETTINGS: [&str; 4] = ["Auth", "Cors", "GatewayResponses", "Models"];

/// The settings that SAM adds to the definition of an HTTP API.
const HTTP_SETTINGS: [&str; 4] = ["Auth", "CorsConfiguration", "Description", "Tags"];

/// The methods of a path.
const METHODS: [&str; 8] =
    ["delete", "get", "head", "options", "patch", "post", "put", "x-amazon-apigateway-any-method"];

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    check_credentials(api, report);
    if let View::Literal(Json::Object(responses)) = api.setting("GatewayResponses") {
        for (name, _) in responses.iter().filter(|(_, response)| function_call(response).is_some()) {
            report.add(no_function(api.path_of(&["GatewayResponses", name])));
        }
    }
    let View::Literal(definition @ Json::Object(members)) = api.setting("DefinitionBody") else { return };
    if let Some(addition) = addition(api)
        && !members.is_empty()
        && !members.contains_key("Fn::Transform")
    {
        check_definition(api, definition, addition, report);
    }
}

/// The first part that SAM adds to the definition.
fn addition(api: &Api<'_>) -> Option<&'static str> {
    let is_http = api.kind.name == HTTP.name;
    let settings = if is_http { HTTP_SETTINGS } else { REST_SETTINGS };
    let is_set = |name: &&str| matches!(api.setting(name), View::Literal(value) if !is_empty(value));
    let is_closed = || matches!(api.setting("DisableExecuteApiEndpoint"), View::Literal(Json::Bool(_)));
    settings
        .into_iter()
        .find(is_set)
        .or_else(|| is_closed().then_some("DisableExecuteApiEndpoint"))
        .or_else(|| (is_http && !api.routes.is_empty()).then_some("the events"))
}

fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn check_definition(api: &Api<'_>, definition: &Json, addition: &str, report: &mut Report) {
    let path = api.path_of(&["DefinitionBody"]);
    let has_version = |name: &str| definition.get(name).is_some_and(|version| !is_empty(version));
    let is_http = api.kind.name == HTTP.name;
    let missing = match definition.get("paths") {
        _ if is_http && !has_version("openapi") => Some("openapi is required"),
        _ if !has_version("openapi") && !has_version("swagger") => {
            Some("one of openapi, swagger is required")
        }
        None => Some("paths is required"),
        Some(_) => None,
    };
    if let Some(missing) = missing {
        let advice = format!("SAM adds {addition} to this definition");
        return report.add(missing_property::RULE.at(path, missing).with_advice(advice));
    }
    let path = path.key("paths");
    let has_default =
        matches!(member(api.setting("Auth"), "DefaultAuthorizer"), View::Literal(name) if !is_empty(name));
    if is_http && !has_default {
        return;
    }
    for (name, item) in entries(definition, "paths") {
        for (path, item) in literals(item, &path.key(name)) {
            if !item.is_object() {
                report.add(wrong_type::RULE.at(path, "a path of a definition is an object").at_value());
            } else if has_default {
                check_methods(item, is_http, &path, report);
            }
        }
    }
}

/// Checks the methods of a path, to which SAM adds the default authorizer.
fn check_methods(item: &Json, is_http: bool, path: &DocumentPath, report: &mut Report) {
    for (name, method) in item.as_object().into_iter().flatten() {
        let lower = name.to_lowercase();
        let known = if lower == "any" { "x-amazon-apigateway-any-method" } else { lower.as_str() };
        if !METHODS.contains(&known) || known == "options" {
            continue;
        }
        if is_http && name != known {
            let problem = format!("SAM finds no method {known} to which it could add the default authorizer");
            report.add(not_allowed::RULE.at(path.key(name), problem).with_advice(format!("write {known}")));
        } else if name == known {
            for (path, _) in literals(method, &path.key(name)).filter(|(_, method)| !method.is_object()) {
                report.add(wrong_type::RULE.at(path, "a method of a definition is an object").at_value());
            }
        }
    }
}

/// Checks that an API which allows credentials does not allow every origin, because browsers refuse this.
fn check_credentials(api: &Api<'_>, report: &mut Report) {
    let is_http = api.kind.name == HTTP.name;
    let (setting, origin) =
        if is_http { ("CorsConfiguration", "AllowOrigins") } else { ("Cors", "AllowOrigin") };
    let cors = api.setting(setting);
    let allows_every_origin = match member(cors, origin) {
        View::Literal(Json::Array(origins)) => is_http && origins.as_slice() == ["*"],
        View::Literal(Json::String(origin)) => !is_http && origin == "'*'",
        View::Absent => !is_http,
        _ => false,
    };
    if allows_every_origin && member(cors, "AllowCredentials") == View::Literal(&Json::Bool(true)) {
        let problem = "browsers refuse credentials for an API that allows every origin";
        let finding = not_allowed::RULE.at(api.path_of(&[setting, "AllowCredentials"]), problem);
        report.add(finding.with_advice(format!("name the origins in {origin}")).at_value());
    }
}
