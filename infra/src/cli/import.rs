//! `infra import`.

use std::path::Path;
use std::process::ExitCode;

use cloudformation::Finding;

use super::error::CommandError;
use super::{configuration, output, report, template};
use crate::import;
use crate::site::Located;

pub(super) fn run(file: &Path) -> Result<ExitCode, CommandError> {
    let document = configuration::document(file)?;
    if let Some(template) = template::sections(&document) {
        return Ok(output::print(&import::rust(template)));
    }
    let problem = "a template has sections, such as Resources; this document has none";
    let finding = Finding::error("wrong-type", cloudformation::DocumentPath::root(), problem);
    report::located(file, &[Located { location: document.location(finding.path()), finding }]);
    Err(CommandError::Reported)
}
