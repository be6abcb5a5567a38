//! The definitions of state machines, checked by the rules of the
//! [Amazon States Language](https://states-language.net/spec.html).

pub(super) mod check;
mod choice;
mod definition;
mod errors;
mod fields;
mod machine;
mod names;
mod payload;
mod query_language;
mod targets;

pub(crate) use fields::{MACHINE, states_language, types as state_types};

/// The types of resources that have a definition.
pub(crate) const STATE_MACHINES: [&str; 2] =
    ["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"];
