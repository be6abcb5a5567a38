//! Findings as a JSON list.

use serde_json::json;

use super::located::{FileFindings, LocatedFinding};
use super::mark::end_column;
use crate::Json;
use crate::yaml::Lines;

/// Findings as a JSON list with one object for each finding.
pub fn json(files: &[FileFindings]) -> Json {
    let mut list = Vec::new();
    for file in files {
        let lines = Lines::new(&file.text);
        for LocatedFinding { finding, location, construct, .. } in &file.findings {
            let range = location.map(|place| {
                json!({"line": place.line, "column": place.column, "end_column": end_column(&lines, place)})
            });
            list.push(json!({
                "rule": finding.rule().id,
                "severity": finding.severity().as_str(),
                "message": finding.problem(),
                "cause": finding.cause(),
                "help": finding.advice(),
                "url": finding.rule().source,
                "file": file.file.display().to_string(),
                "range": range,
                "path": finding.path().to_string(),
                "construct": construct,
            }));
        }
    }
    Json::Array(list)
}
