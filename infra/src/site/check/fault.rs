//! A problem with a value.

/// A problem with a value, and the advice to solve it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::site) struct Fault {
    pub(super) problem: String,
    pub(super) advice: String,
}

impl Fault {
    pub(super) fn new(problem: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { problem: problem.into(), advice: advice.into() }
    }
}
