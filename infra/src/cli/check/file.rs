//! The check of one file: a template, or the configuration of a site.

use std::path::{Path, PathBuf};

use cloudformation::Segment;
use cloudformation::report::{FileFindings, LocatedFinding};
use cloudformation::yaml::{self, Document, ReadError};

use super::nested::NestedTemplates;
use super::other_files::other_kind;
use crate::access_report::{RulePlaces, run_tests};
use crate::cli::arguments::Options;
use crate::cli::error::CommandError;
use crate::cli::files::printable_path;
use crate::cli::inputs::Input;
use crate::cli::tests::Tests;
use crate::cli::{configuration, stacks, template};
use crate::deployment::Deployment;
use crate::parameter_values::TemplateParameters;
use crate::{Site, site};

/// The findings in a file, and the result of its access tests.
pub(super) struct Checked {
    pub(super) findings: FileFindings,
    pub(super) tests: Tests,
    /// The parameters, if the file is a template.
    pub(super) parameters: Option<TemplateParameters>,
    /// The files of nested templates.
    pub(super) nested: Vec<PathBuf>,
}

/// Checks the site's configuration, or with `--open` the site with every possible parameter.
pub(super) fn check_configuration(
    options: &Options,
    deployment: &Deployment,
) -> Result<Checked, CommandError> {
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
    let findings = stacks::findings(options, &Site::parameterized(), deployment)?;
    let findings = FileFindings::from_located("the template", "", findings);
    Ok(Checked { findings, tests: Tests::default(), parameters: None, nested: Vec::new() })
}

/// Checks a text. Returns `None` if it was found in a folder and is neither a template nor a site's configuration.
pub(super) fn check_input(
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
    let other = document.as_ref().ok().and_then(|document| other_kind(&document.json));
    if let Some(kind) = other.filter(|_| configuration::file(options) != Some(file)) {
        let file = printable_path(file);
        let problem = format!(
            "{file} seems to be {kind}; check takes templates and site.yaml, so leave it out, or name it in exclude of .sitegate-check.yaml"
        );
        return Err(CommandError::Refused(problem));
    }
    let mut parameters = None;
    let mut nested = Vec::new();
    let (findings, tests) = match document {
        Err(error) => (vec![site::syntax_error(&text, error)], Tests::default()),
        Ok(document) if is_template(options, file, &document) => {
            parameters = Some(TemplateParameters::new(file, &document.json));
            let templates = NestedTemplates::new(file);
            let findings = template_findings(deployment, &document, file, &templates);
            nested = templates.into_files();
            (findings, Tests::default())
        }
        Ok(document) => match site::read(&text) {
            Err(findings) => (findings, Tests::not_run(&document)),
            Ok(site) => {
                let findings = stacks::findings(options, &site, deployment)?;
                let mut findings = located_in(&document, findings);
                let places = RulePlaces::new(file.display().to_string(), &document);
                let run = run_tests(&site, &places);
                let tests = Tests::from(&run);
                findings.extend(LocatedFinding::all_in_document(run.findings, &document));
                (findings, tests)
            }
        },
    };
    Ok(Checked { findings: FileFindings::from_located(file, text, findings), tests, parameters, nested })
}

/// Whether to check a file as a template. An empty file is a template, unless it is the site's configuration: an empty
/// configuration means that every setting has its default.
pub(super) fn is_template(options: &Options, file: &Path, document: &Document) -> bool {
    template::sections(document).is_some()
        || (template::is_empty(document) && configuration::file(options) != Some(file))
}

pub(super) fn template_findings(
    deployment: &Deployment,
    document: &Document,
    file: &Path,
    nested: &NestedTemplates<'_>,
) -> Vec<LocatedFinding> {
    let validator = deployment.validator(file);
    let mut findings = validator.validate(&document.json);
    findings.extend(validator.nested(&document.json, |place| nested.read(place)));
    LocatedFinding::all_in_document(validator.suppress(&document.json, findings), document)
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
