//! `infra schema`.

use std::process::ExitCode;

use super::output;
use crate::site;

pub(super) fn run() -> ExitCode {
    output::print(&output::pretty(&site::json_schema()))
}
