//! The stacks of a site, checked by the rules that apply in the current folder.

use std::path::Path;

use cloudformation::report::LocatedFinding;
use cloudformation::validate::EDGE_LIMIT;
use cloudformation::{DocumentPath, Finding};
use constructs::{Code, Stack, Synthesis, terminal};

use super::arguments::Options;
use super::error::CommandError;
use super::files::{self, PackageFile};
use super::{configuration, report, settings_file};
use crate::deployment::Deployment;
use crate::{Site, site};

/// The site's stack. Reports its findings, and stops if there is an error among them.
pub(super) fn checked_stack(options: &Options, site: &Site) -> Result<Synthesis, CommandError> {
    checked(options, |rules| synthesis_with(options, site, rules))
}

/// The stack of the site's bucket in another Region. Reports its findings, and stops if there is an error among them.
pub(super) fn checked_bucket_stack(options: &Options, site: &Site) -> Result<Synthesis, CommandError> {
    checked(options, |rules| {
        let stack = site::bucket_stack(site).map_err(|error| {
            terminal::error(error.chain());
            CommandError::Reported
        })?;
        Ok(synth(stack, rules))
    })
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
            Ok(stack) => found.extend(synth(stack, deployment).located_findings()),
            Err(error) => found.push(LocatedFinding::new(error.into(), None)),
        }
    }
    Ok(found)
}

/// The site's stack and all findings of Sitegate's own rules in it.
pub(super) fn synthesis(options: &Options, site: &Site) -> Result<Synthesis, CommandError> {
    synthesis_with(options, site, &Deployment::default())
}

/// A stack that is checked by the rules of this folder: those of Sitegate and of the team, except for those that the settings ignore.
/// Reports its findings, and stops if there is an error among them.
fn checked(
    options: &Options,
    synthesis: impl FnOnce(&Deployment) -> Result<Synthesis, CommandError>,
) -> Result<Synthesis, CommandError> {
    let settings = settings_file::read_rules()?;
    let mut synthesis = synthesis(&Deployment::default().with_own_rules(settings.own_rules.as_ref()))?;
    let file = configuration::file(options).unwrap_or(Path::new(configuration::DEFAULT_FILE));
    synthesis.findings.retain(|finding| !settings.ignores(file, finding.rule().id));
    report::stack(&synthesis);
    if synthesis.has_errors() { Err(CommandError::Reported) } else { Ok(synthesis) }
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
    let mut synthesis = synth(site.stack(code), deployment);
    if let Some(package) = package {
        synthesis.findings.extend(package_size(package.bytes));
    }
    Ok(synthesis)
}

fn synth(mut stack: Stack, deployment: &Deployment) -> Synthesis {
    deployment.add_own_rules(&mut stack);
    stack.synth()
}

/// Says if the package does not exist yet.
pub(super) fn note_missing_package(options: &Options) -> Result<(), CommandError> {
    if PackageFile::find(&options.package)?.is_none() {
        terminal::note(format_args!(
            "no package at {}; this template cannot deploy",
            files::printable_path(&options.package)
        ));
        terminal::help("run function/package, which builds it");
    }
    Ok(())
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
