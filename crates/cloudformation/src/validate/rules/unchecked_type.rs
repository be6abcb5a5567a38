//! Resource types that this build has no facts about.

use crate::document::DocumentPath;
use crate::finding::Finding;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unchecked-type",
    severity: Severity::Warning,
    summary: "The validator does not know the service of a resource type",
    why: "Nothing in the resource was checked.",
    bad: include_str!("../../../tests/rules/unchecked-type/bad.yaml"),
    good: include_str!("../../../tests/rules/unchecked-type/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
};

pub(in crate::validate) fn finding(kind: &str, path: DocumentPath) -> Finding {
    RULE.at(path, format!("this build has no facts about {kind}, so nothing in it was checked"))
}
