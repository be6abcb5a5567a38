//! `infra convert`.

use std::path::Path;
use std::process::ExitCode;

use super::arguments::Options;
use super::error::CommandError;
use super::files::printable_path;
use super::{configuration, format, output};

pub(super) fn run(options: &Options, file: &Path) -> Result<ExitCode, CommandError> {
    let format = format::of_template(options)?;
    let document = configuration::document(file)?.document;
    if document.json.is_null() {
        let problem = format!("{} is empty; it has to be a template", printable_path(file));
        return Err(CommandError::Refused(problem));
    }
    output::print_document(&document.json, format)
}
