//! `infra access`.

use std::process::ExitCode;

use constructs::terminal;
use settings::ClaimSet;

use super::arguments::Options;
use super::claim::Claim;
use super::error::{CommandError, DENIED};
use super::format::ReportFormat;
use super::{configuration, format, output};
use crate::access_report::{self, Decision, PathAccess, RulePlaces, Visitor};

pub(super) fn run(
    options: &Options,
    path: Option<&str>,
    email: Option<String>,
    groups: Vec<String>,
    claims: Vec<Claim>,
) -> Result<ExitCode, CommandError> {
    let format = format::of_report(options)?;
    let (site, places) = configuration::site_and_places(options)?;
    let settings = site.settings();
    let Some(path) = path else {
        let rows = PathAccess::table(&settings);
        return Ok(match format {
            ReportFormat::Text => output::print(&access_report::text(&rows, &places)),
            ReportFormat::Markdown => output::print(&access_report::markdown(&rows, &places)),
            ReportFormat::Json => output::print(&output::pretty(&access_report::table_json(&rows, &places))),
        });
    };
    let visitor = if email.is_none() && groups.is_empty() && claims.is_empty() {
        Visitor::SignedOut
    } else {
        let groups = groups.into_iter().filter(|group| !group.is_empty()).collect();
        let mut named = ClaimSet::default();
        for Claim { name, value } in claims {
            named.insert(&name, value);
        }
        Visitor::User { email, groups, claims: named }
    };
    let decision = Decision::new(&settings, &visitor, path)
        .map_err(|reason| CommandError::Refused(format!("{path} cannot be judged: {reason}")))?;
    explain(&decision, &visitor, &places, format)
}

fn explain(
    decision: &Decision,
    visitor: &Visitor,
    places: &RulePlaces,
    format: ReportFormat,
) -> Result<ExitCode, CommandError> {
    let printed = match format {
        ReportFormat::Text => output::print(&decision.text(visitor, places)),
        ReportFormat::Json => output::print(&output::pretty(&decision.json(places))),
        ReportFormat::Markdown => {
            let problem = "one decision is printed as text or json; choose one with --format";
            return Err(CommandError::Refused(problem.to_owned()));
        }
    };
    if let Some(advice) = decision.advice(visitor, places)
        && format == ReportFormat::Text
    {
        terminal::progress(advice);
    }
    Ok(if decision.is_allowed() { printed } else { ExitCode::from(DENIED) })
}
