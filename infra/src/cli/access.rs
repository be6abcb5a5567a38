//! `infra access`.

use std::process::ExitCode;

use constructs::terminal::{self, Exit};
use settings::ClaimSet;

use super::arguments::Options;
use super::claim::Claim;
use super::error::CommandError;
use super::format::ReportFormat;
use super::{configuration, format, output};
use crate::access_report::{self, AtHost, Decision, PathAccess, RulePlaces, Visitor};

pub(super) fn run(
    options: &Options,
    path: Option<&str>,
    email: Option<String>,
    groups: Vec<String>,
    claims: Vec<Claim>,
    host: Option<&str>,
) -> Result<ExitCode, CommandError> {
    let format = format::of_report(options)?;
    let (site, places) = configuration::site_and_places(options)?;
    let settings = site.settings();
    let Some(AtHost { settings: at_host, places: host_places, folder, .. }) =
        AtHost::new(&settings, &places, host)
    else {
        // The name of a host that is a parameter of the template is empty.
        let named: Vec<&str> =
            settings.hosts.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        let hosts = if named.is_empty() {
            "site.yaml names none, in distribution.aliases".to_owned()
        } else {
            format!("its hosts are {}", named.join(", "))
        };
        let problem = format!("{} is not a host of the site; {hosts}", host.unwrap_or_default());
        return Err(CommandError::Refused(problem));
    };
    let Some(path) = path else {
        let hosts = if host.is_none() { AtHost::with_rules(&settings, &places) } else { Vec::new() };
        table(&PathAccess::table(&at_host), &host_places, &hosts, format)?;
        return Ok(ExitCode::SUCCESS);
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
    let decision = Decision::new(&at_host, &visitor, path)
        .map_err(|reason| CommandError::Refused(format!("{path} cannot be judged: {reason}")))?;
    explain(&decision.in_folder(folder.as_deref()), &visitor, &host_places, format)
}

fn table(
    rows: &[PathAccess],
    places: &RulePlaces,
    hosts: &[(String, AtHost)],
    format: ReportFormat,
) -> Result<(), CommandError> {
    match format {
        ReportFormat::Text => output::write(&format!(
            "{}{}",
            access_report::text(rows, places),
            access_report::hosts_text(hosts)
        )),
        ReportFormat::Markdown => output::write(&format!(
            "{}{}",
            access_report::markdown(rows, places),
            access_report::hosts_markdown(hosts)
        )),
        ReportFormat::Json => {
            let mut json = access_report::table_json(rows, places);
            if !hosts.is_empty() {
                json["hosts"] = access_report::hosts_json(hosts);
            }
            output::write(&output::pretty(&json))
        }
    }
}

fn explain(
    decision: &Decision,
    visitor: &Visitor,
    places: &RulePlaces,
    format: ReportFormat,
) -> Result<ExitCode, CommandError> {
    match format {
        ReportFormat::Text => output::write(&decision.text(visitor, places)),
        ReportFormat::Json => output::write(&output::pretty(&decision.json(places))),
        ReportFormat::Markdown => {
            let problem = "one decision is printed as text or json; choose one with --format";
            return Err(CommandError::Refused(problem.to_owned()));
        }
    }?;
    if let Some(advice) = decision.advice(visitor, places)
        && format == ReportFormat::Text
    {
        terminal::progress(advice);
    }
    Ok(if decision.is_allowed() { Exit::Success } else { Exit::Found }.into())
}
