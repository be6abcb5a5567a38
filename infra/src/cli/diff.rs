//! `infra diff`.

use std::path::Path;
use std::process::ExitCode;

use cloudformation::diff::{self, Diff};

use super::arguments::Options;
use super::error::{CommandError, DIFFERENT};
use super::{configuration, output};

pub(super) fn run(options: &Options, other: &Path) -> Result<ExitCode, CommandError> {
    let old = configuration::document(other)?;
    let site = configuration::site(options)?;
    let synthesis = configuration::checked_stack(options, &site)?;
    let diff = Diff::between(&old.document.json, &synthesis.template);
    let printed = output::print_styled(&diff::text(&diff));
    Ok(if diff.is_empty() { printed } else { ExitCode::from(DIFFERENT) })
}
