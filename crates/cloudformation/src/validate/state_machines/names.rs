//! The names of the states of a whole state machine.

use std::collections::BTreeSet;

/// The names of the states that exist together, in the order in which they were read.
#[derive(Default)]
pub(super) struct Names<'a> {
    all: BTreeSet<&'a str>,
    in_order: Vec<&'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn add(&mut self, name: &'a str) {
        if self.all.insert(name) {
            self.in_order.push(name);
        }
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.all.contains(name)
    }

    pub(super) fn len(&self) -> usize {
        self.in_order.len()
    }

    /// Removes all but the first names, because the other states belong to a branch of `Fn::If` and the next ones do not.
    pub(super) fn truncate(&mut self, length: usize) {
        for name in self.in_order.drain(length.min(self.in_order.len())..) {
            self.all.remove(name);
        }
    }
}
