//! A finished stack.

use std::collections::BTreeMap;

use cloudformation::report::LocatedFinding;
use cloudformation::{Finding, Json, Segment};

use super::acknowledgement::AcknowledgedFinding;
use crate::artifact::Artifact;

/// A finished stack: the template and all findings in it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Synthesis {
    /// The template as JSON, in the form that CloudFormation reads.
    pub template: Json,
    /// Findings of the constructs, of the aspects, of the validator and of the checks that constructs asked for, errors first.
    pub findings: Vec<Finding>,
    /// Warnings that the stack accepts, with the reasons.
    pub acknowledged: Vec<AcknowledgedFinding>,
    /// The files and folders that the template refers to, by the order of their paths.
    pub artifacts: Vec<Artifact>,
    pub(super) paths: BTreeMap<String, Vec<String>>,
}

impl Synthesis {
    /// The path of the construct that placed a resource or a parameter, such as `Edge/Function`.
    pub fn construct_of(&self, logical_id: &str) -> Option<String> {
        self.paths.get(logical_id).map(|path| path.join("/"))
    }

    /// The names on the way to a resource or a parameter.
    pub fn path_of(&self, logical_id: &str) -> Option<&[String]> {
        self.paths.get(logical_id).map(Vec::as_slice)
    }

    /// The path of the construct that a finding is about.
    pub fn construct(&self, finding: &Finding) -> Option<String> {
        match finding.path().segments() {
            [Segment::Key(section), Segment::Key(id), ..]
                if section == "Resources" || section == "Parameters" =>
            {
                self.construct_of(id)
            }
            _ => None,
        }
    }

    /// The place of a finding for people: its path in the template, and the path of its construct.
    pub fn place(&self, finding: &Finding) -> String {
        match self.construct(finding) {
            Some(construct) => format!("{} (construct {construct})", finding.path()),
            None => finding.path().to_string(),
        }
    }

    /// The findings for a report, each with its construct.
    ///
    /// ```
    /// use cloudformation_resources::s3;
    /// use constructs::Stack;
    ///
    /// let mut stack = Stack::new();
    /// stack.root().scope("Reports").resource("Content", s3::Bucket::new().set("Nmae", true))?;
    /// let found = stack.synth().located_findings();
    /// assert_eq!(found[0].construct.as_deref(), Some("Reports/Content"));
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn located_findings(&self) -> Vec<LocatedFinding> {
        let located = |finding: &Finding| {
            LocatedFinding::new(finding.clone(), None).with_construct(self.construct(finding))
        };
        self.findings.iter().map(located).collect()
    }

    /// Whether a finding is an error, so that the template cannot be deployed.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(Finding::is_error)
    }
}
