//! Errors when the function reads or writes its parameters.

use std::fmt;

use settings::{Parameter, ReadError};

use crate::http::FetchError;

/// Why a parameter cannot be read or written.
#[derive(Debug)]
pub(crate) enum ParameterError {
    /// SSM cannot be reached, or refuses the call.
    Fetch(FetchError),
    /// A required parameter does not exist.
    Missing(Parameter),
    Settings(ReadError),
    /// The session keys are malformed. The reader's error is dropped, because it may quote the secret document.
    SessionKeys,
    Revocations(ReadError),
    Logouts(ReadError),
    SiteTokens(ReadError),
}

impl From<FetchError> for ParameterError {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch(error) => error.fmt(f),
            Self::Missing(parameter) => write!(f, "there is no parameter {}", parameter.leaf()),
            Self::Settings(error) => error.fmt(f),
            Self::SessionKeys => f.write_str("session-keys is malformed"),
            Self::Revocations(error) => write!(f, "revocations: {error}"),
            Self::Logouts(error) => write!(f, "logouts: {error}"),
            Self::SiteTokens(error) => write!(f, "site-tokens: {error}"),
        }
    }
}

impl std::error::Error for ParameterError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Fetch(error) => Some(error),
            Self::Settings(error)
            | Self::Revocations(error)
            | Self::Logouts(error)
            | Self::SiteTokens(error) => Some(error),
            Self::Missing(_) | Self::SessionKeys => None,
        }
    }
}
