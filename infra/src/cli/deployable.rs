//! A checked site with its stack and its package, for a command that deploys it.

use std::path::Path;
use std::process::ExitCode;

use cloudformation::report::{FileFindings, LocatedFinding};
use cloudformation::yaml;
use constructs::Synthesis;

use super::arguments::Options;
use super::configuration;
use super::error::CommandError;
use super::error::report_error;
use super::{files, report, stacks};
use crate::Site;
use crate::access_report::{RulePlaces, run_tests};

/// A checked site with its stack and its package.
#[derive(Debug)]
#[non_exhaustive]
pub struct Deployable {
    /// The configuration.
    pub site: Site,
    /// The stack. It has no errors.
    pub synthesis: Synthesis,
    /// The text of `site.yaml`.
    pub text: String,
    /// The document in `site.yaml`, with the places of its values.
    pub document: yaml::Document,
    /// The path of the package, as the template has it.
    pub package_path: String,
    /// The bytes of the package. `None` if the file does not exist.
    pub package: Option<Vec<u8>>,
}

impl Deployable {
    /// Reads and checks a configuration, runs its access tests, and synthesizes its stack. Findings go to standard error.
    ///
    /// # Errors
    /// Returns the exit code if the configuration or its stack has errors, if an access test fails, or if a file cannot be read. The
    /// errors are printed.
    pub fn read(config: &Path, package: &Path) -> Result<Self, ExitCode> {
        let options = Options {
            config: Some(config.to_owned()),
            open: false,
            package: package.to_owned(),
            template_folder: None,
            format: None,
            json: false,
        };
        let read = || {
            let (site, text) = configuration::site_in(config)?;
            let document = configuration::document_in(config, &text)?;
            run_access_tests(&site, config, &text, &document)?;
            let bytes = if package.exists() { Some(files::read_bytes(package)?) } else { None };
            stacks::note_missing_package(&options)?;
            let synthesis = stacks::checked_stack(&options, &site)?;
            let package_path = stacks::package_path(&options)?;
            Ok(Self { site, synthesis, text, document, package_path, package: bytes })
        };
        read().map_err(|error| report_error(&error))
    }
}

fn run_access_tests(
    site: &Site,
    file: &Path,
    text: &str,
    document: &yaml::Document,
) -> Result<(), CommandError> {
    let run = run_tests(site, &RulePlaces::new(file.display().to_string(), document));
    if run.failed() == 0 {
        return Ok(());
    }
    let failures = LocatedFinding::all_in_document(run.findings, document);
    report::findings(&FileFindings::from_located(file, text, failures));
    Err(CommandError::Reported)
}
