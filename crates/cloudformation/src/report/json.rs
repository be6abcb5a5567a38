//! Findings as a JSON list.

use serde::Serialize;

use super::located::{FileFindings, LocatedFinding};
use super::mark::end_column;
use crate::yaml::{Lines, Location};

/// Findings as a JSON list with one object for each finding. It is not a tree of values, because a large template can have many thousands.
pub fn json(files: &[FileFindings]) -> impl Serialize {
    let mut list = Vec::new();
    for file in files.iter().filter(|file| !file.findings.is_empty()) {
        let lines = Lines::new(&file.text);
        let name = file.file.display().to_string();
        list.extend(file.findings.iter().map(|found| FindingObject::new(found, name.clone(), &lines)));
    }
    list
}

#[derive(Serialize)]
struct FindingObject<'a> {
    rule: &'a str,
    severity: &'static str,
    message: &'a str,
    cause: &'a str,
    help: &'a str,
    url: &'a str,
    file: String,
    range: Option<RangeObject>,
    path: String,
    construct: Option<&'a str>,
}

#[derive(Serialize)]
struct RangeObject {
    line: u64,
    column: u64,
    end_column: Option<u64>,
}

impl<'a> FindingObject<'a> {
    fn new(found: &'a LocatedFinding, file: String, lines: &Lines<'_>) -> Self {
        let LocatedFinding { finding, location, construct, .. } = found;
        Self {
            rule: finding.rule().id,
            severity: finding.severity().as_str(),
            message: finding.problem(),
            cause: finding.cause(),
            help: finding.advice(),
            url: finding.rule().source,
            file,
            range: location.map(|place| RangeObject::new(place, lines)),
            path: finding.path().to_string(),
            construct: construct.as_deref(),
        }
    }
}

impl RangeObject {
    fn new(place: Location, lines: &Lines<'_>) -> Self {
        Self { line: place.line, column: place.column, end_column: end_column(lines, place) }
    }
}
