//! `infra diff`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cloudformation::diff::template_body;
use cloudformation::report::FileFindings;
use cloudformation::{Json, printable, yaml};
use constructs::Synthesis;
use constructs::terminal::Exit;

use super::arguments::Options;
use super::error::CommandError;
use super::format::ReportFormat;
use super::source::Source;
use super::{configuration, files, format, output, report, stacks, template};
use crate::diff::Changes;
use crate::{Site, site};

/// The name of a site that has none, in the marker of a comment.
const UNNAMED: &str = "site";

pub(super) fn run(
    options: &Options,
    old: Option<PathBuf>,
    new: Option<PathBuf>,
    against: Option<Source>,
) -> Result<ExitCode, CommandError> {
    let format = format::of_report(options)?;
    let Some(old) = against.or(old.map(Source::File)) else {
        let problem = "name the older template, or --against git:REVISION";
        return Err(CommandError::Refused(problem.to_owned()));
    };
    if old.is_standard_input() && new.as_deref().is_some_and(files::is_standard_input) {
        let problem = "only one side can be standard input; name a file for the other one";
        return Err(CommandError::Refused(problem.to_owned()));
    }
    let old = side(options, &old)?;
    let new = match new {
        Some(file) => side(options, &Source::File(file))?,
        None => current(options)?,
    };
    print(format, old, new)
}

/// Compares the site of the configuration with an older template.
pub(super) fn with_template(options: &Options, older: Json) -> Result<ExitCode, CommandError> {
    let format = format::of_report(options)?;
    print(format, Side { template: older, name: None }, current(options)?)
}

fn print(format: ReportFormat, old: Side, new: Side) -> Result<ExitCode, CommandError> {
    let changes = Changes::between(&old.template, &new.template);
    match format {
        ReportFormat::Text => output::write_styled(&changes.text()),
        ReportFormat::Json => output::write(&output::pretty(&changes.json())),
        ReportFormat::Markdown => {
            output::write(&changes.markdown(new.name.or(old.name).as_deref().unwrap_or(UNNAMED)))
        }
    }?;
    Ok(if changes.is_empty() { Exit::Success } else { Exit::Found }.into())
}

/// One side of the comparison.
struct Side {
    template: Json,
    /// The name of the site, if the side is a configuration.
    name: Option<String>,
}

impl Side {
    fn new(site: Site, synthesis: Synthesis) -> Self {
        Self { template: synthesis.template, name: site.stack.or(site.name) }
    }
}

/// The template of the site's configuration.
fn current(options: &Options) -> Result<Side, CommandError> {
    let site = configuration::site(options)?;
    let synthesis = stacks::checked_stack(options, &site)?;
    Ok(Side::new(site, synthesis))
}

/// The template in a file, or the template of the configuration in it.
fn side(options: &Options, source: &Source) -> Result<Side, CommandError> {
    let text = source.read(configuration::file(options).unwrap_or(Path::new(configuration::DEFAULT_FILE)))?;
    let refuse = |text: String, findings| {
        report::findings(&FileFindings::from_located(source.to_string(), text, findings));
        CommandError::Reported
    };
    let document = match yaml::read_file(Path::new(&source.to_string()), &text) {
        Ok(document) => document,
        Err(error) => {
            let finding = site::syntax_error(&text, error);
            return Err(refuse(text, vec![finding]));
        }
    };
    if template::sections(&document).is_some() && !is_empty(&template_body(&document.json)) {
        return Ok(Side { template: document.json, name: None });
    }
    // A failed download leaves an empty file. Compared with it, every resource would be new.
    if template::is_empty(&document) || template::sections(&document).is_some() {
        let problem =
            format!("{} is empty; it has to be a template or a site.yaml", printable(&source.to_string()));
        return Err(CommandError::Refused(problem));
    }
    let site = site::read(&text).map_err(|findings| refuse(text, findings))?;
    let synthesis = stacks::synthesis(options, &site)?;
    Ok(Side::new(site, synthesis))
}

fn is_empty(template: &Json) -> bool {
    template.as_object().is_none_or(serde_json::Map::is_empty)
}
