//! Templates without a resource.

use serde_json::Map;

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "no-resources",
    severity: Severity::Error,
    summary: "A template has no resources",
    why: "CloudFormation refuses a template without a resource.",
    bad: include_str!("../../../tests/rules/no-resources/bad.yaml"),
    good: include_str!("../../../tests/rules/no-resources/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
};

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    if document.get("Resources").and_then(Json::as_object).is_some_and(Map::is_empty) {
        let problem = "CloudFormation refuses a template without a resource";
        let finding = RULE.at(DocumentPath::from_keys(&["Resources"]), problem);
        report.add(finding.with_advice(
            "add AWS::CloudFormation::WaitConditionHandle, which creates nothing and costs nothing",
        ));
    }
}
