//! Properties that AWS sets.

use crate::document::{Json, Trail, member_of};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::schema::ResourceFacts;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "read-only",
    severity: Severity::Warning,
    summary: "A template sets an attribute that only AWS can set",
    why: "CloudFormation ignores the value or refuses the resource.",
    bad: include_str!("../../../tests/rules/read-only/bad.yaml"),
    good: include_str!("../../../tests/rules/read-only/good.yaml"),
    source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html",
};

pub(in crate::validate) fn check(
    facts: &ResourceFacts,
    properties: &Json,
    path: &Trail<'_>,
    report: &mut Report,
) {
    for attribute in facts.read_only() {
        if member_of(properties, attribute).is_some() && !facts.schema.requires(attribute) {
            let problem = "AWS sets this attribute; Fn::GetAtt can read it, but a template cannot set it";
            report.add(RULE.at(path.key(attribute), problem));
        }
    }
}
