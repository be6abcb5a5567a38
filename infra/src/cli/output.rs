//! Standard output.

use std::io;
use std::process::ExitCode;

pub(super) use cloudformation::pretty;
use cloudformation::{Json, yaml};
use constructs::terminal;

use super::error::{CommandError, FILE_FAILED};
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

/// Prints to standard output. It is not an error if the reader, such as `head`, closed the pipe.
pub(super) fn print(text: &str) -> ExitCode {
    exit_code(terminal::output(text))
}

/// Prints text with ANSI styles to standard output. The styles are removed if standard output is not a terminal.
pub(super) fn print_styled(text: &str) -> ExitCode {
    exit_code(terminal::styled_output(text))
}

fn exit_code(written: io::Result<()>) -> ExitCode {
    match written {
        Err(error) => {
            terminal::error(format_args!("cannot write standard output: {error}"));
            ExitCode::from(FILE_FAILED)
        }
        Ok(()) => ExitCode::SUCCESS,
    }
}
