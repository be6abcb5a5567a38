//! The lines of the log that match the filters, in columns or as JSON.

use std::io::ErrorKind;

use access::PlainPath;
use cloudformation::matches_wildcard;
use constructs::terminal::{ERROR, SUCCESS, Style, WARNING};
use serde_json::json;

use crate::arguments::{FilterArguments, LogsArguments};
use crate::failure::Failure;
use crate::gate_log::{Entry, Event};
use crate::people::People;
use crate::printable::printable;
use crate::report;
use crate::time::{clock_with_seconds, date_and_time, rfc3339};

/// The result of printing a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Printed {
    Line,
    /// The line does not match the filters.
    Nothing,
    /// The reader of standard output, such as `head`, has closed the pipe.
    ClosedPipe,
}

/// Prints the lines that match the filters.
pub(super) struct Printer<'a> {
    pub(super) arguments: &'a LogsArguments,
    pub(super) people: People,
    pub(super) json: bool,
    pub(super) with_date: bool,
    pub(super) region_width: usize,
}

impl Printer<'_> {
    /// Prints a line if it matches.
    pub(super) fn print(&self, event: &Event) -> Result<Printed, Failure> {
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
        let Entry { method, path, status, reason, detail, reference, .. } = &entry;
        let user = self.people.name(&entry);
        if self.json {
            let line = json!({
                "time": rfc3339(event.millis), "region": event.region.to_string(), "status": status, "method": method,
                "path": path, "reason": reason, "detail": detail, "reference": reference, "user": user,
            });
            return Some(format!("{line}\n"));
        }
        let (time, region, width) = (self.time(event), &event.region, self.region_width);
        let style = style(*status);
        let status = status.map_or_else(|| "-".to_owned(), |status| status.to_string());
        let (method, path, reason) = (printable(method), printable(path), printable(reason));
        let detail = detail.as_ref().map(|detail| format!(" ({})", printable(detail))).unwrap_or_default();
        let user = user.map(|user| format!("  {}", printable(&user))).unwrap_or_default();
        Some(format!(
            "{time}  {region:width$}  {style}{status:3}{style:#}  {method} {path}  {reason}{detail}{user}\n"
        ))
    }

    /// A line that is not about a request, such as an error of the function. Lambda's own lines are left out.
    fn other_line(&self, event: &Event) -> Option<String> {
        const LAMBDA: [&str; 5] = ["START ", "END ", "REPORT ", "INIT_START ", "EXTENSION"];
        let message = event.message.trim_end();
        let LogsArguments { filter: FilterArguments { user, path, .. }, reason, reference, .. } =
            self.arguments;
        let is_filtered = user.is_some() || path.is_some() || reason.is_some() || reference.is_some();
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
        let LogsArguments { filter: FilterArguments { user, path, .. }, reason, reference, .. } =
            self.arguments;
        let has_reference = |wanted: &String| {
            entry.reference.as_ref().is_some_and(|reference| reference.eq_ignore_ascii_case(wanted.trim()))
        };
        let plain = PlainPath::read(&entry.path);
        let decoded = plain.as_ref().map_or(entry.path.as_str(), PlainPath::as_str);
        user.as_ref().is_none_or(|user| self.people.known(entry).as_ref() == Some(user))
            && path.as_ref().is_none_or(|pattern| matches_wildcard(pattern, decoded))
            && reason.as_ref().is_none_or(|reason| *reason == entry.reason)
            && reference.as_ref().is_none_or(has_reference)
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Printer;
    use crate::arguments::{FilterArguments, LogsArguments};
    use crate::gate_log::Event;
    use crate::people::People;

    fn arguments(path: Option<&str>, reason: Option<&str>) -> LogsArguments {
        let text = |text: Option<&str>| text.map(str::to_owned);
        LogsArguments {
            since: 3600,
            filter: FilterArguments { user: None, users: None, path: text(path) },
            reason: text(reason),
            reference: None,
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
    fn reference_selects_the_line_of_a_page() {
        let failed =
            json!({"decision": "respond", "reason": "bad-token", "detail": "time", "reference": "K7Q2-M9XD",
            "status": 502, "method": "GET", "path": "/.sitegate/callback"})
            .to_string();
        let with = |reference: &str| LogsArguments {
            reference: Some(reference.to_owned()),
            ..arguments(None, None)
        };
        let expected = "14:13:11  us-east-1  502  GET /.sitegate/callback  bad-token (time)\n";
        assert_eq!(line(&with("k7q2-m9xd "), failed.clone()).as_deref(), Some(expected));
        for other in [failed.replace("K7Q2", "K7Q3"), denied(), "a panic".to_owned()] {
            assert_eq!(line(&with("K7Q2-M9XD"), other.clone()), None, "{other}");
        }
    }

    #[test]
    fn lines_of_lambda_are_left_out_and_others_are_safe() {
        assert_eq!(line(&arguments(None, None), "REPORT RequestId: 1".to_owned()), None);
        let line = line(&arguments(None, None), "a \u{1b}[2Jpanic\n".to_owned());
        assert_eq!(line.as_deref(), Some("14:13:11  us-east-1  a \\u{1b}[2Jpanic\n"));
    }
}
