//! Differences between a template and the expectations of a test.

use std::fmt;

use cloudformation::DocumentPath;

/// A difference between an expected and an actual value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The place of the difference, relative to the examined value.
    pub path: DocumentPath,
    /// The expected value, in words.
    pub expected: String,
    /// The actual value, in words.
    pub found: String,
}

/// The error of an expectation that is not met.
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) text: String,
    /// The differences of the nearest candidate.
    pub differences: Vec<Difference>,
}

impl Mismatch {
    pub(super) fn new(text: String) -> Self {
        Self { text, differences: Vec::new() }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        if !self.differences.is_empty() {
            f.write_str(":")?;
        }
        for Difference { path, expected, found } in &self.differences {
            write!(f, "\n  ")?;
            if !path.segments().is_empty() {
                write!(f, "{path}: ")?;
            }
            write!(f, "expected {expected}, found {found}")?;
        }
        Ok(())
    }
}

/// The same text as `Display`, because `unwrap` in a test prints it.
impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Mismatch {}
