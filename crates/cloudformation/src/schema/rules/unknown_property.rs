//! Names of properties: the keyword `additionalProperties`.

use crate::rule::{Rule, Severity};

/// An object has a property that its schema does not know.
pub static RULE: Rule = Rule {
    id: "unknown-property",
    severity: Severity::Error,
    summary: "The property does not exist",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/unknown-property/bad.yaml"),
    good: include_str!("../../../tests/rules/unknown-property/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
};
