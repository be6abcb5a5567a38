//! `infra check`: all problems in configurations and templates.

mod answer;
mod file;
mod fix;
mod nested;
mod other_files;
mod seen_files;
mod threads;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cloudformation::report::{FileFindings, LocatedFinding};
use cloudformation::validate::{OwnRules, Region, with_own_rules};
use constructs::terminal::Exit;

use super::arguments::{Options, ReportFormat};
use super::error::{CommandError, exit, report_error};
use super::inputs::{Input, Inputs, inputs};
use super::report::Coverage;
use super::rule_names::unknown;
use super::tests::Tests;
use super::{parameter_files, settings_file};
use crate::check_settings::{CheckSettings, FailOn};
use crate::deployment::Deployment;
use crate::parameter_values::{GivenValues, ParameterValue};
use answer::Answer;
use file::Checked;
use seen_files::SeenFiles;

/// What happens with the findings.
pub(super) struct Handling<'a> {
    pub(super) format: ReportFormat,
    /// The rules whose findings are left out.
    pub(super) ignored: &'a [String],
    /// The lowest severity that makes the command fail.
    pub(super) fail_on: Option<FailOn>,
    /// The Regions of the deployment; none to take those of the settings.
    pub(super) regions: Vec<Region>,
    /// Values of parameters, which have precedence over those of the settings.
    pub(super) parameters: &'a [ParameterValue],
    /// Files with values of parameters.
    pub(super) parameter_files: &'a [PathBuf],
    /// Whether to change files where this certainly fixes a finding.
    pub(super) fix: bool,
}

impl Handling<'_> {
    fn ignores(&self, rule: &str) -> bool {
        self.ignored.iter().any(|ignored| ignored == rule)
    }
}

pub(super) fn run(
    options: &Options,
    files: &[PathBuf],
    handling: &Handling<'_>,
) -> Result<ExitCode, CommandError> {
    let format = answer::format(options, handling.format)?;
    let mut settings = settings_file::read()?;
    let own_rules = settings.own_rules.clone();
    check_ignored(handling.ignored, own_rules.as_deref())?;
    let fail_on = handling.fail_on.unwrap_or(settings.fail_on);
    let regions = if handling.regions.is_empty() { &settings.regions } else { &handling.regions };
    let arguments = GivenValues::from_arguments(handling.parameter_files, handling.parameters)
        .with_files(parameter_files::read)?;
    let values = settings.parameters.iter().cloned().chain([arguments.clone()]);
    let deployment = Deployment::new(regions, values.collect())
        .with_own_rules(own_rules.as_ref())
        .with_mandatory_rules(settings.mandatory_rules());
    let checks_all = files.is_empty() && !settings.files.is_empty();
    let files = if checks_all { settings.files.as_slice() } else { files };
    let Inputs { texts, unreadable } = inputs(files)?;
    let named = texts.len();
    let inputs: Vec<Input> = texts.into_iter().filter(|input| !settings.excludes(&input.path)).collect();
    let excluded_files = named - inputs.len();
    if handling.fix {
        let is_ignored = |file: &Path, rule: &str| handling.ignores(rule) || settings.ignores(file, rule);
        fix::fix_inputs(options, &deployment, &inputs, is_ignored)?;
    }
    // A file that cannot be read does not hide the findings in the others.
    let results = if files.is_empty() {
        vec![Ok(Some(file::check_configuration(options, &deployment)?))]
    } else {
        check_inputs(options, &deployment, &settings, inputs)
    };
    let mut checked = Vec::new();
    let mut failures: Vec<CommandError> = unreadable.into_iter().map(CommandError::File).collect();
    let mut other_files = 0;
    for result in results {
        match result {
            Ok(Some(file)) => checked.push(file),
            Ok(None) => other_files += 1,
            Err(failure) => failures.push(failure),
        }
    }
    for file in &mut checked {
        settings.remove_ignored(&mut file.findings);
        file.findings.findings.retain(|found| !handling.ignores(found.finding.rule().id));
    }
    let tests = Tests::sum(checked.iter().map(|file| file.tests));
    let mut all = Vec::new();
    let mut templates = Vec::new();
    for file in checked {
        all.push(file.findings);
        templates.extend(file.parameters);
    }
    if checks_all && failures.is_empty() {
        all.extend(settings.unused(&templates));
    }
    let coverage =
        Coverage { checked: all.len(), other_files, excluded_files, is_complete: failures.is_empty() };
    let unknown = arguments.unknown(&templates);
    if !unknown.is_empty() {
        let unknown = unknown.into_iter().map(|finding| LocatedFinding::new(finding, None));
        all.push(FileFindings::from_located("the command line", "", unknown.collect()));
    }
    Answer { findings: &all, tests, coverage, own_rules: own_rules.as_deref() }.print(format)?;
    let mut findings = all.iter().flat_map(|checked| &checked.findings);
    let fails = findings.any(|found| fail_on.includes(&found.finding));
    for failure in &failures {
        report_error(failure);
    }
    // A failure has the higher code: the findings may be incomplete.
    let exits = failures.iter().map(exit).chain(fails.then_some(Exit::BadInput));
    Ok(exits.map(Exit::code).max().map_or(ExitCode::SUCCESS, ExitCode::from))
}

/// Checks texts, and then the templates of nested stacks that are not among them.
fn check_inputs(
    options: &Options,
    deployment: &Deployment,
    settings: &CheckSettings,
    mut inputs: Vec<Input>,
) -> Vec<Result<Option<Checked>, CommandError>> {
    let mut seen = SeenFiles::new(inputs.iter().map(|input| input.path.clone()));
    let mut results = Vec::new();
    while !inputs.is_empty() {
        let checked = threads::map(&inputs, |input| file::check_input(options, deployment, input));
        let nested = checked.iter().flatten().flatten().flat_map(|checked| &checked.nested);
        let new = nested.filter(|file| !settings.excludes(file) && seen.insert(file));
        inputs = new.map(|file| Input::file(file)).collect();
        results.extend(checked);
    }
    results
}

/// Refuses IDs that no rule has.
fn check_ignored(ignored: &[String], own: Option<&OwnRules>) -> Result<(), CommandError> {
    let known: Vec<&str> = with_own_rules(cloudformation::rules(), own).map(|rule| rule.id).collect();
    match ignored.iter().find(|id| !known.contains(&id.as_str())) {
        Some(id) => Err(unknown(id, known)),
        None => Ok(()),
    }
}
