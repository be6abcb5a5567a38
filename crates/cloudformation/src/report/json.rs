//! Findings as a JSON list.

use serde_json::json;

use super::located::{FileFindings, LocatedFinding};
use crate::Json;

/// Findings as a JSON list with one object for each finding.
pub fn json(files: &[FileFindings]) -> Json {
    let mut list = Vec::new();
    for file in files {
        for LocatedFinding { finding, location, construct, .. } in &file.findings {
            list.push(json!({
                "file": file.file.display().to_string(),
                "line": location.map(|place| place.line),
                "column": location.map(|place| place.column),
                "path": finding.path().to_string(),
                "construct": construct,
                "severity": finding.severity().as_str(),
                "rule": finding.rule().id,
                "problem": finding.problem(),
                "advice": finding.advice(),
            }));
        }
    }
    Json::Array(list)
}
