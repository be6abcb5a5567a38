//! The authorizers of APIs, which the API defines and its routes name.

use super::apis::{Api, HTTP, REST, Route, member};
use super::literals::no_function;
use crate::document::{DocumentPath, Json, View};
use crate::finding::Report;
use crate::functions::function_call;
use crate::schema::rules::{missing_property, not_allowed};
use crate::validate::rules::dangling_reference;

/// The authorizer that API Gateway has without a definition.
pub(super) const IAM: &str = "AWS_IAM";

/// The name with which a route takes no authorizer.
const NONE: &str = "NONE";

pub(super) fn check(api: &Api<'_>, report: &mut Report) {
    check_default(api, report);
    for route in &api.routes {
        let auth = member(View::new(route.properties), "Auth");
        if is_read(api, route, auth) {
            check_route(api, auth, &route.path.key("Auth"), report);
        }
    }
}

/// Whether SAM reads the authorization of a route.
fn is_read(api: &Api<'_>, route: &Route<'_>, auth: View<'_>) -> bool {
    match auth {
        View::Literal(Json::Object(settings)) if !settings.is_empty() => {}
        _ => return false,
    }
    if api.kind.name == HTTP.name {
        return api.setting("DefinitionUri") == View::Absent;
    }
    let overrides = member(auth, "OverrideApiAuth") == View::Literal(&Json::Bool(true));
    api.adds_settings_of(route) || route.is_of_function && overrides
}

/// Checks the authorizer and the settings of a route that depend on the API.
fn check_route(api: &Api<'_>, auth: View<'_>, path: &DocumentPath, report: &mut Report) {
    let is_rest = api.kind.name == REST.name;
    let of_api = api.setting("Auth");
    let has_no_default = member(of_api, "DefaultAuthorizer") == View::Absent;
    match member(auth, "Authorizer") {
        _ if function(auth, "Authorizer").is_some() => report.add(no_function(path.key("Authorizer"))),
        View::Literal(Json::String(name)) if name.is_empty() => {}
        View::Literal(Json::String(name)) if name != NONE => {
            if let Some(known) = known(api) {
                check_name(name, &known, &path.key("Authorizer"), report);
            }
        }
        View::Literal(Json::String(_)) if has_no_default => {
            let problem = "NONE is only for an API with a DefaultAuthorizer, and this API has none";
            report.add(not_allowed::RULE.at(path.key("Authorizer"), problem).at_value());
        }
        View::Absent if is_rest && has_scopes(auth) => {
            let problem = "Authorizer is required with AuthorizationScopes";
            report.add(missing_property::RULE.at(path.clone(), problem));
        }
        View::Absent if !is_rest && has_no_default => {
            let finding = missing_property::RULE.at(path.clone(), "Authorizer is required");
            report.add(finding.with_advice("name one here, or set DefaultAuthorizer in Auth of the API"));
        }
        _ => {}
    }
    if is_rest
        && member(auth, "ApiKeyRequired") == View::Literal(&Json::Bool(false))
        && matches!(member(of_api, "ApiKeyRequired"), View::Absent | View::Literal(Json::Bool(false)))
    {
        let problem = "false is only for an API with ApiKeyRequired, and this API does not require a key";
        report.add(not_allowed::RULE.at(path.key("ApiKeyRequired"), problem).at_value());
    }
}

fn has_scopes(auth: View<'_>) -> bool {
    matches!(member(auth, "AuthorizationScopes"), View::Literal(Json::Array(scopes)) if !scopes.is_empty())
}

/// Checks that the API defines its default authorizer.
fn check_default(api: &Api<'_>, report: &mut Report) {
    let auth = api.setting("Auth");
    let path = || api.path_of(&["Auth", "DefaultAuthorizer"]);
    let Some(known) = known(api) else { return };
    let is_rest = api.kind.name == REST.name;
    // SAM ignores the default authorizer of a REST API without authorizers.
    let is_ignored = is_rest && known == [IAM];
    match member(auth, "DefaultAuthorizer") {
        View::Literal(Json::String(name)) if !name.is_empty() => {
            let before = report.len();
            check_name(name, &known, &path(), report);
            if is_ignored {
                report.lower_since(before, |_| true);
            }
        }
        View::Unknown | View::Either(..) => {
            let function = function(auth, "DefaultAuthorizer");
            if function.is_some_and(|name| !is_rest || name != "Ref" && !is_ignored) {
                report.add(no_function(path()));
            }
        }
        _ => {}
    }
}

/// The function in place of a setting.
fn function<'a>(settings: View<'a>, name: &str) -> Option<&'a str> {
    let View::Literal(settings) = settings else { return None };
    function_call(settings.get(name)?).map(|(function, _)| function)
}

fn check_name(name: &str, known: &[&str], path: &DocumentPath, report: &mut Report) {
    if !known.contains(&name) {
        dangling_reference::unknown("authorizer", name, known.iter().copied(), path.clone(), report);
    }
}

/// The names of the authorizers of an API, if the template shows them.
fn known<'a>(api: &'a Api<'_>) -> Option<Vec<&'a str>> {
    let auth = api.setting("Auth");
    let mut known: Vec<&str> = match member(auth, "Authorizers") {
        View::Literal(Json::Object(authorizers)) if !authorizers.contains_key("Fn::Transform") => {
            authorizers.keys().map(String::as_str).collect()
        }
        View::Absent => Vec::new(),
        _ => return None,
    };
    match member(auth, "EnableIamAuthorizer") {
        _ if api.kind.name == REST.name => known.push(IAM),
        View::Literal(Json::Bool(true)) => known.push(IAM),
        View::Literal(Json::Bool(false)) | View::Absent => {}
        _ => return None,
    }
    Some(known)
}
