//! What clap has to print instead of arguments: the help, the version, or an error.

use std::process::ExitCode;

use super::error::report_error;
use super::output::write_styled;

/// Prints the help or the version to standard output, and returns the exit code. An error in the arguments ends the process.
pub fn print_help(parsed: &clap::Error) -> ExitCode {
    if parsed.use_stderr() {
        parsed.exit();
    }
    let written = write_styled(&parsed.render().ansi().to_string());
    written.map_or_else(|failure| report_error(&failure), |()| ExitCode::SUCCESS)
}
