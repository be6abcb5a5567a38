//! The properties of resources, checked against AWS's schema of their type.

use std::borrow::Cow;
use std::sync::OnceLock;

use serde_json::{Map, json};

use super::context::{entries, has_macro};
use super::return_values::return_value;
use super::rules::{read_only, unknown_type};
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::rules::{missing_property, unknown_property};
use crate::schema::{self, Schema, resource_facts};

/// Properties that hold a local path until `aws cloudformation package` uploads it, see
/// [its reference](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html).
const ARTIFACTS: &[(&str, &str)] = &[
    ("AWS::ApiGateway::RestApi", "/BodyS3Location"),
    ("AWS::CodeCommit::Repository", "/Code/S3"),
    ("AWS::ElasticBeanstalk::ApplicationVersion", "/SourceBundle"),
    ("AWS::Lambda::Function", "/Code"),
    ("AWS::Lambda::LayerVersion", "/Content"),
    ("AWS::StepFunctions::StateMachine", "/DefinitionS3Location"),
];

/// Requirements that AWS has only in prose: a schema with a property for each resource type.
const SUPPLEMENTS: &str = include_str!("../../supplements/properties.json");

pub(super) fn check(document: &Json, report: &mut Report) {
    let empty = Json::Object(Map::new());
    let transformed = document.get("Transform").is_some();
    let return_values = |function: &Json| return_value(document, function);
    let before = report.len();
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = resource.get("Type").and_then(Json::as_str) else { continue };
        let path = DocumentPath::from_keys(&["Resources", id]);
        let Some(facts) = resource_facts(kind) else {
            if !transformed {
                report.extend(unknown_type::check(kind, path.key("Type"), report.speller()));
            }
            continue;
        };
        let properties = resource.get("Properties").unwrap_or(&empty);
        let path = path.key("Properties");
        let properties = without_artifacts(kind, properties);
        let supplement = supplements().and_then(|all| Some((all, all.property(kind)?)));
        for part in [(&facts.schema, &facts.schema)].into_iter().chain(supplement) {
            schema::check_part(part, &properties, &path, &return_values, report);
        }
        read_only::check(facts, &properties, &path, report);
    }
    if has_macro(document) {
        // The macro may add missing properties, and may read properties that CloudFormation does not know.
        report.lower_since(before, |finding| {
            finding.is_of(&missing_property::RULE) || finding.is_of(&unknown_property::RULE)
        });
    }
}

fn supplements() -> Option<&'static Schema> {
    static ALL: OnceLock<Option<Schema>> = OnceLock::new();
    ALL.get_or_init(|| Schema::read(SUPPLEMENTS).ok()).as_ref()
}

/// The properties with a function in place of local paths, because packaging replaces these paths.
fn without_artifacts<'a>(kind: &str, properties: &'a Json) -> Cow<'a, Json> {
    let mut properties = Cow::Borrowed(properties);
    for (_, artifact) in ARTIFACTS.iter().filter(|(owner, _)| *owner == kind) {
        if properties.pointer(artifact).is_some_and(Json::is_string)
            && let Some(path) = properties.to_mut().pointer_mut(artifact)
        {
            *path = json!({ "Fn::Transform": {} });
        }
    }
    properties
}
