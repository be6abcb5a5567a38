//! Messages, styles and exit codes of command lines.
//!
//! The commands of this workspace and programs that print a stack of their own use the same words, colors and exit codes.
//! Results go to standard output, everything else goes to standard error. Colors are left out where standard error is not a
//! terminal.
//!
//! ```
//! use constructs::terminal::{self, Exit};
//!
//! terminal::error("no stack is named");
//! terminal::help("name it with --stack");
//! assert_eq!(Exit::BadInput.code(), 2);
//! ```

mod exit;
mod failure;
mod message;
mod style;

pub use exit::Exit;
pub use failure::{Failure, FailureFormat};
pub use message::{
    acknowledged, error, error_chain, finding, help, note, output, progress, styled_output, warning,
};
pub(crate) use message::{write_acknowledged, write_error, write_finding, write_output};
pub use style::{ERROR, HELP_COLUMNS, NOTE, SUCCESS, Style, WARNING};
