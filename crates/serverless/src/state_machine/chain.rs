//! Steps in their order.

use std::collections::BTreeSet;

use cloudformation::{Json, Transitions};
use serde_json::{Map, json};

use super::error::FlowError;
use super::state::{Bodies, Next, State};
use crate::grant::Grant;

/// Steps in their order, as [`Task::then`](crate::Task::then) makes them. The permissions of the steps are part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    start: String,
    states: Vec<State<Chain>>,
    grants: Vec<Grant>,
}

impl Chain {
    pub(super) fn new(state: State<Self>) -> Self {
        Self { start: state.name.clone(), states: vec![state], grants: Vec::new() }
    }

    /// A chain that begins at a state of another chain.
    pub(super) fn starting_at(name: &str) -> Self {
        Self { start: name.to_owned(), states: Vec::new(), grants: Vec::new() }
    }

    /// Continues with another step, after each branch that has not ended.
    pub fn then(mut self, next: impl Into<Self>) -> Self {
        let next = next.into();
        self.set_open(&Next::State(next.start.clone()));
        self.extend(next);
        self
    }

    /// Adds steps to which the first state of this chain leads, and returns the name of their first state.
    pub(super) fn branch(&mut self, branch: Self) -> String {
        let start = branch.start.clone();
        self.extend(branch);
        self.first_state().targets.push(start.clone());
        start
    }

    pub(super) fn catch(&mut self, errors: &[&str], mut handler: Self) {
        handler.set_open(&Next::End);
        let start = self.branch(handler);
        self.first_state().push("Catch", json!({"ErrorEquals": errors, "Next": start}));
    }

    pub(super) fn grant(&mut self, grant: Grant) {
        self.grants.push(grant);
    }

    /// Takes the permissions of the machines in a state.
    pub(super) fn take_grants(&mut self, body: &mut Self) {
        self.grants.append(&mut body.grants);
    }

    /// The state with which the chain of a single step begins.
    #[allow(clippy::indexing_slicing, reason = "a step is made of its state")]
    pub(super) fn first_state(&mut self) -> &mut State<Self> {
        &mut self.states[0]
    }

    fn extend(&mut self, other: Self) {
        self.states.extend(other.states);
        self.grants.extend(other.grants);
    }

    fn set_open(&mut self, next: &Next) {
        for state in self.states.iter_mut().filter(|state| state.next == Next::Open) {
            state.next.clone_from(next);
        }
    }

    /// The machine in the Amazon States Language, and the permissions that it needs.
    pub(super) fn finish(mut self) -> Result<(Map<String, Json>, Vec<Grant>), FlowError> {
        let grants = std::mem::take(&mut self.grants);
        Ok((self.machine(&mut BTreeSet::new())?, grants))
    }

    /// The machine of this level. `names` are those of all levels.
    fn machine<'a>(&'a self, names: &mut BTreeSet<&'a str>) -> Result<Map<String, Json>, FlowError> {
        if self.states.is_empty() {
            return Err(FlowError::NoState);
        }
        self.check_targets()?;
        let mut states = Map::new();
        for state in &self.states {
            if !names.insert(&state.name) {
                return Err(FlowError::DuplicateState { name: state.name.clone() });
            }
            let mut json = state.json();
            match &state.bodies {
                Bodies::None => {}
                Bodies::Map(body) => {
                    let mut processor = body.machine(names)?;
                    processor.insert("ProcessorConfig".to_owned(), json!({"Mode": "INLINE"}));
                    json.insert("ItemProcessor".to_owned(), Json::Object(processor));
                }
                Bodies::Parallel(branches) => {
                    let branches: Result<Vec<_>, _> =
                        branches.iter().map(|branch| branch.machine(names).map(Json::Object)).collect();
                    json.insert("Branches".to_owned(), Json::Array(branches?));
                }
            }
            states.insert(state.name.clone(), Json::Object(json));
        }
        let mut machine = Map::new();
        machine.insert("StartAt".to_owned(), json!(self.start));
        machine.insert("States".to_owned(), Json::Object(states));
        Ok(machine)
    }

    fn check_targets(&self) -> Result<(), FlowError> {
        let mut transitions = Transitions::starting_at(&self.start);
        for state in &self.states {
            transitions.add(&state.name, state.leads_to());
        }
        if let Some((from, name)) = transitions.missing().next() {
            return Err(FlowError::MissingState { from: from.to_owned(), name: name.to_owned() });
        }
        match transitions.unreached().first() {
            None => Ok(()),
            Some(name) => Err(FlowError::UnreachableState { name: (*name).to_owned() }),
        }
    }
}
