//! The command `logs`: the gate's decisions, line by line.

use std::collections::{BTreeSet, HashMap};
use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Duration;

use access::PlainPath;
use aws_config::SdkConfig;
use cloudformation::matches_wildcard;
use constructs::terminal::{ERROR, Exit, SUCCESS, Style, WARNING};
use function::clock::now;
use serde_json::json;

use crate::arguments::{FilterArguments, LogsArguments, Options};
use crate::failure::Failure;
use crate::gate_log::{self, Entry, Event, Group, Merged, REGIONS, RegionGroups};
use crate::people::{self, People};
use crate::plural::plural;
use crate::printable::printable;
use crate::progress::{Layout, Progress};
use crate::question::confirm;
use crate::report::{self, Report};
use crate::site::Site;
use crate::time::{clock_with_seconds, date_and_time, in_the_last, rfc3339, rounded};

/// The time between two looks for new lines.
const FOLLOW_INTERVAL: Duration = Duration::from_secs(5);
/// The age of lines that can still arrive, in milliseconds. `CloudWatch` takes some time until it shows a line.
const LATE_MILLIS: i64 = 120_000;
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
    let (groups, mut unread) = find(config, site, &regions).await;
    if arguments.follow && unread.len() == regions.len() {
        return Err(unreadable(unread));
    }
    if let Some(days) = arguments.set_retention {
        set_retention(site, &groups, days, arguments.yes, options.json).await?;
    }
    let printer = Printer {
        arguments,
        people,
        json: options.json,
        with_date: arguments.since > DAY_SECONDS,
        region_width: groups.iter().map(|group| group.region.len()).max().unwrap_or_default(),
    };
    let since = i64::try_from(now().saturating_sub(arguments.since) * 1000).unwrap_or_default();
    if arguments.follow {
        let regions_text = plural((regions.len() - unread.len()) as u64, "Region");
        progress.line(&format!("Following {regions_text}; lines usually take 10s. Ctrl-C stops."));
        for (region, failure) in &unread {
            let problem = format!("{region} is not followed: {}", failure.chain());
            progress.warning(&problem, failure.help());
        }
        return follow(&printer, &progress, groups, since).await;
    }
    let mut merged = Merged::read(groups.clone(), since);
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
        progress.line(&nothing(&groups, arguments).await);
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

/// The log groups, and the Regions that cannot be read.
async fn find(config: &SdkConfig, site: &Site, regions: &[String]) -> (Vec<Group>, Vec<(Arc<str>, Failure)>) {
    let (mut groups, mut unread) = (Vec::new(), Vec::new());
    for RegionGroups { region, groups: found } in gate_log::find(config, &site.gate, regions).await {
        match found {
            Ok(found) => groups.extend(found),
            Err(failure) => unread.push((region, failure)),
        }
    }
    (groups, unread)
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
async fn nothing(groups: &[Group], arguments: &LogsArguments) -> String {
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

/// Prints new lines until the process is stopped or the reader closes the pipe. A Region that cannot be read is tried again, as long as
/// others can be read.
async fn follow(
    printer: &Printer<'_>,
    progress: &Progress,
    groups: Vec<Group>,
    since: i64,
) -> Result<Report, Failure> {
    let mut from = since;
    // Lines that can still be read again, by their IDs.
    let mut seen: HashMap<String, i64> = HashMap::new();
    // Regions with a warning.
    let mut failing: BTreeSet<Arc<str>> = BTreeSet::new();
    loop {
        let mut merged = Merged::read(groups.clone(), from);
        while let Some(event) = merged.next().await {
            if seen.insert(event.id.clone(), event.millis).is_some() {
                continue;
            }
            if printer.print(&event)? == Printed::ClosedPipe {
                return Ok(Report::printed());
            }
        }
        let failures = merged.failures();
        if !failures.is_empty() && failures.len() == groups.len() {
            return Err(unreadable(failures));
        }
        for (region, failure) in &failures {
            if !failing.contains(region) {
                let problem = format!("lines of {region} are missing; trying again: {}", failure.chain());
                progress.warning(&problem, failure.help());
            }
        }
        failing = failures.into_iter().map(|(region, _)| region).collect();
        // The lines of a failing Region are read later, from the same time on.
        if failing.is_empty() {
            let newest = seen.values().copied().max().unwrap_or(from);
            from = from.max(newest - LATE_MILLIS);
            seen.retain(|_, millis| *millis >= from);
        }
        tokio::time::sleep(FOLLOW_INTERVAL).await;
    }
}

/// The failure of a command that can follow none of its Regions.
fn unreadable(failures: Vec<(Arc<str>, Failure)>) -> Failure {
    let regions: BTreeSet<String> = failures.iter().map(|(region, _)| region.to_string()).collect();
    let others = match regions.len() {
        0 | 1 => String::new(),
        count => format!(" and {}", plural(count as u64 - 1, "other Region")),
    };
    match failures.into_iter().next() {
        Some((region, first)) => {
            let problem = format!("{region}{others} cannot be followed: {first}");
            first.with_problem(problem).with_exit(Exit::Failed)
        }
        None => Failure::failed("nothing can be followed", "there are no Regions"),
    }
}

/// The result of printing a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Printed {
    Line,
    /// The line does not match the filters.
    Nothing,
    /// The reader of standard output, such as `head`, has closed the pipe.
    ClosedPipe,
}

/// Prints the lines that match the filters.
struct Printer<'a> {
    arguments: &'a LogsArguments,
    people: People,
    json: bool,
    with_date: bool,
    region_width: usize,
}

impl Printer<'_> {
    /// Prints a line if it matches.
    fn print(&self, event: &Event) -> Result<Printed, Failure> {
        let Some(line) = self.line(event) else { return Ok(Printed::Nothing) };
        match report::write(&line) {
            Ok(()) => Ok(Printed::Line),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Printed::ClosedPipe),
            Err(error) => Err(Failure::failed("cannot write standard output", error)),
        }
    }

    fn line(&self, event: &Event) -> Option<String> {
        let Some(entry) = Entry::read(&event.message) else { return self.other_line(event) };
        if !self.matches(&entry) {
            return None;
        }
        let Entry { method, path, status, reason, .. } = &entry;
        let user = self.people.name(&entry);
        if self.json {
            let line = json!({
                "time": rfc3339(event.millis), "region": event.region.to_string(), "status": status, "method": method,
                "path": path, "reason": reason, "user": user,
            });
            return Some(format!("{line}\n"));
        }
        let (time, region, width) = (self.time(event), &event.region, self.region_width);
        let style = style(*status);
        let status = status.map_or_else(|| "-".to_owned(), |status| status.to_string());
        let (method, path, reason) = (printable(method), printable(path), printable(reason));
        let user = user.map(|user| format!("  {}", printable(&user))).unwrap_or_default();
        Some(format!(
            "{time}  {region:width$}  {style}{status:3}{style:#}  {method} {path}  {reason}{user}\n"
        ))
    }

    /// A line that is not about a request, such as an error of the function. Lambda's own lines are left out.
    fn other_line(&self, event: &Event) -> Option<String> {
        const LAMBDA: [&str; 5] = ["START ", "END ", "REPORT ", "INIT_START ", "EXTENSION"];
        let message = event.message.trim_end();
        let LogsArguments { filter: FilterArguments { user, path, .. }, reason, .. } = self.arguments;
        let is_filtered = user.is_some() || path.is_some() || reason.is_some();
        if is_filtered || LAMBDA.iter().any(|start| message.starts_with(start)) {
            return None;
        }
        let (time, region, width) = (self.time(event), &event.region, self.region_width);
        Some(if self.json {
            format!(
                "{}\n",
                json!({"time": rfc3339(event.millis), "region": region.to_string(), "message": message})
            )
        } else {
            format!("{time}  {region:width$}  {}\n", printable(message))
        })
    }

    fn matches(&self, entry: &Entry) -> bool {
        let LogsArguments { filter: FilterArguments { user, path, .. }, reason, .. } = self.arguments;
        let plain = PlainPath::read(&entry.path);
        let decoded = plain.as_ref().map_or(entry.path.as_str(), PlainPath::as_str);
        user.as_ref().is_none_or(|user| self.people.known(entry) == Some(user))
            && path.as_ref().is_none_or(|pattern| matches_wildcard(pattern, decoded))
            && reason.as_ref().is_none_or(|reason| *reason == entry.reason)
    }

    fn time(&self, event: &Event) -> String {
        if self.with_date { date_and_time(event.millis) } else { clock_with_seconds(event.millis) }
    }
}

fn style(status: Option<u64>) -> Style {
    match status {
        Some(500..) => ERROR,
        Some(400..) => WARNING,
        _ => SUCCESS,
    }
}

fn write(text: &str) -> Result<(), Failure> {
    report::output(text).map_err(|error| Failure::failed("cannot write standard output", error))
}

#[cfg(test)]
mod tests {
    use constructs::terminal::Exit;
    use serde_json::json;

    use super::{Printer, deletion, no_lines, unreadable};
    use crate::arguments::{FilterArguments, LogsArguments};
    use crate::failure::Failure;
    use crate::gate_log::Event;
    use crate::people::People;

    fn arguments(path: Option<&str>, reason: Option<&str>) -> LogsArguments {
        let text = |text: Option<&str>| text.map(str::to_owned);
        LogsArguments {
            since: 3600,
            filter: FilterArguments { user: None, users: None, path: text(path) },
            reason: text(reason),
            follow: false,
            regions: Vec::new(),
            set_retention: None,
            yes: false,
        }
    }

    fn line(arguments: &LogsArguments, message: String) -> Option<String> {
        let printer =
            Printer { arguments, people: People::default(), json: false, with_date: false, region_width: 9 };
        let event =
            Event { millis: 1_795_529_591_000, region: "us-east-1".into(), message, id: String::new() };
        printer.line(&event).map(|line| anstream::adapter::strip_str(&line).to_string())
    }

    fn denied() -> String {
        json!({"decision": "respond", "reason": "not-allowed", "status": 403, "method": "GET", "path": "/a", "subject": "AAAAAAAA"})
            .to_string()
    }

    #[test]
    fn decision_has_columns() {
        let line = line(&arguments(None, None), denied());
        assert_eq!(line.as_deref(), Some("14:13:11  us-east-1  403  GET /a  not-allowed  user-AAAAAAAA\n"));
    }

    #[test]
    fn filters_leave_out_other_lines() {
        for (path, reason, is_printed) in
            [(Some("/a*"), None, true), (Some("/b"), None, false), (None, Some("session"), false)]
        {
            assert_eq!(line(&arguments(path, reason), denied()).is_some(), is_printed, "{path:?} {reason:?}");
        }
        assert_eq!(line(&arguments(Some("/*"), None), "a panic".to_owned()), None);
    }

    #[test]
    fn lines_of_lambda_are_left_out_and_others_are_safe() {
        assert_eq!(line(&arguments(None, None), "REPORT RequestId: 1".to_owned()), None);
        let line = line(&arguments(None, None), "a \u{1b}[2Jpanic\n".to_owned());
        assert_eq!(line.as_deref(), Some("14:13:11  us-east-1  a \\u{1b}[2Jpanic\n"));
    }

    #[test]
    fn failure_to_follow_names_a_region_and_counts_the_others() {
        let failed = |region: &str| (region.into(), Failure::failed("logs:FilterLogEvents", "reset"));
        let failure = unreadable(vec![failed("b"), failed("a"), failed("b")]);
        let text = "b and 1 other Region cannot be followed: logs:FilterLogEvents";
        assert_eq!((failure.to_string().as_str(), failure.exit()), (text, Exit::Failed));
    }

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
