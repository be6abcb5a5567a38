//! The states to which a state or a machine leads.

use super::fields::is_whole;
use crate::document::{DocumentPath, Json, View, branches};

/// The targets of a state, or the first state of a machine.
#[derive(Default)]
pub(super) struct Targets<'a> {
    /// The names of the targets, with the places where they are written.
    pub(super) found: Vec<(DocumentPath, &'a str)>,
    /// Whether some targets are known only at deployment.
    pub(super) has_unknown: bool,
}

impl<'a> Targets<'a> {
    /// The first state of a machine.
    pub(super) fn of_machine(machine: &'a Json, path: &DocumentPath) -> Self {
        let mut targets = Self::default();
        targets.read(machine, "StartAt", path);
        targets
    }

    /// The states that can follow a state: the next one, those of the rules of a `Choice`, and those after errors.
    pub(super) fn of_state(state: &'a Json, path: &DocumentPath) -> Self {
        let mut targets = Self::default();
        for (path, state) in branches(state, path) {
            targets.has_unknown |= !is_known(state);
            targets.read(state, "Next", &path);
            targets.read(state, "Default", &path);
            for name in ["Choices", "Catch"] {
                if let Some(list) = state.get(name) {
                    targets.read_items(list, &path.key(name));
                }
            }
        }
        targets
    }

    fn read_items(&mut self, list: &'a Json, path: &DocumentPath) {
        for (path, list) in branches(list, path) {
            self.has_unknown |= !is_known(list);
            for (position, item) in list.as_array().into_iter().flatten().enumerate() {
                for (path, item) in branches(item, &path.index(position)) {
                    self.has_unknown |= !is_known(item);
                    self.read(item, "Next", &path);
                }
            }
        }
    }

    fn read(&mut self, object: &'a Json, field: &str, path: &DocumentPath) {
        let Some(value) = object.get(field) else { return };
        for (path, name) in branches(value, &path.key(field)) {
            match (View::new(name), name) {
                (View::Literal(_), Json::String(name)) => self.found.push((path, name)),
                (View::Absent, _) => {}
                _ => self.has_unknown = true,
            }
        }
    }
}

fn is_known(value: &Json) -> bool {
    match View::new(value) {
        View::Literal(value) => is_whole(value),
        View::Absent => true,
        View::Either(..) | View::Unknown => false,
    }
}
