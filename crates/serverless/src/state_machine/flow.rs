//! Steps that only direct the machine.

use std::time::Duration;

use cloudformation::Json;
use serde_json::json;

use super::chain::Chain;
use super::state::{Next, State};
use super::{last_steps, steps};

/// A [JSONata](https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html) expression, for values that are known at run time, such as
/// `$states.input.total`.
///
/// ```
/// assert_eq!(serverless::jsonata("$states.input.total"), "{% $states.input.total %}");
/// ```
pub fn jsonata(expression: &str) -> Json {
    Json::String(format!("{{% {expression} %}}"))
}

/// A step that waits before the next step.
#[derive(Clone, Debug, PartialEq)]
pub struct Wait(Chain);

impl Wait {
    /// A step that waits for a time, in whole seconds.
    pub fn new(name: &str, time: Duration) -> Self {
        let mut state = State::new(name, "Wait", Next::Open);
        state.set("Seconds", time.as_secs());
        Self(Chain::new(state))
    }
}

/// A step that does nothing but set its output.
#[derive(Clone, Debug, PartialEq)]
pub struct Pass(Chain);

impl Pass {
    /// A step whose output is its input.
    pub fn new(name: &str) -> Self {
        Self(Chain::new(State::new(name, "Pass", Next::Open)))
    }

    /// Sets the output, with [`jsonata`] for what is known at run time.
    pub fn output(mut self, output: Json) -> Self {
        self.0.first_state().set("Output", output);
        self
    }
}

steps! { Pass Wait }

/// A step that continues at one of several steps. The step after the choice follows each branch that has not ended.
///
/// ```
/// use serverless::{Choice, Fail, Pass};
///
/// let checked = Choice::new("Paid?")
///     .when("$states.input.paid", Pass::new("Ship"))
///     .when("$states.input.attempts >= 3", Fail::new("Give up").error("NotPaid"))
///     .otherwise(Pass::new("Remind"))
///     .then(Pass::new("Record"));
/// # let _ = checked;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Choice(Chain);

impl Choice {
    /// A choice without branches. [`Choice::otherwise`] makes it a step, because a machine fails when no branch matches.
    pub fn new(name: &str) -> Self {
        Self(Chain::new(State::new(name, "Choice", Next::Never)))
    }

    /// Continues with other steps if an expression of `JSONata` is true, such as `$states.input.total > 100`. The first one that is true counts.
    pub fn when(mut self, condition: &str, steps: impl Into<Chain>) -> Self {
        let start = self.0.branch(steps.into());
        self.0.first_state().push("Choices", json!({"Condition": jsonata(condition), "Next": start}));
        self
    }

    /// Continues with other steps if no condition is true.
    pub fn otherwise(mut self, steps: impl Into<Chain>) -> Chain {
        let start = self.0.branch(steps.into());
        self.0.first_state().set("Default", start);
        self.0
    }
}

/// A step that ends the machine, or the steps for an item or a branch, with success. A chain without it ends after its last step.
#[derive(Clone, Debug, PartialEq)]
pub struct Succeed(Chain);

impl Succeed {
    /// A step that ends the machine.
    pub fn new(name: &str) -> Self {
        Self(Chain::new(State::new(name, "Succeed", Next::Never)))
    }
}

/// A step that ends the machine with an error.
#[derive(Clone, Debug, PartialEq)]
pub struct Fail(Chain);

impl Fail {
    /// A step at which the machine fails.
    pub fn new(name: &str) -> Self {
        Self(Chain::new(State::new(name, "Fail", Next::Never)))
    }

    /// Sets the name of the error.
    pub fn error(mut self, error: &str) -> Self {
        self.0.first_state().set("Error", error);
        self
    }

    /// Sets the text that says why the machine failed.
    pub fn cause(mut self, cause: &str) -> Self {
        self.0.first_state().set("Cause", cause);
        self
    }
}

/// The continuation at a step that has its place elsewhere in the machine, such as the first step of a loop.
///
/// ```
/// use std::time::Duration;
///
/// use serverless::{Choice, Existing, GoTo, Succeed, Task, Wait};
///
/// let check = Task::invoke("Check", &Existing::function("check-export"));
/// let ready = Choice::new("Ready?").when("$states.input.ready", Succeed::new("Done")).otherwise(GoTo::new("Pause"));
/// let poll = Wait::new("Pause", Duration::from_mins(1)).then(check).then(ready);
/// # let _ = poll;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct GoTo(Chain);

impl GoTo {
    /// Continues at the step with this name, which must be at the same level.
    pub fn new(name: &str) -> Self {
        Self(Chain::starting_at(name))
    }
}

last_steps! { Succeed Fail GoTo }
