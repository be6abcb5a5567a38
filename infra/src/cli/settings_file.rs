//! The settings of `check` in the current folder.

use std::path::Path;
use std::sync::Arc;

use cloudformation::report::{FileFindings, LocatedFinding};

use super::error::CommandError;
use super::{files, own_rules, parameter_files, report};
use crate::check_settings::{CheckSettings, FILE};

/// Reads the file, if it exists, and the files and rules that it names. All mistakes go to standard error.
pub(super) fn read() -> Result<CheckSettings, CommandError> {
    let Some(text) = text()? else { return Ok(CheckSettings::default()) };
    let settings = CheckSettings::parse(&text).map_err(|findings| reported(&text, findings))?;
    with_own_rules(&text, settings.with_parameter_files(parameter_files::read)?)
}

/// Reads the rules that apply in this folder: the own rules, and the entries of `ignore`. Mistakes in other settings do not matter.
pub(super) fn read_rules() -> Result<CheckSettings, CommandError> {
    let Some(text) = text()? else { return Ok(CheckSettings::default()) };
    let settings = CheckSettings::parse_rules(&text).map_err(|findings| reported(&text, findings))?;
    with_own_rules(&text, settings)
}

fn with_own_rules(text: &str, settings: CheckSettings) -> Result<CheckSettings, CommandError> {
    let Some(folder) = &settings.rules else { return Ok(settings) };
    let own = own_rules::read(folder)?;
    let settings = settings.with_own_rules(Arc::new(own));
    let unknown = settings.unknown_rules();
    if unknown.is_empty() { Ok(settings) } else { Err(reported(text, unknown)) }
}

/// Reads only which files the settings name and exclude. Mistakes in other settings do not matter.
pub(super) fn read_files() -> Result<CheckSettings, CommandError> {
    let Some(text) = text()? else { return Ok(CheckSettings::default()) };
    CheckSettings::parse_files(&text).map_err(|findings| reported(&text, findings))
}

/// The text of the file. `None` if it does not exist.
fn text() -> Result<Option<String>, CommandError> {
    let file = Path::new(FILE);
    if file.exists() { Ok(Some(files::read(file)?)) } else { Ok(None) }
}

fn reported(text: &str, findings: Vec<LocatedFinding>) -> CommandError {
    report::findings(&FileFindings::from_located(FILE, text, findings));
    CommandError::Reported
}
