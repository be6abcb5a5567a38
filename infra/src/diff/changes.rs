//! All changes between two templates, as a value.

use cloudformation::diff::{Diff, Entry};

use super::access_change::AccessChange;

/// All changes between two templates, with the changes of access apart from those of the resources.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Changes {
    /// Access that is gained and lost. Gained access comes first.
    pub access: Vec<AccessChange>,
    /// The differences of all sections.
    pub diff: Diff,
    /// Whether one of the templates has a gate, so that its rules decide who can see what.
    pub has_gate: bool,
    /// The effect on users, if a site is in both templates and its rules or its provider change.
    pub effect: Option<Effect>,
}

/// The effect of a change of the settings on users.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Rules apply a few minutes after the deployment, and no session ends.
    RulesApply,
    /// All sessions end, because a session belongs to a provider and a client.
    SessionsEnd,
}

impl Changes {
    /// Whether the templates are equal.
    pub fn is_empty(&self) -> bool {
        self.diff.is_empty()
    }

    /// Whether a reader expects to learn who can see what. A template without a gate and without policies that change says nothing about it.
    pub(super) fn is_about_access(&self) -> bool {
        self.has_gate || !self.access.is_empty()
    }

    /// The resources whose removal or replacement loses data.
    pub fn lost_data(&self) -> impl Iterator<Item = &Entry> {
        self.diff.entries.iter().filter(|entry| entry.loses_data())
    }
}
