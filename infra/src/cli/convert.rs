//! `infra convert`.

use std::path::Path;
use std::process::ExitCode;

use super::arguments::Options;
use super::error::CommandError;
use super::{configuration, format, output};

pub(super) fn run(options: &Options, file: &Path) -> Result<ExitCode, CommandError> {
    output::print_document(&configuration::document(file)?.document.json, format::of_template(options)?)
}
