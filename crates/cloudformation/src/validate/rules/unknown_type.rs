//! Resource types that a known service does not have.

use super::unchecked_type;
use crate::document::DocumentPath;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};
use crate::schema::{all_types, known_types};
use crate::spelling::Speller;
use crate::validate::context::is_module;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unknown-type",
    severity: Severity::Error,
    summary: "The resource type does not exist",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/unknown-type/bad.yaml"),
    good: include_str!("../../../tests/rules/unknown-type/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
};

/// The finding about a resource type without facts; none where the author defines the type.
pub(in crate::validate) fn check(kind: &str, path: DocumentPath, speller: &Speller) -> Option<Finding> {
    if kind.starts_with("Custom::") || kind == "AWS::CloudFormation::CustomResource" || is_module(kind) {
        return None;
    }
    let mut known = known_types(kind).peekable();
    if kind.starts_with("AWS::") && known.peek().is_some() {
        return Some(finding(kind, known, path, speller));
    }
    match misspelt_prefix(kind, speller) {
        Some(known) => Some(finding(kind, [known], path, speller)),
        None => Some(unchecked_type::finding(kind, path)),
    }
}

/// The known type whose prefix or service is certainly misspelt. Types of other organizations and of new services have no facts either.
fn misspelt_prefix(kind: &str, speller: &Speller) -> Option<&'static str> {
    let name = kind.rsplit(':').next()?;
    let has_name =
        |known: &&str| known.rsplit(':').next().is_some_and(|last| last.eq_ignore_ascii_case(name));
    let correction = speller.correct(kind, all_types().filter(has_name))?;
    correction.is_certain.then_some(correction.name)
}

/// The finding about a resource type that is none of the known ones.
pub(in crate::validate) fn finding<'a>(
    kind: &str,
    known: impl IntoIterator<Item = &'a str>,
    path: DocumentPath,
    speller: &Speller,
) -> Finding {
    RULE.at(path, format!("unknown resource type `{kind}`")).suggest(kind, known, speller)
}
