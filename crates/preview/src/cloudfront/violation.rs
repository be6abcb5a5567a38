//! A rule of CloudFront that the answer of a function breaks.

use std::error::Error;
use std::fmt;

/// A rule of CloudFront that the answer of a function breaks, in words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation(String);

impl Violation {
    pub(super) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Violation {}
