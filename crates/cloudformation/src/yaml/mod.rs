//! YAML in and out, with CloudFormation's short tags.

mod aliases;
mod brackets;
mod bytes;
mod explain;
mod flow;
mod hyphens;
mod json;
mod json_mistakes;
mod mistakes;
mod number;
mod quotes;
mod read;
mod read_error;
mod reader;
mod scalar;
mod tabs;
mod tags;
#[cfg(test)]
mod tests;
pub(crate) mod tokens;
mod write;

pub use read::{read, read_file};
pub(crate) use read::{read_file_with_tabs, read_json};
pub use read_error::ReadError;
pub(crate) use write::INDENT;
pub use write::{WriteError, write};

pub use crate::document::{Document, Lines, Location, Node};
