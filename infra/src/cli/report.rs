//! What a person reads, on standard error; in colour where that is a terminal.

use std::fmt::Write as _;
use std::path::Path;

use anstream::eprintln;
use anstyle::{AnsiColor, Style};
use cloudformation::{Finding, Severity};
use infra::Synthesis;
use infra::diff::{Change, Diff};
use infra::site::Located;

use super::check::Checked;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();
const ADDED: Style = AnsiColor::Green.on_default();

pub(crate) fn failure(text: &str) {
    eprintln!("{ERROR}error{ERROR:#}: {text}");
}

pub(crate) fn hint(text: &str) {
    eprintln!("{HINT}note{HINT:#}: {text}");
}

/// Findings of a check.
pub(crate) fn findings(checked: &Checked) {
    for told in &checked.findings {
        let place = match &told.construct {
            Some(construct) => format!("{} (construct {construct})", told.located.finding.path()),
            None => in_file(&checked.file, &told.located),
        };
        one(&told.located.finding, &place);
    }
}

/// How a check of so many files ended.
pub(crate) fn summary(files: usize, findings: usize) {
    match (files, findings) {
        (_, 0) => hint("nothing to object to"),
        (1, _) => {}
        _ => hint(&format!("{findings} findings in {files} files")),
    }
}

/// Findings in a file.
pub(crate) fn located(file: &Path, findings: &[Located]) {
    for located in findings {
        one(&located.finding, &in_file(file, located));
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
pub(crate) fn stack(synthesis: &Synthesis) {
    for finding in &synthesis.findings {
        let place = match synthesis.construct(finding) {
            Some(construct) => format!("{} (construct {construct})", finding.path()),
            None => finding.path().to_string(),
        };
        one(finding, &place);
    }
}

fn one(finding: &Finding, place: &str) {
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
pub(crate) fn diff(diff: &Diff) -> String {
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
