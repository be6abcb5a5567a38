//! The definition of an API in the template, to which SAM adds the settings of the resource.

use super::apis::{Api, HTTP, member};
use super::authorizers::IAM;
use super::literals::{is_late_function, no_function, unconverted};
use super::open_api;
use crate::document::{DocumentPath, Json, View, literals};
use crate::finding::{Finding, Report};
use crate::schema::rules::{missing_property, not_allowed, wrong_type};
use crate::validate::context::entries;

/// The settings that SAM adds to the definition of a REST API.
const REST_SETTINGS: [&str; 5] = ["Auth", "BinaryMediaTypes", "Cors", "GatewayResponses", "Models"];

/// The settings that SAM adds to the definition of an HTTP API.
const HTTP_SETTINGS: [&str; 4] = ["Auth", "CorsConfiguration", "Description", "Tags"];

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    check_version(api, report);
    check_credentials(api, report);
    check_origin(api, report);
    if let View::Literal(Json::Object(responses)) = api.setting("GatewayResponses") {
        for (name, _) in responses.iter().filter(|(_, response)| is_late_function(response)) {
            report.add(no_function(api.path_of(&["GatewayResponses", name])));
        }
    }
    let addition = addition(api);
    let path = api.path_of(&["DefinitionBody"]);
    if let Some(addition) = addition
        && api.has_late_function("DefinitionBody")
    {
        return report.add(no_function(path).with_advice(advice(addition)));
    }
    let View::Literal(definition @ Json::Object(members)) = api.setting("DefinitionBody") else { return };
    if members.is_empty() || members.contains_key("Fn::Transform") {
        return;
    }
    match addition {
        Some(addition) => check_completed(api, definition, addition, &path, report),
        None if is_http(api) || !open_api::is_rewritten(api, definition) => {}
        None => {
            for (name, item) in entries(definition, "paths") {
                check_rewritten(item, &path.key("paths").key(name), report);
            }
        }
    }
}

fn is_http(api: &Api<'_>) -> bool {
    api.kind.name == HTTP.name
}

/// Why SAM reads a definition.
fn advice(addition: &str) -> String {
    format!("SAM adds {addition} to this definition")
}

/// The first part that SAM adds to the definition.
fn addition(api: &Api<'_>) -> Option<&'static str> {
    let settings: &[&'static str] = if is_http(api) { &HTTP_SETTINGS } else { &REST_SETTINGS };
    let setting = settings.iter().find(|name| is_set(api.setting(name)));
    setting
        .copied()
        .or_else(|| is_closed(api).then_some("DisableExecuteApiEndpoint"))
        .or_else(|| (is_http(api) && !api.routes.is_empty()).then_some("the events"))
}

fn is_set(setting: View<'_>) -> bool {
    matches!(setting, View::Literal(value) if !is_empty(value))
}

/// Whether an API says that its default endpoint is closed, or open.
fn is_closed(api: &Api<'_>) -> bool {
    matches!(api.setting("DisableExecuteApiEndpoint"), View::Literal(Json::Bool(_)))
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

/// Checks a definition to which SAM adds something.
fn check_completed(
    api: &Api<'_>,
    definition: &Json,
    addition: &str,
    path: &DocumentPath,
    report: &mut Report,
) {
    let has_version = |name: &str| definition.get(name).is_some_and(|version| !is_empty(version));
    let missing = match definition.get("paths") {
        _ if is_http(api) && !has_version("openapi") => Some("openapi is required"),
        _ if !has_version("openapi") && !has_version("swagger") => {
            Some("one of openapi, swagger is required")
        }
        None => Some("paths is required"),
        Some(_) => None,
    };
    if let Some(missing) = missing {
        return report.add(missing_property::RULE.at(path.clone(), missing).with_advice(advice(addition)));
    }
    let auth = api.setting("Auth");
    let has_default = has_default_authorizer(api, auth);
    if is_closed(api) {
        open_api::check_endpoint(api, definition, path, report);
    }
    if !is_http(api) && (has_default || is_set(member(auth, "Authorizers")) || requires_key(auth)) {
        open_api::check_security_definitions(definition, path, report);
    }
    if is_http(api) && !has_default {
        return;
    }
    let is_rewritten = !is_http(api) && open_api::is_rewritten(api, definition);
    let has_default = has_default || !is_http(api) && requires_key(auth);
    for (name, item) in entries(definition, "paths") {
        for (path, item) in literals(item, &path.key("paths").key(name)) {
            if !item.is_object() {
                report.add(no_path(path));
                continue;
            }
            if has_default {
                open_api::check_methods(item, is_http(api), &path, report);
            }
            if is_rewritten {
                open_api::check_options(item, &path, report);
            }
        }
    }
}

/// Checks a path of a definition to which SAM adds nothing, and which it rewrites.
fn check_rewritten(item: &Json, path: &DocumentPath, report: &mut Report) {
    if item.is_object() {
        open_api::check_options(item, path, report);
    } else {
        report.add(no_path(path.clone()));
    }
}

fn no_path(path: DocumentPath) -> Finding {
    wrong_type::RULE.at(path, "a path of a definition is an object").at_value()
}

/// Whether SAM adds a default authorizer to each method. It ignores the one of a REST API without authorizers.
fn has_default_authorizer(api: &Api<'_>, auth: View<'_>) -> bool {
    let name = member(auth, "DefaultAuthorizer");
    let is_iam = matches!(name, View::Literal(Json::String(name)) if name == IAM);
    is_set(name) && (is_http(api) || is_iam || is_set(member(auth, "Authorizers")))
}

fn requires_key(auth: View<'_>) -> bool {
    is_set(member(auth, "ApiKeyRequired"))
}

/// Checks that a version which SAM does not write itself is a String.
fn check_version(api: &Api<'_>, report: &mut Report) {
    let View::Literal(version @ (Json::Number(_) | Json::Bool(_))) = api.setting("OpenApiVersion") else {
        return;
    };
    let is_converted = is_http(api) || api.is_written_by_sam() && open_api::is_version_3(version);
    if !is_converted {
        report.add(unconverted(api.path_of(&["OpenApiVersion"]), version));
    }
}

/// Checks that the origin of the answers to preflight requests is not empty, if SAM adds such an answer to a path.
fn check_origin(api: &Api<'_>, report: &mut Report) {
    let has_no_options = |(_, item): (&String, &Json)| item.get("options").is_none();
    let is_added = match api.setting("DefinitionBody") {
        View::Literal(definition) => entries(definition, "paths").any(has_no_options),
        View::Absent => !api.routes.is_empty(),
        _ => false,
    };
    if is_added
        && let View::Literal(Json::String(origin)) = member(api.setting("Cors"), "AllowOrigin")
        && origin.is_empty()
    {
        let problem = "SAM takes no empty origin here";
        let finding = not_allowed::RULE.at(api.path_of(&["Cors", "AllowOrigin"]), problem);
        report.add(finding.with_advice("remove AllowOrigin to allow every origin").at_value());
    }
}

/// Checks that an API which allows credentials does not allow every origin, because browsers refuse this.
fn check_credentials(api: &Api<'_>, report: &mut Report) {
    let is_http = is_http(api);
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
