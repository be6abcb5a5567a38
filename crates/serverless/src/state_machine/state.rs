//! One state of a machine.

use cloudformation::Json;
use serde_json::{Map, json};

/// A state with its fields, in the words of the Amazon States Language.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct State<Body> {
    pub(super) name: String,
    fields: Map<String, Json>,
    pub(super) next: Next,
    /// Other states to which this one can lead: branches of a choice, and handlers of errors.
    pub(super) targets: Vec<String>,
    pub(super) bodies: Bodies<Body>,
}

/// The state that follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Not known yet. A chain continues here.
    Open,
    State(String),
    /// The machine ends.
    End,
    /// The kind of the state says how it continues.
    Never,
}

/// Machines in a state.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Bodies<Body> {
    None,
    /// The steps for each item of a list.
    Map(Body),
    /// The steps that run at the same time.
    Parallel(Vec<Body>),
}

impl<Body> State<Body> {
    pub(super) fn new(name: &str, kind: &str, next: Next) -> Self {
        let fields = Map::from_iter([("Type".to_owned(), json!(kind))]);
        Self { name: name.to_owned(), fields, next, targets: Vec::new(), bodies: Bodies::None }
    }

    pub(super) fn set(&mut self, field: &str, value: impl Into<Json>) {
        self.fields.insert(field.to_owned(), value.into());
    }

    /// Adds an item to a field that is a list.
    pub(super) fn push(&mut self, field: &str, item: Json) {
        let list = self.fields.entry(field).or_insert_with(|| json!([]));
        if let Json::Array(items) = list {
            items.push(item);
        }
    }

    /// The field of the Amazon States Language, without the machines in it.
    pub(super) fn json(&self) -> Map<String, Json> {
        let mut json = self.fields.clone();
        match &self.next {
            Next::State(name) => _ = json.insert("Next".to_owned(), json!(name)),
            Next::Open | Next::End => _ = json.insert("End".to_owned(), json!(true)),
            Next::Never => {}
        }
        json
    }

    /// All states to which this one can lead.
    pub(super) fn leads_to(&self) -> impl Iterator<Item = &str> {
        let next = match &self.next {
            Next::State(name) => Some(name.as_str()),
            Next::Open | Next::End | Next::Never => None,
        };
        next.into_iter().chain(self.targets.iter().map(String::as_str))
    }
}
