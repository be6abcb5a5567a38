//! Findings for other programs: a plain list, and
//! [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).

use std::path::Path;

use cloudformation::{Json, Rule, Severity};
use serde_json::json;

use super::findings::{FileFindings, LocatedFinding};

/// Rules about files and configurations, beside those about templates.
const OWN: &[Rule] = &[
    Rule::new("construct", Severity::Error, "Two constructs come out as one name, or one as none"),
    Rule::new("settings-size", Severity::Error, "The settings do not fit into their parameter"),
    Rule::new("unused-name", Severity::Warning, "A pin or a move names a path at which nothing is placed"),
    Rule::new("syntax", Severity::Error, "The file is neither JSON nor YAML"),
    Rule::new("value", Severity::Error, "A setting of the site cannot mean what it says"),
];

/// A list of objects, one a finding.
pub(super) fn list(all: &[FileFindings]) -> Json {
    let one = |file: &Path, found: &LocatedFinding| {
        let finding = &found.located.finding;
        json!({
            "file": file.display().to_string(),
            "line": found.located.location.map(|place| place.line),
            "column": found.located.location.map(|place| place.column),
            "path": finding.path().to_string(),
            "construct": found.construct,
            "severity": level(finding.severity()),
            "rule": finding.rule().id,
            "problem": finding.problem(),
            "advice": finding.advice(),
        })
    };
    all.iter().flat_map(|checked| checked.findings.iter().map(|found| one(&checked.file, found))).collect()
}

/// A log of one run.
pub(super) fn log(all: &[FileFindings]) -> Json {
    let results: Vec<Json> = all
        .iter()
        .flat_map(|checked| checked.findings.iter().map(|found| result(&checked.file, found)))
        .collect();
    let rules: Vec<Json> = cloudformation::rules().chain(OWN).map(rule).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "infra", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(rule: &Rule) -> Json {
    json!({
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "defaultConfiguration": {"level": level(rule.severity)},
    })
}

fn result(file: &Path, found: &LocatedFinding) -> Json {
    let finding = &found.located.finding;
    let mut message = finding.problem().to_owned();
    if !finding.advice().is_empty() {
        message = format!("{message}; {}", finding.advice());
    }
    let mut location = json!({
        "physicalLocation": {"artifactLocation": {"uri": uri(file)}},
        "logicalLocations": [{"fullyQualifiedName": finding.path().to_string()}],
    });
    if let Some(place) = found.located.location {
        location["physicalLocation"]["region"] =
            json!({"startLine": place.line, "startColumn": place.column});
    }
    json!({
        "ruleId": finding.rule().id,
        "level": level(finding.severity()),
        "message": {"text": message},
        "locations": [location],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A relative reference with what a URI reserves escaped.
fn uri(file: &Path) -> String {
    let mut uri = String::new();
    for byte in file.to_string_lossy().bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri.extend(['%', hexadecimal(byte >> 4), hexadecimal(byte)]),
        }
    }
    uri
}

fn hexadecimal(half: u8) -> char {
    char::from(b"0123456789ABCDEF"[usize::from(half & 0xF)])
}
