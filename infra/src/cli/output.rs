//! Standard output and notes on standard error.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anstream::eprintln;
use anstyle::{AnsiColor, Style};
use cloudformation::{Json, yaml};

use super::arguments::Format;
use super::error::{CommandError, FILE_FAILED};

pub(super) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(super) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
pub(super) const HINT: Style = AnsiColor::Cyan.on_default();
pub(super) const ADDED: Style = AnsiColor::Green.on_default();

pub(super) fn failure(text: &str) {
    eprintln!("{ERROR}error{ERROR:#}: {text}");
}

pub(super) fn hint(text: &str) {
    eprintln!("{HINT}note{HINT:#}: {text}");
}

pub(super) fn print_document(document: &Json, format: Format) -> Result<ExitCode, CommandError> {
    match format {
        Format::Json => Ok(print(&pretty(document))),
        Format::Yaml => {
            let text = yaml::write(document).map_err(|error| {
                failure(&format!("the template cannot be written as YAML: {error}"));
                CommandError::Reported
            })?;
            Ok(print(&text))
        }
    }
}

pub(super) fn pretty(document: &Json) -> String {
    format!("{document:#}\n")
}

/// Prints to standard output. It is not an error if the reader, such as `head`, closed the pipe.
pub(super) fn print(text: &str) -> ExitCode {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            failure(&format!("cannot write standard output: {error}"));
            ExitCode::from(FILE_FAILED)
        }
        _ => ExitCode::SUCCESS,
    }
}
