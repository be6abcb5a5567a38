//! `infra explain`.

use std::fmt::Write as _;
use std::process::ExitCode;

use cloudformation::Rule;

use super::output;
use crate::rules::rules;

/// The most lines of an example that are shown.
const MAX_EXAMPLE_LINES: usize = 48;

pub(super) fn run(id: &str) -> ExitCode {
    let mut text = String::new();
    if let Some(rule) = rules().find(|rule| rule.id == id) {
        explain(rule, &mut text);
    }
    output::print(&text)
}

fn explain(rule: &Rule, text: &mut String) {
    let _ = writeln!(text, "{} ({}): {}", rule.id, rule.severity.as_str(), rule.summary);
    for (label, content) in
        [("Why", rule.why), ("Bad", rule.bad), ("Good", rule.good), ("Source", rule.source)]
    {
        write_part(label, content, text);
    }
    if cloudformation::rules().any(|ignorable| ignorable.id == rule.id) {
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
