//! The routes of APIs, which are events: each is there once, and takes the models that its API has.

use std::collections::BTreeSet;

use serde_json::Map;

use super::apis::{Api, HTTP, REST, Route, member};
use super::{authorizers, definitions};
use crate::document::{Json, View};
use crate::finding::Report;
use crate::schema::rules::{duplicate, pattern, wrong_type};
use crate::validate::rules::dangling_reference;
use crate::validate::symbols::Symbols;
use crate::validate::transforms::{has_macro, is_extended};

pub(super) fn check(document: &Json, symbols: &Symbols<'_>, report: &mut Report) {
    if has_macro(document) || is_extended(document) || symbols.may_add("Resources") {
        return;
    }
    for kind in [&REST, &HTTP] {
        for api in Api::all(document, kind) {
            authorizers::check(&api, report);
            definitions::check(&api, report);
            if api.is_written_by_sam() {
                check_duplicates(&api, report);
            }
            for route in &api.routes {
                if api.adds_settings_of(route) {
                    check_model(&api, route, report);
                    check_parameters(route, report);
                }
            }
        }
    }
}

/// Checks that no two events are the same route. A condition does not tell two events apart.
fn check_duplicates(api: &Api<'_>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for route in &api.routes {
        let Some((path, method)) = path_and_method(api, route) else { continue };
        if !seen.insert((path, method.to_lowercase())) {
            let problem = format!("another event is {} {path} of the same API", method.to_uppercase());
            report.add(
                duplicate::RULE.at(route.path.clone(), problem).with_advice("remove one of the two events"),
            );
        }
    }
}

/// The path and the method of a route, if the template shows them.
fn path_and_method<'a>(api: &Api<'_>, route: &Route<'a>) -> Option<(&'a str, &'a str)> {
    let setting = |name| match route.properties {
        Json::Null => View::Absent,
        properties => member(View::new(properties), name),
    };
    match (setting("Path"), setting("Method")) {
        (View::Literal(Json::String(path)), View::Literal(Json::String(method))) => {
            Some((path, if method == EVERY_METHOD { "any" } else { method }))
        }
        (View::Absent, View::Absent) if api.kind.name == HTTP.name => Some(("$default", "any")),
        _ => None,
    }
}

/// The name of every method in a definition of an API.
const EVERY_METHOD: &str = "x-amazon-apigateway-any-method";

/// Checks that the API has the model of the body of a route, and that its validators are known before the deployment.
fn check_model(api: &Api<'_>, route: &Route<'_>, report: &mut Report) {
    let model = member(View::new(route.properties), "RequestModel");
    let View::Literal(Json::String(name)) = member(model, "Model") else { return };
    let path = route.path.key("RequestModel");
    let known = match api.setting("Models") {
        View::Literal(Json::Object(models)) if !models.contains_key("Fn::Transform") => models,
        View::Absent => &Map::new(),
        _ => return,
    };
    if !known.contains_key(name) {
        let known = known.keys().map(String::as_str);
        dangling_reference::unknown("model", name, known, path.key("Model"), report);
    }
    for validator in ["ValidateBody", "ValidateParameters"] {
        match member(model, validator) {
            View::Literal(Json::Bool(_)) | View::Absent => {}
            _ => {
                let finding = wrong_type::RULE.at(path.key(validator), "SAM takes only true or false here");
                report.add(finding.with_advice("write it without quotes and without a function").at_value());
            }
        }
    }
}

/// Checks the names of the parameters of a route.
fn check_parameters(route: &Route<'_>, report: &mut Report) {
    let View::Literal(Json::Array(parameters)) = member(View::new(route.properties), "RequestParameters")
    else {
        return;
    };
    for (position, parameter) in parameters.iter().enumerate() {
        let name = match View::new(parameter) {
            View::Literal(Json::String(name)) => Some(name),
            View::Literal(Json::Object(settings)) => settings.keys().next(),
            _ => None,
        };
        let Some(name) = name else { continue };
        if !PARAMETERS.iter().any(|start| name.starts_with(start)) {
            let path = route.path.key("RequestParameters").index(position);
            let problem = format!("`{name}` does not name a parameter of the request");
            let advice = "write method.request.header.NAME, or path or querystring in place of header";
            report.add(pattern::RULE.at(path, problem).with_advice(advice));
        }
    }
}

/// The starts of the names of parameters.
const PARAMETERS: [&str; 3] =
    ["method.request.header.", "method.request.path.", "method.request.querystring."];
