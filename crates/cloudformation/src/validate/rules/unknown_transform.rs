//! Transforms that AWS does not have.

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::spelling::Speller;
use crate::validate::context::transforms;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unknown-transform",
    severity: Severity::Error,
    summary: "AWS has no transform with this name",
    why: "CloudFormation refuses the template. Checks that depend on the transform cannot report anything.",
    bad: include_str!("../../../tests/rules/unknown-transform/bad.yaml"),
    good: include_str!("../../../tests/rules/unknown-transform/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-reference.html",
};

/// The transforms of AWS. The list of AWS omits `AWS::CodeStar`, but templates of its projects name it.
const KNOWN: [&str; 8] = [
    "AWS::CodeDeployBlueGreen",
    "AWS::CodeStar",
    "AWS::Include",
    "AWS::LanguageExtensions",
    "AWS::SecretsManager-2020-07-23",
    "AWS::SecretsManager-2024-09-16",
    "AWS::Serverless-2016-10-31",
    "AWS::ServiceCatalog",
];

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    let speller = Speller::default();
    let is_list = document.get("Transform").is_some_and(Json::is_array);
    for (position, name) in transforms(document).enumerate() {
        if !name.starts_with("AWS::") || KNOWN.contains(&name) {
            continue;
        }
        let path = DocumentPath::from_keys(&["Transform"]);
        let path = if is_list { path.index(position) } else { path };
        report.add(RULE.at(path, format!("AWS has no transform {name}")).suggest(name, KNOWN, &speller));
    }
}
