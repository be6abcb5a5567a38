//! The settings of `check` in the current folder.

use std::path::Path;

use cloudformation::report::FileFindings;

use super::error::CommandError;
use super::{files, report};
use crate::check_settings::{CheckSettings, FILE};

/// Reads the file, if it exists. Its mistakes go to standard error.
pub(super) fn read() -> Result<CheckSettings, CommandError> {
    if !Path::new(FILE).exists() {
        return Ok(CheckSettings::default());
    }
    let text = files::read(Path::new(FILE))?;
    CheckSettings::parse(&text).map_err(|findings| {
        report::findings(&FileFindings::from_located(FILE, text, findings));
        CommandError::Reported
    })
}
