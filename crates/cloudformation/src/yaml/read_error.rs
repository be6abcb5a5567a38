//! The error of a text that cannot be read.

use std::fmt;

use crate::document::Location;

/// A text that is not YAML, or YAML that cannot be a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadError {
    /// The place of the mistake, when the parser knows it.
    pub location: Option<Location>,
    /// The mistake, as a sentence without a full stop.
    pub problem: String,
    /// The way to fix it; empty if the problem says it already.
    pub advice: String,
}

impl ReadError {
    /// The problem is a single line, although the keys and values in it can have control characters.
    pub(super) fn new(location: Location, problem: &str, advice: &str) -> Self {
        let (problem, advice) = (one_line(problem), one_line(advice));
        Self { location: Some(location), problem, advice }
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)?;
        if self.advice.is_empty() { Ok(()) } else { write!(f, "; {}", self.advice) }
    }
}

impl std::error::Error for ReadError {}
