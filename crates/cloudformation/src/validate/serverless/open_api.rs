//! The parts of a definition in the template that SAM reads or completes.

use super::apis::{Api, HTTP, member};
use crate::document::{DocumentPath, Json, View, literals};
use crate::finding::Report;
use crate::schema::rules::{not_allowed, wrong_type};

/// The members of a path that are not methods, by the type of the API.
const REST_DETAILS: [&str; 3] = ["description", "parameters", "summary"];
const HTTP_DETAILS: [&str; 1] = ["parameters"];

/// The part of a definition that says how the endpoint of the API is reached.
const ENDPOINT: &str = "x-amazon-apigateway-endpoint-configuration";

/// Whether a version is one of `OpenAPI` 3. A version can be a number in the template.
pub(super) fn is_version_3(version: &Json) -> bool {
    let text = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
    let is_digit = |part: &str| part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('.').collect();
    matches!(parts.len(), 2 | 3) && parts[0] == "3" && parts[1..].iter().all(|part| is_digit(part))
}

/// Whether SAM rewrites a definition as one of `OpenAPI` 3.
pub(super) fn is_rewritten(api: &Api<'_>, definition: &Json) -> bool {
    let is_swagger = definition.get("swagger").is_some_and(|version| !version.is_null());
    let version = match api.setting("OpenApiVersion") {
        View::Literal(version) if !version.is_null() => Some(version),
        View::Absent => definition.get("openapi"),
        _ => None,
    };
    !is_swagger && version.is_some_and(is_version_3)
}

/// Checks the description of the requests before others, from which SAM takes the headers.
pub(super) fn check_options(item: &Json, path: &DocumentPath, report: &mut Report) {
    let mut value = item;
    let mut path = path.clone();
    for key in ["options", "responses", "200", "headers"] {
        value = match value {
            Json::Object(members) => members.get(key).unwrap_or(&Json::Null),
            _ => return,
        };
        path = path.key(key);
        match value {
            Json::Object(_) | Json::Null => {}
            _ => return expect_object(value, path, report),
        }
    }
}

/// Checks the places to which SAM writes whether the default endpoint is closed.
pub(super) fn check_endpoint(api: &Api<'_>, definition: &Json, path: &DocumentPath, report: &mut Report) {
    let has_servers = api.kind.name == HTTP.name || definition.get("openapi").is_some_and(is_version_3);
    if !has_servers {
        return check_endpoint_of(definition, path, report);
    }
    let path = path.key("servers");
    match definition.get("servers") {
        Some(Json::Array(servers)) => {
            for (position, server) in servers.iter().enumerate() {
                check_endpoint_of(server, &path.index(position), report);
            }
        }
        Some(_) => {
            report.add(wrong_type::RULE.at(path, "the servers of a definition are a List").at_value());
        }
        None => {}
    }
}

fn check_endpoint_of(value: &Json, path: &DocumentPath, report: &mut Report) {
    match value.get(ENDPOINT) {
        Some(endpoint) => expect_object(endpoint, path.key(ENDPOINT), report),
        None => expect_object(value, path.clone(), report),
    }
}

/// Checks the list of authorizers to which SAM adds those of the API.
pub(super) fn check_security_definitions(definition: &Json, path: &DocumentPath, report: &mut Report) {
    if let Some(definitions) = definition.get("securityDefinitions").filter(|found| !found.is_null()) {
        expect_object(definitions, path.key("securityDefinitions"), report);
    }
}

/// Checks the methods of a path, to which SAM adds a default.
pub(super) fn check_methods(item: &Json, is_http: bool, path: &DocumentPath, report: &mut Report) {
    let details: &[&str] = if is_http { &HTTP_DETAILS } else { &REST_DETAILS };
    for (name, method) in item.as_object().into_iter().flatten() {
        let known = method_name(name);
        if details.contains(&name.as_str()) || is_http && known == "options" {
            continue;
        }
        let path = path.key(name);
        if is_http && *name != known {
            let problem = format!("SAM finds no method {known} to which it could add the default authorizer");
            report.add(not_allowed::RULE.at(path, problem).with_advice(format!("write {known}")));
            continue;
        }
        for (path, method) in literals(method, &path) {
            if !method.is_object() {
                report.add(wrong_type::RULE.at(path, "a method of a definition is an object").at_value());
            } else if !is_http {
                check_security(method, &path, report);
            }
        }
    }
}

/// The name under which SAM looks up a method.
fn method_name(name: &str) -> String {
    let lower = name.to_lowercase();
    if lower == "any" { "x-amazon-apigateway-any-method".to_owned() } else { lower }
}

/// Checks the authorizers of a method that calls something.
fn check_security(method: &Json, path: &DocumentPath, report: &mut Report) {
    if method.get("x-amazon-apigateway-integration").is_none() {
        return;
    }
    let path = path.key("security");
    match member(View::Literal(method), "security") {
        View::Literal(Json::Array(items)) => {
            for (position, item) in items.iter().enumerate() {
                expect_object(item, path.index(position), report);
            }
        }
        View::Literal(_) => {
            report.add(wrong_type::RULE.at(path, "the security of a method is a List").at_value());
        }
        _ => {}
    }
}

fn expect_object(value: &Json, path: DocumentPath, report: &mut Report) {
    if !value.is_object() {
        report.add(wrong_type::RULE.at(path, "SAM takes only an object here").at_value());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::is_version_3;

    #[test]
    fn version_3_has_one_or_two_more_digits() {
        for version in [json!("3.0"), json!("3.0.1"), json!(3.1)] {
            assert!(is_version_3(&version), "{version}");
        }
        for version in [json!("3"), json!("2.0"), json!("3.0.10"), json!(3), json!(null)] {
            assert!(!is_version_3(&version), "{version}");
        }
    }
}
