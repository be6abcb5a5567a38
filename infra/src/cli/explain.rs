//! `infra explain`.

use std::fmt::Write as _;
use std::process::ExitCode;

use cloudformation::AnyRule;
use cloudformation::validate::{OwnRules, with_own_rules};

use super::error::CommandError;
use super::rule_names::unknown;
use super::{output, settings_file};
use crate::rules::rules;

/// The most lines of an example that are shown.
const MAX_EXAMPLE_LINES: usize = 48;

pub(super) fn run(id: &str) -> Result<ExitCode, CommandError> {
    if let Some(rule) = rules().find(|rule| rule.id == id) {
        return Ok(output::print(&explanation(*rule, None)));
    }
    let settings = settings_file::read_rules()?;
    let own = settings.own_rules.as_deref();
    match with_own_rules(rules(), own).find(|rule| rule.id == id) {
        Some(rule) => Ok(output::print(&explanation(rule, own))),
        None => Err(unknown(id, with_own_rules(rules(), own).map(|rule| rule.id))),
    }
}

fn explanation(rule: AnyRule<'_>, own: Option<&OwnRules>) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{} ({}): {}", rule.id, rule.severity.as_str(), rule.summary);
    for (label, content) in
        [("Why", rule.why), ("Bad", rule.bad), ("Good", rule.good), ("Source", rule.source)]
    {
        write_part(label, content, &mut text);
    }
    if with_own_rules(cloudformation::rules(), own).any(|ignorable| ignorable.id == rule.id) {
        write_part("Off", &format!("--ignore {}", rule.id), &mut text);
    }
    text
}

/// Writes a label, and the content in lines that are indented alike. Leaves out a part without content.
fn write_part(label: &str, content: &str, text: &mut String) {
    for (number, line) in content.lines().enumerate() {
        let label = if number == 0 { label } else { "" };
        if number == MAX_EXAMPLE_LINES {
            let _ = writeln!(text, "{label:<8}…");
            return;
        }
        let _ = writeln!(text, "{label:<8}{line}");
    }
}
