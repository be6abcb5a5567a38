//! The exit codes of command lines.

use std::process::ExitCode;

/// The exit code of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Exit {
    /// 0: the command did its work.
    Success,
    /// 1: the command did its work and found something, such as differences between two templates.
    Found,
    /// 2: the arguments or the input have errors.
    BadInput,
    /// 3: a file, a service or another part of the system could not be used.
    Failed,
    /// 130: the user pressed Ctrl-C.
    Interrupted,
}

impl Exit {
    /// The number that the process ends with.
    pub const fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Found => 1,
            Self::BadInput => 2,
            Self::Failed => 3,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
