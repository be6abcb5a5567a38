//! Why a construct cannot be placed.

use std::fmt;

use cloudformation::{DocumentPath, Finding};

/// Why a construct could not be placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConstructError {
    /// Two paths come out as one logical ID.
    Collision {
        /// The ID.
        id: String,
        /// Who has it.
        first: String,
        /// Who wants it.
        second: String,
    },
    /// A path has no letters or digits, or too many of them.
    Name {
        /// The path.
        path: String,
        /// What CloudFormation takes.
        problem: String,
    },
    /// Two stacks of an app have one name in one Region, or a name is none that CloudFormation takes.
    Stack {
        /// The name.
        name: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A stack that is not part of an [`crate::App`] exports a value.
    Nameless {
        /// The export.
        export: String,
    },
}

impl fmt::Display for ConstructError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision { id, first, second } => {
                write!(
                    f,
                    "{first} and {second} both come out as the logical ID {id}; rename one or pin its ID"
                )
            }
            Self::Name { path, problem } => write!(f, "{path}: {problem}"),
            Self::Stack { name, problem } => write!(f, "stack {name}: {problem}"),
            Self::Nameless { export } => {
                write!(
                    f,
                    "{export}: only a stack of an App has a name to export under; build it with App::stack"
                )
            }
        }
    }
}

impl std::error::Error for ConstructError {}

impl From<ConstructError> for Finding {
    fn from(error: ConstructError) -> Self {
        Self::error("construct", DocumentPath::root(), error.to_string())
    }
}
