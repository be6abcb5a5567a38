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
