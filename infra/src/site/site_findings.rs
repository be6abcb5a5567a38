//! Findings of a site, at the place of the site in its stack.

use cloudformation::validate::{self, EDGE_GAP};
use cloudformation::{DocumentPath, Finding};
use constructs::Scope;
use constructs::rules::SHARED_CACHE;
use edge_facts::EDGE_REGION;

use super::check;
use super::config::Site;
use super::names::Names;
use super::stack_values::StackValues;

/// Checks a site before it is placed, and makes errors of a behavior without the gate and of a cache that answers one user with the response
/// for another.
pub(super) fn check(site: &Site, values: &StackValues, names: &Names, scope: &mut Scope<'_>) {
    scope.deny(&EDGE_GAP);
    scope.deny(&SHARED_CACHE);
    report(scope, check::check(site, values));
    report(scope, check_stack(names, scope));
}

/// Reports findings in the configuration. The path of each finding starts with the scope's names, which identify the
/// site.
pub(super) fn report(scope: &mut Scope<'_>, findings: impl IntoIterator<Item = Finding>) {
    let names: Vec<&str> = scope.path().iter().map(String::as_str).collect();
    let site = DocumentPath::from_keys(&names);
    for finding in findings {
        let path = site.join(finding.path().segments());
        scope.report(finding.with_path(path));
    }
}

/// Checks the Region and the name that an app gives the stack.
fn check_stack(names: &Names, scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(region) = scope.region()
        && region != EDGE_REGION
    {
        let problem =
            format!("the stack is in {region}, and Lambda@Edge takes functions from {EDGE_REGION} only");
        let finding = validate::EDGE_REGION.at(DocumentPath::root(), problem);
        findings.push(finding.with_advice(format!("build the stack for {EDGE_REGION}")));
    }
    if let Some(name) = scope.stack_name() {
        findings.extend(names.check_length(name));
    }
    findings
}
