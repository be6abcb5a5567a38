//! The error of settings that cannot be read.

use std::error::Error;
use std::fmt;

/// The variables that are not set in the environment of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingVariables(Vec<String>);

impl MissingVariables {
    pub(crate) fn new(names: Vec<String>) -> Self {
        Self(names)
    }

    /// The names of the variables, in the order of the fields.
    pub fn names(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for MissingVariables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0[..] {
            [name] => write!(f, "the variable {name} is not set")?,
            [first @ .., last] => write!(f, "the variables {} and {last} are not set", first.join(", "))?,
            [] => {}
        }
        f.write_str("; deploy the stack that links these settings")
    }
}

impl Error for MissingVariables {}
