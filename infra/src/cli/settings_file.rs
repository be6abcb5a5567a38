//! The settings of `check` in the current folder.

use std::path::Path;

use cloudformation::report::FileFindings;

use super::error::CommandError;
use super::parameter_files::read_files;
use super::{files, own_rules, report};
use crate::check_settings::{CheckSettings, FILE};

/// Reads the file, if it exists, and the files and rules that it names. All mistakes go to standard error.
pub(super) fn read() -> Result<CheckSettings, CommandError> {
    if !Path::new(FILE).exists() {
        return Ok(CheckSettings::default());
    }
    let text = files::read(Path::new(FILE))?;
    let report_all = |findings| {
        report::findings(&FileFindings::from_located(FILE, text.as_str(), findings));
        CommandError::Reported
    };
    let mut settings = CheckSettings::parse(&text).map_err(report_all)?;
    let parameters = std::mem::take(&mut settings.parameters).into_iter().map(read_files);
    settings.parameters = parameters.collect::<Result<_, _>>()?;
    let Some(folder) = &settings.rules else { return Ok(settings) };
    let own = own_rules::read(folder)?;
    settings.with_own_rules(own).map_err(report_all)
}
