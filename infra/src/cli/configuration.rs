//! The configuration file.

use std::path::Path;

use cloudformation::report::FileFindings;
use cloudformation::yaml;

use super::arguments::Options;
use super::error::CommandError;
use super::{files, report};
use crate::access_report::RulePlaces;
use crate::{Site, site};

/// The configuration that is read if `--config` does not name one.
pub(super) const DEFAULT_FILE: &str = "site.yaml";

/// The site of the configuration file, or the site with every possible parameter if there is no file.
pub(super) fn site(options: &Options) -> Result<Site, CommandError> {
    site_and_text(options).map(|(site, _)| site)
}

/// The site as from [`site`], and the places of its rules in the file.
pub(super) fn site_and_places(options: &Options) -> Result<(Site, RulePlaces), CommandError> {
    let (site, text) = site_and_text(options)?;
    let document = text.as_deref().and_then(|text| yaml::read(text).ok());
    let places = match (document, file(options)) {
        (Some(document), Some(file)) => RulePlaces::new(file.display().to_string(), &document),
        _ => RulePlaces::default(),
    };
    Ok((site, places))
}

fn site_and_text(options: &Options) -> Result<(Site, Option<String>), CommandError> {
    let Some(file) = file(options) else { return Ok((Site::parameterized(), None)) };
    site_in(file).map(|(site, text)| (site, Some(text)))
}

/// The site in a file, and the text of the file.
pub(super) fn site_in(file: &Path) -> Result<(Site, String), CommandError> {
    let text = files::read(file)?;
    match site::read(&text) {
        Ok(site) => Ok((site, text)),
        Err(findings) => {
            report::findings(&FileFindings::from_located(file, text, findings));
            Err(CommandError::Reported)
        }
    }
}

/// The file of `--config`, or `site.yaml` in the current folder.
pub(super) fn file(options: &Options) -> Option<&Path> {
    let default = Path::new(DEFAULT_FILE);
    if let Some(file) = &options.config {
        return Some(file);
    }
    if options.open || !default.exists() {
        return None;
    }
    Some(default)
}

/// A JSON or YAML file.
pub(super) struct DocumentFile {
    pub(super) text: String,
    pub(super) document: yaml::Document,
}

/// Reads a JSON or YAML file, or standard input for `-`, and reports a syntax error.
pub(super) fn document(file: &Path) -> Result<DocumentFile, CommandError> {
    let text = files::read_input(file)?;
    let document = document_in(file, &text)?;
    Ok(DocumentFile { text, document })
}

/// The document in the text of a file. Reports a syntax error.
pub(super) fn document_in(file: &Path, text: &str) -> Result<yaml::Document, CommandError> {
    yaml::read_file(file, text).map_err(|error| {
        let finding = site::syntax_error(text, error);
        report::findings(&FileFindings::from_located(file, text, vec![finding]));
        CommandError::Reported
    })
}
