//! `infra explain`.

use std::fmt::Write as _;
use std::process::ExitCode;

use cloudformation::AnyRule;

use super::error::CommandError;
use super::rule_names::unknown;
use super::{output, settings_file};
use crate::rules::rules;

/// The most lines of an example that are shown.
const MAX_EXAMPLE_LINES: usize = 48;

pub(super) fn run(id: &str) -> Result<ExitCode, CommandError> {
    let mut text = String::new();
    if let Some(rule) = rules().find(|rule| rule.id == id) {
        explain(*rule, &mut text);
        return Ok(output::print(&text));
    }
    let settings = settings_file::read()?;
    let own: Vec<AnyRule<'_>> = settings.own_rules.iter().flat_map(|own| own.rules()).collect();
    let Some(rule) = own.iter().find(|rule| rule.id == id) else {
        let known = rules().map(|rule| -> &str { rule.id });
        return Err(unknown(id, known.chain(own.iter().map(|rule| rule.id))));
    };
    explain(*rule, &mut text);
    Ok(output::print(&text))
}

fn explain(rule: AnyRule<'_>, text: &mut String) {
    let _ = writeln!(text, "{} ({}): {}", rule.id, rule.severity.as_str(), rule.summary);
    for (label, content) in
        [("Why", rule.why), ("Bad", rule.bad), ("Good", rule.good), ("Source", rule.source)]
    {
        write_part(label, content, text);
    }
    let is_about_sites = rules().any(|known| known.id == rule.id);
    if !is_about_sites || cloudformation::rules().any(|ignorable| ignorable.id == rule.id) {
        write_part("Off", &format!("--ignore {}", rule.id), text);
    }
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
