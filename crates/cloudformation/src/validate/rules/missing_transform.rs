//! Functions that only the transform `AWS::LanguageExtensions` adds.

use crate::document::{DocumentPath, Json};
use crate::finding::Finding;
use crate::functions::{LANGUAGE_EXTENSIONS, by_name};
use crate::rule::{Rule, Severity};
use crate::validate::symbols::Symbols;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "missing-transform",
    severity: Severity::Error,
    summary: "A template uses a function of AWS::LanguageExtensions without that transform",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/missing-transform/bad.yaml"),
    good: include_str!("../../../tests/rules/missing-transform/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html",
};

pub(in crate::validate) fn check(
    name: &str,
    argument: &Json,
    path: &DocumentPath,
    symbols: &Symbols<'_>,
) -> Option<Finding> {
    if symbols.extended || !is_extension(name, argument) {
        return None;
    }
    let problem = format!("this is a function of {LANGUAGE_EXTENSIONS}, which the template does not name");
    Some(RULE.at(path.clone(), problem).with_advice(format!("add Transform: {LANGUAGE_EXTENSIONS}")))
}

fn is_extension(name: &str, argument: &Json) -> bool {
    if !name.starts_with("Fn::") {
        return false;
    }
    // The fourth argument of Fn::FindInMap is a default.
    name.starts_with("Fn::ForEach::")
        || (name == "Fn::FindInMap" && argument.as_array().is_some_and(|arguments| arguments.len() > 3))
        || by_name(name).is_some_and(|function| function.is_extension)
}
