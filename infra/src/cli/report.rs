//! Findings on standard error.

use anstream::{eprint, eprintln};
use cloudformation::report::{self, FileFindings, LocatedFinding};
use constructs::Synthesis;

/// The findings in a file.
pub(super) fn findings(file: &FileFindings) {
    eprint!("{}", report::text(file));
}

/// The number of findings and files.
pub(super) fn summary(files: &[FileFindings]) {
    let findings = files.iter().flat_map(|file| &file.findings);
    let errors = findings.clone().filter(|found| found.finding.is_error()).count();
    let warnings = findings.count() - errors;
    let checked = count(files.len(), "file");
    let problems = match (errors, warnings) {
        (0, 0) => {
            eprintln!("No problems found: {checked}.");
            return;
        }
        (_, 0) => count(errors, "error"),
        (0, _) => count(warnings, "warning"),
        _ => format!("{} and {}", count(errors, "error"), count(warnings, "warning")),
    };
    match files {
        [file] => eprintln!("{problems} in {}.", file.file.display()),
        _ => eprintln!("{problems} in {checked}."),
    }
}

/// A number and its noun in the right form.
pub(super) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// The findings in a synthesised stack.
pub(super) fn stack(synthesis: &Synthesis) {
    findings(&FileFindings::from_located("the template", "", stack_findings(synthesis)));
}

/// The findings in a synthesised stack, each with its construct.
pub(super) fn stack_findings(synthesis: &Synthesis) -> Vec<LocatedFinding> {
    let mut all = Vec::new();
    for finding in &synthesis.findings {
        let construct = synthesis.construct(finding);
        all.push(LocatedFinding::new(finding.clone(), None).with_construct(construct));
    }
    all
}
