//! `infra check --fix`.

use std::path::Path;

use cloudformation::report::{self as finding_report, count};
use cloudformation::{validate, yaml};
use constructs::terminal;

use super::file::{is_template, template_findings};
use super::nested::NestedTemplates;
use crate::cli::arguments::Options;
use crate::cli::error::CommandError;
use crate::cli::files;
use crate::cli::inputs::Input;
use crate::deployment::Deployment;

/// Changes the templates where this certainly fixes a finding that is not ignored. It does not change the configuration of a site, which says
/// who sees what.
pub(super) fn fix_inputs(
    options: &Options,
    deployment: &Deployment,
    inputs: &[Input],
    is_ignored: impl Fn(&Path, &str) -> bool,
) -> Result<(), CommandError> {
    if inputs.is_empty() || inputs.iter().any(Input::is_standard_input) {
        return Err(CommandError::Refused("--fix changes templates in files; name the files".to_owned()));
    }
    for input in inputs {
        // The check reports a file that cannot be read.
        let Ok(text) = input.read() else { continue };
        let Ok(document) = yaml::read_file(&input.path, &text) else { continue };
        if !is_template(options, &input.path, &document)
            || (input.is_in_folder && !validate::is_template(&document.json))
        {
            continue;
        }
        let findings = |text: &str| {
            let document = yaml::read_file(&input.path, text).ok()?;
            let mut findings =
                template_findings(deployment, &document, &input.path, &NestedTemplates::new(&input.path));
            findings.retain(|found| !is_ignored(&input.path, found.finding.rule().id));
            Some(findings)
        };
        let fixed = finding_report::fix(&text, findings);
        if fixed.fixed_findings > 0 {
            files::write(&input.path, fixed.text.as_bytes())?;
            let findings = count(fixed.fixed_findings, "problem");
            terminal::progress(format_args!("Fixed {findings} in {}.", files::printable_path(&input.path)));
        }
    }
    Ok(())
}
