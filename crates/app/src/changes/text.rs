//! Changes as text.

use std::fmt::Write as _;

use cloudformation::diff;
use constructs::terminal::ERROR;

use super::compare::{Changes, Kind, StackChange};

impl Changes {
    /// The changes as text with ANSI styles: lost data and replacements of all stacks first, then stack by stack.
    pub(crate) fn text(&self) -> String {
        if self.is_empty() {
            return "No changes.\n".to_owned();
        }
        let mut text = String::new();
        let hazards = self.hazards();
        if !hazards.is_empty() {
            text.push_str("Replaced or deleted\n");
            for (stack, entry) in hazards {
                let kind = entry.kind.as_deref().unwrap_or_default();
                let _ = writeln!(
                    text,
                    "  {ERROR}{} {} ({kind}): {}{ERROR:#}",
                    stack.name,
                    entry.id,
                    entry.outcome()
                );
            }
            text.push('\n');
        }
        let stacks: Vec<String> = self.0.iter().map(stack_text).collect();
        text + &stacks.join("\n")
    }
}

fn stack_text(StackChange { stack, kind, diff }: &StackChange) -> String {
    match kind {
        Kind::Added => format!("{stack}: new stack\n{}", diff::text(diff)),
        Kind::Changed => format!("{stack}\n{}", diff::text(diff)),
        Kind::Removed => format!("{stack}: not in the app; the deployed stack stays until you delete it\n"),
    }
}
