//! Names of parameters, mappings, conditions, resources and outputs.

use crate::LogicalId;
use crate::document::DocumentPath;
use crate::finding::Report;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "logical-id",
    severity: Severity::Error,
    summary: "A name has other characters than ASCII letters and digits",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/logical-id/bad.yaml"),
    good: include_str!("../../../tests/rules/logical-id/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
};

pub(in crate::validate) fn check(section: &str, id: &str, report: &mut Report) {
    if id.starts_with("Fn::Transform") || id.starts_with("Fn::ForEach") {
        return;
    }
    let is_condition = section == "Conditions";
    // Templates of AWS name conditions with an ampersand, and CloudFormation accepts them.
    let name = if is_condition { id.replace('&', "And") } else { id.to_owned() };
    if let Err(error) = LogicalId::new(&name) {
        let finding = RULE.at(DocumentPath::from_keys(&[section, id]), error.to_string());
        report.add(if is_condition { finding.as_warning() } else { finding });
    }
}
