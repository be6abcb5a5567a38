//! State machines of Step Functions.

mod chain;
mod construct;
mod error;
mod flow;
mod nested;
mod retry;
mod state;
mod task;

pub use chain::Chain;
pub use construct::{AnyStateMachine, StateMachine, StateMachineHandles};
pub use error::FlowError;
pub use flow::{Choice, Fail, GoTo, Pass, Succeed, Wait, jsonata};
pub use nested::{Map, Parallel};
pub use retry::Retry;
pub use task::{ServiceCall, Task};

/// Implements the conversion that every step has.
macro_rules! last_steps {
    ($($step:ident)*) => {$(
        impl From<$step> for $crate::state_machine::Chain {
            fn from(step: $step) -> Self {
                step.0
            }
        }
    )*};
}

/// Implements what every step has that another step can follow.
macro_rules! steps {
    ($($step:ident)*) => {$(
        impl $step {
            /// Continues with another step.
            pub fn then(self, next: impl Into<$crate::state_machine::Chain>) -> $crate::state_machine::Chain {
                self.0.then(next)
            }
        }

        $crate::state_machine::last_steps! { $step }
    )*};
}

/// Implements what every step has that can fail.
macro_rules! fallible_steps {
    ($($step:ident)*) => {$(
        impl $step {
            /// Repeats the step after some errors. The first `retry` that names an error counts.
            pub fn retry(mut self, retry: $crate::state_machine::Retry) -> Self {
                self.0.first_state().push("Retry", retry.into_json());
                self
            }

            /// Continues with other steps after some [errors](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html), when
            /// no retry is left. `States.ALL` is every error. The input of these steps is the error; the machine ends after them.
            pub fn catch(mut self, errors: &[&str], handler: impl Into<$crate::state_machine::Chain>) -> Self {
                self.0.catch(errors, handler.into());
                self
            }

            /// Sets the output of the step, with [`jsonata`](crate::jsonata) for what is known at run time.
            pub fn output(mut self, output: ::cloudformation::Json) -> Self {
                self.0.first_state().set("Output", output);
                self
            }
        }
    )*};
}

use {fallible_steps, last_steps, steps};
