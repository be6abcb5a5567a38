//! `infra distribution`.

use std::path::Path;
use std::process::ExitCode;

use cloudformation::report::{FileFindings, LocatedFinding};
use constructs::terminal;

use super::arguments::Options;
use super::error::CommandError;
use super::files::printable_path;
use super::{configuration, output, report};
use crate::distribution::{Attached, NotAttached, attach};

pub(super) fn run(options: &Options, file: &Path, version: &str) -> Result<ExitCode, CommandError> {
    let site = configuration::site(options)?;
    let source = configuration::document(file)?;
    let attached = attach(&source.document.json, &site, version).map_err(|error| {
        let (place, help) = match error {
            NotAttached::NotAVersion(_) => {
                ("--function-version".to_owned(), "take it from the stack's output FunctionVersionArn")
            }
            NotAttached::NotAConfiguration => {
                (printable_path(file), "aws cloudfront get-distribution-config prints the file")
            }
        };
        terminal::error(format_args!("{place}: {error}"));
        terminal::help(help);
        CommandError::Reported
    })?;
    let has_errors = attached.has_errors();
    let Attached { config, changes, warnings, problems, findings } = attached;
    let located = findings.into_iter().map(|finding| LocatedFinding::new(finding, None));
    report::findings(&FileFindings::from_located(file, "", located.collect()));
    for problem in problems {
        terminal::error(problem);
    }
    for warning in warnings {
        terminal::warning(warning);
    }
    if has_errors {
        return Err(CommandError::Reported);
    }
    for change in changes {
        terminal::note(change);
    }
    Ok(output::print(&output::pretty(&config)))
}
