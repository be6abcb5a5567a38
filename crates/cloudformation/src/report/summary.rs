//! The number of findings in words, and by rule.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::located::FileFindings;

/// The number of errors and warnings, such as `1 error and 2 warnings`. `None` if there are neither.
pub fn summary(files: &[FileFindings]) -> Option<String> {
    let findings = files.iter().flat_map(|file| &file.findings);
    let errors = findings.clone().filter(|found| found.finding.is_error()).count();
    let warnings = findings.count() - errors;
    match (errors, warnings) {
        (0, 0) => None,
        (_, 0) => Some(count(errors, "error")),
        (0, _) => Some(count(warnings, "warning")),
        _ => Some(format!("{} and {}", count(errors, "error"), count(warnings, "warning"))),
    }
}

/// The number of findings of each rule, the largest first.
pub fn count_by_rule(files: &[FileFindings]) -> Vec<(&str, usize)> {
    let mut counts = BTreeMap::new();
    for found in files.iter().flat_map(|file| &file.findings) {
        *counts.entry(found.finding.rule().id).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
}

/// A number with its noun, such as `1 file` or `2 files`.
///
/// ```
/// assert_eq!(cloudformation::report::count(2, "file"), "2 files");
/// ```
pub fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
