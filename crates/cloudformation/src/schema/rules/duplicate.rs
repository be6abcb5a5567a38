//! Items and names that must not occur twice: the keyword `uniqueItems`, and names of resources and exports.

use crate::rule::{Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate",
    severity: Severity::Error,
    summary: "A List that must not repeat items has an item twice, or two resources or exports have one name",
    why: "The service refuses the second item or resource when the stack is deployed, and CloudFormation the template with the exports.",
    bad: include_str!("../../../tests/rules/duplicate/bad.yaml"),
    good: include_str!("../../../tests/rules/duplicate/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html",
};
