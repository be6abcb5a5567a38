//! The reason why a command stops early.

use std::io;
use std::process::ExitCode;

use constructs::terminal::{self, Exit};

use super::files::FileError;

/// The reason why a command stops early.
pub(super) enum CommandError {
    /// The input has errors, and they are already on standard error.
    Reported,
    /// The input has this error.
    Refused(String),
    /// A file could not be read or written.
    File(FileError),
    /// Standard output could not be written.
    Output(io::Error),
}

impl From<FileError> for CommandError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

/// Prints an error that is not printed yet.
pub(super) fn report_error(error: &CommandError) -> ExitCode {
    match error {
        CommandError::Reported => {}
        CommandError::Refused(problem) => terminal::error(problem),
        CommandError::File(failure) => {
            terminal::error(failure.to_string());
            if let Some(help) = failure.help() {
                terminal::help(help);
            }
        }
        CommandError::Output(error) => {
            terminal::error(format_args!("cannot write standard output: {error}"));
        }
    }
    exit(error).into()
}

/// The exit code of a command that an error has stopped.
pub(super) fn exit(error: &CommandError) -> Exit {
    match error {
        CommandError::Reported | CommandError::Refused(_) => Exit::BadInput,
        CommandError::File(_) | CommandError::Output(_) => Exit::Failed,
    }
}
