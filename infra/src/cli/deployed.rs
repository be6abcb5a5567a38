//! The comparison with a deployed stack, whose template the caller has read.

use std::process::ExitCode;

use cloudformation::Json;

use super::arguments::Options;
use super::diff;
use super::error::report_error;

/// Compares the site of the configuration with the template that is deployed, and prints the difference as `infra diff` does. Returns
/// the exit code.
pub fn diff_with_deployed(options: &Options, deployed: Json) -> ExitCode {
    diff::with_template(options, deployed).unwrap_or_else(|error| report_error(&error))
}
