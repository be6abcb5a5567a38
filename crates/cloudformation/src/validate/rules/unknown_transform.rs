//! Transforms that AWS does not have.

use crate::document::Json;
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::transforms::{KNOWN, is_misspelt, transform_path, transforms};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unknown-transform",
    severity: Severity::Error,
    summary: "AWS has no transform with this name",
    why: "CloudFormation refuses the template. Checks that depend on the transform report less.",
    bad: include_str!("../../../tests/rules/unknown-transform/bad.yaml"),
    good: include_str!("../../../tests/rules/unknown-transform/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-reference.html",
};

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for (position, name) in transforms(document).enumerate() {
        if is_misspelt(name) {
            let finding = RULE.at(transform_path(document, position), format!("AWS has no transform {name}"));
            report.add(finding.suggest(name, KNOWN, report.speller()));
        }
    }
}
