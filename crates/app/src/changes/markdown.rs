//! Changes as Markdown for a comment in a pull request.

use std::fmt::Write as _;

use cloudformation::diff::{cell, code, details, marker};
use cloudformation::report::count;

use super::compare::{Changes, Kind, StackChange};

impl Changes {
    /// The changes as Markdown. It begins with a marker that contains the name of the app, so that a pipeline finds its previous
    /// comment.
    pub(crate) fn markdown(&self, app: &str) -> String {
        let mut text = marker(app);
        if self.is_empty() {
            text.push_str("No changes.\n");
            return text;
        }
        let hazards = self.hazards();
        let lost = hazards.iter().filter(|(_, entry)| entry.loses_data()).count();
        let title = match (hazards.len(), lost) {
            (0, _) => "nothing is replaced or deleted".to_owned(),
            (all, 0) => format!("{} replaced or deleted, without loss of data", count(all, "resource")),
            (all, lost) => format!("{} replaced or deleted, data lost in {lost}", count(all, "resource")),
        };
        let _ = writeln!(text, "### Changes in {}: {title}", count(self.0.len(), "stack"));
        if !hazards.is_empty() {
            text.push_str("| Stack | Resource | Type | Change |\n|-|-|-|-|\n");
        }
        for (stack, entry) in hazards {
            let outcome = cell(&entry.outcome());
            let outcome = if entry.loses_data() { format!("**{outcome}**") } else { outcome };
            let kind = code(entry.kind.as_deref().unwrap_or_default());
            let _ = writeln!(text, "| {} | {} | {kind} | {outcome} |", cell(&stack.name), cell(&entry.id));
        }
        for change in &self.0 {
            text.push_str(&stack_markdown(change));
        }
        text
    }
}

fn stack_markdown(StackChange { stack, kind, diff }: &StackChange) -> String {
    let stack = cell(&stack.to_string());
    match kind {
        Kind::Added => format!("\n#### {stack}: new stack\n{}", details(diff)),
        Kind::Changed => format!("\n#### {stack}\n{}", details(diff)),
        Kind::Removed => {
            format!("\n#### {stack}: not in the app\nThe deployed stack stays until you delete it.\n")
        }
    }
}
