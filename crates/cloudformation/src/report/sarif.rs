//! Findings as [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::located::{FileFindings, LocatedFinding};
use super::mark::end_column;
use crate::yaml::Lines;
use crate::{AnyRule, Json};

/// The program that reports findings.
#[derive(Clone, Copy, Debug)]
pub struct Tool<'a> {
    /// The program's name.
    pub name: &'a str,
    /// The program's version.
    pub version: &'a str,
}

/// Findings of one run as a SARIF log.
pub fn sarif<'a>(
    files: &[FileFindings],
    tool: Tool<'_>,
    rules: impl IntoIterator<Item = AnyRule<'a>>,
) -> Json {
    let mut results = Vec::new();
    for file in files {
        let lines = Lines::new(&file.text);
        for found in &file.findings {
            results.push(result(&file.file, &lines, found));
        }
    }
    let rules: Vec<Json> = rules.into_iter().map(rule).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": tool.name, "version": tool.version, "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(rule: AnyRule<'_>) -> Json {
    let mut json = json!({
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "defaultConfiguration": {"level": rule.severity.as_str()},
    });
    if !rule.why.is_empty() {
        json["fullDescription"] = json!({"text": rule.why});
    }
    if !rule.source.is_empty() {
        json["helpUri"] = json!(rule.source);
    }
    json
}

fn result(file: &Path, lines: &Lines<'_>, found: &LocatedFinding) -> Json {
    let finding = &found.finding;
    let mut location = json!({
        "physicalLocation": {"artifactLocation": {"uri": relative_uri(file)}},
        "logicalLocations": [{"fullyQualifiedName": finding.path().to_string()}],
    });
    if let (Some(construct), Some(places)) = (&found.construct, location["logicalLocations"].as_array_mut()) {
        places.push(json!({"fullyQualifiedName": construct, "kind": "module"}));
    }
    if let Some(place) = found.location {
        let mut region = json!({"startLine": place.line, "startColumn": place.column});
        if let Some(end) = end_column(lines, place) {
            region["endColumn"] = json!(end);
        }
        location["physicalLocation"]["region"] = region;
    }
    json!({
        "ruleId": finding.rule().id,
        "level": finding.severity().as_str(),
        "message": {"text": finding.message()},
        "locations": [location],
    })
}

/// Characters that a URI's path needs to have percent-encoded.
const NOT_IN_PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_').remove(b'~');

fn relative_uri(file: &Path) -> String {
    let path = file.to_string_lossy().replace('\\', "/");
    utf8_percent_encode(&path, NOT_IN_PATH).to_string()
}
