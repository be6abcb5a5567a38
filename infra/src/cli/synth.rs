//! `infra synth`, which is also `infra` without a command.

use std::mem;
use std::path::Path;
use std::process::ExitCode;

use cloudformation::Json;
use cloudformation::report::count;
use constructs::terminal;

use super::arguments::Options;
use super::error::CommandError;
use super::format::TemplateFormat;
use super::{configuration, files, format, output, stacks};
use crate::site;

pub(super) fn run(options: &Options, file: Option<&Path>) -> Result<ExitCode, CommandError> {
    let format = format::of_template(options)?;
    let site = configuration::site(options)?;
    let mut options = options.clone();
    if let (None, Some(folder)) = (&options.template_folder, file.and_then(Path::parent)) {
        options.template_folder = Some(folder.to_owned());
    }
    stacks::note_missing_package(&options)?;
    let synthesis = stacks::checked_stack(&options, &site)?;
    if site.bucket.existing {
        terminal::note(format_args!(
            "add statements to the policy of your bucket: after the deployment, take them from the output \
             BucketPolicyStatements; before it, they look like this:\n{}",
            output::pretty(&site::statements_to_add(&site)).trim_end()
        ));
    } else if site.has_bucket_stack() {
        terminal::note("the bucket is in another Region; `infra bucket` prints the template for it");
    }
    let result = match file {
        None => output::print_document(&synthesis.template, format),
        Some(file) => write(file, &synthesis.template, format),
    };
    // The process ends here, so nothing would use the memory that is freed node by node.
    mem::forget((site, synthesis));
    result
}

/// Writes a template to a file. A failure leaves the previous content.
fn write(file: &Path, template: &Json, format: TemplateFormat) -> Result<ExitCode, CommandError> {
    files::write(file, output::document_text(template, format)?.as_bytes())?;
    let resources = template["Resources"].as_object().map_or(0, serde_json::Map::len);
    terminal::progress(format_args!(
        "Wrote {}: {}",
        files::printable_path(file),
        count(resources, "resource")
    ));
    Ok(ExitCode::SUCCESS)
}
