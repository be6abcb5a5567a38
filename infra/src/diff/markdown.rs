//! Changes as Markdown for a comment in a pull request.

use std::fmt::Write as _;

use cloudformation::diff::{self, cell, code};

use super::access_change::{AccessChange, Kind};
use super::changes::Changes;

impl Changes {
    /// The changes as Markdown for a comment in a pull request. The comment begins with a marker that contains the name of the site, so
    /// that a pipeline finds its previous comment.
    pub fn markdown(&self, site: &str) -> String {
        let mut text = diff::marker(site);
        if self.is_empty() {
            text.push_str("No changes.\n");
            return text;
        }
        if self.is_about_access() {
            let _ = writeln!(text, "### Who can see what: {}", summary(&self.access));
            text.push_str(&table(&self.access));
        }
        text.push_str(&diff::details(&self.diff));
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
