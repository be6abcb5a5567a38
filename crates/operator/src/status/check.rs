//! A check of a site, and the text of all checks.

use constructs::terminal::{ERROR, SUCCESS, Style, WARNING};
use serde_json::{Value as Json, json};

use crate::plural::plural;

/// The result of a check. Worse results come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Problem,
    Warning,
    NotChecked,
    Good,
}

impl State {
    fn mark(self) -> (&'static str, Style) {
        match self {
            Self::Problem => ("✗", ERROR),
            Self::Warning => ("!", WARNING),
            Self::NotChecked => ("?", WARNING),
            Self::Good => ("✓", SUCCESS),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Warning => "warning",
            Self::NotChecked => "not-checked",
            Self::Good => "good",
        }
    }
}

/// A check of a site: its result, what that means for visitors, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Check {
    pub(super) name: &'static str,
    pub(super) state: State,
    pub(super) message: String,
    pub(super) effect: Option<&'static str>,
    pub(super) next: Option<String>,
}

impl Check {
    pub(super) fn good(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, state: State::Good, message: message.into(), effect: None, next: None }
    }

    pub(super) fn problem(
        name: &'static str,
        message: impl Into<String>,
        effect: &'static str,
        next: impl Into<String>,
    ) -> Self {
        let (message, next) = (message.into(), Some(next.into()));
        Self { name, state: State::Problem, message, effect: Some(effect), next }
    }

    pub(super) fn warning(name: &'static str, message: impl Into<String>, next: impl Into<String>) -> Self {
        let (message, next) = (message.into(), Some(next.into()));
        Self { name, state: State::Warning, message, effect: None, next }
    }

    pub(super) fn not_checked(name: &'static str, cause: impl std::fmt::Display) -> Self {
        let message = format!("not checked: {cause}");
        Self { name, state: State::NotChecked, message, effect: None, next: None }
    }

    pub(super) fn json(&self) -> Json {
        json!({
            "name": self.name, "state": self.state.name(), "message": self.message, "effect": self.effect,
            "next": self.next,
        })
    }

    /// One or two lines, or one line if the advice fits behind the message.
    fn lines(&self) -> Vec<String> {
        const TEXT_COLUMN: usize = 10;
        let (mark, style) = self.state.mark();
        let first = format!("{style}{mark}{style:#} {:TEXT_COLUMN$}{}", self.name, self.message);
        let indent = TEXT_COLUMN + 2;
        match (self.effect, &self.next) {
            (None, None) => vec![first],
            (None, Some(next)) => vec![format!("{first} → {next}")],
            (Some(effect), None) => vec![first, format!("{:indent$}{effect}", "")],
            (Some(effect), Some(next)) => vec![first, format!("{:indent$}{effect} → {next}", "")],
        }
    }
}

/// Reports whether a site works. `None` if no check found a problem, but some could not run.
pub(super) fn is_healthy(checks: &[Check]) -> Option<bool> {
    let has = |state: State| checks.iter().any(|check| check.state == state);
    if has(State::Problem) {
        return Some(false);
    }
    if has(State::NotChecked) { None } else { Some(true) }
}

/// The text of all checks, trouble first.
pub(super) fn lines(stack: &str, url: Option<&str>, checks: &[Check]) -> Vec<String> {
    let count = |state: State| checks.iter().filter(|check| check.state == state).count() as u64;
    let (problems, warnings, unchecked) =
        (count(State::Problem), count(State::Warning), count(State::NotChecked));
    let mut parts = Vec::new();
    if problems > 0 {
        parts.push(plural(problems, "problem"));
    }
    if warnings > 0 {
        parts.push(plural(warnings, "warning"));
    }
    if unchecked > 0 {
        parts.push(format!("{unchecked} not checked"));
    }
    match is_healthy(checks) {
        Some(true) => parts.insert(0, "healthy".to_owned()),
        None => parts.insert(0, "no problems found".to_owned()),
        Some(false) => {}
    }
    let url = url.filter(|_| problems == 0).map(|url| format!("  {url}")).unwrap_or_default();
    let mut lines = vec![format!("{stack}: {}{url}", parts.join(", "))];
    let mut sorted: Vec<&Check> = checks.iter().collect();
    sorted.sort_by_key(|check| check.state);
    lines.extend(sorted.into_iter().flat_map(Check::lines));
    lines
}

#[cfg(test)]
mod tests {
    use super::{Check, is_healthy, lines};

    fn text(checks: &[Check]) -> String {
        let lines = lines("reports", Some("https://reports.example.com"), checks).join("\n");
        anstream::adapter::strip_str(&lines).to_string()
    }

    #[test]
    fn healthy_site_has_a_line_for_each_check() {
        let checks = [
            Check::good("Stack", "UPDATE_COMPLETE, 3 days ago"),
            Check::good("Provider", "example.okta.com answers"),
        ];
        let expected = "reports: healthy  https://reports.example.com\n\
            ✓ Stack     UPDATE_COMPLETE, 3 days ago\n\
            ✓ Provider  example.okta.com answers";
        assert_eq!(text(&checks), expected);
    }

    #[test]
    fn site_with_a_check_that_could_not_run_is_not_called_healthy() {
        let unchecked = Check::not_checked("Stack", "role viewer lacks cloudformation:DescribeStacks");
        let checks = [Check::good("Provider", "example.okta.com answers"), unchecked];
        assert_eq!(is_healthy(&checks), None);
        let lines = lines("reports", None, &checks);
        assert_eq!(lines.first().map(String::as_str), Some("reports: no problems found, 1 not checked"));
    }

    #[test]
    fn health_depends_on_problems_and_missing_checks() {
        let good = Check::good("Provider", "answers");
        let warning = Check::warning("Secrets", "old", "sitegate secrets rotate");
        let unchecked = Check::not_checked("Domain", "denied");
        let problem = Check::problem("Stack", "failed", "There is no site", "sitegate deploy");
        assert_eq!(is_healthy(&[good, warning]), Some(true));
        assert_eq!(is_healthy(&[unchecked, problem]), Some(false));
    }

    #[test]
    fn trouble_comes_first_with_its_effect_and_the_next_step() {
        let checks = [
            Check::good("Provider", "example.okta.com answers"),
            Check::not_checked("Domain", "role viewer lacks acm:DescribeCertificate"),
            Check::warning("Secrets", "signing key 214 days old", "sitegate secrets rotate"),
            Check::problem("Stack", "ROLLBACK_COMPLETE", "There is no site", "sitegate deploy"),
        ];
        let expected = "reports: 1 problem, 1 warning, 1 not checked\n\
            ✗ Stack     ROLLBACK_COMPLETE\n            There is no site → sitegate deploy\n\
            ! Secrets   signing key 214 days old → sitegate secrets rotate\n\
            ? Domain    not checked: role viewer lacks acm:DescribeCertificate\n\
            ✓ Provider  example.okta.com answers";
        assert_eq!(text(&checks), expected);
    }
}
