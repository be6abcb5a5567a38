//! References to names that the template does not define.

use serde_json::json;

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::region_name::has_form_of_region;
use crate::rule::{Rule, Severity};

/// A name that the template does not define.
pub(in crate::validate) static RULE: Rule = Rule {
    id: "dangling-reference",
    severity: Severity::Error,
    summary: "A function names something that the template does not define",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/dangling-reference/bad.yaml"),
    good: include_str!("../../../tests/rules/dangling-reference/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html",
};

/// Reports a name of this kind, such as a resource, that the template does not have.
pub(in crate::validate) fn unknown<'a>(
    kind: &str,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    path: DocumentPath,
    report: &mut Report,
) {
    let finding = RULE.at(path, format!("unknown {kind} `{name}`")).with_undefined_name(name);
    report.add(finding.suggest(name, known, report.speller()).about_own_name());
}

/// Reports an attribute that the type of a resource does not have.
pub(in crate::validate) fn unknown_attribute<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    path: DocumentPath,
    report: &mut Report,
) {
    let finding = RULE.at(path, format!("unknown attribute `{name}`"));
    report.add(finding.suggest(name, known, report.speller()));
}

/// Reports a key that a mapping does not have.
fn unknown_key<'a>(
    problem: String,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    path: &DocumentPath,
    report: &mut Report,
) {
    let finding = RULE.at(path.clone(), problem).suggest(name, known, report.speller());
    report.add(finding.about_own_name());
}

/// Reports a condition or a rule that names a resource.
pub(in crate::validate) fn resource_in_condition(resource: &str, path: DocumentPath, report: &mut Report) {
    let problem =
        format!("{resource} is a resource, and CloudFormation evaluates conditions before it creates any");
    let finding = RULE.at(path, problem);
    report.add(finding.with_advice("refer only to parameters, mappings and pseudo parameters"));
}

/// Reports a key that a mapping does not have. Keys that a function chooses are known only at deployment.
pub(in crate::validate) fn keys_of_mapping(
    name: &str,
    mapping: &Json,
    first: &Json,
    second: &Json,
    path: &DocumentPath,
    report: &mut Report,
) {
    let Some(rows) = mapping.as_object() else { return };
    let mut known: Vec<&Json> = rows.values().collect();
    if let Some(first) = first.as_str() {
        let Some(row) = rows.get(first) else {
            let problem = format!("the mapping {name} does not have the key {first}");
            return unknown_key(problem, first, rows.keys().map(String::as_str), path, report);
        };
        known = vec![row];
    }
    if *first == json!({"Ref": "AWS::Region"}) && !rows.keys().any(|key| has_form_of_region(key)) {
        let problem = format!("the mapping {name} has no key for any Region");
        return report
            .add(RULE.at(path.clone(), problem).with_advice("write the names of Regions as its first keys"));
    }
    let Some(second) = second.as_str() else { return };
    let columns: Vec<&str> = known
        .iter()
        .filter_map(|row| row.as_object())
        .flat_map(|row| row.keys())
        .map(String::as_str)
        .collect();
    if !columns.contains(&second) {
        let problem = format!("the mapping {name} does not have the second key {second}");
        unknown_key(problem, second, columns, path, report);
    }
}
