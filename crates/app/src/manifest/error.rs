//! The error of a manifest that cannot be used.

use std::error::Error;
use std::fmt;

/// The error of a manifest that cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum ManifestError {
    /// The text is not JSON, or a member is missing or has another form.
    Json(serde_json::Error),
    /// A stack needs a stack that is not before it in the manifest.
    Order {
        /// The stack.
        stack: String,
        /// The stack that it needs.
        needs: String,
    },
    /// Two stacks have the same name and Region.
    Repeated {
        /// The stack.
        stack: String,
    },
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(_) => {
                f.write_str("the document does not have the form that synth writes; run synth again")
            }
            Self::Order { stack, needs } => {
                write!(
                    f,
                    "stack {stack} needs {needs}, which is not before it in the manifest; run synth again"
                )
            }
            Self::Repeated { stack } => write!(f, "stack {stack} is listed twice; run synth again"),
        }
    }
}

impl Error for ManifestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Order { .. } | Self::Repeated { .. } => None,
        }
    }
}
