//! Mistakes in the steps of a state machine.

use std::error::Error;
use std::fmt;

/// A mistake in the steps of a state machine, for which Step Functions would refuse it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlowError {
    /// Two states have the same name.
    DuplicateState {
        /// The name.
        name: String,
    },
    /// A state leads to one that does not exist at its level.
    MissingState {
        /// The state that leads to the missing one.
        from: String,
        /// The name of the missing state.
        name: String,
    },
    /// No state leads to this one.
    UnreachableState {
        /// The name.
        name: String,
    },
    /// The machine has no states.
    NoState,
}

impl fmt::Display for FlowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateState { name } => {
                write!(f, "two states have the name `{name}`; names are unique in the whole machine")
            }
            Self::MissingState { from, name } => {
                write!(f, "`{from}` goes to `{name}`, which is not a state of the same level")
            }
            Self::UnreachableState { name } => {
                write!(f, "no state leads to `{name}`, because all steps before it end or go elsewhere")
            }
            Self::NoState => write!(f, "the machine only goes to another state; it needs a step"),
        }
    }
}

impl Error for FlowError {}
