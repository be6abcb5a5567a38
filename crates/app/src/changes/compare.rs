//! Compares the stacks of an app with those of an earlier synthesis.

use cloudformation::Json;
use cloudformation::diff::{Diff, Entry};
use constructs::AppStack;
use serde_json::json;

use crate::manifest::StackKey;
use crate::older::OlderStacks;
use crate::selection::Selection;

const FORMAT_VERSION: &str = "AWSTemplateFormatVersion";

/// The changes of all stacks. Stacks without a change are left out.
#[derive(Debug, Default)]
pub(crate) struct Changes(pub(super) Vec<StackChange>);

/// The change of a stack.
#[derive(Debug)]
pub(super) struct StackChange {
    pub(super) stack: StackKey,
    pub(super) kind: Kind,
    /// The differences of the templates; empty if the app does not have the stack any more.
    pub(super) diff: Diff,
}

/// The kind of a stack's change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Added,
    Changed,
    Removed,
}

impl Changes {
    /// Compares new templates with the earlier ones. The selection limits the comparison to some stacks.
    pub(crate) fn between<'a>(
        older: &OlderStacks,
        stacks: impl Iterator<Item = (&'a AppStack, &'a Json)>,
        selection: Selection<'_>,
    ) -> Self {
        let mut changes = Vec::new();
        let mut current = Vec::new();
        for (app_stack, template) in stacks {
            let AppStack { name, region, .. } = app_stack;
            let stack = StackKey::new(name, region);
            current.push(stack.clone());
            if !selection.has(app_stack.into()) {
                continue;
            }
            let before = older.template(name, region);
            let diff = Diff::between(before.unwrap_or(&empty(template)), template);
            let kind = if before.is_some() { Kind::Changed } else { Kind::Added };
            if kind == Kind::Added || !diff.is_empty() {
                changes.push(StackChange { stack, kind, diff });
            }
        }
        for stack in older.iter() {
            if selection.has(stack.candidate()) && !current.contains(&stack.key) {
                let stack = stack.key.clone();
                changes.push(StackChange { stack, kind: Kind::Removed, diff: Diff::default() });
            }
        }
        Self(changes)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The resources of all stacks that lose data, are replaced or are deleted. Lost data comes first.
    pub(super) fn hazards(&self) -> Vec<(&StackKey, &Entry)> {
        let mut hazards = Vec::new();
        for change in &self.0 {
            hazards.extend(change.diff.hazards().into_iter().map(|entry| (&change.stack, entry)));
        }
        hazards.sort_by_key(|(_, entry)| !entry.loses_data());
        hazards
    }
}

/// A template without entries, with which a new one is compared.
fn empty(template: &Json) -> Json {
    json!({FORMAT_VERSION: template.get(FORMAT_VERSION)})
}
