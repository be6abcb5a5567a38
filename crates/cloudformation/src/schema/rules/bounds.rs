//! Sizes and numbers: the keywords `minimum`, `maximum`, `minLength`, `maxLength`, `minItems`, `maxItems`, `minProperties`,
//! `maxProperties` and `ascending`.

use crate::rule::{Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    id: "bounds",
    severity: Severity::Error,
    summary: "A number, the length of a String or the size of a List is outside the bounds of the property",
    why: "The service refuses the value when the stack is deployed.",
    bad: include_str!("../../../tests/rules/bounds/bad.yaml"),
    good: include_str!("../../../tests/rules/bounds/good.yaml"),
    source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html",
};
