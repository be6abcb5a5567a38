//! Findings and differences as text.

use std::fmt::Write as _;
use std::path::Path;

use crate::diff::{Change, Diff};
use crate::site::Located;
use anstream::eprintln;
use cloudformation::{Finding, Severity};
use constructs::Synthesis;

use super::findings::FileFindings;
use super::output::{self, ADDED, ERROR, HINT, WARNING};

/// Findings of a check.
pub(super) fn findings(checked: &FileFindings) {
    for found in &checked.findings {
        let place = match &found.construct {
            Some(construct) => format!("{} (construct {construct})", found.located.finding.path()),
            None => in_file(&checked.file, &found.located),
        };
        print_finding(&found.located.finding, &place);
    }
}

/// How a check of so many files ended.
pub(super) fn summary(files: usize, findings: usize) {
    match (files, findings) {
        (_, 0) => output::hint("nothing to object to"),
        (1, _) => {}
        _ => output::hint(&format!("{findings} findings in {files} files")),
    }
}

/// Findings in a file.
pub(super) fn located(file: &Path, findings: &[Located]) {
    for located in findings {
        print_finding(&located.finding, &in_file(file, located));
    }
}

fn in_file(file: &Path, Located { finding, location }: &Located) -> String {
    let file = file.display();
    match location {
        Some(place) => format!("{file}:{}:{} ({})", place.line, place.column, finding.path()),
        None => format!("{file} ({})", finding.path()),
    }
}

/// Findings in the stack that came of a configuration.
pub(super) fn stack(synthesis: &Synthesis) {
    for finding in &synthesis.findings {
        let place = match synthesis.construct(finding) {
            Some(construct) => format!("{} (construct {construct})", finding.path()),
            None => finding.path().to_string(),
        };
        print_finding(finding, &place);
    }
}

fn print_finding(finding: &Finding, place: &str) {
    let (style, word) = match finding.severity() {
        Severity::Error => (ERROR, "error"),
        Severity::Warning => (WARNING, "warning"),
    };
    eprintln!("{style}{word}[{}]{style:#}: {}", finding.rule().id, finding.problem());
    eprintln!("  {HINT}-->{HINT:#} {place}");
    if !finding.advice().is_empty() {
        eprintln!("  {HINT}help{HINT:#}: {}", finding.advice());
    }
}

/// A diff as text, with colours that [`anstream`] takes out where nobody sees them.
pub(super) fn diff(diff: &Diff) -> String {
    if diff.is_empty() {
        return "no differences\n".to_owned();
    }
    let mut text = String::new();
    let mut section = "";
    for entry in &diff.entries {
        if entry.section != section {
            section = &entry.section;
            let _ = writeln!(text, "{section}");
        }
        let kind = entry.kind.as_ref().map(|kind| format!(" ({kind})")).unwrap_or_default();
        let id = &entry.id;
        match &entry.change {
            Change::Added => _ = writeln!(text, "  {ADDED}+ {id}{kind}{ADDED:#}"),
            Change::Removed { retained } => {
                let fate = if *retained { ", stays in the account" } else { "" };
                let _ = writeln!(text, "  {ERROR}- {id}{kind}{fate}{ERROR:#}");
            }
            Change::Modified(changes) => {
                let _ = writeln!(text, "  {WARNING}~ {id}{kind}{WARNING:#}");
                for change in changes {
                    let _ = writeln!(text, "      {change}");
                }
            }
        }
    }
    text
}
