//! Files with values of parameters.

use std::path::Path;

use cloudformation::yaml;

use super::error::CommandError;
use super::files;
use crate::parameter_values::{GivenValues, Values, values};

/// Adds the values of the files that are named. A value that is given without a file has precedence.
pub(super) fn read_files(mut given: GivenValues) -> Result<GivenValues, CommandError> {
    let mut all = Values::new();
    for file in given.from.drain(..) {
        all.extend(read(&file)?);
    }
    all.append(&mut given.values);
    Ok(GivenValues { values: all, ..given })
}

fn read(file: &Path) -> Result<Values, CommandError> {
    let text = files::read(file)?;
    let refused = |problem: String| CommandError::Refused(format!("{}: {problem}", file.display()));
    let document = yaml::read_file(file, &text).map_err(|error| refused(error.to_string()))?;
    values(&document.json).ok_or_else(|| {
        let forms = "write {\"NAME\": \"VALUE\"}, or a list of ParameterKey and ParameterValue as the AWS CLI reads it";
        refused(format!("not a file of parameter values; {forms}"))
    })
}
