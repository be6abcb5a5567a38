//! The reason why the function gives no answer to an event.

use std::error::Error;
use std::fmt;
use std::io;
use std::process::ExitStatus;

use super::limits::TIMEOUT_SECONDS;

/// The reason why the function gives no answer to an event.
#[derive(Debug)]
pub(crate) enum FunctionError {
    /// The function reported an error.
    Reported(String),
    Timeout,
    /// The process of the function ended.
    Ended(ExitStatus),
    /// The function no longer asks the Runtime API for events.
    Silent,
    /// The process cannot be started or watched.
    Process(io::Error),
    /// The system gives no random bytes.
    Random,
}

impl fmt::Display for FunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reported(message) => write!(f, "the function failed: {message}"),
            Self::Timeout => write!(f, "the function gave no answer within {TIMEOUT_SECONDS} s"),
            Self::Ended(status) => write!(f, "the process of the function ended: {status}"),
            Self::Silent => f.write_str("the function no longer asks for events"),
            Self::Process(error) => write!(f, "python3 cannot run the function: {error}"),
            Self::Random => f.write_str("the system gives no random bytes"),
        }
    }
}

impl Error for FunctionError {}
