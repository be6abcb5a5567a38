//! Findings with what a reader needs to find them.

use std::path::PathBuf;

use crate::site::Located;

/// All findings in one file.
pub(super) struct FileFindings {
    pub(super) file: PathBuf,
    pub(super) findings: Vec<LocatedFinding>,
}

/// A finding and where it is.
pub(super) struct LocatedFinding {
    pub(super) located: Located,
    /// The construct, if the finding is about a stack that was synthesised.
    pub(super) construct: Option<String>,
}

impl From<Located> for LocatedFinding {
    fn from(located: Located) -> Self {
        Self { located, construct: None }
    }
}
