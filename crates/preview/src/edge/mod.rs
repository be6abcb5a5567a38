//! What runs at the viewer request: the gate in process, or its package as Lambda would run it.

mod error;
mod in_process;
mod lambda;
mod limits;
mod package;
mod runtime;
mod unpack;

pub(crate) use runtime::{Edge, Ran};
