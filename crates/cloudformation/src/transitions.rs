//! The transitions between the states of a state machine.

use std::collections::{BTreeMap, BTreeSet};

/// The states of one level of a machine, and the states to which each can lead. The levels are the machine itself, the branches of `Parallel`
/// states and the processors of `Map` states. No state leads to one of another level.
///
/// ```
/// use cloudformation::Transitions;
///
/// let mut machine = Transitions::starting_at("Charge");
/// machine.add("Charge", ["Ship", "Refund"]);
/// machine.add("Ship", []);
/// machine.add("Remind", ["Charge"]);
/// assert_eq!(machine.missing().collect::<Vec<_>>(), [("Charge", "Refund")]);
/// assert_eq!(machine.unreached(), ["Remind"]);
/// ```
#[derive(Clone, Debug)]
pub struct Transitions<'a> {
    start: &'a str,
    states: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Transitions<'a> {
    /// A level that starts at this state, without states.
    pub fn starting_at(start: &'a str) -> Self {
        Self { start, states: BTreeMap::new() }
    }

    /// Adds a state and those to which it can lead.
    pub fn add(&mut self, state: &'a str, targets: impl IntoIterator<Item = &'a str>) {
        self.states.entry(state).or_default().extend(targets);
    }

    /// The transitions to states that the level does not have: the state that leads there, and the name that is missing.
    pub fn missing(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let transitions =
            self.states.iter().flat_map(|(state, targets)| targets.iter().map(|target| (*state, *target)));
        transitions.filter(|(_, target)| !self.states.contains_key(target))
    }

    /// The states to which no path leads from the first one, in order of name.
    pub fn unreached(&self) -> Vec<&'a str> {
        let mut reached = BTreeSet::from([self.start]);
        let mut new = vec![self.start];
        while let Some(state) = new.pop() {
            let targets = self.states.get(state).into_iter().flatten();
            new.extend(targets.filter(|target| reached.insert(target)));
        }
        self.states.keys().filter(|state| !reached.contains(*state)).copied().collect()
    }
}
