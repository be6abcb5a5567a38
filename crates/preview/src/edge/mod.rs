//! The viewer-request function: the gate in this process, or its package as Lambda would run it.

mod error;
mod in_process;
mod lambda;
mod limits;
mod package;
mod runtime;
mod unpack;

pub(crate) use runtime::{Edge, Run};
