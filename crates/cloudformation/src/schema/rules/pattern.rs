//! The form of Strings: the keywords `pattern` and `format`.

use crate::rule::{Rule, Severity};

/// A String does not have the form that its pattern or format requires.
pub static RULE: Rule = Rule {
    id: "pattern",
    severity: Severity::Error,
    summary: "A String does not match the pattern of its property",
    why: "The service refuses the value when the stack is deployed.",
    bad: include_str!("../../../tests/rules/pattern/bad.yaml"),
    good: include_str!("../../../tests/rules/pattern/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
};
