//! The types of values: the keywords `type` and `literal`.

use crate::rule::{Rule, Severity};

/// A value of another type than its property.
pub static RULE: Rule = Rule {
    id: "wrong-type",
    severity: Severity::Error,
    summary: "A value has another type than its property",
    why: "CloudFormation refuses the template, or the service refuses the value.",
    bad: include_str!("../../../tests/rules/wrong-type/bad.yaml"),
    good: include_str!("../../../tests/rules/wrong-type/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
};
