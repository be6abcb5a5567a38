//! The names that the functions and attributes of a template use.

use std::collections::BTreeSet;

/// The names by the kind of entry that they belong to.
#[derive(Default)]
pub(super) struct UsedNames<'a> {
    /// Parameters and resources.
    pub(super) references: BTreeSet<&'a str>,
    pub(super) conditions: BTreeSet<&'a str>,
    pub(super) mappings: BTreeSet<&'a str>,
    /// Whether a function chooses a mapping at deployment.
    pub(super) any_mapping: bool,
}
