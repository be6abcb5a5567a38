//! Properties that exclude each other: the keywords `dependentExcluded` and `excluded`.

use crate::rule::{Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    id: "conflict",
    severity: Severity::Error,
    summary: "Two properties exclude each other",
    why: "The service refuses the resource when the stack is deployed.",
    bad: include_str!("../../../tests/rules/conflict/bad.yaml"),
    good: include_str!("../../../tests/rules/conflict/good.yaml"),
    source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html",
};
