//! Resources of the template with the logical ID of a resource that SAM certainly makes.

use std::collections::BTreeMap;

use super::apis::member;
use super::connector_resources::connectors_of;
use super::globals::completed_by_globals;
use super::types::{API, EVENT_OWNERS, FUNCTION, HTTP_API, STATE_MACHINE};
use crate::document::{DocumentPath, Json, View};
use crate::finding::Report;
use crate::schema::rules::duplicate;
use crate::validate::context::{entries, kind};
use crate::validate::transforms::{has_macro, is_extended};

/// The events that make no resource with the name of the owner and the event.
const EVENTS_WITHOUT_RESOURCE: [&str; 5] = ["AlexaSkill", "Api", "Cognito", "HttpApi", "S3"];

/// The events that make a permission to call a function.
const EVENTS_WITH_PERMISSION: [&str; 7] =
    ["AlexaSkill", "CloudWatchEvent", "CloudWatchLogs", "EventBridgeRule", "IoTRule", "S3", "Schedule"];

pub(super) fn check(document: &Json, report: &mut Report) {
    if has_macro(document) || is_extended(document) {
        return;
    }
    let mut owners = BTreeMap::new();
    let mut of_connectors = BTreeMap::new();
    for (id, resource) in entries(document, "Resources") {
        if let Some(kind) = kind(resource) {
            let made = made_of(document, kind, id, resource);
            owners.extend(made.into_iter().map(|made| (made, id)));
        }
        for connector in connectors_of(document, id, resource) {
            owners.extend(connector.made(document).into_iter().map(|made| (made, id)));
            let Some(name) = connector.name else { continue };
            owners.insert(connector.id.clone(), id);
            if let Some(other) = of_connectors.insert(connector.id.clone(), id) {
                let problem = format!(
                    "SAM calls this connector {}, as one of {other}, and makes only one of them",
                    connector.id
                );
                let path = DocumentPath::from_keys(&["Resources", id, "Connectors", name]);
                // SAM reports nothing.
                report.add(duplicate::RULE.at(path, problem).with_advice("rename one of them").as_warning());
            }
        }
    }
    for (id, resource) in entries(document, "Resources") {
        let Some(owner) = owners.get(id) else { continue };
        let problem = format!("SAM makes a resource with this logical ID of {owner}");
        let is_role = kind(resource) == Some("AWS::IAM::Role");
        let advice = if is_role {
            format!("set Role of {owner} to this role, or rename it")
        } else {
            "rename this resource".to_owned()
        };
        let path = DocumentPath::from_keys(&["Resources", id]);
        report.add(duplicate::RULE.at(path, problem).with_advice(advice));
    }
}

/// The logical IDs of resources that SAM certainly makes of a resource.
fn made_of(document: &Json, kind: &str, id: &str, resource: &Json) -> Vec<String> {
    let properties = completed_by_globals(document, kind, resource);
    let setting = |name| member(View::new(&properties), name);
    let is_object =
        |name| matches!(setting(name), View::Literal(Json::Object(members)) if !members.is_empty());
    let mut made = Vec::new();
    if EVENT_OWNERS.contains(&kind) {
        if setting("Role") == View::Absent && properties.get("Role").is_none() {
            made.push(format!("{id}Role"));
        }
        if let View::Literal(Json::String(alias)) = setting("AutoPublishAlias") {
            made.push(format!("{id}Alias{alias}"));
            if kind == STATE_MACHINE {
                made.push(format!("{id}Version"));
            }
        }
        made.extend(
            entries(&properties, "Events").flat_map(|(name, event)| made_of_event(kind, id, name, event)),
        );
    }
    if kind == FUNCTION {
        if is_object("FunctionUrlConfig") {
            made.push(format!("{id}Url"));
        }
        if is_object("EventInvokeConfig") {
            made.push(format!("{id}EventInvokeConfig"));
        }
    }
    if let View::Literal(Json::String(stage)) = setting("StageName")
        && [API, HTTP_API].contains(&kind)
        && stage.bytes().all(|letter| letter.is_ascii_alphanumeric())
    {
        made.push(format!("{id}{stage}Stage"));
    }
    made
}

fn made_of_event(owner: &str, id: &str, name: &str, event: &Json) -> Vec<String> {
    let Some(event) = kind(event) else { return Vec::new() };
    let mut made = Vec::new();
    if !EVENTS_WITHOUT_RESOURCE.contains(&event) {
        made.push(format!("{id}{name}"));
    }
    if owner == FUNCTION && EVENTS_WITH_PERMISSION.contains(&event) {
        made.push(format!("{id}{name}Permission"));
    }
    made
}
