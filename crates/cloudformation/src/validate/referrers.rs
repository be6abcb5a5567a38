//! The resources that refer to a resource.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{entries, properties_of};
use crate::document::{Json, ReferenceKind, visit_references};

/// The logical IDs of the resources whose properties refer to a resource, by its logical ID.
pub(super) struct Referrers<'a>(BTreeMap<&'a str, BTreeSet<&'a str>>);

impl<'a> Referrers<'a> {
    pub(super) fn new(document: &'a Json) -> Self {
        let mut referrers: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (id, resource) in entries(document, "Resources") {
            let Some(properties) = properties_of(resource) else { continue };
            visit_references(properties, &mut |_, reference| {
                if reference.kind == ReferenceKind::Value {
                    referrers.entry(reference.id).or_default().insert(id);
                }
            });
        }
        Self(referrers)
    }

    /// The resources that refer to one of them.
    pub(super) fn of(&self, id: &str) -> impl Iterator<Item = &'a str> {
        self.0.get(id).into_iter().flatten().copied()
    }
}
