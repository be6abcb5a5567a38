//! Why the gate cannot read or write its parameters.

use std::fmt;

use settings::{Parameter, ReadError};

use crate::http::Trouble;

/// Why there are no settings.
pub(crate) enum Problem {
    Fetch(Trouble),
    /// A parameter that has to be there is not.
    Missing(Parameter),
    Settings(ReadError),
    /// The text of the document may be in the error, so the error is dropped.
    SessionKeys,
    Revocations(ReadError),
    Logouts(ReadError),
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Self {
        Self::Fetch(trouble)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch(trouble) => trouble.fmt(f),
            Self::Missing(parameter) => write!(f, "there is no parameter {}", parameter.leaf()),
            Self::Settings(error) => error.fmt(f),
            Self::SessionKeys => f.write_str("session-keys is malformed"),
            Self::Revocations(error) => write!(f, "revocations: {error}"),
            Self::Logouts(error) => write!(f, "logouts: {error}"),
        }
    }
}
