//! Changes as Markdown for a comment in a pull request.

use std::fmt::Write as _;

use cloudformation::diff::{self, Action, Diff, Entry};

use crate::markdown::{cell, code, longest_run};

use super::access_change::{AccessChange, Kind};
use super::changes::Changes;

impl Changes {
    /// The changes as Markdown for a comment in a pull request. The comment begins with a marker that contains the name of the site, so
    /// that a pipeline finds its previous comment.
    pub fn markdown(&self, site: &str) -> String {
        // The name must not end the comment of HTML.
        let name: String = site.chars().filter(|letter| !matches!(letter, '<' | '>' | '\n')).collect();
        let mut text = format!("<!-- sitegate-diff {} -->\n", name.replace("--", "-"));
        if self.is_empty() {
            text.push_str("No changes.\n");
            return text;
        }
        let _ = writeln!(text, "### Who can see what: {}", summary(&self.access));
        text.push_str(&table(&self.access));
        let details = anstream::adapter::strip_str(&diff::text(&self.diff)).to_string();
        let fence = "`".repeat(3.max(longest_run(&details, '`') + 1));
        let _ = writeln!(text, "<details><summary>{}</summary>\n", resources(&self.diff));
        let _ = writeln!(text, "{fence}\n{details}{fence}\n</details>");
        if let Some(effect) = self.effect {
            let _ = writeln!(text, "\n{effect}");
        }
        text
    }
}

fn table(changes: &[AccessChange]) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let mut text = "| Path | Change | Before | After |\n|-|-|-|-|\n".to_owned();
    for AccessChange { kind, subject, before, after, .. } in changes {
        let verb = if *kind == Kind::Opens { format!("**{kind}**") } else { kind.to_string() };
        let subject = if subject.starts_with('/') { code(subject) } else { cell(subject) };
        let _ = writeln!(text, "| {subject} | {verb} | {} | {} |", cell(before), cell(after));
    }
    text
}

/// How many paths open, gain, lose and close, such as `1 path opens to everyone, 2 gain`.
fn summary(changes: &[AccessChange]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let are_paths = changes.iter().all(|change| change.subject.starts_with('/'));
    for kind in Kind::ALL {
        let count = changes.iter().filter(|change| change.kind == kind).count();
        if count == 0 {
            continue;
        }
        let verb = if count == 1 { kind.as_str() } else { kind.plural() };
        let noun = match count {
            _ if !parts.is_empty() || !are_paths => "",
            1 => " path",
            _ => " paths",
        };
        let object = if kind == Kind::Opens { " to everyone" } else { "" };
        parts.push(format!("{count}{noun} {verb}{object}"));
    }
    if parts.is_empty() { "no change".to_owned() } else { parts.join(", ") }
}

/// How many resources are added, updated, replaced and removed.
fn resources(diff: &Diff) -> String {
    const ACTIONS: [Action; 5] =
        [Action::Added, Action::Updated, Action::MayBeReplaced, Action::Replaced, Action::Removed];
    let resources = diff.entries.iter().filter(|entry| entry.section == "Resources");
    let actions: Vec<Action> = resources.map(Entry::action).collect();
    let count = |action| actions.iter().filter(|found| **found == action).count();
    let parts: Vec<String> = ACTIONS
        .into_iter()
        .filter(|action| count(*action) > 0)
        .map(|action| format!("{} {action}", count(action)))
        .collect();
    if parts.is_empty() {
        "Resources: no change".to_owned()
    } else {
        format!("Resources: {}", parts.join(", "))
    }
}
