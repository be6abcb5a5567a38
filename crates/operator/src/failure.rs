//! The reason why a command stops early.

pub(crate) use constructs::terminal::Failure;
