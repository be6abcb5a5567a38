//! `infra import`.

use std::path::Path;
use std::process::ExitCode;

use cloudformation::DocumentPath;
use cloudformation::report::FileFindings;
use cloudformation::schema::WRONG_TYPE;

use super::error::CommandError;
use super::{configuration, output, report, template};
use crate::import::{self, Target};

pub(super) fn run(file: &Path, target: Target) -> Result<ExitCode, CommandError> {
    let source = configuration::document(file)?;
    if let Some(template) = template::sections(&source.document) {
        return Ok(output::print(&import::rust(template, target)));
    }
    let problem = "a template has sections, such as Resources; this document has none";
    let finding = WRONG_TYPE.at(DocumentPath::root(), problem);
    report::findings(&FileFindings::new(file, source.text, [finding], &source.document));
    Err(CommandError::Reported)
}
