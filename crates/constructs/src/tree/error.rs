//! The error of a construct that cannot be placed.

use std::error::Error;
use std::fmt;

use cloudformation::{AddError, DocumentPath, Finding};

use crate::rules::CONSTRUCT;
use crate::terminal::error_chain;

/// The error of a construct that cannot be placed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConstructError {
    /// Two paths have the same logical ID.
    Collision {
        /// The logical ID.
        id: String,
        /// The path that was placed first.
        first: String,
        /// The path that cannot be placed.
        second: String,
    },
    /// The template does not accept the logical ID of a path.
    Add {
        /// The path.
        path: String,
        /// The reason.
        source: AddError,
    },
    /// CloudFormation does not accept the name of a stack.
    StackName {
        /// The name.
        name: String,
    },
    /// The app already has a stack with this name in this Region.
    StackExists {
        /// The name.
        name: String,
        /// The Region.
        region: String,
    },
    /// A stack that is not part of an [`crate::App`] exports a value.
    ExportWithoutApp {
        /// The path of the export.
        path: String,
    },
}

impl fmt::Display for ConstructError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision { id, first, second } => {
                write!(f, "{first} and {second} both have the logical ID {id}; rename one or pin its ID")
            }
            Self::Add { path, .. } => write!(f, "{path} cannot be added to the template"),
            Self::StackName { name } => {
                write!(f, "stack {name}: use a letter, then at most 127 letters, digits and hyphens")
            }
            Self::StackExists { name, region } => {
                write!(
                    f,
                    "stack {name}: the app already has a stack of this name in {region}; use another name"
                )
            }
            Self::ExportWithoutApp { path } => {
                write!(
                    f,
                    "{path}: only a stack of an App can export a value; build the stack with App::stack"
                )
            }
        }
    }
}

impl Error for ConstructError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Add { source, .. } => Some(source),
            Self::Collision { .. }
            | Self::StackName { .. }
            | Self::StackExists { .. }
            | Self::ExportWithoutApp { .. } => None,
        }
    }
}

impl From<ConstructError> for Finding {
    fn from(error: ConstructError) -> Self {
        CONSTRUCT.at(DocumentPath::root(), error_chain(&error))
    }
}
