//! Names of parameters, mappings, conditions, resources and outputs, and the keys of mappings.

use std::borrow::Cow;

use crate::LogicalId;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::context::entries;

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
    let name = if is_condition { Cow::from(id.replace('&', "And")) } else { id.into() };
    if let Err(error) = LogicalId::new(&name) {
        let finding = RULE.at(DocumentPath::from_keys(&[section, id]), error.to_string());
        report.add(if is_condition { finding.as_warning() } else { finding });
    }
}

/// Checks the keys of mappings. AWS's page says that they are alphanumeric; on the first level, CloudFormation also accepts those of Regions.
pub(in crate::validate) fn check_mappings(document: &Json, report: &mut Report) {
    for (mapping, keys) in entries(document, "Mappings") {
        for (key, attributes) in keys.as_object().into_iter().flatten() {
            let path = DocumentPath::from_keys(&["Mappings", mapping, key]);
            check_key(key, "-.", "ASCII letters, digits, hyphens and dots", path.clone(), report);
            for (attribute, _) in attributes.as_object().into_iter().flatten() {
                check_key(attribute, "", "ASCII letters and digits", path.key(attribute), report);
            }
        }
    }
}

fn check_key(key: &str, others: &str, characters: &str, path: DocumentPath, report: &mut Report) {
    let is_accepted = |letter: char| letter.is_ascii_alphanumeric() || others.contains(letter);
    if key.is_empty() || !(key.starts_with("Fn::") || key.chars().all(is_accepted)) {
        let problem = format!("\"{key}\" is not a key of a mapping: use {characters}");
        report.add(RULE.at(path, problem));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::validate::validate;

    fn places(mapping: &Json) -> Vec<String> {
        let findings =
            validate(&json!({"Mappings": {"Map": mapping}, "Resources": {"T": {"Type": "AWS::SNS::Topic"}}}));
        let of_names = findings.iter().filter(|found| found.rule().id == super::RULE.id);
        of_names.map(|found| found.path().to_string()).collect()
    }

    #[test]
    fn first_key_of_a_mapping_may_be_a_region_and_the_second_is_alphanumeric() {
        assert_eq!(places(&json!({"us-east-1": {"Arm64": "a"}, "v1.2": {"2": "b"}})), [""; 0]);
        assert_eq!(
            places(&json!({"us_east_1": {"x-86": "a"}, "10.0.0.0/8": {"": "b"}})),
            [
                "Mappings.Map.us_east_1",
                "Mappings.Map.us_east_1.x-86",
                "Mappings.Map.10.0.0.0/8",
                "Mappings.Map.10.0.0.0/8.",
            ]
        );
    }

    #[test]
    fn part_of_a_mapping_may_be_included() {
        assert_eq!(places(&json!({"Fn::Transform": {"Name": "AWS::Include"}})), [""; 0]);
        assert_eq!(places(&json!({"a": {"Fn::Transform": {"Name": "AWS::Include"}}})), [""; 0]);
    }
}
