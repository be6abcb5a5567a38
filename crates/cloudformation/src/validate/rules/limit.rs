//! Quotas of CloudFormation.

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::amount::Amount;
use crate::validate::context::entries;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "limit",
    severity: Severity::Error,
    summary: "A template exceeds a quota of CloudFormation",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/limit/bad.yaml"),
    good: include_str!("../../../tests/rules/limit/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
};

/// Maximum size of a template in S3.
const TEMPLATE_BYTES: usize = 1_000_000;
/// Maximum size of a template in the request itself.
const INLINE_BYTES: usize = 51_200;
/// Maximum number of entries of a section.
const ENTRIES: &[(&str, usize)] =
    &[("Resources", 500), ("Parameters", 200), ("Mappings", 200), ("Outputs", 200)];
/// Maximum size of a parameter's default.
const DEFAULT_BYTES: usize = 4_096;
/// Maximum number of keys on the second level of a mapping.
const MAPPING_ATTRIBUTES: usize = 200;
/// Maximum number of dynamic references in a template.
const DYNAMIC_REFERENCES: usize = 60;

pub(in crate::validate) fn check(document: &Json, amount: &Amount<'_>, report: &mut Report) {
    for (section, limit) in ENTRIES {
        let count = entries(document, section).count();
        if count > *limit {
            let problem = format!("has {count} entries, CloudFormation accepts {limit}");
            let finding = RULE.at(DocumentPath::from_keys(&[section]), problem);
            report.add(finding.with_advice("split the stack"));
        }
    }
    for (id, parameter) in entries(document, "Parameters") {
        let bytes = parameter.get("Default").and_then(Json::as_str).map_or(0, str::len);
        if bytes > DEFAULT_BYTES {
            let path = DocumentPath::from_keys(&["Parameters", id, "Default"]);
            report.add(RULE.at(path, format!("is {bytes} bytes, CloudFormation accepts {DEFAULT_BYTES}")));
        }
    }
    for (id, mapping) in entries(document, "Mappings") {
        for (key, attributes) in mapping.as_object().into_iter().flatten() {
            let count = attributes.as_object().map_or(0, serde_json::Map::len);
            if count > MAPPING_ATTRIBUTES {
                let path = DocumentPath::from_keys(&["Mappings", id, key]);
                let problem = format!("has {count} attributes, CloudFormation accepts {MAPPING_ATTRIBUTES}");
                report.add(RULE.at(path, problem).with_advice("split the mapping"));
            }
        }
    }
    let (bytes, references) = (amount.bytes, amount.references.len());
    if references > DYNAMIC_REFERENCES {
        let problem = format!(
            "has {references} different dynamic references, CloudFormation accepts {DYNAMIC_REFERENCES}"
        );
        report.add(RULE.at(DocumentPath::root(), problem));
    }
    if bytes > TEMPLATE_BYTES {
        let problem =
            format!("is {bytes} bytes without white space, CloudFormation accepts {TEMPLATE_BYTES}");
        report.add(RULE.at(DocumentPath::root(), problem).with_advice("split the stack"));
    } else if bytes > INLINE_BYTES {
        let problem = format!(
            "is {bytes} bytes without white space, more than the {INLINE_BYTES} of an inline deployment"
        );
        report
            .add(RULE.at(DocumentPath::root(), problem).as_warning().with_advice("deploy with --s3-bucket"));
    }
}
