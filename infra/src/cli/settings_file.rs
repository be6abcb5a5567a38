//! The settings of `check` in the current folder.

use std::path::Path;

use cloudformation::report::FileFindings;

use super::error::CommandError;
use super::parameter_files::read_files;
use super::{files, report};
use crate::check_settings::{CheckSettings, FILE};

/// Reads the file, if it exists, and the files of values that it names. Its mistakes go to standard error.
pub(super) fn read() -> Result<CheckSettings, CommandError> {
    if !Path::new(FILE).exists() {
        return Ok(CheckSettings::default());
    }
    let text = files::read(Path::new(FILE))?;
    let mut settings = CheckSettings::parse(&text).map_err(|findings| {
        report::findings(&FileFindings::from_located(FILE, text, findings));
        CommandError::Reported
    })?;
    let parameters = std::mem::take(&mut settings.parameters).into_iter().map(read_files);
    settings.parameters = parameters.collect::<Result<_, _>>()?;
    Ok(settings)
}
