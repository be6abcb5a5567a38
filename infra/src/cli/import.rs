//! `infra import`.

use std::path::Path;
use std::process::ExitCode;

use cloudformation::DocumentPath;
use cloudformation::report::FileFindings;
use cloudformation::schema::WRONG_TYPE;
use constructs::terminal;

use super::error::CommandError;
use super::files::printable_path;
use super::{configuration, output, report, rustfmt, template};
use crate::import::{self, Comments, Target};

pub(super) fn run(file: &Path, target: Target) -> Result<ExitCode, CommandError> {
    let source = configuration::document(file)?;
    if let Some(template) = template::sections(&source.document) {
        let comments = Comments::read(&source.text, &source.document).unwrap_or_else(|| {
            terminal::note(format_args!(
                "the comments of {} cannot be read; the code has none",
                printable_path(file)
            ));
            Comments::default()
        });
        let code = import::rust(template, &comments, target);
        return Ok(output::print(&rustfmt::formatted(code)));
    }
    let problem = "a template has sections, such as Resources; this document has none";
    let finding = WRONG_TYPE.at(DocumentPath::root(), problem);
    report::findings(&FileFindings::new(file, source.text, [finding], &source.document));
    Err(CommandError::Reported)
}
