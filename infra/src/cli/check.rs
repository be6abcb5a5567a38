//! `infra check`: all problems in configurations and templates.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use cloudformation::report::{self as finding_report, FileFindings, LocatedFinding, Tool, count};
use cloudformation::validate::{self, OwnRules, Region};
use cloudformation::yaml::{self, Document, ReadError};
use cloudformation::{Json, Segment};
use constructs::terminal::{self, Exit};
use serde::Serialize;

use super::arguments::{Format, Options, ReportFormat};
use super::error::{CommandError, exit, report_error};
use super::inputs::{Input, inputs};
use super::report::Coverage;
use super::rule_names::unknown;
use super::tests::Tests;
use super::{configuration, files, output, parameter_files, report, settings_file, template};
use crate::access_report::{RulePlaces, run_tests};
use crate::check_settings::FailOn;
use crate::deployment::Deployment;
use crate::parameter_values::{GivenValues, ParameterValue, TemplateParameters};
use crate::rules::rules;
use crate::{Site, site};

/// Stack size of each thread. It is that of the main thread, which is enough for the deepest document that the parser accepts.
const THREAD_STACK_BYTES: usize = 8 << 20;

/// Limit of a nested template's size. CloudFormation accepts at most 1 MB.
const MAX_NESTED_TEMPLATE_BYTES: u64 = 4 << 20;

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
    let format = report_format(options, handling.format)?;
    let mut settings = settings_file::read()?;
    let own_rules = settings.own_rules.clone();
    check_ignored(handling.ignored, own_rules.as_deref())?;
    let fail_on = handling.fail_on.unwrap_or(settings.fail_on);
    let regions = if handling.regions.is_empty() { &settings.regions } else { &handling.regions };
    let arguments = GivenValues::from_arguments(handling.parameter_files, handling.parameters)
        .with_files(parameter_files::read)?;
    let values = settings.parameters.iter().cloned().chain([arguments.clone()]);
    let deployment = Deployment::new(regions, values.collect()).with_own_rules(own_rules.as_ref());
    let checks_all = files.is_empty() && !settings.files.is_empty();
    let files = if checks_all { settings.files.as_slice() } else { files };
    let inputs = inputs(files)?;
    if handling.fix {
        let is_ignored = |file: &Path, rule: &str| handling.ignores(rule) || settings.ignores(file, rule);
        fix_inputs(options, &deployment, &inputs, is_ignored)?;
    }
    let results = if files.is_empty() {
        vec![Ok(Some(check_configuration(options, &deployment)?))]
    } else {
        check_inputs(options, &deployment, &inputs)
    };
    let mut checked = Vec::new();
    let mut failures = Vec::new();
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
    let coverage = Coverage { checked: all.len(), other_files, is_complete: failures.is_empty() };
    let unknown = arguments.unknown(&templates);
    if !unknown.is_empty() {
        let unknown = unknown.into_iter().map(|finding| LocatedFinding::new(finding, None));
        all.push(FileFindings::from_located("the command line", "", unknown.collect()));
    }
    match format {
        ReportFormat::Text => {
            let text: String = all.iter().map(finding_report::text).collect();
            output::write_styled(&text)?;
            report::summary(&all, tests, coverage);
        }
        ReportFormat::Json => {
            let report = JsonReport { version: 1, findings: finding_report::json(&all), tests: tests.json() };
            output::write(&output::pretty(&report))?;
        }
        ReportFormat::Sarif => {
            let tool = Tool { name: "infra", version: env!("CARGO_PKG_VERSION") };
            let rules = validate::with_own_rules(rules(), own_rules.as_deref());
            output::write(&output::pretty(&finding_report::sarif(&all, tool, rules)))?;
        }
        ReportFormat::Junit => output::write(&finding_report::junit(&all, "sitegate check"))?,
    }
    let mut findings = all.iter().flat_map(|checked| &checked.findings);
    let fails = findings.any(|found| found.finding.is_error() || fail_on == FailOn::Warning);
    for failure in &failures {
        report_error(failure);
    }
    // A failure has the higher code: the findings may be incomplete.
    let exits = failures.iter().map(exit).chain(fails.then_some(Exit::BadInput));
    Ok(exits.map(Exit::code).max().map_or(ExitCode::SUCCESS, ExitCode::from))
}

/// The report as JSON.
#[derive(Serialize)]
struct JsonReport<F> {
    version: u8,
    findings: F,
    tests: Json,
}

/// The format of the report: that of `--json` or `--format`, if there is one.
fn report_format(options: &Options, format: ReportFormat) -> Result<ReportFormat, CommandError> {
    match options.format {
        _ if options.json => Ok(ReportFormat::Json),
        None => Ok(format),
        Some(Format::Json) => Ok(ReportFormat::Json),
        Some(Format::Text) => Ok(ReportFormat::Text),
        Some(Format::Yaml | Format::Markdown) => {
            let problem = "check prints text, json, sarif or junit; choose one with --report";
            Err(CommandError::Refused(problem.to_owned()))
        }
    }
}

/// Refuses IDs that no rule has.
fn check_ignored(ignored: &[String], own: Option<&OwnRules>) -> Result<(), CommandError> {
    let known: Vec<&str> =
        validate::with_own_rules(cloudformation::rules(), own).map(|rule| rule.id).collect();
    match ignored.iter().find(|id| !known.contains(&id.as_str())) {
        Some(id) => Err(unknown(id, known)),
        None => Ok(()),
    }
}

/// Changes the templates where this certainly fixes a finding that is not ignored. It does not change the configuration of a site, which says
/// who sees what.
fn fix_inputs(
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
            let mut findings = template_findings(deployment, &document, &input.path);
            findings.retain(|found| !is_ignored(&input.path, found.finding.rule().id));
            Some(findings)
        };
        let fixed = finding_report::fix(&text, findings);
        if fixed.fixed_findings > 0 {
            files::write(&input.path, fixed.text.as_bytes())?;
            let findings = count(fixed.fixed_findings, "problem");
            terminal::progress(format_args!("Fixed {findings} in {}.", input.path.display()));
        }
    }
    Ok(())
}

/// Checks the site's configuration, or with `--open` the site with every possible parameter.
fn check_configuration(options: &Options, deployment: &Deployment) -> Result<Checked, CommandError> {
    if let Some(file) = configuration::file(options) {
        let input = Input::file(file);
        let text = input.read()?;
        let document = yaml::read_file(file, &text);
        return check_document(options, deployment, file, text, document);
    }
    if !options.open {
        let problem =
            "site.yaml does not exist here; name the templates to check, such as sitegate check stacks";
        return Err(CommandError::Refused(problem.to_owned()));
    }
    let findings = configuration::findings(options, &Site::parameterized(), deployment)?;
    let findings = FileFindings::from_located("the template", "", findings);
    Ok(Checked { findings, tests: Tests::default(), parameters: None })
}

/// Checks texts on as many threads as there are processors. The results are in the order of the texts. A file that cannot be read does not
/// hide the findings in the others.
fn check_inputs(
    options: &Options,
    deployment: &Deployment,
    inputs: &[Input],
) -> Vec<Result<Option<Checked>, CommandError>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut checked = Vec::new();
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(input) = inputs.get(position) else { return checked };
            checked.push((position, check_input(options, deployment, input)));
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(inputs.len());
    let mut checked = thread::scope(|scope| {
        // If a thread does not start, the others do its share.
        let start = |_| thread::Builder::new().stack_size(THREAD_STACK_BYTES).spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..threads).filter_map(start).collect();
        let mut checked = work();
        for other in others {
            checked.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        checked
    });
    checked.sort_by_key(|(position, _)| *position);
    checked.into_iter().map(|(_, checked)| checked).collect()
}

/// The findings in a file, and the result of its access tests.
struct Checked {
    findings: FileFindings,
    tests: Tests,
    /// The parameters, if the file is a template.
    parameters: Option<TemplateParameters>,
}

/// Checks a text. Returns `None` if it was found in a folder and is neither a template nor a site's configuration.
fn check_input(
    options: &Options,
    deployment: &Deployment,
    input: &Input,
) -> Result<Option<Checked>, CommandError> {
    let text = input.read()?;
    let document = yaml::read_file(&input.path, &text);
    if input.may_be_for_others() && !template::is_probable(&text, document.as_ref()) {
        return Ok(None);
    }
    check_document(options, deployment, &input.path, text, document).map(Some)
}

fn check_document(
    options: &Options,
    deployment: &Deployment,
    file: &Path,
    text: String,
    document: Result<Document, ReadError>,
) -> Result<Checked, CommandError> {
    let mut parameters = None;
    let (findings, tests) = match document {
        Err(error) => (vec![site::syntax_error(&text, error)], Tests::default()),
        Ok(document) if is_template(options, file, &document) => {
            parameters = Some(TemplateParameters::new(file, &document.json));
            (template_findings(deployment, &document, file), Tests::default())
        }
        Ok(document) => match site::read(&text) {
            Err(findings) => (findings, Tests::not_run(&document)),
            Ok(site) => {
                let findings = configuration::findings(options, &site, deployment)?;
                let mut findings = located_in(&document, findings);
                let places = RulePlaces::new(file.display().to_string(), &document);
                let run = run_tests(&site, &places);
                let tests = Tests::from(&run);
                let failures = run.findings.into_iter();
                findings.extend(failures.map(|finding| LocatedFinding::in_document(finding, &document)));
                (findings, tests)
            }
        },
    };
    Ok(Checked { findings: FileFindings::from_located(file, text, findings), tests, parameters })
}

/// Whether to check a file as a template. An empty file is a template, unless it is the site's configuration: an empty
/// configuration means that every setting has its default.
fn is_template(options: &Options, file: &Path, document: &Document) -> bool {
    template::sections(document).is_some()
        || (template::is_empty(document) && configuration::file(options) != Some(file))
}

fn template_findings(deployment: &Deployment, document: &Document, file: &Path) -> Vec<LocatedFinding> {
    let validator = deployment.validator(file);
    let mut findings = validator.validate(&document.json);
    findings.extend(validator.nested(&document.json, |place| nested_template(file, place)));
    let findings = validator.suppress(&document.json, findings);
    findings.into_iter().map(|finding| LocatedFinding::in_document(finding, document)).collect()
}

/// A template that another template names by a relative path.
fn nested_template(file: &Path, place: &str) -> Option<Json> {
    let place = Path::new(place);
    if !place.is_relative() {
        return None;
    }
    let file = file.parent()?.join(place);
    let metadata = file.metadata().ok()?;
    if !metadata.is_file() || metadata.len() > MAX_NESTED_TEMPLATE_BYTES {
        return None;
    }
    let text = files::read(&file).ok()?;
    yaml::read_file(&file, &text).ok().map(|document| document.json)
}

/// Adds the place in the configuration to each finding that is about it.
fn located_in(document: &Document, findings: Vec<LocatedFinding>) -> Vec<LocatedFinding> {
    let mut located = Vec::new();
    for found in findings {
        let is_setting = match found.finding.path().segments() {
            [Segment::Key(key), ..] => document.json.get(key).is_some(),
            _ => false,
        };
        if is_setting {
            located.push(LocatedFinding::in_document(found.finding, document));
        } else {
            located.push(found);
        }
    }
    located
}
