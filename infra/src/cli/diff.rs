//! `infra diff`.

use std::path::Path;
use std::process::ExitCode;

use super::arguments::Options;
use super::error::{CommandError, DIFFERENT};
use super::{configuration, output};
use crate::diff::Changes;

pub(super) fn run(options: &Options, other: &Path) -> Result<ExitCode, CommandError> {
    let old = configuration::document(other)?;
    let site = configuration::site(options)?;
    let synthesis = configuration::checked_stack(options, &site)?;
    let changes = Changes::between(&old.document.json, &synthesis.template);
    let printed = output::print_styled(&changes.text());
    Ok(if changes.is_empty() { printed } else { ExitCode::from(DIFFERENT) })
}
