//! Steps that contain machines.

use super::chain::Chain;
use super::flow::jsonata;
use super::state::{Bodies, Next, State};
use super::{fallible_steps, steps};

/// A step that runs other steps for each item of a list. Its output is the list of their outputs.
///
/// ```
/// use serverless::{Existing, Map, Task};
///
/// let each = Task::invoke("Resize", &Existing::function("resize"));
/// let all = Map::new("Every picture", "$states.input.pictures", each).concurrency(5);
/// # let _ = all;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Map(Chain);

impl Map {
    /// Runs the steps for each item of the list that an expression of `JSONata` yields. Step Functions runs them for
    /// [up to 40 items](https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html) at the same time.
    pub fn new(name: &str, items: &str, steps: impl Into<Chain>) -> Self {
        let mut steps = steps.into();
        let mut state = State::new(name, "Map", Next::Open);
        state.set("Items", jsonata(items));
        let mut chain = Chain::new(state);
        chain.take_grants(&mut steps);
        chain.first_state().bodies = Bodies::Map(steps);
        Self(chain)
    }

    /// Sets the number of items for which the steps run at the same time.
    pub fn concurrency(mut self, items: u32) -> Self {
        self.0.first_state().set("MaxConcurrency", items);
        self
    }
}

/// A step that runs several chains at the same time. Its output is the list of their outputs. If one fails, the others are stopped.
///
/// ```
/// use serverless::{Existing, Parallel, Task};
///
/// let both = Parallel::new("Book")
///     .branch(Task::invoke("Flight", &Existing::function("book-flight")))
///     .branch(Task::invoke("Hotel", &Existing::function("book-hotel")))
///     .catch(&["States.ALL"], Task::invoke("Cancel", &Existing::function("cancel")));
/// # let _ = both;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Parallel(Chain);

impl Parallel {
    /// A step without branches.
    pub fn new(name: &str) -> Self {
        let mut state = State::new(name, "Parallel", Next::Open);
        state.bodies = Bodies::Parallel(Vec::new());
        Self(Chain::new(state))
    }

    /// Adds steps that run at the same time as the other branches.
    pub fn branch(mut self, steps: impl Into<Chain>) -> Self {
        let mut steps = steps.into();
        self.0.take_grants(&mut steps);
        if let Bodies::Parallel(branches) = &mut self.0.first_state().bodies {
            branches.push(steps);
        }
        self
    }
}

steps! { Map Parallel }
fallible_steps! { Map Parallel }
