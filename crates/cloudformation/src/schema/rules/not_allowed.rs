//! Values from a list: the keywords `enum`, `enumCaseInsensitive` and `const`.

use crate::rule::{Rule, Severity};

/// A value is not one of the allowed values.
pub static RULE: Rule = Rule {
    id: "not-allowed",
    severity: Severity::Error,
    summary: "A value is not one of the allowed values",
    why: "The service refuses the value when the stack is deployed.",
    bad: include_str!("../../../tests/rules/not-allowed/bad.yaml"),
    good: include_str!("../../../tests/rules/not-allowed/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
};
