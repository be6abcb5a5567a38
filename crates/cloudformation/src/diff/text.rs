//! Differences as text.

use std::fmt::{self, Write as _};

use anstyle::{AnsiColor, Style};

use super::compare::{Change, Diff, PropertyChange};
use crate::schema::Update;

const ADDED: Style = AnsiColor::Green.on_default();
const REMOVED: Style = AnsiColor::Red.on_default().bold();
const MODIFIED: Style = AnsiColor::Yellow.on_default().bold();

/// The differences as text with ANSI styles, section by section.
pub fn text(diff: &Diff) -> String {
    if diff.is_empty() {
        return "No changes.\n".to_owned();
    }
    let mut text = String::new();
    let mut section = "";
    for entry in &diff.entries {
        if entry.section != section {
            section = &entry.section;
            let _ = writeln!(text, "{section}");
        }
        let kind = entry.kind.as_ref().map(|kind| format!(" ({kind})")).unwrap_or_default();
        let id = &entry.id;
        match &entry.change {
            Change::Added => _ = writeln!(text, "  {ADDED}+ {id}{kind}{ADDED:#}"),
            Change::Removed { retained } => {
                let fate = if *retained { ", stays in the account" } else { "" };
                let _ = writeln!(text, "  {REMOVED}- {id}{kind}{fate}{REMOVED:#}");
            }
            Change::Modified(changes) => {
                let _ = writeln!(text, "  {MODIFIED}~ {id}{kind}{MODIFIED:#}");
                for change in changes {
                    let _ = writeln!(text, "      {change}");
                }
            }
        }
    }
    text
}

impl fmt::Display for PropertyChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.before, &self.after) {
            (None, Some(after)) => write!(f, "{}: added {after}", self.path)?,
            (Some(before), None) => write!(f, "{}: removed {before}", self.path)?,
            (Some(before), Some(after)) => write!(f, "{}: {before} → {after}", self.path)?,
            (None, None) => {}
        }
        match self.update {
            Update::InPlace => Ok(()),
            Update::MayReplace => f.write_str("  (may replace the resource)"),
            Update::Replaces => f.write_str("  (replaces the resource)"),
        }
    }
}
