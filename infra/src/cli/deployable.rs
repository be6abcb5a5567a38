//! A checked site with its stack and its package, for a command that deploys it.

use std::path::Path;
use std::process::ExitCode;

use cloudformation::yaml;
use constructs::Synthesis;

use super::arguments::Options;
use super::configuration::{self, DocumentFile};
use super::files;
use super::run::report_error;
use crate::Site;

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
    /// Reads and checks a configuration, and synthesizes its stack. Findings go to standard error.
    ///
    /// # Errors
    /// Returns the exit code if the configuration or its stack has errors, or if a file cannot be read. The errors are printed.
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
            let site = configuration::site(&options)?;
            let DocumentFile { text, document } = configuration::document(config)?;
            let bytes = if package.exists() { Some(files::read_bytes(package)?) } else { None };
            let synthesis = configuration::checked_stack(&options, &site)?;
            let package_path = configuration::package_path(&options)?;
            Ok(Self { site, synthesis, text, document, package_path, package: bytes })
        };
        read().map_err(|error| report_error(&error))
    }
}
