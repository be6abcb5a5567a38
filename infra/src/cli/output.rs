//! Standard output and notes on standard error.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anstream::eprintln;
use anstyle::{AnsiColor, Style};
use cloudformation::{Json, yaml};

use super::error::{CommandError, FILE_FAILED};
use super::format::TemplateFormat;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();

pub(super) fn failure(text: &str) {
    eprintln!("{ERROR}error{ERROR:#}: {text}");
}

/// Prints a line about what was done.
pub(super) fn line(text: &str) {
    eprintln!("{text}");
}

pub(super) fn warning(text: &str) {
    eprintln!("{WARNING}warning{WARNING:#}: {text}");
}

pub(super) fn hint(text: &str) {
    eprintln!("{HINT}note{HINT:#}: {text}");
}

/// What to do next, on standard error.
pub(super) fn next_step(text: &str) {
    eprintln!("{text}");
}

pub(super) fn print_document(document: &Json, format: TemplateFormat) -> Result<ExitCode, CommandError> {
    document_text(document, format).map(|text| print(&text))
}

/// A template in a format.
pub(super) fn document_text(document: &Json, format: TemplateFormat) -> Result<String, CommandError> {
    match format {
        TemplateFormat::Json => Ok(pretty(document)),
        TemplateFormat::Yaml => yaml::write(document).map_err(|error| {
            failure(&format!("the template cannot be written as YAML: {error}"));
            CommandError::Reported
        }),
    }
}

pub(super) fn pretty(document: &Json) -> String {
    // A JSON value can always be printed. This takes half the time of its `Display`.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}

/// Prints to standard output. It is not an error if the reader, such as `head`, closed the pipe.
pub(super) fn print(text: &str) -> ExitCode {
    exit_code(io::stdout().lock().write_all(text.as_bytes()))
}

/// Prints text with ANSI styles to standard output. The styles are removed if standard output is not a terminal.
pub(super) fn print_styled(text: &str) -> ExitCode {
    exit_code(anstream::stdout().lock().write_all(text.as_bytes()))
}

fn exit_code(written: io::Result<()>) -> ExitCode {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            failure(&format!("cannot write standard output: {error}"));
            ExitCode::from(FILE_FAILED)
        }
        _ => ExitCode::SUCCESS,
    }
}
