//! How what was found differs from what was expected, for people.

use std::fmt;

use cloudformation::DocumentPath;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Where, from what was looked at.
    pub path: DocumentPath,
    /// In words.
    pub expected: String,
    /// In words.
    pub found: String,
}

/// An expectation that is not met.
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) text: String,
    /// What the nearest candidate lacks.
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

/// As `unwrap` in a test shows it.
impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Mismatch {}
