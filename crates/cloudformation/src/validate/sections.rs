//! Sections and entries: what a template is made of, before any name in it is looked up.

use std::sync::OnceLock;

use serde_json::{Map, Value as Json};

use super::context::{entries, is_open};
use crate::schema::{self, Dialect, Schema};
use crate::template::objection;
use crate::{DocumentPath, Finding, Report};

/// The sections and their entries. Properties are left to the fact files, functions to `references`.
const TEMPLATE: &str = r##"{
  "type": "object",
  "required": ["Resources"],
  "additionalProperties": false,
  "properties": {
    "AWSTemplateFormatVersion": {"enum": ["2010-09-09"]},
    "Description": {"type": "string", "maxLength": 1024, "literal": true},
    "Metadata": {"type": "object"},
    "Parameters": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Parameter"}},
    "Rules": {"type": "object", "additionalProperties": {
      "type": "object", "required": ["Assertions"], "additionalProperties": false,
      "properties": {"RuleCondition": {"type": "object"}, "Assertions": {"type": "array", "items": {
        "type": "object", "required": ["Assert"], "additionalProperties": false,
        "properties": {"Assert": {"type": "object"}, "AssertDescription": {"type": "string"}}}}}}},
    "Mappings": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": {"type": "object"}}},
    "Conditions": {"type": "object", "additionalProperties": {"type": "object"}},
    "Transform": {"anyOf": [{"$ref": "#/definitions/Macro"}, {"type": "array", "items": {"$ref": "#/definitions/Macro"}}]},
    "Hooks": {"type": "object"},
    "Globals": {"type": "object"},
    "Resources": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Resource"}},
    "Outputs": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Output"}}
  },
  "definitions": {
    "Macro": {
      "type": ["string", "object"], "required": ["Name"], "additionalProperties": false,
      "properties": {"Name": {"type": "string"}, "Parameters": {"type": "object"}}
    },
    "Parameter": {
      "type": "object", "required": ["Type"], "additionalProperties": false,
      "properties": {
        "Type": {"type": "string", "literal": true, "pattern": "^(String|Number|CommaDelimitedList|List<(String|Number|AWS::[A-Za-z0-9:]+)>|AWS::[A-Za-z0-9:<>]+)$"},
        "Default": {"type": ["string", "number"], "literal": true},
        "Description": {"type": "string", "maxLength": 4000, "literal": true},
        "AllowedValues": {"type": "array", "minItems": 1, "items": {"type": ["string", "number"], "literal": true}},
        "AllowedPattern": {"type": "string"}, "ConstraintDescription": {"type": "string"},
        "MinLength": {"type": "integer"}, "MaxLength": {"type": "integer"},
        "MinValue": {"type": "number"}, "MaxValue": {"type": "number"}, "NoEcho": {"type": "boolean"}
      }
    },
    "Resource": {
      "type": "object", "required": ["Type"], "additionalProperties": false,
      "properties": {
        "Type": {"type": "string", "literal": true}, "Properties": {"type": "object"}, "Metadata": {"type": "object"},
        "DependsOn": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        "Condition": {"type": "string", "literal": true},
        "DeletionPolicy": {"enum": ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"]},
        "UpdateReplacePolicy": {"enum": ["Delete", "Retain", "Snapshot"]},
        "CreationPolicy": {"type": "object", "literal": true}, "UpdatePolicy": {"type": "object", "literal": true}, "Version": {"type": "string"}
      }
    },
    "Output": {
      "type": "object", "required": ["Value"], "additionalProperties": false,
      "properties": {
        "Value": {"type": ["string", "number", "boolean"]}, "Description": {"type": "string", "maxLength": 1024, "literal": true},
        "Condition": {"type": "string", "literal": true},
        "Export": {"type": "object", "required": ["Name"], "properties": {"Name": {"type": "string"}}, "additionalProperties": false}
      }
    }
  }
}"##;

fn template() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::read(TEMPLATE).ok()).as_ref()
}

/// Checks the outline; false when there is too little of a template to look further.
pub(super) fn check(document: &Json, report: &mut Report) -> bool {
    if let Some(schema) = template() {
        schema::check(schema, document, &DocumentPath::root(), Dialect::CloudFormation, report);
    }
    if is_open(document) {
        // A macro may take attributes of its own.
        report.retain(|finding| finding.rule().id != "unknown-property");
    }
    if document.get("Resources").and_then(Json::as_object).is_some_and(Map::is_empty) {
        let problem = "CloudFormation refuses a template without a resource";
        let advice = "AWS::CloudFormation::WaitConditionHandle makes nothing and costs nothing";
        report.add(
            Finding::error("no-resources", DocumentPath::from_keys(&["Resources"]), problem)
                .with_advice(advice),
        );
    }
    for section in ["Parameters", "Mappings", "Conditions", "Resources", "Outputs"] {
        for (id, _) in entries(document, section) {
            logical_id(section, id, report);
        }
    }
    for (id, parameter) in entries(document, "Parameters") {
        default_is_allowed(id, parameter, report);
        if document.get("Resources").is_some_and(|resources| resources.get(id).is_some()) {
            let path = DocumentPath::from_keys(&["Resources", id]);
            let problem = "a parameter has this name, and a Ref could mean either";
            report.add(Finding::error("duplicate", path, problem).with_advice("rename one of them"));
        }
    }
    document.get("Resources").is_some_and(Json::is_object)
}

fn logical_id(section: &str, id: &str, report: &mut Report) {
    if id.starts_with("Fn::Transform") || id.starts_with("Fn::ForEach") {
        return;
    }
    if let Err(error) = crate::LogicalId::new(id) {
        let path = DocumentPath::from_keys(&[section, id]);
        // Templates of AWS's own name conditions with an ampersand, and are deployed.
        let finding = match section {
            "Conditions" => Finding::warning,
            _ => Finding::error,
        };
        report.add(finding("logical-id", path, &error.to_string()));
    }
}

fn default_is_allowed(id: &str, parameter: &Json, report: &mut Report) {
    let (Some(default), Some(constraints)) = (parameter.get("Default"), parameter.as_object()) else {
        return;
    };
    if let Some(problem) = objection(constraints, default) {
        let advice = parameter.get("ConstraintDescription").and_then(Json::as_str).unwrap_or_default();
        let path = DocumentPath::from_keys(&["Parameters", id, "Default"]);
        report.add(Finding::error("not-allowed", path, problem).with_advice(advice));
    }
}
