//! YAML in and out, with CloudFormation's short tags.

mod mistakes;
mod read;
mod scalar;
mod tags;
mod write;

pub use read::{ReadError, read, read_file};
pub use write::{WriteError, write};

pub use crate::document::{Document, Lines, Location, Node};
