//! The reason why a command stops early, and the exit codes.

use std::process::ExitCode;

use constructs::terminal;

use super::files::FileError;

/// `diff` found differences.
pub(super) const DIFFERENT: u8 = 1;
/// `access` explained why a visitor cannot see a path.
pub(super) const DENIED: u8 = 1;
/// `fmt --check` found files that are not formatted.
pub(super) const NOT_FORMATTED: u8 = 1;
/// The input has errors.
pub(super) const BAD_INPUT: u8 = 2;
/// A file could not be read or written.
pub(super) const FILE_FAILED: u8 = 3;

/// The reason why a command stops early.
pub(super) enum CommandError {
    /// The input has errors, and they are already on standard error.
    Reported,
    /// The input has this error.
    Refused(String),
    /// A file could not be read or written.
    File(FileError),
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
    }
    ExitCode::from(exit_code(error))
}

/// The exit code of a command that an error has stopped.
pub(super) fn exit_code(error: &CommandError) -> u8 {
    match error {
        CommandError::Reported | CommandError::Refused(_) => BAD_INPUT,
        CommandError::File(_) => FILE_FAILED,
    }
}
