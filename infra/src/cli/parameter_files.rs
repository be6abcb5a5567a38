//! Files with values of parameters.

use std::path::Path;

use super::error::CommandError;
use super::files::{self, printable_path};
use crate::parameter_values::ParameterFile;

pub(super) fn read(file: &Path) -> Result<ParameterFile, CommandError> {
    let text = files::read(file)?;
    ParameterFile::parse(file, &text)
        .map_err(|problem| CommandError::Refused(format!("{}: {problem}", printable_path(file))))
}
