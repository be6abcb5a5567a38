//! The help, the version, or the error that clap returns in place of arguments.

use std::process::ExitCode;

use super::error::report_error;
use super::output::write_styled;

/// Prints the help or the version to standard output, and returns the exit code. An error in the arguments ends the process.
pub fn print_help(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        error.exit();
    }
    let written = write_styled(&error.render().ansi().to_string());
    written.map_or_else(|failure| report_error(&failure), |()| ExitCode::SUCCESS)
}
