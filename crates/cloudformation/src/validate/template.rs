//! The order of the checks of a template.

use super::symbols::Symbols;
use super::{
    duplicate_names, limits, policies, references, resources, runtimes, sections, snapshot_policies,
    table_keys,
};
use crate::document::Json;
use crate::finding::{Finding, Report};

/// Everything there is to say about a template, errors first, each group in document order.
pub fn validate(document: &Json) -> Vec<Finding> {
    let mut report = Report::default();
    if sections::check(document, &mut report) {
        let symbols = Symbols::new(document);
        references::check(document, &symbols, &mut report);
        resources::check(document, &mut report);
        duplicate_names::check(document, &mut report);
        policies::check(document, &mut report);
        snapshot_policies::check(document, &mut report);
        runtimes::check(document, &mut report);
        table_keys::check(document, &mut report);
        limits::check(document, &mut report);
    }
    let mut findings = report.into_findings();
    findings.sort_by_key(Finding::severity);
    findings
}
