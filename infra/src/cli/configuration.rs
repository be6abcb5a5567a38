//! From the configuration file to the site's stack.

use std::path::Path;

use cloudformation::report::{FileFindings, LocatedFinding};
use cloudformation::validate::EDGE_LIMIT;
use cloudformation::{DocumentPath, Finding, yaml};
use constructs::{Code, Synthesis, terminal};

use super::arguments::Options;
use super::error::CommandError;
use super::files::{self, PackageFile};
use super::report;
use crate::access_report::RulePlaces;
use crate::deployment::Deployment;
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

/// The site's stack. Reports its findings, and stops if there is an error among them.
pub(super) fn checked_stack(options: &Options, site: &Site) -> Result<Synthesis, CommandError> {
    let synthesis = stack(options, site)?;
    report::stack(&synthesis);
    if synthesis.has_errors() { Err(CommandError::Reported) } else { Ok(synthesis) }
}

/// The site's stack and all findings in it. A note says if the package does not exist yet.
fn stack(options: &Options, site: &Site) -> Result<Synthesis, CommandError> {
    note_missing_package(options)?;
    synthesis(options, site)
}

/// All findings in the stacks of a site, also by the rules of a team. A note says if the package does not exist yet.
pub(super) fn findings(
    options: &Options,
    site: &Site,
    deployment: &Deployment,
) -> Result<Vec<LocatedFinding>, CommandError> {
    note_missing_package(options)?;
    let mut found = synthesis_with(options, site, deployment)?.located_findings();
    if site.has_bucket_stack() {
        match site::bucket_stack(site) {
            Ok(mut stack) => {
                deployment.add_own_rules(&mut stack);
                found.extend(stack.synth().located_findings());
            }
            Err(error) => found.push(LocatedFinding::new(error.into(), None)),
        }
    }
    Ok(found)
}

fn note_missing_package(options: &Options) -> Result<(), CommandError> {
    if PackageFile::find(&options.package)?.is_none() {
        terminal::note(format_args!(
            "no package at {}; this template cannot deploy",
            options.package.display()
        ));
        terminal::help("run function/package, which builds it");
    }
    Ok(())
}

/// The site's stack and all findings in it, including the one about the package's size.
pub(super) fn synthesis(options: &Options, site: &Site) -> Result<Synthesis, CommandError> {
    synthesis_with(options, site, &Deployment::default())
}

fn synthesis_with(
    options: &Options,
    site: &Site,
    deployment: &Deployment,
) -> Result<Synthesis, CommandError> {
    let package = PackageFile::find(&options.package)?;
    let path = package_path(options)?;
    let code = match &package {
        Some(package) => Code::new(path).with_sha256(&package.sha256),
        None => Code::new(path),
    };
    let mut stack = site.stack(code);
    deployment.add_own_rules(&mut stack);
    let mut synthesis = stack.synth();
    if let Some(package) = package {
        synthesis.findings.extend(package_size(package.bytes));
    }
    Ok(synthesis)
}

/// The path of the package, as the template has it.
pub(super) fn package_path(options: &Options) -> Result<String, CommandError> {
    let folder = options.template_folder.as_deref().unwrap_or(Path::new("."));
    Ok(files::relative_path(&files::current_folder()?, folder, &options.package))
}

fn package_size(bytes: u64) -> Option<Finding> {
    let path = DocumentPath::from_keys(&["Resources", "EdgeFunction", "Properties", "Code"]);
    if bytes > edge_facts::PACKAGE_BYTES {
        let problem =
            format!("the package has {bytes} bytes, Lambda@Edge takes {}", edge_facts::PACKAGE_BYTES);
        Some(EDGE_LIMIT.at(path, problem))
    } else if bytes > edge_facts::VIEWER_PACKAGE_BYTES {
        let problem = format!(
            "the package has {bytes} bytes, viewer events were known to take {}",
            edge_facts::VIEWER_PACKAGE_BYTES
        );
        Some(EDGE_LIMIT.at(path, problem).as_warning())
    } else {
        None
    }
}
