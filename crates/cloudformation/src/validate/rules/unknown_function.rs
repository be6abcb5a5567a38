//! Names of intrinsic functions.

use crate::document::Trail;
use crate::finding::Finding;
use crate::functions::names;
use crate::rule::{Rule, Severity};
use crate::spelling::Speller;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unknown-function",
    severity: Severity::Error,
    summary: "The intrinsic function does not exist",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/unknown-function/bad.yaml"),
    good: include_str!("../../../tests/rules/unknown-function/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
};

/// The finding about a function that is not in the table; none where the name belongs to a loop or to no function.
pub(in crate::validate) fn check(name: &str, path: &Trail<'_>, speller: &Speller) -> Option<Finding> {
    if !name.starts_with("Fn::") || name.starts_with("Fn::ForEach") {
        return None;
    }
    Some(RULE.at(path.to_path(), format!("there is no {name}")).suggest(name, names(), speller))
}
