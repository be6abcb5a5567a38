//! Differences as text.

use std::fmt::{self, Write as _};

use anstyle::{AnsiColor, Style};

use super::changes::{
    Action, CONDITION, Change, ChangedCondition, ChangedReference, Diff, Entry, PropertyChange,
};
use super::flow::flow;
use super::loss::Fate;
use crate::printable::printable;
use crate::schema::Update;

const ADDED: Style = AnsiColor::Green.on_default();
const REMOVED: Style = AnsiColor::Red.on_default().bold();
const MODIFIED: Style = AnsiColor::Yellow.on_default().bold();

/// A change that is longer takes a line for the old value and a line for the new one.
const MAX_LINE_CHARACTERS: usize = 80;

/// The differences as text with ANSI styles, section by section.
pub fn text(diff: &Diff) -> String {
    if diff.is_empty() {
        return "No changes.\n".to_owned();
    }
    let mut text = String::new();
    let sections = diff.entries.chunk_by(|left, right| left.section == right.section);
    for (position, entries) in sections.enumerate() {
        if position > 0 {
            text.push('\n');
        }
        let _ = writeln!(text, "{}", entries[0].section);
        let width = entries.iter().map(|entry| entry.name().chars().count()).max().unwrap_or_default();
        for entry in entries {
            let action = entry.action();
            let style = style(action);
            let _ = writeln!(
                text,
                "  {style}{} {:width$} {}{style:#}",
                mark(action),
                entry.name(),
                entry.outcome()
            );
            if let Change::Modified(changes) = &entry.change {
                // A single change of a replaced resource is the one that replaces it, and so is another name.
                let is_sole_cause =
                    changes.len() + entry.references.len() == 1 || entry.renamed_from.is_some();
                let effect = |update| if is_sole_cause { "" } else { effect(update) };
                for change in changes {
                    write_change(change, effect(change.update), &mut text);
                }
                for reference in &entry.references {
                    write_reference(reference, effect(reference.update), &mut text);
                }
                if let Some(condition) = &entry.condition {
                    let _ = writeln!(text, "      {CONDITION}: {condition}");
                }
            }
        }
    }
    text
}

/// The differences as text without styles.
pub fn plain_text(diff: &Diff) -> String {
    let styled = text(diff);
    let mut parts = styled.split('\u{1b}');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    // Each style ends with `m`.
    plain.extend(parts.filter_map(|part| part.split_once('m').map(|(_, rest)| rest)));
    plain
}

fn style(action: Action) -> Style {
    match action {
        Action::Added | Action::MayBeAdded => ADDED,
        Action::Updated | Action::MayBeReplaced | Action::MayBeRemoved => MODIFIED,
        Action::Replaced | Action::Removed => REMOVED,
    }
}

fn mark(action: Action) -> char {
    match action {
        Action::Added | Action::MayBeAdded => '+',
        Action::Updated => '~',
        Action::MayBeReplaced | Action::Replaced => '±',
        Action::MayBeRemoved | Action::Removed => '-',
    }
}

impl Entry {
    /// The logical ID, or the old and the new one of a renamed resource.
    pub fn name(&self) -> String {
        match &self.renamed_from {
            Some(old) => format!("{old} → {}", self.id),
            None => self.id.clone(),
        }
    }

    /// The action of CloudFormation and the fate of the old resource, such as `replaced, its items are lost`.
    pub fn outcome(&self) -> String {
        let renamed = if self.renamed_from.is_some() { "renamed and " } else { "" };
        format!("{renamed}{}{}", self.action(), fate(self))
    }
}

fn fate(entry: &Entry) -> String {
    let is_removed = matches!(entry.action(), Action::MayBeRemoved | Action::Removed);
    match entry.fate {
        Some(Fate::Stays) if is_removed => ", stays in the account".to_owned(),
        Some(Fate::Stays) => ", the old one stays in the account".to_owned(),
        Some(Fate::Snapshot) => ", a snapshot stays in the account".to_owned(),
        Some(Fate::Lost(loss)) => format!(", {loss}"),
        Some(Fate::Deleted) | None => String::new(),
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Added => "added",
            Self::MayBeAdded => "may be added",
            Self::Updated => "updated",
            Self::MayBeReplaced => "may be replaced",
            Self::MayBeRemoved => "may be removed",
            Self::Replaced => "replaced",
            Self::Removed => "removed",
        })
    }
}

fn write_change(change: &PropertyChange, effect: &str, text: &mut String) {
    let line = format!("      {change}{effect}");
    if line.chars().count() <= MAX_LINE_CHARACTERS {
        let _ = writeln!(text, "{line}");
        return;
    }
    if !change.path.is_empty() {
        let _ = writeln!(text, "      {}:{effect}", change.path);
    }
    for (mark, value) in [('-', &change.before), ('+', &change.after)] {
        if let Some(value) = value {
            let _ = writeln!(text, "        {mark} {}", flow(value));
        }
    }
}

fn write_reference(reference: &ChangedReference, effect: &str, text: &mut String) {
    let ChangedReference { path, id, attribute, cause, .. } = reference;
    let dot = if attribute.is_some() { "." } else { "" };
    let name = printable(&format!("{id}{dot}{}", attribute.as_deref().unwrap_or_default()));
    let cause = if *cause == Action::Replaced { "is" } else { "may be" };
    let _ = writeln!(text, "      {}: refers to {name}, which {cause} replaced{effect}", printable(path));
}

impl fmt::Display for PropertyChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A condition is a value and has no parts.
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        match (&self.before, &self.after) {
            (None, Some(after)) => write!(f, "+ {}", flow(after)),
            (Some(before), None) => write!(f, "- {}", flow(before)),
            (Some(before), Some(after)) => write!(f, "{} → {}", flow(before), flow(after)),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Display for ChangedCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = printable(&self.name);
        if self.causes.iter().any(|cause| cause.section == "Conditions" && cause.id == self.name) {
            return write!(f, "{name} changed");
        }
        let causes: Vec<String> =
            self.causes.iter().map(|cause| printable(&format!("{}.{}", cause.section, cause.id))).collect();
        let more = if self.has_more_causes { " and more" } else { "" };
        write!(f, "{name} depends on {}{more}, which changed", causes.join(", "))
    }
}

fn effect(update: Update) -> &'static str {
    match update {
        Update::InPlace => "",
        Update::MayReplace => " (may replace it)",
        Update::Replaces => " (replaces it)",
    }
}
