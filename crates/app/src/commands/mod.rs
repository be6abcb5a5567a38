//! The commands. Each has a function `run`.

pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod list;
pub(crate) mod print;
pub(crate) mod refactor;
pub(crate) mod synth;
pub(crate) mod tree;
