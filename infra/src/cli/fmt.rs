//! `infra fmt`: uniform indentation and spacing in templates and configurations.

use std::path::PathBuf;
use std::process::ExitCode;

use cloudformation::format::{FormatError, format};
use cloudformation::report::{FileFindings, count};
use cloudformation::yaml;
use constructs::terminal::{self, Exit};

use super::arguments::Options;
use super::error::{CommandError, exit, report_error};
use super::inputs::{Input, Inputs, inputs};
use super::{configuration, files, output, report, settings_file, template};
use crate::site;

/// The result of formatting one text.
enum Outcome {
    /// The text is not for Sitegate.
    Skipped,
    Unchanged,
    Changed,
}

pub(super) fn run(options: &Options, files: &[PathBuf], check: bool) -> Result<ExitCode, CommandError> {
    let settings = settings_file::read_files()?;
    let named = if files.is_empty() { settings.files.as_slice() } else { files };
    let Inputs { texts: mut inputs, unreadable } = inputs(named)?;
    inputs.retain(|input| !settings.excludes(&input.path));
    if named.is_empty() {
        let file = configuration::file(options).ok_or_else(|| {
            CommandError::Refused("site.yaml does not exist here; name the files to format".to_owned())
        })?;
        inputs.push(Input::file(file));
    }
    let (mut changed, mut unchanged) = (0, 0);
    let mut code = Exit::Success.code();
    for error in unreadable.into_iter().map(CommandError::File) {
        report_error(&error);
        code = code.max(exit(&error).code());
    }
    for input in &inputs {
        match format_input(input, check) {
            Ok(Outcome::Skipped) => {}
            Ok(Outcome::Unchanged) => unchanged += 1,
            Ok(Outcome::Changed) => changed += 1,
            // A file that cannot be formatted does not hide the others.
            Err(error) => {
                report_error(&error);
                code = code.max(exit(&error).code());
            }
        }
    }
    if check && changed > 0 {
        code = code.max(Exit::Found.code());
    }
    let is_only_output = !check && !inputs.is_empty() && inputs.iter().all(Input::is_standard_input);
    // If no file could be formatted, the errors say so.
    let has_only_errors = code > 0 && changed + unchanged == 0;
    if !is_only_output && !has_only_errors {
        summary(changed, changed + unchanged, check);
    }
    Ok(ExitCode::from(code))
}

fn summary(changed: usize, all: usize, check: bool) {
    if all == 0 {
        terminal::progress("No templates found.");
        return;
    }
    let all = count(all, "file");
    if changed == 0 {
        terminal::progress(format_args!("No changes: {all}."));
    } else if check {
        terminal::progress(format_args!(
            "{changed} of {all} would change. Without --check, sitegate fmt formats them."
        ));
    } else {
        terminal::progress(format_args!("Formatted {changed} of {all}."));
    }
}

fn format_input(input: &Input, check: bool) -> Result<Outcome, CommandError> {
    let text = input.read()?;
    let is_template = || template::is_probable(&text, yaml::read_file(&input.path, &text).as_ref());
    if input.may_be_for_others() && !is_template() {
        return Ok(Outcome::Skipped);
    }
    let formatted = match format(&input.path, &text) {
        Ok(formatted) => formatted,
        Err(FormatError::Read(error)) => {
            let findings = vec![site::syntax_error(&text, error)];
            report::findings(&FileFindings::from_located(&input.path, text, findings));
            return Err(CommandError::Reported);
        }
        Err(error) => {
            return Err(CommandError::Refused(format!("{}: {error}", files::printable_path(&input.path))));
        }
    };
    let is_changed = formatted != text;
    if check && is_changed {
        output::write(&format!("{}\n", files::printable_path(&input.path)))?;
    } else if !check && input.is_standard_input() {
        output::write(&formatted)?;
    } else if is_changed {
        files::write(&input.path, formatted.as_bytes())?;
        terminal::progress(format_args!("Formatted {}.", files::printable_path(&input.path)));
    }
    Ok(if is_changed { Outcome::Changed } else { Outcome::Unchanged })
}
