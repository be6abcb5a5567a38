//! Findings as a JSON list.

use serde_json::json;

use super::located::{FileFindings, LocatedFinding};
use crate::Json;

/// Findings as a JSON list with one object for each finding.
pub fn json(files: &[FileFindings]) -> Json {
    let mut list = Vec::new();
    for file in files {
        for LocatedFinding { finding, location, construct, .. } in &file.findings {
            let range = location.map(|place| json!({"line": place.line, "column": place.column}));
            list.push(json!({
                "rule": finding.rule().id,
                "severity": finding.severity().as_str(),
                "message": finding.problem(),
                "cause": finding.cause(),
                "help": finding.advice(),
                "file": file.file.display().to_string(),
                "range": range,
                "path": finding.path().to_string(),
                "construct": construct,
            }));
        }
    }
    Json::Array(list)
}
