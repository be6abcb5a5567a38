//! What all documents in SSM have in common: their version, their size, and the error for a document that cannot be read.

use std::fmt;

/// The version of the documents that this build writes and reads.
pub const VERSION: u32 = 1;

/// Maximum size of a standard parameter's value, see
/// [parameter tiers](https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html).
pub const STANDARD_BYTES: usize = 4096;

/// Maximum size of an advanced parameter's value.
pub const ADVANCED_BYTES: usize = 8192;

/// Why a document cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadError {
    /// Another version of the stack has written the document.
    Version(u64),
    /// The document is not JSON, or has other members than its version has.
    Form(serde_json::Error),
    /// A value is out of its bounds.
    Value(&'static str),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(found) => {
                let outdated = if *found > u64::from(VERSION) { "function" } else { "stack" };
                write!(
                    f,
                    "settings are of version {found}, this function reads {VERSION}: deploy the {outdated} first"
                )
            }
            Self::Form(error) => write!(f, "settings are malformed: {error}"),
            Self::Value(problem) => write!(f, "settings: {problem}"),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Form(error) => Some(error),
            Self::Version(_) | Self::Value(_) => None,
        }
    }
}
