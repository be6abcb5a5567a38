//! The reason why a command stops early, and the exit codes.

use super::files::FileError;

/// `diff` found differences.
pub(super) const DIFFERENT: u8 = 1;
/// `access` explained why a visitor cannot see a path.
pub(super) const DENIED: u8 = 1;
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
