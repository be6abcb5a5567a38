//! Standard output.

use std::process::ExitCode;

pub(super) use cloudformation::pretty;
use cloudformation::{Json, yaml};
use constructs::terminal;

use super::error::{CommandError, report_error};
use super::format::TemplateFormat;

pub(super) fn print_document(document: &Json, format: TemplateFormat) -> Result<ExitCode, CommandError> {
    document_text(document, format).map(|text| print(&text))
}

/// A template in a format.
pub(super) fn document_text(document: &Json, format: TemplateFormat) -> Result<String, CommandError> {
    match format {
        TemplateFormat::Json => Ok(pretty(document)),
        TemplateFormat::Yaml => yaml::write(document).map_err(|error| {
            terminal::error(format_args!("the template cannot be written as YAML: {error}"));
            CommandError::Reported
        }),
    }
}

/// Prints the whole answer of a command, and returns the exit code of the command.
pub(super) fn print(text: &str) -> ExitCode {
    write(text).map_or_else(|error| report_error(&error), |()| ExitCode::SUCCESS)
}

/// Writes to standard output. It is not an error if the reader, such as `head`, closed the pipe.
pub(super) fn write(text: &str) -> Result<(), CommandError> {
    terminal::output(text).map_err(CommandError::Output)
}

/// Writes text with ANSI styles to standard output. The styles are removed if standard output is not a terminal.
pub(super) fn write_styled(text: &str) -> Result<(), CommandError> {
    terminal::styled_output(text).map_err(CommandError::Output)
}
