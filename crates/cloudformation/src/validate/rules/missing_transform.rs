//! Functions, types, sections and attributes that only a transform of AWS adds.

use crate::document::{DocumentPath, Json, Trail, member_of};
use crate::finding::{Finding, Report};
use crate::functions::{FOR_EACH, LANGUAGE_EXTENSIONS, by_name, function_call};
use crate::rule::{Rule, Severity};
use crate::validate::context::{entries, kind};
use crate::validate::serverless::types::is_serverless_type;
use crate::validate::symbols::Symbols;
use crate::validate::transforms::{SERVERLESS, has_macro, is_serverless};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "missing-transform",
    severity: Severity::Error,
    summary: "A template uses a function or a type of a transform without that transform",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/missing-transform/bad.yaml"),
    good: include_str!("../../../tests/rules/missing-transform/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html",
};

/// The attributes of resources that only SAM reads.
pub(in crate::validate) const SERVERLESS_ATTRIBUTES: [&str; 2] = ["Connectors", "IgnoreGlobals"];

pub(in crate::validate) fn check(
    name: &str,
    argument: &Json,
    path: &Trail<'_>,
    symbols: &Symbols<'_>,
) -> Option<Finding> {
    if symbols.extended || !is_extension(name, argument) {
        return None;
    }
    let problem = format!("this is a function of {LANGUAGE_EXTENSIONS}, which the template does not name");
    Some(RULE.at(path.to_path(), problem).with_advice(format!("add Transform: {LANGUAGE_EXTENSIONS}")))
}

/// Checks that the policies for deletion and replacement are no functions, which only the transform reads there.
pub(in crate::validate) fn check_policies(document: &Json, symbols: &Symbols<'_>, report: &mut Report) {
    if !symbols.has_final_functions() {
        return;
    }
    for (id, resource) in entries(document, "Resources") {
        for attribute in ["DeletionPolicy", "UpdateReplacePolicy"] {
            if let Some((name, _)) = member_of(resource, attribute).and_then(function_call) {
                let path = DocumentPath::from_keys(&["Resources", id, attribute]);
                let problem = format!(
                    "{name} is accepted here only with {LANGUAGE_EXTENSIONS}, which the template does not name"
                );
                let finding =
                    RULE.at(path, problem).with_advice(format!("add Transform: {LANGUAGE_EXTENSIONS}"));
                // AWS documents no exception, but publishes templates of SAM that have one.
                report.add(if is_serverless(document) { finding.as_warning() } else { finding });
            }
        }
    }
}

/// Checks what only SAM reads.
pub(in crate::validate) fn check_serverless(document: &Json, report: &mut Report) {
    if is_serverless(document) {
        return;
    }
    let mut add = |path: DocumentPath, what: &str| {
        let problem = format!("{what} of {SERVERLESS}, which the template does not name");
        let finding = RULE.at(path, problem).with_advice(format!("add Transform: {SERVERLESS}"));
        report.add(if has_macro(document) { finding.as_warning() } else { finding });
    };
    if document.get("Globals").is_some() {
        add(DocumentPath::from_keys(&["Globals"]), "this is a section");
    }
    for (id, resource) in entries(document, "Resources") {
        let path = || DocumentPath::from_keys(&["Resources", id]);
        if kind(resource).is_some_and(is_serverless_type) {
            add(path().key("Type"), "this is a type");
        }
        for attribute in SERVERLESS_ATTRIBUTES {
            if member_of(resource, attribute).is_some() {
                add(path().key(attribute), "this is an attribute");
            }
        }
    }
}

fn is_extension(name: &str, argument: &Json) -> bool {
    if !name.starts_with("Fn::") {
        return false;
    }
    // The fourth argument of Fn::FindInMap is a default.
    name.starts_with(FOR_EACH)
        || (name == "Fn::FindInMap" && argument.as_array().is_some_and(|arguments| arguments.len() > 3))
        || by_name(name).is_some_and(|function| function.is_extension)
}
