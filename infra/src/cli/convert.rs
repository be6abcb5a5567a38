//! `infra convert`.

use std::path::Path;
use std::process::ExitCode;

use super::arguments::Options;
use super::error::CommandError;
use super::{configuration, output};

pub(super) fn run(options: &Options, file: &Path) -> Result<ExitCode, CommandError> {
    output::print_document(&configuration::document(file)?.document.json, options.format)
}
