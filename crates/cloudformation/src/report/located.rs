//! Findings with the places where a reader finds them.

use std::path::PathBuf;

use crate::Finding;
use crate::document::Locations;
use crate::yaml::{Document, Location};

/// A finding and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LocatedFinding {
    /// The finding without its place.
    pub finding: Finding,
    /// Line and column; none if the finding is about the whole file or about a stack without a file.
    pub location: Option<Location>,
    /// The path of the construct; none if the finding is not about a synthesised stack.
    pub construct: Option<String>,
    /// Whether the line contains a secret, so that no report shows it.
    pub hides_source: bool,
}

impl LocatedFinding {
    /// A finding at a place in a file.
    pub fn new(finding: Finding, location: Option<Location>) -> Self {
        Self { finding, location, construct: None, hides_source: false }
    }

    /// A finding in a document.
    pub fn in_document(finding: Finding, document: &Document) -> Self {
        Self::locate(finding, &mut Locations::new(document))
    }

    /// Findings in a document, in the same order. The document is not looked through again for each of them.
    pub fn all_in_document(findings: impl IntoIterator<Item = Finding>, document: &Document) -> Vec<Self> {
        let mut locations = Locations::new(document);
        findings.into_iter().map(|finding| Self::locate(finding, &mut locations)).collect()
    }

    fn locate(finding: Finding, locations: &mut Locations<'_>) -> Self {
        let location = if finding.marks_value() {
            locations.value_location(finding.path())
        } else {
            locations.location(finding.path())
        };
        Self::new(finding, location)
    }

    /// The same finding in a line that no report shows, because it contains a secret.
    pub fn without_source(self) -> Self {
        Self { hides_source: true, ..self }
    }

    /// The same finding with its construct.
    pub fn with_construct(self, construct: Option<String>) -> Self {
        Self { construct, ..self }
    }
}

/// All findings in one file, in the order of their places.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileFindings {
    /// The path of the file, as reports show it.
    pub file: PathBuf,
    /// The text of the file.
    pub text: String,
    /// The findings, ordered by line and column, then by severity.
    pub findings: Vec<LocatedFinding>,
}

impl FileFindings {
    /// The findings in a document that was read from a file.
    pub fn new(
        file: impl Into<PathBuf>,
        text: impl Into<String>,
        findings: impl IntoIterator<Item = Finding>,
        document: &Document,
    ) -> Self {
        Self::from_located(file, text, LocatedFinding::all_in_document(findings, document))
    }

    /// Findings that have their places already.
    pub fn from_located(
        file: impl Into<PathBuf>,
        text: impl Into<String>,
        mut findings: Vec<LocatedFinding>,
    ) -> Self {
        findings.sort_by_key(|found| (found.location, found.finding.severity()));
        Self { file: file.into(), text: text.into(), findings }
    }
}
