//! Versions of functions.

use super::region;
use super::resources::Resources;
use crate::document::{Arn, DocumentPath, Json, View, target};
use crate::finding::{Finding, Report};
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "edge-version",
    severity: Severity::Error,
    summary: "A behavior names $LATEST, an alias or no version of a function",
    why: "CloudFront refuses the association when the distribution is created or updated.",
    bad: include_str!("../../../../tests/rules/edge-version/bad.yaml"),
    good: include_str!("../../../../tests/rules/edge-version/good.yaml"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html",
};

const NUMBERED: &str = "name a numbered version: a Ref to an AWS::Lambda::Version";

/// The finding about an association without a function.
pub(super) fn missing(association: &DocumentPath) -> Finding {
    RULE.at(association.clone(), "LambdaFunctionARN is required")
}

/// Checks one value that `LambdaFunctionARN` may have.
pub(super) fn check(resources: &Resources<'_>, arn: &Json, path: &DocumentPath, report: &mut Report) {
    if let (View::Literal(_), Some(arn)) = (View::new(arn), arn.as_str()) {
        return check_literal(arn, path, report);
    }
    let Some((id, attribute)) = target(arn) else { return };
    let problem = match (resources.kind(id), attribute) {
        (Some("AWS::Lambda::Version"), None | Some("FunctionArn")) => return,
        (Some("AWS::Lambda::Version"), Some(attribute)) => format!("{attribute} of {id} is not its ARN"),
        (Some("AWS::Lambda::Function"), _) => format!("{id} is the unpublished function, $LATEST"),
        (Some("AWS::Lambda::Alias"), _) => format!("{id} is an alias"),
        _ => return,
    };
    report.add(RULE.at(path.clone(), problem).with_advice(NUMBERED));
}

fn check_literal(arn: &str, path: &DocumentPath, report: &mut Report) {
    let Some((region, version)) = region_and_version(arn) else {
        let finding = RULE.at(path.clone(), "is not the ARN of a function's version");
        return report.add(finding.with_advice(NUMBERED));
    };
    report.extend(region::check(region, path));
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        let finding = RULE.at(path.clone(), format!("{version} is not a version number"));
        report.add(finding.with_advice(NUMBERED));
    }
}

fn region_and_version(text: &str) -> Option<(&str, &str)> {
    let arn = Arn::parse(text)?;
    let mut parts = arn.resource.split(':');
    match (arn.service, parts.next(), parts.next(), parts.next(), parts.next()) {
        ("lambda", Some("function"), Some(_), Some(version), None) => Some((arn.region, version)),
        _ => None,
    }
}
