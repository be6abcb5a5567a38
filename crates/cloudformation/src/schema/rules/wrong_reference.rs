//! The results of functions: the keyword `format` of AWS's schemas.

use crate::rule::{Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    id: "wrong-reference",
    severity: Severity::Error,
    summary: "A function returns the ID, name or ARN of another type of resource than the property takes",
    why: "The service refuses the value when the stack is deployed.",
    bad: include_str!("../../../tests/rules/wrong-reference/bad.yaml"),
    good: include_str!("../../../tests/rules/wrong-reference/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html",
};
