//! Arguments of intrinsic functions.

use crate::document::{DocumentPath, Json};
use crate::finding::Finding;
use crate::functions::Function;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "function-form",
    severity: Severity::Error,
    summary: "An intrinsic function has other arguments than it takes",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/function-form/bad.yaml"),
    good: include_str!("../../../tests/rules/function-form/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
};

pub(in crate::validate) fn check(
    function: &Function,
    argument: &Json,
    path: &DocumentPath,
) -> Option<Finding> {
    Some(RULE.at(path.clone(), function.objection(argument)?))
}
