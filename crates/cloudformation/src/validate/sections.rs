//! The sections of a template and their entries, without the names to which functions refer.

use std::sync::OnceLock;

use super::context::entries;
use super::ignored_members;
use super::parameter_types;
use super::rules::{logical_id, missing_transform, no_resources, unchecked_transform, unknown_transform};
use super::transforms::{has_macro, is_serverless};
use crate::document::{DocumentPath, Json};
use crate::finding::{Finding, Report};
use crate::schema::rules::{duplicate, not_allowed, unknown_property};
use crate::schema::{self, Dialect, Schema};
use crate::spelling::Speller;
use crate::template::objection;

/// The schema of the sections and their entries. The facts have the properties of resources.
const TEMPLATE: &str = include_str!("../../supplements/template.json");

/// The schema of the sections.
pub(crate) fn template() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::read(TEMPLATE).ok()).as_ref()
}

/// Whether a template can have a section of this name.
///
/// ```
/// assert!(cloudformation::validate::is_section("Outputs"));
/// assert!(!cloudformation::validate::is_section("services"));
/// ```
pub fn is_section(name: &str) -> bool {
    template().is_some_and(|schema| schema.property(name).is_some())
}

/// The section that only templates have.
pub const FORMAT_VERSION: &str = "AWSTemplateFormatVersion";

/// Whether a document cannot be anything else than a template. Files with parameters, for example, also have the section `Parameters`.
///
/// ```
/// use cloudformation::validate::is_template;
/// use serde_json::json;
///
/// assert!(is_template(&json!({"Resources": {}})));
/// assert!(!is_template(&json!({"Parameters": [{"ParameterKey": "Stage", "ParameterValue": "dev"}]})));
/// ```
pub fn is_template(document: &Json) -> bool {
    document.get(FORMAT_VERSION).is_some() || document.get("Resources").is_some_and(Json::is_object)
}

/// Whether a document is a template, or one with a misspelt `Resources`: a section of almost this name with a resource of a type of AWS.
///
/// ```
/// use cloudformation::validate::is_probably_template;
/// use serde_json::json;
///
/// assert!(is_probably_template(&json!({"Resuorces": {"Jobs": {"Type": "AWS::SQS::Queue"}}})));
/// assert!(!is_probably_template(&json!({"resources": [{"Type": "AWS::SQS::Queue"}]})));
/// ```
pub fn is_probably_template(document: &Json) -> bool {
    if is_template(document) {
        return true;
    }
    let is_resource = |entry: &Json| entry["Type"].as_str().is_some_and(|kind| kind.starts_with("AWS::"));
    let speller = Speller::default();
    let is_misspelt = |(name, section): (&String, &Json)| {
        section.as_object().is_some_and(|entries| entries.values().any(is_resource))
            && !is_section(name)
            && speller.nearest(name, ["Resources"]).is_some()
    };
    document.as_object().is_some_and(|sections| sections.iter().any(is_misspelt))
}

/// Whether a text may become the name of a section.
pub fn may_begin_section(word: &str) -> bool {
    let begins = |name: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    !word.is_empty() && template().is_some_and(|schema| schema.property_names().any(begins))
}

/// Checks the sections. The answer is false when the document has no resources that further checks could look at.
pub(super) fn check(document: &Json, report: &mut Report) -> bool {
    if let Some(schema) = template() {
        schema::check(schema, document, &DocumentPath::root(), Dialect::CloudFormation, report);
    }
    if has_macro(document) {
        // A macro may read sections and attributes that CloudFormation does not know. One that is almost a known one is
        // probably misspelt.
        report.retain(|finding| !finding.is_of(&unknown_property::RULE) || finding.has_suggestion());
        report.lower_since(0, |finding| finding.is_of(&unknown_property::RULE));
    }
    if !is_serverless(document) {
        report.replace_since(0, without_serverless_attributes);
    }
    report.replace_since(0, |finding| ignored_members::of_section(document, finding));
    unknown_transform::check(document, report);
    unchecked_transform::check(document, report);
    missing_transform::check_serverless(document, report);
    no_resources::check(document, report);
    let before = report.len();
    for section in ["Parameters", "Mappings", "Conditions", "Resources", "Outputs"] {
        for (id, _) in entries(document, section) {
            logical_id::check(section, id, report);
        }
    }
    logical_id::check_mappings(document, report);
    if has_macro(document) {
        // A macro may read names that CloudFormation does not accept, and replace them.
        report.lower_since(before, |_| true);
    }
    for (id, parameter) in entries(document, "Parameters") {
        parameter_types::check(id, parameter, report);
        default_is_allowed(id, parameter, report);
        if document.get("Resources").is_some_and(|resources| resources.get(id).is_some()) {
            let path = DocumentPath::from_keys(&["Resources", id]);
            let problem = "a parameter has the same name, so a Ref would be ambiguous";
            report.add(duplicate::RULE.at(path, problem).with_advice("rename one of them"));
        }
    }
    document.get("Resources").is_some_and(Json::is_object)
}

/// The finding without the attributes of SAM in a list of those that are known.
fn without_serverless_attributes(finding: Finding) -> Finding {
    if !finding.is_of(&unknown_property::RULE) || finding.has_suggestion() {
        return finding;
    }
    let attributes = missing_transform::SERVERLESS_ATTRIBUTES.iter();
    let advice = attributes
        .fold(finding.advice().to_owned(), |advice, attribute| advice.replace(&format!(", {attribute}"), ""));
    finding.with_advice(advice)
}

fn default_is_allowed(id: &str, parameter: &Json, report: &mut Report) {
    let (Some(default), Some(constraints)) = (parameter.get("Default"), parameter.as_object()) else {
        return;
    };
    if let Some(problem) = objection(constraints, default) {
        let advice = parameter.get("ConstraintDescription").and_then(Json::as_str).unwrap_or_default();
        let path = DocumentPath::from_keys(&["Parameters", id, "Default"]);
        report.add(not_allowed::RULE.at(path, problem).with_advice(advice));
    }
}
