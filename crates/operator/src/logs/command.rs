//! `logs`: prints the lines of all Regions, and sets the retention of log groups.

use std::collections::BTreeSet;

use aws_config::SdkConfig;
use constructs::terminal::Exit;
use function::clock::now;
use serde_json::json;

use super::follow::follow;
use super::printer::{Printed, Printer};
use super::sources::{Sources, unreadable};
use crate::arguments::{LogsArguments, Options};
use crate::failure::Failure;
use crate::gate_log::{self, Group, Merged, REGIONS};
use crate::interrupt::interruptible;
use crate::people::{self, People};
use crate::plural::plural;
use crate::progress::{Layout, Progress};
use crate::question::confirm;
use crate::report::{self, Report};
use crate::site::Site;
use crate::time::{in_the_last, rounded};

const DAY_SECONDS: u64 = 86_400;

/// Prints the log of all Regions, and sets the retention of log groups if the arguments ask for it.
pub(crate) async fn logs(
    config: &SdkConfig,
    site: &Site,
    arguments: &LogsArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let regions: Vec<String> = match arguments.regions.as_slice() {
        [] => REGIONS.map(str::to_owned).to_vec(),
        named => named.to_vec(),
    };
    let people = people(site, arguments).await?;
    let progress = Progress::new(options.quiet, Layout::default());
    let sources = Sources::find(config, &site.gate, regions).await;
    if arguments.follow && sources.is_unreadable() {
        return Err(unreadable(sources.unlisted));
    }
    if let Some(days) = arguments.set_retention {
        set_retention(site, &sources.groups, days, arguments.yes, options.json).await?;
    }
    // A Region that is followed can get its log later.
    let region_width = if arguments.follow {
        sources.regions.iter().map(String::len).max()
    } else {
        sources.groups.iter().map(|group| group.region.len()).max()
    };
    let printer = Printer {
        arguments,
        people,
        json: options.json,
        with_date: arguments.since > DAY_SECONDS,
        region_width: region_width.unwrap_or_default(),
    };
    let since = i64::try_from(now().saturating_sub(arguments.since) * 1000).unwrap_or_default();
    if arguments.follow {
        let following = follow(&printer, &progress, sources, since);
        return interruptible(following, || "Stopped.".to_owned()).await;
    }
    let Sources { groups, unlisted: mut unread, .. } = sources;
    let mut merged = Merged::read(groups.clone(), since, None);
    let mut count = 0_u64;
    while let Some(event) = merged.next().await {
        match printer.print(&event)? {
            Printed::Line => count += 1,
            Printed::Nothing => {}
            Printed::ClosedPipe => return Ok(Report::printed()),
        }
    }
    unread.extend(merged.failures());
    if count == 0 && unread.is_empty() {
        progress.line(&empty_log_message(&groups, arguments).await);
    }
    match unread.into_iter().next() {
        None => Ok(Report::printed()),
        Some((region, failure)) => {
            let problem = format!("lines of {region} are missing: {failure}");
            Err(failure.with_problem(problem).with_exit(Exit::Failed))
        }
    }
}

async fn people(site: &Site, arguments: &LogsArguments) -> Result<People, Failure> {
    let names = people::named(&arguments.filter)?;
    // Without names, the command needs no parameters of the gate.
    if names.is_empty() {
        Ok(People::default())
    } else {
        People::new(site, &site.read_with_keys().await?, names.iter().map(String::as_str))
    }
}

/// Sets the retention of log groups that have none or a shorter one.
async fn set_retention(
    site: &Site,
    groups: &[Group],
    days: i32,
    yes: bool,
    as_json: bool,
) -> Result<(), Failure> {
    let groups: Vec<&Group> =
        groups.iter().filter(|group| group.retention.is_none_or(|kept| kept < days)).collect();
    let endless = groups.iter().filter(|group| group.retention.is_none());
    let endless: BTreeSet<&str> = endless.map(|group| &*group.region).collect();
    if !endless.is_empty() && !yes && !site.dry_run {
        let effect = deletion(&endless, days);
        confirm(&format!("{effect}. Set the retention? [y/N] "))
            .map_err(|failure| failure.with_note("effect", effect))?;
    }
    for group in groups {
        if !site.dry_run {
            gate_log::set_retention(group, days).await?;
        }
        let region = &group.region;
        if as_json {
            write(&format!(
                "{}\n",
                json!({"retention_set": region.to_string(), "days": days, "dry_run": site.dry_run})
            ))?;
        } else {
            let verb = if site.dry_run { "would keep" } else { "keeps" };
            let days = plural(days.unsigned_abs().into(), "day");
            write(&format!("{region} {verb} its log for {days}\n"))?;
        }
    }
    Ok(())
}

/// The lines that a retention deletes in Regions whose log groups have none.
fn deletion(regions: &BTreeSet<&str>, days: i32) -> String {
    let regions: Vec<&str> = regions.iter().copied().collect();
    let days = plural(days.unsigned_abs().into(), "day");
    format!("CloudWatch deletes lines older than {days} for good in {}", regions.join(", "))
}

/// Returns the message for a log without lines, with the age of the last line.
async fn empty_log_message(groups: &[Group], arguments: &LogsArguments) -> String {
    if groups.is_empty() {
        return "There is no log of this gate in these Regions.".to_owned();
    }
    let mut last = None;
    for group in groups {
        // The age is only advice, so a Region that does not report it is left out.
        last = gate_log::last_event(group).await.ok().flatten().max(last);
    }
    let age = last.and_then(|millis| u64::try_from(millis / 1000).ok()).map(|at| now().saturating_sub(at));
    no_lines(arguments.since, age)
}

fn no_lines(since: u64, age: Option<u64>) -> String {
    let period = in_the_last(since);
    match age {
        Some(age) if age > since => {
            format!("No lines {period}. The last is {} old: --since {}", rounded(age), since_for(age))
        }
        // The lines of the period do not match the filters, or are Lambda's.
        _ => format!("No lines {period} match."),
    }
}

/// The argument for `--since` that includes a line of some age.
fn since_for(age: u64) -> String {
    if age < 2 * DAY_SECONDS { format!("{}h", age / 3600 + 1) } else { format!("{}d", age / DAY_SECONDS + 1) }
}

fn write(text: &str) -> Result<(), Failure> {
    report::output(text).map_err(|error| Failure::failed("cannot write standard output", error))
}

#[cfg(test)]
mod tests {
    use super::{deletion, no_lines};

    #[test]
    fn question_about_retention_names_each_region_and_the_loss() {
        let text = deletion(&["eu-west-1", "us-east-1"].into(), 30);
        assert_eq!(text, "CloudWatch deletes lines older than 30 days for good in eu-west-1, us-east-1");
    }

    #[test]
    fn empty_answer_names_the_age_of_the_last_line() {
        let text = no_lines(3600, Some(3 * 86_400 + 5));
        assert_eq!(text, "No lines in the last hour. The last is 3 days old: --since 4d");
        assert_eq!(
            no_lines(7200, Some(9_000)),
            "No lines in the last 2 hours. The last is 2 hours old: --since 3h"
        );
        assert_eq!(no_lines(3600, Some(60)), "No lines in the last hour match.");
        assert_eq!(no_lines(86_400, None), "No lines in the last day match.");
    }
}
