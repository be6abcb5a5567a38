//! The format of an answer, as far as a command has it.

use super::arguments::{Format, Options};
use super::error::CommandError;

/// The format of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TemplateFormat {
    /// JSON with two spaces of indentation.
    Json,
    /// YAML with CloudFormation's short tags.
    Yaml,
}

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReportFormat {
    /// Text for a terminal.
    Text,
    /// A JSON document.
    Json,
    /// Markdown for a comment in a pull request.
    Markdown,
}

/// The format of a template; JSON unless the options name another.
pub(super) fn of_template(options: &Options) -> Result<TemplateFormat, CommandError> {
    match chosen(options) {
        None | Some(Format::Json) => Ok(TemplateFormat::Json),
        Some(Format::Yaml) => Ok(TemplateFormat::Yaml),
        Some(Format::Text | Format::Markdown) => refuse("a template is printed as json or yaml"),
    }
}

/// The format of a report; text unless the options name another.
pub(super) fn of_report(options: &Options) -> Result<ReportFormat, CommandError> {
    match chosen(options) {
        None | Some(Format::Text) => Ok(ReportFormat::Text),
        Some(Format::Json) => Ok(ReportFormat::Json),
        Some(Format::Markdown) => Ok(ReportFormat::Markdown),
        Some(Format::Yaml) => refuse("this command prints text, json or markdown"),
    }
}

fn chosen(options: &Options) -> Option<Format> {
    if options.json { Some(Format::Json) } else { options.format }
}

fn refuse<T>(problem: &str) -> Result<T, CommandError> {
    Err(CommandError::Refused(format!("{problem}; choose one with --format")))
}
