//! The command `logs`: the gate's decisions, line by line.

mod command;
mod follow;
mod printer;
mod sources;

pub(crate) use command::logs;
