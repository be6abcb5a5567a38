//! Types and values that a Region of the deployment lacks.

use cloudformation_facts::is_type_in;

use crate::document::{DocumentPath, Json};
use crate::finding::{Finding, Report};
use crate::rule::{Rule, Severity};
use crate::validate::conditions::{Conditions, Given, conditions_of};
use crate::validate::context::{entries, kind};
use crate::validate::region::Region;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "region",
    severity: Severity::Error,
    summary: "A Region of the deployment does not have the resource type, instance type or version",
    why: "The deployment fails in this Region. The check needs the Regions of the deployment, from --regions or .sitegate-check.yaml.",
    bad: include_str!("../../../tests/rules/region/bad.yaml"),
    good: include_str!("../../../tests/rules/region/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/what-is-cfnstack.html",
};

/// Checks the types of resources.
pub(in crate::validate) fn check(document: &Json, regions: &[Region], report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = kind(resource) else { continue };
        let given = conditions_of(resource);
        let lacking = lacking(document, regions, &given, |region| is_type_in(region.name(), kind));
        if lacking.is_empty() {
            continue;
        }
        let path = DocumentPath::from_keys(&["Resources", id, "Type"]);
        let advice = "create the resource only where its type exists, with a condition on AWS::Region";
        report.extend(finding(path, kind, &lacking).map(|finding| finding.with_advice(advice)));
    }
}

/// The Regions that lack something although the given conditions can hold in them.
pub(in crate::validate) fn lacking<'a>(
    document: &'a Json,
    regions: &[Region],
    given: &[Given<'a>],
    has: impl Fn(Region) -> Option<bool>,
) -> Vec<Region> {
    let lacking = regions.iter().copied().filter(|region| has(*region) == Some(false));
    lacking.filter(|region| Conditions::new(document).in_region(*region).can_hold(given)).collect()
}

/// The finding about Regions that lack something, if there are any.
pub(in crate::validate) fn finding(path: DocumentPath, what: &str, lacking: &[Region]) -> Option<Finding> {
    if lacking.is_empty() {
        return None;
    }
    let names: Vec<&str> = lacking.iter().map(|region| region.name()).collect();
    Some(RULE.at(path, format!("{what} does not exist in {}", names.join(", "))).at_value())
}
