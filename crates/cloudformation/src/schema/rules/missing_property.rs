//! Properties that must be there: the keywords `required`, `requiredXor`, `requiredOr` and `dependentRequired`.

use crate::rule::{Rule, Severity};

/// A required property that is missing.
pub static RULE: Rule = Rule {
    id: "missing-property",
    severity: Severity::Error,
    summary: "A required property is missing",
    why: "The service refuses the resource when the stack is deployed.",
    bad: include_str!("../../../tests/rules/missing-property/bad.yaml"),
    good: include_str!("../../../tests/rules/missing-property/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
};
