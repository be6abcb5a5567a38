//! Why a command did not do what it was asked.

use std::error::Error;
use std::fmt;
use std::process::ExitCode;

#[derive(Debug)]
pub(crate) enum Failure {
    /// What was asked for cannot be, and what to do.
    Refused { problem: String, advice: String },
    /// AWS or a file could not be used.
    Trouble(String),
}

impl Failure {
    pub(crate) fn refused(problem: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::Refused { problem: problem.into(), advice: advice.into() }
    }

    /// Of a call to AWS, with what each part of the error says.
    pub(crate) fn aws(call: &str, error: &(dyn Error + 'static)) -> Self {
        let mut parts: Vec<String> = Vec::new();
        let mut next = Some(error);
        while let Some(error) = next {
            let text = error.to_string();
            if parts.last() != Some(&text) {
                parts.push(text);
            }
            next = error.source();
        }
        Self::Trouble(format!("{call}: {}", parts.join(": ")))
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Refused { .. } => 2,
            Self::Trouble(_) => 3,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { problem, .. } | Self::Trouble(problem) => f.write_str(problem),
        }
    }
}
