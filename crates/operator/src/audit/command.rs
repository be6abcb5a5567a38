//! The command `audit`.

use std::sync::Arc;

use aws_config::SdkConfig;
use constructs::terminal::{self, Exit};
use function::clock::now;
use indicatif::HumanCount;
use settings::{Parameter, Settings};

use super::coverage::{Gap, level_gap, retention_gaps, unread_gaps};
use super::format::Writer;
use super::summary::Summary;
use super::view::Filter;
use crate::arguments::{AuditArguments, AuditFormat, Options};
use crate::failure::Failure;
use crate::gate_log::{self, Group, Merged, REGIONS, RegionGroups};
use crate::people::{self, People};
use crate::plural::plural;
use crate::progress::{Layout, Progress, in_seconds};
use crate::report::Report;
use crate::site::{Parameters, Site};

/// Lines between two updates of the progress.
const LINES_PER_UPDATE: u64 = 1_000;

/// Prints who has seen what. A Region that cannot be read is a failure, but only after the other Regions were printed.
pub(crate) async fn audit(
    config: &SdkConfig,
    site: &Site,
    arguments: &AuditArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let names = people::named(&arguments.filter)?;
    let found = site.read_with_keys().await?;
    let settings = site.settings(&found)?;
    let user = arguments.filter.user.as_deref();
    let people = People::new(site, &found, names.iter().map(String::as_str))?;
    let since = now().saturating_sub(arguments.since);
    let filter =
        Filter { people: &people, user, path: arguments.filter.path.as_deref(), content: &settings.content };

    let progress = Progress::new(options.quiet, Layout::default());
    let regions = REGIONS.map(str::to_owned);
    let step = progress.step(format!("Reading {}", plural(regions.len() as u64, "Region")));
    let (groups, mut unread) = split(gate_log::find(config, &site.gate, &regions).await);
    let names_known = !names.is_empty();
    let mut gaps = gaps(&groups, unread.is_empty(), &settings, names_known.then_some(&found), since);

    let format = if options.json { AuditFormat::Json } else { arguments.format };
    let (mut writer, mut summary, mut lines) = (Writer::new(format), Summary::default(), 0_u64);
    let mut merged = Merged::read(groups, i64::try_from(since * 1000).unwrap_or_default(), None);
    while let Some(event) = merged.next().await {
        lines += 1;
        if lines.is_multiple_of(LINES_PER_UPDATE) {
            step.update(format!(
                "Reading {}, {} lines",
                plural(REGIONS.len() as u64, "Region"),
                HumanCount(lines)
            ));
        }
        if let Some(view) = filter.view(&event) {
            summary.add(&view);
            print(&progress, &writer.view(&view))?;
        }
    }
    unread.extend(merged.failures());
    if summary.is_truncated {
        gaps.push(Gap::Summary);
    }
    let unread_gaps = unread_gaps(&unread);
    let unread_regions = unread_gaps.len();
    let all_gaps = [gaps.as_slice(), &unread_gaps].concat();
    print(&progress, &writer.end(&summary, &all_gaps))?;
    let seconds = step.elapsed();
    drop(step);
    let noun = if lines == 1 { "line" } else { "lines" };
    progress.line(&format!(
        "Read {} {noun} from {} in {}.",
        HumanCount(lines),
        plural((REGIONS.len() - unread_regions) as u64, "Region"),
        in_seconds(seconds)
    ));
    // The failure names the Regions that could not be read.
    for gap in &gaps {
        let (problem, help) = gap.warning(arguments.since.div_ceil(86_400));
        progress.warning(&problem, help.as_deref());
    }
    match incomplete(unread) {
        Some(failure) => Err(failure),
        None => Ok(Report::printed()),
    }
}

fn print(progress: &Progress, text: &str) -> Result<(), Failure> {
    if text.is_empty() {
        return Ok(());
    }
    let written = progress.print(|| terminal::output(text));
    written.map_err(|error| Failure::failed("cannot write standard output", error))
}

/// The log groups of the Regions that can be read, and the Regions that cannot.
fn split(regions: Vec<RegionGroups>) -> (Vec<Group>, Vec<(Arc<str>, Failure)>) {
    let (mut groups, mut unread) = (Vec::new(), Vec::new());
    for RegionGroups { region, groups: found } in regions {
        match found {
            Ok(found) => groups.extend(found),
            Err(failure) => unread.push((region, failure)),
        }
    }
    (groups, unread)
}

/// The gaps of a period. With the parameters, also the time from which users have names.
fn gaps(
    groups: &[Group],
    is_complete: bool,
    settings: &Settings,
    named_by: Option<&Parameters>,
    since: u64,
) -> Vec<Gap> {
    let mut gaps = retention_gaps(groups.iter(), since, now());
    gaps.extend(level_gap(settings.log_level));
    if groups.is_empty() && is_complete {
        gaps.push(Gap::NoLog);
    }
    let keys = named_by.and_then(|found| found.get(Parameter::SessionKeys.leaf()));
    if let Some(keys) = keys
        && (keys.version == 1 || settings.secrets.is_some())
        && let Some(before) = keys.written_at.filter(|at| *at > since)
    {
        // Later versions keep the secret of the pseudonyms, and their time says nothing about it.
        gaps.push(Gap::Names { before });
    }
    gaps
}

/// The failure of an audit that could not read all Regions.
fn incomplete(unread: Vec<(Arc<str>, Failure)>) -> Option<Failure> {
    let is_credentials = |failure: &Failure| failure.code() == Some("credentials");
    if unread.iter().any(|(_, failure)| is_credentials(failure)) {
        return unread.into_iter().map(|(_, failure)| failure).find(is_credentials);
    }
    let (_, first) = unread.first()?;
    let help = first.help().unwrap_or("run the command again").to_owned();
    let problems: Vec<String> = unread
        .iter()
        .map(|(region, failure)| format!("views in {region} are missing: {}", failure.chain()))
        .collect();
    Some(Failure::problems(&problems).with_exit(Exit::Failed).with_code("incomplete").with_help(help))
}

#[cfg(test)]
mod tests {
    use constructs::terminal::Exit;

    use super::incomplete;
    use crate::failure::Failure;

    #[test]
    fn region_that_cannot_be_read_is_a_failure() {
        let failure = Failure::failed("logs:FilterLogEvents", "reset").with_help("try again");
        let failure = incomplete(vec![("eu-west-1".into(), failure)]).expect("a failure");
        assert_eq!(failure.to_string(), "views in eu-west-1 are missing: logs:FilterLogEvents: reset");
        assert_eq!((failure.exit(), failure.help()), (Exit::Failed, Some("try again")));
        assert!(incomplete(Vec::new()).is_none());
    }

    #[test]
    fn trouble_with_credentials_is_reported_once() {
        let failures = ["a", "b"].map(|region| {
            (region.into(), Failure::failed("these credentials have expired", "x").with_code("credentials"))
        });
        let failure = incomplete(failures.into()).expect("a failure");
        assert_eq!(failure.to_string(), "these credentials have expired");
    }
}
